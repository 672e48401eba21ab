/** The Messages view in a real browser, of a real server: what comes in is seen, understood, changed and sent again. */
import { createHmac } from 'node:crypto';
import { signSync } from '@staff-service/client/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, DEMO, post, TEXT_TO_PLATFORM } from '../support/requests.ts';

const HOSTILE = '<img src=x onerror="document.title=1"><b>fett</b>\u202e';

let browser: Browser;
let server: LiveServer;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startLiveServer()]);
});

afterEach(async () => {
  await page?.context().close();
  expect(problems.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Look {
  locale?: string;
  width?: number;
}

async function open(search = '', { locale = 'en', width = 1440 }: Look = {}) {
  const context = await browser.newContext({ locale, viewport: { width, height: 800 } });
  page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${server.url}/console/messages${search}`);
  await page.waitForSelector('.messages');
}

const send = (body: object | string, query?: string) =>
  post(server.url, A, body, query === undefined ? {} : { query });
const text = (content: string) => ({ ...TEXT_TO_PLATFORM, Content: content });
const rowOf = (content: string) => page.locator('.row', { hasText: content });
const address = () => new URL(page.url()).searchParams;

function queryWithHmac(): string {
  const { timestamp } = signSync(DEMO);
  const signature = createHmac('sha1', DEMO.secret)
    .update(DEMO.appid + timestamp)
    .digest('hex');
  return new URLSearchParams({ timestamp, signature }).toString();
}

describe('before the first message', () => {
  it('the page shows a signed curl to this server, and sends a first one itself', async () => {
    await open();
    const curl = (await page.locator('.empty pre').textContent())!;
    const [, url, body] = /^curl -sS '([^']+)' .+ -d '([^']+)'$/s.exec(curl)!;
    const { origin, pathname, search } = new URL(url!);
    expect(origin).toBe(server.url);
    await page.getByRole('button', { name: /Send the first message/ }).click();
    await expect.poll(() => rowOf('Hello World!').locator('.tag').textContent()).toMatch(/^accepted/);
    const answer = await post(origin, pathname, body!, { query: search.slice(1) });
    expect(answer.body.errcode).toBe(0);
    await expect.poll(() => rowOf('Hello World!').count()).toBe(2);
  });
});

describe('the list', () => {
  it('shows a message that arrives, with who wrote it and its verdict', async () => {
    await open();
    await page.waitForSelector('.live.on');
    await send(text('这是新的一条'));
    await expect.poll(() => rowOf('这是新的一条').textContent()).toMatch(/A ←.*123 · APP 1001accepted/s);
  });

  it('says why a message was refused, in the language of the page', async () => {
    await send({ ...text('a film'), MsgType: 'video' });
    await open('?q=verdict:refused', { locale: 'zh-CN' });
    await expect.poll(() => rowOf('a film').textContent()).toMatch(/MsgType.*已拒绝 · 30005/s);
    expect(await rowOf('a film').textContent()).not.toContain('must be');
  });

  it('holds new ones while one reads, and shows them when asked', async () => {
    await open();
    await page.waitForSelector('.live.on');
    await page.locator('.row').first().click();
    await page.waitForSelector('.detail h1');
    const before = await page.locator('.row').first().getAttribute('data-id');
    await send(text('held one'));
    await send(text('held two'));
    await expect.poll(() => page.locator('.new-bar').textContent()).toContain('2 new');
    expect(await page.locator('.row[aria-posinset="1"]').getAttribute('data-id')).toBe(before);
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('.row[aria-posinset="1"]').textContent()).toContain('held two');
    expect(await page.locator('.new-bar').textContent()).toBe('');
  });

  it('shows what a stranger wrote as text, and nothing of it runs', async () => {
    await send({ FromUserId: '<i>123</i>', MsgType: 'text', Content: HOSTILE, Tag: { '<u>': HOSTILE } });
    await open();
    await rowOf('fett').first().click();
    await page.waitForSelector('.json');
    expect(await page.locator('.messages img, .messages i:not(.chart i), .json b b').count()).toBe(0);
    expect(await page.locator('.json').textContent()).toContain('onerror');
    expect(await page.locator('.json').textContent()).toContain('\\u202e');
    expect(await page.title()).not.toBe('1');
  });
});

describe('the search', () => {
  it('stands in the address: back, forward and a reload show the same', async () => {
    await send(text('needle in the hay'));
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('verdict:accepted user:123 needle');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    expect(address().get('q')).toBe('user:123 verdict:accepted needle');
    expect(await page.locator('.token').allTextContents()).toEqual(['user:123 ×', 'verdict:accepted ×']);
    await page.reload();
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    expect(await page.locator('#search').inputValue()).toBe('needle');
    await page.goBack();
    await expect.poll(() => page.locator('.row').count()).toBeGreaterThan(1);
    await page.goForward();
    await expect.poll(() => page.locator('.row').count()).toBe(1);
  });

  it('says what cannot be understood, and what to leave out where nothing matches', async () => {
    await open();
    await page.fill('#search', 'errcode:many');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#search-faults').textContent()).toContain('errcode:');
    await page.fill('#search', 'user:nobody appid:1001');
    await page.keyboard.press('Enter');
    await page.locator('.empty .token', { hasText: 'user:nobody' }).click();
    await expect.poll(() => page.locator('.row').count()).toBeGreaterThan(0);
    expect(address().get('q')).toBe('appid:1001');
  });

  it('takes its time from a bar of the picture', async () => {
    await send(text('in this minute'));
    await open();
    const bar = page.locator('.chart button:not([aria-label*=": 0 messages"])').last();
    await expect.poll(() => bar.getAttribute('aria-label')).toMatch(/[1-9]\d* messages/);
    await bar.click();
    await expect.poll(() => address().get('q')).toMatch(/^since:\S+Z until:\S+Z$/);
    await expect.poll(() => rowOf('in this minute').count()).toBe(1);
  });
});

describe('the detail', () => {
  it('names the mistake of a signature, and leads to how to sign', async () => {
    await send(text('signed by HMAC'), queryWithHmac());
    await open('?q=errcode:30003');
    await page.locator('.row').first().click();
    await expect.poll(() => page.locator('.why h2').first().textContent()).toContain('HMAC');
    expect(await page.locator('.why a').getAttribute('href')).toBe('/docs/en#how-to-sign');
    expect(await page.locator('.detail').textContent()).not.toContain(DEMO.secret);
    // The body is as it should be: nothing in it is to blame.
    expect(await page.locator('.json-line.hit').count()).toBe(0);
  });

  it('shows what the APP said of a message that it did not take', async () => {
    await post(
      server.url,
      '/console/api/faults',
      { endpoint: 'app', kind: 'errcode', errcode: 40029, times: 1 },
      { query: '' },
    );
    const message = { appid: DEMO.appid, ToUserId: 'nobody', MsgType: 'text', Content: 'not taken' };
    await post(server.url, '/console/api/messages', message, { query: '' });
    await open('?q=verdict:dead');
    await rowOf('not taken').click();
    await expect
      .poll(() => page.locator('.why').textContent())
      .toContain('errmsg of the APP a simulated fault');
  });

  it('points to the place of a broken rule in the body, and to where something is missing', async () => {
    await send({ MsgType: 'film', Content: 'no sender' });
    await open('?q=errcode:30005');
    await rowOf('no sender').click();
    await page.getByRole('button', { name: 'Show /MsgType in the body' }).click();
    await expect.poll(() => page.locator('.json-line.shown').textContent()).toContain('"film"');
    expect(await page.locator('.json-line.missing').textContent()).toContain('"FromUserId": missing');
  });

  it('is edited, sent validly signed, and the answer leads to the new exchange', async () => {
    await send({ ...text('to be mended'), MsgType: 'film' });
    await open('?q=errcode:30005');
    await rowOf('to be mended').click();
    await page.waitForSelector('.detail h1');
    await page.keyboard.press('e');
    const body = page.getByLabel('Body', { exact: true });
    await body.fill(JSON.stringify(text('mended')));
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.result').textContent()).toContain('HTTP 200 · errcode 0');
    await page.getByRole('button', { name: 'Open the new exchange' }).click();
    await expect.poll(() => page.locator('.detail h1').textContent()).toMatch(/^accepted/);
    expect(await page.locator('.json').textContent()).toContain('"mended"');
  });

  it('is sent wrongly signed on purpose, to see how it is refused', async () => {
    await send(text('as it should be'));
    await open();
    await rowOf('as it should be').first().click();
    await page.waitForSelector('.detail h1');
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'wrong', exact: true }).click();
    await page.getByRole('button', { name: /^Send Ctrl/ }).click();
    await expect.poll(() => page.locator('.result').textContent()).toContain('errcode 30003');
  });

  it('differs from another by what differs in meaning', async () => {
    await send('{"FromUserId":"123","MsgType":"text","Content":"one of two"}');
    await send('{ "Content":"two of two", "MsgType":"text", "FromUserId":"123" }');
    await open();
    await rowOf('one of two').click();
    await page.waitForSelector('.detail h1');
    await page.keyboard.press('d');
    await rowOf('two of two').click();
    const body = page.locator('.difference', { hasText: 'Body of the request' });
    await expect.poll(() => body.locator('tbody tr').count()).toBe(1);
    expect(await body.locator('tbody').textContent()).toContain(
      '/Contentchanged− "one of two"+ "two of two"',
    );
  });
});

describe('by keyboard alone', () => {
  it('one goes down the list, opens, reads, and comes back to where one was', async () => {
    await open();
    await page.waitForSelector('.row');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await page.locator('.row[aria-posinset="2"]').getAttribute('data-id');
    await expect.poll(() => address().get('id')).toBe(second);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('detail');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('rows');
    expect(await page.locator('.rows').getAttribute('aria-activedescendant')).toBe(`row-${second}`);
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.locator('.row[aria-selected="true"]').getAttribute('aria-posinset'))
      .toBe('1');
    await page.keyboard.press('?');
    expect(await page.locator('dialog').textContent()).toContain('Next message');
    expect(await page.title()).toBe('Messages · staffService');
  });
});

describe('at 360 px', () => {
  it('the detail covers the list, and back shows it where it was', async () => {
    await open('', { width: 360 });
    await page.locator('.row').first().click();
    await page.waitForSelector('.detail h1');
    expect(await page.locator('.list').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    expect(await page.locator('.row').first().isVisible()).toBe(true);
  });
});
