/** Runs the suite against the right caller, or against one that is broken, in this process. */
import type { Pace } from '../../../server/conformance/caller/play/pace.ts';
import { type CallerRunOptions, runCallerConformance } from '../../../server/conformance/caller/runner.ts';
import type { CallerRole, Report } from '../../../server/conformance/results.ts';
import type { Caller, Patience } from './caller.ts';

const APPID = '1001';
const SECRET = 'the-secret-of-callers';

/** A tenth of what is real, so that nothing here waits for long; long enough to be told apart on a busy machine. */
const PATIENCE: Patience = { timeoutMs: 2_000, pauseMs: 150, attempts: 4 };
const PACE: Partial<Pace> = {
  arrival: 2_000,
  quiet: 150,
  quietAfterSuccess: 400,
  watch: 1_500,
  pending: 600,
  most: 5_000,
  leastTimeout: 500,
  mostTimeout: 4_000,
  scale: 0.1,
};

export async function runCaller(
  Kind: new (role: CallerRole, patience?: Partial<Patience>) => Caller,
  role: CallerRole,
  { patience, ...options }: Partial<CallerRunOptions> & { patience?: Partial<Patience> } = {},
): Promise<Report> {
  return runCallerConformance({
    role,
    driver: new Kind(role, { ...PATIENCE, ...patience }),
    appid: APPID,
    secret: SECRET,
    profile: 'hardened',
    idempotency: true,
    ...options,
    pace: { ...PACE, ...options.pace },
  });
}
