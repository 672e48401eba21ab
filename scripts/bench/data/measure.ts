/** What is measured on a journal that is there: in this process, and on the product as an operator starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signSync } from '@staff-service/client/node';
import { Pool } from 'undici';
import type { Engine } from '../../../server/store/engine.ts';
import { Store } from '../../../server/store/store.ts';
import type { Probe } from '../../soak/probe.ts';
import { percentile } from '../lag-app.ts';
import { type ProductServer, startProductServer } from '../product-server.ts';
import { APPS, QUIET } from './fill.ts';

const PROBE = resolve(import.meta.dirname, '../../soak/probe.ts');
const CLI = resolve(import.meta.dirname, '../../../server/cli.ts');
const RATE = 100;
const TIMES = 20;
const DAY_MS = 86_400_000;
const SECRET = 'secret-of-the-benchmark';

export type Say = (what: string, figure: string) => void;

interface Where {
  folder: string;
  databaseUrl: string | undefined;
}

export async function measureStore(open: () => Engine, seconds: number, say: Say): Promise<void> {
  const started = performance.now();
  const store = await Store.open(open());
  say('store opened', `${(performance.now() - started).toFixed(0)} ms`);
  const { apps } = await store.lanes.due.findApps('');
  const claims = await timed(TIMES, async () => {
    const wishes = apps.map((appid) => ({ appid, count: 4 }));
    const jobs = await store.lanes.claim(wishes, 30_000);
    for (const job of jobs) await store.lanes.release(job);
  });
  say(`claim of ${apps.length * 4} customers, and given back`, claims);
  const limits = { ageMs: 30 * DAY_MS, bytes: Number.POSITIVE_INFINITY, youngestMs: 0, keyAgeMs: DAY_MS };
  const steps: number[] = [];
  const cpu: number[] = []; // what others take from this machine is not in it
  let deleted = 0;
  for (const until = performance.now() + seconds * 1000; performance.now() < until; ) {
    const before = performance.now();
    const cpuBefore = process.cpuUsage();
    const { byAge } = await store.retention.step(limits, Date.now());
    const { user, system } = process.cpuUsage(cpuBefore);
    cpu.push((user + system) / 1000);
    steps.push(performance.now() - before);
    deleted += byAge;
    if (byAge === 0) break;
    await sleep(50);
  }
  say('retention step', quantiles(steps));
  say('retention step, CPU', quantiles(cpu));
  say('retention, messages a second', (deleted / seconds).toFixed(0));
  await store.close();
}

/** Once as it is, and once while retention has 10 days to delete. */
export async function measureServer(where: Where, seconds: number, say: Say): Promise<void> {
  const server = await start(where, 36_500, say);
  const pool = new Pool(server.origin, { connections: 20 });
  await accept(pool, 2); // warm
  say(`accept at ${RATE}/s`, quantiles(await accept(pool, seconds)));
  for (const filter of [
    '',
    'appid=app-3',
    'user=customer-13',
    'appid=app-3&user=customer-13',
    'endpoint=platform',
    'endpoint=app',
    'verdict=accepted',
    'verdict=delivered',
    'verdict=dead',
    'verdict=pending',
    `appid=${QUIET.appid}`,
    `appid=${QUIET.appid}&endpoint=app`,
    `appid=${QUIET.appid}&verdict=delivered`,
    `appid=${QUIET.appid}&verdict=dead`,
    `user=${QUIET.user}&verdict=dead`,
    'appid=unknown&verdict=delivered',
  ])
    say(
      `list ${filter || 'everything'}`,
      await timed(TIMES, () => get(pool, `/console/api/exchanges?${filter}`)),
    );
  say('/metrics', await timed(TIMES, () => get(pool, '/metrics')));
  if (where.databaseUrl === undefined) {
    const load = { stopped: false };
    const running = accept(pool, Number.POSITIVE_INFINITY, load);
    const target = join(where.folder, 'backup.db');
    const backupSeconds = await command(['backup', target, '--data', join(where.folder, 'data')], where);
    load.stopped = true;
    say(`backup, accept at ${RATE}/s meanwhile`, `${backupSeconds} s; accept ${quantiles(await running)}`);
  }
  await stop(server, pool, say);
  say('export', `${await command(['journal', 'export', '--data', join(where.folder, 'data')], where)} s`);

  const deleting = await start(where, 30, () => {});
  const others = new Pool(deleting.origin, { connections: 20 });
  await accept(others, 2);
  await probe(deleting);
  const before = await deletedBy(others);
  say(`accept at ${RATE}/s while retention deletes`, quantiles(await accept(others, seconds)));
  say('deleted meanwhile, messages a second', (((await deletedBy(others)) - before) / seconds).toFixed(0));
  await stop(deleting, others, say);
}

