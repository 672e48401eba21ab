/** What `conform platform|app` and `conform caller-of platform|app` do alike: progress, reports, exit codes, listing. */
import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { secretOfFile, secretOfVariable } from '../../config/secrets.ts';
import { UsageError } from '../../config/usage-error.ts';
import { GROUPS, selectChecks } from '../../conformance/catalogue/catalogue.ts';
import { wrapLines } from '../../conformance/report/columns.ts';
import type { ReportFile } from '../../conformance/report/formats.ts';
import { renderPretty } from '../../conformance/report/pretty.ts';
import type { Profile, Report, Role } from '../../conformance/results.ts';
import type { Progress, RunOptions } from '../../conformance/run/runner.ts';
import { language, languageAsked, say } from '../language.ts';
import { interruption, overwriteLine } from '../terminal.ts';
import { type BaselineFlags, baselineOf } from './baseline-file.ts';
import { exitCodeOf } from './exit-code.ts';
import { printReport, WIDEST } from './print-report.ts';
import { reportFiles, writeReports } from './report-files.ts';
import { TEXTS } from './texts.ts';

const TITLE_INDENT = 6;

/** The flags that all roles have, as commander gives them. */
export interface RunFlags extends BaselineFlags {
  appid?: string;
  secret?: string;
  secretFile?: string;
  profile: { profile: Profile; idempotency: boolean };
  report?: ReportFile[];
  har?: string;
  /** Seconds. */
  timeout: number;
  concurrency: number;
  only?: string[];
  list?: boolean;
  quiet?: boolean;
  color: boolean;
}

/** What a run calls back with; the rest of its options is its own. */
export type RunHooks = Required<Pick<RunOptions, 'signal' | 'onProgress' | 'onRateLimited'>>;

/** @throws UsageError for files that cannot be written, before anything is run */
export async function runAndReport(
  flags: RunFlags,
  run: (hooks: RunHooks) => Promise<Report>,
): Promise<void> {
  const files = reportFiles(flags.report, flags.har);
  const baseline = baselineOf(flags);
  const progress = progressLine(flags.quiet ?? false);
  const ran = await run({
    signal: interruption(), // what was found so far is reported
    onProgress: ({ done, total, result }) => {
      progress.show({ done, total, result });
      process.send?.({ done, total, outcome: result.outcome }); // to the server whose console began the run
    },
    onRateLimited: progress.waiting,
  });
  progress.clear();
  const { secret, secretFile } = flags;
  const found = secret || secretFile === undefined ? ran : { ...ran, secretFile };
  const report = baseline?.compare(found) ?? found;
  if (report.problem !== null) process.send?.({ problem: report.problem });
  printReport(files, flags.color, (options) => renderPretty(report, { ...options, language }));
  process.exitCode = exitCodeOf(report);
  // Pages for others to read have both languages, unless one was asked for.
  writeReports(report, files, languageAsked ?? 'both');
}

/** One line on a terminal, written over again and again. */
function progressLine(quiet: boolean): {
  show: (progress: Progress) => void;
  waiting: (waitMs: number) => void;
  clear: () => void;
} {
  if (quiet || !process.stderr.isTTY) return { show: () => {}, waiting: () => {}, clear: () => {} };
  let failed = 0;
  return {
    show: ({ done, total, result }) => {
      if (result.outcome === 'fail' || result.outcome === 'error') failed += 1;
      const bar = '█'.repeat(Math.round((done / total) * 20)).padEnd(20, '░');
      overwriteLine(`${bar} ${done}/${total}${failed > 0 ? ` ✗ ${failed}` : ''} ${result.check.id}`);
    },
    waiting: (waitMs) => overwriteLine(say(TEXTS.waiting(Math.ceil(waitMs / 1000)))),
    clear: () => overwriteLine(),
  };
}

export function writeListing(role: Role): void {
  process.stdout.write(listing(role, Math.min(process.stdout.columns || 80, WIDEST)));
}

function listing(role: Role, columns: number): string {
  const checks = selectChecks(role).map(({ check }) => check);
  const groups = GROUPS.filter(({ group }) => checks.some((check) => check.group === group));
  return groups
    .map(({ group, title }) => {
      const lines = checks
        .filter((check) => check.group === group)
        .map(({ id, profile, title: text }) => {
          const lines = wrapLines(text[language], columns - TITLE_INDENT).map(
            (line) => ' '.repeat(TITLE_INDENT) + line,
          );
          return [`  ${id.padEnd(32)} ${profile}`, ...lines, ''].join('\n');
        });
      const heading = `${group} · ${title[language]}`;
      return `${heading}\n${'─'.repeat(stringWidth(heading))}\n${lines.join('')}`;
    })
    .join('\n');
}

/** @throws UsageError for a check that the role does not have */
export function only(role: Role, ids: readonly string[] = []): Pick<RunOptions, 'only'> {
  const known = new Set(selectChecks(role).flatMap(({ check }) => [check.id, check.group]));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UsageError(`--only ${unknown}`, TEXTS.noSuchCheck(role));
  return ids.length > 0 ? { only: ids } : {};
}

/** Of `--secret`, `--secret-file` or the environment, in this order. @throws UsageError */
export function secretOf({ secret, secretFile }: Pick<RunFlags, 'secret' | 'secretFile'>): string {
  if (secret) return secret;
  if (secretFile !== undefined) return secretOfFile(secretFile, (file) => readFileSync(file, 'utf8'));
  const { STAFF_SERVICE_SECRET: given } = process.env;
  if (given) return secretOfVariable(given, 'STAFF_SERVICE_SECRET');
  throw new UsageError('', TEXTS.secretMissing);
}
