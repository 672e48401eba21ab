/** Gives the program a scenario's messages, and watches until there is nothing more to see. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../drivers/driver.ts';
import type { Pace } from './pace.ts';
import { MOST_ATTEMPTS, type Play, type PlayedMessage } from './play.ts';
import { isSuccess } from './script-meaning.ts';

export interface PlayOptions {
  driver: Driver;
  pace: Pace;
  signal: AbortSignal;
  /** What has to be seen: whether the message is sent again, only that it is not taken for accepted, or that it comes. */
  needs: Needs;
}

export type Needs = 'repetition' | 'outcome' | 'arrival';

const LOOK_EVERY_MS = 20;
/** A connection that is left to hang longer than a caller may wait is seen to be. */
const BEYOND_MS = 500;

/** @throws DriverProblem */
export async function playScenario(play: Play, { driver, pace, signal, needs }: PlayOptions): Promise<void> {
  const ended = new AbortController();
  const until = AbortSignal.any([signal, ended.signal]);
  let problem: unknown;
  const customers = Map.groupBy(play.messages, ({ customer }) => customer);
  const orders = [...customers.values()].map((messages) =>
    orderInTurn(messages, play, { driver, pace, signal: until, needs }).catch((error) => {
      problem ??= error;
    }),
  );
  while (problem === undefined && !signal.aborted) {
    const now = performance.now();
    if (
      play.messages.every((message) =>
        isSettled(message, now, pace, driver.tellsOutcome || needs === 'arrival' ? needs : undefined),
      )
    )
      break;
    await pause(LOOK_EVERY_MS);
  }
  play.isOver = true;
  ended.abort();
  await Promise.all(orders);
  if (problem !== undefined) throw problem;
}

/** One customer's messages: in their order, and each after the one before it where the program can take one only. */
async function orderInTurn(messages: readonly PlayedMessage[], play: Play, options: PlayOptions) {
  const { driver, pace, signal } = options;
  const sent: Promise<void>[] = [];
  for (const message of messages) {
    const { afterMs } = message.spec;
    if (afterMs !== undefined) await untilArrived(before(message, play), afterMs, pace, signal);
    if (!driver.takesOrdersAtOnce) await sent.at(-1);
    if (signal.aborted) break;
    sent.push(give(message, driver, signal));
  }
  await Promise.all(sent);
}

async function give(message: PlayedMessage, driver: Driver, signal: AbortSignal): Promise<void> {
  message.orderedAt = performance.now();
  const said = await driver.send(message.order, signal);
  if (signal.aborted) return;
  message.said = said;
  message.saidAt = performance.now();
}

function before(message: PlayedMessage, { messages }: Play): PlayedMessage | undefined {
  return messages[messages.indexOf(message) - 1];
}

async function untilArrived(
  message: PlayedMessage | undefined,
  thenMs: number,
  { arrival }: Pace,
  signal: AbortSignal,
): Promise<void> {
  const begun = performance.now();
  while (message?.requests.length === 0 && performance.now() < begun + arrival && !signal.aborted)
    await pause(LOOK_EVERY_MS);
  await pause(thenMs, undefined, { signal }).catch(() => {});
}

/**
 * Whether nothing more is to be seen of it. A program that tells and has not told yet still has the message: it is waited
 * for longer where `needs` says so. Undefined: the program does not tell.
 */
function isSettled(message: PlayedMessage, now: number, pace: Pace, needs: Needs | undefined): boolean {
  const { orderedAt, said, saidAt = 0, requests } = message;
  if (orderedAt === undefined) return false;
  if (requests.length >= MOST_ATTEMPTS) return true;
  const last = requests.at(-1);
  if (needs === 'arrival' && (last?.answeredAt !== undefined || said)) return true;
  const sinceMs = now - Math.max(orderedAt, saidAt, last?.at ?? 0, last?.answeredAt ?? 0, last?.goneAt ?? 0);
  if (said && said.outcome !== 'unknown') return sinceMs >= pace.quiet;
  if (last === undefined) return now - orderedAt >= (needs === undefined ? pace.arrival : pace.most);
  const isOpen = last.answeredAt === undefined && last.goneAt === undefined;
  if (isOpen) return now - last.at >= pace.mostTimeout + BEYOND_MS;
  // One that is answered by failure again and again has shown enough, or will not soon.
  if (now - orderedAt >= pace.most) return true;
  if (isSuccess(last.script)) return sinceMs >= (said ? pace.quietAfterSuccess : pace.watch);
  if (needs === 'repetition') return false;
  return sinceMs >= (needs === 'outcome' ? pace.pending : pace.watch);
}
