/** What an operator does by hand in the page: the real page, the real server, a real APP. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { accepts, answers, type PeerApp, settingsFor, startPeerApp } from '../support/peer-app.ts';
import { A, DEMO, enqueue, getJson, post, readExchange } from '../support/requests.ts';
import { findAxeViolations, showPage } from '../support/shown-page.ts';

let browser: Browser;
let server: LiveServer;
let app: PeerApp;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await startBrowser();
  app = await startPeerApp();
  server = await startLiveServer({
    ...settingsFor(app),
    retrySeconds: [3600, 3600, 3600],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await app?.stop();
});

beforeEach(async () => {
  app.behave(accepts);
  ({ page, problems } = await showPage(browser, { locale: 'en' }));
});
afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

const handOver = (user: string, Content = 'hello') =>
  enqueue(server.url, { appid: DEMO.appid, ToUserId: user, MsgType: 'text', Content });
const verdictOf = async (id: string) => (await readExchange(server.url, id)).verdict as string;

it('an APP is paused and resumed where its messages are, by key and by button, and asks first', async () => {
  await page.goto(`${server.url}/console/messages?q=appid:1001`);
  await page.getByRole('button', { name: 'Pause deliveries' }).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('dialog', { name: 'Pause deliveries' }).waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const { apps } = (await getJson(`${server.url}/console/api/apps`)).body as {
    apps: { pausedAt: unknown }[];
  };
  expect(apps.map(({ pausedAt }) => pausedAt)).toEqual([null]);
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Pause APP 1001' }).click();
  await page.getByText('APP 1001: deliveries are paused').waitFor();
  const id = await handOver('paused');
  await page.locator('.row', { hasText: 'Deliveries to this APP are paused' }).waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.goto(`${server.url}/console/conversations?appid=1001&user=paused`);
  await page.getByText('APP 1001: deliveries are paused').waitFor();
  expect(await verdictOf(id)).toBe('pending');
  await page.getByRole('button', { name: 'Resume deliveries' }).click();
  await page.getByRole('button', { name: 'Resume APP 1001' }).click();
  await page.locator('.bubble', { hasText: 'hello' }).getByText('delivered').waitFor();
  expect(await page.getByText('deliveries are paused').count()).toBe(0);
});

it('rows and detail say that an APP is paused, and say it no more when it is resumed', async () => {
  app.behave(answers(200, '{"errcode":-1}'));
  const id = await handOver('held-up');
  await page.goto(
    `${server.url}/console/messages?q=${encodeURIComponent('appid:1001 user:held-up')}&id=${id}`,
  );
  const row = page.locator('.row', { hasText: 'held-up' });
  await row.locator('.tag', { hasText: /^retrying · -1$/ }).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Pause APP 1001' }).click();
  await row.getByText('Deliveries to this APP are paused').waitFor();
  await page.locator('.detail h1', { hasText: 'Deliveries to this APP are paused' }).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Resume APP 1001' }).click();
  await row.getByText('next ').waitFor();
  await page.locator('.detail h1', { hasText: 'errcode -1' }).waitFor();
});

it('the time that a failed attempt took does not stand where the next one is awaited', async () => {
  app.behave(answers(500, 'no'));
  const id = await handOver('failed');
  await page.goto(`${server.url}/console/messages?q=user:failed&id=${id}`);
  await page.locator('.row .tag', { hasText: /^retrying$/ }).waitFor();
  await page.locator('.row .who', { hasText: /^next \d\d:\d\d:\d\d · 1 attempt · / }).waitFor();
  await page.locator('.detail h1', { hasText: 'retrying' }).waitFor();
  expect(await page.locator('.detail header').textContent()).not.toMatch(/\d ms\b/);
});

it.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('the answer to an edited request is on screen at %o', async (size) => {
  await page.setViewportSize(size);
  const body = { FromUserId: 'edit', MsgType: 'text', Content: 'x', Extra: Array(40).fill('long') };
  const { id } = await post(server.url, A, JSON.stringify(body, null, 1));
  await page.goto(`${server.url}/console/messages?id=${id}&tab=edit`);
  await page.locator('.edit textarea').first().press('Control+Enter');
  const answer = page.locator('.result', { hasText: 'HTTP 200' });
  await answer.waitFor();
  const { y, height } = (await answer.locator('strong').boundingBox())!;
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThan(size.height);
});

it.each(['zh-CN', 'en'])(
  'on a phone, in %s, nothing of the bar stands alone and no button is cut',
  async (locale) => {
    const guarded = await startLiveServer({ consoleToken: 'operator' });
    const phone = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const shown = await phone.newPage();
    await shown.goto(`${guarded.url}/console/messages?q=user:abc`);
    await shown.locator('.login input').fill('operator');
    await shown.keyboard.press('Enter');
    await shown.locator('.messages').waitFor();
    const boxes = (selector: string) =>
      shown.locator(selector).evaluateAll((found) =>
        found.map((one) => {
          const { x, width, y, height } = one.getBoundingClientRect();
          return { right: x + width, middle: Math.round(y + height / 2) };
        }),
      );
    const top = await boxes('.bar > .segments, .bar > .button');
    expect(new Set(top.map(({ middle }) => middle)).size).toBe(1);
    const links = await boxes('.bar nav a');
    const alone = links.filter(({ middle }) => links.filter((one) => one.middle === middle).length === 1);
    expect(alone).toEqual([]);
    for (const { right } of await boxes('.chip, .bar .button, .bar nav a'))
      expect(right).toBeLessThanOrEqual(390);
    await phone.close();
    await guarded.stop();
  },
);

it('a message whose answer was lost is sent once more by the composer and arrives once', async () => {
  await page.goto(`${server.url}/console/conversations?appid=1001&user=lost`);
  await page.route('**/console/api/messages', async (route) => {
    await route.fetch(); // it is taken, and nobody hears of it
    await route.abort();
  });
  await page.locator('.composer').waitFor();
  await page.getByRole('button', { name: 'Agent', exact: true }).click();
  await page.locator('#composer-content').fill('only once');
  await page.keyboard.press('Control+Enter');
  await page.getByText('The server cannot be reached').waitFor();
  await page.unroute('**/console/api/messages');
  await page.locator('#composer-content').press('Control+Enter');
  await expect.poll(() => page.locator('#composer-content').inputValue()).toBe('');
  await handOver('lost', 'later');
  await expect.poll(() => app.arrived.at(-1)?.content).toBe('later');
  expect(app.arrived.filter(({ user }) => user === 'lost').map(({ content }) => content)).toEqual([
    'only once',
    'later',
  ]);
});

