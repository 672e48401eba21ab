/** The suite against right callers, and against mutants: callers that are broken in one way each. */
import { describe, expect, it } from 'vitest';
import { CHECKS, selectChecks } from '../../server/conformance/catalogue/catalogue.ts';
import type { CallerRole } from '../../server/conformance/results.ts';
import { Caller } from './callers/caller.ts';
import { ANSWER_MUTANTS } from './callers/mutants/answers.ts';
import { CONNECTION_MUTANTS } from './callers/mutants/connections.ts';
import { CALLER_MUTANTS } from './callers/mutants/index.ts';
import type { CallerMutant } from './callers/mutants/mutant.ts';
import {
  ForHours,
  HoldsBack,
  OneAttempt,
  ProcessForEach,
  Silent,
  WithoutKeys,
} from './callers/other-callers.ts';
import { runAgainstCaller } from './callers/run.ts';
import { failedChecks } from './run.ts';

const ROLES: CallerRole[] = ['caller-of-platform', 'caller-of-app'];
const TIMEOUT_MS = 60_000;

describe('a right caller', () => {
  it.concurrent.each(ROLES)('passes with no finding: %s', { timeout: TIMEOUT_MS }, async (role) => {
    const report = await runAgainstCaller(Caller, role);
    expect(report.results.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    expect(report).toMatchObject({ verdict: 'conforms', profile: 'hardened', idempotency: true });
    expect(report.results).toHaveLength(selectChecks(role).length);
  });
});

describe('a caller that is other than that one, and may be', () => {
  const kinds = [WithoutKeys, OneAttempt, ForHours, Silent, ProcessForEach, HoldsBack];
  const cases = kinds.map((Kind, at) => ({ Kind, role: ROLES[at % 2]! }));
  it.concurrent.each(cases)(
    'has nothing that must be mended: $Kind.name as $role',
    { timeout: TIMEOUT_MS },
    async ({ Kind, role }) => {
      const report = await runAgainstCaller(Kind, role, { profile: 'recommended', idempotency: false });
      expect(report.results.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
      expect(report.verdict).toBe('conforms');
    },
  );
});

describe('a mutant', () => {
  const cases = CALLER_MUTANTS.flatMap((mutant) =>
    mutant.roles.map((role) => ({ mutant, id: mutant.id, role })),
  );
  it.concurrent.each(cases)('is caught: $id as $role', { timeout: TIMEOUT_MS }, async ({ mutant, role }) => {
    const report = await runAgainstCaller(mutant.Broken, role, { only: checksFor(mutant, role) });
    expect(failedChecks(report)).toEqual(expect.arrayContaining([...mutant.caughtBy]));
    expect(report.verdict).toBe('doesNotConform');
  });
});

describe('the mutants of callers', () => {
  it('are at least 60, each with an id of its own', () => {
    expect(new Set(CALLER_MUTANTS.map(({ id }) => id)).size).toBe(CALLER_MUTANTS.length);
    expect(CALLER_MUTANTS.length).toBeGreaterThanOrEqual(60);
  });

  it('are caught by checks that their roles are asked', () => {
    const asked = (role: CallerRole) => new Set(selectChecks(role).map(({ check }) => check.id));
    const unknown = CALLER_MUTANTS.flatMap(({ roles, caughtBy }) =>
      roles.flatMap((role) => caughtBy.filter((id) => !asked(role).has(id))),
    );
    expect(unknown).toEqual([]);
    expect(CALLER_MUTANTS.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([]);
  });
});

/** Whose faults no check foresees: what is read wrongly, and connections. The suite comes through, whatever it asks. */
const ASKED_ALL = new Set([...ANSWER_MUTANTS, ...CONNECTION_MUTANTS]);

/** What names the fault is asked; all, where the suite itself could stumble, of the first role: the code is the same. */
function checksFor(mutant: CallerMutant, role: CallerRole): string[] {
  return ASKED_ALL.has(mutant) && role === mutant.roles[0]
    ? CHECKS.map(({ check }) => check.id)
    : [...mutant.caughtBy, ...(mutant.beside ?? [])];
}
