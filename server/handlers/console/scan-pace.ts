import { setTimeout as sleep } from 'node:timers/promises';

/** So long takes a turn of the event loop when others have work. */
const BUSY_TURN_MS = 0.5;
/** Then a search takes a thirtieth of the time. */
const PAUSE_SHARE = 30;
const LONGEST_PAUSE_MS = 60;

/**
 * Lets searches read slice after slice, one at a time of all that run: whoever sends a message does not notice, however many
 * search at once.
 */
export class ScanPace {
  #last: Promise<unknown> = Promise.resolve();

  /** @param read one slice, a few milliseconds */
  next<T>(read: () => Promise<T>): Promise<T> {
    const slice = this.#last.then(() => readWhenFree(read));
    this.#last = slice.then(
      ({ pause }) => pause,
      () => {},
    );
    return slice.then(({ found }) => found);
  }
}

async function readWhenFree<T>(read: () => Promise<T>): Promise<{ found: T; pause: Promise<void> }> {
  const before = performance.now();
  await new Promise((done) => setImmediate(done));
  const started = performance.now();
  const found = await read();
  const ms = Math.min(LONGEST_PAUSE_MS, (performance.now() - started) * PAUSE_SHARE);
  return { found, pause: started - before > BUSY_TURN_MS ? sleep(ms) : Promise.resolve() };
}
