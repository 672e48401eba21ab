/** A real Chromium from the npm registry: nothing to install on a fresh machine. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** @param args of Chromium, beside the usual */
export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  // The package's own arguments are for serverless functions: they switch the same-origin policy off.
  return playwright.launch({
    args: ['--no-sandbox', ...args],
    executablePath: await chromium.executablePath(),
  });
}
