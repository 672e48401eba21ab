/** A customer's messages go one after another, in the order of the calls; those of other customers wait for none of them. */
import { type Limits, watchLimits } from './limits.ts';

/** So many times what may wait for one customer may wait for all of them. */
const FULL_QUEUES = 10;

/**
 * Undefined where it is the call's turn at once, false where too many wait. Otherwise waits for its turn, and gives false
 * when the call was aborted before.
 */
type Enter = (user: string, signal: Limits['signal']) => Promise<boolean> | false | undefined;

/**
 * How a call gets its turn, and how it gives it to the next one. A customer without calls takes no memory.
 *
 * @param maxQueued how many calls may wait for one customer
 */
export function customerQueues(maxQueued: number): [enter: Enter, leave: (user: string) => void] {
  /** Of each customer whose turn a call has: what lets those that wait begin. */
  const queues = new Map<string, Set<() => void>>();
  let queued = 0;

  return [
    (user, signal) => {
      const queue = queues.get(user);
      if (!queue) {
        queues.set(user, new Set());
        return undefined;
      }
      if (queue.size >= maxQueued || queued >= maxQueued * FULL_QUEUES) return false;
      queued++;
      return new Promise((done) => {
        let unwatch: (() => void) | undefined;
        const begin = () => {
          unwatch?.();
          queued--;
          done(!queue.delete(begin)); // whose turn it is has been taken out
        };
        queue.add(begin);
        unwatch = watchLimits({ signal }, begin);
      });
    },
    (user) => {
      const queue = queues.get(user)!;
      const [next] = queue;
      if (next) {
        queue.delete(next);
        next();
      } else queues.delete(user);
    },
  ];
}
