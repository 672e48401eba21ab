/**
 * Other servers on the same database change the number too: who asks for it as it was gets it counted again, but never for
 * more than a fiftieth of the time.
 */
const RECOUNT_MS = 10_000;
const SHARE = 50;

/**
 * A number of messages, counted at start and kept from then on by what this process does: a count of a million rows for every
 * message would cost more than the message, and on SQLite each one stalls the event loop for 200 ms.
 */
export class KeptCount {
  readonly #count: () => Promise<number>;
  readonly #exclusive: boolean;
  #kept = 0;
  #staleAt = 0;
  #counting: Promise<void> | undefined;

  /** @param exclusive no other process has the database: what was counted once stays right */
  constructor(count: () => Promise<number>, exclusive: boolean) {
    this.#count = count;
    this.#exclusive = exclusive;
  }

  /** On a database that several servers share, as it was some seconds ago, and what this one did since. */
  current(): number {
    if (performance.now() > this.#staleAt) this.recount().catch(() => {}); // the old figure stays
    return this.#kept;
  }

  /** On a shared database as it is now. @throws when it cannot be counted */
  async latest(): Promise<number> {
    if (this.#staleAt < Number.POSITIVE_INFINITY) await this.recount();
    return this.#kept;
  }

  add(messages: number): void {
    this.#kept += messages;
  }

  /** One count at a time: whoever asks meanwhile waits for it. */
  recount(): Promise<void> {
    this.#counting ??= this.#recount().finally(() => {
      this.#counting = undefined;
    });
    return this.#counting;
  }

  async #recount(): Promise<void> {
    const started = performance.now();
    const before = this.#kept;
    let counted: number | undefined;
    try {
      counted = await this.#count();
      // The count may have missed what was added meanwhile; better to reckon that twice until the next one.
      this.#kept += counted - before;
    } finally {
      const now = performance.now();
      this.#staleAt =
        counted !== undefined && this.#exclusive
          ? Number.POSITIVE_INFINITY
          : now + Math.max(RECOUNT_MS, (now - started) * SHARE);
    }
  }
}
