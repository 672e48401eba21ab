/** How far a table can be read forwards: below its horizon, no row comes any more. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { NumberedTable } from './numbering.ts';
import { pause } from './pause.ts';
import type { StoreSchema } from './schema.ts';

/** Longer than any transaction of a server's may take. */
const SETTLED_WITHIN_MS = 6_000;
const ASK_AGAIN_MS = 10;

/**
 * On PostgreSQL rows get their numbers before they are committed, and are committed in any order: whoever reads what comes after the
 * highest number loses rows. A transaction locks the table (`RowExclusiveLock`) before it draws a number, and lets go of it after its
 * rows can be seen. So, once none of those holds the lock any more that held it right after a row was the highest, nothing comes
 * below that row. Each number is drawn by itself (the sequence's cache is 1).
 *
 * What is waited for is kept from one look to the next: those who begin to write later do not hold anybody up.
 */
export class Horizon {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;
  readonly #table: NumberedTable;
  #reached = 0;
  #pending: { highest: number; writers: ReadonlySet<string>; since: number } | undefined;
  #looking: Promise<number> | undefined;

  constructor(db: Kysely<StoreSchema>, engine: Engine, table: NumberedTable) {
    this.#db = db;
    this.#engine = engine;
    this.#table = table;
  }

  /** Since when the same transactions have been waited for, by the monotonic clock; undefined: there are none. */
  get pendingSince(): number | undefined {
    return this.#pending?.since;
  }

  /** Looks again; who asks meanwhile gets the same answer. */
  advance(): Promise<number> {
    this.#looking ??= this.#advance().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** With all that was committed before the call. @throws when a transaction stays open for too long */
  async settle(): Promise<number> {
    await this.#looking?.catch(() => {}); // it may have begun before
    const { timing } = this.#engine;
    const until = timing.monotonic() + SETTLED_WITHIN_MS;
    const wanted = await this.#highest();
    while ((await this.advance()) < wanted && this.#pending !== undefined) {
      if (timing.monotonic() > until) throw new Error(`a transaction holds ${this.#table} for too long`);
      await pause(ASK_AGAIN_MS, undefined, { timing });
    }
    return this.#reached;
  }

  async #advance(): Promise<number> {
    const { writersOf } = this.#engine;
    const highest = await this.#highest();
    if (writersOf === undefined) {
      this.#reached = highest; // one connection writes and reads: what it sees is what there is
      return highest;
    }
    // The highest row was deleted, or the database is another one.
    if (highest < this.#reached) this.#reached = highest;
    if (this.#pending === undefined && highest === this.#reached) return highest;
    const { rows } = await writersOf(this.#table).execute(this.#db);
    const now = new Set(rows.map(({ writer }) => writer));
    if (this.#pending !== undefined) {
      const writers = new Set([...this.#pending.writers].filter((writer) => now.has(writer)));
      if (writers.size > 0) {
        this.#pending = { ...this.#pending, writers };
        return this.#reached;
      }
      this.#reached = Math.min(highest, this.#pending.highest);
      this.#pending = undefined;
    }
    if (highest === this.#reached) return highest;
    if (now.size === 0) this.#reached = highest;
    else this.#pending = { highest, writers: now, since: this.#engine.timing.monotonic() };
    return this.#reached;
  }

  async #highest(): Promise<number> {
    const { rows } = await sql<{ seq: number }>`
      select seq from ${sql.table(this.#table)} order by seq desc limit 1`.execute(this.#db);
    return rows[0]?.seq ?? 0;
  }
}
