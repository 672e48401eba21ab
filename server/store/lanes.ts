/** The outbox as lanes, one per customer: claimed by lease, settled under a fence, never overtaken. */

import { type Kysely, sql } from 'kysely';
import { CachedCount } from './cached-count.ts';
import { DueLanes } from './due-lanes.ts';
import { type EndedState, type EndOutcome, endPending } from './end-pending.ts';
import type { Engine } from './engine.ts';
import { GroupCommit } from './group-commit.ts';
import { IdempotencyKeys, type KeyedWrite, type KeyReceipt } from './idempotency-keys.ts';
import type { Job } from './lane-heads.ts';
import { countMessages, markIdle, selectHeads } from './lane-heads.ts';
import type { Message } from './message-row.ts';
import { messageColumns } from './message-row.ts';
import { NO_OBSERVER, type StoreObserver } from './observer.ts';
import { putBack, type SettledMessage } from './put-back.ts';
import type { AttemptRow, StoreSchema } from './schema.ts';
import type { OnWrite } from './write-health.ts';

/** Asks for at most `count` due lanes of an app. */
export interface ClaimRequest {
  appid: string;
  count: number;
}

/** A message to be stored, once: `idempotency` is the key and body of the request that brought it. */
export interface NewMessage extends Message {
  idempotency?: { key: string; text: string } | undefined;
}

export type Attempt = Omit<AttemptRow, 'seq' | 'outbox_id'>;

export interface Settlement {
  job: Job;
  attempt: Attempt;
  outcome: 'delivered' | 'retry' | 'dead';
  /** Milliseconds until the lane may be claimed again: the back-off of a retry, the lease kept for the next message; 0 gives it back. */
  delayMs: number;
}

export class Lanes {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;
  readonly #enqueued: GroupCommit<NewMessage, KeyReceipt>;
  readonly #keys: IdempotencyKeys;
  readonly #observer: StoreObserver;
  readonly #settle: GroupCommit<Settlement, Job | undefined>;
  readonly due: DueLanes;
  /** Messages that wait for delivery. */
  readonly pending: CachedCount;
  /** Messages that were given up. */
  readonly dead: CachedCount;

