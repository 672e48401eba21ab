/** The latest conformance runs, and their reports. */
import type { Kysely } from 'kysely';
import type { StoreSchema } from './schema.ts';
import type { Timing } from './timing.ts';

const KEPT = 20;

export class ConformanceRuns {
  readonly #db: Kysely<StoreSchema>;
  readonly #timing: Timing;

  constructor(db: Kysely<StoreSchema>, timing: Timing) {
    this.#db = db;
    this.#timing = timing;
  }

  /** Newest first; each is JSON. */
  async list(): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('conformance_run')
      .select('run')
      .orderBy('id', 'desc')
      .limit(KEPT)
      .execute();
    return rows.map(({ run }) => run);
  }

  async find(id: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('conformance_run')
      .select('run')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.run;
  }

  async report(id: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('conformance_run')
      .select('report')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.report ?? undefined;
  }

  /** Writes a run that is new or has changed. The oldest beyond the twentieth goes. */
  async write(id: string, run: string, report: string | null = null): Promise<void> {
    await this.#db
      .insertInto('conformance_run')
      .values({ id, created_at: this.#timing.wall(), run, report })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ run, report }))
      .execute();
    await this.#db
      .deleteFrom('conformance_run')
      .where('id', 'not in', ({ selectFrom }) =>
        selectFrom(
          selectFrom('conformance_run').select('id').orderBy('id', 'desc').limit(KEPT).as('newest'),
        ).select('newest.id'),
      )
      .execute();
  }
}
