/** The suite against right callers, and against mutants: callers that are broken in one way each. */
import { describe, expect, it } from 'vitest';
import { planPlays } from '../../server/conformance/caller/play/plan-plays.ts';
import { CHECKS, selectChecks } from '../../server/conformance/catalogue/catalogue.ts';
import type { CallerRole } from '../../server/conformance/results.ts';
import { Caller } from './callers/caller.ts';
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
import { runCaller } from './callers/run.ts';
import { MUTANTS } from './mutants/index.ts';
import { failedChecks } from './run.ts';

const ROLES: CallerRole[] = ['caller-of-platform', 'caller-of-app'];
const TIMEOUT_MS = 60_000;

describe('a right caller', () => {
  it.concurrent.each(ROLES)('passes with no finding: %s', { timeout: TIMEOUT_MS }, async (role) => {
    const report = await runCaller(Caller, role);
    expect(report.results.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    expect(report).toMatchObject({ verdict: 'conforms', profile: 'hardened', idempotency: true });
    expect(report.results).toHaveLength(selectChecks(role).length);
  });
});

describe('a caller that is other than that one, and may be', () => {
  const kinds = {
    'caller-of-platform': [OneAttempt, ProcessForEach, WithoutKeys],
    'caller-of-app': [ForHours, HoldsBack, Silent, WithoutKeys],
  };
  const cases = ROLES.flatMap((role) => kinds[role].map((Kind) => ({ Kind, role })));
  it.concurrent.each(cases)(
    'has nothing that must be fixed: $Kind.name as $role',
    { timeout: TIMEOUT_MS },
    async ({ Kind, role }) => {
      const report = await runCaller(Kind, role, {
        profile: 'recommended',
        idempotency: false,
        // One that does not tell is not given up before a Retry-After is over.
        pace: { arrival: 4_000, watch: 3_000 },
      });
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
    const report = await runCaller(mutant.Broken, role, { only: checksFor(mutant, role) });
    expect(failedChecks(report)).toEqual(expect.arrayContaining(namedBy(mutant, role)));
    expect(report.verdict).toBe('doesNotConform');
  });
});

describe('the mutants of callers', () => {
  it('are at least 60, each with an id of its own', () => {
    const ids = [...MUTANTS, ...CALLER_MUTANTS].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(CALLER_MUTANTS.length).toBeGreaterThanOrEqual(60);
  });

  it('are caught by checks of the catalogue, in each role by one at least', () => {
    const ids = new Set(CHECKS.map(({ check }) => check.id));
    const named = CALLER_MUTANTS.flatMap(({ caughtBy, beside = [] }) => [...caughtBy, ...beside]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const unnamed = CALLER_MUTANTS.filter((mutant) =>
      mutant.roles.some((role) => namedBy(mutant, role).length === 0),
    );
    expect(unnamed).toEqual([]);
  });
});

/** The checks that name the mutant's fault, as far as the role is asked them. */
function namedBy({ caughtBy }: CallerMutant, role: CallerRole): string[] {
  const asked = new Set(selectChecks(role).map(({ check }) => check.id));
  return caughtBy.filter((id) => asked.has(id));
}

/** Checks that take no time of their own. */
const QUICK = planPlays(CHECKS.filter(({ check }) => check.id.startsWith('caller-')))
  .filter(({ stage }) => stage === 'quick')
  .flatMap(({ checks }) => checks.map(({ check }) => check.id));

/**
 * What names the fault; and all that is quick, where the suite itself could stumble, of the first role: the code is the
 * same.
 */
function checksFor(mutant: CallerMutant, role: CallerRole): string[] {
  const { caughtBy, beside = [] } = mutant;
  const isAskedAll = CONNECTION_MUTANTS.includes(mutant) && role === mutant.roles[0];
  return [...caughtBy, ...beside, ...(isAskedAll ? QUICK : [])];
}
