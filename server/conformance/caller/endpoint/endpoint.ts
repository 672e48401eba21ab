/** The endpoint that the program under test calls: takes whatever comes, records it, and answers as scripted. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pathOf } from '@staff-service/client/internal';
import { endpointOf } from '../../catalogue/proofs.ts';
import type { CallerRole } from '../../results.ts';
import type { ServedEndpoint } from '../drivers/driver.ts';
import type { MessageRegistry } from '../play/message-registry.ts';
import type { Play, PlayedMessage } from '../play/play.ts';
import { BODY_BYTES, MOST_ATTEMPTS, type Place, type ReceivedRequest } from '../play/play.ts';
import { giveAnswer } from './answer-writer.ts';

export interface EndpointOptions {
  role: CallerRole;
  appid: string;
  secret: string;
  registry: MessageRegistry;
  /** Default 127.0.0.1. */
  host?: string | undefined;
  /** Default any that is free. */
  port?: number | undefined;
  /** What stands before the path of endpoint B. */
  prefix?: string | undefined;
  /** Times every delay of a script. */
  scale: number;
  /** Which play a message belongs to. */
  playOf: (message: PlayedMessage) => Play | undefined;
  /** Of the requests that carry none of the messages: which one they stand for, as where a person sends by hand. */
  adopt?: ((received: ReceivedRequest) => PlayedMessage | undefined) | undefined;
}

/** What came that was no request at all. */
export type Stray = 'tls' | 'notHttp';

/** More requests than these are answered, but no longer recorded. */
const MOST_RECORDED = 20_000;
/** Of all bodies together; of what comes then only the beginning is kept. */
const MOST_BODY_BYTES = 64 * 1024 * 1024;
const BEGINNING_BYTES = 4_096;
const KEEP_ALIVE_MS = 30_000;
const PREFIX = '/partner';
/** First byte of a TLS handshake. */
const TLS = 0x16;

export class CallerEndpoint implements ServedEndpoint {
  readonly appid: string;
  readonly secret: string;
  /** The endpoint's path. */
  readonly path: string;
  readonly requests: ReceivedRequest[] = [];
  readonly strays: Stray[] = [];
  /** Connections that were opened. */
  connections = 0;
  /** When the latest request's headers had arrived, `performance.now()`. */
  lastAt: number | undefined;
  readonly #options: EndpointOptions;
  readonly #stopped = new AbortController();
  readonly #numbers = new WeakMap<Socket, number>();
  readonly #server: Server;
  readonly #elsewhere: Server;
  readonly #prefix: string;
  /** Bytes of bodies that are recorded. */
  #kept = 0;

