/** What strangers write, in every field that they have, on every view: it is text, nothing of it runs, and no markup is made of it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { accepts, answers, type PeerApp, settingsFor, startPeerApp } from '../support/peer-app.ts';
import { A, DEMO, exchangeBytes, getJson, post, signedQuery } from '../support/requests.ts';
import { showPage } from '../support/shown-page.ts';

/** Each leaves another place where a careless page would put it; of 128 characters at most, as an id may have. */
const CORPUS = [
  `"'></textarea></title></style></script><img src=x onerror=alert(1)><svg onload=alert(2)>`,
  '<a href="javascript:alert(1)" onclick=alert(2)>x</a><iframe srcdoc="<script>alert(3)</script>"></iframe>',
  'javascript:alert(1)//<base href=//evil.invalid><meta http-equiv=refresh content=0>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: of other languages
  '${alert(1)}{{constructor.constructor("alert(2)")()}}<math><style><img src onerror=alert(3)></style></math>',
];
const TABS = ['', 'answer', 'headers', 'attempts', 'compare', 'edit'];

let browser: Browser;
let server: LiveServer;
let app: PeerApp;
let page: Page;
let problems: string[];

beforeAll(async () => {
  [browser, app] = await Promise.all([startBrowser(), startPeerApp()]);
  server = await startLiveServer(settingsFor(app));
  ({ page, problems } = await showPage(browser));
  for (const evil of CORPUS) {
    await receive(evil);
    await send(evil);
  }
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await app?.stop();
});

const call = (path: string, body: object) => post(server.url, `/console/api/${path}`, body, { query: '' });
const exchanges = async (text = '') =>
  (await getJson(`${server.url}/console/api/exchanges?limit=100&${text}`)).body.exchanges as {
    id: string;
    direction: string;
    verdict: string;
  }[];

/** Received: accepted, and refused for whatever there is to refuse. */
async function receive(evil: string): Promise<void> {
  const message = { FromUserId: evil, MsgType: 'text', Content: evil };
  const query = `${signedQuery()}&${encodeURIComponent(evil)}=${encodeURIComponent(evil)}`;
  const headers = { 'X-Any': evil, 'User-Agent': evil, Cookie: evil, Referer: evil };
  const Tag = { [evil]: [evil], ['__proto__']: { [evil]: evil }, constructor: evil };
  const all = { ...message, FromUserName: evil, ServiceId: evil, Tag };
  expect((await post(server.url, A, all, { query, headers })).body.errcode).toBe(0);
  await post(server.url, A, { ...message, MsgType: 'image' });
  await post(server.url, A, { ...message, MsgType: 'event.CLICK.RG', Content: evil });
  await post(server.url, A, { ...message, MsgType: `event.${evil}`, Tag });
  await post(server.url, A, { ...message, MsgType: evil, [evil]: evil });
  await post(server.url, A, evil, { headers });
  await post(server.url, A, message, { headers: { 'Content-Type': 'text/html' }, query });
  await post(server.url, A, message, {
    query: new URLSearchParams({ timestamp: evil, signature: evil }).toString(),
  });
  await post(server.url, `/api/v1/${encodeURIComponent(evil)}/staffService/message`, message);
  await post(server.url, `/${encodeURIComponent(evil)}`, message);
  await exchangeBytes(
    server.url,
    [`POST /${evil.replaceAll(/[ #?]/g, '/')} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n`],
    50,
  );
}

/** Sent: to APPs that answer the worst. */
async function send(evil: string): Promise<void> {
  for (const answer of [
    answers(200, JSON.stringify({ errcode: 40029, errmsg: evil, [evil]: evil })),
    answers(200, JSON.stringify({ errcode: evil, errmsg: evil })),
    answers(500, `<!doctype html>${evil}`, { 'Content-Type': 'text/html', 'X-Any': evil }),
  ]) {
    app.behave(answer);
    const before = app.arrived.length;
    const message = { MsgType: 'text', Content: evil, WorkerName: evil, WorkerNum: evil, ServiceId: evil };
    expect(
      (await call('messages', { appid: DEMO.appid, ToUserId: `${app.arrived.length}`, ...message })).status,
    ).toBe(202);
    await vi.waitUntil(() => app.arrived.length > before, 10_000);
  }
  app.behave(accepts);
}

