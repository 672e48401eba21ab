/** The run on GitHub Actions: annotations, and a summary on the job's page. */
import { visible, visibleLine } from '../../telemetry/visible.ts';
import type { CheckResult, Report } from '../results.ts';
import { describeBaseline, listMarks, selectState } from './baseline/marks.ts';
import { arrangeFindings, type CauseGroup } from './cause-groups.ts';
import { COLON, type Fields, listFindingLines, listLines } from './finding-lines.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import { renderMarkdown } from './markdown.ts';
import { renderMergedMarkdown } from './merged/for-people.ts';
import { isMerged, type MergedReport } from './merged/merged-report.ts';
import { describeVerdict, splitErrors } from './summary.ts';
import { ROLES, TEXTS } from './texts.ts';

type Level = 'error' | 'warning' | 'notice';

interface Annotation {
  level: Level;
  title: string;
  message: string;
}

/** Of each level so many are shown of one step, and what comes after them is lost. */
const SHOWN = 10;
const TITLE_CHARACTERS = 255;
const MESSAGE_CHARACTERS = 4_000;
/** A step whose summary is longer has none. Bytes. */
export const SUMMARY_BYTES = 1024 * 1024;

/**
 * Workflow commands, one a line: what fails is an error, the cause of several once, what warns a warning, and of what is
 * known one notice tells how much it is. Of more than ten of a level the tenth names the rest.
 */
export function renderAnnotations(
  reports: readonly Report[],
  { language = 'both' }: { language?: ReportLanguage } = {},
): string {
  const all = reports.flatMap((report) => annotationsOf(report, language));
  const shown = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    bounded(
      all.filter((one) => one.level === level),
      language,
    ),
  );
  return shown
    .map(
      ({ level, title, message }) =>
        `::${level} title=${property(cut(title, TITLE_CHARACTERS))}::${data(cut(message, MESSAGE_CHARACTERS))}\n`,
    )
    .join('');
}

function annotationsOf(report: Report, language: ReportLanguage): Annotation[] {
  const of = (level: Level, results: readonly CheckResult[]) =>
    results.map((result) => annotationOf(level, report, result, language));
  const { verdict, problem } = report;
  const failures = arrangeFindings(report, 'fail');
  const warnings = arrangeFindings(report, 'warning');
  const causesOf = (level: Level, groups: readonly CauseGroup[]) =>
    groups.map((group) => annotateCause(level, report, group, language));
  const unrun = verdict === 'couldNotRun' ? (problem ?? TEXTS.couldNotRun) : null;
  const summary = describeBaseline(report);
  return [
    ...causesOf('error', failures.groups),
    ...of('error', failures.alone),
    ...of('error', selectState(report, 'passing')),
    ...(unrun === null
      ? []
      : [
          note(
            'error',
            report,
            language,
            inLanguage(describeVerdict(report), language),
            inLanguage(unrun, language),
          ),
        ]),
    ...of('warning', splitErrors(report).tried),
    ...causesOf('warning', warnings.groups),
    ...of('warning', warnings.alone),
    ...(summary === null
      ? []
      : [note('notice', report, language, report.target, inLanguage(summary, language))]),
  ];
}

function note(
  level: Level,
  report: Report,
  language: ReportLanguage,
  title: string,
  message: string,
): Annotation {
  return { level, title: `${inLanguage(ROLES[report.role], language)}: ${title}`, message };
}

/** One for all that follows from a cause: of sixteen of their own the tenth would be the last that is shown. */
function annotateCause(
  level: Level,
  report: Report,
  { cause, results, followers }: CauseGroup,
  language: ReportLanguage,
): Annotation {
  const lead = results[0]!;
  const fields: Fields = [
    ...listMarks(results).map((mark) => [null, mark] as const),
    [TEXTS.actual, cause.actual ?? lead.actual],
    [TEXTS.remedy, cause.remedy],
  ];
  const lines = [
    ...listLines(fields, language, visibleLine),
    `${inLanguage(followers, language)}${COLON[language]}${results.map(({ check }) => check.id).join(', ')}`,
  ];
  const title = `${report.role}: ${cause.id}: ${inLanguage(cause.title, language)}`;
  return { level, title, message: lines.join('\n') };
}

function annotationOf(
  level: Level,
  report: Report,
  result: CheckResult,
  language: ReportLanguage,
): Annotation {
  const { check } = result;
  const lines = listFindingLines(result, language, visibleLine);
  const title = `${report.role}: ${check.id}: ${inLanguage(check.title, language)}`;
  return { level, title, message: lines.join('\n') || title };
}

function bounded(all: Annotation[], language: ReportLanguage): Annotation[] {
  if (all.length <= SHOWN) return all;
  const rest = all.slice(SHOWN - 1);
  const title = inLanguage(TEXTS.moreFindings(rest.length), language);
  return [
    ...all.slice(0, SHOWN - 1),
    { level: all[0]!.level, title, message: rest.map((one) => one.title).join('\n') },
  ];
}

/** The rest of a line is what is said: a line break or a percent sign in it is written as percent and two digits. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property also what would end it. */
function property(text: string): string {
  return data(visibleLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function cut(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters - 1).toWellFormed()}…`;
}

/**
 * Markdown for the job's page, at most so many bytes: where the cards are too long, what is said without them; empty where
 * not even that has room.
 */
export function renderStepSummary(
  texts: { whole: string; brief: string },
  bytes: number = SUMMARY_BYTES,
): string {
  return [texts.whole, texts.brief].find((text) => Buffer.byteLength(text) <= bytes) ?? '';
}

/** Of one report or of several. */
export function summaryTexts(
  report: Report | MergedReport,
  language: ReportLanguage,
): { whole: string; brief: string } {
  const render = (one: Report | MergedReport) =>
    isMerged(one) ? renderMergedMarkdown(one, { language }) : renderMarkdown(one, { language });
  const brief = isMerged(report)
    ? { ...report, parts: report.parts.map(withoutExchanges) }
    : withoutExchanges(report);
  return { whole: render(report), brief: render(brief) };
}

function withoutExchanges(report: Report): Report {
  return { ...report, results: report.results.map((result) => ({ ...result, exchanges: [] })) };
}

/**
 * The same text with nothing in it that a runner of GitHub Actions takes for a command: it reads them from all that is
 * printed, and what a target wrote is printed too.
 */
export function withoutWorkflowCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
