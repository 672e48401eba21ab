import { visibleLine } from '../../telemetry/visible.ts';
import type { CheckResult, Report } from '../results.ts';
import { describeBaseline, describeMark, isKnown } from './baseline/marks.ts';
import { TEXTS as BASELINE } from './baseline/texts.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import { type Markup, markup } from './markup.ts';
import {
  countOutcomes,
  describeVerdict,
  findCurl,
  groupResults,
  makeRerunCommand,
  nameClause,
} from './summary.ts';
import { TEXTS } from './texts.ts';

export interface JunitOptions {
  language?: ReportLanguage;
}

/**
 * JUnit XML as Jenkins and GitLab read it: a suite for each group, a case for each check. A warning is a case that
 * passes and says so in its output, a failure that the baseline holds is one that was skipped: JUnit has no word for them. What could not be run at all is one error.
 */
export function renderJunit(report: Report, { language = 'both' }: JunitOptions = {}): string {
  return junitDocument(`${report.suite.name} ${report.role}`, [report], language);
}

/** `labels` name the reports where there are several: they stand before the names of their suites. */
export function junitDocument(
  name: string,
  reports: readonly Report[],
  language: ReportLanguage,
  labels: readonly string[] = [],
): string {
  const suites = reports.map((report, at) => suitesOf(report, language, labels[at]));
  const all = totals(reports.flatMap(({ results }) => results));
  const unrun = reports.filter(({ verdict }) => verdict === 'couldNotRun').length;
  const time = reports.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${name}" tests="${all.tests + unrun}" failures="${all.failures}" errors="${all.errors + unrun}" skipped="${all.skipped}" time="${seconds(time)}">
${suites}</testsuites>
`.text;
}

function suitesOf(report: Report, language: ReportLanguage, label: string | undefined): Markup[] {
  const suites = groupResults(report).map(([group, results]) =>
    suite(report, group, results, language, label),
  );
  return report.verdict === 'couldNotRun' ? [problemSuite(report, language, label), ...suites] : suites;
}

function suite(
  report: Report,
  group: string,
  results: CheckResult[],
  language: ReportLanguage,
  label: string | undefined,
): Markup {
  const { tests, failures, errors, skipped } = totals(results);
  const time = seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return markup`  <testsuite name="${suiteName(label, group)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${time}" timestamp="${timestamp(report)}">
${properties(report)}${results.map((result) => testcase(report, result, language, label))}  </testsuite>
`;
}

function testcase(
  report: Report,
  result: CheckResult,
  language: ReportLanguage,
  label: string | undefined,
): Markup {
  const { check, durationMs } = result;
  return markup`    <testcase classname="${className(report, check.group, label)}" name="${`${check.id}: ${inLanguage(check.title, language)}`}" time="${seconds(durationMs)}">
${finding(report, result, language)}    </testcase>
`;
}

function finding(report: Report, result: CheckResult, language: ReportLanguage): Markup | null {
  const { check, outcome, actual } = result;
  const message = actual === null ? '' : visibleLine(inLanguage(actual, language));
  const mark = describeMark(result);
  const said = mark === null ? '' : visibleLine(inLanguage(mark, language));
  if (isKnown(result))
    return markup`      <skipped message="${said}"/>
      <system-out>${card(report, result, language)}</system-out>
`;
  if (isPassing(result))
    return markup`      <failure type="baseline" message="${said}"/>
`;
  switch (outcome) {
    case 'fail':
      return markup`      <failure type="${check.requirement}" message="${message}">${card(report, result, language)}</failure>
`;
    case 'error':
      return markup`      <error type="error" message="${message}">${card(report, result, language)}</error>
`;
    case 'skipped':
      return markup`      <skipped message="${message}"/>
`;
    case 'disabled':
      return markup`      <skipped message="${message || inLanguage(TEXTS.disabledBy, language)}"/>
`;
    case 'warning':
    case 'note':
      return markup`      <system-out>${`${outcome}\n${card(report, result, language)}`}</system-out>
`;
    case 'pass':
      return null;
  }
}

/** What a person reads who clicks on the case. */
function card(report: Report, result: CheckResult, language: ReportLanguage): string {
  const { check, expected, actual } = result;
  const curl = findCurl(result);
  const cause = report.causes?.find(({ checks }) => checks.includes(check.id));
  const mark = describeMark(result);
  const fields = [
    [TEXTS.cause, cause && `${inLanguage(cause.title, language)} (${cause.id})`],
    [BASELINE.baseline, mark && inLanguage(mark, language)],
    [TEXTS.clause, `${inLanguage(nameClause(report, check), language)} (openapi/SOURCES.md#${check.clause})`],
    [TEXTS.expected, expected && inLanguage(expected, language)],
    [TEXTS.actual, actual && inLanguage(actual, language)],
    [TEXTS.why, inLanguage(check.explanation, language)],
    [TEXTS.remedy, inLanguage(check.remedy, language)],
    [TEXTS.reproduce, curl && `\n${curl}`],
  ] as const;
  const lines = fields.flatMap(([label, text]) => (text ? `${inLanguage(label, language)}: ${text}` : []));
  return `\n${lines.join('\n')}\n`;
}

/** Some readers of JUnit ignore what stands outside a suite, so the problem is one of its own. */
function problemSuite(report: Report, language: ReportLanguage, label: string | undefined): Markup {
  const text = report.problem === null ? '' : inLanguage(report.problem, language);
  const message = inLanguage(describeVerdict(report), language);
  return markup`  <testsuite name="${suiteName(label, 'preflight')}" tests="1" failures="0" errors="1" skipped="0" time="0.000" timestamp="${timestamp(report)}">
${properties(report)}    <testcase classname="${className(report, 'preflight', label)}" name="preflight" time="0.000">
      <error type="couldNotRun" message="${message}">${text}</error>
    </testcase>
  </testsuite>
`;
}

function properties(report: Report): Markup {
  const { suite, contract, target, appid, profile, idempotency, seed, generated, verdict } = report;
  const baseline = describeBaseline(report);
  const all = {
    suite: `${suite.name} ${suite.version}`,
    contract,
    target,
    appid,
    profile,
    idempotency,
    seed,
    generated,
    verdict,
    warnings: countOutcomes(report).find(([outcome]) => outcome === 'warning')![1],
    rerun: makeRerunCommand(report),
    ...(baseline === null ? {} : { baseline: baseline.en }),
  };
  const lines = Object.entries(all).map(
    ([name, value]) => markup`      <property name="${name}" value="${String(value)}"/>
`,
  );
  return markup`    <properties>
${lines}    </properties>
`;
}

function totals(results: CheckResult[]) {
  const count = (...outcomes: CheckResult['outcome'][]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const known = results.filter(isKnown).length;
  return {
    tests: results.length,
    failures: count('fail') - known + results.filter(isPassing).length,
    errors: count('error'),
    skipped: count('skipped', 'disabled') + known,
  };
}

/** Passes although it is known to fail: the pipeline fails until it is taken out of the baseline. */
function isPassing({ baseline }: CheckResult): boolean {
  return baseline?.state === 'passing';
}

/** Jenkins makes the part before the last dot a package. */
function className({ suite, role }: Report, group: string, label: string = role): string {
  return `${suite.name.replaceAll(' ', '-')}.${label.replaceAll('.', '_')}.${group}`;
}

function suiteName(label: string | undefined, group: string): string {
  return label === undefined ? group : `${label} ${group}`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** As JUnit's schema wants it: without a zone. */
function timestamp({ startedAt }: Report): string {
  return new Date(startedAt).toISOString().slice(0, 19);
}
