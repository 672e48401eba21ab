import type { Logger } from './log.ts';
import { repeatedErrors } from './repeated-errors.ts';
import type { Retention, RetentionLimits } from './retention.ts';

const EVERY_MS = 60_000;
/** Between steps, so that requests are not held up. */
const PAUSE_MS = 50;

/** Runs retention once a minute, step by step. */
export class Maintenance {
  readonly #retention: Retention;
  readonly #limits: () => RetentionLimits;
  readonly #log: Logger;
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(retention: Retention, limits: () => RetentionLimits, log: Logger) {
    this.#retention = retention;
    this.#limits = limits;
    this.#log = log;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        let deleted = 0;
        for (let step = 1; step > 0 && !signal.aborted; deleted += step) {
          step = await this.#retention.step(this.#limits(), Date.now());
          if (step > 0) await pause(PAUSE_MS, signal);
        }
        if (deleted > 0) this.#log.info({ deleted }, 'retention');
      } catch (error) {
        repeatedErrors(this.#log).log(error, 'retention failed, trying again later');
      }
      await pause(EVERY_MS * (0.9 + Math.random() / 5), signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
