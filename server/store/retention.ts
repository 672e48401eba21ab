import { type Kysely, sql, type Transaction } from 'kysely';
import type { AuditTrail } from './audit-trail.ts';
import type { CachedCount } from './cached-count.ts';
import type { Engine } from './engine.ts';
import { noteDeleted } from './numbering.ts';
import type { StoreSchema } from './schema.ts';
import { StepSize } from './step-size.ts';
import { firstIdAt, timeOfId } from './uuid-v7.ts';

/** The oldest messages of both directions go together: so much of their time at once, milliseconds. */
const SLICE_MS = 600_000;

/** Who did what is kept for 90 days, however short messages are. */
const AUDIT_AT_LEAST_MS = 90 * 86_400_000;

export interface RetentionLimits {
  /** Messages older than this go, once they are settled. */
  ageMs: number;
  /** The oldest go when the data takes more. */
  bytes: number;
  /** But never for their size those that are younger than this. */
  youngestMs: number;
  /** Idempotency keys older than this may be used again. */
  keyAgeMs: number;
}

/** What a step did: how many rows of which kind it deleted. */
export interface RetentionStep {
  keys: number;
  byAge: number;
  bySize: number;
  /** The data takes more than it may, and all that is left is too young or waits for delivery. */
  isOverSize: boolean;
}

/**
 * Deletes what is no longer kept, in small steps; pending messages are never deleted. Received messages go by the time in
 * their ids, not in the order of their numbers: one that was written while the clock was ahead does not keep all later ones.
 */
export class Retention {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;
  readonly #dead: CachedCount;
  readonly #audit: AuditTrail;
  readonly #sizes: { keys: StepSize; received: StepSize; settled: StepSize };
  /** Where the next step goes on: PostgreSQL passes over deleted rows one by one until they are vacuumed. */
  #from = { received: '', settled: 0 };

  constructor(db: Kysely<StoreSchema>, engine: Engine, dead: CachedCount, audit: AuditTrail) {
    this.#db = db;
    this.#engine = engine;
    this.#dead = dead;
    this.#audit = audit;
    const size = () => new StepSize(engine.exclusive, undefined, engine.timing);
    this.#sizes = { keys: size(), received: size(), settled: size() };
  }

  /** One step; nothing is left to do when it deleted nothing. */
  async step(limits: RetentionLimits, now: number): Promise<RetentionStep> {
    const keys = await this.#forgetKeys(now - limits.keyAgeMs);
    await this.#deleteRefused(now - limits.ageMs);
    await this.#audit.trim(now - Math.max(limits.ageMs, AUDIT_AT_LEAST_MS));
    const byAge = await this.#delete(now - limits.ageMs);
    const done = { keys, byAge, bySize: 0, isOverSize: false };
    if (byAge > 0 || (await this.usedBytes()) <= limits.bytes) return done;
    const bySize = await this.#deleteOldest(now - limits.youngestMs);
    return { ...done, bySize, isOverSize: bySize === 0 };
  }

  async usedBytes(): Promise<number> {
    const { rows } = await this.#engine.usedBytes.execute(this.#db);
    return Number(rows[0]?.bytes ?? 0);
  }

