/**
 * The implementations that this repository can run, compared: `npm run compare` runs them and writes the page,
 * `npm run compare -- php` one of them. What cannot be run here, because its runtime is not there, keeps the results of
 * the last machine that could.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  CHECKS,
  decideSeverity,
  isEnabled,
  type PlannedCheck,
} from '../../server/conformance/catalogue/catalogue.ts';
import { isCaller } from '../../server/conformance/catalogue/proofs.ts';
import { runInPool } from '../../server/conformance/checks/pool.ts';
import { table } from '../../server/conformance/report/compare/render.ts';
import { SYMBOLS } from '../../server/conformance/report/compare/texts.ts';
import { OUTCOMES } from '../../server/conformance/report/texts.ts';
import type { Outcome, Profile, Report } from '../../server/conformance/results.ts';
import { stopExamples } from '../support/example-apps.ts';
import { IMPLEMENTATIONS, type Implementation } from './implementations.ts';

export const PAGE = new URL('../../openapi/IMPLEMENTATIONS.md', import.meta.url);

const PROFILES: Profile[] = ['hardened', 'recommended', 'compat'];
const NOT_RUN = '未运行 / not run';

/** What the page says of an implementation: the cells behind its name, and its symbol for each check that it does not pass. */
export interface Findings {
  summary: string[];
  symbols: Map<string, string>;
}

/** Who answers is mostly waited for, and is run at once; who calls is watched by the clock, and needs most of the machine. */
const AT_ONCE = { answering: 12, calling: 2 };

/** Those that can be run here. */
export async function runImplementations(
  which: readonly Implementation[] = IMPLEMENTATIONS,
  onDone: (one: Implementation, report: Report) => void = () => {},
): Promise<Map<string, Report>> {
  const reports = new Map<string, Report>();
  const runOne = async (one: Implementation) => {
    const report = await one.run();
    reports.set(one.name, report);
    onDone(one, report);
  };
  const here = which.filter(({ isHere }) => isHere);
  try {
    await runInPool(
      AT_ONCE.answering,
      here.filter(({ role }) => !isCaller(role)),
      runOne,
    );
    await runInPool(
      AT_ONCE.calling,
      here.filter(({ role }) => isCaller(role)),
      runOne,
    );
  } finally {
    stopExamples();
  }
  return reports;
}

/** The highest profile in which nothing fails, worked out of a run with the highest of all. */
function profileKept({ results, verdict }: Report): Profile | undefined {
  if (verdict === 'couldNotRun') return undefined;
  const planned = new Map<string, PlannedCheck>(CHECKS.map((one) => [one.check.id, one]));
  return PROFILES.find((profile) =>
    results.every(({ check, outcome }) => {
      const one = planned.get(check.id)!;
      return outcome === 'pass' || !isEnabled(one, profile, false) || decideSeverity(one, profile) !== 'fail';
    }),
  );
}

function findingsOf(report: Report): Findings {
  const { results } = report;
  const passed = results.filter(({ outcome }) => outcome === 'pass').length;
  const keys = results.filter(({ check }) => check.profile === 'idempotency');
  const kept = keys.every(({ outcome }) => outcome === 'pass') ? '✓' : '✗';
  return {
    summary: [profileKept(report) ?? '✗', keys.length === 0 ? '' : kept, `${passed} / ${results.length}`],
    symbols: new Map(
      results
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ check, outcome }) => [check.id, SYMBOLS[outcome]]),
    ),
  };
}

/** What an earlier page says of each implementation. */
export function readPage(page: string): Map<string, Findings> {
  const [summaries = [], matrix = []] = page
    .split(/\n\n/)
    .filter((block) => block.startsWith('| '))
    .map((block) => block.trim().split('\n').map(cellsOf));
  const names = (matrix[0] ?? []).slice(1);
  const found = summaries.slice(2).map(([name = '', , , ...summary]): [string, Findings] => {
    const at = names.indexOf(name);
    const symbols = at === -1 ? [] : matrix.slice(2).map((row) => [idOf(row[0]!), row[at + 1]!] as const);
    return [
      name,
      { summary, symbols: new Map(symbols.filter(([, symbol]) => symbol !== '✓' && symbol !== '')) },
    ];
  });
  return new Map(found.filter(([, { summary }]) => summary[0] !== NOT_RUN));
}

