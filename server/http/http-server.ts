/** node:http with limits, an envelope for what is not readable HTTP, and a stop that lets running requests finish. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { RETURN_CODES } from '@staff-service/client';
import { inLanguage } from '@staff-service/client/internal';
import { Connections } from './connections.ts';
import { TEXTS } from './texts.ts';
import { readBehindOffer } from './upgrade-offers.ts';

const TIMEOUTS = {
  /** Until a request has arrived whole, its headers first. */
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  /** Until an answer is taken, however slowly somebody reads. */
  answerTimeout: 40_000,
  /** Until a connection that waits for the next request is closed. */
  keepAliveTimeout: 72_000,
};
/**
 * A connection on which nothing moves, in either direction: also one that does not read its answer. Longer than a request may
 * take to arrive, so that one which stalls is told so.
 */
const SOCKET_TIMEOUT_MS = 35_000;
/** A connection that was refused goes by then, whether or not the other side closes its half. */
const REFUSED_MS = 1_000;
/** A stopping server still answers until no request has come for so long, and at most for a second. */
const QUIET_MS = 100;
const QUIET_AT_MOST_MS = 1_000;
/** Of a body that is not wanted, this much is read and dropped, so that the answer still reaches the caller. */
const DISCARDED_BYTES = 8 * 1024 * 1024;
const DISCARD_MS = 5_000;

type Unreadable = 'headersTooLarge' | 'requestTimeout' | 'badRequest';

type OnRefused = (refusal: {
  status: number;
  errcode: number;
  errmsg: string;
  address: string | undefined;
}) => void;

/** Connections that are at their end. The parser complains of each chunk that still comes. */
const refused = new WeakSet<Duplex>();
/** Connections that end with an answer: what comes behind that request is not processed, because nobody would be told. */
const ending = new WeakSet<Duplex>();

/** @param onRefused called with each request that never reaches `listener`: nothing else tells of it */
export function createHttpServer(
  listener: RequestListener,
  timeouts: Partial<typeof TIMEOUTS> = {},
  onRefused: OnRefused = () => {},
): Server {
  const { answerTimeout, ...limits } = { ...TIMEOUTS, ...timeouts };
  const server = createServer({ ...limits, connectionsCheckingInterval: 1_000, requireHostHeader: false });
  const connections = new Connections(limits.keepAliveTimeout + limits.headersTimeout, answerTimeout);
  const handle: RequestListener = (request, response) => {
    const { socket } = request;
    if (ending.has(socket)) return;
    connections.note(response);
    const { upgrade } = request.headers;
    if (upgrade !== undefined) readBehindOffer(request, () => refuse(socket, 'badRequest'));
    // Who wants to speak something else from here on would hold the connection. Java's client offers h2c with each one.
    if (upgrade !== undefined && upgrade !== 'h2c') {
      ending.add(socket);
      response.setHeader('Connection', 'close');
    }
    // Node's parser takes HTTP/0.9 and 2.0 too.
    const fault =
      request.httpVersionMajor !== 1
        ? `HTTP/${request.httpVersion}`
        : (faultOfHosts(request) ?? faultOfFraming(request));
    if (fault === undefined) return listener(request, response);
    ending.add(socket);
    refuseThrough(response, refusal(socket, 'badRequest', fault));
  };
  const refusal = (socket: Duplex, name: Unreadable, fault?: string) => {
    const { code: errcode, status, meaning } = RETURN_CODES[name];
    const errmsg = inLanguage(fault === undefined ? meaning : TEXTS.because(meaning, fault));
    onRefused({ status, errcode, errmsg, address: (socket as Socket).remoteAddress });
    return refusalOf(status, { errcode, errmsg });
  };
  /** Refuses what came after the latest request, or that request for its body: answers keep the requests' order. */
  const refuse = (socket: Duplex, name: Unreadable, fault?: string) => {
    if (refused.has(socket)) return;
    refused.add(socket);
    const found = refusal(socket, name, fault);
    const answer = connections.unsentAnswer(socket);
    if (answer === undefined) refuseRaw(socket, found);
    else if (answer.req.complete) answer.once('finish', () => refuseRaw(socket, found));
    else if (answer.headersSent) answer.once('finish', () => endSoon(socket));
    else refuseThrough(answer, found);
  };
  server.timeout = SOCKET_TIMEOUT_MS;
  // Whoever closes its half after a request, as `nc -N` does, waits for the answer. Not in Node's types.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('end', () => {
      // The parser complains of an end within a request, but not where another protocol was offered.
      if (connections.unsentAnswer(socket)?.req.complete === false) refuse(socket, 'badRequest');
    });
  });
  server.once('close', connections.sweep());
  server.on('request', handle);
  server.on('clientError', (error: NodeJS.ErrnoException & { reason?: string }, socket) => {
    if (error.code === 'ECONNRESET' || connections.hasReader(socket)) socket.destroy();
    else refuse(socket, unreadableName(error.code), error.reason); // the parser's own words, never the sender's
  });
  // Without these, node:http answers by itself, with nothing in the body.
  server.on('checkExpectation', handle);
  server.on('connect', (_request, socket) => refuse(socket, 'badRequest', 'CONNECT'));
  return server;
}

