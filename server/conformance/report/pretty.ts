import { styleText } from 'node:util';
import type { Bilingual } from '@staff-service/client';
import stringWidth from 'string-width';
import { visible, visibleLine } from '../../telemetry/visible.ts';
import type { CheckResult, Outcome, Report } from '../results.ts';
import { describeBaseline, describeMark, isKnown, selectState } from './baseline/marks.ts';
import { TEXTS as BASELINE } from './baseline/texts.ts';
import { padToWidth, wrapLines } from './columns.ts';
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
  needsIndex,
  selectOutcome,
  splitErrors,
} from './summary.ts';
import { OUTCOMES, ROLES, TEXTS } from './texts.ts';

export interface PrettyOptions {
  /** Escape sequences for colours; off by default, as in a file. */
  color?: boolean;
  /** Default 80. Commands to copy are never broken, and may be wider. */
  columns?: number;
  language?: ReportLanguage;
}

export type Style = Parameters<typeof styleText>[0];

export const OUTCOME_STYLES: Record<Outcome, Style> = {
  fail: ['red', 'bold'],
  error: ['magenta', 'bold'],
  warning: ['yellow', 'bold'],
  note: 'cyan',
  pass: 'green',
  skipped: 'dim',
  disabled: 'dim',
};
export const VERDICT_STYLES: Record<Report['verdict'], Style> = {
  conforms: ['green', 'bold'],
  doesNotConform: ['red', 'bold'],
  couldNotRun: ['magenta', 'bold'],
};
const INDENT = 4;
/** Of a field; the JSON report has the whole. */
const MAX_LINES = 6;

/** For a terminal: what was tested, a card for each finding, and last, where the eye is, the verdict. */
export function renderPretty(report: Report, options: PrettyOptions = {}): string {
  return `${new Pretty(options).report(report).join('\n')}\n`;
}

class Pretty {
  readonly #columns: number;
  readonly #language: ReportLanguage;
  readonly #paint: (style: Style, text: string) => string;

  constructor({ color = false, columns = 80, language = 'both' }: PrettyOptions) {
    this.#columns = Math.max(40, columns);
    this.#language = language;
    this.#paint = color
      ? (style, text) => styleText(style, text, { validateStream: false })
      : (_style, text) => text;
  }

  report(report: Report): string[] {
    return [
      ...this.#header(report),
      ...this.#findings(report, 'fail', TEXTS.failures, (result) => this.#card(report, result)),
      ...this.#errors(report),
      ...this.#findings(report, 'warning', TEXTS.warnings, (result) => this.#shortCard(result)),
      ...this.#baseline(report),
      ...this.#proven(report),
      ...this.#answerTimes(report),
      ...this.#verdict(report),
    ];
  }

