/** Preloaded into the server: tells the soak what the process takes. Asked over IPC; needs `--expose-gc`. */
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { StatementSync } from 'node:sqlite';

export interface Probe {
  rssBytes: number;
  heapBytes: number;
  /** After a full collection, objects and buffers: what is really kept. */
  keptBytes: number;
  /** Resident beside V8's heap, which V8 lets grow to a size of its own and seldom gives back. */
  nativeBytes: number;
  /** How late the event loop was, since the last time it was asked. */
  stallP99Ms: number;
  stallMaxMs: number;
  /** Of it, by SQLite, which is synchronous: its time in a turn of the event loop. 0 on PostgreSQL. */
  sqliteP99Ms: number;
}

const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

const sqlite = createHistogram();
let turnMs = 0;
for (const method of ['run', 'all'] as const) {
  const original = StatementSync.prototype[method] as (...parameters: unknown[]) => never;
  StatementSync.prototype[method] = function (this: StatementSync, ...parameters: unknown[]) {
    const started = performance.now();
    try {
      return original.apply(this, parameters);
    } finally {
      if (turnMs === 0) setImmediate(endTurn);
      turnMs += performance.now() - started;
    }
  };
}

function endTurn(): void {
  sqlite.record(Math.max(1, Math.round(turnMs * 1000)));
  turnMs = 0;
}

process.on('message', (message) => {
  if (message !== 'probe') return;
  // The histogram holds the time between two ticks of a timer: its period is no stall.
  const stall = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  const [stallP99Ms, stallMaxMs] = [stall(delay.percentile(99)), stall(delay.max)];
  const sqliteP99Ms = sqlite.count === 0 ? 0 : sqlite.percentile(99) / 1000;
  // Before the collection, which makes the heap smaller at once and gives the pages back later.
  const { rss: rssBytes, heapUsed: heapBytes, heapTotal } = process.memoryUsage();
  const nativeBytes = rssBytes - heapTotal;
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  const keptBytes = heapUsed + external;
  const stalls = { stallP99Ms, stallMaxMs, sqliteP99Ms };
  process.send?.({ rssBytes, heapBytes, keptBytes, nativeBytes, ...stalls } satisfies Probe);
  sqlite.reset();
  setImmediate(() => delay.reset()); // the collection was a stall of ours
});
// The probe alone keeps no process alive.
process.channel?.unref();
