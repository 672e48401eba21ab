/** `staff-service conform compare`: JSON reports side by side. Exit codes: 0 done, 1 something fails that did not, 2 usage. */
import { basename } from 'node:path';
import { UsageError } from '../../config/usage-error.ts';
import {
  compareReports,
  onlyDifferences,
  selectChanges,
} from '../../conformance/report/compare/comparison.ts';
import { renderComparisonHtml } from '../../conformance/report/compare/html.ts';
import { renderComparisonMarkdown, renderComparisonPretty } from '../../conformance/report/compare/render.ts';
import type { ReportFile } from '../../conformance/report/formats.ts';
import type { Report } from '../../conformance/results.ts';
import { language, languageAsked } from '../language.ts';
import { printReport } from './print-report.ts';
import { reportFiles, writeTexts } from './report-files.ts';
import { noteVersions, type ReadReport, readReports } from './report-reading.ts';
import { TEXTS } from './texts.ts';

export interface CompareFlags {
  name?: string[];
  since?: string[];
  onlyDifferences?: boolean;
  report?: ReportFile[];
  color: boolean;
}

/** @throws UsageError that names the file or the flag */
export function compare(files: readonly string[], flags: CompareFlags): void {
  const read = readReports(files);
  const names = nameReports(read, files, flags.name);
  const since = matchOlder(read, readReports(flags.since ?? []));
  const written = reportFiles(flags.report, undefined);
  noteVersions(read);
  const named = read.map(({ report }, at) => ({ name: names[at]!, report }));
  const whole = compareReports(named, since);
  const shown = flags.onlyDifferences ? onlyDifferences(whole) : whole;
  printReport(written, flags.color, (options) => renderComparisonPretty(shown, { ...options, language }));
  const inFiles = languageAsked ?? 'both';
  const texts = written.map(({ format, file }) => ({
    format,
    file,
    // The page has a box for that.
    text: format === 'html' ? renderComparisonHtml(whole, inFiles) : renderComparisonMarkdown(shown, inFiles),
  }));
  const fails = named.some((_, at) => selectChanges(whole, at, 'newlyFailing').length > 0);
  process.exitCode = fails ? 1 : 0;
  writeTexts(texts);
}

/** One for each report: the file's, with the role where a file has several, and the whole path where two files have one name. */
function nameReports(
  read: readonly ReadReport[],
  files: readonly string[],
  given: readonly string[] | undefined,
): string[] {
  if (given !== undefined && given.length !== files.length)
    throw new UsageError('--name', TEXTS.oneNameAFile(files.length, given.length));
  const twice = given?.find((name, at) => given.indexOf(name) < at);
  if (twice !== undefined) throw new UsageError(`--name ${twice}`, TEXTS.givenTwice);
  const short = files.map((file) => basename(file, '.json'));
  const ofFile = files.map((file, at) => {
    const own = short[at]!;
    return given?.[at] ?? (short.indexOf(own) === short.lastIndexOf(own) ? own : file.replace(/\.json$/, ''));
  });
  const names = read.map(({ file, report }) => {
    const name = ofFile[files.indexOf(file)]!;
    return read.filter((one) => one.file === file).length === 1 ? name : `${name} · ${report.role}`;
  });
  return names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} · ${read[at]!.report.target}`,
  );
}

/** Of each report the older one of the same role, of the same target where there are several. */
function matchOlder(read: readonly ReadReport[], older: readonly ReadReport[]): (Report | null)[] {
  const found: (Report | null)[] = read.map(() => null);
  for (const { file, report } of older) {
    const ofRole = [...read.keys()].filter((at) => read[at]!.report.role === report.role);
    const ofTarget = ofRole.filter((at) => read[at]!.report.target === report.target);
    const [at, ...more] = ofTarget.length > 0 ? ofTarget : ofRole;
    if (at === undefined) throw new UsageError(`--since ${file}`, TEXTS.sinceNone(report.role));
    if (more.length > 0)
      throw new UsageError(`--since ${file}`, TEXTS.sinceSeveral(report.role, report.target));
    if (found[at] !== null) throw new UsageError(`--since ${file}`, TEXTS.sinceTwice(read[at]!.file));
    found[at] = report;
  }
  return found;
}
