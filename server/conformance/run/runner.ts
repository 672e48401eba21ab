/** A run of the suite: preflight, the checks in a bounded pool, the ones that look back, the report. */
import type { Bilingual } from '@staff-service/client';
import type { RequestRecipe } from '../../../generated/conformance.ts';
import { type DataRecipe, isEnabled, type PlannedCheck, selectChecks } from '../catalogue/catalogue.ts';
import { doesNotProve, proves } from '../catalogue/proofs.ts';
import { findCauses } from '../causes/find-causes.ts';
import { summarizeAnswerTimes } from '../checks/answer-times.ts';
import { CODE_CHECKS } from '../checks/code-checks.ts';
import { runDataCheck } from '../checks/data-check.ts';
import {
  type CheckFinding,
  type CodeCheck,
  type CodeCheckOptions,
  type Pace,
  reportError,
  skip,
} from '../checks/finding.ts';
import { runInPool } from '../checks/pool.ts';
import { completeExpectation } from '../evaluation/evaluation.ts';
import type { Target } from '../probe/recipe.ts';
import { Session } from '../probe/session.ts';
import { STOPPED, type StopReason } from '../probe/texts.ts';
import type { CheckResult, Profile, Report } from '../results.ts';
import { explainIncompleteResults, isChosen, NOT_RUN, resultOf } from './check-result.ts';
import { compatHolds } from './compat.ts';
import { DEFAULTS } from './defaults.ts';
import { makeReport } from './make-report.ts';
import { type Preflight, runPreflight } from './preflight.ts';
import { TEXTS } from './texts.ts';

export interface RunOptions {
  target: Target;
  profile?: Profile;
  /** Whether the optional profile is graded. */
  idempotency?: boolean;
  seed?: number;
  /** Generated cases. */
  generated?: number;
  /** Of one request, milliseconds. */
  timeoutMs?: number;
  /** Of the whole run, milliseconds. */
  budgetMs?: number;
  /** Checks run at once. */
  concurrency?: number;
  /** Only checks or groups of these ids. */
  only?: readonly string[];
  signal?: AbortSignal;
  pace?: Partial<Pace>;
  /** The target said 429: nothing is sent for so long, milliseconds. */
  onRateLimited?: (waitMs: number) => void;
  /** After each check. */
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  done: number;
  total: number;
  result: CheckResult;
}

const PACE: Pace = { slowBody: 1_500, unfinished: 75_000, slowAnswer: 2_000 };

export async function runConformance(options: RunOptions): Promise<Report> {
  const { target, profile = DEFAULTS.profile, idempotency = false } = options;
  const {
    seed = DEFAULTS.seed,
    generated = DEFAULTS.generated,
    timeoutMs = DEFAULTS.timeoutMs,
    concurrency = DEFAULTS.concurrency,
  } = options;
  const pace = { ...PACE, ...options.pace };
  const startedAt = Date.now();
  const begun = performance.now();
  const session = new Session({
    target,
    timeoutMs,
    concurrency,
    deadline: begun + (options.budgetMs ?? DEFAULTS.budgetMs),
    signal: options.signal ?? new AbortController().signal,
    onRateLimited: options.onRateLimited,
  });
  try {
    const before = await runPreflight(session);
    const checks = selectChecks(target.role).filter((one) => isChosen(one, options.only));
    const graded = (one: PlannedCheck) => isEnabled(one, profile, idempotency);
    const results =
      before.kind === 'setupProblem'
        ? []
        : await runChecks(session, checks, {
            graded,
            profile,
            before,
            code: { profile, seed, generated, pace },
            concurrency,
            onProgress: options.onProgress,
          });
    const cause = before.kind === 'setupProblem' ? undefined : before.cause;
    const causes = findCauses(results, session.probes, cause);
    const problem = explainIncompleteRun(before, session.stopped, results);
    return makeReport({
      role: target.role,
      target: session.redact(target.baseUrl),
      drivenBy: null,
      appid: target.appid,
      profile,
      idempotency,
      only: [...(options.only ?? [])],
      seed,
      generated,
      user: session.redact(target.user),
      timeoutMs,
      concurrency,
      startedAt,
      durationMs: Math.round(performance.now() - begun),
      problem,
      interrupted: session.signal.aborted,
      results,
      causes,
      ...(await compatHolds(session, before, results, pace, options.only)),
      answerTimes: summarizeAnswerTimes(session.probes, pace.slowAnswer),
      proves: !hasShown(results) || options.only ? [] : proves(target.role, profile, idempotency),
      doesNotProve: hasShown(results) ? doesNotProve(target.role, profile, idempotency, options.only) : [],
      exchanges: session.probes.map(({ exchange }) => exchange).sort((a, b) => a.startedAt - b.startedAt),
    });
  } finally {
    session.close();
  }
}

