import { setTimeout as pause } from 'node:timers/promises';
import type { RequestRecipe } from '../../../generated/conformance.ts';
import type { DataRecipe } from '../catalogue/catalogue.ts';
import {
  BUSY_STATUSES,
  describeExpectation,
  meetsExpectation,
  RETRIED_CODES,
} from '../evaluation/evaluation.ts';
import { makePropertyNamer } from '../probe/recipe.ts';
import type { Probe, Session } from '../probe/session.ts';
import { STOPPED } from '../probe/texts.ts';
import { type CheckFinding, describeProbe, fail, pass, reportError } from './finding.ts';
import { TEXTS } from './texts.ts';

/** Of requests made at once: a target may say that it is busy, and callers send again. */
const BUSY_TRIES = 8;
const BUSY_PAUSE_MS = 100;
const isBusy = ({ sent, evaluation }: Probe) =>
  BUSY_STATUSES.includes(sent.answer?.status ?? 0) || RETRIED_CODES.includes(evaluation.errcode ?? 0);

/** Sends a check's requests and compares every answer with what was expected of it. */
export async function runDataCheck(session: Session, id: string, recipe: DataRecipe): Promise<CheckFinding> {
  const requests = recipe.requests.flatMap((one) => Array<RequestRecipe>(one.times ?? 1).fill(one));
  const context = session.newContext(id);
  const agent = recipe.sameConnection ? session.newAgent(1) : undefined;
  const options = agent ? { agent } : recipe.parallel ? { agent: session.newAgent(requests.length) } : {};
  const named = makePropertyNamer(session.target.role);
  const probes: Probe[] = [];
  const probe = async (request: RequestRecipe) => {
    let one = await session.probe(request, context, options);
    for (let tries = 1; recipe.parallel && isBusy(one) && tries < BUSY_TRIES; tries += 1) {
      // Spread, or all would come at once again.
      const ms = BUSY_PAUSE_MS * tries * (0.5 + Math.random());
      await pause(ms, undefined, { signal: session.signal }).catch(() => {});
      one = await session.probe(request, context, options);
    }
    probes.push(one);
    return { request, one, good: meetsExpectation(request.expect, one.sent, one.evaluation, named) };
  };
  const outcomes = recipe.parallel
    ? await Promise.all(requests.map(probe))
    : await inSequence(requests, probe);
  const bad = outcomes.find(({ good }) => !good);
  const [first] = requests;
  if (bad === undefined) return pass(probes, describeExpectation(first!.expect, named));
  const { kind } = bad.one.sent.failure ?? {};
  if (kind === 'aborted') return reportError(STOPPED.interrupted);
  const actual = describeProbe(bad.one);
  // No connection at all says nothing about the check.
  if (kind === 'unreachable') return reportError(actual, [bad.one]);
  const at = outcomes.indexOf(bad) + 1;
  const expected = describeExpectation(bad.request.expect, named);
  const placed = requests.length === 1 ? expected : TEXTS.place(at, requests.length, expected);
  return fail(placed, actual, [bad.one, ...probes.filter((one) => one !== bad.one)]);
}

/** Up to the first that is not as expected: what comes after it would only repeat it. */
async function inSequence<T extends { good: boolean }>(
  requests: readonly RequestRecipe[],
  probe: (request: RequestRecipe) => Promise<T>,
): Promise<T[]> {
  const outcomes: T[] = [];
  for (const request of requests) {
    const outcome = await probe(request);
    outcomes.push(outcome);
    if (!outcome.good) break;
  }
  return outcomes;
}
