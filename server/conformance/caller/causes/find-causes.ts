/** Which failures of a caller come of one fault: a row holds where all its checks in `shownBy` have failed. */
import type { Cause, CheckResult } from '../../results.ts';
import { TEXTS } from './texts.ts';

interface Row {
  id: keyof typeof TEXTS;
  shownBy: readonly string[];
  /** What it explains besides, where that has failed too. */
  besides: readonly string[];
  /** Whether those in `shownBy` must have shown the same: each may fail for another reason, too. */
  isSameActual?: boolean;
}

const WITHOUT_SUCCESS = [
  'caller-refused',
  'caller-unknown-code',
  'caller-not-html',
  'caller-not-empty',
  'caller-not-truncated',
  'caller-not-string-zero',
  'caller-not-array',
  'caller-not-without-errcode',
  'caller-not-204',
  'caller-not-201-zero',
];

/** In this order; each failure is explained once. */
const ROWS: readonly Row[] = [
  {
    id: 'caller-has-no-time-limit',
    shownBy: ['caller-timeout', 'caller-endless-answer'],
    besides: [],
    // A program that gives up in time and says "accepted" fails the first of them as well.
    isSameActual: true,
  },
  {
    id: 'caller-takes-all-for-success',
    shownBy: ['caller-not-500-zero', 'caller-refused', 'caller-not-html'],
    besides: [
      ...WITHOUT_SUCCESS,
      'caller-redirect',
      'caller-closed',
      'caller-garbage',
      'caller-lying-length',
      'caller-timeout',
      'caller-busy',
      'caller-redelivers',
    ],
  },
  {
    id: 'caller-looks-at-status-alone',
    shownBy: ['caller-refused', 'caller-not-html', 'caller-not-empty'],
    besides: WITHOUT_SUCCESS,
  },
  {
    id: 'caller-looks-at-errcode-alone',
    shownBy: ['caller-not-500-zero', 'caller-not-201-zero'],
    besides: [],
  },
  {
    id: 'caller-retries-whatever-happened',
    shownBy: ['caller-final-code', 'caller-uncertain'],
    besides: ['caller-final-body'],
  },
  {
    id: 'caller-ignores-retry-after',
    shownBy: ['caller-retry-after', 'caller-retry-after-date'],
    besides: [],
  },
  {
    id: 'caller-has-no-queue',
    shownBy: ['caller-order', 'caller-order-retry-after'],
    besides: [],
  },
];

/** What several failures have in common, as {@link Cause} has it. */
export function findCallerCauses(results: readonly CheckResult[]): Cause[] {
  const failed = new Map(
    results
      .filter(({ outcome }) => outcome === 'fail' || outcome === 'warning')
      .map((result) => [result.check.id, result]),
  );
  const causes: Cause[] = [];
  for (const { id, shownBy, besides, isSameActual = false } of ROWS) {
    if (!shownBy.every((check) => failed.has(check))) continue;
    if (isSameActual && new Set(shownBy.map((check) => failed.get(check)!.actual?.en)).size > 1) continue;
    const explained = [...new Set([...shownBy, ...besides])].flatMap((check) => failed.get(check) ?? []);
    const checks = explained
      .sort((a, b) => Number(a.outcome !== 'fail') - Number(b.outcome !== 'fail'))
      .map(({ check }) => check.id);
    const { clause } = failed.get(shownBy[0]!)!.check;
    causes.push({ id, ...TEXTS[id], actual: null, clause, checks });
    for (const check of checks) failed.delete(check);
  }
  return causes.sort((a, b) => b.checks.length - a.checks.length);
}
