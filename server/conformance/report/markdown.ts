import type { Bilingual } from '@staff-service/client';
import { visible, visibleLine } from '../../telemetry/visible.ts';
import { isCaller } from '../catalogue/proofs.ts';
import type { Check, CheckResult, Report } from '../results.ts';
import { describeBaseline, describeMark, listMarks, selectState } from './baseline/marks.ts';
import { TEXTS as BASELINE } from './baseline/texts.ts';
import { arrangeFindings, type CauseGroup, describeCauses, describeCompat } from './cause-groups.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import {
  countOutcome,
  countOutcomes,
  describeAnswerTimes,
  describeVerdict,
  findCurl,
  formatDuration,
  formatTime,
  listProofs,
  makeRerunCommand,
  nameClause,
  selectOutcome,
  splitCode,
  splitErrors,
} from './summary.ts';
import { ROLES, SOURCES, TEXTS } from './texts.ts';

export interface MarkdownOptions {
  language?: ReportLanguage;
  /** Where the badge is, relative to the Markdown file or a URL; without it the verdict is in words only. */
  badge?: string;
}

export const SYMBOLS = { conforms: '✅', doesNotConform: '❌', couldNotRun: '⚠️' };

/** A summary for a merge request or a job's page. */
export function renderMarkdown(report: Report, { language = 'both', badge }: MarkdownOptions = {}): string {
  const say = (text: Bilingual) => inLanguage(text, language);
  const { verdict, problem, interrupted } = report;
  return `${[
    `## ${SYMBOLS[verdict]} ${say(describeVerdict(report))}`,
    ...(badge === undefined ? [] : [imageLink(say(describeVerdict(report)), badge)]),
    facts(report, say),
    ...baselineMet(report, say),
    ...(problem === null ? [] : [`**${say(TEXTS.problem)}**: ${code(say(problem))}`]),
    ...[describeCauses(report), describeCompat(report)].flatMap((line) => (line ? [`**${say(line)}**`] : [])),
    ...(interrupted ? [`**${say(TEXTS.interrupted)}**`] : []),
    ...findings(report, 'fail', TEXTS.failures, say),
    ...couldNotBeRun(report, say),
    ...findings(report, 'warning', TEXTS.warnings, say),
    ...baselineLists(report, say),
    ...listProofs(report).flatMap(({ heading, items }) => [
      `### ${say(heading)}`,
      items.map((item) => `- ${plain(say(item))}`).join('\n'),
    ]),
    `### ${say(TEXTS.rerun)}`,
    fenced(makeRerunCommand(report), 'sh'),
    say(TEXTS.secretNote),
    ...footnotes(report, say),
  ].join('\n\n')}\n`;
}

function facts(report: Report, say: (text: Bilingual) => string): string {
  const { target, role, appid, suite, contract, startedAt, durationMs, answerTimes } = report;
  const counts = countOutcomes(report)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => say(countOutcome(outcome, count)));
  const rows: [string, string][] = [
    [say(isCaller(role) ? TEXTS.driven : TEXTS.target), cell(target)],
    [say(TEXTS.role), say(ROLES[role])],
    [say(TEXTS.appid), cell(appid)],
    [say(TEXTS.allChecks), counts.join(' · ')],
    ...(answerTimes === null
      ? []
      : [[say(TEXTS.answerTimes), say(describeAnswerTimes(answerTimes))] as [string, string]]),
    [say(TEXTS.started), `${formatTime(startedAt)} · ${formatDuration(durationMs)}`],
    [say(TEXTS.suite), plain(`${suite.name} ${suite.version} · ${say(TEXTS.contract)} ${contract}`)],
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function findings(
  report: Report,
  outcome: 'fail' | 'warning',
  heading: Bilingual,
  say: (text: Bilingual) => string,
): string[] {
  const { groups, alone, count } = arrangeFindings(report, outcome);
  return count === 0
    ? []
    : [
        `### ${say(heading)} (${count})`,
        ...groups.map((group) => causeCard(report, group, say)),
        ...alone.map((result) => card(report, result, say)),
      ];
}

/** What is wrong, once, and folded under it a line for each check that fails for it. */
function causeCard(report: Report, group: CauseGroup, say: (text: Bilingual) => string): string {
  const { cause, results, followers } = group;
  const [lead] = results as [CheckResult];
  const actual = cause.actual ?? lead.actual;
  const lines = results.map(({ check }) => `- ${code(check.id)} ${plain(say(check.title))}`);
  return [
    `#### ${plain(say(cause.title))}`,
    [
      `- ${code(cause.id)}`,
      ...fields(
        [
          ...listMarks(results).map((mark) => [BASELINE.baseline, plain(say(mark))] as const),
          [TEXTS.actual, actual && code(say(actual))],
          [TEXTS.remedy, plain(say(cause.remedy))],
          [TEXTS.clause, clauseOf(report, cause, say)],
        ],
        say,
      ),
    ].join('\n'),
    ...reproduce(lead, say),
    `<details><summary>${say(followers)}</summary>\n\n${lines.join('\n')}\n\n</details>`,
  ].join('\n\n');
}

