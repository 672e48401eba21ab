/** What the samples of a soak say. */
import type { Probe } from './probe.ts';

export interface Sample extends Probe {
  minutes: number;
  /** All since the last sample. */
  accepted: number;
  refused: number;
  delivered: number;
  lagP50Ms: number;
  lagP99Ms: number;
  /** Not yet delivered. */
  pending: number;
}

export interface Finding {
  /** Undefined: the run was too short to tell. */
  ok: boolean | undefined;
  line: string;
}

/** Memory is looked at once caches are filled and compilers are done. */
const SETTLED_AFTER = 1 / 3;
/** What it may grow by in the remaining two thirds. */
const GROWTH = 0.1;
/** Below this, growth is noise. */
const SLACK_BYTES = 8 * 1024 * 1024;
const SHORTEST_MINUTES = 10;
const FEWEST_SAMPLES = 9;
const LAG_GROWTH = 2;
/** Below this, lag is noise. */
const LAG_SLACK_MS = 50;

export function verdict(samples: readonly Sample[], undelivered: number): Finding[] {
  const sum = (name: 'accepted' | 'refused' | 'delivered') =>
    samples.reduce((total, sample) => total + sample[name], 0);
  const refused = sum('refused');
  return [
    { ok: refused === 0, line: `refused or unanswered: ${refused} of ${sum('accepted') + refused}` },
    { ok: undelivered === 0, line: `accepted and not delivered at the end: ${undelivered}` },
    memory(samples, 'kept objects and buffers', ({ keptBytes }) => keptBytes),
    memory(samples, 'resident beside the heap', ({ nativeBytes }) => nativeBytes),
    lag(samples),
  ];
}

function memory(samples: readonly Sample[], name: string, bytesOf: (sample: Sample) => number): Finding {
  const settled = samples.slice(Math.ceil(samples.length * SETTLED_AFTER));
  const { slope, mean } = line(settled.map((sample) => [sample.minutes, bytesOf(sample)]));
  const minutes = (settled.at(-1)?.minutes ?? 0) - (settled[0]?.minutes ?? 0);
  const grown = slope * minutes;
  const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return {
    ok: isLongEnough(samples) ? grown < Math.max(mean * GROWTH, SLACK_BYTES) : undefined,
    line: `${name}, last two thirds: ${mb(mean)} MB, ${mb(slope)} MB a minute, ${mb(grown)} MB in ${minutes.toFixed(1)} minutes`,
  };
}

function lag(samples: readonly Sample[]): Finding {
  const third = Math.ceil(samples.length / 3);
  const p99 = (part: readonly Sample[]) => median(part.map(({ lagP99Ms }) => lagP99Ms));
  const [first, last] = [p99(samples.slice(0, third)), p99(samples.slice(-third))];
  return {
    ok: isLongEnough(samples) ? last < Math.max(first * LAG_GROWTH, LAG_SLACK_MS) : undefined,
    line: `delivery lag p99, median of the first third ${first.toFixed(0)} ms, of the last ${last.toFixed(0)} ms`,
  };
}

function isLongEnough(samples: readonly Sample[]): boolean {
  return samples.length >= FEWEST_SAMPLES && samples.at(-1)!.minutes >= SHORTEST_MINUTES;
}

/** Least squares. */
function line(points: readonly (readonly [x: number, y: number])[]): { slope: number; mean: number } {
  const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = average(points.map(([x]) => x));
  const mean = average(points.map(([, y]) => y));
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const together = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - mean), 0);
  return { slope: spread === 0 ? 0 : together / spread, mean };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
