/** What the client sends again by itself, and when. Pure: the dice are passed in. */
import { ERRCODES } from '../generated/return-codes.ts';

/** Why an attempt failed, as far as it matters for another one. */
export type Failure =
  | 'notConnected'
  | 'busy'
  | 'notStored'
  | 'timeout'
  | 'connectionLost'
  | 'serverError'
  | 'systemBusy'
  | 'unreadableAnswer'
  | 'final';

/**
 * What is sent again. The contract has no message id, so without an `Idempotency-Key` only that which was certainly not
 * processed (`always`); with one (`withKey`), also what may have been. [D] The READMEs' table is generated from it.
 */
export const RETRY_TABLE: Readonly<Record<Failure, 'always' | 'withKey' | 'never'>> = {
  notConnected: 'always',
  busy: 'always',
  notStored: 'always',
  timeout: 'withKey',
  connectionLost: 'withKey',
  serverError: 'withKey',
  systemBusy: 'withKey',
  unreadableAnswer: 'withKey',
  final: 'never',
};

/** The row of an answer that is none of the contract's successes. */
export function failureOf(status: number, errcode: number | undefined): Failure {
  if (status === 429 || status === 503) return 'busy';
  if (status === 408 || status >= 500) return 'serverError';
  if (status !== 200) return 'final';
  if (errcode === undefined) return 'unreadableAnswer';
  if (errcode === ERRCODES.notStored.code) return 'notStored';
  return errcode === ERRCODES.systemBusy.code ? 'systemBusy' : 'final';
}

export function isRetried(failure: Failure, hasKey: boolean): boolean {
  const retried = RETRY_TABLE[failure];
  return retried === 'always' || (retried === 'withKey' && hasKey);
}

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 4_000;
const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * Milliseconds until the next attempt: exponential with full jitter, and never before `Retry-After`, which is clamped to
 * a minute.
 *
 * @param failed attempts that failed so far, 1 or more
 * @param random 0 to 1
 */
export function backoffMs(failed: number, random: number, retryAfterMs = 0): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failed - 1));
  return Math.round(Math.max(random * longest, Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS)));
}
