/** The outbox as lanes, one per customer: claimed by lease, settled under a fence, never overtaken. */

import { type Kysely, sql, type Transaction } from 'kysely';
import { OUTCOMES, type Outcome } from '../telemetry/outcome.ts';
import { CachedCount } from './cached-count.ts';
import { compiled } from './compiled.ts';
import { DueLanes } from './due-lanes.ts';
import { type EndedState, type EndOutcome, endPending } from './end-pending.ts';
import type { Engine } from './engine.ts';
import { GroupCommit } from './group-commit.ts';
import { IdempotencyKeys, type KeyedWrite, type KeyReceipt } from './idempotency-keys.ts';
import type { Job } from './lane-heads.ts';
import { countMessages, markIdle, selectHeads } from './lane-heads.ts';
import { lockLanes } from './lane-locks.ts';
import type { NewMessage } from './message-row.ts';
import { messageColumns } from './message-row.ts';
import { NO_OBSERVER, type StoreObserver } from './observer.ts';
import { putBack, type SettledMessage } from './put-back.ts';
import type { AttemptRow, StoreSchema } from './schema.ts';
import type { OnWrite } from './write-health.ts';

/** Lanes that back off, of which one is looked for that is wanted: those of customers who have left stand among the others. */
const LOOKED_AT = 20;

/** Asks for at most `count` due lanes of an app. */
export interface ClaimRequest {
  appid: string;
  count: number;
}

export type Attempt = Omit<AttemptRow, 'seq' | 'outbox_id'>;

export interface Settlement {
  job: Job;
  attempt: Attempt;
  outcome: Outcome;
  /** Of a retry: after how many milliseconds; absent: at once. */
  backoffMs?: number | undefined;
  /**
   * Of the other outcomes: whether the lane is kept for its next message, under the claim and the lease that it has (a lease is not
   * renewed). Else it is given back.
   */
  keepsLane?: boolean;
  /** Whether the attempt is not counted among the message's. */
  isExtra?: boolean;
}

