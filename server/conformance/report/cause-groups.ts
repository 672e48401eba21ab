/** Failures under the cause that they follow from, and the summary's lines about them. */
import type { Bilingual } from '@staff-service/client';
import type { Cause, CheckResult, Report } from '../results.ts';
import { isKnown } from './baseline/marks.ts';
import { countOutcome, selectOutcome } from './summary.ts';
import { TEXTS } from './texts.ts';

export interface CauseGroup {
  cause: Cause;
  /** Those of its checks, the most telling first. */
  results: CheckResult[];
  /** `Because of it: 12 failed, 1 warning` */
  followers: Bilingual;
}

export interface Findings {
  groups: CauseGroup[];
  alone: CheckResult[];
  /** How many of this outcome are in both. */
  count: number;
}

/**
 * A cause stands where the worst of its checks stands, with all of them; what follows from none stands alone. What a
 * baseline knows is listed elsewhere.
 */
export function arrangeFindings(report: Report, outcome: 'fail' | 'warning'): Findings {
  const all = listGroups(report);
  const groups = all.filter(({ results }) => results[0]!.outcome === outcome);
  const grouped = new Set(all.flatMap(({ results }) => results));
  const alone = selectOutcome(report, outcome).filter((result) => !grouped.has(result) && !isKnown(result));
  const shown = [...groups.flatMap(({ results }) => results), ...alone];
  return { groups, alone, count: shown.filter((result) => result.outcome === outcome).length };
}

function describeFollowers(results: readonly CheckResult[]): Bilingual {
  const counts = (['fail', 'warning'] as const)
    .map((outcome) => [outcome, results.filter((result) => result.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0);
  return TEXTS.explains(counts.map(([outcome, count]) => countOutcome(outcome, count)));
}

function listGroups({ causes = [], results }: Report): CauseGroup[] {
  const byId = new Map(results.map((result) => [result.check.id, result]));
  return causes
    .map((cause) => ({
      cause,
      results: cause.checks.flatMap((id) => byId.get(id) ?? []).filter((result) => !isKnown(result)),
    }))
    .filter(({ results }) => results.length > 0)
    .map((group) => ({ ...group, followers: describeFollowers(group.results) }));
}

/** `18 failures, 1 cause`; null where each failure stands alone. */
export function describeCauses(report: Report): Bilingual | null {
  const { groups, alone } = arrangeFindings(report, 'fail');
  if (groups.length === 0) return null;
  const failures = selectOutcome(report, 'fail').filter((result) => !isKnown(result));
  return TEXTS.causes(failures.length, groups.length + alone.length);
}

/** That the two sides can talk although the report does not say that the target conforms; null where it is not so. */
export function describeCompat({ verdict, profile, compatHolds = false }: Report): Bilingual | null {
  return verdict === 'doesNotConform' && profile !== 'compat' && compatHolds ? TEXTS.compatHolds : null;
}
