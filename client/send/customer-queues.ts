/** A customer's messages go one after another, in the order of the calls; those of other customers wait for none of them. */
import { type Limits, watchLimits } from './limits.ts';

/** So many times what may wait for one customer may wait for all of them. */
const FULL_QUEUES = 10;

/**
 * Makes a call once those before it for its customer have ended, or its signal is aborted, which is for the call to say.
 *
 * @throws what `refuse` makes when too many wait
 */
type InTurn = <Result>(
  user: string,
  signal: Limits['signal'],
  makeCall: () => Promise<Result>,
  refuse: () => Error,
) => Promise<Result>;

/** @param maxQueued how many calls may wait for one customer */
export function customerQueues(maxQueued: number): InTurn {
  /** Of each customer with a call on the way, and of no other: what lets those that wait begin. */
  const queues = new Map<string, Set<() => void>>();
  let queued = 0;
  return async (user, signal, makeCall, refuse) => {
    let queue = queues.get(user);
    if (queue) {
      if (queue.size >= maxQueued || queued >= maxQueued * FULL_QUEUES) throw refuse();
      let begin!: () => void;
      const turn = new Promise<void>((done) => {
        begin = done;
      });
      const unwatch = watchLimits({ signal }, begin);
      queue.add(begin);
      queued += 1;
      await turn;
      unwatch();
      queued -= 1;
      // Still there: it is not its turn, it was aborted, and nothing of it is sent.
      if (queue.delete(begin)) return makeCall();
    } else {
      queue = new Set();
      queues.set(user, queue);
    }
    try {
      return await makeCall();
    } finally {
      const [next] = queue;
      if (next) {
        queue.delete(next);
        next();
      } else queues.delete(user);
    }
  };
}
