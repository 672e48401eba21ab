import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { SYSTEM_TIMING, type Timing } from '../timing.ts';

const WITHIN_MS = 100;

/** Takes to the disk what was committed without waiting for it: soon, once for all of it, and not on the event loop's time. */
export class LateSync {
  readonly #log: number;
  readonly #sync: typeof fdatasync;
  readonly #timing: Timing;
  #cancelTimer: (() => void) | undefined;

  /** @param log the write-ahead log, which no lock of SQLite's is on: one would go with the first descriptor that is closed */
  constructor(log: string, sync: typeof fdatasync = fdatasync, timing: Timing = SYSTEM_TIMING) {
    this.#timing = timing;
    this.#log = openSync(log, 'r');
    this.#sync = sync;
  }

  /** Something was committed. */
  want(): void {
    const sync = () => {
      this.#cancelTimer = undefined;
      this.#sync(this.#log, () => {}); // a disk that fails is met by the next commit that waits for it
    };
    this.#cancelTimer ??= this.#timing.after(WITHIN_MS, sync, { ref: false });
  }

  stop(): void {
    this.#cancelTimer?.();
    try {
      if (this.#cancelTimer !== undefined) fdatasyncSync(this.#log);
    } finally {
      closeSync(this.#log);
    }
  }
}
