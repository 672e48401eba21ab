/** What the client sends again by itself, and when. Pure: the dice are passed in. */
import { ERRCODES } from '../../generated/return-codes.ts';
import { type Failure, RETRY_TABLE } from './retry-table.ts';

/**
 * The row of an answer that is none of the contract's successes. A status 200 with JSON that has no integer `errcode` is
 * final [V, D]: whoever answers so would answer the same again, and its customer would get the message each time.
 */
export function failureOf(status: number, errcode: number | undefined, isJson: boolean): Failure {
  if (status === 429 || status === 503) return 'busy';
  if (status === 408 || status >= 500) return 'serverError';
  if (status !== 200) return 'final';
  if (!isJson) return 'unreadableAnswer';
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