  constructor(db: Kysely<StoreSchema>, engine: Engine, onWrite: OnWrite, observer = NO_OBSERVER) {
    this.#db = db;
    this.#observer = observer;
    this.#engine = engine;
    this.#keys = new IdempotencyKeys(db);
    this.due = new DueLanes(db, engine);
    this.#enqueued = new GroupCommit(
      (batch) => this.#enqueue(batch),
      (ms, error) => onWrite('hand_over', ms, error),
    );
    this.#settle = new GroupCommit(
      (batch) => this.#settleBatch(batch),
      (ms, error) => onWrite('settle', ms, error),
    );
    this.pending = new CachedCount(() => countMessages('pending', db), engine.exclusive);
    this.dead = new CachedCount(() => countMessages('dead', db), engine.exclusive);
  }

  /** Message and place in its customer's lane, in one transaction; and its key, which may show that it was stored before. */
  async enqueue(message: NewMessage): Promise<KeyReceipt> {
    const { appid } = message;
    this.pending.add(appid, 1);
    const receipt = await this.#enqueued.add(message).catch((error: unknown) => {
      this.pending.add(appid, -1);
      throw error;
    });
    if (receipt.receipt !== 'stored') this.pending.add(appid, -1);
    return receipt;
  }

  /** What a message would be answered that may be a repetition; undefined where nothing was stored under its key. */
  async findRepeated(message: NewMessage): Promise<KeyReceipt | undefined> {
    const keyed = toKey(message);
    return keyed && this.#keys.find(keyed);
  }

  /**
   * Takes due lanes of these apps for `leaseMs`, and gives the oldest pending message of each. What it costs does not grow
   * with the backlog, neither theirs nor anybody else's: lanes are claimed, not messages, and each app's from its own
   * place in the index.
   */
  claim(requests: readonly ClaimRequest[], leaseMs: number): Promise<Job[]> {
    if (requests.length === 0) return Promise.resolve([]);
    const { now, skipLocked } = this.#engine;
    // A select of its own makes the clock a constant, which PostgreSQL can look up in the index; and one select for each app,
    // because it estimates a join with a list so high that it reads all lanes.
    const due = requests.map(
      ({ appid, count }, at) => sql`
        select id from (
          select id from lane where app_id = ${appid} and due_at <= (select ${now})
          order by due_at limit ${count} ${skipLocked}
        ) ${sql.ref(`app${at}`)}`,
    );
    return this.#db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ id: number; fence: number }>`
        with due as materialized (${sql.join(due, sql` union all `)})
        update lane set due_at = ${now} + ${sql.lit(leaseMs)}, wait_ms = ${sql.lit(-leaseMs)}, ver = lane.ver + 1
        from due where lane.id = due.id returning lane.id, lane.ver as fence`.execute(transaction);
      const jobs = await selectHeads(transaction, rows);
      const busy = new Set(jobs.map((job) => job.lane));
      await markIdle(
        transaction,
        rows.filter(({ id }) => !busy.has(id)).map(({ id }) => id),
      );
      return jobs;
    });
  }

  /**
   * Journals an attempt and what becomes of its message. After `delivered` and `dead` the lane's next message comes
   * back, held under the same claim. Undefined: there is none, or the lease was lost and somebody else goes on.
   */
  settle(settlement: Settlement): Promise<Job | undefined> {
    return this.#settle.add(settlement);
  }

  /** Gives a lane back before its lease ends. */
  async release({ lane, fence }: Job): Promise<void> {
    await this.#db
      .updateTable('lane')
      .set({ due_at: this.#engine.now, wait_ms: 0 })
      .where('id', '=', lane)
      .where('ver', '=', fence)
      .execute();
  }

  /** A dead message becomes pending again, in its old place before everything later. False: there is no dead one. */
  async redeliver(id: string): Promise<boolean> {
    const state = 'dead';
    const [appid, done] = await this.#db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('outbox')
        .select(['lane_id', 'app_id'])
        .where('id', '=', id)
        .where('state', '=', state)
        .executeTakeFirst();
      if (row === undefined) return ['', []];
      return [row.app_id, await putBack(transaction, this.#engine, [{ id, lane_id: row.lane_id, state }])];
    });
    this.notePutBack(appid, done);
    return done.length > 0;
  }

  /** These were settled, and wait again. */
  notePutBack(appid: string, messages: readonly SettledMessage[]): void {
    if (messages.length === 0) return;
    this.pending.add(appid, messages.length);
    this.dead.add(appid, -messages.filter(({ state }) => state === 'dead').length);
    for (const { id } of messages) this.#observer.redelivered(id, appid);
  }

  /** Ends a message that waits: given up, or never to be sent. One that a worker is sending is left alone. */
  async end(id: string, state: EndedState): Promise<EndOutcome> {
    const { outcome, appid } = await endPending(this.#db, this.#engine, id, state);
    if (outcome !== 'ended') return outcome;
    this.pending.add(appid!, -1);
    if (state === 'dead') this.dead.add(appid!, 1);
    this.#observer.ended(id, appid!, state);
    return outcome;
  }

  /**
   * Ends the back-off of a pending message's lane: its oldest message, which may be another, is due at once. False: no pending
   * message has this id.
   */
  async retryNow(id: string): Promise<boolean> {
    const { now } = this.#engine;
    const findPending = () =>
      this.#db
        .selectFrom('outbox')
        .select('lane_id')
        .where('id', '=', id)
        .where('settled_at', 'is', null)
        .executeTakeFirst();
    const row = await findPending();
    if (row === undefined) return false;
    // Not what a worker holds: it would be sent a second time meanwhile, and what comes after it could overtake it.
    const { numUpdatedRows } = await this.#db
      .updateTable('lane')
      .set({ due_at: now, wait_ms: 0 })
      .where('id', '=', row.lane_id)
      .where('wait_ms', '>', 0)
      .where('due_at', '>', now)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n || (await findPending()) !== undefined;
  }

  async #enqueue(batch: NewMessage[]): Promise<KeyReceipt[]> {
    const { now, lock } = this.#engine;
    const keyed = batch.map(toKey);
    let stored: NewMessage[] = [];
    const receipts = await this.#keys.transaction(async (transaction) => {
      // Before the lanes, as everywhere: who waits for a key holds no lane.
      const claimed = await this.#keys.claim(transaction, keyed);
      stored = batch.filter((_, at) => claimed[at]!.receipt === 'stored');
      if (stored.length === 0) return claimed;
      const customers = [
        ...new Map(
          stored.map(({ appid, user }) => [key(appid, user), { app_id: appid, user_id: user }]),
        ).values(),
      ];
      let rows: { id: number; app_id: string; user_id: string }[] = [];
      // Once more when retention has deleted a lane, which was empty, before it was locked.
      while (rows.length < customers.length) {
        await transaction
          .insertInto('lane')
          .values(customers.sort((a, b) => (key(a.app_id, a.user_id) < key(b.app_id, b.user_id) ? -1 : 1)))
          .onConflict((conflict) => conflict.columns(['app_id', 'user_id']).doNothing())
          .execute();
        // The lanes are locked first, in id order (no deadlocks), so that `seq` follows the order of commits in a lane. Each is
        // looked up by itself: PostgreSQL joins them with a list by going through all lanes, when its statistics are old.
        ({ rows } = await sql<(typeof rows)[number]>`
          with wanted(app_id, user_id) as (
            values ${sql.join(customers.map(({ app_id, user_id }) => sql`(${app_id}, ${user_id})`))}
          ),
          customer as materialized (
            select id from lane where id in (
              select (
                select one.id from lane as one where one.app_id = wanted.app_id and one.user_id = wanted.user_id
              ) from wanted
            )
            order by id ${lock}
          )
          update lane set due_at = coalesce(lane.due_at, ${now})
          from customer where lane.id = customer.id returning lane.id, lane.app_id, lane.user_id`.execute(
          transaction,
        ));
      }
      const laneOf = new Map(rows.map((row) => [key(row.app_id, row.user_id), row.id]));
      await transaction
        .insertInto('outbox')
        .values(
          stored.map((message) => ({
            ...messageColumns(message),
            lane_id: laneOf.get(key(message.appid, message.user))!,
            state: 'pending' as const,
            settled_at: null,
          })),
        )
        .execute();
      return claimed;
    });
    this.#observer.enqueued(stored);
    return receipts;
  }

  async #settleBatch(batch: Settlement[]): Promise<(Job | undefined)[]> {
    const { now, lockLane } = this.#engine;
    let mine: Settlement[] = [];
    let settled: Settlement[] = [];
    const jobs = await this.#db.transaction().execute(async (transaction) => {
      const claims = batch.map(({ job, delayMs, outcome }) => {
        const wait = outcome === 'retry' ? delayMs : -delayMs; // a lease, see the column
        return sql`(cast(${job.lane} as bigint), cast(${job.fence} as bigint), cast(${delayMs} as bigint), cast(${wait} as bigint))`;
      });
      // A cross join, because SQLite then keeps the order: for 200 claims it would go through all lanes instead.
      const { rows } = await sql<{ id: number }>`
        with claim(id, fence, delay, wait) as (values ${sql.join(claims)}),
        held as materialized (
          select lane.id, claim.delay, claim.wait from claim cross join lane where lane.id = claim.id and lane.ver = claim.fence
          order by lane.id ${lockLane}
        )
        update lane set due_at = ${now} + held.delay, wait_ms = held.wait from held where lane.id = held.id returning lane.id`.execute(
        transaction,
      );
      const held = new Set(rows.map(({ id }) => id));
      await transaction
        .insertInto('attempt')
        .values(batch.map(({ job, attempt }) => ({ outbox_id: job.id, ...attempt })))
        .execute();
      mine = batch.filter(({ job }) => held.has(job.lane));
      for (const outcome of ['delivered', 'retry', 'dead'] as const) {
        const ids = mine.filter((one) => one.outcome === outcome).map(({ job }) => job.id);
        if (ids.length === 0) continue;
        await transaction
          .updateTable('outbox')
          .set({
            attempts: sql`attempts + 1`,
            ...(outcome === 'retry' ? {} : { state: outcome, settled_at: now }),
          })
          .where('id', 'in', ids)
          .execute();
      }
      settled = mine.filter(({ outcome }) => outcome !== 'retry');
      const going = settled.map(({ job }) => ({ id: job.lane, fence: job.fence }));
      const next = new Map((await selectHeads(transaction, going)).map((job) => [job.lane, job]));
      await markIdle(
        transaction,
        going.filter(({ id }) => !next.has(id)).map(({ id }) => id),
      );
      return batch.map(({ job, outcome }) =>
        outcome !== 'retry' && held.has(job.lane) ? next.get(job.lane) : undefined,
      );
    });
    for (const { job, outcome } of settled) {
      this.pending.add(job.appid, -1);
      if (outcome === 'dead') this.dead.add(job.appid, 1);
    }
    this.#observer.settled(mine);
    return jobs;
  }
}

/** Of no single APP: the appid is part of the body, which has to be the same. */
function toKey(message: NewMessage): KeyedWrite | undefined {
  const { id, idempotency } = message;
  return idempotency && { endpoint: 'console', appid: '', ...idempotency, messageId: id };
}

function key(appid: string, user: string): string {
  return JSON.stringify([appid, user]);
}
