/** A headless Chromium out of the npm registry, for the benchmark and the pictures; `tests/support/browser.ts` is the tests'. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

export async function startBrowser(): Promise<Browser> {
  return playwright.launch({ args: ['--no-sandbox'], executablePath: await chromium.executablePath() });
}
