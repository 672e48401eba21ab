/** `staff-service conform merge`: several JSON reports become one report and one badge. Exit codes: those of `conform`. */
import { UsageError } from '../../config/usage-error.ts';
import type { ReportFile } from '../../conformance/report/formats.ts';
import { renderMergedPretty } from '../../conformance/report/merged/for-people.ts';
import { mergeReports } from '../../conformance/report/merged/merged-report.ts';
import { language, languageAsked } from '../language.ts';
import { exitCodeOfParts } from './exit-code.ts';
import { printReport } from './print-report.ts';
import { reportFiles, writeReports } from './report-files.ts';
import { noteVersions, type ReadReport, readReports } from './report-reading.ts';
import { TEXTS } from './texts.ts';

export interface MergeFlags {
  report?: ReportFile[];
  har?: string;
  color: boolean;
}

/** @throws UsageError that names the file or the flag */
export function merge(files: readonly string[], flags: MergeFlags): void {
  const read = readReports(files);
  refuseRepetitions(read);
  const written = reportFiles(flags.report, flags.har);
  noteVersions(read);
  const merged = mergeReports(read.map(({ report }) => report));
  printReport(written, flags.color, (options) => renderMergedPretty(merged, { ...options, language }));
  process.exitCode = exitCodeOfParts(merged.parts);
  writeReports(merged, written, languageAsked ?? 'both');
}

/** The same checks of the same target would count twice. */
function refuseRepetitions(read: readonly ReadReport[]): void {
  const seen = new Map<string, ReadReport>();
  for (const one of read) {
    const { role, target, appid, profile, idempotency, only } = one.report;
    const key = JSON.stringify([role, target, appid, profile, idempotency, only]);
    const before = seen.get(key);
    if (before !== undefined) throw new UsageError(one.file, TEXTS.partTwice(role, target, before.file));
    seen.set(key, one);
  }
}
