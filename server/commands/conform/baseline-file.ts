/** The file of `conform --baseline`: read and checked before the run, written after it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Baseline } from '../../../generated/baseline.ts';
import { validate } from '../../../generated/baseline.validators.js';
import { readJsonObject } from '../../config/json-file.ts';
import { UsageError } from '../../config/usage-error.ts';
import { CHECKS } from '../../conformance/catalogue/catalogue.ts';
import type { Report } from '../../conformance/results.ts';
import { applyBaseline, type KnownFailure, updateBaseline } from '../../conformance/run/baseline.ts';
import { describeBroken, schemaViolations } from '../../contract/schema-violations.ts';
import { printable, visibleJson } from '../../telemetry/visible.ts';
import { say } from '../language.ts';
import { attempt, prepare } from './report-files.ts';
import { TEXTS } from './texts.ts';

const LEAST = '{"known":[]}';

/** @throws UsageError that names the file, the place in it, and what would be right */
function readBaseline(file: string): Baseline {
  const value = readJsonObject(file, (path) => readFileSync(path, 'utf8'), file, LEAST);
  if (!validate(value)) {
    throw new UsageError(file, describeBroken(schemaViolations(validate.errors ?? [])));
  }
  const baseline = value as Baseline;
  const seen = new Map<string, number>();
  baseline.known.forEach((entry, at) => {
    const place = (property: string) => `${file}: /known/${at}/${property}`;
    checkEntry(entry, place);
    const key = JSON.stringify([entry.check, entry.role]);
    if (seen.has(key)) throw new UsageError(place('check'), TEXTS.knownTwice(seen.get(key)!));
    seen.set(key, at);
  });
  return baseline;
}

function checkEntry({ check: id, role, expires }: KnownFailure, place: (property: string) => string): void {
  const planned = CHECKS.find(({ check }) => check.id === id);
  if (planned === undefined) throw new UsageError(place('check'), TEXTS.noSuchId(id));
  const roles: readonly string[] = planned.check.roles;
  if (role !== undefined && !roles.includes(role))
    throw new UsageError(place('role'), TEXTS.notOfRole(id, roles));
  const day = new Date(`${expires}T00:00:00Z`);
  if (day.toISOString().slice(0, 10) !== expires) throw new UsageError(place('expires'), TEXTS.noSuchDay);
}

/** The flags of `conform` that are about it. */
export interface BaselineFlags {
  baseline?: string;
  updateBaseline?: boolean;
}

/**
 * The baseline asked for, read and checked; undefined: none. `compare` gives the run's report with what the baseline says,
 * and writes the file first if that was asked for.
 *
 * @throws UsageError
 */
export function baselineOf({ baseline: file, updateBaseline = false }: BaselineFlags) {
  if (file === undefined) {
    if (updateBaseline) throw new UsageError('--update-baseline', TEXTS.baselineNeeded);
    return undefined;
  }
  const isNew = !existsSync(file);
  if (isNew && !updateBaseline) throw new UsageError(`--baseline ${file}`, TEXTS.baselineMissing);
  const baseline: Baseline = isNew ? { known: [] } : readBaseline(file);
  if (updateBaseline) attempt('--baseline', file, () => prepare(file));
  return {
    compare(report: Report): Report {
      const today = new Date().toISOString().slice(0, 10);
      const known = updateBaseline ? writeBaseline(file, baseline, report, today) : baseline.known;
      return applyBaseline(report, known, file, today);
    },
  };
}

/**
 * Writes what is known after this run, and says on standard error what changed. A run that was interrupted, or that graded
 * nothing, changes nothing.
 *
 * @param today in UTC, as `2026-11-27`
 * @returns what is known now
 */
function writeBaseline(file: string, baseline: Baseline, report: Report, today: string): KnownFailure[] {
  if (report.interrupted || report.results.length === 0) {
    process.stderr.write(printable`${file}: ${say(TEXTS.baselineNotWritten)}\n`);
    return baseline.known;
  }
  const known = updateBaseline(baseline.known, report, today);
  attempt('--baseline', file, () => writeFileSync(file, visibleJson({ ...baseline, known })));
  const ids = (list: readonly KnownFailure[]) => new Set(list.map(({ check, role }) => `${check} ${role}`));
  const [before, after] = [ids(baseline.known), ids(known)];
  const counts = TEXTS.baselineWritten(
    after.difference(before).size,
    before.difference(after).size,
    after.size,
  );
  process.stderr.write(printable`${file}: ${say(counts)}\n`);
  return known;
}
