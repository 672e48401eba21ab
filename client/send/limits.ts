/** How long something may take. */
export interface Limits {
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/** Calls back at the time-out, and when the signal is aborted or was before. Returns what takes both back. */
export function watchLimits(
  { timeoutMs, signal }: Limits,
  end: (fault: 'timeout' | 'aborted') => void,
): () => void {
  const abort = () => end('aborted');
  const timer = setTimeout(() => end('timeout'), timeoutMs);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  };
}
