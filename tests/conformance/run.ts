/** Runs the suite against the second implementation, or against one of its mutants, on a port of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnsweringRole, Report } from '../../server/conformance/results.ts';
import { type RunOptions, runConformance } from '../../server/conformance/run/runner.ts';
import { APPID, type Implementation, PREFIX, SECRETS } from './implementation.ts';

/** Of the implementation, unless it has no limit at all; the suite's own patience is `pace.unfinished`. */
const HEADERS_TIMEOUT_MS = 1_500;

/** Everything is asked; what takes its time takes as little as can be told apart on a busy machine. */
const OPTIONS: Omit<RunOptions, 'target'> = {
  profile: 'hardened',
  idempotency: true,
  generated: 40,
  timeoutMs: 5_000,
  pace: { slowBody: 300, unfinished: 4_000, slowAnswer: 3_000 },
};

export async function runAgainst(
  Kind: new () => Implementation,
  role: AnsweringRole,
  options: Partial<RunOptions> = {},
): Promise<Report> {
  const { url, close } = await listen(new Kind());
  try {
    const baseUrl = role === 'platform' ? url : `${url}${PREFIX}`;
    const target = { role, baseUrl, appid: APPID, secret: SECRETS[0]!, user: '123' };
    return await runConformance({ ...OPTIONS, ...options, target });
  } finally {
    close();
  }
}

/** On any free port of loopback; the URL is its origin. */
async function listen(implementation: Implementation): Promise<{ url: string; close: () => void }> {
  const { headersTimeoutMs } = implementation;
  const server = createServer(
    { headersTimeout: Math.min(headersTimeoutMs, HEADERS_TIMEOUT_MS), connectionsCheckingInterval: 250 },
    (request, response) => implementation.serve(request, response),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** Ids of the checks that failed in the run. */
export function failedChecks({ results }: Report): string[] {
  return results
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'warning' || outcome === 'note')
    .map(({ check }) => check.id);
}
