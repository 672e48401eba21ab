/**
 * `npm run bench:console`: what the console weighs, how soon it shows what happens, and what it costs whoever sends messages.
 * Exit codes: 0 done, 1 could not run, 2 wrong usage.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Beside, type Cost, measureBeside, type Rounds } from './bench/console/beside.ts';
import { openPage } from './bench/console/browser.ts';
import { type FilledServer, startFilledServer } from './bench/console/filled-server.ts';
import { type Lag, measureLive, measureLiveFloor } from './bench/console/live.ts';
import { measureFirstPaint, measureScrolling, measureSize } from './bench/console/loading.ts';
import { askAsPage } from './bench/console/page-requests.ts';
import { measureSearch, measureSearchFloor, searchOn } from './bench/console/searching.ts';
import { FOLDER } from './bench/contenders.ts';
import { canPin } from './bench/cores.ts';
import { MACHINE } from './bench/machine.ts';
import { bounded, chosen, parsed, Usage } from './bench/options.ts';
import { installOnce } from './install-once.ts';
import { startBrowser } from './start-browser.ts';

const RESULTS = resolve(FOLDER, 'results');
const PARTS = (['paint', 'live', 'scroll', 'open', 'search'] as const).map((name) => ({ name }));
type Part = (typeof PARTS)[number]['name'];
const RATE = 500;
const LIVE_SECONDS = 15;
const SEARCHED = 1_000_000;
/** Often, in one message, and in none. */
const WORDS = ['order', '"this is message 250000,"', 'nowhere'];

const HELP = `npm run bench:console -- [options]

  --rounds <n>    rounds of accepts, each with and without what is compared (default 25)
  --seconds <n>   seconds of load in each (default 1)
  --only <a,b,…>  only these parts: ${PARTS.map(({ name }) => name).join(', ')}
  --help

Makes up to a million messages in the folder for temporary files (2 GB). Writes scripts/bench/results/console.md, unless --only
is given.
`;

interface Options extends Rounds {
  parts: readonly Part[];
}

const lines: string[] = [];
function add(line: string): void {
  process.stdout.write(`${line}\n`);
  lines.push(line);
}
const goal = (isReached: boolean, text: string) => add(`- ${isReached ? '✓' : '✗'} ${text}`);
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const tasks = (all: readonly number[]) =>
  all.length === 0
    ? 'no task over 50 ms'
    : `${all.length} tasks over 50 ms, the longest ${ms(Math.max(...all))}`;

async function withServer(messages: number, work: (server: FilledServer) => Promise<void>): Promise<void> {
  const server = await startFilledServer(messages);
  await work(server).finally(() => server.stop());
}

async function benchPaint(browser: Browser, { origin }: FilledServer): Promise<void> {
  const { paint, rows, slowestRows, floor } = await measureFirstPaint(browser, origin);
  goal(
    paint < 1000 && slowestRows < 1000,
    `first paint with 10,000 messages stored: ${ms(paint)}, the first message ${ms(rows)}, at worst ${ms(slowestRows)} ` +
      `(less than 1 s); a page of one line by a bare server: ${ms(floor)}`,
  );
}

async function benchLive(browser: Browser, { origin }: FilledServer): Promise<void> {
  const describe = ({ p50, p95 }: Lag) => `p50 ${ms(p50)}, p95 ${ms(p95)}`;
  const floor = await measureLiveFloor(browser, RATE, LIVE_SECONDS);
  const lag = await measureLive(browser, origin, RATE, LIVE_SECONDS);
  goal(
    lag.p95 <= 200,
    `from the answer to the screen at ${RATE} messages/s: ${describe(lag)} (p95 200 ms at most); ` +
      `a bare page that shows the latest of a bare server's events: ${describe(floor)}`,
  );
  add(`- meanwhile ${tasks(lag.longTasks)}; from a key to the detail that it opens ${ms(lag.key!)}`);
}

async function benchScrolling(browser: Browser, { origin }: FilledServer): Promise<void> {
  const { listed, listSeconds, whileListing, whileScrolling } = await measureScrolling(browser, origin);
  goal(
    listed >= 100_000 && whileScrolling.length === 0,
    `${listed} listed messages scrolled by wheel and keys: ${tasks(whileScrolling)} (none)`,
  );
  add(
    `- until all of them were listed, a page of 100 at a time: ${listSeconds.toFixed(0)} s, ${tasks(whileListing)}`,
  );
}

const describeRate = ({ rate, rates: [lowest, highest] }: Cost) =>
  `× ${rate.toFixed(3)}, in single rounds × ${lowest.toFixed(2)} to × ${highest.toFixed(2)}`;

function describeCost(what: string, cost: Cost): void {
  goal(
    cost.rate > 0.95,
    `accepts/s ${what}: ${describeRate(cost)} (more than × 0.95), ${cost.perSecond.toFixed(0)}; ` +
      `CPU of the server for each × ${cost.cpu.toFixed(3)}, ${cost.cpuMicroseconds.toFixed(1)} µs`,
  );
}