it('a waiting message is skipped, tried and cancelled by key', async () => {
  app.behave(answers(200, '{"errcode":-1}'));
  const [first, second] = [await handOver('keys', 'first'), await handOver('keys', 'second')];
  await page.goto(`${server.url}/console/messages?q=user:keys&id=${first}`);
  await page.getByRole('button', { name: 'Try now' }).waitFor();
  await page.locator('.detail h1', { hasText: 'retrying' }).waitFor();
  const before = app.arrived.length;
  await page.keyboard.press('t');
  await expect.poll(() => app.arrived.length).toBe(before + 1);
  await page.locator('.detail', { hasText: /Attempts 2/ }).waitFor();
  await page.keyboard.press('f');
  await page.locator('.detail h1', { hasText: 'skipped' }).waitFor();
  await page.locator('.row', { hasText: 'Skipped by an operator' }).waitFor();
  await page.goto(`${server.url}/console/messages?q=user:keys&id=${second}`);
  await page.locator('.detail h1', { hasText: 'retrying' }).waitFor();
  await page.keyboard.press('w');
  await page.getByRole('dialog').waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel this message' }).click();
  await page.locator('.detail h1', { hasText: 'cancelled' }).waitFor();
  expect([await verdictOf(first), await verdictOf(second)]).toEqual(['dead', 'cancelled']);
  await page.locator('.row .tag.off', { hasText: 'cancelled' }).waitFor();
  expect(await page.getByRole('button', { name: 'Try now' }).count()).toBe(0);
});

it('an APP’s dead messages are redelivered from its list, with progress', async () => {
  app.behave(answers(200, '{"errcode":40029}'));
  const ids = [await handOver('many-1'), await handOver('many-2')];
  for (const id of ids) await expect.poll(() => verdictOf(id)).toBe('dead');
  app.behave(accepts);
  await page.goto(`${server.url}/console/messages?q=${encodeURIComponent('appid:1001 errcode:40029')}`);
  await page.getByRole('button', { name: 'Redeliver many' }).waitFor();
  await page.keyboard.press('Shift+R');
  await page.getByRole('dialog').waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await page.locator('#redeliver-errcode').inputValue()).toBe('40029');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('since is required').waitFor();
  await page.getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('.redeliveries', { hasText: '2 found, 2 put back for delivery' }).waitFor();
  for (const id of ids) await expect.poll(() => verdictOf(id)).toBe('delivered');
});
