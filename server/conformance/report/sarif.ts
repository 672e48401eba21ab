import { createHash } from 'node:crypto';
import { visible, visibleJson } from '../../telemetry/visible.ts';
import type { Check, CheckResult, Outcome, Report } from '../results.ts';
import { isKnown } from './baseline/marks.ts';
import { listFindingLines } from './finding-lines.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import { makeRerunCommand, nameClause, selectOutcome, splitErrors } from './summary.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Partial<Record<Outcome, 'error' | 'warning' | 'note'>> = {
  fail: 'error',
  warning: 'warning',
  note: 'note',
};
/** The endpoint's path, which every address of it ends with. */
const PLACE = 'staffService/message';

/**
 * SARIF 2.1.0, for code scanning: a run for each report, a rule for each check, a result for each finding. What passed is not
 * in it, because code scanning shows every result as an alert; what could not be run is a notification. There is no
 * `helpUri`: a report is read where the document is not, and the rule's help has the whole text of the clause.
 */
export function renderSarif(
  reports: readonly Report[],
  { language = 'both' }: { language?: ReportLanguage } = {},
): string {
  return visibleJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: reports.map((report) => runOf(report, language)),
  });
}

function runOf(report: Report, language: ReportLanguage) {
  const { suite, contract, role, target, appid, profile, idempotency, verdict, startedAt, durationMs } =
    report;
  const base = baseUri(target);
  const rules = report.results.map(({ check }) => ruleOf(report, check, language));
  const results = report.results.flatMap((result, index) => resultOf(report, result, index, language));
  return {
    tool: {
      driver: { name: suite.name, version: suite.version, rules },
    },
    automationDetails: { id: `${suite.name.replaceAll(' ', '-')}/${role}/` },
    ...(language === 'both' ? {} : { language: language === 'zh' ? 'zh-CN' : 'en-US' }),
    ...(base === null ? {} : { originalUriBaseIds: { TARGET: { uri: base } } }),
    invocations: [
      {
        executionSuccessful: verdict !== 'couldNotRun',
        commandLine: makeRerunCommand(report),
        startTimeUtc: new Date(startedAt).toISOString(),
        endTimeUtc: new Date(startedAt + durationMs).toISOString(),
        toolExecutionNotifications: notifications(report, language),
      },
    ],
    results,
    columnKind: 'utf16CodeUnits',
    properties: { contract, role, target, appid, profile, idempotency, verdict },
  };
}

function ruleOf(report: Report, check: Check, language: ReportLanguage) {
  const say = (text: { zh: string; en: string }) => inLanguage(text, language, '\n');
  const clause = report.clauses.find(({ id }) => id === check.clause);
  const help = [
    say(check.explanation),
    say(check.remedy),
    `${say(nameClause(report, check))} (openapi/SOURCES.md#${check.clause})`,
    ...(clause === undefined ? [] : [say(clause.text)]),
  ];
  return {
    id: check.id,
    shortDescription: { text: inLanguage(check.title, language) },
    fullDescription: { text: say(check.explanation) },
    help: { text: help.join('\n\n') },
    defaultConfiguration: { level: { MUST: 'error', SHOULD: 'warning', MAY: 'note' }[check.requirement] },
    properties: { tags: [check.group, check.requirement, check.profile] },
  };
}

function resultOf(report: Report, result: CheckResult, ruleIndex: number, language: ReportLanguage) {
  const { check, outcome, baseline } = result;
  const level = baseline?.state === 'passing' ? 'error' : LEVELS[outcome];
  if (level === undefined) return [];
  const lines = [visible(inLanguage(check.title, language)), ...listFindingLines(result, language, visible)];
  return [
    {
      ruleId: check.id,
      ruleIndex,
      kind: 'fail',
      level,
      message: { text: lines.join('\n') },
      locations: [locationOf(report)],
      partialFingerprints: { primaryLocationLineHash: `${fingerprint(report, check)}:1` },
      ...(isKnown(result) ? { suppressions: [suppression(result)] } : {}),
    },
  ];
}

/** The endpoint. Code scanning wants a file and a line of everything: the address stands for them. */
function locationOf({ role, target }: Report) {
  return {
    physicalLocation: {
      artifactLocation: { uri: PLACE, ...(baseUri(target) === null ? {} : { uriBaseId: 'TARGET' }) },
      region: { startLine: 1 },
    },
    logicalLocations: [{ name: role, fullyQualifiedName: `${role} ${visible(target)}`, kind: 'resource' }],
  };
}

/** With a slash at its end; null where what was tested has no address. */
function baseUri(target: string): string | null {
  if (!/^https?:/.test(target) || !URL.canParse(target)) return null;
  const { origin, pathname } = new URL(target);
  return `${origin}${pathname.replace(/\/?$/, '/').replace(/[[\]]/g, encodeURIComponent)}`;
}

function suppression({ baseline }: CheckResult) {
  const { reason, expires } = baseline!;
  return { kind: 'external', status: 'accepted', justification: `${reason} (${expires})` };
}

/** By which a finding is the same one in the next run. */
function fingerprint({ role, appid }: Report, { id }: Check): string {
  return createHash('sha256')
    .update(JSON.stringify([role, appid, id]))
    .digest('hex')
    .slice(0, 16);
}

function notifications(report: Report, language: ReportLanguage) {
  const { problem } = report;
  const { tried, notRun } = splitErrors(report);
  const said = [...(problem === null ? [] : [problem]), ...notRun];
  return [
    ...said.map((text) => ({ level: 'error', message: { text: visible(inLanguage(text, language)) } })),
    ...tried.map(({ check, actual }) => ({
      level: 'error',
      message: { text: visible(actual === null ? check.id : inLanguage(actual, language)) },
      associatedRule: { id: check.id },
    })),
    ...selectOutcome(report, 'skipped').map(({ check, actual }) => ({
      level: 'note',
      message: { text: visible(actual === null ? check.id : inLanguage(actual, language)) },
      associatedRule: { id: check.id },
    })),
  ];
}
