/** The APPs to which nothing is delivered for now, by an operator's decision. It holds for every server on the database. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { StoreSchema } from './schema.ts';

export class PausedApps {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;

  constructor(db: Kysely<StoreSchema>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
  }

  /** Since when each is paused, milliseconds since 1970. */
  async list(): Promise<Map<string, number>> {
    const rows = await this.#db.selectFrom('paused_app').selectAll().execute();
    return new Map(rows.map(({ app_id, paused_at }) => [app_id, paused_at]));
  }

  /** One that is paused stays paused since when it was. */
  async add(appid: string): Promise<void> {
    await sql`
      insert into paused_app (app_id, paused_at) values (${appid}, ${this.#engine.now})
      on conflict (app_id) do nothing`.execute(this.#db);
  }

  async remove(appid: string): Promise<void> {
    await this.#db.deleteFrom('paused_app').where('app_id', '=', appid).execute();
  }
}
