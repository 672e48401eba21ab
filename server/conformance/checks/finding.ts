import type { Asked, Session } from '../ask/session.ts';
import { describeAnswer, type Judgement } from '../judge/judgement.ts';
import type { Bilingual, Exchange, Profile } from '../results.ts';
import type { Sent } from '../wire-types.ts';

/**
 * What asking a check showed. `skipped`: it cannot be asked of this target; `error`: it was not possible to ask;
 * `notAsked`: the run was interrupted.
 */
export interface Finding {
  kept: 'yes' | 'no' | 'skipped' | 'error' | 'notAsked';
  expected: Bilingual | null;
  actual: Bilingual | null;
  /** The most telling first. */
  exchanges: Exchange[];
}

/** A named check in code. */
export interface CodeCheck {
  ask(session: Session, id: string, options: CodeCheckOptions): Promise<Finding>;
  /**
   * When it is asked, if not among the others: `slow` beside others of its kind, after all that are quick, whose answers
   * it would delay at a target that serves one caller at a time; `alone` because such a target serves nobody else
   * meanwhile; `last` because it looks at what all others have asked.
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

export function kept(exchanges: readonly Asked[], expected: Bilingual | null = null): Finding {
  return { kept: 'yes', expected, actual: null, exchanges: evidence(exchanges) };
}

export function notKept(expected: Bilingual, actual: Bilingual, exchanges: readonly Asked[]): Finding {
  return { kept: 'no', expected, actual, exchanges: evidence(exchanges) };
}

export function skipped(why: Bilingual): Finding {
  return { kept: 'skipped', expected: null, actual: why, exchanges: [] };
}

export function error(why: Bilingual, exchanges: readonly Asked[] = []): Finding {
  return { kept: 'error', expected: null, actual: why, exchanges: evidence(exchanges) };
}

function evidence(asked: readonly Asked[]): Exchange[] {
  return asked.slice(0, EVIDENCE).map(({ exchange }) => exchange);
}

/** One line about an answer, redacted. */
export function answerOf({
  sent,
  judgement,
  exchange,
}: {
  sent: Sent;
  judgement: Judgement;
  exchange: Exchange;
}): Bilingual {
  return describeAnswer(sent, judgement, exchange.response?.body ?? '');
}
