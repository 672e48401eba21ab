/** From the samples of all rounds to the figures of the table. */
import { FASTIFY, FLOOR, README } from './contenders.ts';
import type { LoadResult } from './load.ts';

/** One server in one round. */
export interface Sample extends LoadResult {
  cpuMicrosecondsPerRequest: number;
  residentBytes: number;
}

/** The samples of one server, one a round. */
export type Samples = ReadonlyMap<string, readonly Sample[]>;

export interface Figures {
  perSecond: number;
  /** Against another server in the same round, the median of all rounds; undefined when that one was not timed. */
  toFloor: number | undefined;
  toFastify: number | undefined;
  toReadme: number | undefined;
  cpuMicroseconds: number;
  p50Ms: number;
  p99Ms: number;
  residentMegabytes: number;
  failed: number;
}

export function figures(samples: Samples): Map<string, Figures> {
  return new Map(
    [...samples].map(([name, rounds]) => {
      const ratioTo = (other: string) => {
        const others = samples.get(other);
        return others && median(rounds.map((round, at) => round.perSecond / others[at]!.perSecond));
      };
      return [
        name,
        {
          perSecond: median(rounds.map((round) => round.perSecond)),
          toFloor: ratioTo(FLOOR),
          toFastify: ratioTo(FASTIFY),
          toReadme: ratioTo(README),
          cpuMicroseconds: median(rounds.map((round) => round.cpuMicrosecondsPerRequest)),
          p50Ms: median(rounds.map((round) => round.p50Ms)),
          p99Ms: median(rounds.map((round) => round.p99Ms)),
          residentMegabytes: rounds.at(-1)!.residentBytes / 1024 / 1024,
          failed: rounds.reduce((sum, round) => sum + round.failed, 0),
        },
      ];
    }),
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
