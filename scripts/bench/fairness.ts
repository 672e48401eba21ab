/**
 * What others cost a healthy APP, on an engine: the tables of `npm run bench:fairness`. Two servers are measured at the same
 * time, one of them undisturbed: whatever else the machine does, it does to both. Each is a process of its own; the load and
 * the APPs are this one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import pg from 'pg';
import { Pool } from 'undici';
import { startBareServer } from './bare-server.ts';
import { handOver } from './hand-over.ts';
import { percentile } from './lag-app.ts';
import { startProductServer } from './product-server.ts';

export interface BenchEngine {
  /** A PostgreSQL server on which databases can be made; undefined is SQLite, in folders of its own. */
  databaseUrl: string | undefined;
}

export interface FairnessRow {
  /** What the healthy APPs were beside. */
  beside: string;
  /** From hand-over to arrival, milliseconds. */
  p50: number;
  p99: number;
  undisturbed: { p50: number; p99: number };
}

interface Options {
  seconds?: number;
  /** Messages a second to the healthy APPs of each server. */
  rate?: number;
  /** How many customers of the APP that is down wait: a row for each. */
  waiting?: readonly number[];
}

const WAITING = [0, 10_000, 100_000, 500_000];
const APPS = 1_000;
const SLOW = 120;
const SLOW_MS = 8_000;
const SLOW_CUSTOMERS = 60;
const DEPARTED = 20;
const SECRET = 'secret-of-the-benchmark';
const CONNECTIONS = 50;

/** B3: an APP that is down, with so many customers waiting, beside a healthy one. */
export async function measureDownApp(engine: BenchEngine, options: Options = {}): Promise<FairnessRow[]> {
  const rows: FairnessRow[] = [];
  const down = { appid: 'down', callbackUrl: `http://127.0.0.1:${await getPort({ host: '127.0.0.1' })}` };
  for (const waiting of options.waiting ?? WAITING) {
    const beside = `an APP that is down, ${waiting.toLocaleString('en')} customers waiting`;
    rows.push(
      await compare(engine, beside, {
        ...options,
        apps: [{ appid: 'healthy' }, down],
        healthy: ['healthy'],
        async disturb({ restart, fill }) {
          await restart(() => fill('down', waiting));
        },
      }),
    );
  }
  return rows;
}

/** B4: of 1,000 APPs, 120 answer after eight seconds, each with customers waiting all the time. */
export async function measureSlowApps(engine: BenchEngine, options: Options = {}): Promise<FairnessRow[]> {
  const slow = Array.from({ length: SLOW }, (_, at) => `slow-${at}`);
  const healthy = Array.from({ length: APPS - SLOW }, (_, at) => `healthy-${at}`);
  const beside = `${SLOW} of ${APPS} APPs that answer after ${SLOW_MS / 1000} s`;
  const row = await compare(engine, beside, {
    ...options,
    apps: [...slow, ...healthy].map((appid) => ({ appid })),
    healthy,
    async disturb({ handOver }) {
      for (let customer = 0; customer < SLOW_CUSTOMERS; customer += 1)
        await Promise.all(slow.map((appid) => handOver(appid, `u${customer}`)));
    },
  });
  return [row];
}

/** B1, the vendor's case: an APP answers 500 with `errcode` 0 for customers who have left. */
export async function measureDepartedCustomers(
  engine: BenchEngine,
  options: Options = {},
): Promise<FairnessRow[]> {
  const row = await compare(engine, `${DEPARTED} customers of the same APP who have left (500 in JSON)`, {
    ...options,
    apps: [{ appid: 'healthy' }],
    healthy: ['healthy'],
    async disturb({ handOver }) {
      for (let customer = 0; customer < DEPARTED; customer += 1)
        await handOver('healthy', `left-${customer}`);
    },
  });
  return [row];
}

interface Comparison extends Options {
  apps: readonly { appid: string; callbackUrl?: string }[];
  healthy: readonly string[];
  disturb(server: BenchServer): Promise<void>;
}

async function compare(
  engine: BenchEngine,
  beside: string,
  { apps, healthy, disturb, seconds = 10, rate = 100 }: Comparison,
): Promise<FairnessRow> {
  const peers = [await startPeer(), await startPeer()] as const;
  const servers = [
    await startServer(engine, peers[0], apps),
    await startServer(engine, peers[1], apps),
  ] as const;
  const both = (messages: number) =>
    Promise.all(servers.map((server, at) => measureLag(server, peers[at]!, healthy, messages, rate)));
  try {
    await both(healthy.length + rate); // warm, and every APP is known
    await disturb(servers[1]);
    await both(rate);
    const [undisturbed, disturbed] = await both(seconds * rate);
    return { beside, ...disturbed!, undisturbed: undisturbed! };
  } finally {
    for (const server of servers) await server.stop();
    for (const peer of peers) peer.stop();
  }
}

