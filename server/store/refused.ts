import { type Kysely, sql } from 'kysely';
import { REFUSED_KEPT } from '../telemetry/refused-requests.ts';
import type { Engine } from './engine.ts';
import type { StoreSchema } from './schema.ts';

/** A refused request as the store keeps it; `request` is JSON. */
export interface RefusedRow {
  id: string;
  created_at: number;
  request: string;
}

/** The latest refused requests, of all servers of a database: what strangers send takes bounded space. */
export class Refused {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;

  constructor(db: Kysely<StoreSchema>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
  }

  /** Stores them, or anew those that are stored already. */
  async write(rows: readonly RefusedRow[]): Promise<void> {
    await this.#db
      .insertInto('refused')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({ request: ref('excluded.request') })),
      )
      .execute();
  }

  /** Deletes all but the latest. */
  async trim(): Promise<void> {
    await sql`delete from refused where seq in (
      select seq from refused where seq <= (
        select seq from refused order by seq desc limit 1 offset ${sql.lit(REFUSED_KEPT)}
      ) order by seq limit ${sql.lit(REFUSED_KEPT)} ${this.#engine.skipLocked}
    )`.execute(this.#db);
  }

  /** Newest first: fewer than `limit` are all that there are. */
  newest({
    before,
    since,
    limit,
  }: {
    before?: string;
    since?: string;
    limit: number;
  }): Promise<RefusedRow[]> {
    return this.#rows()
      .$if(before !== undefined, (query) => query.where('id', '<', before!))
      .$if(since !== undefined, (query) => query.where('id', '>=', since!))
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }

  /** Those of these that are stored, in any order. */
  async findAll(ids: readonly string[]): Promise<RefusedRow[]> {
    if (ids.length === 0) return [];
    return this.#rows().where('id', 'in', ids).execute();
  }

  find(id: string): Promise<RefusedRow | undefined> {
    return this.#rows().where('id', '=', id).executeTakeFirst();
  }

  #rows() {
    return this.#db.selectFrom('refused').select(['id', 'created_at', 'request']);
  }
}
