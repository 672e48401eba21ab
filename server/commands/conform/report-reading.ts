/** JSON reports that other commands of `conform` begin with. */
import { readFileSync } from 'node:fs';
import { validate } from '../../../generated/report.validators.js';
import { readJsonObject } from '../../config/json-file.ts';
import { UsageError } from '../../config/usage-error.ts';
import type { Report } from '../../conformance/results.ts';
import { describeBroken, schemaViolations } from '../../contract/schema-violations.ts';
import { printable } from '../../telemetry/visible.ts';
import { say } from '../language.ts';
import { TEXTS } from '../texts.ts';
import { TEXTS as CONFORM } from './texts.ts';

const LEAST = '{"suite":{…},"results":[…]}';

export interface ReadReport {
  file: string;
  report: Report;
}

/**
 * The reports in the files, in their order; of a merged one each of its parts. Properties that a later version added are
 * passed over.
 *
 * @throws UsageError that names the file, the place in it, and what would be right
 */
export function readReports(files: readonly string[]): ReadReport[] {
  const twice = files.find((file, at) => files.indexOf(file) < at);
  if (twice !== undefined) throw new UsageError(twice, CONFORM.givenTwice);
  return files.flatMap((file) => {
    const value = readJsonObject(file, (path) => readFileSync(path, 'utf8'), file, LEAST);
    const { parts } = value as { parts?: unknown };
    if (!Array.isArray(parts)) return [{ file, report: checkReport(value, file, '') }];
    if (parts.length === 0) throw new UsageError(`${file}: /parts`, TEXTS.empty);
    return parts.map((part, at) => ({ file, report: checkReport(part, file, `/parts/${at}`) }));
  });
}

function checkReport(value: unknown, file: string, pointer: string): Report {
  // What a later version added is not in the reports of an earlier one.
  const report = typeof value === 'object' && value !== null ? { drivenBy: null, ...value } : value;
  if (!validate(report)) {
    const [first] = schemaViolations(validate.errors ?? []);
    const broken = [{ ...first!, pointer: pointer + first!.pointer }];
    throw new UsageError(file, CONFORM.notAReport(describeBroken(broken)));
  }
  const { results, clauses } = report as Report;
  const ids = new Set(clauses.map(({ id }) => id));
  const at = results.findIndex(({ check }) => !ids.has(check.clause));
  if (at !== -1) throw new UsageError(`${file}: ${pointer}/results/${at}/check/clause`, CONFORM.noSuchClause);
  return report as Report;
}

/** Reports of different versions go together, but whoever reads them should know. */
export function noteVersions(read: readonly ReadReport[]): void {
  const version = ({ suite, contract }: Report) => `${suite.version} (${contract})`;
  const versions = Map.groupBy(read, ({ report }) => version(report));
  if (versions.size < 2) return;
  const list = [...versions].map(
    ([name, of]) => `${name}: ${[...new Set(of.map(({ file }) => file))].join(', ')}`,
  );
  process.stderr.write(printable`${say(CONFORM.differentVersions(list))}\n`);
}
