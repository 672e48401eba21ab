/** Connections that somebody holds open and does nothing useful with. Each must be gone in time, also while stopping. */
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClassResult } from '../byte-run.ts';
import type { Finding } from '../findings.ts';
import { APPS, pathOf, signedQuery } from '../inputs/signing.ts';
import type { Target } from '../target/target.ts';
import { TargetWatch } from '../target/target-watch.ts';

/** A connection that somebody holds is gone by then. */
export const GONE_MS = 45_000;
/** From SIGTERM until the process has ended. */
export const HELD_CLASS = 'held';
export const STOP_MS = 12_000;
const DRIP_MS = 1_000;

const HEAD = `POST ${pathOf('platform', APPS[0])}?${signedQuery(APPS[0])} HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n`;

interface Held {
  /** Written at once. */
  bytes: string;
  /** Written a byte a second after it. */
  drip?: string;
  endsItsHalf?: boolean;
  /** Reads nothing of what comes. */
  isDeaf?: boolean;
}

/** Idle after an answer is no fault: it is kept alive for whoever sends the next request. */
export const HELD: Record<string, Held> = {
  CONNECT: { bytes: 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n' },
  'CONNECT, dripped on': { bytes: 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n', drip: 'x'.repeat(200) },
  'CONNECT, half closed': { bytes: 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n', endsItsHalf: true },
  'CONNECT, answer unread': { bytes: 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n', isDeaf: true },
  Upgrade: {
    bytes: 'GET / HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
    drip: '\x81',
  },
  'Upgrade with half a body': {
    bytes: `${HEAD}Connection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 100\r\n\r\n{`,
  },
  'no bytes': { bytes: '' },
  'empty lines': { bytes: '\r\n', drip: '\r\n'.repeat(100) },
  'half a request line': { bytes: 'POST /api' },
  'half a header': { bytes: `${HEAD}X: y` },
  'a header, dripped': { bytes: HEAD, drip: `X: ${'y'.repeat(200)}` },
  'half a body': { bytes: `${HEAD}Content-Length: 100\r\n\r\n{` },
  'a body, dripped': { bytes: `${HEAD}Content-Length: 1000\r\n\r\n`, drip: ' '.repeat(200) },
  'a chunk size, dripped': { bytes: `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, drip: '0'.repeat(200) },
  'chunks, dripped': { bytes: `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, drip: '1\r\n \r\n'.repeat(40) },
  'trailers, dripped': {
    bytes: `${HEAD}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n`,
    drip: 'X: y\r\n'.repeat(40),
  },
  'Expect and no body': { bytes: `${HEAD}Expect: 100-continue\r\nContent-Length: 100\r\n\r\n` },
  'half a body that is refused': {
    bytes: 'POST /nosuch HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n{',
    drip: ' '.repeat(99),
  },
  'a body over the limit, dripped': { bytes: `${HEAD}Content-Length: 900000\r\n\r\n`, drip: ' '.repeat(200) },
  'half a header, half closed': { bytes: `${HEAD}X: y`, endsItsHalf: true },
  'half a body, half closed': { bytes: `${HEAD}Content-Length: 100\r\n\r\n{`, endsItsHalf: true },
  'not HTTP': { bytes: '\x16\x03\x01\x02\0\x01\0', drip: '\0'.repeat(200) },
  'not HTTP, answer unread': { bytes: 'x\r\n\r\n', isDeaf: true },
  'many answers, unread': { bytes: 'GET /docs HTTP/1.1\r\nHost: h\r\n\r\n'.repeat(100), isDeaf: true },
};

class HeldConnection {
  readonly #socket: Socket;
  readonly #dripping: NodeJS.Timeout | undefined;

  constructor(port: number, { bytes, drip = '', endsItsHalf, isDeaf }: Held) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    if (!isDeaf) this.#socket.resume();
    // Whoever holds a connection closes nothing of it.
    this.#socket.on('error', () => {});
    if (bytes !== '') this.#socket.write(Buffer.from(bytes, 'latin1'));
    if (endsItsHalf) this.#socket.end();
    if (drip === '') return;
    const left = Buffer.from(drip, 'latin1').values();
    this.#dripping = setInterval(() => {
      const { value, done } = left.next();
      if (!done && this.#socket.writable) this.#socket.write(Buffer.of(value));
    }, DRIP_MS);
  }

  get localPort(): number | undefined {
    return this.#socket.localPort;
  }

  destroy(): void {
    clearInterval(this.#dripping);
    this.#socket.destroy();
  }
}

/** Connections of every kind, at the same time. */
export class Holding {
  readonly #target: Target;
  readonly #held: { name: string; connection: HeldConnection }[];

  constructor(target: Target, each: number, isWanted = (_name: string) => true) {
    this.#target = target;
    const wanted = Object.entries(HELD).filter(([name]) => isWanted(name));
    this.#held = wanted.flatMap(([name, held]) =>
      Array.from({ length: each }, () => ({ name, connection: new HeldConnection(target.port, held) })),
    );
  }

  get count(): number {
    return this.#held.length;
  }

  /** Those that the target still has, by kind. */
  left(): Map<string, number> {
    const ports = openPorts(this.#target.port);
    const left = new Map<string, number>();
    for (const { name, connection } of this.#held)
      if (connection.localPort !== undefined && ports.has(connection.localPort))
        left.set(name, (left.get(name) ?? 0) + 1);
    return left;
  }

  release(): void {
    for (const { connection } of this.#held) connection.destroy();
  }
}

/**
 * The other ends' ports of a server's connections, as the system has them: also of those that the server has closed
 * halfway only, which the other end cannot tell from closed.
 */
function openPorts(serverPort: number): Set<number> {
  const rows = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1);
  const ports = rows.flatMap((row) => {
    const [, local = '', remote = '', , , , , , , inode] = row.trim().split(/\s+/);
    const [, localPort = '', remotePort = ''] = /:(\w+) \w+:(\w+)/.exec(`${local} ${remote}`) ?? [];
    const isOwned = inode !== undefined && inode !== '0'; // else no process has it any more
    return isOwned && Number.parseInt(localPort, 16) === serverPort ? [Number.parseInt(remotePort, 16)] : [];
  });
  return new Set(ports);
}

/** Holds connections until all are gone, or for `patienceMs`; then again, and stops the server, which must end: the last class. */
export async function runHeld(
  target: Target,
  each: number,
  patienceMs: number,
  isStopped: () => boolean,
): Promise<ClassResult> {
  const started = performance.now();
  const findings: Finding[] = [];
  const report = (kind: Finding['kind'], what: string) => findings.push({ kind, what, input: undefined });
  const watch = new TargetWatch(target, (finding) => findings.push(finding));
  const before = await watch.begin();
  const holding = new Holding(target, each);
  await sleep(Math.min(2_000, patienceMs)); // until each is connected
  while (holding.left().size > 0 && performance.now() - started < patienceMs && !isStopped())
    await sleep(500);
  const isQuick = patienceMs < GONE_MS;
  if (!isQuick && !isStopped())
    for (const [name, count] of holding.left())
      report('held', `${name}: ${count} of ${each} open after ${GONE_MS / 1000} s`);
  holding.release();
  const after = await watch.settle(before);
  watch.end();
  // A request that has begun may come to its end while the server stops, for ten seconds: in haste, only what has none.
  const again = new Holding(target, 1, (name) => !isQuick || /CONNECT|HTTP/.test(name));
  await sleep(500);
  const stopping = target.stop('SIGTERM');
  if ((await Promise.race([stopping, sleep(STOP_MS, undefined, { ref: false })])) === undefined) {
    report(
      'held',
      `SIGTERM: not ended after ${STOP_MS / 1000} s; open: ${[...again.left().keys()].join(', ')}`,
    );
    await target.stop('SIGKILL');
  }
  again.release();
  const seconds = (performance.now() - started) / 1000;
  return {
    name: HELD_CLASS,
    target: target.name,
    inputs: holding.count + again.count,
    accepted: 0,
    findings,
    seconds,
    ...after,
  };
}
