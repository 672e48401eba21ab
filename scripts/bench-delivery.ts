/**
 * `npm run bench:delivery`: deliveries and durable accepts per second on both engines, and what a lying APP costs the
 * others. The server is a process of its own; the load and the APPs are this one.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { signSync } from '@staff-service/client/node';
import { Pool } from 'undici';
import {
  CONNECTIONS,
  CUSTOMERS,
  measureDrain,
  measureFloor,
  measureTogether,
  type Rate,
} from './bench/delivery-rates.ts';
import { handOver, handOverMany } from './bench/hand-over.ts';
import { type LagApp, percentile, startLagApp } from './bench/lag-app.ts';
import { startOwnPostgres } from './bench/own-postgres.ts';
import { startProductServer } from './bench/product-server.ts';

const RESULTS = resolve(import.meta.dirname, 'bench/results');
const MESSAGES = 15_000;
/** A distant APP's messages take longer. */
const DISTANCES_MS = [50, 200];
const LAG_RATE = 200;
const DRAIN_MS = 15_000;
const APPS = ['healthy', 'lying'].map((appid) => ({ appid, secret: `secret-of-${appid}` }));

const HELP = `npm run bench:delivery -- [--seconds 5] [--engine sqlite|postgresql] [--rates] [--database-url postgres://…]

Both engines, unless one is named; --rates leaves the lying APPs out. Without --database-url a PostgreSQL is started for it. Writes scripts/bench/results/delivery.md.
`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    'database-url': { type: 'string' },
    engine: { type: 'string' },
    rates: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);