  constructor(options: EndpointOptions) {
    this.#options = options;
    this.appid = options.appid;
    this.secret = options.secret;
    const endpoint = endpointOf(options.role);
    this.#prefix = endpoint === 'app' ? (options.prefix ?? PREFIX) : '';
    this.path = this.#prefix + pathOf(endpoint, options.appid);
    this.#server = this.#newServer(({ method, url = '' }) =>
      url.replace(/[?#].*/s, '') !== this.path ? 'otherPath' : method === 'POST' ? 'endpoint' : 'otherMethod',
    );
    this.#elsewhere = this.#newServer(() => 'elsewhere');
  }

  /** @throws what `listen` throws, as where the port is taken */
  async start(): Promise<void> {
    const { host = '127.0.0.1', port = 0 } = this.#options;
    await listen(this.#server, host, port);
    await listen(this.#elsewhere, host, 0);
  }

  get baseUrl(): string {
    return this.#originOf(this.#server) + this.#prefix;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    for (const server of [this.#server, this.#elsewhere]) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** Where what arrived at a place was sent to. */
  originOf(place: Place): string {
    return this.#originOf(place === 'elsewhere' ? this.#elsewhere : this.#server);
  }

  #originOf(server: Server): string {
    const { address, port, family } = server.address() as AddressInfo;
    const isAny = address === '0.0.0.0' || address === '::'; // no address to send to
    if (isAny) return `http://127.0.0.1:${port}`;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  #newServer(placeOf: (incoming: IncomingMessage) => Place): Server {
    const server = createServer(
      { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 },
      (incoming, response) => void this.#serve(placeOf(incoming), incoming, response),
    );
    server.on('connection', (socket) => {
      this.connections += 1;
      this.#numbers.set(socket, this.connections);
      socket.on('error', () => {});
    });
    server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
      if (error.rawPacket) this.strays.push(error.rawPacket[0] === TLS ? 'tls' : 'notHttp');
      socket.destroy();
    });
    return server;
  }

  async #serve(place: Place, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const received: ReceivedRequest = {
      place,
      at: performance.now(),
      startedAt: Date.now(),
      connection: this.#numbers.get(incoming.socket) ?? 0,
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      headers: pairsOf(incoming.rawHeaders),
      body: Buffer.alloc(0),
      bodyBytes: 0,
      completeAt: undefined,
      message: undefined,
      script: undefined,
      answer: null,
      failure: null,
      answeredAt: undefined,
      goneAt: undefined,
    };
    this.lastAt = received.at;
    if (this.requests.length < MOST_RECORDED) this.requests.push(received);
    const isWhole = await readBody(
      incoming,
      received,
      this.#kept < MOST_BODY_BYTES ? BODY_BYTES : BEGINNING_BYTES,
    );
    this.#kept += received.body.length;
    received.message = this.#options.registry.find(received.body) ?? this.#options.adopt?.(received);
    // At its own place a message is what it is by the endpoint's rules; elsewhere it counts as no attempt.
    if (place === 'endpoint' && received.message) {
      received.script = this.#scriptOf(received.message);
      if (received.message.requests.length < MOST_ATTEMPTS) received.message.requests.push(received);
    }
    if (!isWhole) {
      received.goneAt = performance.now();
      received.failure = 'partial';
      return;
    }
    received.completeAt = performance.now();
    received.script ??= ANSWERS[place];
    await giveAnswer(
      received.script,
      received,
      { response, incoming },
      {
        elsewhere: this.#originOf(this.#elsewhere) + this.path,
        scale: this.#options.scale,
        hasOther: () => this.#hasOther(received.message),
        signal: this.#stopped.signal,
      },
    );
  }

  #hasOther(message: PlayedMessage | undefined): boolean {
    const play = message && this.#options.playOf(message);
    return !!play?.messages.some(
      ({ customer, requests }) => customer !== message?.customer && requests.length > 0,
    );
  }

  #scriptOf(message: PlayedMessage) {
    if (this.#options.playOf(message)?.isOver) return {};
    const { answers, requests } = message;
    return answers[requests.length] ?? answers.at(-1)!;
  }
}

const ANSWERS: Record<Place, object> = {
  endpoint: {},
  elsewhere: {},
  otherMethod: { status: 405, headers: { Allow: 'POST' } },
  otherPath: { status: 404 },
};

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      server.on('error', () => {});
      done();
    });
  });
}

/** Resolves with whether all of it came. */
function readBody(incoming: IncomingMessage, received: ReceivedRequest, mostBytes: number): Promise<boolean> {
  const chunks: Buffer[] = [];
  return new Promise((done) => {
    const finish = (isWhole: boolean) => {
      received.body = Buffer.concat(chunks);
      done(isWhole);
    };
    incoming.on('data', (chunk: Buffer) => {
      const room = mostBytes - Math.min(received.bodyBytes, mostBytes);
      if (room > 0) chunks.push(chunk.subarray(0, room));
      received.bodyBytes += chunk.length;
    });
    incoming.on('end', () => finish(true));
    incoming.on('close', () => finish(incoming.complete));
    incoming.on('error', () => finish(false));
  });
}

function pairsOf(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as [string, string]] : []));
}
