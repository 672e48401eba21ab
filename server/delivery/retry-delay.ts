/** When a message that could not be delivered is sent again. Pure: schedule and random number are passed in. */

const JITTER = 0.2;
/** Whatever an APP asks for. */
export const RETRY_AFTER_LIMIT_MS = 3_600_000;

/**
 * Returns the milliseconds until the next attempt, or undefined when the schedule is at its end and the message is dead.
 *
 * @param failed attempts that failed so far, this one included
 * @param schedule seconds to wait after the first, second … failed attempt
 * @param retryAfterMs what the other side asked for; never shortens the schedule, and is clamped to an hour
 * @param random 0 to 1: spreads retries by ±20 %, so that customers of a broken APP do not all come back at once
 */
export function retryDelayMs(
  failed: number,
  random: number,
  schedule: readonly number[],
  retryAfterMs = 0,
): number | undefined {
  const seconds = schedule[failed - 1];
  if (seconds === undefined) return undefined;
  const spread = 1 + JITTER * (2 * random - 1);
  return Math.max(Math.round(seconds * 1000 * spread), Math.min(retryAfterMs, RETRY_AFTER_LIMIT_MS));
}
