import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after `ms`, or at the abort; never rejects. With `ref: false` no process stays alive for it. */
export function pause(ms: number, signal: AbortSignal, options: { ref?: boolean } = {}): Promise<void> {
  return sleep(ms, undefined, { signal, ...options }).catch(() => {});
}
