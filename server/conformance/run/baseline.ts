/** Failures that are known: what a run found, beside what it was expected to find. */
import type { Baseline } from '../../../generated/baseline.ts';
import type { BaselineMark, BaselineState, CheckResult, Report } from '../results.ts';
import { TEXTS } from './texts.ts';

/** `expires` is the last day on which it holds, `2027-02-28` in UTC. Without a role it is of every role that has the check. */
export type KnownFailure = Baseline['known'][number];

const DAY_MS = 86_400_000;
/** Until when a failure is known that nobody has looked at yet. */
const HOLDS_DAYS = 90;
/** What somebody has to replace: whoever reads it has the file open. */
const NO_REASON = `${TEXTS.noReason.zh} / ${TEXTS.noReason.en}`;

/**
 * The same report with what the baseline says of each check. Only `fail` needs to be known: what warns fails no run. A
 * known check that was not graded (skipped, not asked, not run), or that only warns in this profile, says nothing.
 *
 * @param today in UTC, as `2026-11-27`
 */
export function applyBaseline(
  report: Report,
  known: readonly KnownFailure[],
  file: string,
  today: string,
): Report {
  const results = report.results.map((result) => {
    const mark = markOf(result, findKnown(known, result, report.role), today);
    return mark === undefined ? result : { ...result, baseline: mark };
  });
  const count = (state: BaselineState) => results.filter(({ baseline }) => baseline?.state === state).length;
  const counts = {
    known: count('known'),
    new: count('new'),
    passing: count('passing'),
    expired: count('expired'),
  };
  const met = counts.new + counts.passing + counts.expired === 0;
  return { ...report, results, baseline: { file, met, ...counts } };
}

function markOf(
  { outcome }: CheckResult,
  entry: KnownFailure | undefined,
  today: string,
): BaselineMark | undefined {
  if (entry === undefined)
    return outcome === 'fail' ? { state: 'new', reason: null, expires: null } : undefined;
  const { reason, expires } = entry;
  if (outcome === 'pass') return { state: 'passing', reason, expires };
  if (outcome !== 'fail') return undefined;
  return { state: expires < today ? 'expired' : 'known', reason, expires };
}

/** That of the role before that of all roles. */
function findKnown(
  known: readonly KnownFailure[],
  { check }: CheckResult,
  role: string,
): KnownFailure | undefined {
  const same = known.filter((entry) => entry.check === check.id);
  return same.find((entry) => entry.role === role) ?? same.find((entry) => entry.role === undefined);
}

/**
 * The baseline that the run meets, but for what has expired: that stays as it is, so that somebody looks at it. Entries of
 * what still fails keep reason and expiry, entries of what passes go, new failures come in, and what the run did not grade
 * stays. Sorted by check and role.
 *
 * @param today in UTC, as `2026-11-27`
 */
export function updateBaseline(
  known: readonly KnownFailure[],
  report: Report,
  today: string,
): KnownFailure[] {
  const role = report.role as NonNullable<KnownFailure['role']>;
  const passed = new Map<KnownFailure, CheckResult>();
  const added: KnownFailure[] = [];
  for (const result of report.results) {
    const entry = findKnown(known, result, role);
    if (entry !== undefined && result.outcome === 'pass') passed.set(entry, result);
    if (entry !== undefined || result.outcome !== 'fail') continue;
    added.push({ check: result.check.id, role, reason: NO_REASON, expires: dayAfter(today, HOLDS_DAYS) });
  }
  const kept = known.flatMap((entry) => {
    const result = passed.get(entry);
    return result === undefined ? [entry] : ofOtherRoles(entry, result, role, known);
  });
  return [...kept, ...added].sort((a, b) => compare(a.check, b.check) || compare(a.role ?? '', b.role ?? ''));
}

/** An entry of all roles that passes in one goes on for the others: they were not run. */
function ofOtherRoles(
  entry: KnownFailure,
  { check }: CheckResult,
  role: string,
  known: readonly KnownFailure[],
): KnownFailure[] {
  if (entry.role !== undefined) return [];
  const taken = known.filter((one) => one.check === check.id).map((one) => one.role);
  const others = check.roles.filter((one) => one !== role && !taken.includes(one));
  return others.map((one) => ({ ...entry, role: one }));
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
