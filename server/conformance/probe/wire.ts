/** One request and its answer on the wire, with what `fetch` hides: bytes, sockets, times, a body sent in parts. */

import { type Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type Agent as TlsAgent } from 'node:https';
import { ANSWER_LIMIT_BYTES, decodeAnswer } from '@staff-service/client/internal';
import type { WireAnswer, WireFailure, WireRequest, WireResult } from '../wire-types.ts';

export interface WireOptions {
  agent: Agent | TlsAgent;
  timeoutMs: number;
  signal: AbortSignal;
  /** Sends the body in so many parts with a pause before each. */
  slowly?: { parts: number; pauseMs: number } | undefined;
}

/** How long `Expect: 100-continue` waits for the target to say so; then the body is sent all the same (RFC 9110). */
const CONTINUE_MS = 1_000;

/** Never throws: what went wrong is part of the result. */
export function send(planned: WireRequest, options: WireOptions): Promise<WireResult> {
  return new Promise((done) => {
    const begun = performance.now();
    const sent: WireResult = {
      startedAt: Date.now(),
      answer: null,
      failure: null,
      answeredMs: null,
      answeredEarly: false,
      reused: false,
    };
    let connected = false;
    let bodySentAt: number | undefined;
    let settled = false;
    let answering = false;
    const start = planned.url.startsWith('https:') ? httpsRequest : httpRequest;
    const request = start(planned.url, {
      method: planned.method,
      agent: options.agent,
      setDefaultHeaders: false,
      headers: headersOf(planned).flat(),
    });
    const finish = (failure: WireFailure | null) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      options.signal.removeEventListener('abort', abort);
      sent.failure = failure;
      if (failure === null) sent.answeredMs = performance.now() - (bodySentAt ?? begun);
      if (failure !== null || bodySentAt === undefined) request.destroy();
      done(sent);
    };
    const abort = () => finish({ kind: 'aborted', code: 'ABORTED', message: 'aborted' });
    const timer = setTimeout(
      () => finish({ kind: 'timeout', code: 'TIMEOUT', message: `no answer in ${options.timeoutMs} ms` }),
      options.timeoutMs,
    );
    options.signal.addEventListener('abort', abort);
    request.on('socket', (socket) => {
      // `reusedSocket` is not set where a waiting request takes over a socket.
      sent.reused = request.reusedSocket || !socket.connecting;
      if (sent.reused) connected = true;
      else
        socket.once(planned.url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
          connected = true;
        });
    });
    request.on('finish', () => {
      bodySentAt = performance.now();
    });
    request.on('response', (response) => {
      answering = true;
      sent.answeredEarly = bodySentAt === undefined;
      readAnswer(response, (answer) => {
        sent.answer = answer;
      }).then(finish, (error) => finish(failureOf(error, connected)));
    });
    request.on('error', (error) => finish(failureOf(error, connected)));
    request.on('close', () => {
      if (!answering) finish({ kind: 'closed', code: 'CLOSED', message: 'connection closed' });
    });
    if (options.signal.aborted) abort();
    else writeBody(request, planned, options.slowly);
  });
}

function headersOf({ url, headers, body, framing, method }: WireRequest): [string, string][] {
  const { host } = new URL(url);
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const all: [string, string][] = given.has('host') ? [] : [['Host', host]];
  all.push(...headers);
  if (!given.has('connection')) all.push(['Connection', 'keep-alive']);
  if (!given.has('accept-encoding')) all.push(['Accept-Encoding', 'identity']);
  if (framing === 'chunked') all.push(['Transfer-Encoding', 'chunked']);
  else if (body.length > 0 || method === 'POST') all.push(['Content-Length', String(body.length)]);
  return all;
}

function writeBody(
  request: ClientRequest,
  { headers, body, framing }: WireRequest,
  slowly: WireOptions['slowly'],
) {
  if (headers.some(([name]) => name.toLowerCase() === 'expect')) {
    // A target may say so only after that: the body is sent once.
    const sendBody = () => request.writableEnded || request.end(body);
    const timer = setTimeout(sendBody, CONTINUE_MS);
    request.once('close', () => clearTimeout(timer));
    request.once('continue', sendBody);
    request.flushHeaders();
    return;
  }
  const parts = slowly?.parts ?? (framing === 'chunked' ? 2 : 1);
  if (parts === 1) {
    request.end(body);
    return;
  }
  request.flushHeaders();
  const size = Math.ceil(body.length / parts);
  let at = 0;
  let timer: NodeJS.Timeout | undefined;
  request.once('close', () => clearTimeout(timer));
  const next = () => {
    if (request.destroyed) return;
    const part = body.subarray(at, at + size);
    at += size;
    if (at >= body.length) request.end(part);
    else {
      request.write(part);
      if (slowly) timer = setTimeout(next, slowly.pauseMs);
      else next();
    }
  };
  if (slowly) timer = setTimeout(next, slowly.pauseMs);
  else next();
}

/** `keep` gets what has arrived, also when the rest does not. Resolves with null, or with why there is no end. */
function readAnswer(
  response: IncomingMessage,
  keep: (answer: WireAnswer) => void,
): Promise<WireFailure | null> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const answer = (body: Buffer) =>
      keep({
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        headers: pairs(response.rawHeaders),
        body,
      });
    const cutOff = () => {
      answer(Buffer.concat(chunks));
      done({ kind: 'unreadable', code: 'TOO_LONG', message: `answer over ${ANSWER_LIMIT_BYTES} bytes` });
    };
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > ANSWER_LIMIT_BYTES) cutOff();
    });
    response.on('end', () => {
      if (bytes > ANSWER_LIMIT_BYTES) return;
      try {
        answer(
          decodeAnswer(Buffer.concat(chunks), response.headers['content-encoding'] ?? '', ANSWER_LIMIT_BYTES),
        );
        done(null);
      } catch {
        cutOff();
      }
    });
    response.on('error', fail);
  });
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as [string, string]] : []));
}

function failureOf(error: NodeJS.ErrnoException, connected: boolean): WireFailure {
  const cause = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException) : error;
  const code = cause.code ?? error.code ?? 'UNKNOWN';
  const { message } = cause;
  if (code.startsWith('HPE_')) return { kind: 'unreadable', code, message };
  return { kind: connected ? 'closed' : 'unreachable', code, message };
}