interface ChecksRun {
  graded: (check: PlannedCheck) => boolean;
  profile: Profile;
  before: Exclude<Preflight, { kind: 'setupProblem' }>;
  code: CodeCheckOptions;
  concurrency: number;
  onProgress: RunOptions['onProgress'];
}

/** The results in the catalogue's order, whatever the order of the runs. */
async function runChecks(
  session: Session,
  checks: readonly PlannedCheck[],
  run: ChecksRun,
): Promise<CheckResult[]> {
  const results = new Map<PlannedCheck, CheckResult>();
  const runOne = async (one: PlannedCheck) => {
    const begun = performance.now();
    let finding = run.graded(one) ? await runCheck(session, one, run) : undefined;
    if (finding?.result === 'error' && session.signal.aborted) finding = NOT_RUN;
    const result = resultOf(one, finding, run.profile, performance.now() - begun);
    results.set(one, result);
    run.onProgress?.({ done: results.size, total: checks.length, result });
  };
  const stages = Map.groupBy(checks, ({ how }) => stageOf(how));
  await runInPool(run.concurrency, stages.get('quick') ?? [], runOne);
  await runInPool(run.concurrency, stages.get('slow') ?? [], runOne);
  await runInPool(1, [...(stages.get('alone') ?? []), ...(stages.get('last') ?? [])], runOne);
  return checks.map((one) => results.get(one)!);
}

/** A check with parallel requests takes all of a target's attention, so that it is run alone. */
function stageOf(how: PlannedCheck['how']): 'quick' | NonNullable<CodeCheck['stage']> {
  if ('code' in how) return CODE_CHECKS[how.code].stage ?? 'quick';
  return 'parallel' in how && how.parallel ? 'alone' : 'quick';
}

async function runCheck(
  session: Session,
  { check, how }: PlannedCheck,
  { before, code }: ChecksRun,
): Promise<CheckFinding> {
  const codeCheck = 'code' in how ? CODE_CHECKS[how.code] : undefined;
  if (before.kind === 'partial' && !before.groups.includes(check.group))
    return skip(TEXTS.notRun(before.why));
  if (codeCheck?.stage !== 'last') {
    const { stopped } = session;
    if (stopped !== undefined) return reportError(STOPPED[stopped]);
  }
  if (codeCheck) return codeCheck.run(session, check.id, code);
  const recipe = how as DataRecipe;
  const finding = await runDataCheck(session, check.id, recipe);
  const showsNothing = before.kind === 'partial' && before.refusesAll && finding.result === 'passed';
  return showsNothing && recipe.requests.every(isToBeRefused) ? skip(TEXTS.refusesAll) : finding;
}

function isToBeRefused({ expect }: RequestRecipe): boolean {
  return completeExpectation(expect).verdict === 'refused';
}

/** Whether anything was asked and answered. */
function hasShown(results: readonly CheckResult[]): boolean {
  return results.some(({ outcome }) => ['pass', 'fail', 'warning', 'note'].includes(outcome));
}

/** Why the run is not the whole answer; null when it is. */
function explainIncompleteRun(
  before: Preflight,
  stopped: StopReason | undefined,
  results: readonly CheckResult[],
): Bilingual | null {
  if (before.kind === 'setupProblem') return before.why;
  if (before.kind === 'partial') return TEXTS.onlyRun(before.groups, before.why);
  if (results.some(({ actual }) => actual === STOPPED.interrupted)) return STOPPED.interrupted;
  return explainIncompleteResults(results, stopped && STOPPED[stopped]);
}
