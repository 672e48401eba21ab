/** A headless Chromium, and what a page of it tells of itself. */
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

export async function startBrowser(): Promise<Browser> {
  return playwright.launch({ args: ['--no-sandbox'], executablePath: await chromium.executablePath() });
}

/** Notes every task over 50 ms from the page's beginning: what is shorter, no browser tells. */
const NOTE_LONG_TASKS = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });`;

/** With nothing cached. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  const page = await context.newPage();
  await page.addInitScript(NOTE_LONG_TASKS);
  await page.goto(url);
  return page;
}

/** Milliseconds each, since the last time they were taken. */
export function takeLongTasks(page: Page): Promise<number[]> {
  return page.evaluate<number[]>('longTasks.splice(0)');
}
