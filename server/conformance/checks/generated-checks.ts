import fc from 'fast-check';
import type { Target } from '../ask/recipe.ts';
import { type Broken, beyondLimits, invalidMessages, validMessages } from '../ask/schema-arbitraries.ts';
import type { Asked, Session } from '../ask/session.ts';
import { describeExpectation, meets } from '../judge/judgement.ts';
import type { Bilingual } from '../results.ts';
import { STOPPED } from '../stop.ts';
import { answerOf, type CodeCheck, error, kept, notKept, skipped } from './finding.ts';
import { pooled } from './pool.ts';

/** Properties tried side by side: a slow target would otherwise take the cases' times one after the other. */
const LANES = 8;
/** Requests spent on making one failing case smaller. */
const SHRINKING = 150;

interface Failure {
  asked: Asked;
  rule: Bilingual | undefined;
}

function generating(
  verdict: 'accepted' | 'refused',
  casesOf: (target: Target) => fc.Arbitrary<Partial<Broken>>,
): CodeCheck {
  return {
    async ask(session, id, { seed, generated }) {
      if (generated === 0)
        return skipped({ zh: '没有生成消息（--generated 0）', en: 'nothing was generated (--generated 0)' });
      const runs = Array.from({ length: LANES }, (_, lane) => Math.floor((generated + lane) / LANES));
      const ask = async (numRuns: number, lane: number) =>
        numRuns === 0
          ? undefined
          : firstFailure(session, id, verdict, casesOf(session.target), { seed: seed + lane, numRuns });
      const found = (await pooled(session.concurrency, runs, ask)).filter((one) => one !== undefined);
      const expected = describeExpectation(verdict, (text) => text);
      const [first] = found.sort((a, b) => a.asked.planned.body.length - b.asked.planned.body.length);
      if (first === undefined) return session.stopped ? error(STOPPED[session.stopped]) : kept([], expected);
      const { asked, rule } = first;
      const actual = answerOf(asked);
      const broken = rule ?? { zh: '有效的消息', en: 'a valid message' };
      return notKept(
        {
          zh: `${expected.zh}（${broken.zh}，种子 ${seed}）`,
          en: `${expected.en} (${broken.en}, seed ${seed})`,
        },
        actual,
        found.map((one) => one.asked),
      );
    },
  };
}

/** The smallest failing case that was found; undefined when all went well. */
async function firstFailure(
  session: Session,
  id: string,
  verdict: 'accepted' | 'refused',
  cases: fc.Arbitrary<Partial<Broken>>,
  parameters: { seed: number; numRuns: number },
): Promise<Failure | undefined> {
  let smallest: Failure | undefined;
  let shrinking = 0;
  const property = fc.asyncProperty(cases, async ({ body, rule }) => {
    if (session.stopped !== undefined || shrinking > SHRINKING) return true;
    if (smallest !== undefined) shrinking += 1;
    const rawHex = Buffer.from(JSON.stringify(body)).toString('hex');
    const asked = await session.ask({ rawHex, expect: verdict }, session.shared(id));
    const good = meets(verdict, asked.sent, asked.judgement, (text) => text);
    const { kind } = asked.sent.failure ?? {};
    if (good || kind === 'aborted' || kind === 'unreachable') return true;
    smallest = { asked, rule };
    return false;
  });
  await fc.check(property, parameters);
  return smallest;
}

export const GENERATED_CHECKS = {
  'generated-valid': generating('accepted', (target) => validMessages(target).map((body) => ({ body }))),
  'generated-invalid': generating('refused', invalidMessages),
  'generated-limits': generating('refused', beyondLimits),
} satisfies Record<string, CodeCheck>;
