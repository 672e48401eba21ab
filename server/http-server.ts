/** node:http with limits, an envelope for what is not readable HTTP, and a stop that lets running requests finish. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { RETURN_CODES } from '@staff-service/client';

/** Until a request has arrived whole, its headers first. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 30_000 };
/** A connection on which nothing moves, in either direction: also one that does not read its answer. */
const SOCKET_TIMEOUT_MS = 30_000;
/** A stopping server still answers until no request has come for so long, and at most for a second. */
const QUIET_MS = 100;
const QUIET_AT_MOST_MS = 1_000;
/** Of a body that is not wanted, this much is read and dropped, so that the answer still reaches the caller. */
const DISCARDED_BYTES = 8 * 1024 * 1024;
const DISCARD_MS = 5_000;

export function createHttpServer(listener: RequestListener, timeouts = TIMEOUTS): Server {
  const server = createServer(
    { ...timeouts, connectionsCheckingInterval: 1_000, requireHostHeader: false },
    (request, response) => {
      if (request.headers.host === undefined && request.httpVersion === '1.1')
        refuseUnreadable(request.socket);
      else listener(request, response);
    },
  );
  server.timeout = SOCKET_TIMEOUT_MS;
  server.on('clientError', answerUnreadable);
  // Without these, node:http answers by itself, with nothing in the body.
  server.on('checkExpectation', listener);
  server.on('connect', (_request, socket) => refuseUnreadable(socket as Socket));
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
  await untilQuiet(server);
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
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

/** A listener of `finish`: what is left of a body that was refused unread. */
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

/** The parser's refusals, which never reach the app: the same envelope, written by hand. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  refuseUnreadable(socket, unreadableName(error.code));
}

function refuseUnreadable(socket: Socket, name: ReturnType<typeof unreadableName> = 'badRequest'): void {
  const { code, status, meaning } = RETURN_CODES[name];
  const body = JSON.stringify({ errcode: code, errmsg: `${meaning.zh} / ${meaning.en}` });
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function unreadableName(code: string | undefined): 'headersTooLarge' | 'requestTimeout' | 'badRequest' {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headersTooLarge';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'requestTimeout';
  return 'badRequest';
}
