/** What a comparison says in its own words, in both languages. */
import type { Bilingual } from '@staff-service/client';
import type { Outcome } from '../../results.ts';
import { OUTCOMES } from '../texts.ts';
import type { Change } from './comparison.ts';

export const TEXTS = {
  title: { zh: '一致性测试的比较', en: 'Conformance compared' },
  check: { zh: '检查项', en: 'Check' },
  implementation: { zh: '实现', en: 'Implementation' },
  implementations: { zh: '实现', en: 'Implementations' },
  checks: { zh: '检查项', en: 'Checks' },
  verdict: { zh: '结论', en: 'Verdict' },
  counts: { zh: '各结果的项数', en: 'Checks by outcome' },
  changes: { zh: '变化', en: 'What changed' },
  since: (day: string, version: string) => ({
    zh: `与 ${day} 的报告（${version}）相比`,
    en: `since the report of ${day} (${version})`,
  }),
  unchanged: { zh: '没有变化', en: 'nothing changed' },
  onlyDifferences: { zh: '只显示有差异的检查项', en: 'Only checks that differ' },
  noDifferences: { zh: '没有差异', en: 'No check differs' },
  notThere: { zh: '报告中没有', en: 'not in the report' },
  legend: { zh: '图例', en: 'Legend' },
  removed: { zh: '已不存在', en: 'gone' },
};

/** As in the reports, but that what was skipped and what was not asked are told apart without a word beside them. */
export const SYMBOLS: Record<Outcome, string> = {
  ...mapOutcomes(({ symbol }) => symbol),
  disabled: '∘',
};

function mapOutcomes<T>(of: (one: (typeof OUTCOMES)[Outcome]) => T): Record<Outcome, T> {
  const entries = Object.entries(OUTCOMES).map(([outcome, one]) => [outcome, of(one)]);
  return Object.fromEntries(entries);
}

export const CHANGES: Record<Change, { symbol: string; name: Bilingual }> = {
  newlyFailing: { symbol: '▼', name: { zh: '新的未通过', en: 'newly failing' } },
  newlyPassing: { symbol: '▲', name: { zh: '新的通过', en: 'newly passing' } },
  added: { symbol: '＋', name: { zh: '新的检查项', en: 'new check' } },
};
