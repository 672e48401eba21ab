/** Pauses before repetitions, over several customers that failed at once. Chance is allowed for: jitter is wanted. */

import type { Play, PlayedMessage } from '../play/play.ts';
import { type CallerFinding, fail, pass, skip } from './finding.ts';
import { TEXTS } from './texts.ts';

/** A median below this is no pause, jitter or not. Medians, because a busy machine makes some pauses long. */
const LEAST_MEDIAN_MS = 40;
/** Fewer pauses than these in one customer's row show no growth: with full jitter a second one may be shorter. */
const LEAST_IN_ROW = 3;
/** By so much the second half of the rows is longer than the first. */
const GROWTH = 1.15;
/** Within so much of each other, or of their mean, pauses are equal: a busy machine spreads long ones, too. */
const EQUAL_MS = 25;
const EQUAL_PART = 0.1;
const LEAST_CUSTOMERS = 4;
/** More arrivals than these in the time watched are too many, growing or not. */
const MOST_ARRIVALS = 20;

export function evaluatePauses({ messages }: Play): CallerFinding {
  const requests = messages.flatMap((message) => message.requests);
  const rows = messages.map(pausesOf).filter((row) => row.length > 0);
  const all = rows.flat();
  if (all.length === 0) return skip(TEXTS.notRepeated, requests);
  // Of each failure by itself: long pauses after one hide none after another.
  for (const alike of Map.groupBy(messages, ({ place }) => place).values()) {
    const pauses = alike.flatMap(pausesOf);
    const usual = medianOf(pauses);
    if (pauses.length > 0 && usual < LEAST_MEDIAN_MS)
      return fail(
        TEXTS.pauses,
        TEXTS.noPause(usual, pauses.length),
        alike.flatMap((one) => one.requests),
      );
  }
  const long = rows.filter((row) => row.length >= LEAST_IN_ROW);
  if (long.length > 0) {
    const first = medianOf(long.flatMap((row) => row.slice(0, row.length / 2)));
    const last = medianOf(long.flatMap((row) => row.slice(Math.ceil(row.length / 2))));
    if (last < first * GROWTH) return fail(TEXTS.pauses, TEXTS.noGrowth(first, last), requests);
  }
  return pass(requests, TEXTS.pauses);
}

export function evaluateSpread({ messages }: Play): CallerFinding {
  const requests = messages.flatMap((message) => message.requests);
  const rows = messages.map(pausesOf);
  const rounds = [0, 1, 2]
    .map((round) => rows.flatMap((row) => row[round] ?? []))
    .filter(({ length }) => length >= LEAST_CUSTOMERS);
  const [first, ...later] = rounds;
  if (first === undefined) return skip(TEXTS.tooFewRepeated, requests);
  // Some wait the same time once, and spread what follows; and a busy machine spreads what was equal, but not all of it.
  if (isHeldBack(messages, meanOf(first))) return skip(TEXTS.allHeldBack, requests);
  const equal = isEqual(first) && (later.length === 0 ? first : later.find(isEqual));
  return equal ? fail(TEXTS.spread, TEXTS.notSpread(equal), requests) : pass(requests, TEXTS.spread);
}

/**
 * A program that stopped calling after failures comes back with all at once when it finds the endpoint well. It is known by
 * a message that was not sent at all for as long, and then before what was to be sent again.
 */
function isHeldBack(messages: readonly PlayedMessage[], usualMs: number): boolean {
  const againAt = Math.min(...messages.flatMap(({ requests }) => requests[1]?.at ?? []));
  return messages.some(({ orderedAt, requests: [first] }) => {
    if (first === undefined || orderedAt === undefined) return false;
    return first.at < againAt && first.at - orderedAt > usualMs / 2;
  });
}

function isEqual(pauses: readonly number[]): boolean {
  return Math.max(...pauses) - Math.min(...pauses) < Math.max(EQUAL_MS, meanOf(pauses) * EQUAL_PART);
}

export function evaluateEnd({ messages }: Play): CallerFinding {
  const requests = messages.flatMap((message) => message.requests);
  if (!messages.some((message) => message.requests.length > 1)) return skip(TEXTS.notRepeated, requests);
  for (const message of messages) {
    const { said, requests: came } = message;
    const hasEnded = said !== undefined && said.outcome !== 'unknown';
    const pauses = pausesOf(message);
    const seconds = Math.round(((came.at(-1)?.at ?? 0) - (came[0]?.at ?? 0)) / 100) / 10;
    const last = meanOf(pauses.slice(-2));
    const grows = pauses.length >= LEAST_IN_ROW && last > meanOf(pauses.slice(0, 2)) * GROWTH;
    const isTooMuch =
      came.length > MOST_ARRIVALS || (!hasEnded && pauses.length >= 2 * LEAST_IN_ROW && !grows);
    if (isTooMuch) return fail(TEXTS.ends, TEXTS.goesOn(came.length, seconds, last), came);
  }
  return pass(requests, TEXTS.ends);
}

/** From an answer to the next attempt, milliseconds. */
function pausesOf({ requests }: PlayedMessage): number[] {
  return requests.slice(1).map((request, at) => {
    const { answeredAt, at: before } = requests[at]!;
    return Math.max(0, Math.round(request.at - (answeredAt ?? before)));
  });
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return Math.round((sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2);
}

function meanOf(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length));
}
