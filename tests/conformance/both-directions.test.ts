/** An integration whole, of this repository's own software: each endpoint and who calls it, as one report and one badge. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderMergedHtml } from '../../server/conformance/report/merged/html.ts';
import { mergeReports } from '../../server/conformance/report/merged/merged-report.ts';
import { renderMergedBadge } from '../../server/conformance/report/merged/render.ts';
import type { AnsweringRole } from '../../server/conformance/results.ts';
import { runConformance } from '../../server/conformance/run/runner.ts';
import { findings, runAgainstCaller } from '../support/caller-runs.ts';
import { ClientDriver } from '../support/client-driver.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { DEMO } from '../support/requests.ts';
import { ServerDriver } from '../support/server-driver.ts';

/** A busy machine's answers are slow, and that is nobody's fault. */
const PACE = { slowBody: 300, unfinished: 25_000, slowAnswer: 60_000 };
const ALL = { profile: 'recommended', idempotency: true } as const;

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

it('all four roles conform, and are one report', { timeout: 180_000 }, async () => {
  const { appid, secret } = DEMO;
  const answering = (role: AnsweringRole, baseUrl: string) =>
    runConformance({ target: { role, baseUrl, appid, secret, user: '123' }, pace: PACE, ...ALL });
  const driver = new ClientDriver({
    role: 'caller-of-platform',
    entry: 'node',
    client: { idempotency: true, timeoutMs: 5_000 },
  });
  const delivery = new ServerDriver({ retrySeconds: [0.3, 0.6, 1.2] });
  const reports = [
    await answering('platform', server.url),
    await answering('app', `${server.url}/qmtapi`),
    ...(await Promise.all([
      runAgainstCaller({ role: 'caller-of-platform', driver, ...ALL }),
      runAgainstCaller({ role: 'caller-of-app', driver: delivery, ...ALL }),
    ])),
  ];
  expect(reports.map((report) => [report.role, findings(report)])).toEqual([
    ['platform', []],
    ['app', []],
    ['caller-of-platform', []],
    ['caller-of-app', []],
  ]);
  const merged = mergeReports(reports);
  expect(merged.verdict).toBe('conforms');
  const badge = renderMergedBadge(merged);
  expect(badge).toContain('both directions');
  expect(badge).toContain('conforms · recommended');
  const page = renderMergedHtml(merged);
  for (const { role } of reports) expect(page).toContain(role);
});