export class Lanes {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;
  readonly #enqueued: GroupCommit<NewMessage, KeyReceipt>;
  readonly #keys: IdempotencyKeys;
  /** Of insertions, by the number of rows. */
  readonly #texts = new Map<number, string>();
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
    this.#keys = new IdempotencyKeys(db, engine.timing);
    this.due = new DueLanes(db, engine);
    this.#enqueued = new GroupCommit(
      (batch) => this.#enqueue(batch),
      (ms, error) => onWrite('hand_over', ms, error),
      engine.timing,
    );
    this.#settle = new GroupCommit(
      (batch) => this.#settleBatch(batch),
      (ms, error) => onWrite('settle', ms, error),
      engine.timing,
    );
    const count = (state: 'pending' | 'dead') =>
      new CachedCount(() => countMessages(state, db), engine.exclusive, engine.timing);
    this.pending = count('pending');
    this.dead = count('dead');
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
    return this.#engine.relaxed(this.#db, async (transaction) => {
      const { rows } = await sql<{ id: number; fence: number }>`
        with due as materialized (${sql.join(due, sql` union all `)})
        update lane set due_at = ${now} + ${sql.lit(leaseMs)}, wait_ms = ${sql.lit(-leaseMs)}, ver = lane.ver + 1
        from due where lane.id = due.id returning lane.id, lane.ver as fence`.execute(transaction);
      const jobs = await selectHeads(transaction, this.#engine, rows);
      const busy = new Set(jobs.map((job) => job.lane));
      await markIdle(
        transaction,
        this.#engine,
        rows.filter(({ id }) => !busy.has(id)).map(({ id }) => id),
      );
      return jobs;
    });
  }

  /**
   * Takes the lane of an app that would be due first, with its oldest message. Undefined: none backs off, or none is wanted.
   *
   * @param wants asked with the latest attempt at the message, of so many lanes as one look finds; absent: the first one is
   */
  async claimEarly(
    appid: string,
    leaseMs: number,
    wants?: (latest: Pick<AttemptRow, 'status' | 'answer'>) => boolean,
  ): Promise<Job | undefined> {
    const { now, skipLocked } = this.#engine;
    return this.#db.transaction().execute(async (transaction) => {
      const waiting = await sql<{ id: number; fence: number; early_ms: number }>`
        select id, ver + 1 as fence, due_at - ${now} as early_ms from lane
        where app_id = ${appid} and due_at > (select ${now}) and wait_ms > 0
        order by due_at limit ${sql.lit(wants === undefined ? 1 : LOOKED_AT)} ${skipLocked}`.execute(
        transaction,
      );
      const jobs = new Map(
        (await selectHeads(transaction, this.#engine, waiting.rows)).map((job) => [job.lane, job]),
      );
      for (const lane of waiting.rows) {
        const job = jobs.get(lane.id);
        if (job === undefined) continue;
        if (wants !== undefined && !wants(await findLatestAttempt(transaction, job.id))) continue;
        await sql`
          update lane set due_at = ${now} + ${sql.lit(leaseMs)}, wait_ms = ${sql.lit(-leaseMs)}, ver = ${lane.fence}
          where id = ${lane.id}`.execute(transaction);
        return { ...job, earlyMs: Math.max(1, lane.early_ms) };
      }
      return undefined;
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
      let rows = await this.#lockLanes(transaction, customers);
      // New customers; and once more when retention has deleted a lane, which was empty, before it was locked.
      while (rows.length < customers.length) {
        await transaction
          .insertInto('lane')
          .values(customers.sort((a, b) => (key(a.app_id, a.user_id) < key(b.app_id, b.user_id) ? -1 : 1)))
          .onConflict((conflict) => conflict.columns(['app_id', 'user_id']).doNothing())
          .execute();
        rows = await this.#lockLanes(transaction, customers);
      }
      const idle = rows.filter(({ due_at }) => due_at === null).map(({ id }) => id);
      if (idle.length > 0)
        await sql`update lane set due_at = ${this.#engine.now} where id ${this.#engine.among(idle)}`.execute(
          transaction,
        );
      const laneOf = new Map(rows.map((row) => [key(row.app_id, row.user_id), row.id]));
      const now = this.#engine.timing.wall();
      const messages = stored.map((message) => ({
        ...messageColumns(message, now),
        lane_id: laneOf.get(key(message.appid, message.user))!,
        state: 'pending' as const,
        settled_at: null,
        traceparent: message.traceparent ?? null,
      }));
      await transaction.executeQuery(
        compiled(this.#texts, messages, () => this.#db.insertInto('outbox').values(messages)),
      );
      return claimed;
    });
    this.#observer.enqueued(stored);
    return receipts;
  }

  /** By their customers, so that `seq` follows the order of commits in a lane. */
  #lockLanes(
    transaction: Transaction<StoreSchema>,
    customers: readonly { app_id: string; user_id: string }[],
  ): Promise<LockedLane[]> {
    const { rows, amongSelected } = this.#engine;
    const ids = sql`
      select (select one.id from lane as one where one.app_id = wanted.app_id and one.user_id = wanted.user_id)
      from (${rows({ app_id: 'text', user_id: 'text' }, customers)}) as wanted`;
    const columns = sql<LockedLane>`id, app_id, user_id, due_at`;
    return lockLanes(transaction, this.#engine, amongSelected(ids), columns);
  }

  async #settleBatch(batch: Settlement[]): Promise<(Job | undefined)[]> {
    const { now, rows, among } = this.#engine;
    let mine: Settlement[] = [];
    let settled: Settlement[] = [];
    const jobs = await this.#engine.relaxed(this.#db, async (transaction) => {
      const locked = await lockLanes(
        transaction,
        this.#engine,
        among(batch.map(({ job }) => job.lane)),
        sql<{ id: number; fence: number }>`id, ver as fence`,
      );
      const fences = new Map(locked.map(({ id, fence }) => [id, fence]));
      const isHeld = (job: Job) => fences.get(job.lane) === job.fence;
      const attempts = batch.map(({ job, attempt }) => ({ outbox_id: job.id, ...attempt }));
      await sql`insert into attempt (${sql.join(ATTEMPT_NAMES)}) ${rows(ATTEMPT, attempts)}`.execute(
        transaction,
      );
      mine = batch.filter(({ job }) => isHeld(job));
      for (const outcome of OUTCOMES) {
        const ids = mine.filter((one) => one.outcome === outcome && !one.isExtra).map(({ job }) => job.id);
        if (ids.length === 0) continue;
        const end = outcome === 'retry' ? sql`` : sql`, state = ${outcome}, settled_at = ${now}`;
        await sql`update outbox set attempts = attempts + 1${end} where id ${among(ids)}`.execute(
          transaction,
        );
      }
      const leaving = mine.filter(({ outcome, keepsLane }) => outcome === 'retry' || !keepsLane);
      if (leaving.length > 0) {
        const waits = leaving.map(({ job, outcome, backoffMs = 0 }) => ({
          id: job.lane,
          delay: outcome === 'retry' ? backoffMs : 0,
        }));
        await sql`
          update lane set due_at = ${now} + wait.delay, wait_ms = wait.delay
          from (${rows({ id: 'bigint', delay: 'bigint' }, waits)}) as wait
          where lane.id = wait.id and lane.id ${among(waits.map(({ id }) => id))}`.execute(transaction);
      }
      settled = mine.filter(({ outcome }) => outcome !== 'retry');
      const going = settled.map(({ job }) => ({ id: job.lane, fence: job.fence }));
      const next = new Map(
        (await selectHeads(transaction, this.#engine, going)).map((job) => [job.lane, job]),
      );
      await markIdle(
        transaction,
        this.#engine,
        going.filter(({ id }) => !next.has(id)).map(({ id }) => id),
      );
      return batch.map(({ job, outcome }) =>
        outcome !== 'retry' && isHeld(job) ? next.get(job.lane) : undefined,
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

async function findLatestAttempt(
  transaction: Transaction<StoreSchema>,
  id: string,
): Promise<Pick<AttemptRow, 'status' | 'answer'>> {
  const found = await transaction
    .selectFrom('attempt')
    .select(['status', 'answer'])
    .where('outbox_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? { status: null, answer: null };
}

interface LockedLane {
  id: number;
  app_id: string;
  user_id: string;
  due_at: number | null;
}

const ATTEMPT = {
  outbox_id: 'text',
  at: 'bigint',
  url: 'text',
  status: 'integer',
  errcode: 'bigint',
  duration_ms: 'integer',
  answer: 'text',
  error: 'text',
} as const satisfies Record<keyof Attempt | 'outbox_id', string>;
const ATTEMPT_NAMES = Object.keys(ATTEMPT).map((name) => sql.ref(name));

/** Of no single APP: the appid is part of the body, which has to be the same. */
function toKey(message: NewMessage): KeyedWrite | undefined {
  const { id, idempotency } = message;
  return idempotency && { endpoint: 'console', appid: '', ...idempotency, messageId: id };
}

function key(appid: string, user: string): string {
  return JSON.stringify([appid, user]);
}
