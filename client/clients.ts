import createClient from 'openapi-fetch';
import type { CustomerMessage, paths, StaffMessage } from '../generated/openapi.ts';
import { PATTERNS } from '../generated/return-codes.ts';
import { type Accepted, judgeAnswer, readAnswer, retryAfterMs } from './answer.ts';
import { StaffServiceError } from './errors.ts';
import { type SignedQuery, sign } from './signature.ts';

export interface ClientOptions {
  /** Where the other side is: the platform's origin, or the APP's address up to its prefix. */
  baseUrl: string;
  appid: string;
  secret: string;
  /** Milliseconds until a call is given up, its answer included. Default 10,000. */
  timeoutMs?: number;
  /** Milliseconds since 1970; for tests. */
  clock?: () => number;
  /** Sends the request. Default: the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

export interface CallOptions {
  /** One key per message, kept when the same message is sent again: a receiver that knows it processes once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** For an APP: tells the platform what customers wrote (endpoint A). */
export interface PlatformClient {
  /** @throws StaffServiceError whenever the platform did not accept the message */
  receiveCustomerMessage(message: CustomerMessage, options?: CallOptions): Promise<Accepted>;
}

/** For a platform: sends messages to an APP's customers (endpoint B). */
export interface AppClient {
  /** @throws StaffServiceError whenever the APP did not accept the message */
  sendMessageToCustomer(message: StaffMessage, options?: CallOptions): Promise<Accepted>;
}

export function createPlatformClient(options: ClientOptions): PlatformClient {
  const api = createContractClient(options);
  const path = { version: 'v1', appid: options.appid } as const;
  return {
    receiveCustomerMessage: async (body, call = {}) =>
      accepted(
        api.POST('/api/{version}/{appid}/staffService/message', {
          params: { path, query: UNSIGNED, header: headers(call) },
          body,
          ...signal(call),
        }),
      ),
  };
}

export function createAppClient(options: ClientOptions): AppClient {
  const api = createContractClient(options);
  return {
    sendMessageToCustomer: async (body, call = {}) =>
      accepted(
        api.POST('/staffService/message', {
          params: { query: UNSIGNED, header: headers(call) },
          body,
          ...signal(call),
        }),
      ),
  };
}

// The contract requires `timestamp` and `signature`; the signing fetch adds them as the last step before the wire,
// so that nothing between can alter what was signed.
const UNSIGNED = {} as SignedQuery;

/** @throws TypeError for a key that no header can carry */
function headers({ idempotencyKey }: CallOptions) {
  if (idempotencyKey === undefined) return {};
  if (!PATTERNS.idempotencyKey.test(idempotencyKey)) {
    throw new TypeError(`idempotencyKey must match ${PATTERNS.idempotencyKey.source}`);
  }
  return { 'Idempotency-Key': idempotencyKey };
}

const signal = (call: CallOptions) => (call.signal === undefined ? {} : { signal: call.signal });

function createContractClient(options: ClientOptions) {
  return createClient<paths>({
    baseUrl: checkedBaseUrl(options.baseUrl),
    querySerializer: () => '',
    Request: PlainRequest as unknown as typeof Request,
    fetch: signingFetch(options) as unknown as (request: Request) => Promise<Response>,
  });
}

/** openapi-fetch needs no more of a `Request`; a real one would turn the body into a stream, sent without its length. */
class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body: string; signal?: AbortSignal }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
  }
}

/** Signs, sends, reads and judges: what it returns has succeeded. */
function signingFetch(options: ClientOptions): (request: PlainRequest) => Promise<Response> {
  const { timeoutMs = 10_000, clock = Date.now, fetch: send = (url, init) => fetch(url, init) } = options;
  return async ({ url, method, headers, body, signal: callerSignal }) => {
    const { timestamp, signature } = await sign(options, String(clock()));
    const timeout = AbortSignal.timeout(timeoutMs);
    const init: RequestInit = {
      method,
      headers,
      body,
      redirect: 'manual', // a redirect would carry the signature to somebody else
      signal: callerSignal === undefined ? timeout : AbortSignal.any([timeout, callerSignal]),
    };
    try {
      const response = await send(`${url}?timestamp=${timestamp}&signature=${signature}`, init);
      const wait = retryAfterMs(response.headers.get('retry-after'), clock());
      const answer = judgeAnswer(response.status, await readAnswer(response, url), url, wait);
      return Response.json(answer);
    } catch (error) {
      if (error instanceof StaffServiceError) throw error;
      if (callerSignal?.aborted)
        throw new StaffServiceError('aborted', 'aborted by the caller', { url, cause: error });
      if (timeout.aborted)
        throw new StaffServiceError('timeout', `no answer in ${timeoutMs} ms`, { url, cause: error });
      throw new StaffServiceError('unreachable', `cannot be reached: ${reason(error)}`, {
        url,
        cause: error,
      });
    }
  };
}

/** fetch says only "fetch failed"; why stands in the cause. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = cause as { code?: string; message?: string };
  return [code, message].filter(Boolean).join(' ') || String(cause);
}

async function accepted(call: Promise<{ data?: unknown }>): Promise<Accepted> {
  const { data } = await call;
  return data as Accepted;
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const right =
    url &&
    /^https?:$/.test(url.protocol) &&
    !url.username &&
    !url.password &&
    !/[?#]/.test(baseUrl) &&
    !url.hash;
  if (!right) {
    throw new TypeError(
      `baseUrl must be an http(s) address without credentials, query or fragment; it is ${baseUrl}`,
    );
  }
  return baseUrl.replace(/\/+$/, '');
}
