import { setTimeout as pause } from 'node:timers/promises';
import type { RequestRecipe } from '../../../generated/conformance.ts';
import { namer } from '../ask/recipe.ts';
import type { Asked, Session } from '../ask/session.ts';
import type { DataRecipe } from '../catalogue/catalogue.ts';
import { BUSY, describeExpectation, meets, SEND_LATER } from '../judge/judgement.ts';
import { STOPPED } from '../stop.ts';
import { answerOf, error, type Finding, kept, notKept } from './finding.ts';

/** Of requests made at once: a target may say that it is busy, and callers send again. */
const BUSY_TRIES = 8;
const BUSY_PAUSE_MS = 100;
const isBusy = ({ sent, judgement }: Asked) =>
  BUSY.includes(sent.answer?.status ?? 0) || SEND_LATER.includes(judgement.errcode ?? 0);

/** Sends a check's requests and compares every answer with what was expected of it. */
export async function askData(session: Session, id: string, recipe: DataRecipe): Promise<Finding> {
  const requests = recipe.requests.flatMap((one) => Array<RequestRecipe>(one.times ?? 1).fill(one));
  const shared = session.shared(id);
  const agent = recipe.sameConnection ? session.newAgent(1) : undefined;
  const options = agent ? { agent } : recipe.parallel ? { agent: session.newAgent(requests.length) } : {};
  const named = namer(session.target.role);
  const asked: Asked[] = [];
  const ask = async (request: RequestRecipe) => {
    let one = await session.ask(request, shared, options);
    for (let tries = 1; recipe.parallel && isBusy(one) && tries < BUSY_TRIES; tries += 1) {
      // Spread, or all would come at once again.
      const ms = BUSY_PAUSE_MS * tries * (0.5 + Math.random());
      await pause(ms, undefined, { signal: session.signal }).catch(() => {});
      one = await session.ask(request, shared, options);
    }
    asked.push(one);
    return { request, one, good: meets(request.expect, one.sent, one.judgement, named) };
  };
  const outcomes = recipe.parallel ? await Promise.all(requests.map(ask)) : await inSequence(requests, ask);
  const bad = outcomes.find(({ good }) => !good);
  const [first] = requests;
  if (bad === undefined) return kept(asked, describeExpectation(first!.expect, named));
  const { kind } = bad.one.sent.failure ?? {};
  if (kind === 'aborted') return error(STOPPED.interrupted);
  const actual = answerOf(bad.one);
  // No connection at all says nothing about the check.
  if (kind === 'unreachable') return error(actual, [bad.one]);
  const at = outcomes.indexOf(bad) + 1;
  const place =
    requests.length === 1
      ? { zh: '', en: '' }
      : { zh: `第 ${at} 个请求（共 ${requests.length} 个）：`, en: `request ${at} of ${requests.length}: ` };
  const expected = describeExpectation(bad.request.expect, named);
  return notKept({ zh: place.zh + expected.zh, en: place.en + expected.en }, actual, [
    bad.one,
    ...asked.filter((one) => one !== bad.one),
  ]);
}

/** Up to the first that is not as expected: what comes after it would only repeat it. */
async function inSequence<T extends { good: boolean }>(
  requests: readonly RequestRecipe[],
  ask: (request: RequestRecipe) => Promise<T>,
): Promise<T[]> {
  const outcomes: T[] = [];
  for (const request of requests) {
    const outcome = await ask(request);
    outcomes.push(outcome);
    if (!outcome.good) break;
  }
  return outcomes;
}
