/**
 * `staff-service conform platform|app`. Exit codes: 0 conforms, 1 does not, 2 could not be run or wrong flags,
 * 130 interrupted.
 */

import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { secretOfFile, secretOfVariable } from '../config/secrets.ts';
import { UsageError } from '../config/usage-error.ts';
import { GROUPS, selectChecks } from '../conformance/catalogue/catalogue.ts';
import type { Target } from '../conformance/probe/recipe.ts';
import { wrapLines } from '../conformance/report/columns.ts';
import type { ReportFile } from '../conformance/report/formats.ts';
import { renderPretty } from '../conformance/report/pretty.ts';
import type { AnsweringRole, Profile, Report } from '../conformance/results.ts';
import { type Progress, type RunOptions, runConformance } from '../conformance/run/runner.ts';
import { baseUrlOf } from './base-url.ts';
import { language, languageAsked, say } from './language.ts';
import { reportFiles, STDOUT, writeReports } from './report-files.ts';
import { hasColors, INTERRUPTED, interruption, overwriteLine } from './terminal.ts';
import { TEXTS } from './texts.ts';

const EXIT_CODES: Record<Report['verdict'], number> = { conforms: 0, doesNotConform: 1, couldNotRun: 2 };
const WIDEST = 100;
const TITLE_INDENT = 6;

/** The flags of `conform`, as commander gives them. */
export interface ConformFlags {
  url?: string;
  appid?: string;
  secret?: string;
  secretFile?: string;
  user: string;
  profile: { profile: Profile; idempotency: boolean };
  seed: number;
  generated: number;
  report?: ReportFile[];
  har?: string;
  timeout: number;
  concurrency: number;
  only?: string[];
  list?: boolean;
  quiet?: boolean;
  color: boolean;
}

export async function conform(role: AnsweringRole, flags: ConformFlags): Promise<void> {
  if (flags.list) {
    process.stdout.write(listing(role, Math.min(process.stdout.columns || 80, WIDEST)));
    return;
  }
  const options = runOptions(role, flags);
  const files = reportFiles(flags.report, flags.har);
  const progress = progressLine(flags.quiet ?? false);
  const report = await runConformance({
    ...options,
    signal: interruption(), // what was found so far is reported
    onProgress: ({ done, total, result }) => {
      progress.show({ done, total, result });
      process.send?.({ done, total, outcome: result.outcome }); // to the server whose console began the run
    },
    onRateLimited: progress.waiting,
  });
  progress.clear();
  if (report.problem !== null) process.send?.({ problem: report.problem });
  // A report that goes to standard output must stand there alone.
  const terminal = files.some(({ file }) => file === STDOUT) ? process.stderr : process.stdout;
  const columns = terminal.columns || 80; // some terminals say 0
  const color = flags.color && hasColors(terminal);
  terminal.write(renderPretty(report, { color, columns: Math.min(columns, WIDEST), language }));
  process.exitCode = report.interrupted ? INTERRUPTED : EXIT_CODES[report.verdict];
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

function listing(role: AnsweringRole, columns: number): string {
  const checks = selectChecks(role).map(({ check }) => check);
  return GROUPS.map(({ group, title }) => {
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
  }).join('\n');
}

/** @throws UsageError that names the flag and what would be right */
function runOptions(role: AnsweringRole, flags: ConformFlags): RunOptions {
  return {
    target: target(role, flags),
    ...flags.profile,
    seed: flags.seed,
    generated: flags.generated,
    timeoutMs: flags.timeout * 1000,
    concurrency: flags.concurrency,
    ...only(role, flags.only),
  };
}

function only(role: AnsweringRole, ids: readonly string[] = []): Pick<RunOptions, 'only'> {
  const known = new Set(selectChecks(role).flatMap(({ check }) => [check.id, check.group]));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UsageError(`--only ${unknown}`, TEXTS.noSuchCheck(role));
  return ids.length > 0 ? { only: ids } : {};
}

function target(role: AnsweringRole, { url, appid, user, ...flags }: ConformFlags): Target {
  if (!url) throw new UsageError('--url', TEXTS.required);
  if (!appid) throw new UsageError('--appid', TEXTS.required);
  if (!user) throw new UsageError('--user', TEXTS.empty);
  return { role, baseUrl: baseUrlOf(role, url, appid), appid, secret: secretOf(flags), user };
}

/** Of `--secret`, `--secret-file` or the environment, in this order. */
function secretOf({ secret, secretFile }: Pick<ConformFlags, 'secret' | 'secretFile'>): string {
  if (secret) return secret;
  if (secretFile !== undefined) return secretOfFile(secretFile, (file) => readFileSync(file, 'utf8'));
  const { STAFF_SERVICE_SECRET: given } = process.env;
  if (given) return secretOfVariable(given, 'STAFF_SERVICE_SECRET');
  throw new UsageError('', TEXTS.secretMissing);
}