interface Running {
  pool: Pool;
  stop(): Promise<void>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function measure(
  engine: string,
  databaseUrl: string | undefined,
  add: (line: string) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-bench-'));
  const healthy = await startLagApp();
  const lying = await startLagApp();
  const server = await start(folder, databaseUrl, [healthy.url, lying.url]);
  try {
    add(
      `- ${engine}: ${Math.round(await accepts(server.pool))} durable accepts/s, ${CONNECTIONS} connections`,
    );
    for (const [how, behaviour] of Object.entries(LIES)) {
      // Before each one, because what ran before leaves its traces in both.
      const undisturbed = await lag(server.pool, healthy);
      lying.behave(behaviour);
      await flood(server.pool);
      const disturbed = await lag(server.pool, healthy);
      const ratio = (disturbed.p99 / undisturbed.p99).toFixed(2);
      add(
        `- ${engine}: delivery lag at ${LAG_RATE}/s beside an APP that ${how}: p50 ${disturbed.p50} ms, p99 ${disturbed.p99} ms; ` +
          `just before, p50 ${undisturbed.p50} ms, p99 ${undisturbed.p99} ms; p99 × ${ratio}`,
      );
      lying.behave();
      await drained(server.pool);
    }
  } finally {
    await server.stop();
    healthy.stop();
    lying.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As shares of what bare node:http does in the same run, and of the rate at no distance. */
async function rates(
  engine: string,
  databaseUrl: string | undefined,
  add: (line: string) => void,
): Promise<void> {
  const place = { databaseUrl, messages: MESSAGES };
  let floor = await measureFloor(seconds);
  /** Beside the floor right before and right after it: the machine is another from minute to minute. */
  const besideFloor = async (measure: () => Promise<Rate>): Promise<[Rate, string]> => {
    const rate = await measure();
    const before = floor;
    floor = await measureFloor(seconds);
    return [
      rate,
      `${share(rate, (before + floor) / 2)} of the floor (${Math.round(before)} and ${Math.round(floor)}/s)`,
    ];
  };
  const share = ({ perSecond, microsecondsEach }: Rate, of: number) =>
    `${Math.round(perSecond)}/s (${Math.round(microsecondsEach)} µs CPU each), ${(perSecond / of).toFixed(3)}`;
  const [, together] = await besideFloor(() => measureTogether(place));
  add(`- ${engine}: handed over and delivered ${together}, ${CUSTOMERS} customers`);
  const [near, drained] = await besideFloor(() => measureDrain(place, 0));
  add(`- ${engine}: a backlog drained ${drained}`);
  for (const distance of DISTANCES_MS) {
    const far = await measureDrain(place, distance);
    const bound = (CUSTOMERS * 1000) / distance;
    add(
      `- ${engine}: a backlog drained at ${distance} ms ${share(far, near.perSecond)} of the rate at no distance, ` +
        `${(far.perSecond / bound).toFixed(3)} of what ${CUSTOMERS} customers can be sent one after another (${bound}/s)`,
    );
  }
}

const LIES: Record<string, RequestListener> = {
  'accepts and closes': (_request, response) => response.destroy(),
  'answers garbage': (_request, response) => response.end('\0<html>'),
  'never answers': () => {},
  'answers at 10 kB/s': (_request, response) => {
    const timer = setInterval(() => response.write(' '.repeat(1024)), 100);
    response.on('close', () => clearInterval(timer));
  },
};

async function accepts(pool: Pool): Promise<number> {
  const [{ appid, secret }] = APPS as [(typeof APPS)[0]];
  const until = performance.now() + seconds * 1000;
  let accepted = 0;
  const body = JSON.stringify({
    FromUserId: 'bench',
    MsgType: 'text',
    Content: 'Hello, I have a question about my order.',
  });
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < until) {
        const query = new URLSearchParams({ ...signSync({ appid, secret }) });
        const answer = await pool.request({
          path: `/api/v1/${appid}/staffService/message?${query}`,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        const envelope = (await answer.body.json()) as { errcode?: number };
        if (envelope.errcode !== 0) throw new Error(JSON.stringify(envelope));
        accepted += 1;
      }
    }),
  );
  return accepted / seconds;
}

async function lag(pool: Pool, healthy: LagApp): Promise<{ p50: number; p99: number }> {
  const before = healthy.arrived.length;
  const total = LAG_RATE * seconds;
  const sends: Promise<unknown>[] = [];
  for (let sent = 0; sent < total; sent += 1) {
    sends.push(handOver(pool, messageTo('healthy', `lag-${sent % CUSTOMERS}`)));
    await sleep(1000 / LAG_RATE);
  }
  await Promise.all(sends);
  while (healthy.arrived.length < before + total) await sleep(5);
  const sorted = healthy.arrived.slice(before).sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}

/** Until nothing waits for delivery any more, or only what has failed too often to be sent again soon. */
async function drained(pool: Pool): Promise<void> {
  const until = performance.now() + DRAIN_MS;
  while (performance.now() < until) {
    const answer = await pool.request({ path: '/metrics', method: 'GET' });
    if (/messages\{state="pending"\} 0$/m.test(await answer.body.text())) return;
    await sleep(100);
  }
}

const flood = (pool: Pool) =>
  handOverMany(pool, CONNECTIONS, 1000, (at) => messageTo('lying', `lying-${at}`));

function messageTo(appid: string, user: string) {
  return { appid, ToUserId: user, MsgType: 'text', Content: String(Date.now()) };
}

async function start(folder: string, databaseUrl: string | undefined, urls: string[]): Promise<Running> {
  const apps = APPS.map(({ appid, secret }, at) => ({ appid, secrets: [secret], callbackUrl: urls[at] }));
  const configuration = { apps, allowCallbackNetworks: ['127.0.0.0/8'] };
  const { origin, stop } = await startProductServer({ folder, databaseUrl, configuration });
  return { pool: new Pool(origin, { connections: CONNECTIONS }), stop: () => stop('SIGKILL') };
}

if (values.help) process.stdout.write(HELP);
else {
  const lines = [
    '# Deliveries a second, durable accepts, and lying APPs',
    '',
    '`npm run bench:delivery`, one run. The floor is bare node:http that does what endpoint A does; absolute figures are from a shared, noisy machine with 2 cores.',
    '',
  ];
  const add = (line: string) => {
    say(line);
    lines.push(line);
  };
  const both = async (engine: string, databaseUrl: string | undefined) => {
    await rates(engine, databaseUrl, add);
    if (!values.rates) await measure(engine, databaseUrl, add);
  };
  if (values.engine !== 'postgresql') await both('SQLite', undefined);
  if (values.engine !== 'sqlite') {
    const own = values['database-url'] === undefined ? await startOwnPostgres() : undefined;
    try {
      await both('PostgreSQL', values['database-url'] ?? own?.url);
    } finally {
      await own?.stop();
    }
  }
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, 'delivery.md'), `${lines.join('\n')}\n`);
}
