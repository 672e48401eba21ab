import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { KeptCount } from './kept-count.ts';
import type { StoreSchema } from './store-schema.ts';

/** A step deletes this many rows: 8 ms on SQLite, where 10,000 stalled requests for 64 ms. */
const STEP_ROWS = 500;

export interface RetentionLimits {
  /** Messages older than this go, once they are settled. */
  ageMs: number;
  /** The oldest go when the data takes more. */
  bytes: number;
  /** Idempotency keys older than this may be used again. */
  keyAgeMs: number;
}

/** Deletes what is no longer kept, in small steps; pending messages are never deleted. */
export class Retention {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;
  readonly #dead: KeptCount;

  constructor(db: Kysely<StoreSchema>, engine: Engine, dead: KeptCount) {
    this.#db = db;
    this.#engine = engine;
    this.#dead = dead;
  }

  /** One step: returns the rows it deleted, 0 when nothing is left to do. */
  async step({ ageMs, bytes, keyAgeMs }: RetentionLimits, now: number): Promise<number> {
    await this.#forgetKeys(now - keyAgeMs);
    const old = await this.#delete(now - ageMs);
    if (old > 0) return old;
    return (await this.usedBytes()) > bytes ? this.#delete(now) : 0;
  }

  async usedBytes(): Promise<number> {
    const { rows } = await this.#engine.usedBytes.execute(this.#db);
    return Number(rows[0]?.bytes ?? 0);
  }

  async #forgetKeys(before: number): Promise<void> {
    await this.#db
      .updateTable('inbound')
      .set({ idem_key: null, body_hash: null })
      .where('seq', 'in', ({ selectFrom }) =>
        selectFrom('inbound')
          .select('seq')
          .where('idem_key', 'is not', null)
          .where('created_at', '<', before)
          .orderBy('created_at')
          .limit(STEP_ROWS),
      )
      .execute();
  }

  /** The oldest received and the oldest settled messages from before, with their attempts and their empty lanes. */
  async #delete(before: number): Promise<number> {
    let dead = 0;
    const deleted = await this.#db.transaction().execute(async (transaction) => {
      const received = await transaction
        .deleteFrom('inbound')
        .where('seq', 'in', ({ selectFrom }) =>
          // The lowest numbers are the oldest: an index by time would cost every message a place in it.
          selectFrom('inbound').select('seq').orderBy('seq').limit(STEP_ROWS),
        )
        .where('created_at', '<', before)
        .executeTakeFirst();
      const settled = await transaction
        .selectFrom('outbox')
        .select(['id', 'lane_id', 'state'])
        .where('settled_at', '<', before)
        .orderBy('settled_at')
        .limit(STEP_ROWS)
        .execute();
      if (settled.length > 0) {
        const ids = settled.map(({ id }) => id);
        dead = settled.filter(({ state }) => state === 'dead').length;
        await transaction.deleteFrom('attempt').where('outbox_id', 'in', ids).execute();
        await transaction.deleteFrom('outbox').where('id', 'in', ids).execute();
        await transaction
          .deleteFrom('lane')
          .where('id', 'in', [...new Set(settled.map(({ lane_id }) => lane_id))])
          .where('due_at', 'is', null)
          .where(sql<boolean>`not exists (select 1 from outbox where outbox.lane_id = lane.id)`)
          .execute();
      }
      return Number(received.numDeletedRows) + settled.length;
    });
    this.#dead.add(-dead);
    return deleted;
  }
}