/** Who was watched goes on remembering for a while: the rounds with nothing open have a server of their own. */
async function benchOpen(
  browser: Browser,
  bare: FilledServer,
  server: FilledServer,
  rounds: Rounds,
): Promise<void> {
  const page: Beside = {
    name: 'page',
    server,
    async begin() {
      const page = await openPage(browser, `${server.origin}/console`);
      await page.locator('.live.on').waitFor();
      return () => page.context().close();
    },
  };
  const requests: Beside = { name: 'requests', server, begin: () => askAsPage(server.origin) };
  const [closed, withRequests, withPage] = await measureBeside(bare, [requests, page], rounds);
  add(
    `- accepts/s with no page open: ${closed!.perSecond.toFixed(0)}, ${closed!.cpuMicroseconds.toFixed(1)} µs of CPU`,
  );
  describeCost('with the page open: its stream and its requests, without a browser', withRequests!);
  add(
    `- with a browser, too, on the core of the load, and what it takes from there: ${describeRate(withPage!)}; ` +
      `CPU of the server for each × ${withPage!.cpu.toFixed(3)}`,
  );
}

async function benchSearch(server: FilledServer, rounds: Rounds): Promise<void> {
  const { origin } = server;
  add(`- a round trip to the same server: ${ms(await measureSearchFloor(origin))}`);
  for (const word of [...WORDS, 'errcode:30004', 'type:image']) {
    const { query, first, slowest, found, requests } = await measureSearch(origin, word);
    const end = found === undefined ? 'all was looked through' : `the first was found after ${ms(found)}`;
    goal(
      slowest <= 300,
      `search \`${query}\` in ${SEARCHED} messages: first answer ${ms(first)}, at worst ${ms(slowest)} (300 ms at most); ` +
        `${end}, ${requests} requests`,
    );
  }
  const beside: Beside = { name: 'search', server, begin: () => searchOn(origin, WORDS.at(-1)!) };
  const [, cost] = await measureBeside(server, [beside], rounds);
  describeCost('beside a search that goes on and on', cost!);
}

async function bench({ parts, ...rounds }: Options): Promise<void> {
  installOnce(FOLDER, '150 MB', (line) => process.stdout.write(`${line}\n`));
  const has = (part: Part) => parts.includes(part);
  add('# The console');
  add('');
  add(
    'Written by `npm run bench:console`. All figures come from one run. Trust the ratios: the machine is shared and noisy.',
  );
  add('');
  const load = loadavg()[0]!.toFixed(1);
  const { gzip, raw } = measureSize();
  goal(
    gzip <= 100_000,
    `script and style: ${(gzip / 1000).toFixed(1)} kB gzip (100 kB at most), ${(raw / 1000).toFixed(0)} kB as they are`,
  );
  const browser = await startBrowser();
  try {
    if (has('paint')) await withServer(10_000, (server) => benchPaint(browser, server));
    if (has('live')) await withServer(10_000, (server) => benchLive(browser, server));
    if (has('scroll')) await withServer(101_000, (server) => benchScrolling(browser, server));
    if (has('open'))
      await withServer(10_000, (bare) =>
        withServer(10_000, (server) => benchOpen(browser, bare, server, rounds)),
      );
    if (has('search')) await withServer(SEARCHED, (server) => benchSearch(server, rounds));
  } finally {
    await browser.close();
  }
  add('');
  add(
    `- SQLite. ${rounds.rounds} rounds of ${rounds.seconds} s with and without what is compared, ${rounds.connections} connections; ratios against the`,
  );
  add(
    '  round of the same turn, the median of all. The server is on a core of its own; load and browser share the other one.',
  );
  add(
    '- A message is on screen in the first frame that shows it, or one that came after it. Headless Chromium, 1,440 × 900.',
  );
  add(`- ${MACHINE}, load average ${load} before it.`);
  if (parts.length < PARTS.length) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resolve(RESULTS, 'console.md'), `${lines.join('\n')}\n`);
}

/** Undefined when only help was wanted. @throws Usage */
function readOptions(): Options | undefined {
  const values = parsed(process.argv.slice(2), {
    rounds: { type: 'string', default: '25' },
    seconds: { type: 'string', default: '1' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return undefined;
  return {
    parts: chosen(PARTS, values.only).map(({ name }) => name),
    rounds: bounded('rounds', values.rounds, 100),
    seconds: bounded('seconds', values.seconds, 60),
    connections: 50,
  };
}

try {
  const options = readOptions();
  if (options === undefined) process.stdout.write(HELP);
  else {
    if (!canPin) process.stdout.write('taskset or a second core is missing: all share what there is.\n');
    await bench(options);
  }
} catch (error) {
  process.stderr.write(
    `${error instanceof Usage ? `${error.message}\n\n${HELP}` : (error as Error).stack}\n`,
  );
  process.exitCode = error instanceof Usage ? 2 : 1;
}
