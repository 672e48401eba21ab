/** How long something may take. */
export interface Limits {
  timeoutMs: number;
  signal: AbortSignal | null | undefined;
}

/** Calls back at the time-out if there is one, or when the signal is aborted or was before. Returns what takes it back. */
export function watchLimits(
  { timeoutMs, signal }: Partial<Limits>,
  end: (fault: 'timeout' | 'aborted') => void,
): () => void {
  const unwatch = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  };
  const stop = () => {
    unwatch();
    end(signal?.aborted ? 'aborted' : 'timeout');
  };
  const timer = timeoutMs === undefined ? undefined : setTimeout(stop, timeoutMs);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  return unwatch;
}