/** @throws the system's error (`EADDRINUSE`, `EACCES` …) */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host }, () => {
      server.off('error', fail);
      done((server.address() as AddressInfo).port);
    });
  });
}

/** Waits until requests cease, and for the running ones, and cuts off what is still there after `graceMs`. */
export async function closeServer(server: Server, graceMs: number): Promise<void> {
  const until = performance.now() + graceMs;
  await untilQuiet(server);
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), Math.max(0, until - performance.now()));
    // A connection that was busy when the server closed becomes idle later, and would be kept alive.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(idle);
      done();
    });
  });
}

/** A request that is on its way while its connection is closed gets no answer, and its sender cannot know what became of it. */
async function untilQuiet(server: Server): Promise<void> {
  let lastRequestAt = 0;
  const noted = () => {
    lastRequestAt = performance.now();
  };
  server.on('request', noted).on('checkExpectation', noted);
  const until = performance.now() + QUIET_AT_MOST_MS;
  do await sleep(QUIET_MS);
  while (performance.now() < Math.min(until, lastRequestAt + QUIET_MS));
}

/** The first listener of `finish`: node:http's own would read what is left of a body that was refused unread, without end. */
export function discardUnread(this: ServerResponse): void {
  if (!this.req.complete) discardRest(this.req);
}

function discardRest(request: IncomingMessage): void {
  const { socket } = request;
  let bytes = 0;
  const timer = setTimeout(() => socket.destroy(), DISCARD_MS);
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > DISCARDED_BYTES) socket.destroy();
  });
  request.once('close', () => clearTimeout(timer));
  request.resume();
}

/** RFC 9112, 3.2: a proxy in front and whoever guards by the host have to see the same one. Undefined: none. */
function faultOfHosts({ rawHeaders, httpVersion }: IncomingMessage): string | undefined {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  if (hosts === 1 || (hosts === 0 && httpVersion !== '1.1')) return undefined;
  return hosts === 0 ? 'Host is missing' : 'Host is given twice';
}

/** Where another protocol is offered, Node's parser takes a body of which nobody can tell the end for the next request. */
function faultOfFraming({ headers }: IncomingMessage): string | undefined {
  const encoding = headers['transfer-encoding'];
  if (encoding === undefined || /(^|[ \t,])chunked[ \t]*$/i.test(encoding)) return undefined;
  return 'Transfer-Encoding does not end in chunked';
}

type RefusalAnswer = ReturnType<typeof refusalOf>;

function refuseRaw(socket: Duplex, { status, body, fields }: RefusalAnswer): void {
  const lines = fields.map(([field, value]) => `${field}: ${value}\r\n`).join('');
  if (socket.writable) socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
  endSoon(socket);
}

function refuseThrough(response: ServerResponse, { status, body, fields }: RefusalAnswer): void {
  const { socket } = response.req;
  // node:http would destroy it at once: what still comes then makes the system take the answer back.
  socket.destroySoon = () => socket.end();
  response.writeHead(status, fields.flat());
  response.end(body, () => endSoon(socket));
}

function endSoon(socket: Duplex): void {
  const timer = setTimeout(() => socket.destroy(), REFUSED_MS);
  socket.once('close', () => clearTimeout(timer));
}

/** What never reaches the app gets the same envelope. */
function refusalOf(status: number, envelope: { errcode: number; errmsg: string }) {
  const body = JSON.stringify(envelope);
  const fields = [
    ['Content-Type', 'application/json; charset=utf-8'],
    ['Content-Length', String(Buffer.byteLength(body))],
    ['Connection', 'close'],
  ];
  return { status, body, fields };
}

function unreadableName(code: string | undefined): Unreadable {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headersTooLarge';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'requestTimeout';
  return 'badRequest';
}
