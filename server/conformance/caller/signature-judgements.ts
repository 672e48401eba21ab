/** Signature and timestamp of every request. A mistake is one check's, so that one fault is one card. */
import type { Finding, Mistake } from '@staff-service/client';
import { type Judgement, ofEach } from './judgement.ts';
import { EXPECTED } from './judgement-texts.ts';

const IN_QUERY: Mistake[] = ['missing', 'repeated', 'misnamed', 'htmlEscaped'];
const CASE: Mistake[] = ['upperCase'];
const FORM: Mistake[] = ['malformedTimestamp'];
const CLOCK: Mistake[] = ['stale', 'future'];
const ELSEWHERE: Mistake[] = [...IN_QUERY, ...CASE, ...FORM, ...CLOCK];

const withMistake = (expected: keyof typeof EXPECTED, isOurs: (mistake: Mistake) => boolean): Judgement =>
  ofEach(EXPECTED[expected], async (request, { mistakesOf }) =>
    textOf((await mistakesOf(request)).find(({ mistake }) => isOurs(mistake))),
  );

function textOf(finding: Finding | undefined) {
  return finding && { zh: finding.zh, en: finding.en };
}

export const SIGNATURE_JUDGEMENTS = {
  signature: withMistake('signature', (mistake) => !ELSEWHERE.includes(mistake)),
} satisfies Record<string, Judgement>;
