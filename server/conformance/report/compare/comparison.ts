/** Reports side by side: implementations × checks, and what changed since older ones. */
import type { Bilingual } from '@staff-service/client';
import { CHECKS, GROUPS } from '../../catalogue/catalogue.ts';
import type { Check, CheckResult, Outcome, Report } from '../../results.ts';

/** A report and what it is called. */
export interface NamedReport {
  name: string;
  report: Report;
}

/** - `newlyFailing`, `newlyPassing`; - `added`: the older report does not have the check. */
export type Change = 'newlyFailing' | 'newlyPassing' | 'added';

/** What a report says of a check; null where it does not have it. */
export interface Cell {
  outcome: Outcome;
  /** Why, in one line; null where there is nothing to say. */
  actual: Bilingual | null;
  change: Change | null;
}

export interface Column extends NamedReport {
  /** The older report that it is compared with. */
  since: Report | null;
  /** Ids of checks that the older report has and this one has not. */
  removed: string[];
}

export interface Row {
  check: Check;
  cells: (Cell | null)[];
  /** Whether the columns whose role has the check differ in its outcome, or one has changed. */
  differs: boolean;
}

export interface Comparison {
  columns: Column[];
  /** Rows of each group, in the catalogue's order; checks that this version does not know come last. */
  groups: { group: string; title: Bilingual; rows: Row[] }[];
}

/** @param since the older report of each column, or null */
export function compareReports(
  reports: readonly NamedReport[],
  since: readonly (Report | null)[] = [],
): Comparison {
  const columns = reports.map(({ name, report }, at) => {
    const before = since[at] ?? null;
    const ids = new Set(report.results.map(({ check }) => check.id));
    const gone = before?.results.filter(({ check }) => !ids.has(check.id)) ?? [];
    return { name, report, since: before, removed: gone.map(({ check }) => check.id) };
  });
  const rows = checksOf(reports).map((check) => rowOf(check, columns));
  const groups = [...Map.groupBy(rows, ({ check }) => check.group)].map(([group, own]) => ({
    group,
    title: GROUPS.find((one) => one.group === group)?.title ?? { zh: group, en: group },
    rows: own,
  }));
  return { columns, groups };
}

/** Each once. What two versions say of one check differently, the first report says. */
function checksOf(reports: readonly NamedReport[]): Check[] {
  const found = new Map<string, Check>();
  for (const { report } of reports) {
    for (const { check } of report.results) if (!found.has(check.id)) found.set(check.id, check);
  }
  const order = new Map(CHECKS.map(({ check }, at) => [check.id, at]));
  const place = ({ id }: Check) => order.get(id) ?? order.size;
  return [...found.values()].sort((a, b) => place(a) - place(b));
}

function rowOf(check: Check, columns: readonly Column[]): Row {
  const cells = columns.map(({ report, since }) => {
    const result = findResult(report, check);
    if (result === undefined) return null;
    return { outcome: result.outcome, actual: result.actual, change: changeOf(result, since) };
  });
  // A role that has no such check is not missing it.
  const outcomes = new Set(
    cells.flatMap(
      (cell, at) => cell?.outcome ?? (check.roles.includes(columns[at]!.report.role) ? 'none' : []),
    ),
  );
  return { check, cells, differs: outcomes.size > 1 || cells.some((cell) => cell?.change != null) };
}

function changeOf({ check, outcome }: CheckResult, since: Report | null): Change | null {
  if (since === null) return null;
  const before = findResult(since, check)?.outcome;
  if (before === undefined) return 'added';
  if (outcome === 'fail' && before !== 'fail') return 'newlyFailing';
  if (outcome === 'pass' && (before === 'fail' || before === 'warning')) return 'newlyPassing';
  return null;
}

function findResult({ results }: Report, { id }: Check): CheckResult | undefined {
  return results.find(({ check }) => check.id === id);
}

/** Ids of the checks of a column with this change. */
export function selectChanges({ groups }: Comparison, at: number, change: Change): string[] {
  return groups.flatMap(({ rows }) =>
    rows.filter(({ cells }) => cells[at]?.change === change).map(({ check }) => check.id),
  );
}

/** The same with the rows alone that differ, and the groups that have any. */
export function onlyDifferences(comparison: Comparison): Comparison {
  const groups = comparison.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ differs }) => differs),
  }));
  return { ...comparison, groups: groups.filter(({ rows }) => rows.length > 0) };
}
