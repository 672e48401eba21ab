/** Who did what by hand: a record for each operation of the control API that changes something. Never bodies, nor secrets. */
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { GroupCommit } from './group-commit.ts';
import type { AuditTable, StoreSchema } from './schema.ts';
import { firstIdAt } from './uuid-v7.ts';

/**
 * By each kind of caller so many are kept, whatever their age: what strangers, or whoever holds a link, send takes nothing from the others.
 */
export const AUDIT_KEPT: Readonly<Record<AuditCaller, number>> = {
  token: 50_000,
  session: 50_000,
  local: 50_000,
  link: 10_000,
  nobody: 10_000,
};
/** Rows that are deleted at once, and how often in one go. */
const [STEP_ROWS, STEPS] = [500, 10];

export type AuditCaller = AuditTable['by'];

export type AuditRecord = Omit<Selectable<AuditTable>, 'seq'>;

export interface AuditFilter {
  operation?: string | undefined;
  by?: AuditCaller | undefined;
  appid?: string | undefined;
  /** Not older than this id. */
  since?: string | undefined;
  /** Only older ids. */
  before?: string | undefined;
  limit: number;
}

export class AuditTrail {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;
  readonly #commit: GroupCommit<AuditRecord, undefined>;

  constructor(db: Kysely<StoreSchema>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
    const write = async (records: AuditRecord[]) => {
      await db.insertInto('audit').values(records).execute();
      return records.map(() => undefined);
    };
    this.#commit = new GroupCommit(write, undefined, engine.timing);
  }

  /** Returns after the commit. @throws when it could not be stored */
  async write(record: AuditRecord): Promise<void> {
    await this.#commit.add(record);
  }

  /** Newest first. */
  list({ operation, by, appid, since, before, limit }: AuditFilter): Promise<AuditRecord[]> {
    return this.#db
      .selectFrom('audit')
      .select(['id', 'created_at', 'operation', 'by', 'credential', 'address'])
      .select(['app_id', 'ids', 'status', 'skipped'])
      .$if(operation !== undefined, (query) => query.where('operation', '=', operation!))
      .$if(by !== undefined, (query) => query.where('by', '=', by!))
      .$if(appid !== undefined, (query) => query.where('app_id', '=', appid!))
      .$if(since !== undefined, (query) => query.where('id', '>=', since!))
      .$if(before !== undefined, (query) => query.where('id', '<', before!))
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }

  /** Deletes what is older than this time, milliseconds since 1970, and what there is too much of; the rest the next time. */
  async trim(before: number): Promise<void> {
    await this.#delete(sql`id < ${firstIdAt(before)}`);
    for (const [by, kept] of Object.entries(AUDIT_KEPT))
      await this.#delete(sql`${sql.ref('by')} = ${by} and id <= (
        select id from audit where ${sql.ref('by')} = ${by} order by id desc limit 1 offset ${sql.lit(kept)})`);
  }

  async #delete(condition: RawBuilder<unknown>): Promise<void> {
    for (let step = 0; step < STEPS; step += 1) {
      const { numAffectedRows } = await sql`delete from audit where seq in (
        select seq from audit where ${condition} order by id limit ${sql.lit(STEP_ROWS)} ${this.#engine.skipLocked}
      )`.execute(this.#db);
      if (Number(numAffectedRows ?? 0) < STEP_ROWS) return;
    }
  }
}
