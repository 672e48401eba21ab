/** One message to the other side: checked, signed, sent, judged, and sent again where that is safe. */
import { ERRCODES } from '../../generated/return-codes.ts';
import { notify } from '../contract/notify.ts';
import type { Credentials, SignedQuery } from '../sign/signature.ts';
import { judgeAnswer } from './answer.ts';
import { type CallState, errorOfAnswer, errorOfTransport, QUOTED_CHARACTERS } from './call-errors.ts';
import type { CallOptions, SendOptions } from './client-options.ts';
import type { EndpointCall, Unsigned } from './contract-calls.ts';
import { customerQueues } from './customer-queues.ts';
import { StaffServiceError } from './errors.ts';
import { watchLimits } from './limits.ts';
import { redaction } from './redact.ts';
import { checkedHeaders, requestHeaders } from './request-headers.ts';
import { backoffMs } from './retry-policy.ts';
import { type Incoming, TransportFailure } from './transport.ts';

/** A call that succeeded. */
export interface Accepted {
  /** 0: accepted. */
  errcode: 0;
  /** What the other side says to people, such as `ok`. */
  errmsg: string;
  /** The answer's text as it came, at most its first 2,048 characters. */
  answer: string;
  /** How often the message was sent. */
  attempts: number;
}

/** Signs one attempt. */
export type Signer = (credentials: Credentials, timestamp: string) => SignedQuery | Promise<SignedQuery>;

/** A message as it is sent. */
export interface Written {
  /** JSON. */
  body: string;
  /** The customer whose messages are kept in order; without one, they are not. */
  user?: string | undefined;
}

/** Sends a message. */
export type Send<Message> = (message: Message, call?: CallOptions) => Promise<Accepted>;

type Outcome = Accepted | StaffServiceError;

const TIMEOUT_MS = 10_000;
const MAX_QUEUED = 1_000;

/**
 * @param write checks a message; what it throws is thrown
 * @throws StaffServiceError whenever the message was not accepted; TypeError for an option that no request can carry
 */
export function sender<Message>(
  options: SendOptions,
  { url, post }: EndpointCall,
  sign: Signer,
  write: (message: Message, state: CallState) => Written,
): Send<Message> {
  const {
    timeoutMs: usualMs = TIMEOUT_MS,
    retries = 2,
    idempotency,
    ordered = true,
    maxQueued = MAX_QUEUED,
    language,
    hooks = {},
    clock = Date.now,
    random = Math.random,
    userAgent,
  } = options;
  checkNumber('timeoutMs', usualMs, 1);
  checkNumber('retries', retries, 0, 1);
  checkNumber('maxQueued', maxQueued, 0, 1);
  requestHeaders(userAgent, {}); // a wrong user agent is told at once
  const redact = redaction(options.secret);
  const [enter, leave] = customerQueues(maxQueued);

  async function exchange(request: Unsigned, state: CallState): Promise<Outcome> {
    const query = await sign(options, String(clock()));
    let incoming: Incoming;
    try {
      incoming = await post(request, query);
    } catch (error) {
      if (!(error instanceof TransportFailure)) throw error;
      // Another status than 200 says all, with whatever came after it.
      if (!error.answer || error.answer.status === 200) return errorOfTransport(error, redact, state);
      incoming = error.answer;
    }
    const verdict = judgeAnswer(incoming.status, incoming.content);
    const answer = redact(incoming.content).slice(0, QUOTED_CHARACTERS);
    if (!verdict.ok) return errorOfAnswer(verdict, answer, incoming, clock(), redact, state);
    return { errcode: verdict.errcode, errmsg: redact(verdict.errmsg), answer, attempts: state.attempts };
  }

  return async (message, call = {}) => {
    const { timeoutMs = usualMs, signal } = call;
    const key = call.idempotencyKey ?? (idempotency ? crypto.randomUUID() : undefined);
    checkNumber('timeoutMs', timeoutMs, 1);
    // What cannot be listened to, or be let go of, would hold up its customer for ever.
    if (signal != null && !((signal.addEventListener as unknown) && signal.removeEventListener))
      throw new TypeError('signal must be an AbortSignal');
    const own = requestHeaders(userAgent, { ...call, idempotencyKey: key });
    const state: CallState = { url, attempts: 0, idempotencyKey: key, language };
    const { body, user } = write(message, state);

    let orderedUser = ordered && user;
    if (orderedUser) {
      const turn = enter(orderedUser, signal);
      if (turn === false) {
        throw errorOfTransport(
          new TransportFailure('queueFull'),
          redact,
          { ...state, retry: 'always' },
          ERRCODES.notStored.advice,
        );
      }
      // Aborted before its turn: the loop says so.
      if (turn && !(await turn)) orderedUser = false;
    }
    try {
      let failed: StaffServiceError | undefined;
      for (;;) {
        if (signal?.aborted) {
          const failure = new TransportFailure('aborted', signal.reason);
          // What to do is what the last attempt says.
          throw errorOfTransport(failure, redact, state, failed?.advice);
        }
        state.attempts += 1;
        const event = { url, attempt: state.attempts };
        const headers = { ...own };
        notify(hooks.onRequest, { ...event, headers });
        const started = performance.now();
        const sent = hooks.onRequest ? checkedHeaders(headers) : headers;
        const outcome = await exchange({ headers: sent, body, timeoutMs, signal }, state);
        failed = outcome instanceof StaffServiceError ? outcome : undefined;
        notify(hooks.onResponse, {
          ...event,
          durationMs: performance.now() - started,
          status: failed ? failed.status : 200,
          errcode: outcome.errcode,
          error: failed,
        });
        if (!(outcome instanceof StaffServiceError)) return outcome;
        const isAllowed = outcome.isRetryable && (key || outcome.retry === 'always');
        if (state.attempts > retries || !isAllowed) throw outcome;
        const delayMs = backoffMs(state.attempts, random(), outcome.retryAfterMs);
        notify(hooks.onRetry, { ...event, delayMs, error: outcome });
        // Ends early when the signal does; the loop then says so.
        await new Promise((done) => watchLimits({ timeoutMs: delayMs, signal }, done));
      }
    } finally {
      if (orderedUser) leave(orderedUser);
    }
  };
}

/**
 * A timer that is given more than 2^31 - 1 ms fires at once.
 *
 * @param step 1 for whole numbers
 * @throws TypeError
 */
function checkNumber(name: string, value: number, least: number, step = 0): void {
  // Nothing is left over by a step of 0: that is NaN.
  if (typeof value === 'number' && value >= least && value < 2 ** 31 && !(value % step)) return;
  throw new TypeError(`${name} must be ${least} to 2^31, not ${value}`);
}