async function measureLag(
  { handOver }: BenchServer,
  { lags }: Peer,
  appids: readonly string[],
  messages: number,
  perSecond: number,
): Promise<{ p50: number; p99: number }> {
  const before = lags.length;
  const began = performance.now();
  const sends: Promise<void>[] = [];
  for (let sent = 0; sent < messages; sent += 1) {
    sends.push(handOver(appids[sent % appids.length]!, `lag-${sent % 500}`));
    await sleep(Math.max(0, began + ((sent + 1) * 1000) / perSecond - performance.now()));
  }
  await Promise.all(sends);
  while (lags.length < before + messages) await sleep(5);
  const sorted = lags.slice(before).sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}

interface BenchServer {
  handOver(appid: string, user: string): Promise<void>;
  /** So many customers of the APP, with one message each that is due; while the server is stopped. */
  fill(appid: string, customers: number): Promise<void>;
  /** Stops the server, and starts it again on the same data. */
  restart(meanwhile: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

let databases = 0;

async function startServer(
  { databaseUrl: server }: BenchEngine,
  peer: Peer,
  apps: Comparison['apps'],
): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-bench-'));
  const name = `fairness_${process.pid}_${++databases}`;
  if (server !== undefined) await execute(server, `create database ${name}`);
  const databaseUrl = server?.replace(/\/[^/]*$/, `/${name}`);
  const configuration = {
    apps: apps.map((app) => ({ secrets: [SECRET], callbackUrl: `${peer.url}/${app.appid}`, ...app })),
    allowCallbackNetworks: ['127.0.0.0/8'],
  };
  const start = () => startProductServer({ folder, databaseUrl, configuration });
  let product = await start();
  let pool = new Pool(product.origin, { connections: CONNECTIONS });
  return {
    handOver: (appid, user) =>
      handOver(pool, { appid, ToUserId: user, MsgType: 'text', Content: String(Date.now()) }),
    async fill(appid, customers) {
      const statements = dueCustomers(appid, customers);
      if (databaseUrl !== undefined) return execute(databaseUrl, statements);
      const database = new DatabaseSync(join(folder, 'data', 'staff-service.db'));
      database.exec(statements);
      database.close();
    },
    async restart(meanwhile) {
      await product.stop('SIGTERM');
      await pool.destroy();
      await meanwhile();
      product = await start();
      pool = new Pool(product.origin, { connections: CONNECTIONS });
    },
    async stop() {
      await product.stop('SIGKILL');
      await pool.destroy();
      if (server !== undefined) await execute(server, `drop database ${name} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function dueCustomers(appid: string, customers: number): string {
  const now = Date.now();
  return `
    with recursive number(n) as (
      select 1 where ${customers} > 0 union all select n + 1 from number where n < ${customers}
    )
    insert into lane (app_id, user_id, due_at) select '${appid}', 'u' || n, ${now} from number;
    insert into outbox (lane_id, id, app_id, user_id, msg_type, body, created_at, state)
    select id, app_id || user_id, app_id, user_id, 'text',
      '{"ToUserId":"' || user_id || '","MsgType":"text","Content":"x"}', ${now}, 'pending'
    from lane where app_id = '${appid}';`;
}

async function execute(databaseUrl: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(statements);
  await client.end();
}

interface Peer {
  url: string;
  /** Of every message that was accepted at once. */
  lags: number[];
  stop(): void;
}

/** Accepts; for APPs named `slow-…` after eight seconds; customers named `left-…` are gone. */
async function startPeer(): Promise<Peer> {
  const lags: number[] = [];
  const accept = (response: ServerResponse) => response.end('{"errcode":0,"errmsg":"ok"}');
  const { origin, stop } = await startBareServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const { ToUserId, Content } = JSON.parse(text) as { ToUserId: string; Content: string };
      if (request.url!.startsWith('/slow-')) setTimeout(accept, SLOW_MS, response);
      else if (ToUserId.startsWith('left-')) response.writeHead(500).end('{"errcode":0}');
      else {
        lags.push(Date.now() - Number(Content));
        accept(response);
      }
    });
  });
  return { url: origin, lags, stop };
}
