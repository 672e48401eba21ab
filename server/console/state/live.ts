/** New and changed exchanges, as the server streams them. */
import { signal } from '@preact/signals';
import type { Exchange, Schemas } from './api.ts';

interface LiveListener {
  /** @param skipped how many more there were, which are not listed */
  onExchanges(exchanges: readonly Exchange[], skipped: number): void;
  /** Something was missed: read anew what is shown. */
  onReset(): void;
}

const RETRY_MS = 2_000;

export const liveState = signal<'connecting' | 'on' | 'lost'>('connecting');
const listeners = new Set<LiveListener>();
let source: EventSource | undefined;

/** @returns what ends it */
export function listen(listener: LiveListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Connects, and goes on connecting whenever the stream breaks off; the browser tells the server what arrived last. */
export function connect(): void {
  source?.close();
  source = new EventSource('/console/api/events');
  source.onopen = () => {
    liveState.value = 'on';
  };
  source.onerror = () => {
    liveState.value = 'lost';
    // Refused for good, says the browser; the server may only be starting again.
    if (source?.readyState === EventSource.CLOSED) setTimeout(reconnect, RETRY_MS);
  };
  source.addEventListener('exchanges', ({ data }) => {
    const { exchanges, skipped } = JSON.parse(data) as Schemas['ExchangesEvent'];
    for (const listener of listeners) listener.onExchanges(exchanges, skipped);
  });
  source.addEventListener('reset', readAnew);
}

/** A stream that is begun anew knows nothing of what came before. */
function reconnect(): void {
  connect();
  readAnew();
}

/** What is shown may say something else by now, though the stream told of no change. */
export function readAnew(): void {
  for (const listener of listeners) listener.onReset();
}
