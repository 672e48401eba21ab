/** A page, and what it tells of itself. */
import type { Browser, Page } from 'playwright-core';

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
