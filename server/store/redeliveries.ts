/** Redelivery as a job: goes through an APP's settled messages, the oldest first, a slice in each transaction. */
import { type Kysely, type Selectable, sql } from 'kysely';
import { isEndedByHand } from './end-pending.ts';
import type { Engine } from './engine.ts';
import type { LastAttempt } from './history.ts';
import type { Lanes } from './lanes.ts';
import { type PutBackState, putBack, type SettledMessage } from './put-back.ts';
import type { OutboxRow, RedeliveryTable, StoreSchema } from './schema.ts';

export type RedeliveryRow = Selectable<RedeliveryTable>;

/** What a job is given; bounds are ids, the second one is left out. */
export type NewRedelivery = Pick<
  RedeliveryRow,
  'id' | 'app_id' | 'user_id' | 'from_id' | 'to_id' | 'errcode' | 'reason' | 'verdicts'
>;

/** The process that runs it renews this with each slice; another one goes on when it does not. */
const LEASE_MS = 15_000;
/** Jobs that run at once, of all APPs together. */
export const MAX_RUNNING = 20;
const KEPT = 100;

/** What a job looks at; of any state where the index is by customer. */
type Seen = Omit<SettledMessage, 'state'> & Pick<OutboxRow, 'attempts' | 'ended_by_hand'> & { state: string };

/**
 * The texts in which people read why a message is not delivered: a reason is looked for in them, too.
 *
 * @param last undefined also where an operator ended it: what it had failed with is not why
 */
export type Explain = (state: PutBackState, last: LastAttempt | undefined) => readonly string[];

interface Options {
  db: Kysely<StoreSchema>;
  engine: Engine;
  lanes: Lanes;
  /** The latest attempt at each of these messages. */
  lastAttempts: (ids: readonly string[]) => Promise<ReadonlyMap<string, LastAttempt>>;
}

export class Redeliveries {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Adds none while 20 jobs run, or one that looks for the same: of which it returns the id. */
  add(job: NewRedelivery): Promise<'added' | 'tooMany' | { runningId: string }> {
    const { db, engine } = this.#options;
    return db.transaction().execute(async (transaction) => {
      // One at a time: of two that come at once, the second one sees the first.
      await sql`select name from shared_key where name = 'cursor' ${engine.lock}`.execute(transaction);
      const rows = await transaction
        .selectFrom('redelivery')
        .select(['id', 'state', 'app_id', 'user_id', 'from_id', 'to_id', 'errcode', 'reason', 'verdicts'])
        .orderBy('id', 'desc')
        .execute();
      const running = rows.filter(({ state }) => state === 'running');
      const same = running.find((other) => looksForSame(other, job));
      if (same !== undefined) return { runningId: same.id };
      if (running.length >= MAX_RUNNING) return 'tooMany';
      const old = rows.slice(KEPT - 1).filter(({ state }) => state !== 'running');
      if (old.length > 0)
        await transaction
          .deleteFrom('redelivery')
          .where(
            'id',
            'in',
            old.map(({ id }) => id),
          )
          .execute();
      await transaction
        .insertInto('redelivery')
        .values({ ...job, place: job.from_id, state: 'running' })
        .execute();
      return 'added';
    });
  }

  /** The latest, newest first. */
  list(): Promise<RedeliveryRow[]> {
    return this.#options.db.selectFrom('redelivery').selectAll().orderBy('id', 'desc').limit(KEPT).execute();
  }

  find(id: string): Promise<RedeliveryRow | undefined> {
    return this.#options.db.selectFrom('redelivery').selectAll().where('id', '=', id).executeTakeFirst();
  }

