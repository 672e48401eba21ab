/** Runs the suite against the second implementation, or against one of its mutants, on a port of its own. */
import type { Report, Role } from '../../server/conformance/results.ts';
import { type RunOptions, runConformance } from '../../server/conformance/runner.ts';
import { APPID, type Implementation, listen, PREFIX, SECRETS } from './implementation.ts';

/** Everything is asked; what takes its time takes as little as can be told apart on a busy machine. */
const OPTIONS: Omit<RunOptions, 'target'> = {
  profile: 'hardened',
  idempotency: true,
  generated: 40,
  timeoutMs: 3_000,
  pace: { slowBody: 300, unfinished: 4_000, slowAnswer: 1_000 },
};

export async function runAgainst(
  Kind: new () => Implementation,
  role: Role,
  options: Partial<RunOptions> = {},
): Promise<Report> {
  const implementation = new Kind();
  const { url, server } = await listen((request, response) => implementation.serve(request, response));
  try {
    const baseUrl = role === 'platform' ? url : `${url}${PREFIX}`;
    const target = { role, baseUrl, appid: APPID, secret: SECRETS[0]!, user: '123' };
    return await runConformance({ ...OPTIONS, ...options, target });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Ids of the checks that the run found not kept. */
export function notKept({ results }: Report): string[] {
  return results
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'warning' || outcome === 'note')
    .map(({ check }) => check.id);
}