type Fields = readonly (readonly [label: Bilingual, text: string | false | null])[];

function fields(all: Fields, say: (text: Bilingual) => string): string[] {
  return all.flatMap(([label, text]) => (text ? `- **${say(label)}**: ${text}` : []));
}

function clauseOf(report: Report, check: Pick<Check, 'clause'>, say: (text: Bilingual) => string): string {
  return `${plain(say(nameClause(report, check)))}[^${check.clause}]`;
}

function reproduce(result: CheckResult, say: (text: Bilingual) => string): string[] {
  const curl = findCurl(result);
  if (curl === null) return [];
  return [`<details><summary>${say(TEXTS.reproduce)}</summary>\n\n${fenced(curl, 'sh')}\n\n</details>`];
}

function baselineMet(report: Report, say: (text: Bilingual) => string): string[] {
  const text = describeBaseline(report);
  return text === null ? [] : [`**${report.baseline!.met ? '✅' : '❌'} ${plain(say(text))}**`];
}

/** What is known needs a line, and no card. */
function baselineLists(report: Report, say: (text: Bilingual) => string): string[] {
  return (['passing', 'known'] as const).flatMap((state) => {
    const results = selectState(report, state);
    const items = results.map(
      (result) =>
        `- ${plain(say(result.check.title))} ${code(result.check.id)}: ${plain(say(describeMark(result)!))}`,
    );
    return results.length === 0 ? [] : [`### ${say(BASELINE[state])} (${results.length})`, items.join('\n')];
  });
}

function couldNotBeRun(report: Report, say: (text: Bilingual) => string): string[] {
  const { tried, notRun } = splitErrors(report);
  const lines = notRun.map((line) => `- ${plain(say(line))}`);
  if (tried.length + lines.length === 0) return [];
  const count = selectOutcome(report, 'error').length;
  return [
    `### ${say(TEXTS.errors)} (${count})`,
    ...tried.map((result) => card(report, result, say)),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ];
}

function card(report: Report, result: CheckResult, say: (text: Bilingual) => string): string {
  const { check, outcome, expected, actual } = result;
  const mark = describeMark(result);
  const all: Fields = [
    [BASELINE.baseline, mark && plain(say(mark))],
    [TEXTS.expected, expected && code(say(expected))],
    [TEXTS.actual, actual && code(say(actual))],
    [TEXTS.remedy, outcome !== 'error' && plain(say(check.remedy))],
    [TEXTS.clause, clauseOf(report, check, say)],
  ];
  return [
    `#### ${plain(say(check.title))}`,
    [`- ${code(check.id)}`, ...fields(all, say)].join('\n'),
    ...reproduce(result, say),
  ].join('\n\n');
}

/** The text of each clause that a card refers to, and what its marks stand for: a link that works wherever the report is. */
function footnotes(report: Report, say: (text: Bilingual) => string): string[] {
  const arranged = (['fail', 'warning'] as const).map((outcome) => arrangeFindings(report, outcome));
  const cards = [
    ...arranged.flatMap(({ groups, alone }) => [
      ...groups.map(({ cause }) => cause),
      ...alone.map(({ check }) => check),
    ]),
    ...splitErrors(report).tried.map(({ check }) => check),
  ];
  const used = new Set(cards.map(({ clause }) => clause));
  const withCode = (text: string) =>
    splitCode(text).map((part, at) => (at % 2 === 1 ? code(part) : plain(part)));
  return report.clauses
    .filter(({ id }) => used.has(id))
    .map(({ id, text, sources }) => {
      const marks = sources.map((mark) => plain(`[${mark}] ${say(SOURCES[mark])}`));
      return `[^${id}]: ${withCode(say(text)).join('')} ${marks.join('; ')}; ${code(`openapi/SOURCES.md#${id}`)}`;
    });
}

/** A text of ours as text, in one line. What the target wrote goes into `code`, where nothing is a link or a mention. */
export function plain(text: string): string {
  return visibleLine(text)
    .replace(/[\\`*_[\]|~#!$]/g, '\\$&')
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function code(text: string): string {
  const line = visibleLine(text);
  const fence = '`'.repeat(longestRun(line) + 1);
  return fence.length > 1 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

export function imageLink(text: string, address: string): string {
  return `![${text}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** In a table a bar ends the cell, even in code. */
export function cell(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

function fenced(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${visible(text)}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
