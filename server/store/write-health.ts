import { SYSTEM_TIMING, type Timing } from './timing.ts';

/** So long after a failure nothing but a message that was written makes the store ready; and between trials. */
const DOUBT_MS = 3_000;

/** Told of every transaction that writes messages: which kind, and its time in milliseconds. */
export type OnCommit = (operation: 'receive' | 'hand_over' | 'settle', ms: number) => void;

/** The same of those that failed, too. */
export type OnWrite = (...told: [...Parameters<OnCommit>, error?: unknown]) => void;

/**
 * Whether messages can be written: a full disk still answers what is read. The latest write of a message tells. After one
 * that failed, a trial tells too, because traffic goes elsewhere while a server is not ready.
 */
export class WriteHealth {
  readonly #trial: () => Promise<void>;
  readonly #timing: Timing;
  /** One for all who ask at once: nobody who asks is counted, and a trial writes as much as the biggest message. */
  #trying: Promise<void> | undefined;
  #failed: { error: unknown; at: number } | undefined;

  constructor(trial: () => Promise<void>, timing: Timing = SYSTEM_TIMING) {
    this.#timing = timing;
    this.#trial = trial;
  }

  /** Of every transaction: what it failed with, undefined when it was committed. */
  note(error: unknown): void {
    this.#failed = error === undefined ? undefined : { error, at: this.#timing.monotonic() };
  }

  /** @throws what the latest write failed with */
  async check(): Promise<void> {
    const failed = this.#failed;
    if (failed === undefined) return;
    if (this.#timing.monotonic() - failed.at < DOUBT_MS) throw failed.error;
    this.#trying ??= this.#try(failed).finally(() => {
      this.#trying = undefined;
    });
    await this.#trying;
  }

  async #try(failed: object): Promise<void> {
    try {
      await this.#trial();
    } catch (error) {
      this.note(error);
      throw error;
    }
    if (this.#failed === failed) this.#failed = undefined;
  }
}
