/** A run against a program that calls: the endpoint is served, the program driven, scenarios played, requests judged. */
import type { Bilingual } from '@staff-service/client';
import packageJson from '../../package.json' with { type: 'json' };
import {
  type CallerRecipe,
  CONTRACT_VERSION,
  isEnabled,
  type PlannedCheck,
  selectChecks,
  selectClauses,
} from '../catalogue/catalogue.ts';
import { doesNotProve, endpointOf, proves } from '../catalogue/proofs.ts';
import { runInPool } from '../checks/pool.ts';
import { Redactor } from '../probe/redaction.ts';
import { STOPPED } from '../probe/texts.ts';
import type { CallerRole, CheckResult, Profile, Report } from '../results.ts';
import { isChosen, NOT_RUN, resultOf } from '../run/check-result.ts';
import { DEFAULTS, type Progress } from '../run/runner.ts';
import { TEXTS as RUN_TEXTS } from '../run/texts.ts';
import type { Driver } from './driver.ts';
import { DriverProblem } from './driver-problem.ts';
import { CallerEndpoint } from './endpoint.ts';
import { Evidence } from './evidence.ts';
import { type CallerFinding, reportError, skip } from './finding.ts';
import { judgeScenario } from './judge-scenario.ts';
import { type Judged, makeDiagnosis } from './judgement.ts';
import { JUDGEMENTS } from './judgements.ts';
import { PACE, type Pace } from './pace.ts';
import { type PlannedPlay, planPlays } from './plan-plays.ts';
import { playScenario } from './play-scenario.ts';
import { type Preflight, runPreflight } from './preflight.ts';
import { TEXTS } from './preflight-texts.ts';
import { Cast, type Play, type PlayedMessage } from './scenario.ts';

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

/** Scenarios at once in which the endpoint as a whole seems to be out of order. */
const AGAINST_ENDPOINT_AT_ONCE = 2;
const MOST_EXCHANGES = 2_000;
const EVIDENCE = 5;

/** Never rejects for what the program under test does: `problem` says why nothing was proven. */
export async function runCallerConformance(options: CallerRunOptions): Promise<Report> {
  const run = new CallerRun(options);
  try {
    return await run.report();
  } finally {
    await run.stop();
  }
}

