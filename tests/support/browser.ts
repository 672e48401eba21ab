/** A real Chromium from the npm registry: nothing to install on a fresh machine. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

export async function startBrowser(): Promise<Browser> {
  // The package's own arguments are for serverless functions: they switch the same-origin policy off.
  return playwright.launch({ args: ['--no-sandbox'], executablePath: await chromium.executablePath() });
}