  /** The database's clock, milliseconds since 1970. */
  async wall(): Promise<number> {
    const { rows } = await sql<{ now: number }>`select ${this.#engine.now} as now`.execute(this.#db);
    return rows[0]!.now;
  }

  /** A time that is known to have come: the one that was noted last. Messages tell less surely, as a wrong clock may have dated them. */
  async latest(): Promise<number> {
    const noted = await this.#db.selectFrom('retention_clock').select('now').executeTakeFirst();
    return noted?.now ?? (await this.newest()) ?? (await this.wall());
  }

  async note(now: number): Promise<void> {
    await this.#db
      .insertInto('retention_clock')
      .values({ id: 1, now })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ now }).where('retention_clock.now', '<', now),
      )
      .execute();
  }

  /** When the newest message was received or handed over, milliseconds since 1970; undefined: there is none. */
  async newest(): Promise<number | undefined> {
    const tables = ['inbound', 'outbox'] as const;
    const rows = await Promise.all(
      tables.map((table) =>
        this.#db.selectFrom(table).select('created_at').orderBy('id', 'desc').limit(1).executeTakeFirst(),
      ),
    );
    const times = rows.flatMap((row) => (row === undefined ? [] : [row.created_at]));
    return times.length === 0 ? undefined : Math.max(...times);
  }

  #forgetKeys(before: number): Promise<number> {
    return this.#sizes.keys.measure(async (limit) => {
      const { numDeletedRows } = await this.#db
        .deleteFrom('idempotency_key')
        .where('seq', 'in', ({ selectFrom }) =>
          selectFrom('idempotency_key')
            .select('seq')
            .where('created_at', '<', before)
            .orderBy('created_at')
            .limit(limit),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    });
  }

  /** They are few: all at once. */
  async #deleteRefused(before: number): Promise<void> {
    await this.#db.deleteFrom('refused').where('id', '<', firstIdAt(before)).execute();
  }

  /** The oldest of what was received and of what was settled before. */
  async #deleteOldest(before: number): Promise<number> {
    const received = await this.#db
      .selectFrom('inbound')
      .select('id')
      .where('id', '>=', this.#from.received)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    const settled = await this.#db
      .selectFrom('outbox')
      .select('settled_at')
      .where('settled_at', '>=', this.#from.settled)
      .orderBy('settled_at')
      .limit(1)
      .executeTakeFirst();
    const oldest = Math.min(
      received === undefined ? Number.POSITIVE_INFINITY : timeOfId(received.id),
      settled?.settled_at ?? Number.POSITIVE_INFINITY,
    );
    return this.#delete(Math.min(before, oldest + SLICE_MS));
  }

  async #delete(before: number): Promise<number> {
    const received = await this.#sizes.received.measure((limit) => this.#deleteReceived(before, limit));
    const settled = await this.#sizes.settled.measure((limit) => this.#deleteSettled(before, limit));
    if (received + settled === 0) this.#from = { received: '', settled: 0 };
    return received + settled;
  }

  #deleteReceived(before: number, limit: number): Promise<number> {
    return this.#db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ id: string; seq: number }>`
        select id, seq from inbound where id >= ${this.#from.received} and id < ${firstIdAt(before)}
        order by id limit ${sql.lit(limit)} ${this.#engine.skipLocked}`.execute(transaction);
      if (rows.length === 0) return 0;
      const ids = rows.map(({ id }) => id);
      await transaction.deleteFrom('inbound').where('id', 'in', ids).execute();
      const numbers = rows.map(({ seq }) => seq);
      await noteDeleted(transaction, this.#engine, 'inbound', numbers);
      this.#from.received = ids.at(-1)!;
      return ids.length;
    });
  }

  /** With their attempts, and with the lanes that have nothing left. */
  async #deleteSettled(before: number, limit: number): Promise<number> {
    let dead: { app_id: string }[] = [];
    const deleted = await this.#db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{
        id: string;
        seq: number;
        lane_id: number;
        app_id: string;
        state: string;
        settled_at: number;
      }>`
        select id, seq, lane_id, app_id, state, settled_at from outbox
        where settled_at >= ${this.#from.settled} and settled_at < ${before}
        order by settled_at limit ${sql.lit(limit)} ${this.#engine.skipLocked}`.execute(transaction);
      if (rows.length === 0) return 0;
      const ids = rows.map(({ id }) => id);
      await transaction.deleteFrom('attempt').where('outbox_id', 'in', ids).execute();
      await transaction.deleteFrom('outbox').where('id', 'in', ids).execute();
      const numbers = rows.map(({ seq }) => seq);
      await noteDeleted(transaction, this.#engine, 'outbox', numbers);
      await this.#deleteEmptyLanes(transaction, [...new Set(rows.map(({ lane_id }) => lane_id))]);
      dead = rows.filter(({ state }) => state === 'dead');
      this.#from.settled = rows.at(-1)!.settled_at;
      return rows.length;
    });
    for (const { app_id } of dead) this.#dead.add(app_id, -1);
    return deleted;
  }

  /** Locked first, and then asked in a statement of its own: it sees what was handed over meanwhile. */
  async #deleteEmptyLanes(transaction: Transaction<StoreSchema>, lanes: number[]): Promise<void> {
    const { rows } = await sql<{ id: number }>`
      select id from lane where id in (${sql.join(lanes)}) and due_at is null
      order by id ${this.#engine.skipLocked}`.execute(transaction);
    if (rows.length === 0) return;
    await transaction
      .deleteFrom('lane')
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('outbox')
              .select('outbox.seq')
              .whereRef('outbox.user_id', '=', 'lane.user_id')
              .whereRef('outbox.app_id', '=', 'lane.app_id'),
          ),
        ),
      )
      .execute();
  }
}
