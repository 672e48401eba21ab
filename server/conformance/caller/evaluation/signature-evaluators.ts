/** Signature and timestamp of every request. A mistake is one check's, so that one fault is one card. */
import type { Bilingual, Finding, Mistake } from '@staff-service/client';
import type { ReceivedRequest } from '../play/play.ts';
import { EXPECTED, FAULTS } from './evaluation-texts.ts';
import { type Evaluator, ofEach } from './evaluator.ts';
import { fail, pass, skip } from './finding.ts';
import { TEXTS } from './texts.ts';

const IN_QUERY: Mistake[] = ['missing', 'repeated', 'misnamed', 'htmlEscaped'];
const CASE: Mistake[] = ['upperCase'];
const FORM: Mistake[] = ['malformedTimestamp'];
const CLOCK: Mistake[] = ['stale', 'future'];
const OF_ITS_OWN: Mistake[] = [...IN_QUERY, ...CASE, ...FORM, ...CLOCK];

const withMistake = (expected: Bilingual, isMeant: (mistake: Mistake) => boolean): Evaluator =>
  ofEach(expected, async (request, { mistakesOf }) =>
    textOf((await mistakesOf(request)).find(({ mistake }) => isMeant(mistake))),
  );

function textOf(finding: Finding | undefined): Bilingual | undefined {
  return finding && { zh: finding.zh, en: finding.en };
}

const MILLISECONDS = 13;
const SECONDS = 10;

/** Two attempts so far apart have different timestamps, milliseconds: by the timestamp's digits. */
const APART_MS: Record<number, number> = { [MILLISECONDS]: 50, [SECONDS]: 1_500 };

const signatureFresh: Evaluator = ({ messages }) => {
  const pairs = messages.flatMap(({ requests }) =>
    requests.slice(1).flatMap((request, at) => {
      const timestamp = timestampOf(request);
      const earlier = requests.slice(0, at + 1);
      const before = earlier.find((one) => timestampOf(one) === timestamp) ?? earlier.at(-1)!;
      const afterMs = Math.round(request.at - before.at);
      if (!timestamp || afterMs < (APART_MS[timestamp.length] ?? 0)) return [];
      return [{ before, request, attempt: at + 2, afterMs, isSame: timestamp === timestampOf(before) }];
    }),
  );
  const shown = pairs.flatMap(({ before, request }) => [before, request]);
  if (pairs.length === 0) return skip(TEXTS.notRepeated);
  const same = pairs.find(({ isSame }) => isSame);
  if (same === undefined) return pass(shown, EXPECTED.fresh);
  const { attempt, afterMs, request, before } = same;
  return fail(EXPECTED.fresh, FAULTS.sameTimestamp(attempt, afterMs), [before, request]);
};

const timestampMilliseconds: Evaluator = ofEach(EXPECTED.milliseconds, (request) => {
  const timestamp = timestampOf(request) ?? '';
  // Any other form is another check's.
  return timestamp.length === SECONDS && /^\d+$/.test(timestamp) ? FAULTS.digits(SECONDS) : undefined;
});

function timestampOf({ url }: ReceivedRequest): string | undefined {
  return new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]).get('timestamp') ?? undefined;
}

export const SIGNATURE_EVALUATORS = {
  signature: withMistake(EXPECTED.signature, (mistake) => !OF_ITS_OWN.includes(mistake)),
  'signature-lower-case': withMistake(EXPECTED.lowerCase, (mistake) => CASE.includes(mistake)),
  'signature-in-query': withMistake(EXPECTED.inQuery, (mistake) => IN_QUERY.includes(mistake)),
  'signature-fresh': signatureFresh,
  'timestamp-form': withMistake(EXPECTED.form, (mistake) => FORM.includes(mistake)),
  'timestamp-milliseconds': timestampMilliseconds,
  'timestamp-skew': withMistake(EXPECTED.skew, (mistake) => CLOCK.includes(mistake)),
} satisfies Record<string, Evaluator>;
