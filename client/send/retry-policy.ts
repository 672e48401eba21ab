/** What the client sends again by itself, and when. Pure: the dice are passed in. */
import {
  ERRCODE_FAILURES,
  type Failure,
  RETRY_TABLE,
  STATUS_FAILURES,
} from '../../generated/return-codes.ts';

/**
 * The row of an answer that is none of the contract's successes. A status 200 with JSON that has no integer `errcode` is
 * final [V, D]: whoever answers so would answer the same again, and its customer would get the message each time.
 */
export function failureOf(status: number, errcode?: number, isJson?: boolean): Failure {
  if (status === 200 && !isJson) return 'unreadableAnswer';
  const failure = status === 200 ? ERRCODE_FAILURES[errcode!] : STATUS_FAILURES[status];
  return failure ?? (status > 500 ? failureOf(500) : 'final');
}

export function isRetried(failure: Failure, hasKey: boolean): boolean {
  const retry = RETRY_TABLE[failure];
  return hasKey ? retry !== 'never' : retry === 'always';
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
