/** `--report format=file` and `--har file` of `conform`. */
import { accessSync, appendFileSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../config/usage-error.ts';
import type { ReportFile } from '../../conformance/report/formats.ts';
import { renderStepSummary, SUMMARY_BYTES, summaryTexts } from '../../conformance/report/github.ts';
import type { ReportLanguage } from '../../conformance/report/language.ts';
import type { MergedReport } from '../../conformance/report/merged/merged-report.ts';
import { renderReports } from '../../conformance/report/render.ts';
import type { Report } from '../../conformance/results.ts';
import { printable } from '../../telemetry/visible.ts';
import { TEXTS } from '../texts.ts';
import { TEXTS as CONFORM } from './texts.ts';

export const STDOUT = '-';

/**
 * The files asked for. Their folders are made at once, so that a place that cannot be written is known before the run.
 *
 * @throws UsageError naming the flag
 */
export function reportFiles(reports: readonly ReportFile[] = [], har: string | undefined): ReportFile[] {
  const files = [...reports];
  if (har !== undefined) files.push({ format: 'har', file: har });
  if (files.filter(({ file }) => file === STDOUT).length > 1) {
    throw new UsageError('--report …=-', CONFORM.oneToStdout);
  }
  for (const { format, file } of files) {
    if (file !== STDOUT) attempt(format, file, () => prepare(file));
  }
  return files;
}

/** Writes them, and says on standard error where they are. For GitHub that is also the summary on the job's page. */
export function writeReports(
  report: Report | MergedReport,
  files: readonly ReportFile[],
  language: ReportLanguage,
): void {
  if (files.some(({ format }) => format === 'github')) writeStepSummary(report, language);
  const texts = renderReports(report, files, language);
  writeTexts(texts.map((one, at) => ({ ...one, format: files[at]!.format })));
}

export function writeTexts(texts: readonly (ReportFile & { text: string })[]): void {
  for (const { format, file, text } of texts) {
    if (file === STDOUT) process.stdout.write(text);
    else {
      attempt(format, file, () => writeFileSync(file, text));
      process.stderr.write(printable`${format.padEnd(7)}${file}\n`);
    }
  }
}

/** Steps of a workflow add to it, all of them within its limit. */
function writeStepSummary(report: Report | MergedReport, language: ReportLanguage): void {
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (!file) return;
  attempt('GITHUB_STEP_SUMMARY', file, () => {
    const taken = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(file, renderStepSummary(summaryTexts(report, language), SUMMARY_BYTES - taken));
  });
}

/** Makes the file's folder. @throws where it cannot be written */
export function prepare(file: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  accessSync(existing ? file : folder, constants.W_OK);
}

/** @throws UsageError that names the flag or format and the file */
export function attempt(what: string, file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${what} ${file}`, TEXTS.unwritable(code));
  }
}
