/**
 * `staff-service conform platform|app`. Exit codes: 0 conforms, 1 does not, 2 could not be run or wrong flags,
 * 130 interrupted.
 */

import stringWidth from 'string-width';
import { GROUPS, selectChecks } from '../conformance/catalogue/catalogue.ts';
import { wrapLines } from '../conformance/report/columns.ts';
import { renderPretty } from '../conformance/report/pretty.ts';
import type { Report, Role } from '../conformance/results.ts';
import { type Progress, runConformance } from '../conformance/run/runner.ts';
import { type ConformFlags, runOptions } from './conform-options.ts';
import { language, languageAsked, say } from './language.ts';
import { reportFiles, STDOUT, writeReports } from './report-files.ts';
import { TEXTS } from './texts.ts';

const EXIT_CODES: Record<Report['verdict'], number> = { conforms: 0, doesNotConform: 1, couldNotRun: 2 };
const INTERRUPTED = 130;
const WIDEST = 100;
const TITLE_INDENT = 6;

export async function conform(role: Role, flags: ConformFlags): Promise<void> {
  if (flags.list) {
    process.stdout.write(listing(role, Math.min(process.stdout.columns || 80, WIDEST)));
    return;
  }
  const options = runOptions(role, flags);
  const files = reportFiles(flags.report, flags.har);
  const progress = progressLine(flags.quiet ?? false);
  const report = await runConformance({
    ...options,
    signal: interruption(),
    onProgress: progress.show,
    onRateLimited: progress.waiting,
  });
  progress.clear();
  // A report that goes to standard output must stand there alone.
  const terminal = files.some(({ file }) => file === STDOUT) ? process.stderr : process.stdout;
  const columns = terminal.columns || 80; // some terminals say 0
  const color = flags.color && terminal.isTTY && terminal.hasColors();
  terminal.write(renderPretty(report, { color, columns: Math.min(columns, WIDEST), language }));
  process.exitCode = report.interrupted ? INTERRUPTED : EXIT_CODES[report.verdict];
  // Pages for others to read have both languages, unless one was asked for.
  writeReports(report, files, languageAsked ?? 'both');
}

/** Ctrl-C: what was found so far is reported. Twice: at once. */
function interruption(): AbortSignal {
  const interrupt = new AbortController();
  const stop = () => {
    if (interrupt.signal.aborted) process.exit(INTERRUPTED);
    interrupt.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return interrupt.signal;
}

/** One line on a terminal, written over again and again. */
function progressLine(quiet: boolean): {
  show: (progress: Progress) => void;
  waiting: (waitMs: number) => void;
  clear: () => void;
} {
  const { stderr } = process;
  if (quiet || !stderr.isTTY) return { show: () => {}, waiting: () => {}, clear: () => {} };
  let failed = 0;
  return {
    show: ({ done, total, result }) => {
      if (result.outcome === 'fail' || result.outcome === 'error') failed += 1;
      const bar = '█'.repeat(Math.round((done / total) * 20)).padEnd(20, '░');
      stderr.write(`\r\x1b[K${bar} ${done}/${total}${failed > 0 ? ` ✗ ${failed}` : ''} ${result.check.id}`);
    },
    waiting: (waitMs) => stderr.write(`\r\x1b[K${say(TEXTS.waiting(Math.ceil(waitMs / 1000)))}`),
    clear: () => stderr.write('\r\x1b[K'),
  };
}

function listing(role: Role, columns: number): string {
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
