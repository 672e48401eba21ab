import { SYSTEM_TIMING, type Timing } from './timing.ts';

/**
 * Other servers on the same database change the number too: who asks for it as it was gets it counted again, but never for
 * more than a fiftieth of the time.
 */
const RECOUNT_MS = 10_000;
/** The same, when somebody is refused because of it. */
const URGENT_MS = 1_000;
const SHARE = 50;

/**
 * A number of messages, of each APP and in all, counted at start and kept from then on by what this process does: a count of a
 * million rows for every message would cost more than the message, and on SQLite each one stalls the event loop for 200 ms.
 */
export class CachedCount {
  readonly #count: () => Promise<ReadonlyMap<string, number>>;
  readonly #exclusive: boolean;
  readonly #timing: Timing;
  /** Of the APPs that have some. */
  readonly #kept = new Map<string, number>();
  #total = 0;
  #staleAt = 0;
  #urgentAt = 0;
  #counting: Promise<void> | undefined;

  /** @param exclusive no other process has the database: what was counted once stays right */
  constructor(
    count: () => Promise<ReadonlyMap<string, number>>,
    exclusive: boolean,
    timing: Timing = SYSTEM_TIMING,
  ) {
    this.#count = count;
    this.#exclusive = exclusive;
    this.#timing = timing;
  }

  /** On a database that several servers share, as it was some seconds ago, and what this one did since. */
  current(): number {
    if (this.#timing.monotonic() > this.#staleAt) this.recount().catch(() => {}); // the old figure stays
    return this.#total;
  }

  /** The same of one APP. */
  currentOf(appid: string): number {
    return this.#kept.get(appid) ?? 0;
  }

  /** The APPs that have some. */
  apps(): Iterable<string> {
    return this.#kept.keys();
  }

  /** Somebody is refused because of this number: on a shared database it is soon counted again, as others may have lowered it. */
  doubt(): void {
    this.#staleAt = Math.min(this.#staleAt, this.#urgentAt);
  }

  /** On a shared database as it is now. @throws when it cannot be counted */
  async latest(): Promise<number> {
    if (this.#staleAt < Number.POSITIVE_INFINITY) await this.recount();
    return this.#total;
  }

  add(appid: string, messages: number): void {
    const kept = this.currentOf(appid) + messages;
    if (kept === 0) this.#kept.delete(appid);
    else this.#kept.set(appid, kept);
    this.#total += messages;
  }

  /** One count at a time: whoever asks meanwhile waits for it. */
  recount(): Promise<void> {
    this.#counting ??= this.#recount().finally(() => {
      this.#counting = undefined;
    });
    return this.#counting;
  }

  async #recount(): Promise<void> {
    const started = this.#timing.monotonic();
    const before = new Map(this.#kept);
    let counted: ReadonlyMap<string, number> | undefined;
    try {
      counted = await this.#count();
      // The count may have missed what was added meanwhile; better to reckon that twice until the next one.
      for (const appid of new Set([...before.keys(), ...counted.keys()]))
        this.add(appid, (counted.get(appid) ?? 0) - (before.get(appid) ?? 0));
    } finally {
      const now = this.#timing.monotonic();
      const isFinal = counted !== undefined && this.#exclusive;
      const after = (ms: number) =>
        isFinal ? Number.POSITIVE_INFINITY : now + Math.max(ms, (now - started) * SHARE);
      this.#staleAt = after(RECOUNT_MS);
      this.#urgentAt = after(URGENT_MS);
    }
  }
}
