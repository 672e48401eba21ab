/** What several reports work out from a run. */

import { quoted } from '../../telemetry/shell.ts';
import type { Bilingual, Check, CheckResult, Clause, Outcome, Report } from '../results.ts';
import { DEFAULTS } from '../run/runner.ts';
import { STOPPED } from '../stop.ts';
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

const STOPS = Object.values(STOPPED).map(({ en }) => en);

/** The run had stopped before the check was begun: there is nothing to show of it, and nothing to be mended. */
export function wasNotBegun({ outcome, actual }: CheckResult): boolean {
  return outcome === 'error' && STOPS.includes(actual?.en ?? '');
}

/** Checks that could not be run, and of those that were not begun one line for each reason. */
export function errors(report: Report): { tried: CheckResult[]; notAsked: Bilingual[] } {
  const byReason = Map.groupBy(report.results.filter(wasNotBegun), ({ actual }) => actual!.en);
  return {
    tried: withOutcome(report, 'error').filter((result) => !wasNotBegun(result)),
    notAsked: [...byReason.values()].map((same) => {
      const { zh, en } = same[0]!.actual!;
      return {
        zh: `${same.length} 项${zh}`,
        en: `${same.length} ${same.length === 1 ? 'check' : 'checks'} ${en}`,
      };
    }),
  };
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

/** The title of a check's clause, with the marks of its sources: `errcode is an integer [S] [D]`. */
export function clauseOf({ clauses }: Report, { clause }: Check): Bilingual {
  return marked(clauses.find(({ id }) => id === clause)!);
}

export function marked({ title, sources }: Clause): Bilingual {
  const marks = sources.map((mark) => `[${mark}]`).join(' ');
  return { zh: `${title.zh} ${marks}`, en: `${title.en} ${marks}` };
}

/** A clause's text, each second part of it code. */
export function partsOf(text: string): string[] {
  return text.split('`');
}

/** The first of the exchanges that a shell can send again. */
export function curlOf({ exchanges }: CheckResult): string | null {
  return exchanges.find(({ curl }) => curl !== null)?.curl ?? null;
}

/** The command that does the run again, with the same generated cases; the secret comes from the environment. */
export function rerunCommand(report: Report): string {
  const { role, target, appid, profile, idempotency, only, seed, generated } = report;
  const { user, timeoutMs, concurrency } = report;
  const graded = idempotency ? `${profile},idempotency` : profile;
  const further = [
    user === DEFAULTS.user ? '' : ` --user ${shellWord(user)}`,
    timeoutMs === DEFAULTS.timeoutMs ? '' : ` --timeout ${timeoutMs / 1000}`,
    concurrency === DEFAULTS.concurrency ? '' : ` --concurrency ${concurrency}`,
    ...only.map((id) => ` --only ${id}`),
  ].join('');
  return [
    `staff-service conform ${role} --url ${shellWord(target)} \\`,
    `  --appid ${shellWord(appid)} --profile ${graded} --seed ${seed} --generated ${generated}${further}`,
  ].join('\n');
}

function shellWord(text: string): string {
  return /^[\w./:@%+-]+$/.test(text) ? text : quoted(text);
}

/** `2026-11-24 13:05:09 UTC` */
export function dateAndTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `840 ms`, `4.2 s` */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
