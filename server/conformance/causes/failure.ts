import type { Probe } from '../probe/session.ts';
import type { CheckResult } from '../results.ts';

/** A check that failed, and the request that shows it. */
export interface Failure {
  result: CheckResult;
  /** Undefined where no request does, as of a connection that stayed open. */
  probe: Probe | undefined;
}

/** With the most telling probe of each. */
export function listFailures(results: readonly CheckResult[], probes: readonly Probe[]): Failure[] {
  const byExchange = new Map(probes.map((probe) => [probe.exchange, probe]));
  return results
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'warning')
    .map((result) => ({ result, probe: result.exchanges[0] && byExchange.get(result.exchanges[0]) }));
}

export function wasWronglyAccepted({ probe }: Failure): boolean {
  return probe?.expected === 'refused' && probe.evaluation.accepted;
}

export function wasWronglyRefused({ probe }: Failure): boolean {
  return probe?.expected === 'accepted' && !probe.evaluation.accepted;
}

/** A wrong request that was not taken, but whose refusal says so in no way that a caller reads. */
export function wasUnreadablyRefused({ probe }: Failure): boolean {
  if (probe?.expected !== 'refused' || probe.sent.answer === null) return false;
  return !probe.evaluation.accepted && !probe.evaluation.refused && probe.sent.answer.status < 500;
}

export function statusOf({ probe }: Failure): number {
  return probe?.sent.answer?.status ?? 0;
}

/** What was sent, as text. */
export function bodyOf({ probe }: Failure): string {
  return probe?.planned.body.toString() ?? '';
}
