import { setTimeout as sleep } from 'node:timers/promises';

/** What comes first: the value, the end of so many milliseconds, or the abort. Leaves no timer behind. */
export async function waitFor<Value extends object>(
  value: Promise<Value>,
  ms: number,
  signal: AbortSignal,
): Promise<Value | 'timeUp' | 'aborted'> {
  const done = new AbortController();
  const timeUp = sleep(ms, 'timeUp' as const, { signal: AbortSignal.any([signal, done.signal]) });
  try {
    return await Promise.race([value, timeUp.catch(() => 'aborted' as const)]);
  } finally {
    done.abort();
  }
}
