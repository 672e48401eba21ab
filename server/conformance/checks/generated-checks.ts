import type { Bilingual } from '@staff-service/client';
import fc from 'fast-check';
import { describeExpectation, meetsExpectation } from '../evaluation/evaluation.ts';
import type { Target } from '../probe/recipe.ts';
import {
  type InvalidMessage,
  invalidMessages,
  messagesBeyondLimits,
  validMessages,
} from '../probe/schema-arbitraries.ts';
import type { Probe, Session } from '../probe/session.ts';
import { STOPPED } from '../probe/texts.ts';
import { type CodeCheck, describeProbe, fail, pass, reportError, skip } from './finding.ts';
import { runInPool } from './pool.ts';
import { TEXTS } from './texts.ts';

/** Properties tried side by side: a slow target would otherwise take the cases' times one after the other. */
const LANES = 8;
/** Requests spent on making one failing case smaller. */
const SHRINKING = 150;

interface Failure {
  probe: Probe;
  rule: Bilingual | undefined;
}

function generating(
  verdict: 'accepted' | 'refused',
  casesOf: (target: Target) => fc.Arbitrary<Partial<InvalidMessage>>,
): CodeCheck {
  return {
    async run(session, id, { seed, generated }) {
      if (generated === 0) return skip(TEXTS.nothingGenerated);
      const runs = Array.from({ length: LANES }, (_, lane) => Math.floor((generated + lane) / LANES));
      const run = async (numRuns: number, lane: number) =>
        numRuns === 0
          ? undefined
          : firstFailure(session, id, verdict, casesOf(session.target), { seed: seed + lane, numRuns });
      const found = (await runInPool(session.concurrency, runs, run)).filter((one) => one !== undefined);
      const expected = describeExpectation(verdict, (text) => text);
      const [first] = found.sort((a, b) => a.probe.planned.body.length - b.probe.planned.body.length);
      if (first === undefined)
        return session.stopped ? reportError(STOPPED[session.stopped]) : pass([], expected);
      const { probe, rule } = first;
      return fail(
        TEXTS.generated(expected, rule ?? TEXTS.validMessage, seed),
        describeProbe(probe),
        found.map((one) => one.probe),
      );
    },
  };
}

/** The smallest failing case that was found; undefined when all went well. */
async function firstFailure(
  session: Session,
  id: string,
  verdict: 'accepted' | 'refused',
  cases: fc.Arbitrary<Partial<InvalidMessage>>,
  parameters: { seed: number; numRuns: number },
): Promise<Failure | undefined> {
  let smallest: Failure | undefined;
  let shrinking = 0;
  const property = fc.asyncProperty(cases, async ({ body, rule }) => {
    if (session.stopped !== undefined || shrinking > SHRINKING) return true;
    if (smallest !== undefined) shrinking += 1;
    const rawHex = Buffer.from(JSON.stringify(body)).toString('hex');
    const probe = await session.probe({ rawHex, expect: verdict }, session.newContext(id));
    const good = meetsExpectation(verdict, probe.sent, probe.evaluation, (text) => text);
    const { kind } = probe.sent.failure ?? {};
    if (good || kind === 'aborted' || kind === 'unreachable') return true;
    smallest = { probe, rule };
    return false;
  });
  await fc.check(property, parameters);
  return smallest;
}

export const GENERATED_CHECKS = {
  'generated-valid': generating('accepted', (target) => validMessages(target).map((body) => ({ body }))),
  'generated-invalid': generating('refused', invalidMessages),
  'generated-limits': generating('refused', messagesBeyondLimits),
} satisfies Record<string, CodeCheck>;
