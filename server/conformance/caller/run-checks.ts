/** The checks of a run: scenarios are played, some beside others, then everything that arrived is evaluated. */
import type { CallerRecipe, PlannedCheck } from '../catalogue/catalogue.ts';
import { runInPool } from '../checks/pool.ts';
import { STOPPED } from '../probe/texts.ts';
import type { CheckResult, Profile } from '../results.ts';
import { NOT_RUN, resultOf } from '../run/check-result.ts';
import type { Progress } from '../run/runner.ts';
import { TEXTS as RUN_TEXTS } from '../run/texts.ts';
import { evaluateScenario } from './evaluation/evaluate-scenario.ts';
import { EVALUATORS } from './evaluation/evaluators.ts';
import { type CallerFinding, reportError, skip } from './evaluation/finding.ts';
import { type PlannedPlay, planPlays } from './play/plan-plays.ts';
import type { Play } from './play/play.ts';
import type { Preflight } from './preflight.ts';
import { TEXTS } from './preflight-texts.ts';
import type { CallerSession } from './session.ts';

export interface ChecksRun {
  /** All that the run was asked for. */
  checks: readonly PlannedCheck[];
  /** Those of them that the profile asks. */
  graded: readonly PlannedCheck[];
  profile: Profile;
  before: Exclude<Preflight, { kind: 'setupProblem' }>;
  /** Scenarios played at once. */
  concurrency: number;
  onProgress: ((progress: Progress) => void) | undefined;
}

/** Scenarios at once in which the endpoint as a whole seems to be out of order. */
const AGAINST_ENDPOINT_AT_ONCE = 3;
const EVIDENCE = 5;

/** The results in the catalogue's order, whatever the order of the plays. @throws DriverProblem */
export async function runChecks(session: CallerSession, run: ChecksRun): Promise<CheckResult[]> {
  const { checks, graded, before, profile } = run;
  const { signal, driver } = session.options;
  const results = new Map<PlannedCheck, CheckResult>();
  const finish = (one: PlannedCheck, finding: CallerFinding | undefined, begun = performance.now()) => {
    // After Ctrl-C only a fault that was seen is one.
    const isNotRun = signal.aborted && finding !== undefined && finding.result !== 'failed';
    const made = finding && {
      ...finding,
      exchanges: finding.requests.slice(0, EVIDENCE).map((request) => session.exchangeOf(request)),
    };
    const result = resultOf(one, isNotRun ? NOT_RUN : made, profile, performance.now() - begun);
    results.set(one, result);
    run.onProgress?.({ done: results.size, total: checks.length, result });
  };
  for (const one of checks) if (!graded.includes(one)) finish(one, undefined);
  const playOne = async (planned: PlannedPlay) => {
    const begun = performance.now();
    const play = await playOf(session, planned, before);
    for (const one of planned.checks) {
      const { scenario, judgement } = one.how as CallerRecipe;
      if (judgement !== undefined) continue;
      const why = reasonToSkip(planned, before, driver.obeys);
      finish(
        one,
        why ?? evaluatePlay(session, { ...planned, scenario: scenario! }, play, run.concurrency),
        begun,
      );
    }
  };
  const plays = Map.groupBy(planPlays(graded), ({ stage }) => stage);
  const all = (stage: PlannedPlay['stage']) => plays.get(stage) ?? [];
  if (driver.obeys) {
    // As long as the endpoint seems to be well, nobody has a reason to hold anything back.
    await runInPool(run.concurrency, all('quick'), playOne);
    await Promise.all([
      runInPool(all('long').length || 1, all('long'), playOne),
      runInPool(AGAINST_ENDPOINT_AT_ONCE, all('against'), playOne),
    ]);
    await runInPool(1, all('alone'), playOne);
  } else {
    // A person is asked once for all of them.
    await Promise.all([...plays.values()].flat().map(playOne));
  }
  const received = session.receivedRun();
  for (const one of graded) {
    const { judgement } = one.how as CallerRecipe;
    if (judgement === undefined) continue;
    const begun = performance.now();
    finish(one, await EVALUATORS[judgement](received), begun);
  }
  return checks.map((one) => results.get(one)!);
}

/** What was played; undefined where nothing was. */
async function playOf(
  session: CallerSession,
  { scenario, needs, stage }: PlannedPlay,
  before: ChecksRun['before'],
): Promise<Play | undefined> {
  const { signal, driver, pace } = session.options;
  if (signal.aborted || before.kind !== 'ready') return undefined;
  if (!driver.obeys && !scenario.byHand) return undefined;
  // One that holds back after failures is waited for until it is at it again; and no two failures come in a row for long.
  if (driver.obeys && stage === 'against') await session.play(session.newPlay({ messages: [{}] }), 'arrival');
  const play = session.newPlay(scenario);
  await session.play(play, needs, driver.obeys ? pace : { ...pace, arrival: pace.byHand });
  return play;
}

function reasonToSkip(
  { scenario }: PlannedPlay,
  before: ChecksRun['before'],
  obeys: boolean,
): CallerFinding | undefined {
  if (before.kind === 'partial') return skip(RUN_TEXTS.notRun(before.why));
  return obeys || scenario.byHand ? undefined : skip(TEXTS.notByHand);
}

function evaluatePlay(
  session: CallerSession,
  { scenario, stage }: Pick<PlannedPlay, 'scenario' | 'stage'>,
  play: Play | undefined,
  concurrency: number,
): CallerFinding {
  const { signal, pace, driver } = session.options;
  if (play === undefined || signal.aborted) return reportError(STOPPED.interrupted);
  const arrived = play.messages.some(({ requests }) => requests.length > 0);
  if (!driver.obeys && !arrived) return skip(TEXTS.nobodySent);
  return evaluateScenario(scenario, play, {
    endpoint: session.served,
    pace,
    tellsOutcome: driver.tellsOutcome,
    isSilent: stage === 'quick' && session.isSilent(pace.most),
    redact: (text) => session.redact(text),
    received: session.endpoint.requests,
    concurrency,
  });
}
