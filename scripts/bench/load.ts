/** The load generator, a process of its own: autocannon with latencies in µs. Asked and answering over IPC. */
import { createHistogram } from 'node:perf_hooks';
import { HEADERS, MESSAGE, signedPath } from './request.ts';

export interface LoadOrder {
  origin: string;
  seconds: number;
  connections: number;
}

export interface LoadResult {
  requests: number;
  /** Not accepted, not answered, or answered with another status than 200. */
  failed: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** What is used of autocannon, which brings no types. */
interface Run extends PromiseLike<{ non2xx: number; errors: number; timeouts: number; mismatches: number }> {
  on(event: 'response', listener: (client: unknown, status: number, bytes: number, ms: number) => void): void;
}

const { default: autocannon } = (await import('autocannon' as string)) as {
  default: (options: object) => Run;
};

async function load({ origin, seconds, connections }: LoadOrder): Promise<LoadResult> {
  const latencies = createHistogram();
  const run = autocannon({
    url: origin + signedPath(),
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify(MESSAGE),
    connections,
    duration: seconds,
    verifyBody: (body: string) => body.includes('"errcode":0'),
  });
  let requests = 0;
  const started = performance.now();
  run.on('response', (_client, _status, _bytes, ms) => {
    requests += 1;
    latencies.record(Math.max(1, Math.round(ms * 1000)));
  });
  let running = true;
  stayAwake(() => running);
  const { non2xx, errors, timeouts, mismatches } = await run;
  running = false;
  const took = (performance.now() - started) / 1000;
  return {
    requests,
    failed: non2xx + errors + timeouts + mismatches,
    perSecond: requests / took,
    p50Ms: latencies.percentile(50) / 1000,
    p99Ms: latencies.percentile(99) / 1000,
  };
}

/**
 * Polls without ever going to sleep. Else each answer of a slow server wakes this process, which the kernel charges to
 * the server, up to 5 µs a request, and a fast one, which keeps this process busy, gets off free.
 */
function stayAwake(needed: () => boolean): void {
  if (needed()) setImmediate(stayAwake, needed);
}

process.on('message', async (order: LoadOrder) => {
  process.send?.(await load(order));
});