  /** One that has ended stays as it is. A slice that is being written is waited for. */
  async cancel(id: string): Promise<void> {
    await this.#options.db
      .updateTable('redelivery')
      .set({ state: 'cancelled', ended_at: this.#options.engine.now })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .execute();
  }

  /** Those of a process that died, where there can be no other one, need not wait for the end of its lease. */
  async freeLeases(): Promise<void> {
    if (this.#options.engine.exclusive)
      await this.#options.db.updateTable('redelivery').set({ lease_until: 0 }).execute();
  }

  /** A job that nobody runs; undefined when there is none. */
  async claim(): Promise<RedeliveryRow | undefined> {
    const { db, engine } = this.#options;
    const { now, skipLocked } = engine;
    const { rows } = await sql<RedeliveryRow>`
      update redelivery set lease_until = ${now} + ${sql.lit(LEASE_MS)}, ver = ver + 1 where id = (
        select id from redelivery where state = 'running' and lease_until <= ${now} order by id limit 1 ${skipLocked}
      ) returning *`.execute(db);
    return rows[0];
  }

  /** Keeps a job that has to wait. Returns whether it is still this process's to run. */
  async renew({ id, ver }: RedeliveryRow): Promise<boolean> {
    const { db, engine } = this.#options;
    const { numUpdatedRows } = await db
      .updateTable('redelivery')
      .set({ lease_until: sql`${engine.now} + ${sql.lit(LEASE_MS)}` })
      .where('id', '=', id)
      .where('ver', '=', ver)
      .where('state', '=', 'running')
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }

  /** Lets another process go on at once. */
  async release({ id, ver }: RedeliveryRow): Promise<void> {
    const { db } = this.#options;
    await db
      .updateTable('redelivery')
      .set({ lease_until: 0 })
      .where('id', '=', id)
      .where('ver', '=', ver)
      .execute();
  }

  /**
   * Looks at the next `limit` messages at most and puts back those that are wanted, with the progress in the same transaction: no
   * message is put back twice by a job, and none is left out, whenever a process dies.
   *
   * @returns the job as it is now; undefined when it was cancelled, or another process has it
   */
  async step(
    job: RedeliveryRow,
    limit: number,
    explain: Explain = () => [],
  ): Promise<RedeliveryRow | undefined> {
    const { db, engine, lanes } = this.#options;
    const seen = await this.#read(job, limit);
    const wanted = await this.#choose(job, seen, explain);
    const isOver = seen.length < limit;
    let done: SettledMessage[] = [];
    const after = await db.transaction().execute(async (transaction) => {
      const { rows } = await sql<RedeliveryRow>`
        update redelivery set lease_until = ${engine.now} + ${sql.lit(LEASE_MS)}
        where id = ${job.id} and ver = ${job.ver} and state = 'running' returning *`.execute(transaction);
      if (rows.length === 0) return undefined;
      done = await putBack(transaction, engine, wanted);
      return transaction
        .updateTable('redelivery')
        .set({
          place: seen.at(-1)?.id ?? job.place,
          found: sql`found + ${wanted.length}`,
          done: sql`done + ${done.length}`,
          ...(isOver ? { state: 'done', ended_at: engine.now } : {}),
        })
        .where('id', '=', job.id)
        .returningAll()
        .executeTakeFirstOrThrow();
    });
    if (after !== undefined) lanes.notePutBack(job.app_id, done);
    return after;
  }

  /** The next messages by id, those of other states among them where the index is by customer. */
  async #read({ app_id, user_id, verdicts, place, to_id }: RedeliveryRow, limit: number): Promise<Seen[]> {
    const bounds = sql`app_id = ${app_id} and id > ${place} and id < ${to_id}`;
    const first = sql`order by id limit ${sql.lit(limit)}`;
    const ofState = (state: string) => sql`
      select ${SEEN} from (
        select ${SEEN} from outbox where ${bounds} and state = ${state} ${first}
      ) as ${sql.ref(state)}`;
    const source =
      user_id === null
        ? sql.join(verdicts.split(',').map(ofState), sql` union all `)
        : sql`select ${SEEN} from outbox where user_id = ${user_id} and ${bounds}`;
    const { rows } = await sql<Seen>`
      select ${SEEN} from (${source}) as found ${first}`.execute(this.#options.db);
    return rows;
  }

  async #choose(
    { verdicts, errcode, reason }: RedeliveryRow,
    seen: readonly Seen[],
    explain: Explain,
  ): Promise<SettledMessage[]> {
    const states = verdicts.split(',') as PutBackState[];
    const found = seen.flatMap((one) => {
      const state = states.find((wanted) => wanted === one.state);
      return state === undefined ? [] : [{ ...one, state }];
    });
    if (errcode === null && reason === null) return found;
    const attempts = await this.#options.lastAttempts(found.map(({ id }) => id));
    const wanted = reason?.toLowerCase();
    return found.filter((one) => {
      const { id, state } = one;
      const last = isEndedByHand(one) ? undefined : attempts.get(id);
      if (errcode !== null && last?.errcode !== errcode) return false;
      if (wanted === undefined) return true;
      return [last?.error ?? '', ...explain(state, last)].some((text) => text.toLowerCase().includes(wanted));
    });
  }
}

const SEEN = sql.raw('id, lane_id, state, attempts, ended_by_hand');

const FILTERS = ['app_id', 'user_id', 'errcode', 'reason', 'verdicts'] as const;

/** By the same filter, in a time that both have: "the last two hours" are others with each request. */
function looksForSame(one: NewRedelivery, other: NewRedelivery): boolean {
  const isSame = FILTERS.every((name) => one[name] === other[name]);
  return isSame && one.from_id < other.to_id && other.from_id < one.to_id;
}
