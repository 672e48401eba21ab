/**
 * Preloaded into what is fuzzed: CPU time of each turn of the event loop, descriptors and memory, told over IPC. CPU and
 * not the clock, because the machine is shared. Needs `--expose-gc`.
 */
import { readdirSync } from 'node:fs';
import { STALL_MS } from '../findings.ts';

export interface Probed {
  probed: number;
  longestTurnMs: number;
  descriptors: number;
  residentBytes: number;
  /** After a full collection, objects and buffers. */
  keptBytes: number;
}

export interface Stalled {
  stalledMs: number;
}

let last = process.threadCpuUsage();
let longestTurnMs = 0;

/** Once a turn: an immediate that alone keeps no loop running lets it sleep, and runs when something else woke it. */
function endTurn(): void {
  const now = process.threadCpuUsage();
  const ms = (now.user - last.user + now.system - last.system) / 1000;
  last = now;
  longestTurnMs = Math.max(longestTurnMs, ms);
  if (ms > STALL_MS) process.send?.({ stalledMs: ms } satisfies Stalled);
  setImmediate(endTurn).unref();
}

process.on('message', (message: { ping?: number; probe?: number; forget?: boolean }) => {
  if (message.ping !== undefined) process.send?.({ probed: message.ping });
  if (message.probe === undefined) return;
  if (message.forget) longestTurnMs = 0;
  const descriptors = readdirSync('/proc/self/fd').length;
  const residentBytes = process.memoryUsage.rss();
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  const keptBytes = heapUsed + external;
  const probed: Probed = { probed: message.probe, longestTurnMs, descriptors, residentBytes, keptBytes };
  process.send?.(probed);
  last = process.threadCpuUsage(); // the collection was ours
});
// However whoever fuzzes ends, this does too; and the channel alone keeps no process alive.
process.on('disconnect', () => process.exit());
process.channel?.unref();
setImmediate(endTurn).unref();
