/** What the page weighs, how soon it is there, and how it scrolls. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startBareServer } from '../bare-server.ts';
import { median } from '../statistics.ts';
import { openPage, takeLongTasks } from './browser.ts';

const ASSETS = resolve(import.meta.dirname, '../../../generated/console/assets');
const TIMES = 7;
const LISTED = 100_000;
const LIST_WITHIN_MS = 300_000;
const SCROLL_MS = 10_000;

/** Script and style of the console, without the documentation's own; bytes. */
export function measureSize(): { gzip: number; raw: number } {
  const files = readdirSync(ASSETS).filter((file) => /\.(js|css)$/.test(file) && !file.startsWith('docs-'));
  const contents = files.map((file) => readFileSync(join(ASSETS, file)));
  const sum = (sizes: number[]) => sizes.reduce((all, one) => all + one, 0);
  return {
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    raw: sum(contents.map((content) => content.length)),
  };
}

export interface FirstPaint {
  /** Milliseconds from the beginning of the navigation, medians. */
  paint: number;
  /** Until the first message is on screen. */
  rows: number;
  slowestRows: number;
  /** Of a page of one line, by a bare server. */
  floor: number;
}

export async function measureFirstPaint(browser: Browser, origin: string): Promise<FirstPaint> {
  const bare = await startBareServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>x</title><p>Hello'),
  );
  const samples: { paint: number; rows: number; floor: number }[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    const floor = await openPage(browser, bare.origin);
    const floorPaint = await floor.evaluate<number>(PAINTED);
    await floor.context().close();
    const page = await openPage(browser, `${origin}/console`);
    const paint = await page.evaluate<number>(PAINTED);
    const rows = await page.evaluate<number>(SHOWN);
    await page.context().close();
    if (time > 0) samples.push({ paint, rows, floor: floorPaint }); // the first one warms up
  }
  bare.stop();
  const of = (name: 'paint' | 'rows' | 'floor') => samples.map((sample) => sample[name]);
  return {
    paint: median(of('paint')),
    rows: median(of('rows')),
    slowestRows: Math.max(...of('rows')),
    floor: median(of('floor')),
  };
}

const PAINTED = `new Promise((done) => new PerformanceObserver((list) => {
  const paint = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
  if (paint) done(paint.startTime);
}).observe({ type: 'paint', buffered: true }))`;
/** After the frame with the first row. */
const SHOWN = `new Promise((done) => {
  const look = () => requestAnimationFrame(() => setTimeout(() =>
    document.querySelector('.row') ? done(performance.now()) : look()));
  look();
})`;

export interface Scrolling {
  listed: number;
  /** Seconds until all of them were listed, and the tasks over 50 ms meanwhile. */
  listSeconds: number;
  whileListing: number[];
  whileScrolling: number[];
}

export async function measureScrolling(browser: Browser, origin: string): Promise<Scrolling> {
  const page = await openPage(browser, `${origin}/console`);
  await page.locator('.row').first().waitFor();
  await takeLongTasks(page);
  const started = performance.now();
  let listed = 0;
  while (listed < LISTED && performance.now() - started < LIST_WITHIN_MS) {
    listed = await page.evaluate<number>(TO_THE_END);
    await sleep(20);
  }
  const listSeconds = (performance.now() - started) / 1000;
  const whileListing = await takeLongTasks(page);
  await page.locator('.rows').hover();
  await page.locator('.rows').focus();
  const until = performance.now() + SCROLL_MS;
  for (let turn = 0; performance.now() < until; turn += 1) {
    await page.mouse.wheel(0, (turn % 40 < 20 ? -1 : 1) * [120, 900, 5_000, 60_000][turn % 4]!);
    if (turn % 25 === 24) await page.keyboard.press(turn % 50 === 49 ? 'Home' : 'End');
    await sleep(16);
  }
  await sleep(500);
  const whileScrolling = await takeLongTasks(page);
  await page.context().close();
  return { listed, listSeconds, whileListing, whileScrolling };
}

const TO_THE_END = `(() => {
  const rows = document.querySelector('.rows');
  rows.scrollTop = rows.scrollHeight;
  return Math.max(...[...rows.querySelectorAll('.row')].map((row) => Number(row.ariaPosInSet)));
})()`;