async function start(
  { folder, databaseUrl }: Where,
  retentionDays: number,
  say: Say,
): Promise<ProductServer> {
  const apps = Array.from({ length: APPS }, (_, at) => ({ appid: `app-${at}`, secrets: [SECRET] }));
  const configuration = { apps, retentionDays, retentionGiB: 1000, demoAgent: false };
  const started = performance.now();
  const nodeArgs = ['--expose-gc', '--import', PROBE];
  const server = await startProductServer({ folder, databaseUrl, configuration, nodeArgs });
  say('server started', `${(performance.now() - started).toFixed(0)} ms`);
  await probe(server);
  return server;
}

async function stop(server: ProductServer, pool: Pool, say: Say): Promise<void> {
  const { stallP99Ms, stallMaxMs } = await probe(server);
  say('event-loop stall meanwhile', `p99 ${stallP99Ms.toFixed(1)} ms, max ${stallMaxMs.toFixed(0)} ms`);
  await pool.destroy();
  await server.stop('SIGTERM');
}

async function probe({ process }: ProductServer): Promise<Probe> {
  const answer = once(process, 'message');
  process.send('probe');
  return (await answer)[0] as Probe;
}

/** Messages of many customers at a steady rate; milliseconds until each was accepted. */
async function accept(pool: Pool, seconds: number, load = { stopped: false }): Promise<number[]> {
  const times: number[] = [];
  const one = async (customer: number) => {
    const appid = `app-${customer % APPS}`;
    const query = new URLSearchParams({ ...signSync({ appid, secret: SECRET }) });
    const body = JSON.stringify({ FromUserId: `customer-${customer}`, MsgType: 'text', Content: 'Hello' });
    const before = performance.now();
    const answer = await pool.request({
      path: `/api/v1/${appid}/staffService/message?${query}`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { errcode } = (await answer.body.json()) as { errcode: number };
    if (errcode !== 0) throw new Error(`errcode ${errcode}`);
    times.push(performance.now() - before);
  };
  const sent: Promise<void>[] = [];
  const started = performance.now();
  while (!load.stopped && performance.now() - started < seconds * 1000) {
    while (sent.length < ((performance.now() - started) / 1000) * RATE)
      sent.push(one((sent.length * 7919) % 100_000));
    await sleep(2);
  }
  await Promise.all(sent);
  return times;
}

async function get(pool: Pool, path: string): Promise<string> {
  const answer = await pool.request({ path, method: 'GET' });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${text}`);
  return text;
}

async function deletedBy(pool: Pool): Promise<number> {
  const found = /retention_deleted_total\{reason="age"\} (\d+)/.exec(await get(pool, '/metrics'));
  return Number(found?.[1] ?? 0);
}

/** Returns seconds. */
async function command(args: string[], { databaseUrl }: Where): Promise<string> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...environment, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`staff-service ${args[0]}: exit code ${code}`);
  return ((performance.now() - started) / 1000).toFixed(1);
}

async function timed(times: number, work: () => Promise<unknown>): Promise<string> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return quantiles(taken);
}

function quantiles(milliseconds: number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const [p50, p99, max] = [percentile(sorted, 0.5), percentile(sorted, 0.99), sorted.at(-1) ?? Number.NaN];
  return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, max ${max.toFixed(1)} ms`;
}
