/** Requests over undici, with a handler of our own: no stream and no promise between the socket and the answer. */
import { buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { ANSWER_LIMIT_BYTES } from './answer.ts';
import { decodeAnswer } from './decode-answer.ts';
import { usesEnvProxy } from './env-proxy.ts';
import { withoutContinue } from './interim-answers.ts';
import {
  classify,
  type Incoming,
  type Transport,
  TransportFailure,
  type TransportFault,
} from './transport.ts';

/** More calls at once than this wait for each other. */
const CONNECTIONS = 128;

/** False on Bun: what it gives for `undici` is a stand-in of its own that cannot dispatch. */
export const canDispatch = typeof Pool.prototype.dispatch === 'function';

type Headers = Record<string, string | string[] | undefined>;

/**
 * An undici dispatcher, of version 7 or later. Not its own type: what one version declares does not fit what another
 * does.
 */
export interface AnyDispatcher {
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
  return ({ url, headers, body, timeoutMs, signal }) =>
    new Promise((done, fail) => {
      const exchange = new Exchange(done, fail, timeoutMs, signal);
      const path = url.slice(url.indexOf('/', 8));
      // The exchange's own timer covers both of undici's.
      const options = {
        origin,
        path,
        method: 'POST',
        headers,
        body,
        headersTimeout: 0,
        bodyTimeout: 0,
      } as const;
      try {
        pool.dispatch(options, exchange);
      } catch (error) {
        exchange.onResponseError(null, error as Error);
      }
    });
}

/** Over the environment's proxy where Node's own `fetch` goes over it, too. */
function ownDispatcher(origin: string): Pick<Dispatcher, 'dispatch'> {
  const connect = withoutContinue(buildConnector({}));
  if (usesEnvProxy()) return new EnvHttpProxyAgent({ connections: CONNECTIONS, connect });
  return new Pool(origin, { connections: CONNECTIONS, connect });
}

class Exchange implements Dispatcher.DispatchHandler, Incoming {
  status = 0;
  text = '';
  readonly #done: (answer: Incoming) => void;
  readonly #fail: (failure: Error) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  readonly #abort: (() => void) | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #headers: Headers = {};
  #chunks: Buffer[] = [];
  #bytes = 0;
  #settled = false;

  constructor(
    done: (answer: Incoming) => void,
    fail: (failure: Error) => void,
    timeoutMs: number,
    signal: AbortSignal | undefined,
  ) {
    this.#done = done;
    this.#fail = fail;
    this.#timer = setTimeout(() => this.#giveUp(this.#tooLate(timeoutMs)), timeoutMs);
    if (signal === undefined) return;
    this.#signal = signal;
    this.#abort = () => this.#giveUp(new TransportFailure('aborted', signal.reason));
    signal.addEventListener('abort', this.#abort, { once: true });
    if (signal.aborted) this.#abort();
  }

  header(name: string): string {
    const value = this.#headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#settled) controller.abort(new Error('given up before it was sent'));
  }

  onResponseStart(_controller: unknown, status: number, headers: Headers): void {
    this.status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes <= ANSWER_LIMIT_BYTES) this.#chunks.push(chunk);
    else if (!this.#settled) this.#cutOff();
  }

  onResponseEnd(): void {
    if (this.#settled) return;
    try {
      this.text = this.#text();
    } catch {
      this.#cutOff();
      return;
    }
    this.#settle();
    this.#done(this);
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
    if (this.status < 200) return new TransportFailure(classify(error, isConnected), error);
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
    this.text = Buffer.concat(this.#chunks).toString();
    return new TransportFailure(fault, cause, this);
  }

  #settle(): void {
    this.#settled = true;
    clearTimeout(this.#timer);
    if (this.#abort) this.#signal?.removeEventListener('abort', this.#abort);
  }

  #tooLate(timeoutMs: number): TransportFailure {
    if (this.#controller !== undefined) return new TransportFailure('timeout');
    return new TransportFailure('notConnected', new Error(`no connection in ${timeoutMs} ms`));
  }

  /** The answer, decoded. @throws RangeError */
  #text(): string {
    const [first, ...rest] = this.#chunks;
    const body = first === undefined || rest.length > 0 ? Buffer.concat(this.#chunks) : first;
    const text = decodeAnswer(body, this.header('content-encoding'), ANSWER_LIMIT_BYTES).toString();
    return text.startsWith('\ufeff') ? text.slice(1) : text; // as TextDecoder does
  }
}
