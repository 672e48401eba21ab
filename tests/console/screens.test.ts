/** Every screen, in both languages and both themes: nothing for axe to find, and nothing beside the screen, on a phone and on a desk. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { answers, settingsFor, startPeerApp } from '../support/peer-app.ts';
import { A, DEMO, enqueue, getJson, post } from '../support/requests.ts';
import { findAxeViolations, showPage } from '../support/shown-page.ts';

/** To be looked at by people; not kept. */
const PICTURES = resolve(import.meta.dirname, 'screenshots');
const SIZES = [
  { width: 1440, height: 900 },
  { width: 800, height: 900 },
  { width: 360, height: 740 },
];
const LONG = 'https://shop.invalid/an-address-that-never-ends/'.repeat(8);

let browser: Browser;
let server: LiveServer;
let empty: LiveServer;
let guarded: LiveServer;
/** Address of each screen, and what is shown when it is there. */
let screens: [name: string, address: string, shown: string, key?: string][];

beforeAll(async () => {
  const app = await startPeerApp();
  [browser, server, empty, guarded] = await Promise.all([
    startBrowser(),
    startLiveServer(settingsFor(app)),
    startLiveServer(),
    startLiveServer({ consoleToken: 'a-token-of-this-test' }),
  ]);
  const ids = await fill(app);
  await app.stop();
  const messages = `${server.url}/console/messages`;
  const talk = `appid=${DEMO.appid}&user=wx-8f3a`;
  screens = [
    ['login', `${guarded.url}/console`, '.login input'],
    ['first', `${empty.url}/console`, '.empty pre'],
    ['messages', messages, '.row'],
    ['keys', messages, 'dialog[open]', '?'],
    ['no-match', `${messages}?q=appid:1001+user:nobody`, '.empty'],
    ['accepted', `${messages}?id=${ids.accepted}`, '.json'],
    ['rules', `${messages}?id=${ids.refused}`, '.json'],
    ['signature', `${messages}?id=${ids.unsigned}`, '.why h2'],
    ['headers', `${messages}?id=${ids.accepted}&tab=headers`, '.fields'],
    ['edit', `${messages}?id=${ids.refused}&tab=edit`, '.edit'],
    ['compare', `${messages}?id=${ids.refused}&tab=compare&with=${ids.accepted}`, '.difference'],
    ['attempts', `${messages}?id=${ids.dead}&tab=attempts`, '.attempts'],
    ['conversations', `${server.url}/console/conversations`, '.person'],
    ['new-conversation', `${server.url}/console/conversations`, 'dialog[open]', 'n'],
    ['talk', `${server.url}/console/conversations?${talk}`, '.bubble'],
    ['simulate', `${server.url}/console/simulate?${talk}`, '.faults li'],
    ['conformance', `${server.url}/console/conformance`, '.runs li'],
    ['audit', `${server.url}/console/audit`, '.runs li'],
    ['docs', `${server.url}/docs`, '.try-it'],
  ];
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([server?.stop(), empty?.stop(), guarded?.stop()]);
});

async function fill(app: Awaited<ReturnType<typeof startPeerApp>>) {
  const from = { FromUserId: 'wx-8f3a', FromUserName: '张三', MsgType: 'text' };
  const call = (path: string, body: object) => post(server.url, `/console/api/${path}`, body, { query: '' });
  const sent = async (Content: string) => {
    const before = app.arrived.length;
    const message = { appid: DEMO.appid, ToUserId: 'wx-8f3a', WorkerName: '小王', MsgType: 'text', Content };
    const id = await enqueue(server.url, message);
    await vi.waitUntil(() => app.arrived.length > before, 10_000);
    return id;
  };
  const Tag = { order: '20240607', amount: '128.00', items: [{ sku: 'A-1' }] };
  const accepted = await post(server.url, A, {
    ...from,
    Content: '你好，订单 20240607 什么时候到？[微笑]',
    Tag,
  });
  await post(server.url, A, { ...from, Content: `<a href="https://shop.invalid/o">订单</a> ${LONG}` });
  await post(server.url, A, { ...from, MsgType: 'image', Content: 'https://shop.invalid/2024/06/截图.png' });
  await post(server.url, A, { ...from, MsgType: 'event.CLICK.RG' });
  const refused = await post(server.url, A, { ...from, MsgType: 'video', Content: LONG, ServiceId: 1 });
  const unsigned = await post(server.url, A, from, { query: 'timestamp=1717740800000&signature=0' });
  await post(server.url, `/${'long'.repeat(200)}`, {});
  await sent('您好，正在为您查询');
  app.behave(answers(200, JSON.stringify({ errcode: 40029, errmsg: 'no such user' })));
  const dead = await sent('明天送达');
  app.behave(answers(503, '<html>Service Unavailable</html>'));
  await sent(LONG);
  await call('faults', { endpoint: 'app', user: 'u'.repeat(128), kind: 'errcode', errcode: 30004, times: 3 });
  const run = { appid: DEMO.appid, profile: 'compat' };
  await call('conformance-runs', { ...run, target: 'app', baseUrl: `http://127.0.0.1:1/${'p'.repeat(120)}` });
  const runs = async () => (await getJson(`${server.url}/console/api/conformance-runs`)).body.runs;
  await vi.waitUntil(
    async () => (await runs()).every(({ state }: { state: string }) => state !== 'running'),
    20_000,
  );
  return { accepted: accepted.id, refused: refused.id, unsigned: unsigned.id, dead };
}

/** What sticks out at the right, where one cannot see it without scrolling the page. */
const overflow = (page: Page) =>
  page.evaluate<
    string[]
  >(`[document.documentElement, document.body, ...document.querySelectorAll('main, main > :not(.visually-hidden), .bar, .bar nav, dialog')]
    .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
    .map((one) => one.localName + '.' + one.className + ' ' + one.scrollWidth + ' > ' + one.clientWidth)`);

describe.each(['zh-CN', 'en'])('%s', (locale) => {
  it.each(['light', 'dark'] as const)(
    '%s',
    async (colorScheme) => {
      const { page, problems } = await showPage(browser, { locale, colorScheme });
      const isPictured = (locale === 'en') === (colorScheme === 'dark');
      for (const [name, address, shown, key] of screens) {
        await page.goto(address);
        if (key !== undefined) {
          await page.locator('main').waitFor();
          await page.keyboard.press(key);
        }
        await page.locator(shown).first().waitFor({ state: 'attached' });
        await page.locator('[aria-busy="true"]').waitFor({ state: 'hidden' });
        for (const size of SIZES) {
          await page.setViewportSize(size);
          const where = [name, size.width];
          expect.soft([...where, ...(await overflow(page))]).toEqual(where);
          if (isPictured) await picture(page, `${name}-${locale}-${colorScheme}-${size.width}`);
          // The width is no matter of colours: the small one is looked at in two of the four.
          if (size.width < 1000 && !isPictured) continue;
          expect.soft([...where, ...(await findAxeViolations(page))]).toEqual(where);
        }
      }
      await page.context().close();
      expect(problems).toEqual([]);
    },
    60_000,
  );
});

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
}