  #header({ suite, role, target, appid, profile, startedAt }: Report): string[] {
    const facts = [`${inLanguage(ROLES[role], this.#language)}`, `appid ${appid}`, profile];
    return [
      '',
      ...this.#wrapped(`${suite.name} ${suite.version} · ${formatTime(startedAt)}`, 0, 'dim'),
      ...this.#wrapped(target, 0, 'bold'),
      ...this.#wrapped(facts.join(' · '), 0),
    ];
  }

  #findings(
    report: Report,
    outcome: Outcome,
    heading: Bilingual,
    card: (result: CheckResult) => string[],
  ): string[] {
    const results = selectOutcome(report, outcome).filter((result) => !isKnown(result));
    if (results.length === 0) return [];
    return [
      '',
      this.#heading(heading, results.length),
      ...results.flatMap((result) => ['', ...card(result)]),
    ];
  }

  #errors(report: Report): string[] {
    const { tried, notRun } = splitErrors(report);
    if (tried.length + notRun.length === 0) return [];
    const { symbol } = OUTCOMES.error;
    return [
      '',
      this.#heading(TEXTS.errors, selectOutcome(report, 'error').length),
      ...tried.flatMap((result) => ['', ...this.#shortCard(result)]),
      ...notRun.flatMap((line) => ['', ...this.#item(line, this.#paint(OUTCOME_STYLES.error, symbol))]),
    ];
  }

  #card(report: Report, result: CheckResult): string[] {
    const { check, expected, actual } = result;
    const curl = findCurl(result);
    const where = `openapi/SOURCES.md#${check.clause}`;
    return [
      ...this.#title(result),
      ...this.#field(BASELINE.baseline, describeMark(result), 'yellow'),
      ...this.#field(TEXTS.expected, expected),
      ...this.#field(TEXTS.actual, actual, 'red'),
      ...this.#field(TEXTS.why, check.explanation),
      ...this.#field(TEXTS.remedy, check.remedy),
      ...this.#field(TEXTS.clause, nameClause(report, check)),
      ...this.#field({ zh: '', en: '' }, { zh: where, en: where }),
      ...(curl ? this.#command(TEXTS.reproduce, curl) : []),
    ];
  }

  #shortCard(result: CheckResult): string[] {
    return [
      ...this.#title(result),
      ...this.#field(TEXTS.actual, result.actual),
      ...(result.outcome === 'error' ? [] : this.#field(TEXTS.remedy, result.check.remedy)),
    ];
  }

  /** What is known needs a line, and no card. */
  #baseline(report: Report): string[] {
    return (['known', 'passing'] as const).flatMap((state) => {
      const results = selectState(report, state);
      if (results.length === 0) return [];
      const lines = results.flatMap((result) => [
        ...this.#title(result),
        ...this.#field(BASELINE.baseline, describeMark(result), state === 'known' ? 'dim' : 'yellow'),
      ]);
      return ['', this.#heading(BASELINE[state], results.length), ...lines];
    });
  }

  #title(result: CheckResult): string[] {
    const { check } = result;
    const outcome = isKnown(result) ? 'disabled' : result.outcome;
    const { symbol } = OUTCOMES[result.outcome];
    const [first = '', ...rest] = this.#texts(check.title).flatMap((text) => this.#broken(text, 2));
    return [
      `${this.#paint(OUTCOME_STYLES[outcome], symbol)} ${this.#paint('bold', first)}`,
      ...rest.map((line) => `  ${this.#paint('bold', line)}`),
      `  ${this.#paint('dim', visibleLine(check.id))}`,
    ];
  }

  #field(label: Bilingual, text: Bilingual | null, style: Style = 'reset'): string[] {
    if (text === null) return [];
    const name = inLanguage(label, this.#language === 'both' ? 'zh' : this.#language);
    const width = Math.max(10, stringWidth(name) + 2);
    const lines = this.#texts(text).flatMap((one) => {
      const all = this.#broken(one, INDENT + width);
      return all.length <= MAX_LINES ? all : [...all.slice(0, MAX_LINES - 1), '…'];
    });
    return lines.map((line, at) => {
      const before = ' '.repeat(INDENT) + padToWidth(at === 0 ? name : '', width);
      return this.#paint('dim', before) + (style === 'reset' ? line : this.#paint(style, line));
    });
  }

  /** Indented only where that does not change the command: not inside a quoted text of several lines. */
  #command(label: Bilingual, command: string): string[] {
    const lines = visible(command).split('\n');
    const before = lines.slice(0, -1).every((line) => line.endsWith('\\')) ? ' '.repeat(INDENT) : '';
    return [
      this.#paint('dim', `${' '.repeat(INDENT)}${inLanguage(label, this.#language)}`),
      ...lines.map((line) => `${before}${this.#paint('cyan', line)}`),
    ];
  }

  #proven(report: Report): string[] {
    return listProofs(report).flatMap(({ heading, items, shown }) => [
      '',
      this.#heading(heading),
      ...items.flatMap((item) => this.#item(item, OUTCOMES[shown ? 'pass' : 'note'].symbol)),
    ]);
  }

  #item(item: Bilingual, bullet: string): string[] {
    const lines = this.#texts(item).flatMap((text) => this.#broken(text, 4));
    return lines.map((line, at) => `  ${at === 0 ? bullet : ' '} ${line}`);
  }

  #answerTimes({ answerTimes }: Report): string[] {
    if (answerTimes === null) return [];
    const { count, max, warnAboveMs } = answerTimes;
    const slow = max > warnAboveMs;
    const line = inLanguage(TEXTS.answerTimesLine(describeAnswerTimes(answerTimes), count), this.#language);
    const limit = slow ? ` · ${inLanguage(TEXTS.tooSlow(formatDuration(warnAboveMs)), this.#language)}` : '';
    return ['', ...this.#wrapped(line + limit, 0, slow ? 'yellow' : 'reset')];
  }

  #verdict(report: Report): string[] {
    const { verdict, problem, interrupted, durationMs } = report;
    const counts = countOutcomes(report)
      .filter(([, count]) => count > 0)
      .map(([outcome, count]) => inLanguage(countOutcome(outcome, count), this.#language, '/'));
    const symbol = { conforms: '✓', doesNotConform: '✗', couldNotRun: '?' }[verdict];
    return [
      ...this.#index([
        ...selectOutcome(report, 'fail').filter((result) => !isKnown(result)),
        ...splitErrors(report).tried,
      ]),
      '',
      ...(counts.length === 0 ? [] : this.#wrapped(counts.join(' · '), 0)),
      ...(interrupted
        ? this.#texts(TEXTS.interrupted).flatMap((one) => this.#wrapped(one, 0, 'yellow'))
        : []),
      ...this.#wrapped(
        `${symbol} ${inLanguage(describeVerdict(report), this.#language)} · ${formatDuration(durationMs)}`,
        0,
        VERDICT_STYLES[verdict],
      ),
      ...this.#baselineMet(report),
      ...(problem === null ? [] : this.#texts(problem).flatMap((one) => this.#wrapped(one, 2))),
      ...(verdict === 'conforms' ? [] : this.#command(TEXTS.rerun, makeRerunCommand(report))),
    ];
  }

  #baselineMet(report: Report): string[] {
    const text = describeBaseline(report);
    if (text === null) return [];
    const met = report.baseline!.met;
    return this.#wrapped(
      `${met ? '✓' : '✗'} ${inLanguage(text, this.#language)}`,
      0,
      met ? ['green', 'bold'] : ['red', 'bold'],
    );
  }

  /** One line for each, because the first cards are long gone from the screen. */
  #index(findings: CheckResult[]): string[] {
    if (!needsIndex(findings)) return [];
    const width = Math.max(...findings.map(({ check }) => stringWidth(check.id)));
    const language = this.#language === 'both' ? 'zh' : this.#language;
    const lines = findings.map(({ check, outcome }) => {
      const line = `${padToWidth(check.id, width)}  ${check.title[language]}`;
      return `${this.#paint(OUTCOME_STYLES[outcome], OUTCOMES[outcome].symbol)} ${this.#broken(line, 2)[0]}`;
    });
    return ['', ...lines];
  }

  #heading(heading: Bilingual, count?: number): string {
    const text = inLanguage(heading, this.#language) + (count === undefined ? '' : ` (${count})`);
    return this.#paint(['bold', 'underline'], text);
  }

  /** One text, or with both languages two. */
  #texts({ zh, en }: Bilingual): string[] {
    if (this.#language === 'both') return zh === en ? [zh] : [zh, en];
    return [this.#language === 'zh' ? zh : en];
  }

  #broken(text: string, indent: number): string[] {
    return wrapLines(visible(text), this.#columns - indent);
  }

  #wrapped(text: string, indent: number, style: Style = 'reset'): string[] {
    return this.#broken(text, indent).map(
      (line) => ' '.repeat(indent) + (style === 'reset' ? line : this.#paint(style, line)),
    );
  }
}
