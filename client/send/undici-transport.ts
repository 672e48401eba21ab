/** Requests over undici, with a handler of our own: no stream and no promise between the socket and the answer. */
import type { IncomingHttpHeaders } from 'node:http';
import { buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { ANSWER_LIMIT_BYTES } from './answer.ts';
import { AnswerResponse } from './answer-response.ts';
import { decodeAnswer } from './decode-answer.ts';
import { usesEnvProxy } from './env-proxy.ts';
import { withoutContinue } from './interim-answers.ts';
import { type Limits, watchLimits } from './limits.ts';
import { classify, type Transport, TransportFailure, type TransportFault } from './transport.ts';

/** More calls at once than this wait for each other. */
const CONNECTIONS = 128;

/** The headers that a call reads, here and in openapi-fetch: to copy all of them takes 0.7 µs. */
const HEADERS = [
  'content-encoding',
  'content-length',
  'date',
  'location',
  'retry-after',
  'transfer-encoding',
];

/** False on Bun: what it gives for `undici` is a stand-in of its own that cannot dispatch. */
export const canDispatch = typeof Pool.prototype.dispatch === 'function';

/**
 * An undici dispatcher, of version 7 or later, for proxies, certificates and limits of your own. It is not undici's own
 * type, because what one version declares does not fit what another does.
 */
export interface AnyDispatcher {
  /** Sends one request. */
  dispatch(options: never, handler: never): boolean;
}

/**
 * A transport to one origin.
 *
 * @param baseUrl its address; a path is part of each request's own
 * @param dispatcher undici's, for proxies, certificates and limits of your own; default a `Pool`
 */
export function undiciTransport(baseUrl: string, dispatcher?: AnyDispatcher): Transport {
  const { origin } = new URL(baseUrl);
  if (dispatcher !== undefined && typeof dispatcher?.dispatch !== 'function')
    throw new TypeError('dispatcher must have dispatch(); what Bun gives for undici has none: leave it out');
  const pool = (dispatcher as Pick<Dispatcher, 'dispatch'> | undefined) ?? ownDispatcher(origin);
  return async (request, limits) => {
    const body = await request.text();
    const path = request.url.slice(request.url.indexOf('/', 8));
    // The exchange's own timer covers both of undici's.
    const options = {
      origin,
      path,
      method: 'POST',
      headers: request.headers,
      body,
      headersTimeout: 0,
      bodyTimeout: 0,
    } as const;
    return new Promise((done, fail) => {
      const exchange = new Exchange(done, fail, limits);
      try {
        pool.dispatch(options, exchange);
      } catch (error) {
        exchange.onResponseError(null, error as Error);
      }
    });
  };
}

/** Over the environment's proxy where Node's own `fetch` goes over it, too. */
function ownDispatcher(origin: string): Pick<Dispatcher, 'dispatch'> {
  const connect = withoutContinue(buildConnector({}));
  if (usesEnvProxy()) return new EnvHttpProxyAgent({ connections: CONNECTIONS, connect });
  return new Pool(origin, { connections: CONNECTIONS, connect });
}

class Exchange implements Dispatcher.DispatchHandler {
  readonly #done: (answer: AnswerResponse) => void;
  readonly #fail: (failure: Error) => void;
  readonly #unwatch: () => void;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  #chunks: Buffer[] = [];
  #bytes = 0;
  #settled = false;

  constructor(done: (answer: AnswerResponse) => void, fail: (failure: Error) => void, limits: Limits) {
    this.#done = done;
    this.#fail = fail;
    this.#unwatch = watchLimits(limits, (fault) => {
      if (fault === 'timeout') this.#giveUp(this.#tooLate(limits.timeoutMs));
      else this.#giveUp(new TransportFailure(fault, limits.signal?.reason));
    });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#settled) controller.abort(new Error('given up before it was sent'));
  }

  onResponseStart(_controller: unknown, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes <= ANSWER_LIMIT_BYTES) this.#chunks.push(chunk);
    else if (!this.#settled) this.#cutOff();
  }

  onResponseEnd(): void {
    if (this.#settled) return;
    const answer = this.#answer();
    try {
      answer.content = this.#decoded(answer.headers.get('content-encoding') ?? '');
    } catch {
      this.#cutOff();
      return;
    }
    this.#settle();
    this.#done(answer);
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#settled) return;
    this.#settle();
    this.#fail(this.#failureOf(error));
  }

  #failureOf(error: Error & { code?: string }): Error {
    const isConnected = this.#controller !== undefined;
    if (!isConnected && (error.code === 'UND_ERR_INVALID_ARG' || error instanceof TypeError))
      return new TypeError(`dispatcher must be of undici 7 or later; it says "${error.message}"`, {
        cause: error,
      });
    if (this.#status < 200) return new TransportFailure(classify(error, isConnected), error);
    return this.#partly('brokenAnswer', error);
  }

  #giveUp(failure: TransportFailure): void {
    if (this.#settled) return;
    this.#settle();
    this.#fail(failure);
    this.#controller?.abort(failure);
  }

  #cutOff(): void {
    this.#giveUp(this.#partly('tooLong'));
  }

  /** A failure, with what has arrived of the answer. */
  #partly(fault: TransportFault, cause?: Error): TransportFailure {
    return new TransportFailure(fault, cause, this.#answer(Buffer.concat(this.#chunks).toString()));
  }

  #settle(): void {
    this.#settled = true;
    this.#unwatch?.();
  }

  #tooLate(timeoutMs: number): TransportFailure {
    if (this.#controller !== undefined) return new TransportFailure('timeout');
    return new TransportFailure('notConnected', new Error(`no connection in ${timeoutMs} ms`));
  }

  #answer(content?: string): AnswerResponse {
    const headers = new Headers();
    for (const name of HEADERS) {
      const given = this.#headers[name];
      const value = Array.isArray(given) ? given[0] : given;
      // Some servers put UTF-8 there, and a header holds bytes.
      if (value) headers.set(name, value.replace(/[^\0-\xff]+/g, encodeURI));
    }
    return new AnswerResponse(this.#status, headers, content);
  }

  /** @throws RangeError */
  #decoded(encoding: string): string {
    const [first, ...rest] = this.#chunks;
    const body = first === undefined || rest.length > 0 ? Buffer.concat(this.#chunks) : first;
    const text = decodeAnswer(body, encoding, ANSWER_LIMIT_BYTES).toString();
    return text.startsWith('\ufeff') ? text.slice(1) : text; // as TextDecoder does
  }
}
