/** What several reports work out from a run. */
import type { Bilingual, CheckResult, Outcome, Report } from '../results.ts';
import { OUTCOMES, WORDS } from './words.ts';

/** How many checks had each outcome, in the order of the reports. */
export function outcomeCounts({ results }: Report): [outcome: Outcome, count: number][] {
  return (Object.keys(OUTCOMES) as Outcome[]).map((outcome) => [
    outcome,
    results.filter((result) => result.outcome === outcome).length,
  ]);
}

export function withOutcome({ results }: Report, outcome: Outcome): CheckResult[] {
  return results.filter((result) => result.outcome === outcome);
}

/** Results by group, both in the order in which they came. */
export function byGroup({ results }: Report): [group: string, results: CheckResult[]][] {
  return [...Map.groupBy(results, ({ check }) => check.group)];
}

/** What the run proved, or would have, and what it did not; nothing where nothing was asked. */
export function proofs(
  report: Report,
): { id: string; heading: Bilingual; items: Bilingual[]; shown: boolean }[] {
  const { verdict, results, proves, doesNotProve } = report;
  const shown = verdict === 'conforms';
  return [
    { id: 'proves', heading: shown ? WORDS.proves : WORDS.wouldShow, items: proves, shown },
    { id: 'does-not-prove', heading: WORDS.doesNotProve, items: doesNotProve, shown: false },
  ].filter(({ items }) => items.length > 0 && results.length > 0);
}

/** So many findings that their cards fill pages, where a list of them helps. */
export function needsIndex(findings: readonly CheckResult[]): boolean {
  return findings.length > 2;
}

/** The first of the exchanges that a shell can send again. */
export function curlOf({ exchanges }: CheckResult): string | null {
  return exchanges.find(({ curl }) => curl !== null)?.curl ?? null;
}

/** The command that does the run again, with the same generated cases; the secret comes from the environment. */
export function rerunCommand(report: Report): string {
  const { role, target, appid, profile, idempotency, only, seed, generated } = report;
  const graded = idempotency ? `${profile},idempotency` : profile;
  return [
    `staff-service conform ${role} --url ${shellWord(target)} \\`,
    `  --appid ${shellWord(appid)} --profile ${graded} --seed ${seed} --generated ${generated}${only.map((id) => ` --only ${id}`).join('')}`,
  ].join('\n');
}

function shellWord(text: string): string {
  return /^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** `2026-11-24 13:05:09 UTC` */
export function dateAndTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `840 ms`, `4.2 s` */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
