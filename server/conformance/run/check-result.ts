/** From what a check showed to a line of the report. */
import type { Bilingual } from '@staff-service/client';
import { decideSeverity, type PlannedCheck } from '../catalogue/catalogue.ts';
import type { CheckFinding } from '../checks/finding.ts';
import { STOPPED } from '../probe/texts.ts';
import type { CheckResult, Outcome, Profile } from '../results.ts';
import { TEXTS } from './texts.ts';

/** Nothing that could not be run after Ctrl-C is the target's fault, or anybody's. */
export const NOT_RUN: CheckFinding = {
  result: 'notRun',
  expected: null,
  actual: STOPPED.interrupted,
  exchanges: [],
};

/** Without a finding the check is not asked by the profile. */
export function resultOf(
  planned: PlannedCheck,
  finding: CheckFinding | undefined,
  profile: Profile,
  ms: number,
): CheckResult {
  const { check } = planned;
  const durationMs = Math.round(ms);
  if (finding === undefined)
    return { check, outcome: 'disabled', expected: null, actual: null, exchanges: [], durationMs: 0 };
  const outcomes: Record<CheckFinding['result'], Outcome> = {
    passed: 'pass',
    failed: decideSeverity(planned, profile),
    skipped: 'skipped',
    error: 'error',
    notRun: 'disabled',
  };
  const { expected, actual, exchanges } = finding;
  return { check, outcome: outcomes[finding.result], expected, actual, exchanges, durationMs };
}

/** Those of the run: a check or a group that was named, or all. */
export function isChosen({ check }: PlannedCheck, only: readonly string[] | undefined): boolean {
  return !only || [check.id, check.group].some((id) => only.includes(id));
}

/**
 * Why results are not the whole answer; null when they are.
 *
 * @param stopped why the run ended before its time
 */
export function explainIncompleteResults(
  results: readonly CheckResult[],
  stopped?: Bilingual,
): Bilingual | null {
  if (results.every(({ outcome }) => outcome === 'disabled')) return TEXTS.nothingChosen;
  if (!results.some(({ outcome }) => outcome === 'error')) return null;
  return stopped ?? TEXTS.someErrors;
}
