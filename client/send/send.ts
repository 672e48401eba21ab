/** One message to the other side: checked, signed, sent, judged, and sent again where that is safe. */
import { IDEMPOTENCY_KEY } from '../../generated/return-codes.ts';
import type { Language } from '../contract/language.ts';
import { notify } from '../contract/notify.ts';
import type { Credentials, SignedQuery } from '../sign/signature.ts';
import { judgeAnswer } from './answer.ts';
import { type CallState, errorOfAnswer, errorOfTransport, QUOTED_CHARACTERS } from './call-errors.ts';
import type { Call, Unsigned } from './contract-calls.ts';
import { StaffServiceError } from './errors.ts';
import type { ClientHooks } from './hooks.ts';
import { redaction } from './redact.ts';
import { backoffMs, isRetried } from './retry-policy.ts';
import { type Incoming, TransportFailure } from './transport.ts';
import { VERSION } from './version.ts';

export interface SendOptions extends Credentials {
  /** Milliseconds until an attempt is given up, its answer included. Default 10,000. */
  timeoutMs?: number | undefined;
  /** How many attempts may follow the first, of what `RETRY_TABLE` allows. Default 2. */
  retries?: number | undefined;
  /**
   * True: the other side supports `Idempotency-Key`. Each message then has one, kept across its attempts, and what may
   * or may not have been processed is sent again too. Default false.
   */
  idempotency?: boolean | undefined;
  /** Of the errors' texts; default both. */
  language?: Language | undefined;
  hooks?: ClientHooks | undefined;
  /** Your program's name and version, such as `shop/1.2`; put before this package's in `User-Agent`. */
  userAgent?: string | undefined;
  /** Milliseconds since 1970; for tests. */
  clock?: (() => number) | undefined;
  /** 0 to 1, spreads the attempts; for tests. */
  random?: (() => number) | undefined;
}

export interface CallOptions {
  /** Milliseconds for each attempt, its answer included; default the client's. */
  timeoutMs?: number | undefined;
  /** Ends the call, whatever it is at: sending, or waiting for another attempt. */
  signal?: AbortSignal | null | undefined;
  /** One key per message, kept when the same message is sent again: a receiver that knows it processes once. */
  idempotencyKey?: string | undefined;
  /** W3C trace context, passed through. */
  traceparent?: string | undefined;
  tracestate?: string | undefined;
}

/** A call that succeeded: `errcode` 0, and the answer as it came (at most its first 2,048 characters). */
export interface Accepted {
  errcode: 0;
  errmsg: string;
  answer: string;
  attempts: number;
}

/** What differs from one entry and endpoint to the other. */
export interface Wiring {
  /** The endpoint's whole address, without query. */
  url: string;
  post: Call;
  sign: (credentials: Credentials, timestamp: string) => SignedQuery | Promise<SignedQuery>;
}

const PRODUCT = `staff-service-client/${VERSION}`;
const TIMEOUT_MS = 10_000;
const PRINTABLE = /^[\x20-\x7e]+$/;
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

type Outcome = Accepted | StaffServiceError;

/** Sends what `write` gives: a message as JSON. */
export type Send = (write: (state: CallState) => string, call?: CallOptions) => Promise<Accepted>;

