/** Preloaded into the server: tells the soak what the process takes. Asked over IPC; needs `--expose-gc`. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Probe {
  rssBytes: number;
  heapBytes: number;
  /** After a full collection: what is really kept. */
  keptBytes: number;
  /** How late the event loop was, since the last time it was asked. */
  stallP99Ms: number;
  stallMaxMs: number;
}

const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on('message', (message) => {
  if (message !== 'probe') return;
  // The histogram holds the time between two ticks of a timer: its period is no stall.
  const stall = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  const [stallP99Ms, stallMaxMs] = [stall(delay.percentile(99)), stall(delay.max)];
  const { rss: rssBytes, heapUsed: heapBytes } = process.memoryUsage();
  globalThis.gc!();
  const keptBytes = process.memoryUsage().heapUsed;
  process.send?.({ rssBytes, heapBytes, keptBytes, stallP99Ms, stallMaxMs } satisfies Probe);
  setImmediate(() => delay.reset()); // the collection was a stall of ours
});
process.on('disconnect', () => process.exit()); // with whoever measures
// The probe alone keeps no process alive.
process.channel?.unref();
