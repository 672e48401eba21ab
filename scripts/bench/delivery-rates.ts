/** How many messages a second are delivered, beside the floor of the same run: by one server, to one APP, to 500 customers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { createLogger } from '../../server/telemetry/log.ts';
import { startAsked } from './asked-process.ts';
import { CONTENDERS, FLOOR } from './contenders.ts';
import { handOverMany } from './hand-over.ts';
import { type LagApp, startLagApp } from './lag-app.ts';
import type { LoadOrder, LoadResult } from './load.ts';
import { type ProductServer, startProductServer } from './product-server.ts';
import { askUsage, startServerProcess } from './server-process.ts';

export const CONNECTIONS = 50;
export const CUSTOMERS = 500;
const USAGE_PROBE = resolve(import.meta.dirname, 'usage-probe.ts');
const APPID = 'healthy';
const DRAIN_LIMIT_MS = 120_000;
/** Left out on both sides: the first answers of a server, and its last customers. */
const WARM_UP = 2_000;

/** Requests a second of bare node:http that does what endpoint A does. */
export async function measureFloor(seconds: number): Promise<number> {
  const floor = CONTENDERS.find(({ name }) => name === FLOOR)!;
  const server = await startServerProcess(floor.run);
  const load = startAsked<LoadOrder, LoadResult>([resolve(import.meta.dirname, 'load.ts')]);
  try {
    await load.ask({ origin: server.origin, connections: CONNECTIONS, seconds: 1 });
    return (await load.ask({ origin: server.origin, connections: CONNECTIONS, seconds })).perSecond;
  } finally {
    load.stop();
    await server.stop();
  }
}

interface Place {
  databaseUrl: string | undefined;
  messages: number;
}

export interface Rate {
  perSecond: number;
  /** Of the server, CPU time: steadier than the rate where others use the machine. */
  microsecondsEach: number;
}

/** Messages a second that are handed over by the control API and delivered meanwhile. */
export function measureTogether({ databaseUrl, messages }: Place): Promise<Rate> {
  return withServer(databaseUrl, 0, async (app, start) => {
    const server = await start();
    const pool = new Pool(server.origin, { connections: CONNECTIONS });
    const handOver = (count: number) =>
      handOverMany(pool, CONNECTIONS, count, (at) => ({ appid: APPID, ...message(at) }));
    await handOver(WARM_UP);
    await arrived(app, WARM_UP);
    const rate = await rateOf(server, app, async () => {
      await handOver(messages);
      await arrived(app, WARM_UP + messages);
    });
    await pool.destroy();
    return rate;
  });
}

/** Messages a second of a backlog, to an APP whose answers take `distanceMs`. */
export function measureDrain({ databaseUrl, messages }: Place, distanceMs: number): Promise<Rate> {
  return withServer(databaseUrl, distanceMs, async (app, start, folder) => {
    await fill(folder, databaseUrl, WARM_UP + messages);
    const server = await start();
    await arrived(app, WARM_UP);
    return rateOf(server, app, () => arrived(app, WARM_UP + messages));
  });
}

async function rateOf(server: ProductServer, app: LagApp, work: () => Promise<void>): Promise<Rate> {
  const usage = await askUsage(server.process);
  const [started, before] = [performance.now(), app.arrived.length];
  await work();
  const count = app.arrived.length - before;
  const perSecond = (count * 1000) / (performance.now() - started);
  const { cpuMicroseconds } = await askUsage(server.process);
  return { perSecond, microsecondsEach: (cpuMicroseconds - usage.cpuMicroseconds) / count };
}

async function withServer(
  databaseUrl: string | undefined,
  distanceMs: number,
  measure: (app: LagApp, start: () => Promise<ProductServer>, folder: string) => Promise<Rate>,
): Promise<Rate> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-bench-'));
  const app = await startLagApp(distanceMs);
  const apps = [{ appid: APPID, secrets: ['secret-of-healthy'], callbackUrl: app.url }];
  const configuration = { apps, allowCallbackNetworks: ['127.0.0.0/8'] };
  let stop = async () => {};
  const start = async () => {
    const nodeArgs = ['--import', USAGE_PROBE, ...(process.env.BENCH_NODE_ARGS?.split(' ') ?? [])];
    const server = await startProductServer({ folder, databaseUrl, configuration, nodeArgs });
    stop = () => server.stop('SIGINT');
    return server;
  };
  try {
    return await measure(app, start, folder);
  } finally {
    await stop();
    app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function arrived(app: LagApp, count: number): Promise<void> {
  const until = performance.now() + DRAIN_LIMIT_MS;
  while (app.arrived.length < count) {
    if (performance.now() > until) throw new Error(`${app.arrived.length} of ${count} messages arrived`);
    await sleep(5);
  }
}

function message(at: number) {
  return {
    ToUserId: `customer-${at % CUSTOMERS}`,
    MsgType: 'text' as const,
    Content: `${Date.now()} Hello, I have a question about my order.`,
  };
}

/** What a server that was down finds. */
async function fill(folder: string, databaseUrl: string | undefined, messages: number): Promise<void> {
  const log = await createLogger('silent');
  const engine =
    databaseUrl === undefined ? sqliteEngine(join(folder, 'data')) : postgresEngine(databaseUrl, log);
  const store = await Store.open(engine);
  for (let from = 0; from < messages; from += 1_000)
    await Promise.all(
      Array.from({ length: Math.min(1_000, messages - from) }, (_, at) => {
        const one = message(from + at);
        return store.lanes.enqueue({
          id: newId(),
          appid: APPID,
          user: one.ToUserId,
          msgType: one.MsgType,
          content: one.Content,
          text: JSON.stringify(one),
        });
      }),
    );
  await store.close();
}
