import { styleText } from 'node:util';
import type { Bilingual } from '@staff-service/client';
import stringWidth from 'string-width';
import { visible, visibleLine } from '../../telemetry/visible.ts';
import type { Check, CheckResult, Outcome, Report } from '../results.ts';
import { describeBaseline, describeMark, listMarks, selectState } from './baseline/marks.ts';
import { TEXTS as BASELINE } from './baseline/texts.ts';
import { arrangeFindings, type CauseGroup, describeCauses, describeCompat } from './cause-groups.ts';
import { padToWidth, wrapLines } from './columns.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import {
  countOutcome,
  countOutcomes,
  describeAnswerTimes,
  describeSlowness,
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
import { OUTCOME_STYLES, type PrettyOptions, type Style, VERDICT_STYLES } from './terminal-styles.ts';
import { OUTCOMES, ROLES, TEXTS, VERDICT_SYMBOLS } from './texts.ts';

type Named = Pick<Check, 'id' | 'title'>;
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
    outcome: 'fail' | 'warning',
    heading: Bilingual,
    card: (result: CheckResult) => string[],
  ): string[] {
    const { groups, alone, count } = arrangeFindings(report, outcome);
    if (count === 0) return [];
    const cards = [...groups.map((group) => this.#causeCard(report, group)), ...alone.map(card)];
    return ['', this.#heading(heading, count), ...cards.flatMap((lines) => ['', ...lines])];
  }

  /** What is wrong, once, with the first request that shows it, and a line for each check that fails for it. */
  #causeCard(report: Report, { cause, results, followers }: CauseGroup): string[] {
    const [lead] = results as [CheckResult];
    return [
      ...this.#title(lead.outcome, cause),
      ...listMarks(results).flatMap((mark) => this.#field(BASELINE.baseline, mark, 'yellow')),
      ...this.#field(TEXTS.actual, cause.actual ?? lead.actual, 'red'),
      ...this.#field(TEXTS.remedy, cause.remedy),
      ...this.#clause(report, cause),
      ...this.#reproduce(lead),
      ...this.#lines(followers, INDENT, 'dim'),
      ...this.#list(results, INDENT),
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
    return [
      ...this.#title(result.outcome, result.check),
      ...this.#field(BASELINE.baseline, describeMark(result), 'yellow'),
      ...this.#field(TEXTS.expected, expected),
      ...this.#field(TEXTS.actual, actual, 'red'),
      ...this.#field(TEXTS.why, check.explanation),
      ...this.#field(TEXTS.remedy, check.remedy),
      ...this.#clause(report, check),
      ...this.#reproduce(result),
    ];
  }

  #clause(report: Report, check: Pick<Check, 'clause'>): string[] {
    const where = `openapi/SOURCES.md#${check.clause}`;
    return [
      ...this.#field(TEXTS.clause, nameClause(report, check)),
      ...this.#field({ zh: '', en: '' }, { zh: where, en: where }),
    ];
  }

  #reproduce(result: CheckResult): string[] {
    const curl = findCurl(result);
    return curl ? this.#command(TEXTS.reproduce, curl) : [];
  }

  #shortCard(result: CheckResult): string[] {
    return [
      ...this.#title(result.outcome, result.check),
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
        ...this.#title(result.outcome, result.check, state === 'known' ? 'disabled' : result.outcome),
        ...this.#field(BASELINE.baseline, describeMark(result), state === 'known' ? 'dim' : 'yellow'),
      ]);
      return ['', this.#heading(BASELINE[state], results.length), ...lines];
    });
  }

  #title(outcome: Outcome, { id, title }: Named, styledAs = outcome): string[] {
    const { symbol } = OUTCOMES[outcome];
    const [first = '', ...rest] = this.#texts(title).flatMap((text) => this.#broken(text, 2));
    return [
      `${this.#paint(OUTCOME_STYLES[styledAs], symbol)} ${this.#paint('bold', first)}`,
      ...rest.map((line) => `  ${this.#paint('bold', line)}`),
      `  ${this.#paint('dim', visibleLine(id))}`,
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
      ...this.#wrapped(inLanguage(label, this.#language), INDENT, 'dim'),
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
    const line = inLanguage(
      TEXTS.answerTimesLine(describeAnswerTimes(answerTimes), answerTimes.count),
      this.#language,
    );
    const slow = describeSlowness(answerTimes);
    if (slow === null) return ['', ...this.#wrapped(line, 0)];
    return ['', ...this.#wrapped(`${line} · ${inLanguage(slow, this.#language)}`, 0, 'yellow')];
  }

  #verdict(report: Report): string[] {
    const { verdict, problem, interrupted, durationMs, secretFile } = report;
    const counts = countOutcomes(report)
      .filter(([, count]) => count > 0)
      .map(([outcome, count]) => inLanguage(countOutcome(outcome, count), this.#language, '/'));
    return [
      ...this.#index(report),
      '',
      ...(counts.length === 0 ? [] : this.#wrapped(counts.join(' · '), 0)),
      ...this.#lines(describeCauses(report), 0),
      ...this.#lines(interrupted ? TEXTS.interrupted : null, 0, 'yellow'),
      ...this.#wrapped(
        `${VERDICT_SYMBOLS[verdict]} ${inLanguage(describeVerdict(report), this.#language)} · ${formatDuration(durationMs)}`,
        0,
        VERDICT_STYLES[verdict],
      ),
      ...this.#baselineMet(report),
      ...this.#lines(describeCompat(report), 2),
      ...this.#lines(problem, 2),
      ...(verdict === 'conforms'
        ? []
        : this.#command(secretFile ? TEXTS.rerun : TEXTS.rerunWithSecret, makeRerunCommand(report))),
    ];
  }

  #baselineMet(report: Report): string[] {
    const text = describeBaseline(report);
    if (text === null) return [];
    const { met } = report.baseline!;
    const line = `${met ? '✓' : '✗'} ${inLanguage(text, this.#language)}`;
    return this.#wrapped(line, 0, met ? ['green', 'bold'] : ['red', 'bold']);
  }

  #lines(text: Bilingual | null, indent: number, style: Style = 'reset'): string[] {
    return text === null ? [] : this.#texts(text).flatMap((one) => this.#wrapped(one, indent, style));
  }

  /** One line for each, because the first cards are long gone from the screen; of a cause one for all. */
  #index(report: Report): string[] {
    const { groups, alone } = arrangeFindings(report, 'fail');
    const findings = [...alone, ...splitErrors(report).tried];
    if (groups.length === 0 ? !needsIndex(findings) : groups.length + findings.length < 2) return [];
    const causes = groups.map(({ cause: { id, title }, results }) => ({
      outcome: results[0]!.outcome,
      check: { id: `${id} (${results.length})`, title },
    }));
    return ['', ...this.#list([...causes, ...findings])];
  }

  /** A line for each, cut where it is too long. */
  #list(findings: readonly { outcome: Outcome; check: Named }[], indent = 0): string[] {
    const width = Math.max(...findings.map(({ check }) => stringWidth(check.id)));
    const language = this.#language === 'both' ? 'zh' : this.#language;
    return findings.map(({ check: { id, title }, outcome }) => {
      const symbol = this.#paint(OUTCOME_STYLES[outcome], OUTCOMES[outcome].symbol);
      const text = `${padToWidth(id, width)}  ${title[language]}`;
      const [line, ...rest] = this.#broken(text, indent + 2);
      const shown = rest.length === 0 ? line : `${this.#broken(text, indent + 3)[0]}…`;
      return `${' '.repeat(indent)}${symbol} ${shown}`;
    });
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
