/** The console's guards as a real browser meets them: its own page, and pages of other sites that know its address. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { buildPage, servePage } from '../support/console-page.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { answering, type Peer, startPeer } from '../support/peer.ts';
import { getJson } from '../support/requests.ts';

const TOKEN = 'a-token-of-this-test';
const REBOUND = 'rebound.example';

let browser: Browser;
let open: LiveServer;
let guarded: LiveServer;
let elsewhere: Peer;
beforeAll(async () => {
  [browser, open, guarded, elsewhere] = await Promise.all([
    startBrowser([`--host-resolver-rules=MAP ${REBOUND} 127.0.0.1`]),
    startLiveServer(),
    startLiveServer({ consoleToken: TOKEN }),
    startPeer(answering(200, '<!doctype html><title>elsewhere</title>', { 'Content-Type': 'text/html' })),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([open?.stop(), guarded?.stop(), elsewhere?.stop()]);
});

async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** As the page calls the API: fetch as it is by default. */
function call(page: Page, method: string, path: string, body?: object) {
  return page.evaluate(
    async ([method, path, body]) => {
      const init = body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
      const answer = await fetch(`/console/api/${path}`, { method: method!, ...init });
      return { status: answer.status, body: await answer.json() };
    },
    [method, path, body] as const,
  );
}

const linksOf = async ({ url }: LiveServer) =>
  (await getJson(`${url}/console/api/links`, { Authorization: `Bearer ${TOKEN}` })).body.links.length;

it('its own page logs in, works by a cookie that it does not see, and logs out', () =>
  withPage(async (page) => {
    await page.goto(`${guarded.url}/console`);
    expect((await call(page, 'GET', 'apps')).status).toBe(401);
    expect((await call(page, 'POST', 'session', { token: TOKEN })).status).toBe(200);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.reload();
    expect((await call(page, 'GET', 'apps')).status).toBe(200);
    expect((await call(page, 'POST', 'links', { appid: '1001' })).status).toBe(201);
    expect((await call(page, 'DELETE', 'session')).status).toBe(200);
    expect((await call(page, 'GET', 'apps')).status).toBe(401);
    expect(await page.context().cookies()).toEqual([]);
  }));

/** Whatever a page may try that knows the address; each gives what came of it. */
const attacks = (api: string) => `(async () => {
  const api = ${JSON.stringify(api)};
  const include = { credentials: 'include' };
  const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"appid":"1001"}' };
  const ask = (path, init) => fetch(api + path, { ...include, ...init }).then(({ type }) => type, () => 'failed');
  const listen = (target) => new Promise((done) => {
    for (const name of ['load', 'open', 'error']) target.addEventListener(name, () => done(name));
  });
  const submit = (enctype) => {
    const frame = Object.assign(document.createElement('iframe'), { name: enctype });
    const form = Object.assign(document.createElement('form'), { action: api + '/links', method: 'post', enctype, target: enctype });
    form.append(Object.assign(document.createElement('input'), { name: '{"appid":"1001","x":"', value: '"}' }));
    document.body.append(frame, form);
    form.submit();
    return listen(frame);
  };
  const load = (tag, path) => {
    const element = Object.assign(document.createElement(tag), { src: api + path });
    document.head.append(element);
    return listen(element);
  };
  const blind = [ask('/links', { ...json, mode: 'no-cors' }), ask('/session', { mode: 'no-cors', method: 'POST', body: '{}' })];
  const forms = ['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded'].map(submit);
  await Promise.all([...blind, ...forms]);
  return Promise.all([
    ask('/exchanges'), ask('/session'), ask('/links', json), ask('/session', { method: 'DELETE' }),
    listen(new EventSource(api + '/events', { withCredentials: true })), load('script', '/exchanges'), load('img', '/exchanges'),
  ]);
})()`;

it.each([
  ['another port, to which the browser sends the cookie too', '127.0.0.1'],
  ['another site', 'localhost'],
])('a page of %s gets nothing, and changes nothing', (_what, host) =>
  withPage(async (page) => {
    await page.goto(`${guarded.url}/console`);
    await call(page, 'POST', 'session', { token: TOKEN });
    const before = await linksOf(guarded);
    const other = await page.context().newPage();
    await other.goto(elsewhere.url.replace('127.0.0.1', host));
    const came = await other.evaluate(attacks(`${guarded.url}/console/api`));
    expect(came).toEqual(['failed', 'failed', 'failed', 'failed', 'error', 'error', 'error']);
    expect(await linksOf(guarded)).toBe(before);
    expect((await call(page, 'GET', 'apps')).status).toBe(200);
  }),
);

it('without a token, a page elsewhere gets nothing either', () =>
  withPage(async (page) => {
    await page.goto(elsewhere.url);
    const came = await page.evaluate(attacks(`${open.url}/console/api`));
    expect(came).toEqual(['failed', 'failed', 'failed', 'failed', 'error', 'error', 'error']);
    expect(await linksOf(open)).toBe(0);
  }));

it('a name that leads here (DNS rebinding) opens nothing without a token', () =>
  withPage(async (page) => {
    const url = `http://${REBOUND}:${new URL(open.url).port}`;
    expect((await page.goto(`${url}/healthz`))?.status()).toBe(200);
    for (const path of ['apps', 'session', 'exchanges', 'events'])
      expect((await call(page, 'GET', path)).status, path).toBe(403);
    expect((await call(page, 'POST', 'session', { token: 'x' })).status).toBe(403);
    expect((await page.goto(`${url}/console`))?.status()).toBe(403);
  }));

it('a link on a page of another site leads to the page, its fragment to nobody', () =>
  withPage(async (page) => {
    await page.goto(elsewhere.url.replace('127.0.0.1', 'localhost'));
    await page.setContent(`<a href="${guarded.url}/console/#link=secret">open</a>`);
    const [answer] = await Promise.all([page.waitForResponse(`${guarded.url}/console/`), page.click('a')]);
    expect(answer.status()).not.toBe(403);
    expect(await answer.request().headerValue('sec-fetch-site')).toBe('cross-site');
  }));

it('on the page nothing runs but its own files', async () => {
  const built = buildPage({
    'index.html': `<!doctype html><title>console</title><base href="https://evil.example/">
      <style>body { display: none }</style><script>document.ran = 'inline'</script><img src="data:," onerror="document.ran = 1">
      <script type="module" src="/console/assets/index-0a1b2c.js"></script>`,
    'assets/index-0a1b2c.js': `
      const attempt = (work) => { try { return work(); } catch { return 'blocked'; } };
      const tried = [attempt(() => eval('1')), attempt(() => Function('return 1')())];
      document.seen = [...tried, document.ran, getComputedStyle(document.body).display, document.baseURI].join(' ');`,
  });
  const { url, stop } = await servePage(built.folder);
  await withPage(async (page) => {
    await page.goto(`${url}/console`);
    expect(await page.evaluate('document.seen')).toBe(`blocked blocked  block ${url}/console`);
  });
  await stop();
  built.remove();
});
