import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** When others take more of the event loop than this, a search takes a fortieth of the time; otherwise two thirds. */
const BUSY_UTILIZATION = 0.15;
const PAUSE_SHARES = { busy: 40, idle: 0.5 };
const SHORTEST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 120;

/**
 * Lets searches read slice after slice, one at a time of all that run: whoever sends a message does not notice, however many
 * search at once. What others do is measured in the pauses.
 */
export class ScanPace {
  #last: Promise<unknown> = Promise.resolve();
  #share = PAUSE_SHARES.idle;

  /** @param read one slice, a few milliseconds */
  next<T>(read: () => Promise<T>): Promise<T> {
    const slice = this.#last.then(async () => {
      const started = performance.now();
      const found = await read();
      return { found, ms: performance.now() - started };
    });
    this.#last = slice.then(
      ({ ms }) => this.#pause(ms * this.#share),
      () => {},
    );
    return slice.then(({ found }) => found);
  }

  async #pause(ms: number): Promise<void> {
    await new Promise((done) => setImmediate(done)); // what is done with the slice is no work of others
    const before = performance.eventLoopUtilization();
    await sleep(Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, ms)));
    const { utilization } = performance.eventLoopUtilization(before);
    this.#share = utilization > BUSY_UTILIZATION ? PAUSE_SHARES.busy : PAUSE_SHARES.idle;
  }
}
