/**
 * Kills servers with -9 at random points while customers write and agents answer, then counts what went wrong: what was
 * accepted and is gone, what overtook, what arrived twice under different keys.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { type Arrived, startPeerApp } from '../support/peer-app.ts';
import { post, signedQuery } from '../support/requests.ts';

export interface ChaosOptions {
  kills: number;
  instances: number;
  /** Where the servers keep their data: `dataFolder`, or `databaseUrl`. */
  store: { dataFolder: string } | { databaseUrl: string };
  /** Called in the middle of it, for trouble of another kind (a database restart). */
  meanwhile?: () => Promise<void>;
  log?: (line: string) => void;
}

export interface ChaosReport {
  kills: number;
  customerMessages: number;
  agentMessages: number;
  delivered: number;
  /** Deliveries of a message that had arrived before: at least once. All under the same key, or counted as doubled. */
  repeated: number;
  lostCustomerMessages: string[];
  lostAgentMessages: string[];
  overtaken: string[];
  doubled: string[];
}

const APP = { appid: 'chaos', secret: 'chaos-secret' };
const CUSTOMERS = 12;
const FAILING = 0.3;

export async function chaos({
  kills,
  instances,
  store,
  meanwhile,
  log = () => {},
}: ChaosOptions): Promise<ChaosReport> {
  const peer = await startPeerApp((response) => {
    if (Math.random() < FAILING) response.writeHead(500).end();
    else response.end('{"errcode":0,"errmsg":"ok"}');
  });
  const delivered = recordDeliveries(peer.arrived);
  const ports = await Promise.all(Array.from({ length: instances }, () => getPort({ host: '127.0.0.1' })));
  const settings = {
    ...store,
    demoAgent: false,
    apps: [{ appid: APP.appid, secrets: [APP.secret], callbackUrl: peer.url }],
    allowCallbackNetworks: ['127.0.0.0/8'],
    retrySeconds: Array(50).fill(0),
    leaseMs: 2000,
  };
  const servers = await Promise.all(ports.map((port) => start({ ...settings, port })));
  let running = true;
  const anyOrigin = () => `http://127.0.0.1:${ports[Math.floor(Math.random() * ports.length)]}`;

  const accepted = { customer: [] as string[], agent: [] as string[] };
  const writers = Array.from({ length: CUSTOMERS }, (_, customer) => [
    (async () => {
      for (let n = 0; running; n += 1) {
        const content = `c${customer}-${n}`;
        if (await sendFromCustomer(anyOrigin, content, () => running)) accepted.customer.push(content);
      }
    })(),
    (async () => {
      for (let n = 0; running; n += 1) {
        const content = `a${customer}-${n}`;
        if (await handOver(anyOrigin(), `u${customer}`, content)) accepted.agent.push(content);
        else await sleep(20);
      }
    })(),
  ]).flat();

  let other: Promise<void> | undefined;
  for (let kill = 0; kill < kills; kill += 1) {
    await sleep(50 + Math.random() * 400);
    if (kill === Math.floor(kills / 2)) other = meanwhile?.();
    const at = Math.floor(Math.random() * servers.length);
    servers[at]!.kill('SIGKILL');
    servers[at] = await start({ ...settings, port: ports[at] });
    if ((kill + 1) % 10 === 0)
      log(`${kill + 1} kills, ${accepted.customer.length} + ${accepted.agent.length} accepted`);
  }
  await other;
  running = false;
  await Promise.all(writers);
  log('draining');
  for (let tries = 0; tries < 1_000 && !accepted.agent.every((content) => delivered.has(content)); tries += 1)
    await sleep(50);
  const kept = new Set<string>();
  for (let customer = 0; customer < CUSTOMERS; customer += 1)
    await collect(anyOrigin(), `c${customer}`, kept);
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(servers.map((server) => new Promise((done) => server.once('exit', done))));
  await peer.stop();

  return {
    kills,
    customerMessages: accepted.customer.length,
    agentMessages: accepted.agent.length,
    delivered: delivered.size,
    repeated: peer.arrived.length - delivered.size,
    lostCustomerMessages: accepted.customer.filter((content) => !kept.has(content)),
    lostAgentMessages: accepted.agent.filter((content) => !delivered.has(content)),
    overtaken: overtaken(peer.arrived),
    doubled: [...delivered].filter(([, keys]) => keys.size > 1).map(([content]) => content),
  };

  /** Contents that arrived, with the keys they arrived under. */
  function recordDeliveries(arrived: Arrived[]): Map<string, Set<string>> {
    const seen = new Map<string, Set<string>>();
    const push = arrived.push.bind(arrived);
    arrived.push = (...items) => {
      for (const { content, key } of items) seen.set(content, (seen.get(content) ?? new Set()).add(key));
      return push(...items);
    };
    return seen;
  }
}

/** First arrivals of a customer must come in the order in which they were handed over. */
function overtaken(arrived: readonly Arrived[]): string[] {
  const latest = new Map<string, number>();
  const seen = new Set<string>();
  const found: string[] = [];
  for (const { user, content } of arrived) {
    if (seen.has(content)) continue;
    seen.add(content);
    const n = Number(content.split('-')[1]);
    if (n < (latest.get(user) ?? -1)) found.push(content);
    latest.set(user, Math.max(n, latest.get(user) ?? -1));
  }
  return found;
}

/** Sends until it is accepted, always under one key: true once `errcode` 0 was seen. */
async function sendFromCustomer(
  origin: () => string,
  content: string,
  goOn: () => boolean,
): Promise<boolean> {
  const message = { FromUserId: content.split('-')[0], MsgType: 'text', Content: content };
  while (goOn()) {
    try {
      const answer = await post(origin(), `/api/v1/${APP.appid}/staffService/message`, message, {
        query: signedQuery(APP),
        headers: { 'Idempotency-Key': content },
      });
      if (answer.body.errcode === 0) return true;
    } catch {
      await sleep(20);
    }
  }
  return false;
}

async function handOver(origin: string, user: string, content: string): Promise<boolean> {
  const message = { appid: APP.appid, ToUserId: user, MsgType: 'text', Content: content };
  const answer = await post(origin, '/console/api/messages', message, { query: '' }).catch(() => undefined);
  return answer?.status === 202;
}

async function collect(origin: string, user: string, into: Set<string>): Promise<void> {
  for (let cursor = ''; ; ) {
    const response = await fetch(`${origin}/console/api/exchanges?user=${user}&limit=200${cursor}`);
    const page = (await response.json()) as { exchanges: { excerpt: string }[]; next: string | null };
    for (const { excerpt } of page.exchanges) into.add(excerpt);
    if (page.next === null) return;
    cursor = `&cursor=${page.next}`;
  }
}

/** Starts until it listens: the database may be away, the port still taken. */
async function start(settings: object): Promise<ChildProcess> {
  for (let tries = 0; ; tries += 1) {
    const child = fork(`${import.meta.dirname}/server.ts`, [JSON.stringify(settings)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let stderr = '';
    child.stderr?.on('data', (chunk) => (stderr += chunk));
    const listening = await new Promise<boolean>((done) => {
      child.once('message', () => done(true));
      child.once('exit', () => done(false));
    });
    if (listening) return child;
    if (tries === 50) throw new Error(`the server does not start: ${stderr}`);
    await sleep(200);
  }
}
