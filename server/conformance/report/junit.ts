import { visibleLine } from '../../telemetry/visible.ts';
import type { CheckResult, Report } from '../results.ts';
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
 * passes and says so in its output: JUnit has no word for it. What could not be run at all is one error.
 */
export function renderJunit(report: Report, { language = 'both' }: JunitOptions = {}): string {
  const suites = groupResults(report).map(([group, results]) => suite(report, group, results, language));
  const all = totals(report.results);
  const unrun = report.verdict === 'couldNotRun' ? 1 : 0;
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${`${report.suite.name} ${report.role}`}" tests="${all.tests + unrun}" failures="${all.failures}" errors="${all.errors + unrun}" skipped="${all.skipped}" time="${seconds(report.durationMs)}">
${unrun === 1 ? problemSuite(report, language) : null}${suites}</testsuites>
`.text;
}

function suite(report: Report, group: string, results: CheckResult[], language: ReportLanguage): Markup {
  const { tests, failures, errors, skipped } = totals(results);
  const time = seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return markup`  <testsuite name="${group}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${time}" timestamp="${timestamp(report)}">
${properties(report)}${results.map((result) => testcase(report, result, language))}  </testsuite>
`;
}

function testcase(report: Report, result: CheckResult, language: ReportLanguage): Markup {
  const { check, durationMs } = result;
  return markup`    <testcase classname="${className(report, check.group)}" name="${`${check.id}: ${inLanguage(check.title, language)}`}" time="${seconds(durationMs)}">
${finding(report, result, language)}    </testcase>
`;
}

function finding(report: Report, result: CheckResult, language: ReportLanguage): Markup | null {
  const { check, outcome, actual } = result;
  const message = actual === null ? '' : visibleLine(inLanguage(actual, language));
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
  const fields = [
    [TEXTS.cause, cause && `${inLanguage(cause.title, language)} (${cause.id})`],
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
function problemSuite(report: Report, language: ReportLanguage): Markup {
  const text = report.problem === null ? '' : inLanguage(report.problem, language);
  const message = inLanguage(describeVerdict(report), language);
  return markup`  <testsuite name="preflight" tests="1" failures="0" errors="1" skipped="0" time="0.000" timestamp="${timestamp(report)}">
${properties(report)}    <testcase classname="${className(report, 'preflight')}" name="preflight" time="0.000">
      <error type="couldNotRun" message="${message}">${text}</error>
    </testcase>
  </testsuite>
`;
}

function properties(report: Report): Markup {
  const { suite, contract, target, appid, profile, idempotency, seed, generated, verdict } = report;
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
  return {
    tests: results.length,
    failures: count('fail'),
    errors: count('error'),
    skipped: count('skipped', 'disabled'),
  };
}

/** Jenkins makes the part before the last dot a package. */
function className({ suite, role }: Report, group: string): string {
  return `${suite.name.replaceAll(' ', '-')}.${role}.${group}`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** As JUnit's schema wants it: without a zone. */
function timestamp({ startedAt }: Report): string {
  return new Date(startedAt).toISOString().slice(0, 19);
}
