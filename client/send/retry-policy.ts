/** What the client sends again by itself, and when. Pure: the dice are passed in. */
import {
  ERRCODES,
  FAILURE_RETRIES,
  type Retry,
  type ReturnCodeEntry,
  STATUS_RETRIES,
} from '../../generated/return-codes.ts';

/** Whether a call that failed so may be made again, as the contract says [D]. */
export function retryOf(code: string, status = 0, errcode?: number): Retry {
  const known =
    code === 'refused'
      ? errcodeEntry(errcode)?.retry
      : code === 'wrongStatus'
        ? (STATUS_RETRIES[status] ?? STATUS_RETRIES[status < 500 ? 0 : 500])
        : FAILURE_RETRIES[code];
  return known ?? 'never';
}

/** What the contract says of an `errcode`; undefined for the other side's own. */
export function errcodeEntry(errcode: number | undefined): ReturnCodeEntry | undefined {
  return Object.values<ReturnCodeEntry>(ERRCODES).find(({ code }) => code === errcode);
}

/**
 * Answers that speak of the other side as a whole, and not of one message [D]: gateways give them for what is not there, or
 * has too much to do.
 */
export const ENDPOINT_STATUSES: readonly number[] = [429, 502, 503, 504];

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
