/**
 * The READMEs' pictures of the console, of a real server: `node scripts/screenshots.ts`. The fonts are the machine's, or those that
 * `FONTCONFIG_FILE` names; one of them has to have Chinese. Look at them before you commit them.
 */
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { signSync } from '@staff-service/client/node';
import type { Browser } from 'playwright-core';
import { loadSettings } from '../server/config/settings.ts';
import { startServer } from '../server/server.ts';
import { createLogger } from '../server/telemetry/log.ts';
import { SCENES, type Scene } from './screenshots/scenes.ts';
import { startBrowser } from './start-browser.ts';

const OUT = resolve(import.meta.dirname, '../.github');
const MINUTE_MS = 60_000;
const DEMO = { appid: '1001', secret: 'abcdef' };

const now = Date.now;

const browser = await startBrowser();
try {
  for (const scene of SCENES) await takePicture(browser, scene);
} finally {
  await browser.close();
}

async function takePicture(browser: Browser, scene: Scene): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'staff-service-'));
  // What is delivered within the past is signed then, and received now.
  const settings = { ...loadSettings({ port: '0', data }, {}), demoAgent: false, freshnessSeconds: 3_600 };
  const server = await startServer(settings, await createLogger('silent', false));
  const url = `http://127.0.0.1:${server.settings.port}`;
  try {
    await play(url, scene);
    const context = await browser.newContext({
      locale: scene.locale,
      timezoneId: 'Asia/Shanghai',
      colorScheme: 'light',
      viewport: { width: 1280, height: 680 },
    });
    const page = await context.newPage();
    await page.goto(`${url}/console`);
    await page.waitForSelector('.live.on');
    await page.locator('.row', { hasText: scene.wrong }).click();
    await page.waitForSelector('.detail h1');
    await page.screenshot({ path: join(OUT, scene.file) });
    await context.close();
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** What was said within the last half hour: the clock of this process, and so of the server, goes back and comes forward. */
async function play(url: string, { talk, wrong }: Scene): Promise<void> {
  const endpoint = `${url}/api/v1/${DEMO.appid}/staffService/message`;
  for (const { minutesAgo, from, to, ...message } of talk) {
    Date.now = () => now() - minutesAgo * MINUTE_MS;
    if (to === undefined) {
      const query = new URLSearchParams({ ...signSync(DEMO) });
      await post(`${endpoint}?${query}`, { FromUserId: from, ...message });
    } else await deliver(url, { appid: DEMO.appid, ToUserId: to, ...message });
  }
  Date.now = now;
  await post(`${endpoint}?${signInWrongOrder()}`, { FromUserId: 'wx-8f3a', MsgType: 'text', Content: wrong });
}

/** Until the first attempt has ended: the clock stays for it. */
async function deliver(url: string, message: object): Promise<void> {
  const { id } = await post(`${url}/console/api/messages`, message);
  for (;;) {
    const answer = await fetch(`${url}/console/api/exchanges/${id}`);
    const { attemptCount } = (await answer.json()) as { attemptCount: number };
    if (attemptCount > 0) return;
    await setTimeout(20);
  }
}

function signInWrongOrder(): URLSearchParams {
  const { appid, secret } = DEMO;
  const timestamp = String(Date.now());
  return new URLSearchParams({ timestamp, signature: hash('sha1', secret + appid + timestamp) });
}

async function post(url: string, body: object): Promise<{ id?: string }> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as { id?: string };
}
