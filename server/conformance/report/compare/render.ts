/** A comparison as Markdown and for a terminal. */
import { styleText } from 'node:util';
import type { Bilingual } from '@staff-service/client';
import stringWidth from 'string-width';
import { visibleLine } from '../../../telemetry/visible.ts';
import type { Outcome } from '../../results.ts';
import { padToWidth, wrapLines } from '../columns.ts';
import { inLanguage, type ReportLanguage } from '../language.ts';
import { cell, code, plain, SYMBOLS as VERDICTS } from '../markdown.ts';
import { describeCounts, describeVerdict, formatTime } from '../summary.ts';
import { OUTCOME_STYLES, type PrettyOptions } from '../terminal-styles.ts';
import { OUTCOMES, TEXTS as REPORT, ROLES } from '../texts.ts';
import {
  type Cell,
  type Change,
  type Column,
  type Comparison,
  type Row,
  selectChanges,
} from './comparison.ts';
import { CHANGES, SYMBOLS, TEXTS } from './texts.ts';

const CHANGE_ORDER: Change[] = ['newlyFailing', 'newlyPassing', 'added'];

/** Of each change its name and the checks; what is gone comes last. Empty without an older report. */
export function listChanges(comparison: Comparison, at: number): { name: Bilingual; ids: string[] }[] {
  const { since, removed } = comparison.columns[at]!;
  if (since === null) return [];
  return [
    ...CHANGE_ORDER.map((change) => ({
      name: CHANGES[change].name,
      ids: selectChanges(comparison, at, change),
    })),
    { name: TEXTS.removed, ids: removed },
  ].filter(({ ids }) => ids.length > 0);
}

export function describeSince({ since }: Column): Bilingual | null {
  return since && TEXTS.since(formatTime(since.startedAt), since.suite.version);
}

/** Which symbols the table has, and what they mean. */
export function legendOf({ groups }: Comparison): { symbol: string; name: Bilingual }[] {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const outcomes = (Object.keys(OUTCOMES) as Outcome[]).filter((one) =>
    cells.some((cell) => cell?.outcome === one),
  );
  const changes = CHANGE_ORDER.filter((one) => cells.some((cell) => cell?.change === one));
  return [
    ...outcomes.map((one) => ({ symbol: SYMBOLS[one], name: OUTCOMES[one].name })),
    ...changes.map((one) => CHANGES[one]),
  ];
}

function symbolsOf(cell: Cell | null): string {
  if (cell === null) return '';
  return SYMBOLS[cell.outcome] + (cell.change === null ? '' : CHANGES[cell.change].symbol);
}

function colonOf(language: ReportLanguage): string {
  return language === 'zh' ? '：' : ': ';
}

/** Tables: the implementations, and their checks. */
export function renderComparisonMarkdown(comparison: Comparison, language: ReportLanguage = 'both'): string {
  const say = (text: Bilingual) => inLanguage(text, language);
  const colon = colonOf(language);
  const { columns, groups } = comparison;
  const changed = columns.some(({ since }) => since !== null);
  const head = [TEXTS.implementation, REPORT.role, REPORT.target, TEXTS.verdict, TEXTS.counts];
  const heads = [...head, ...(changed ? [TEXTS.changes] : [])].map(say);
  const rows = columns.map((column, at) => {
    const { name, report } = column;
    const changes = listChanges(comparison, at).map(
      ({ name, ids }) => `${say(name)}${colon}${ids.map(code).join(', ')}`,
    );
    return [
      inTable(name),
      say(ROLES[report.role]),
      cell(report.target),
      `${VERDICTS[report.verdict]} ${inTable(say(describeVerdict(report)))}`,
      say(describeCounts(report)),
      ...(changed ? [sinceCell(column, changes, say)] : []),
    ];
  });
  const checks = groups.flatMap(({ title, rows }) => [
    [`**${say(title)}**`, ...columns.map(() => '')],
    ...rows.map((row) => [
      `${code(row.check.id)}<br>${inTable(say(row.check.title))}`,
      ...row.cells.map(symbolsOf),
    ]),
  ]);
  return `${[
    `# ${say(TEXTS.title)}`,
    table(heads, rows),
    checks.length === 0
      ? say(TEXTS.noDifferences)
      : table([say(TEXTS.check), ...columns.map(({ name }) => inTable(name))], checks),
    legendOf(comparison)
      .map(({ symbol, name }) => `${symbol} ${say(name)}`)
      .join(' · '),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function sinceCell(column: Column, changes: string[], say: (text: Bilingual) => string): string {
  const since = describeSince(column);
  if (since === null) return '';
  return [say(since), ...(changes.length === 0 ? [say(TEXTS.unchanged)] : changes)].join('<br>');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text of ours or a file's name, in a cell. */
function inTable(text: string): string {
  return plain(text).replaceAll('\n', ' ');
}

/** For a terminal: numbered columns, because names are long and checks many. */
export function renderComparisonPretty(comparison: Comparison, options: PrettyOptions = {}): string {
  const { color = false, columns: width = 80, language = 'both' } = options;
  const say = (text: Bilingual) => visibleLine(inLanguage(text, language));
  const colon = colonOf(language);
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const { columns, groups } = comparison;
  const wrapped = (text: string, indent: number) =>
    wrapLines(text, Math.max(40, width) - indent).map((line) => ' '.repeat(indent) + line);
  const heads = columns.flatMap((column, at) => {
    const { name, report } = column;
    const since = describeSince(column);
    const changes = listChanges(comparison, at).map(
      ({ name, ids }) => `${say(name)}${colon}${ids.join(', ')}`,
    );
    return [
      `${paint('bold', `[${at + 1}] ${visibleLine(name)}`)}  ${say(ROLES[report.role])}`,
      ...wrapped(visibleLine(report.target), 4),
      ...wrapped(`${say(describeVerdict(report))} · ${say(describeCounts(report))}`, 4),
      ...(since === null
        ? []
        : wrapped(`${say(since)}${colon}${changes.length === 0 ? say(TEXTS.unchanged) : ''}`, 4)),
      ...changes.flatMap((line) => wrapped(line, 6)),
    ];
  });
  const numbers = columns.map((_, at) => `[${at + 1}]`);
  const idWidth = Math.max(
    0,
    ...groups.flatMap(({ rows }) => rows.map(({ check }) => stringWidth(check.id))),
  );
  const cellWidth = Math.max(5, ...numbers.map((one) => one.length + 1));
  const rowLine = ({ check, cells }: Row) =>
    `  ${padToWidth(visibleLine(check.id), idWidth)}  ${cells
      .map((one) => {
        const text = padToWidth(symbolsOf(one), cellWidth);
        return one === null ? text : paint(OUTCOME_STYLES[one.outcome], text);
      })
      .join('')}`.trimEnd();
  const body = groups.flatMap(({ title, rows }) => [
    '',
    paint('underline', say(title)),
    ...rows.map(rowLine),
  ]);
  const legend = legendOf(comparison).map(({ symbol, name }) => `${symbol} ${say(name)}`);
  return `${[
    '',
    ...heads,
    '',
    ...(body.length === 0
      ? [say(TEXTS.noDifferences)]
      : [
          ' '.repeat(idWidth + 4) +
            numbers
              .map((one) => padToWidth(one, cellWidth))
              .join('')
              .trimEnd(),
          ...body,
        ]),
    '',
    ...wrapped(legend.join(' · '), 0),
  ].join('\n')}\n`;
}
