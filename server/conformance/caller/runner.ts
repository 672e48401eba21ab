/** A run against a program that calls: the endpoint is served, the program driven, scenarios played, requests evaluated. */
import type { Bilingual } from '@staff-service/client';
import { isEnabled, selectChecks } from '../catalogue/catalogue.ts';
import { doesNotProve, proves } from '../catalogue/proofs.ts';
import { STOPPED } from '../probe/texts.ts';
import type { CallerRole, CheckResult, Profile, Report } from '../results.ts';
import { explainIncompleteResults, isChosen } from '../run/check-result.ts';
import { DEFAULTS } from '../run/defaults.ts';
import { makeReport } from '../run/make-report.ts';
import type { Progress } from '../run/runner.ts';
import { findCallerCauses } from './causes/find-causes.ts';
import type { Driver } from './drivers/driver.ts';
import { DriverProblem } from './drivers/driver-problem.ts';
import { PACE, type Pace } from './play/pace.ts';
import { type Preflight, runPreflight } from './preflight.ts';
import { TEXTS } from './preflight-texts.ts';
import { runChecks } from './run-checks.ts';
import { CallerSession } from './session.ts';

export interface CallerRunOptions {
  role: CallerRole;
  driver: Driver;
  appid: string;
  secret: string;
  /** The flags that say how the program is driven, for the command that does the run again. */
  drivenBy?: string | undefined;
  /** Where the endpoint is served. Default 127.0.0.1, at any port that is free. */
  host?: string | undefined;
  port?: number | undefined;
  /** What the path of endpoint B begins with. */
  prefix?: string | undefined;
  profile?: Profile | undefined;
  /** Whether the optional profile is graded. */
  idempotency?: boolean | undefined;
  /** Only checks or groups of these ids. */
  only?: readonly string[] | undefined;
  /** Scenarios played at once. */
  concurrency?: number | undefined;
  signal?: AbortSignal | undefined;
  pace?: Partial<Pace> | undefined;
  /** After each check. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Never rejects for what the program under test does: `problem` says why nothing was proven. */
export async function runCallerConformance(options: CallerRunOptions): Promise<Report> {
  const startedAt = Date.now();
  const begun = performance.now();
  const { role, driver, appid, only, drivenBy } = options;
  const { profile = DEFAULTS.profile, idempotency = false, concurrency = DEFAULTS.concurrency } = options;
  const signal = options.signal ?? new AbortController().signal;
  const session = new CallerSession({ ...options, pace: { ...PACE, ...options.pace }, signal });
  try {
    const { before, results } = await run(session, options);
    const problem = explainIncompleteRun(before, signal.aborted, results);
    const causes = findCallerCauses(results);
    return makeReport({
      role,
      target: session.redact(driver.name),
      drivenBy: drivenBy === undefined ? null : session.redact(drivenBy),
      appid,
      profile,
      idempotency,
      only: [...(only ?? [])],
      seed: DEFAULTS.seed,
      generated: 0,
      user: '',
      timeoutMs: DEFAULTS.timeoutMs,
      concurrency,
      startedAt,
      durationMs: Math.round(performance.now() - begun),
      problem,
      interrupted: signal.aborted,
      results,
      causes,
      answerTimes: null,
      proves: results.length === 0 || only ? [] : proves(role, profile, idempotency),
      doesNotProve: doesNotProve(role, profile, idempotency, only),
      exchanges: session.exchanges(),
    });
  } finally {
    await session.stop();
  }
}

interface Outcome {
  before: Preflight;
  results: CheckResult[];
}

async function run(session: CallerSession, options: CallerRunOptions): Promise<Outcome> {
  const { role, only, onProgress, profile = DEFAULTS.profile, idempotency = false } = options;
  const { concurrency = DEFAULTS.concurrency } = options;
  try {
    const before = await begin(session, options);
    if (before.kind === 'setupProblem') return { before, results: [] };
    const checks = selectChecks(role).filter((one) => isChosen(one, only));
    const graded = checks.filter((one) => isEnabled(one, profile, idempotency));
    const results = await runChecks(session, { checks, graded, profile, before, concurrency, onProgress });
    return { before, results };
  } catch (error) {
    if (!(error instanceof DriverProblem)) throw error;
    return { before: { kind: 'setupProblem', why: error.text }, results: [] };
  }
}

/** Serves the endpoint, starts the program, and lets it send a plain message. @throws DriverProblem */
async function begin(
  session: CallerSession,
  { driver, host = '127.0.0.1', port = 0 }: CallerRunOptions,
): Promise<Preflight> {
  try {
    await session.endpoint.start();
  } catch (error) {
    const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
    return { kind: 'setupProblem', why: TEXTS.cannotListen(`${host}:${port}`, code) };
  }
  await driver.start(session.endpoint);
  return runPreflight(session);
}

/** Why the run is not the whole answer; null when it is. */
function explainIncompleteRun(
  before: Preflight,
  isInterrupted: boolean,
  results: readonly CheckResult[],
): Bilingual | null {
  if (before.kind !== 'ready') return before.why;
  if (isInterrupted) return STOPPED.interrupted;
  return explainIncompleteResults(results);
}