class CallerRun {
  readonly #options: CallerRunOptions;
  readonly #pace: Pace;
  readonly #profile: Profile;
  readonly #signal: AbortSignal;
  readonly #endpoint: CallerEndpoint;
  readonly #cast = new Cast(
    Math.random()
      .toString(36)
      .slice(2, 8)
      .replaceAll(/[0-9m]/g, 'x'),
  );
  readonly #playOf = new Map<PlayedMessage, Play>();
  readonly #evidence: Evidence;
  readonly #redactor: Redactor;
  readonly #mistakesOf: Judged['mistakesOf'];
  readonly #startedAt = Date.now();
  readonly #begun = performance.now();

  constructor(options: CallerRunOptions) {
    this.#options = options;
    this.#pace = { ...PACE, ...options.pace };
    this.#profile = options.profile ?? DEFAULTS.profile;
    this.#signal = options.signal ?? new AbortController().signal;
    this.#endpoint = new CallerEndpoint({
      ...options,
      cast: this.#cast,
      scale: this.#pace.scale,
      playOf: (message) => this.#playOf.get(message),
    });
    this.#evidence = new Evidence(options.secret);
    this.#redactor = new Redactor([options.secret]);
    this.#mistakesOf = makeDiagnosis(options);
  }

  async stop(): Promise<void> {
    await this.#options.driver.stop();
    await this.#endpoint.stop();
  }

  async report(): Promise<Report> {
    const { role, only, driver, appid, idempotency = false } = this.#options;
    let before: Preflight;
    let results: CheckResult[] = [];
    try {
      before = await this.#begin();
      if (before.kind !== 'setupProblem') results = await this.#runChecks(before);
    } catch (error) {
      if (!(error instanceof DriverProblem)) throw error;
      before = { kind: 'setupProblem', why: error.text };
      results = [];
    }
    const problem = this.#explain(before, results);
    const failed = results.some(({ outcome }) => outcome === 'fail');
    const { requests } = this.#endpoint;
    return {
      suite: { name: 'staff-service conform', version: packageJson.version },
      contract: CONTRACT_VERSION,
      role,
      target: this.#redact(driver.name),
      drivenBy: this.#options.drivenBy === undefined ? null : this.#redact(this.#options.drivenBy),
      appid,
      profile: this.#profile,
      idempotency,
      only: [...(only ?? [])],
      seed: DEFAULTS.seed,
      generated: 0,
      user: DEFAULTS.user,
      timeoutMs: DEFAULTS.timeoutMs,
      concurrency: this.#options.concurrency ?? DEFAULTS.concurrency,
      startedAt: this.#startedAt,
      durationMs: Math.round(performance.now() - this.#begun),
      verdict: failed ? 'doesNotConform' : problem ? 'couldNotRun' : 'conforms',
      problem,
      interrupted: this.#signal.aborted,
      results,
      clauses: selectClauses(results),
      answerTimes: null,
      proves: results.length === 0 || only ? [] : proves(role, this.#profile, idempotency),
      doesNotProve: doesNotProve(role, this.#profile, idempotency, only),
      exchanges: requests.slice(0, MOST_EXCHANGES).map((request) => this.#evidence.of(request)),
    };
  }

  /** Serves the endpoint, starts the program, and lets it send a plain message. */
  async #begin(): Promise<Preflight> {
    const { driver, host = '127.0.0.1', port = 0 } = this.#options;
    try {
      await this.#endpoint.start();
    } catch (error) {
      const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
      return { kind: 'setupProblem', why: TEXTS.cannotListen(`${host}:${port}`, code) };
    }
    await driver.start(this.#endpoint);
    return runPreflight(this.#newPlay({ messages: [{}] }), {
      driver,
      endpoint: this.#endpoint,
      pace: this.#pace,
      signal: this.#signal,
      mistakesOf: this.#mistakesOf,
      redact: (text) => this.#redact(text),
    });
  }

  #newPlay(scenario: Parameters<Cast['newPlay']>[0]): Play {
    const play = this.#cast.newPlay(scenario);
    for (const message of play.messages) this.#playOf.set(message, play);
    return play;
  }

  #redact(text: string): string {
    return this.#redactor.redact(text);
  }

  /** The results in the catalogue's order, whatever the order of the plays. */
  async #runChecks(before: Exclude<Preflight, { kind: 'setupProblem' }>): Promise<CheckResult[]> {
    const { role, only, idempotency = false, onProgress } = this.#options;
    const checks = selectChecks(role).filter((one) => isChosen(one, only));
    const graded = checks.filter((one) => isEnabled(one, this.#profile, idempotency));
    const results = new Map<PlannedCheck, CheckResult>();
    const finish = (one: PlannedCheck, finding: CallerFinding | undefined, ms: number) => {
      const isNotRun = finding?.result === 'error' && this.#signal.aborted;
      const made = finding && {
        ...finding,
        exchanges: finding.requests.slice(0, EVIDENCE).map((request) => this.#evidence.of(request)),
      };
      const result = resultOf(one, isNotRun ? NOT_RUN : made, this.#profile, ms);
      results.set(one, result);
      onProgress?.({ done: results.size, total: checks.length, result });
    };
    for (const one of checks) if (!graded.includes(one)) finish(one, undefined, 0);
    const playAndFinish = async ({ scenario, checks: looking }: PlannedPlay) => {
      const begun = performance.now();
      const play = this.#newPlay(scenario);
      if (before.kind === 'ready' && !this.#signal.aborted) await this.#play(play);
      for (const one of looking) {
        const { scenario: own, judgement } = one.how as CallerRecipe;
        if (judgement !== undefined) continue;
        const finding =
          before.kind === 'partial'
            ? skip(TEXTS.notRun(before.why))
            : this.#signal.aborted
              ? reportError(STOPPED.interrupted)
              : judgeScenario(own!, play, {
                  endpoint: endpointOf(role),
                  pace: this.#pace,
                  redact: (text) => this.#redact(text),
                  received: this.#endpoint.requests,
                });
        finish(one, finding, performance.now() - begun);
      }
    };
    const stages = Map.groupBy(planPlays(graded), ({ stage }) => stage);
    await Promise.all([
      runInPool(AGAINST_ENDPOINT_AT_ONCE, stages.get('against') ?? [], playAndFinish),
      runInPool(this.#options.concurrency ?? DEFAULTS.concurrency, stages.get('quick') ?? [], playAndFinish),
    ]);
    await runInPool(1, stages.get('alone') ?? [], playAndFinish);
    const judged = this.#judged();
    for (const one of graded) {
      const { judgement } = one.how as CallerRecipe;
      if (judgement === undefined) continue;
      const begun = performance.now();
      const finding = await JUDGEMENTS[judgement](judged);
      finish(one, finding, performance.now() - begun);
    }
    return checks.map((one) => results.get(one)!);
  }

  async #play(play: Play): Promise<void> {
    const { driver } = this.#options;
    await playScenario(play, { driver, pace: this.#pace, signal: this.#signal });
  }

  #judged(): Judged {
    const { role, appid, secret } = this.#options;
    const received = this.#endpoint.requests;
    return {
      endpoint: endpointOf(role),
      appid,
      secret,
      path: this.#endpoint.path,
      received,
      requests: received.filter(({ place, completeAt }) => place === 'endpoint' && completeAt !== undefined),
      messages: [...this.#playOf.keys()],
      mistakesOf: this.#mistakesOf,
    };
  }

  /** Why the run is not the whole answer; null when it is. */
  #explain(before: Preflight, results: readonly CheckResult[]): Bilingual | null {
    if (before.kind !== 'ready') return before.why;
    if (this.#signal.aborted) return STOPPED.interrupted;
    if (results.every(({ outcome }) => outcome === 'disabled')) return RUN_TEXTS.nothingChosen;
    return results.some(({ outcome }) => outcome === 'error') ? RUN_TEXTS.someErrors : null;
  }
}
