import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';

const WITHIN_MS = 100;

/** Takes to the disk what was committed without waiting for it: soon, once for all of it, and not on the event loop's time. */
export class LateSync {
  readonly #log: number;
  readonly #sync: typeof fdatasync;
  #timer: NodeJS.Timeout | undefined;

  /** @param log the write-ahead log, which no lock of SQLite's is on: one would go with the first descriptor that is closed */
  constructor(log: string, sync: typeof fdatasync = fdatasync) {
    this.#log = openSync(log, 'r');
    this.#sync = sync;
  }

  /** Something was committed. */
  want(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#sync(this.#log, () => {}); // a disk that fails is met by the next commit that waits for it
    }, WITHIN_MS).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    try {
      if (this.#timer !== undefined) fdatasyncSync(this.#log);
    } finally {
      closeSync(this.#log);
    }
  }
}
