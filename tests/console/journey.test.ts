/** The whole way through the console, by keyboard alone; and what a page still knows after the server was away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, post } from '../support/requests.ts';
import { showPage } from '../support/shown-page.ts';

const MOST_TABS = 100;

const dataFolder = mkdtempSync(join(tmpdir(), 'staff-service-journey-'));
let browser: Browser;
let server: LiveServer;
let page: Page;
let problems: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startLiveServer({ dataFolder })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

beforeEach(async () => {
  ({ page, problems } = await showPage(browser, { locale: 'zh-CN' }));
});
afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

const write = (Content: string, message: object = {}) =>
  post(server.url, A, { FromUserId: 'wx-8f3a', MsgType: 'text', Content, ...message });
const press = (key: string) => page.keyboard.press(key);
const button = (name: string | RegExp, place: Page | Locator = page) => place.getByRole('button', { name });
const row = (content: string) => page.locator('.row', { hasText: content });
const bubble = (content: string) => page.locator('.bubble', { hasText: content });
const isFocused = (one: Locator) => one.evaluate((element) => element.matches(':focus'));

async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await isFocused(target)) return;
    await press(key);
  }
  throw new Error(`${target} is not reached by ${MOST_TABS} × ${key}`);
}

async function choose(target: Locator): Promise<void> {
  await tabTo(target);
  await press('Enter');
}

async function answer(text: string): Promise<void> {
  await expect.poll(() => isFocused(page.locator('#composer-content'))).toBe(true);
  await press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await press('ControlOrMeta+Enter');
}

it('a customer writes, an agent answers, an APP fails, the message is sent again, a run is made, the documentation is tried', async () => {
  await page.goto(`${server.url}/console`);
  await page.locator('.live.on').waitFor();
  expect((await write('我的订单什么时候到？')).body.errcode).toBe(0);
  await row('我的订单什么时候到？').getByText('已接受').waitFor();

  await press('2');
  await page.locator('.person').waitFor();
  await press('j');
  await bubble('我的订单什么时候到？').waitFor();
  await press('Enter');
  await answer('您好，正在为您查询');
  await bubble('您好，正在为您查询').getByText('已送达').waitFor();

  await press('Escape');
  await choose(page.getByRole('link', { name: '模拟故障' }));
  await choose(button('拒绝：30005'));
  await choose(button('添加故障'));
  const fault = page.locator('.faults li', { hasText: '回复 errcode 30005' });
  await fault.getByText('wx-8f3a').waitFor();

  await press('2');
  await page.locator('.person').waitFor();
  await press('j');
  await bubble('您好').waitFor();
  await press('Enter');
  await answer('明天送达');
  await bubble('明天送达').getByText('死信').waitFor();
  expect(await bubble('明天送达').textContent()).toContain('30005');

  await press('Escape');
  await tabTo(button('修改后发送', bubble('明天送达')), 'Shift+Tab');
  await press('Enter');
  await answer('明天下午送达');
  await bubble('明天下午送达').getByText('已送达').waitFor();
  await press('Escape');
  await tabTo(button('重新投递', bubble('明天送达')), 'Shift+Tab');
  await press('Enter');
  await bubble('明天送达').getByText('已送达').waitFor();

  await press('1');
  await page.locator('.row').first().waitFor();
  await press('/');
  await page.keyboard.insertText('verdict:delivered user:wx-8f3a 明天送达');
  await press('Enter');
  await expect.poll(() => page.locator('.row').count()).toBe(1);
  await press('Escape');
  await press('j');
  await page.locator('.detail h1').waitFor();
  await press('e');
  const body = page.getByLabel('消息体', { exact: true });
  await expect.poll(() => isFocused(body)).toBe(true);
  await press('ControlOrMeta+a');
  await page.keyboard.insertText('{"ToUserId":"wx-8f3a","MsgType":"text","Content":"明天上午送达"}');
  await press('ControlOrMeta+Enter');
  await choose(button('打开新的收发记录'));
  await page.locator('.detail .json', { hasText: '明天上午送达' }).waitFor();
  await expect.poll(() => page.locator('.detail h1').textContent()).toContain('已送达');

  await press('4');
  await tabTo(page.getByRole('combobox', { name: '检查级别' }));
  await page.keyboard.type('compat');
  await choose(button('开始测试'));
  const run = page.locator('.runs li').first();
  await run.getByText('全部通过').waitFor({ timeout: 25_000 });
  const report = page.context().waitForEvent('page');
  await choose(run.getByRole('link', { name: '打开报告' }));
  await (await report).getByText(server.url).first().waitFor();
  await (await report).close();

  await tabTo(page.getByRole('link', { name: '文档', exact: true }), 'Shift+Tab');
  await press('Enter');
  await choose(page.getByRole('navigation').getByRole('link', { name: '试一试' }));
  await choose(button('签名并发送'));
  await page.getByText('"errcode":0').waitFor();
  await choose(page.getByRole('link', { name: '在控制台中查看' }));
  await expect.poll(() => page.locator('.detail h1').textContent()).toContain('已接受');
}, 60_000);

const CONTENTS = Array.from({ length: 40 }, (_, at) => `第 ${at + 1} 条`);

it('nothing is lost on the page when the server is started again, nor when the page is', async () => {
  await write('以前的');
  await write('被拒绝的', { MsgType: 'film' });
  await page.goto(`${server.url}/console/messages`);
  await page.locator('.live.on').waitFor();
  await row('以前的').waitFor();

  const { port } = server.settings;
  await server.stop();
  await page.locator('.live.lost').waitFor();
  server = await startLiveServer({ dataFolder, port });
  for (const content of CONTENTS) await write(content);
  await page.locator('.live.on').waitFor();
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await row(CONTENTS.at(-1)!).waitFor();
    await press('/');
    await press('Escape');
    const listed: string[] = [];
    for (let at = 0; at < CONTENTS.length + 2; at += 1) {
      await press('j');
      listed.push((await page.locator('.row[aria-selected="true"] p > span').first().textContent()) ?? '');
    }
    expect(listed.slice(0, CONTENTS.length)).toEqual(CONTENTS.toReversed());
    expect(listed.slice(CONTENTS.length)).toEqual(['被拒绝的', '以前的']);
    await press('Escape');
  }
});
