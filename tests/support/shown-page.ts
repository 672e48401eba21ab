/** A page in a browser of its own, with what went wrong in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface ShownPage {
  page: Page;
  /** Errors of its scripts, dialogs that they opened, and what its policy stopped. */
  problems: string[];
}

export async function showPage(browser: Browser, options: BrowserContextOptions = {}): Promise<ShownPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (line) => {
    // What the server refuses is told to the console too.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load')) problems.push(line.text());
  });
  return { page, problems };
}

/** What axe finds, with the elements that it finds it in. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
