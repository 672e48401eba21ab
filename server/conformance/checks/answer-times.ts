import type { Probe } from '../probe/session.ts';
import type { AnswerTimes } from '../results.ts';

/** Over whatever was answered completely. Null without any answer. */
export function summarizeAnswerTimes(probes: readonly Probe[], warnAboveMs: number): AnswerTimes | null {
  const times = probes.flatMap(({ exchange }) => exchange.answeredMs ?? []).sort((a, b) => a - b);
  if (times.length === 0) return null;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { count: times.length, p50: at(0.5), p95: at(0.95), max: times.at(-1)!, warnAboveMs };
}