const cellsOf = (line: string) =>
  line
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.trim());
const idOf = (cell: string) => /`([^`]+)`/.exec(cell)?.[1] ?? '';

export function renderPage(reports: ReadonlyMap<string, Report>, before: string): string {
  const earlier = readPage(before);
  const columns = IMPLEMENTATIONS.map((one) => {
    const report = reports.get(one.name);
    return { ...one, findings: report === undefined ? earlier.get(one.name) : findingsOf(report) };
  });
  const rows = CHECKS.map(({ check }) => check).filter(({ id }) =>
    columns.some(({ findings }) => findings?.symbols.has(id)),
  );
  const shown = columns.filter(({ findings }) => findings !== undefined && findings.symbols.size > 0);
  const symbols = new Set(['✓', ...shown.flatMap(({ findings }) => [...findings!.symbols.values()])]);
  const legend = (Object.keys(OUTCOMES) as Outcome[]).filter((one) => symbols.has(SYMBOLS[one]));
  return `${[
    '<!-- Generated by `npm run compare`. Do not edit. -->',
    '# 实现的比较 / Implementations compared',
    '本仓库能运行的全部实现，都以 `hardened,idempotency` 测试。达到的检查级别：其中没有未通过的最高级别。幂等键是可选扩展，示例的接收部分不支持它。本机没有运行环境的，保留上一次的结果。',
    'All implementations that this repository can run, tested with `hardened,idempotency`. The profile kept is the highest in which nothing fails. The Idempotency-Key is optional: what receives in the examples does without. What cannot be run for want of its runtime keeps its last result.',
    table(
      [
        '实现 / Implementation',
        '角色 / Role',
        '说明 / What it is',
        '达到的级别 / Profile kept',
        'Idempotency-Key',
        '通过 / Passed',
      ],
      columns.map(({ name, role, what, needs, findings }) => [
        name,
        role,
        `${what.zh}<br>${what.en}${needs === undefined ? '' : ` (${needs})`}`,
        ...(findings?.summary ?? [NOT_RUN, '', '']),
      ]),
    ),
    '## 未全部通过的检查项 / Checks that not all pass',
    rows.length === 0
      ? '没有。 / None.'
      : table(
          ['检查项 / Check', ...shown.map(({ name }) => name)],
          rows.map(({ id, title, roles }) => [
            `[\`${id}\`](../generated/CONFORMANCE.md#${id})<br>${title.zh}<br>${title.en}`,
            ...shown.map(({ role, findings }) =>
              (roles as readonly string[]).includes(role) ? (findings!.symbols.get(id) ?? '✓') : '',
            ),
          ]),
        ),
    legend.map((one) => `${SYMBOLS[one]} ${OUTCOMES[one].name.zh} / ${OUTCOMES[one].name.en}`).join(' · '),
    '## 自己比较 / Compare your own',
    '```sh\nstaff-service conform app --url … --appid … --profile hardened,idempotency --report json=ours.json\nstaff-service conform compare ours.json theirs.json --report html=compare.html\n```',
  ].join('\n\n')}\n`;
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !IMPLEMENTATIONS.some((one) => one.name === name));
  if (unknown !== undefined) {
    process.stderr.write(`${unknown}: ${IMPLEMENTATIONS.map(({ name }) => name).join(', ')}\n`);
    process.exit(2);
  }
  const which = IMPLEMENTATIONS.filter(({ name }) => names.length === 0 || names.includes(name));
  const reports = await runImplementations(which, ({ name }, { results }) => {
    const findings = results.filter(({ outcome }) => outcome !== 'pass').length;
    process.stdout.write(`${name}: ${results.length - findings} / ${results.length}\n`);
  });
  const before = readFileSync(PAGE, 'utf8');
  for (const { name, needs } of which.filter(({ isHere }) => !isHere)) {
    const what = readPage(before).has(name) ? '保留上次的结果 / its last result is kept' : NOT_RUN;
    process.stdout.write(`${name}: ${needs}: ${what}\n`);
  }
  writeFileSync(PAGE, renderPage(reports, before));
  process.stdout.write('openapi/IMPLEMENTATIONS.md\n');
}
