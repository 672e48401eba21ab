/** What a baseline says, for every report that shows it. */
import type { Bilingual } from '@staff-service/client';
import type { BaselineState, CheckResult, Report } from '../../results.ts';
import { COUNTS, MARKS, MET } from './texts.ts';

/** Fails as it is known to: no card of its own is needed. */
export function isKnown({ baseline }: CheckResult): boolean {
  return baseline?.state === 'known';
}

export function selectState({ results }: Report, state: BaselineState): CheckResult[] {
  return results.filter(({ baseline }) => baseline?.state === state);
}

/** `known (ticket 42, until 2027-02-28)`; null where the baseline says nothing. */
export function describeMark({ baseline }: CheckResult): Bilingual | null {
  if (baseline === undefined) return null;
  return MARKS[baseline.state](baseline.reason ?? '', baseline.expires ?? '');
}

/** What it says of these checks, each once: of those that follow from one cause. */
export function listMarks(results: readonly CheckResult[]): Bilingual[] {
  const marks = results.flatMap((result) => describeMark(result) ?? []);
  return [...new Map(marks.map((mark) => [mark.en, mark])).values()];
}

/** `Differs from the baseline known.json: 1 new · 3 known`; null without a baseline. */
export function describeBaseline({ baseline }: Report): Bilingual | null {
  if (baseline === undefined) return null;
  const states = (Object.keys(COUNTS) as BaselineState[]).filter((state) => baseline[state] > 0);
  const counts = states.map((state) => COUNTS[state](baseline[state]));
  const head = MET[baseline.met ? 'met' : 'notMet'](baseline.file);
  if (counts.length === 0) return head;
  return {
    zh: `${head.zh}：${counts.map(({ zh }) => zh).join(' · ')}`,
    en: `${head.en}: ${counts.map(({ en }) => en).join(' · ')}`,
  };
}
