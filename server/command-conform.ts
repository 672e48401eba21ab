/**
 * `staff-service conform platform|app`. Exit codes: 0 conforms, 1 does not, 2 could not be run or wrong flags,
 * 130 interrupted.
 */
import { type ConformFlags, languageOf, runOptions } from './conform-options.ts';
import { checksOf, GROUPS } from './conformance/catalogue.ts';
import { displayWidth } from './conformance/report/columns.ts';
import { renderPretty } from './conformance/report/pretty.ts';
import type { Report, Role } from './conformance/results.ts';
import { type Progress, runConformance } from './conformance/runner.ts';
import { reportFiles, STDOUT, writeReports } from './report-files.ts';

const EXIT_CODES: Record<Report['verdict'], number> = { conforms: 0, doesNotConform: 1, couldNotRun: 2 };
const INTERRUPTED = 130;
const WIDEST = 100;

export async function conform(role: Role, flags: ConformFlags): Promise<void> {
  const language = languageOf(flags.lang, process.env);
  if (flags.list) {
    process.stdout.write(listing(role, language));
    return;
  }
  const options = runOptions(role, flags);
  const files = reportFiles(flags.report, flags.har);
  const progress = progressLine(flags.quiet ?? false);
  const report = await runConformance({
    ...options,
    signal: interruption(),
    onProgress: progress.show,
  });
  progress.clear();
  // A report that goes to standard output must stand there alone.
  const terminal = files.some(({ file }) => file === STDOUT) ? process.stderr : process.stdout;
  const { columns = 80 } = terminal;
  const color = flags.color && terminal.isTTY && terminal.hasColors();
  terminal.write(renderPretty(report, { color, columns: Math.min(columns, WIDEST), language }));
  process.exitCode = report.interrupted ? INTERRUPTED : EXIT_CODES[report.verdict];
  // Pages for others to read have both languages, unless one was asked for.
  writeReports(report, files, flags.lang === undefined ? 'both' : language);
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
function progressLine(quiet: boolean): { show: (progress: Progress) => void; clear: () => void } {
  const { stderr } = process;
  if (quiet || !stderr.isTTY) return { show: () => {}, clear: () => {} };
  let failed = 0;
  return {
    show: ({ done, total, result }) => {
      if (result.outcome === 'fail' || result.outcome === 'error') failed += 1;
      const bar = '█'.repeat(Math.round((done / total) * 20)).padEnd(20, '░');
      stderr.write(`\r\x1b[K${bar} ${done}/${total}${failed > 0 ? ` ✗ ${failed}` : ''} ${result.check.id}`);
    },
    clear: () => stderr.write('\r\x1b[K'),
  };
}

function listing(role: Role, language: 'zh' | 'en'): string {
  const checks = checksOf(role).map(({ check }) => check);
  return GROUPS.map(({ group, title }) => {
    const lines = checks
      .filter((check) => check.group === group)
      .map(({ id, profile, title: text }) => `  ${id.padEnd(28)} ${profile.padEnd(12)} ${text[language]}\n`);
    const heading = `${group} · ${title[language]}`;
    return `${heading}\n${'─'.repeat(displayWidth(heading))}\n${lines.join('')}`;
  }).join('\n');
}
