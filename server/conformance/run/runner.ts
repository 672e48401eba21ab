/** A run of the suite: preflight, the checks in a bounded pool, the ones that look back, the report. */
import packageJson from '../../package.json' with { type: 'json' };
import type { Target } from '../ask/recipe.ts';
import { Session } from '../ask/session.ts';
import {
  type AskedCheck,
  CONTRACT_VERSION,
  checksOf,
  clausesOf,
  isAsked,
  severity,
} from '../catalogue/catalogue.ts';
import { doesNotProve, proves } from '../catalogue/proof.ts';
import { CODE_CHECKS } from '../checks/code-checks.ts';
import { askData } from '../checks/data-check.ts';
import {
  type CodeCheck,
  type CodeCheckOptions,
  error,
  type Finding,
  type Pace,
  skipped,
} from '../checks/finding.ts';
import { pooled } from '../checks/pool.ts';
import type { Bilingual, CheckResult, Outcome, Profile, Report } from '../results.ts';
import { STOPPED, type Stop } from '../stop.ts';
import { answerTimes } from './answer-times.ts';
import { type Preflight, preflight } from './preflight.ts';

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
  /** Checks asked at once. */
  concurrency?: number;
  /** Only checks or groups of these ids. */
  only?: readonly string[];
  signal?: AbortSignal;
  pace?: Partial<Pace>;
  /** The target said 429: nothing is asked for so long, milliseconds. */
  onRateLimited?: (waitMs: number) => void;
  /** After each check. */
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  done: number;
  total: number;
  result: CheckResult;
}

export const DEFAULTS = {
  user: '123',
  profile: 'recommended',
  seed: 1,
  generated: 100,
  timeoutMs: 10_000,
  budgetMs: 300_000,
  concurrency: 8,
} as const;
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
    const before = await preflight(session);
    const checks = checksOf(target.role).filter(
      ({ check }) => !options.only || [check.id, check.group].some((id) => options.only!.includes(id)),
    );
    const graded = (one: AskedCheck) => isAsked(one, profile, idempotency);
    const results =
      before.kind === 'obstacle'
        ? []
        : await askAll(session, checks, {
            graded,
            profile,
            before,
            code: { profile, seed, generated, pace },
            concurrency,
            onProgress: options.onProgress,
          });
    const obstacle = obstacleOf(before, session.stopped, results);
    const failed = results.some(({ outcome }) => outcome === 'fail');
    return {
      suite: { name: 'staff-service conform', version: packageJson.version },
      contract: CONTRACT_VERSION,
      role: target.role,
      target: session.redact(target.baseUrl),
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
      verdict: failed ? 'doesNotConform' : obstacle ? 'couldNotRun' : 'conforms',
      obstacle,
      interrupted: session.signal.aborted,
      results,
      clauses: clausesOf(results),
      answerTimes: answerTimes(session.asked, pace.slowAnswer),
      proves: results.length === 0 || options.only ? [] : proves(profile, idempotency),
      doesNotProve: doesNotProve(target.role, profile, idempotency, options.only),
      exchanges: session.asked.map(({ exchange }) => exchange).sort((a, b) => a.startedAt - b.startedAt),
    };
  } finally {
    session.close();
  }
}

interface AskAll {
  graded: (check: AskedCheck) => boolean;
  profile: Profile;
  before: Exclude<Preflight, { kind: 'obstacle' }>;
  code: CodeCheckOptions;
  concurrency: number;
  onProgress: RunOptions['onProgress'];
}

/** The results in the catalogue's order, whatever the order of asking. */
async function askAll(session: Session, checks: readonly AskedCheck[], run: AskAll): Promise<CheckResult[]> {
  const results = new Map<AskedCheck, CheckResult>();
  const ask = async (one: AskedCheck) => {
    const begun = performance.now();
    let finding = run.graded(one) ? await askOne(session, one, run) : undefined;
    // Nothing that could not be run after Ctrl-C is the target's fault, or anybody's.
    if (finding?.kept === 'error' && session.signal.aborted) finding = NOT_ASKED;
    const result = resultOf(one, finding, run.profile, performance.now() - begun);
    results.set(one, result);
    run.onProgress?.({ done: results.size, total: checks.length, result });
  };
  const stages = Map.groupBy(checks, ({ how }) => stageOf(how));
  await pooled(run.concurrency, stages.get('quick') ?? [], ask);
  await pooled(run.concurrency, stages.get('slow') ?? [], ask);
  await pooled(1, [...(stages.get('alone') ?? []), ...(stages.get('last') ?? [])], ask);
  return checks.map((one) => results.get(one)!);
}

/** What is asked at once takes all of a target's attention, so that it is asked alone. */
function stageOf(how: AskedCheck['how']): 'quick' | NonNullable<CodeCheck['stage']> {
  if ('code' in how) return CODE_CHECKS[how.code].stage ?? 'quick';
  return how.parallel ? 'alone' : 'quick';
}

async function askOne(
  session: Session,
  { check, how }: AskedCheck,
  { before, code }: AskAll,
): Promise<Finding> {
  const codeCheck = 'code' in how ? CODE_CHECKS[how.code] : undefined;
  if (before.kind === 'partial' && !before.groups.includes(check.group)) return skipped(before.why);
  if (codeCheck?.stage !== 'last') {
    const { stopped } = session;
    if (stopped !== undefined) return error(STOPPED[stopped]);
  }
  return codeCheck
    ? codeCheck.ask(session, check.id, code)
    : askData(session, check.id, how as Exclude<typeof how, { code: string }>);
}

function resultOf(
  asked: AskedCheck,
  finding: Finding | undefined,
  profile: Profile,
  ms: number,
): CheckResult {
  const { check } = asked;
  const durationMs = Math.round(ms);
  if (finding === undefined)
    return { check, outcome: 'disabled', expected: null, actual: null, exchanges: [], durationMs: 0 };
  const outcomes: Record<Finding['kept'], Outcome> = {
    yes: 'pass',
    no: severity(asked, profile),
    skipped: 'skipped',
    error: 'error',
    notAsked: 'disabled',
  };
  const { expected, actual, exchanges } = finding;
  return { check, outcome: outcomes[finding.kept], expected, actual, exchanges, durationMs };
}

/** Why the run is not the whole answer; null when it is. */
function obstacleOf(
  before: Preflight,
  stopped: Stop | undefined,
  results: readonly CheckResult[],
): Bilingual | null {
  if (before.kind !== 'ready') return before.why;
  if (results.some(({ actual }) => actual === STOPPED.interrupted)) return STOPPED.interrupted;
  if (results.every(({ outcome }) => outcome === 'disabled')) return NOTHING_ASKED;
  if (!results.some(({ outcome }) => outcome === 'error')) return null;
  if (stopped !== undefined) return STOPPED[stopped];
  return { zh: '有的检查未能执行，见结果', en: 'some checks could not be run, see the results' };
}

const NOT_ASKED: Finding = {
  kept: 'notAsked',
  expected: null,
  actual: STOPPED.interrupted,
  exchanges: [],
};

const NOTHING_ASKED: Bilingual = {
  zh: '没有执行任何检查：所选的检查属于更严的 --profile，或要求其中有 idempotency',
  en: 'no check was asked: the ones chosen belong to a stricter --profile, or need idempotency in it',
};
