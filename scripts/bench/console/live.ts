/** How long after its answer a message is on screen, while many arrive. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { Pool } from 'undici';
import { startBareServer } from '../bare-server.ts';
import { percentile } from '../lag-app.ts';
import { HEADERS, MESSAGE, signedPath } from '../request.ts';
import { openPage, takeLongTasks } from './browser.ts';

export interface Lag {
  p50: number;
  p95: number;
  longTasks: number[];
  /** Milliseconds from a key to the detail that it opens, in the midst of it; undefined for what has no detail. */
  key: number | undefined;
}

/** Sends one, numbered; done when it was answered. */
type Send = (number: number) => Promise<void>;

const SETTLE_MS = 1_000;

export async function measureLive(
  browser: Browser,
  origin: string,
  rate: number,
  seconds: number,
): Promise<Lag> {
  const pool = new Pool(origin, { connections: 20 });
  const page = await openPage(browser, `${origin}/console`);
  await page.locator('.live.on').waitFor();
  const send: Send = async (number) => {
    const body = JSON.stringify({ ...MESSAGE, Content: `#${number}#` });
    const answer = await pool.request({ path: signedPath(), method: 'POST', headers: HEADERS, body });
    const { errcode } = (await answer.body.json()) as { errcode: number };
    if (errcode !== 0) throw new Error(`errcode ${errcode}`);
  };
  const lag = await measure(page, '.row[aria-posinset="1"]', send, rate, seconds);
  const key = await measureKey(page, send, rate);
  await pool.destroy();
  await page.context().close();
  return { ...lag, key };
}

/** The same of a page that shows the latest of a bare server's events, and nothing else. */
export async function measureLiveFloor(browser: Browser, rate: number, seconds: number): Promise<Lag> {
  const readers = new Set<ServerResponse>();
  const { origin, stop } = await startBareServer((request, response) => {
    if (request.url === '/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
      readers.add(response);
    } else response.setHeader('Content-Type', 'text/html').end(BARE);
  });
  const page = await openPage(browser, origin);
  while (readers.size === 0) await sleep(10);
  const send: Send = async (number) => {
    for (const reader of readers) reader.write(`data: #${number}#\n\n`);
  };
  const lag = await measure(page, 'p', send, rate, seconds);
  await page.context().close();
  stop();
  return { ...lag, key: undefined };
}

const BARE = `<!doctype html><title>x</title><p></p><script>
  new EventSource('/events').onmessage = ({ data }) => { document.querySelector('p').textContent = data; };
</script>`;

/** A message counts as seen in the first frame that shows it, or one that was sent after it. */
async function measure(
  page: Page,
  selector: string,
  send: Send,
  rate: number,
  seconds: number,
): Promise<Omit<Lag, 'key'>> {
  await page.evaluate(noteFrames(selector));
  await takeLongTasks(page);
  const answered = await sendSteadily(send, rate, seconds);
  await sleep(SETTLE_MS);
  const longTasks = await takeLongTasks(page);
  const frames = await page.evaluate<[at: number, number: number][]>('frames.splice(0)');
  const lags: number[] = [];
  for (let number = 0, frame = 0; number < answered.length; number += 1) {
    while (frame < frames.length && frames[frame]![1] < number) frame += 1;
    lags.push(
      frame === frames.length ? Number.POSITIVE_INFINITY : Math.max(0, frames[frame]![0] - answered[number]!),
    );
  }
  lags.sort((a, b) => a - b);
  return { p50: percentile(lags, 0.5), p95: percentile(lags, 0.95), longTasks };
}

/** When each was answered, by the clock. */
async function sendSteadily(send: Send, rate: number, seconds: number): Promise<number[]> {
  const answered: number[] = [];
  const sent: Promise<void>[] = [];
  const started = performance.now();
  while (performance.now() - started < seconds * 1000) {
    while (sent.length < ((performance.now() - started) / 1000) * rate) {
      const number = sent.length;
      sent.push(
        send(number).then(() => {
          answered[number] = Date.now();
        }),
      );
    }
    await sleep(1);
  }
  await Promise.all(sent);
  return answered;
}

/** What each frame showed, once it was painted. */
const noteFrames = (selector: string) => `
  globalThis.frames = [];
  (() => {
    let last = -1;
    const look = () => requestAnimationFrame(() => setTimeout(() => {
      const number = Number(/#(\\d+)#/.exec(document.querySelector('${selector}')?.textContent)?.[1] ?? -1);
      if (number > last) frames.push([Date.now(), last = number]);
      look();
    }));
    look();
  })()`;

async function measureKey(page: Page, send: Send, rate: number): Promise<number> {
  const sending = sendSteadily(send, rate, 3);
  await sleep(1_000);
  const started = performance.now();
  await page.keyboard.press('j');
  await page.locator('.detail[aria-busy="false"] h1').waitFor();
  const took = performance.now() - started;
  await sending;
  return took;
}
