/** The caller's suite against callers that are right: our client, and our server's delivery. */
import { describe, expect, it } from 'vitest';
import { selectChecks } from '../../server/conformance/catalogue/catalogue.ts';
import type { CallerRole } from '../../server/conformance/results.ts';
import { explainFindings, runAgainstCaller } from '../support/caller-runs.ts';
import { ClientDriver } from '../support/client-driver.ts';
import { ServerDriver } from '../support/server-driver.ts';

const ROLES: CallerRole[] = ['caller-of-platform', 'caller-of-app'];

describe('the catalogue of callers', () => {
  it.each(ROLES)('asks at least 35 checks of a %s', (role) => {
    expect(selectChecks(role).length).toBeGreaterThanOrEqual(35);
  });
});

describe.concurrent('our client passes with no finding', { timeout: 60_000 }, () => {
  const cases = ROLES.flatMap((role) =>
    (['portable', 'node'] as const).flatMap((entry) =>
      [true, false].map((idempotency) => ({ role, entry, idempotency })),
    ),
  );
  it.each(cases)('as $role, $entry entry, idempotency $idempotency', async ({ role, entry, idempotency }) => {
    const driver = new ClientDriver({ role, entry, client: { idempotency, timeoutMs: 5_000 } });
    const report = await runAgainstCaller({ role, driver, idempotency });
    expect({ problem: report.problem, findings: explainFindings(report) }).toEqual({
      problem: null,
      findings: [],
    });
    expect(report.verdict).toBe('conforms');
    expect(report.results).toHaveLength(selectChecks(role).length);
  });
});

describe('our server’s delivery', { timeout: 90_000 }, () => {
  it('passes with no finding', async () => {
    const role = 'caller-of-app';
    const driver = new ServerDriver({ retrySeconds: [0.3, 0.6, 1.2] });
    const report = await runAgainstCaller({ role, driver, idempotency: true });
    expect({ problem: report.problem, findings: explainFindings(report) }).toEqual({
      problem: null,
      findings: [],
    });
    expect(report.verdict).toBe('conforms');
  });
});
