import type { Bilingual } from '@staff-service/client';
import { describeAnswer } from '../evaluation/evaluation.ts';
import type { Probe, Session } from '../probe/session.ts';
import type { Exchange, Profile } from '../results.ts';

/**
 * What a check showed. `skipped`: it cannot be run against this target; `error`: it could not be run;
 * `notRun`: the run was interrupted.
 */
export interface CheckFinding {
  result: 'passed' | 'failed' | 'skipped' | 'error' | 'notRun';
  expected: Bilingual | null;
  actual: Bilingual | null;
  /** The most telling first. */
  exchanges: Exchange[];
}

/** A named check in code. */
export interface CodeCheck {
  run(session: Session, id: string, options: CodeCheckOptions): Promise<CheckFinding>;
  /**
   * When it is run, if not among the others: `slow` beside others of its kind, after all that are quick, whose answers
   * it would delay at a target that serves one caller at a time; `alone` because such a target serves nobody else
   * meanwhile; `last` because it looks at the probes of all others.
   */
  stage?: 'slow' | 'alone' | 'last';
}

export interface CodeCheckOptions {
  profile: Profile;
  seed: number;
  /** Generated cases, all generating checks together. */
  generated: number;
  pace: Pace;
}

/** Milliseconds of the checks that are about time. */
export interface Pace {
  /** A body that arrives slowly takes this long. */
  slowBody: number;
  /** An unfinished request must have been ended after this long. */
  unfinished: number;
  /** Above this, an answer is slow. */
  slowAnswer: number;
}

const EVIDENCE = 5;

export function pass(exchanges: readonly Probe[], expected: Bilingual | null = null): CheckFinding {
  return { result: 'passed', expected, actual: null, exchanges: evidence(exchanges) };
}

export function fail(expected: Bilingual, actual: Bilingual, exchanges: readonly Probe[]): CheckFinding {
  return { result: 'failed', expected, actual, exchanges: evidence(exchanges) };
}

export function skip(why: Bilingual): CheckFinding {
  return { result: 'skipped', expected: null, actual: why, exchanges: [] };
}

export function reportError(why: Bilingual, exchanges: readonly Probe[] = []): CheckFinding {
  return { result: 'error', expected: null, actual: why, exchanges: evidence(exchanges) };
}

function evidence(probes: readonly Probe[]): Exchange[] {
  return probes.slice(0, EVIDENCE).map(({ exchange }) => exchange);
}

/** One line about an answer, redacted. */
export function describeProbe({ sent, evaluation, exchange }: Probe): Bilingual {
  return describeAnswer(sent, evaluation, exchange.response?.body ?? '');
}