/** As a link of the page leads there. */
async function goTo(view: string, parameters: Record<string, string> = {}): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(`/console/${view}?${new URLSearchParams(parameters)}`)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
}

/** Elements and attributes that no view has of its own. */
const foreign = () =>
  page.evaluate(`(() => {
    const forbidden = 'img, svg, math, script, style, iframe, object, embed, base, meta, link, audio, video';
    const addresses = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data'];
    const isForeign = ({ name, value }) => name.startsWith('on') ||
      (addresses.includes(name) && !['http:', 'https:'].includes(new URL(value, document.baseURI).protocol));
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.matches(forbidden) || [...one.attributes].some(isForeign))
      .map((one) => one.outerHTML);
  })()`) as Promise<string[]>;

async function expectText(where: string): Promise<void> {
  expect([where, ...(await foreign())]).toEqual([where]);
  expect([where, ...problems]).toEqual([where]);
}

it('is text in every detail of every exchange', async () => {
  await page.goto(`${server.url}/console/messages`);
  const all = await exchanges();
  expect(all.length).toBeGreaterThanOrEqual(CORPUS.length * 13);
  expect(new Set(all.map(({ verdict }) => verdict))).toEqual(
    new Set(['accepted', 'refused', 'dead', 'pending']),
  );
  await page
    .locator('.row', { hasText: CORPUS.at(-1)! })
    .first()
    .waitFor();
  await expectText('list');
  for (const { id, direction } of all) {
    for (const tab of TABS) {
      await goTo('messages', { id, tab, with: tab === 'compare' ? all[0]!.id : '' });
      if (tab === 'attempts' && direction === 'received') continue;
      await page.locator('.detail[aria-busy="false"] h1').waitFor();
      if (tab === '' || tab === 'answer' || tab === 'edit')
        await page.locator('.detail :is(.json, #tab-panel p, textarea)').first().waitFor();
      await expectText(`${id} ${tab}`);
    }
  }
}, 30_000);

it('is text in conversations, faults and conformance runs', async () => {
  for (const evil of CORPUS) {
    const talk = { appid: DEMO.appid, user: evil };
    await goTo('conversations', talk);
    await page.locator('.bubble.event').first().waitFor();
    await page.locator('.bubble.customer .content', { hasText: evil }).first().waitFor();
    await expectText('conversation');
    expect((await call('faults', { ...talk, endpoint: 'platform', kind: 'hang' })).status).toBe(201);
    await goTo('simulate', talk);
    await page.locator('.faults bdi', { hasText: evil }).waitFor();
    await expectText('simulate');
    app.behave(
      answers(200, JSON.stringify({ errcode: evil, errmsg: evil, [evil]: evil }), { 'X-Any': evil }),
    );
    await goTo('conformance');
    const run = { target: 'app', baseUrl: app.url, appid: DEMO.appid, profile: 'compat' };
    const { id } = (await call('conformance-runs', run)).body;
    const address = `${server.url}/console/api/conformance-runs/${id}`;
    await expect.poll(async () => (await getJson(address)).body.state).toBe('failed');
    const { page: report, problems: ofReport } = await showPage(browser);
    await report.goto(`${address}/report`);
    await report.getByText(app.url).first().waitFor();
    expect(await report.content()).toContain('alert(1)');
    expect(await report.locator(':is(img, iframe, base, math, [onerror], [onload], [onclick])').count()).toBe(
      0,
    );
    expect(ofReport).toEqual([]);
    await report.context().close();
    await expectText('conformance');
  }
  await goTo('conversations');
  await page.locator('.person').first().waitFor();
  await expectText('list of conversations');
});

it('is text where an address holds it', async () => {
  for (const evil of CORPUS) {
    const word = encodeURIComponent(evil);
    for (const address of [
      `console/messages?q=${word}&id=${word}&tab=${word}&with=${word}`,
      `console/messages?q=user:${word}%20appid:${word}%20errcode:${word}#link=${word}`,
      `console/conversations?appid=${word}&user=${word}&only=${word}`,
      `console/simulate?appid=${word}&user=${word}`,
      `console/messages?${word}=${word}#${word}`,
      `docs/zh?${word}#${word}`,
    ]) {
      await page.goto(`${server.url}/${address}`);
      await page.locator('.bar').waitFor();
      await page
        .locator(address.startsWith('docs') ? '.try-it' : 'main')
        .first()
        .waitFor();
      await expectText(address);
    }
  }
});
