/** What several reports work out from a run. */
import type { Bilingual } from '@staff-service/client';
import { ANSWER_SECONDS } from '@staff-service/client/internal';
import { quoteForShell } from '../../telemetry/shell.ts';
import { endpointOf } from '../catalogue/proofs.ts';
import { STOPPED } from '../probe/texts.ts';
import type { AnswerTimes, Check, CheckResult, Clause, Outcome, Report } from '../results.ts';
import { DEFAULTS } from '../run/defaults.ts';
import { OUTCOMES, TEXTS } from './texts.ts';

/** How many checks had each outcome, in the order of the reports. */
export function countOutcomes({ results }: Report): [outcome: Outcome, count: number][] {
  return (Object.keys(OUTCOMES) as Outcome[]).map((outcome) => [
    outcome,
    results.filter((result) => result.outcome === outcome).length,
  ]);
}

export function selectOutcome({ results }: Report, outcome: Outcome): CheckResult[] {
  return results.filter((result) => result.outcome === outcome);
}

const STOPS = Object.values(STOPPED).map(({ en }) => en);

/** The run had stopped before the check was begun: there is nothing to show of it, and nothing to be fixed. */
export function wasNotBegun({ outcome, actual }: CheckResult): boolean {
  return outcome === 'error' && STOPS.includes(actual?.en ?? '');
}

/** Checks that could not be run, and of those that were not begun one line for each reason. */
export function splitErrors(report: Report): { tried: CheckResult[]; notRun: Bilingual[] } {
  const byReason = Map.groupBy(report.results.filter(wasNotBegun), ({ actual }) => actual!.en);
  return {
    tried: selectOutcome(report, 'error').filter((result) => !wasNotBegun(result)),
    notRun: [...byReason.values()].map((same) => TEXTS.notBegun(same.length, same[0]!.actual!)),
  };
}

/** Results by group, both in the order in which they came. */
export function groupResults({ results }: Report): [group: string, results: CheckResult[]][] {
  return [...Map.groupBy(results, ({ check }) => check.group)];
}

/** What the run proved, or would have, and what it did not; nothing where it was not run as a whole. */
export function listProofs(
  report: Report,
): { id: string; heading: Bilingual; items: Bilingual[]; shown: boolean }[] {
  const { verdict, results, proves, doesNotProve, problem } = report;
  const shown = verdict === 'conforms';
  return [
    { id: 'proves', heading: shown ? TEXTS.proves : TEXTS.wouldShow, items: proves, shown },
    { id: 'does-not-prove', heading: TEXTS.doesNotProve, items: doesNotProve, shown: false },
  ].filter(({ items }) => items.length > 0 && results.length > 0 && problem === null);
}

/** `failed`, `warnings` */
export function nameOutcome(outcome: Outcome, count: number): Bilingual {
  const { name, plural = name.en } = OUTCOMES[outcome];
  return count === 1 ? name : { zh: name.zh, en: plural };
}

/** `3 failed`, `1 warning` */
export function countOutcome(outcome: Outcome, count: number): Bilingual {
  return TEXTS.counted(count, nameOutcome(outcome, count));
}

const WORST_FIRST: Report['verdict'][] = ['doesNotConform', 'couldNotRun', 'conforms'];

export function worstVerdict(reports: readonly Report[]): Report['verdict'] {
  return WORST_FIRST.find((one) => reports.some(({ verdict }) => verdict === one))!;
}

/** `3 failed · 1 warning · 20 passed` */
export function describeCounts(report: Report): Bilingual {
  const counts = countOutcomes(report)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => countOutcome(outcome, count));
  return { zh: counts.map(({ zh }) => zh).join(' · '), en: counts.map(({ en }) => en).join(' · ') };
}

/** `Conforms (recommended)` */
export function describeVerdict({ verdict, profile, idempotency, only }: Report): Bilingual {
  if (verdict === 'couldNotRun') return TEXTS.couldNotRun;
  return TEXTS.graded(TEXTS[verdict], idempotency ? `${profile} + idempotency` : profile, only);
}

/** What is said of a slow target's times; null of a quick one's. */
export function describeSlowness({ max, warnAboveMs }: AnswerTimes): Bilingual | null {
  const givesUp = formatDuration(ANSWER_SECONDS * 1000);
  return max > warnAboveMs ? TEXTS.tooSlow(formatDuration(warnAboveMs), givesUp) : null;
}

export function describeAnswerTimes({ p50, p95, max }: AnswerTimes): Bilingual {
  return TEXTS.percentiles(formatDuration(p50), formatDuration(p95), formatDuration(max));
}

/** So many findings that their cards fill pages, where a list of them helps. */
export function needsIndex(findings: readonly CheckResult[]): boolean {
  return findings.length > 2;
}

export function findClause(clauses: readonly Clause[], { clause }: Pick<Check, 'clause'>): Clause {
  return clauses.find(({ id }) => id === clause)!;
}

/** The title of the clause of a check or a cause, with the marks of its sources: `errcode is an integer [S] [D]`. */
export function nameClause({ clauses }: Report, check: Pick<Check, 'clause'>): Bilingual {
  const { title, sources } = findClause(clauses, check);
  const marks = sources.map((mark) => `[${mark}]`).join(' ');
  return { zh: `${title.zh} ${marks}`, en: `${title.en} ${marks}` };
}

/** A clause's text, each second part of it code. */
export function splitCode(text: string): string[] {
  return text.split('`');
}

/** The first of the exchanges that a shell can send again. */
export function findCurl({ exchanges }: CheckResult): string | null {
  return exchanges.find(({ curl }) => curl !== null)?.curl ?? null;
}

/**
 * The command that does the run again, with the same generated cases, to be pasted as it is. The secret comes from the
 * file that it came from, or from the environment.
 */
export function makeRerunCommand(report: Report): string {
  const { role, drivenBy, target, appid, profile, idempotency, only, seed, generated } = report;
  const { user, timeoutMs, concurrency, secretFile, baseline } = report;
  const isAnswering = drivenBy === null;
  const flags = [
    `  --appid ${shellWord(appid)}`,
    `--profile ${idempotency ? `${profile},idempotency` : profile}`,
    isAnswering && `--seed ${seed} --generated ${generated}`,
    secretFile !== undefined && `--secret-file ${shellWord(secretFile)}`,
    isAnswering && user !== DEFAULTS.user && `--user ${shellWord(user)}`,
    isAnswering && timeoutMs !== DEFAULTS.timeoutMs && `--timeout ${timeoutMs / 1000}`,
    concurrency !== DEFAULTS.concurrency && `--concurrency ${concurrency}`,
    baseline && `--baseline ${shellWord(baseline.file)}`,
    ...only.map((id) => `--only ${id}`),
  ];
  const tested = isAnswering
    ? `${role} --url ${shellWord(target)}`
    : `caller-of ${endpointOf(role)} ${drivenBy}`;
  return `npx @staff-service/server conform ${tested.trim()} \\\n${flags.filter(Boolean).join(' ')}`;
}

function shellWord(text: string): string {
  return /^[\w./:@%+][\w./:@%+-]*$/.test(text) ? text : quoteForShell(text);
}

/** `2026-11-24 13:05:09 UTC` */
export function formatTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `840 ms`, `4.2 s` */
export function formatDuration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
