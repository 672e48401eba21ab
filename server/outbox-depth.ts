/** Other servers on the same database change the number too: it is counted again, but never for more than a fiftieth of the time. */
const RECOUNT_MS = 10_000;
const SHARE = 50;

/**
 * How many messages wait for delivery. Counted at start and kept from then on by what this process does, because a count
 * of a million rows for every message would cost more than the message.
 */
export class OutboxDepth {
  readonly #count: () => Promise<number>;
  readonly #exclusive: boolean;
  #pending = 0;
  #staleAt = 0;

  /** @param exclusive no other process has the database: what was counted once stays right */
  constructor(count: () => Promise<number>, exclusive: boolean) {
    this.#count = count;
    this.#exclusive = exclusive;
  }

  /** On a database that several servers share, as it was some seconds ago, and what this one did since. */
  current(): number {
    if (performance.now() > this.#staleAt) this.recount().catch(() => {}); // the old figure stays
    return this.#pending;
  }

  add(messages: number): void {
    this.#pending += messages;
  }

  async recount(): Promise<void> {
    const started = performance.now();
    const before = this.#pending;
    this.#staleAt = Number.POSITIVE_INFINITY; // one count at a time
    let counted: number | undefined;
    try {
      counted = await this.#count();
      // The count may have missed what was added meanwhile; better to reckon that twice until the next one.
      this.#pending += counted - before;
    } finally {
      const now = performance.now();
      if (counted === undefined || !this.#exclusive)
        this.#staleAt = now + Math.max(RECOUNT_MS, (now - started) * SHARE);
    }
  }
}
