/** Answers as a script says, lies and silence included. */
import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ScriptedAnswer } from '../../../../generated/conformance.ts';
import type { GivenAnswer, ReceivedRequest } from '../play/play.ts';

export interface WriterOptions {
  /** Where redirects point to, without the query. */
  elsewhere: string;
  /** Times every delay of a script. */
  scale: number;
  /** Whether a message of another customer of the same scenario has arrived. */
  hasOther: () => boolean;
  signal: AbortSignal;
}

/** What is written of a body without an end, in all and at once. */
const ENDLESS = { firstBytes: 4_096, partBytes: 1_024, everyMs: 25 };
const LOOK_EVERY_MS = 10;
const LENGTH_TOO_LONG_BY = 100;

/** Never rejects: a caller that hangs up is part of what is recorded in `request`. */
export async function giveAnswer(
  script: ScriptedAnswer,
  received: ReceivedRequest,
  { response, incoming }: { response: ServerResponse; incoming: IncomingMessage },
  options: WriterOptions,
): Promise<void> {
  const { socket } = incoming;
  const gone = new Promise<void>((done) => {
    response.once('close', done);
    if (socket.destroyed) done();
  });
  try {
    const delay = pause((script.delayMs ?? 0) * options.scale, undefined, { signal: options.signal });
    if (script.delayMs) await Promise.race([delay, gone]);
    delay.catch(() => {});
    if (script.untilOtherMs) await Promise.race([untilOther(script.untilOtherMs, options), gone]);
    if (!socket.destroyed) {
      if (script.instead) await giveNone(script.instead, received, response, options.signal, gone);
      else await giveWhole(script, received, response, options.elsewhere);
    }
  } catch {
    // The endpoint is stopped, or the connection is.
  }
  if (received.answeredAt === undefined && received.goneAt === undefined) {
    received.goneAt = performance.now();
    received.failure ??= 'gone';
  }
}

async function untilOther(mostMs: number, { hasOther, signal }: WriterOptions): Promise<void> {
  const until = performance.now() + mostMs;
  while (!hasOther() && performance.now() < until) await pause(LOOK_EVERY_MS, undefined, { signal });
  // What has arrived was sent before the answer, however close the two are.
  await pause(LOOK_EVERY_MS, undefined, { signal });
}

async function giveNone(
  instead: NonNullable<ScriptedAnswer['instead']>,
  received: ReceivedRequest,
  response: ServerResponse,
  signal: AbortSignal,
  gone: Promise<void>,
): Promise<void> {
  const socket = response.socket!;
  switch (instead) {
    case 'silence':
      received.failure = 'silence';
      await gone;
      return;
    case 'close':
      received.failure = 'close';
      received.answeredAt = performance.now();
      socket.end();
      socket.destroySoon();
      return;
    case 'garbage':
      received.failure = 'garbage';
      received.answeredAt = performance.now();
      socket.end('SSH-2.0-conformance\r\n');
      socket.destroySoon();
      return;
    case 'endless':
      received.failure = 'endless';
      await giveEndless(received, response, signal);
  }
}

async function giveEndless(received: ReceivedRequest, response: ServerResponse, signal: AbortSignal) {
  const start = '{"errcode":0,"errmsg":"';
  const body = Buffer.from(start + 'o'.repeat(ENDLESS.firstBytes));
  received.answer = answerOf(response, 200, { 'Content-Type': 'application/json' }, body);
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write(body);
  while (!response.destroyed && !signal.aborted) {
    await pause(ENDLESS.everyMs, undefined, { signal });
    response.write('o'.repeat(ENDLESS.partBytes));
  }
}

async function giveWhole(
  script: ScriptedAnswer,
  received: ReceivedRequest,
  response: ServerResponse,
  elsewhere: string,
): Promise<void> {
  const { status = 200, framing = 'length', interim, thenClose } = script;
  const query = received.url.replace(/^[^?]*/, '');
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  for (const [name, value] of Object.entries(script.headers ?? {}))
    headers[name] = value
      .replace('{elsewhere}', () => elsewhere + query)
      .replace(/\{date\+(\d+)\}/, (_, seconds) =>
        new Date(Date.now() + Number(seconds) * 1000).toUTCString(),
      );
  const body = bodyOf(script, status);
  const socket = response.socket!;
  if (interim) response.writeEarlyHints({ link: '</>; rel=preload' });
  if (framing === 'length' || framing === 'chunked') {
    if (framing === 'length' && status !== 204) headers['Content-Length'] = String(body.length);
    received.answer = answerOf(response, status, headers, body);
    response.writeHead(status, headers);
    if (framing === 'chunked') response.write(body.subarray(0, body.length / 2));
    response.end(framing === 'chunked' ? body.subarray(body.length / 2) : body);
    await Promise.race([once(response, 'finish'), once(response, 'close')]);
    if (response.writableFinished) received.answeredAt = performance.now();
    // Also for what comes in: a request that crosses the close is lost, as on a real server.
    if (thenClose) socket.destroySoon();
    return;
  }
  if (framing === 'short') headers['Content-Length'] = String(Math.floor(body.length / 2));
  if (framing === 'long') headers['Content-Length'] = String(body.length + LENGTH_TOO_LONG_BY);
  if (framing === 'close') headers.Connection = 'close';
  received.answer = answerOf(response, status, headers, body);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${received.answer.statusText}\r\n${lines.join('')}\r\n`);
  await new Promise<void>((done) => socket.end(body, done));
  received.answeredAt = performance.now();
  socket.destroySoon();
}

function bodyOf({ errcode, body, bodyBytes }: ScriptedAnswer, status: number): Buffer {
  if (status === 204) return Buffer.alloc(0);
  if (body !== undefined) return Buffer.from(body);
  const code = errcode ?? (status === 200 ? 0 : status);
  const errmsg = code === 0 ? 'ok' : 'conformance test';
  const short = JSON.stringify({ errcode: code, errmsg });
  if (bodyBytes === undefined) return Buffer.from(short);
  return Buffer.from(
    JSON.stringify({ errcode: code, errmsg: errmsg.padEnd(errmsg.length + bodyBytes - short.length, '.') }),
  );
}

function answerOf(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
): GivenAnswer {
  response.statusCode = status;
  return { status, statusText: STATUS_CODES[status] ?? '', headers: Object.entries(headers), body };
}
