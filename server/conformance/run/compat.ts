import { CHECKS, decideSeverity, isEnabled } from '../catalogue/catalogue.ts';
import { CODE_CHECKS } from '../checks/code-checks.ts';
import type { Pace } from '../checks/finding.ts';
import type { Session } from '../probe/session.ts';
import type { CheckResult, Report } from '../results.ts';
import type { Preflight } from './preflight.ts';

/**
 * Whether a run with `compat` would pass, by the results of a stricter one. What looks back at all answers looks again,
 * with the eyes of that profile: it sends nothing. Empty where it cannot be told.
 */
export async function compatHolds(
  session: Session,
  before: Preflight,
  results: readonly CheckResult[],
  pace: Pace,
  only: readonly string[] | undefined,
): Promise<Pick<Report, 'compatHolds'>> {
  if (before.kind !== 'ready' || only || session.stopped !== undefined) return {};
  for (const { check, outcome } of results) {
    const planned = CHECKS.find((one) => one.check.id === check.id)!;
    if (!isEnabled(planned, 'compat', false) || decideSeverity(planned, 'compat') !== 'fail') continue;
    if (outcome === 'error') return {};
    if (outcome !== 'fail') continue;
    const { how } = planned;
    const code = 'code' in how ? CODE_CHECKS[how.code] : undefined;
    if (code?.stage !== 'last') return { compatHolds: false };
    const found = await code.run(session, check.id, { profile: 'compat', seed: 0, generated: 0, pace });
    if (found.result === 'failed') return { compatHolds: false };
  }
  return { compatHolds: true };
}
