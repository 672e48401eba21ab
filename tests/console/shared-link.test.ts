/** A shared link in a real browser: what it shows, how one leaves it, and what is said once it has ended. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, DEMO, post, TEXT_TO_PLATFORM } from '../support/requests.ts';

const TOKEN = 'a-token-of-this-test';

let browser: Browser;
let open: LiveServer;
let guarded: LiveServer;

beforeAll(async () => {
  [browser, open, guarded] = await Promise.all([
    startBrowser(),
    startLiveServer(),
    startLiveServer({ consoleToken: TOKEN }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([open?.stop(), guarded?.stop()]);
});

async function callLinks(server: LiveServer, method: string, id = '', body?: object) {
  const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' };
  const answer = await fetch(`${server.url}/console/api/links${id}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as { id: string; path: string };
}

const createLink = (server: LiveServer) => callLinks(server, 'POST', '', { appid: DEMO.appid });

async function withPage(address: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(address);
    await work(page);
  } finally {
    await page.close();
  }
}

it('whoever opens a link where no login is needed leaves it by its button, and sees everything again', async () => {
  await post(open.url, A, TEXT_TO_PLATFORM);
  const { path } = await createLink(open);
  await withPage(open.url + path, async (page) => {
    await page.locator('.row').first().click();
    await page.waitForSelector('.detail h1');
    expect(await page.getByText('read-only · APP 1001').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Edit and send|Send again/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('button', { name: /Edit and send/ }).waitFor();
    await page.waitForSelector('.live.on');
    await post(open.url, '/api/v1/unknown/staffService/message', TEXT_TO_PLATFORM);
    await page.locator('.new-bar button').waitFor(); // which the link would not have shown
  });
});

it('of a link that was revoked the page says so, whether it is open or opened', async () => {
  const { id, path } = await createLink(guarded);
  await withPage(guarded.url + path, async (page) => {
    await page.waitForSelector('.live.on');
    await callLinks(guarded, 'DELETE', `/${id}`);
    await page.keyboard.press('2'); // the next that is asked of the server
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('expired or was revoked');
  });
  await withPage(guarded.url + path, async (page) => {
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('expired or was revoked');
  });
});
