/** What holds for every answer of a run: asked of nothing new, read from what all other checks have asked. */
import { answerOf, type CodeCheck, kept, notKept, skipped } from './finding.ts';
import type { Bilingual } from './results.ts';
import type { Asked } from './session.ts';

/** Answers that came whole. */
function answers(asked: readonly Asked[]): Asked[] {
  return asked.filter(
    ({ sent, planned }) => sent.answer !== null && sent.failure === null && planned.method !== 'HEAD',
  );
}

function everyAnswer(
  expected: Bilingual,
  isGood: (asked: Asked) => boolean,
  concerns: (asked: Asked) => boolean = () => true,
): CodeCheck {
  return {
    last: true,
    async ask(session) {
      const all = answers(session.asked).filter(concerns);
      if (all.length === 0)
        return skipped({ zh: '没有可看的回复', en: 'there was no such answer to look at' });
      const bad = all.filter((one) => !isGood(one));
      const [first] = bad;
      if (first === undefined) return kept([], expected);
      const line = answerOf(first);
      return notKept(
        expected,
        {
          zh: `${all.length} 个回复中有 ${bad.length} 个不是；例如 ${line.zh}`,
          en: `${bad.length} of ${all.length} answers are not; for one: ${line.en}`,
        },
        bad,
      );
    },
  };
}

export function envelope(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const reached = ({ planned }: Asked) => planned.reachesOperation;

export const ENVELOPE_CHECKS = {
  'envelope-json-object': everyAnswer(
    {
      zh: '到达接口的请求，回复都是 JSON 对象',
      en: 'a JSON object as the answer to every request that reaches the endpoint',
    },
    ({ text }) => envelope(text) !== undefined,
    reached,
  ),
} satisfies Record<string, CodeCheck>;
