import { SYSTEM_TIMING, type Timing } from './timing.ts';

interface PauseOptions {
  /** False: no process stays alive for it. */
  ref?: boolean;
  timing?: Timing;
}

/** Resolves after `ms`, or at the abort; never rejects. */
export function pause(
  ms: number,
  signal?: AbortSignal,
  { ref = true, timing = SYSTEM_TIMING }: PauseOptions = {},
): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const cancel = timing.after(ms, end, { ref });
    signal?.addEventListener('abort', end);
  });
}
