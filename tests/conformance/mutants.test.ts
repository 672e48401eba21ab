/** The suite against right implementations, and against mutants: implementations that are broken in one way each. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS, selectChecks } from '../../server/conformance/catalogue/catalogue.ts';
import { CODE_CHECKS } from '../../server/conformance/checks/code-checks.ts';
import type { AnsweringRole } from '../../server/conformance/results.ts';
import { Implementation } from './implementation.ts';
import { PAGE, renderMatrix, uncovered } from './matrix.ts';
import { ANSWER_MUTANTS } from './mutants/answers.ts';
import { CONNECTION_MUTANTS } from './mutants/connections.ts';
import { HTTP_MUTANTS } from './mutants/http.ts';
import { MUTANTS } from './mutants/index.ts';
import type { Mutant } from './mutants/mutant.ts';
import { ByteStrings } from './mutants/timestamp.ts';
import { OwnConversations, StrictFront } from './other-targets.ts';
import { failedChecks, runAgainst } from './run.ts';

const ROLES: AnsweringRole[] = ['platform', 'app'];
const TIMEOUT_MS = 60_000;

describe('a right implementation', () => {
  const kinds = [Implementation, ByteStrings].flatMap((Kind) => ROLES.map((role) => ({ Kind, role })));
  it.each(kinds)('passes with no finding: $Kind.name as $role', async ({ Kind, role }) => {
    const patient = { slowBody: 300, unfinished: 20_000, slowAnswer: 60_000 };
    const report = await runAgainst(Kind, role, { pace: patient });
    expect(report.results.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    expect(report).toMatchObject({ verdict: 'conforms', profile: 'hardened', idempotency: true });
    expect(report.results).toHaveLength(selectChecks(role).length);
  });
});

describe('a target that is other than ours, and may be', () => {
  it.each(ROLES)('has a strict proxy, and is busy: only what SHOULD be is found, as %s', async (role) => {
    const report = await runAgainst(StrictFront, role, {
      profile: 'recommended',
      idempotency: false,
      only: ['http', 'signature', 'envelope'],
      concurrency: 2,
      pace: { slowAnswer: 60_000 },
    });
    expect(failedChecks(report).sort()).toEqual([
      'chunked-body',
      'expect-continue',
      'timestamp-clock-difference',
    ]);
    expect(report.verdict).toBe('conforms');
  });

  it.each(ROLES)('is sure of its own conversations: traffic goes on, as %s', async (role) => {
    const report = await runAgainst(OwnConversations, role, {
      profile: 'compat',
      idempotency: false,
      generated: 3,
    });
    expect(failedChecks(report)).toContain('service-id-given');
    expect(report.verdict).toBe('conforms');
  });
});

describe('a mutant', () => {
  const cases = MUTANTS.flatMap((mutant) => mutant.roles.map((role) => ({ mutant, id: mutant.id, role })));
  it.concurrent.each(cases)('is caught: $id as $role', { timeout: TIMEOUT_MS }, async ({ mutant, role }) => {
    const report = await runAgainst(mutant.Broken, role, optionsFor(mutant, role));
    if (mutant.diagnosed) {
      expect(report).toMatchObject({ verdict: 'couldNotRun', results: [] });
      expect(report.problem?.en).toMatch(mutant.diagnosed);
    } else {
      expect(failedChecks(report)).toEqual(expect.arrayContaining(namedBy(mutant, role)));
      expect(report.verdict).toBe('doesNotConform');
    }
  });
});

describe('the mutants', () => {
  it('are at least 40, each with an id of its own', () => {
    expect(new Set(MUTANTS.map(({ id }) => id)).size).toBe(MUTANTS.length);
    expect(MUTANTS.length).toBeGreaterThanOrEqual(40);
  });

  it('are caught by checks of the catalogue, or said to be in the way of all of them', () => {
    const ids = new Set(CHECKS.map(({ check }) => check.id));
    expect(MUTANTS.flatMap(({ caughtBy }) => caughtBy).filter((id) => !ids.has(id))).toEqual([]);
    const unnamed = MUTANTS.filter((mutant) =>
      mutant.roles.some((role) => namedBy(mutant, role).length === 0),
    );
    expect(unnamed.map(({ id }) => id)).toEqual(
      MUTANTS.filter(({ diagnosed }) => diagnosed).map(({ id }) => id),
    );
  });

  it('fail every check, for every role that is asked it', () => {
    expect(uncovered()).toEqual([]);
  });

  it('are listed on the page; if not: npm run mutants', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(renderMatrix());
  });
});

/** The checks that name the mutant's fault, as far as the role is asked them. */
function namedBy({ caughtBy }: Mutant, role: AnsweringRole): string[] {
  const asked = new Set(selectChecks(role).map(({ check }) => check.id));
  return caughtBy.filter((id) => asked.has(id));
}

/** Whose faults no check foresees: broken answers and connections. The suite comes through, whatever it asks of them. */
const ASKED_ALL = new Set([...ANSWER_MUTANTS, ...HTTP_MUTANTS, ...CONNECTION_MUTANTS]);

/**
 * What names the fault is asked; all that does not take seconds, where the suite itself could stumble, of the first role:
 * the code is the same.
 */
function optionsFor(mutant: Mutant, role: AnsweringRole) {
  const named = namedBy(mutant, role);
  const stageOf = (id: string) => {
    const { how } = CHECKS.find(({ check }) => check.id === id)!;
    return 'code' in how ? CODE_CHECKS[how.code].stage : undefined;
  };
  const takesSeconds = (id: string) => ['slow', 'alone'].includes(stageOf(id) ?? '');
  const all = selectChecks(role).map(({ check }) => check.id);
  const looksBack = named.some((id) => stageOf(id) === 'last');
  const only =
    looksBack || (ASKED_ALL.has(mutant) && role === mutant.roles[0])
      ? all.filter((id) => named.includes(id) || !takesSeconds(id))
      : named;
  return {
    only: mutant.diagnosed ? all : only,
    generated: named.some((id) => id.startsWith('generated-')) ? 100 : 3,
  };
}