/** @throws StaffServiceError whenever the message was not accepted; TypeError for an option that no request can carry */
export function sender(options: SendOptions, { url, post, sign }: Wiring): Send {
  const { timeoutMs: usualMs = TIMEOUT_MS, retries = 2, idempotency = false, language, hooks = {} } = options;
  const { clock = Date.now, random = Math.random } = options;
  checkNumber('timeoutMs', usualMs, 1);
  checkNumber('retries', retries, 0, Number.isInteger(retries));
  const common = checkedHeaders({
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': options.userAgent ? `${options.userAgent} ${PRODUCT}` : PRODUCT,
  });

  const redact = redaction(options.secret);

  async function exchange(request: Unsigned, state: CallState): Promise<Outcome> {
    const query = await sign(options, String(clock()));
    try {
      return outcomeOf(await post(request, query), state);
    } catch (error) {
      if (!(error instanceof TransportFailure)) throw error;
      const { answer } = error;
      // Another status than 200 says all, with whatever came after it.
      return answer && answer.status !== 200
        ? outcomeOf(answer, state)
        : errorOfTransport(error, redact, state);
    }
  }

  function outcomeOf(incoming: Incoming, state: CallState): Outcome {
    const verdict = judgeAnswer(incoming.status, incoming.content);
    const answer = redact(incoming.content).slice(0, QUOTED_CHARACTERS);
    if (!verdict.ok) return errorOfAnswer(verdict, answer, incoming, clock(), redact, state);
    return { errcode: verdict.errcode, errmsg: redact(verdict.errmsg), answer, attempts: state.attempts };
  }

  /** One attempt, watched by the hooks. */
  async function attemptOnce(request: Unsigned, state: CallState): Promise<Outcome> {
    const { attempts: attempt } = state;
    let { headers } = request;
    if (hooks.onRequest) {
      headers = { ...headers };
      notify(hooks.onRequest, { url, attempt, headers });
      headers = checkedHeaders(headers);
    }
    const started = performance.now();
    const outcome = await exchange({ ...request, headers }, state);
    const error = outcome instanceof StaffServiceError ? outcome : undefined;
    notify(hooks.onResponse, {
      url,
      attempt,
      durationMs: performance.now() - started,
      status: error ? error.status : 200,
      errcode: outcome.errcode,
      error,
    });
    return outcome;
  }

  return async (write, call = {}) => {
    const { idempotencyKey, traceparent, tracestate } = call;
    const key = idempotencyKey ?? (idempotency ? crypto.randomUUID() : undefined);
    const { timeoutMs = usualMs } = call;
    const signal = call.signal ?? undefined;
    checkNumber('timeoutMs', timeoutMs, 1);
    if (signal !== undefined && !(Object(signal).addEventListener && signal.removeEventListener))
      throw new TypeError('signal must be an AbortSignal');
    const headers = { ...common, ...checkedHeaders({ 'idempotency-key': key, traceparent, tracestate }) };
    const state: CallState = { url, attempts: 0, idempotencyKey: key, language };
    const request = { headers, body: write(state), timeoutMs, signal };
    let failed: StaffServiceError | undefined;
    for (;;) {
      if (signal?.aborted) throw aborted(signal, state, failed);
      state.attempts += 1;
      const outcome = await attemptOnce(request, state);
      if (!(outcome instanceof StaffServiceError)) return outcome;
      failed = outcome;
      if (state.attempts > retries || !isRetried(failed.failure, key !== undefined)) throw failed;
      const delayMs = backoffMs(state.attempts, random(), failed.retryAfterMs);
      notify(hooks.onRetry, { url, attempt: state.attempts, delayMs, error: failed });
      await pause(delayMs, signal);
    }
  };
}

/** A timer that is given more than 2^31 - 1 ms fires at once. @throws TypeError */
function checkNumber(name: string, value: number, least: number, isNumber = typeof value === 'number'): void {
  if (isNumber && value >= least && value < 2 ** 31) return;
  throw new TypeError(`${name} must be ${least} to 2^31, not ${value}`);
}

/** Those of the headers that have a value. @throws TypeError for what no header can carry */
function checkedHeaders(values: Record<string, string | undefined>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const pattern = name === 'idempotency-key' ? IDEMPOTENCY_KEY : PRINTABLE;
    if (!HEADER_NAME.test(name) || !pattern.test(value))
      throw new TypeError(`header ${name} must match ${pattern}`);
    headers[name] = value;
  }
  return headers;
}

/** Between two attempts, what to do is what the last one says. */
function aborted(signal: AbortSignal, state: CallState, last?: StaffServiceError): StaffServiceError {
  const failure = new TransportFailure('aborted', signal.reason);
  return errorOfTransport(failure, (text) => text, state, last?.advice);
}

/** Ends early when the signal does; the loop then says so. */
function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, delayMs);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) end();
  });
}
