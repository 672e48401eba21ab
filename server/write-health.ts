/** So long after a failure the store is not called ready without a message's write that succeeded. */
const DOUBT_MS = 3_000;

/**
 * Whether messages can be written: a full disk still answers what is read. The latest write of a message tells. After one
 * that failed, a trial tells too, because traffic goes elsewhere while a server is not ready.
 */
export class WriteHealth {
  readonly #trial: () => Promise<void>;
  #failed: { error: unknown; at: number } | undefined;

  constructor(trial: () => Promise<void>) {
    this.#trial = trial;
  }

  /** Of every transaction: what it failed with, undefined when it was committed. */
  note(error: unknown): void {
    this.#failed = error === undefined ? undefined : { error, at: performance.now() };
  }

  /** @throws what the latest write failed with */
  async check(): Promise<void> {
    const failed = this.#failed;
    if (failed === undefined) return;
    // There may be room for the trial and none for a message: only a pause without failures says more.
    if (performance.now() - failed.at < DOUBT_MS) throw failed.error;
    await this.#trial();
    if (this.#failed === failed) this.#failed = undefined;
  }
}
