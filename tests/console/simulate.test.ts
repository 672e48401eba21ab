/** Simulated faults and conformance runs as people use them: the real page, of the real server. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, post, TEXT_TO_PLATFORM } from '../support/requests.ts';
import { showPage } from '../support/shown-page.ts';

let browser: Browser;
let server: LiveServer;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await startBrowser();
  server = await startLiveServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  ({ page, problems } = await showPage(browser, { locale: 'zh-CN' }));
});
afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

const write = (user: string) => post(server.url, A, { ...TEXT_TO_PLATFORM, FromUserId: user });

describe('simulated faults', () => {
  it('are added, hit and taken away', async () => {
    await page.goto(`${server.url}/console/simulate?user=fault-1`);
    await page.getByRole('button', { name: '30004 一次，然后正常' }).click();
    await page.getByRole('button', { name: '接口 A（平台）' }).click();
    await page.locator('#fault-times').fill('5');
    await page.locator('#fault-errcode').fill('0');
    await page.getByRole('button', { name: '添加故障' }).click();
    await page.locator('#fault-errcode-problem').waitFor();
    await page.locator('#fault-errcode').fill('30004');
    await page.getByRole('button', { name: '添加故障' }).click();
    const fault = page.locator('.faults li', { hasText: '回复 errcode 30004' });
    await fault.waitFor();
    expect((await write('fault-1')).body.errcode).toBe(30004);
    await fault.getByText('已作用 1 次').waitFor();
    await fault.getByText('还剩 4 次').waitFor();
    await fault.getByRole('button', { name: '停止' }).click();
    await expect.poll(() => fault.count()).toBe(0);
    expect((await write('fault-1')).body.errcode).toBe(0);
  });
});

describe('a conformance run', () => {
  it('is begun, watched, and leaves a report', async () => {
    await page.goto(`${server.url}/console/conformance`);
    await page.getByRole('combobox', { name: '检查级别' }).selectOption('compat');
    await page.getByRole('button', { name: '开始测试' }).click();
    const run = page.locator('.runs li').first();
    await run.getByText('全部通过').waitFor({ timeout: 25_000 });
    const [report] = await Promise.all([
      page.context().waitForEvent('page'),
      run.getByRole('link', { name: '打开报告' }).click(),
    ]);
    await report.waitForLoadState();
    expect(await report.title()).not.toBe('');
    expect(await report.locator('body').textContent()).toContain(server.url);
  });
});

it('a console where faults are not simulated says how to switch them on', async () => {
  const other = await startLiveServer({ simulate: false });
  await page.goto(`${other.url}/console/simulate`);
  await page.getByText('"simulate": true').waitFor();
  expect(await page.getByRole('button', { name: '添加故障' }).count()).toBe(0);
  await other.stop();
});

it('who did what is shown, newest first, and what came since once it is asked for again', async () => {
  const call = (path: string, method: string) => fetch(`${server.url}/console/api/${path}`, { method });
  const ID = '01a2050d-7532-729e-9996-4fd6e6431f79';
  await call(`faults/${ID}`, 'DELETE');
  await page.goto(`${server.url}/console/audit`);
  const newest = page.locator('.runs li').first();
  await newest.getByText('停止故障').waitFor();
  expect(await newest.innerText()).toMatch(/^404\s+停止故障[\s\S]*本机\s+127\.0\.0\.1\s+01a2050d-/);
  await call(`links/${ID}`, 'DELETE');
  await page.getByRole('button', { name: '刷新' }).click();
  await newest.getByText('撤销分享链接').waitFor();
  await call(`deliveries/${ID}/skip`, 'POST');
  await page.getByRole('button', { name: '刷新' }).click();
  await newest.getByText('跳过').waitFor();
});
