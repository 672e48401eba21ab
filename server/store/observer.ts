/** Who is told of what was committed. */
import type { Outcome } from '../telemetry/outcome.ts';
import type { EndedState } from './end-pending.ts';
import type { InboundRow } from './schema.ts';

/** What of a received message is listed. */
export type ListedInbound = Pick<
  InboundRow,
  'id' | 'endpoint' | 'app_id' | 'user_id' | 'msg_type' | 'excerpt' | 'created_at'
>;

/** What of a settlement others want to know. */
export interface Settled {
  job: { id: string; appid: string };
  outcome: Outcome;
  attempt: { at: number };
}

/** Called right after each commit, before whoever wrote is answered: it must do next to nothing. */
export interface StoreObserver {
  received(rows: readonly ListedInbound[]): void;
  enqueued(messages: readonly { id: string; appid: string }[]): void;
  /** Each of them was attempted, and its state is stored. */
  settled(settlements: readonly Settled[]): void;
  redelivered(id: string, appid: string): void;
  /** By hand. */
  ended(id: string, appid: string, state: EndedState): void;
}

export const NO_OBSERVER: StoreObserver = {
  received() {},
  enqueued() {},
  settled() {},
  redelivered() {},
  ended() {},
};

/** Both are told; the other one of what was received. */
export function tellBoth(observer: StoreObserver, other: Pick<StoreObserver, 'received'>): StoreObserver {
  return {
    received(rows) {
      observer.received(rows);
      other.received(rows);
    },
    enqueued: (messages) => observer.enqueued(messages),
    settled: (settlements) => observer.settled(settlements),
    redelivered: (id, appid) => observer.redelivered(id, appid),
    ended: (id, appid, state) => observer.ended(id, appid, state),
  };
}

/** What is stored is stored: whoever sent it must not be told otherwise because somebody who looks on has failed. */
export function isolate(observer: StoreObserver, onError: (error: unknown) => void): StoreObserver {
  const tell = (work: () => void) => {
    try {
      work();
    } catch (error) {
      onError(error);
    }
  };
  return {
    received: (rows) => tell(() => observer.received(rows)),
    enqueued: (messages) => tell(() => observer.enqueued(messages)),
    settled: (settlements) => tell(() => observer.settled(settlements)),
    redelivered: (id, appid) => tell(() => observer.redelivered(id, appid)),
    ended: (id, appid, state) => tell(() => observer.ended(id, appid, state)),
  };
}
