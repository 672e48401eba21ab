/** All that is durable, on either engine. Every method that writes returns after the commit. */

import { LIMITS } from '@staff-service/client';
import { type Kysely, Kysely as KyselyDatabase, sql } from 'kysely';
import type { Logger } from '../telemetry/log.ts';
import { repeatedErrors } from '../telemetry/repeated-errors.ts';
import { AuditTrail } from './audit-trail.ts';
import { Changes } from './changes.ts';
import { ConformanceRuns } from './conformance-runs.ts';
import { Credentials } from './credentials.ts';
import type { Engine } from './engine.ts';
import { ForwardReader } from './forward-reader.ts';
import { History } from './history.ts';
import { Journal } from './journal.ts';
import { Lanes } from './lanes.ts';
import { migrate } from './migrate.ts';
import { isolate, NO_OBSERVER, type StoreObserver } from './observer.ts';
import { findLastDelivered, findOldestPending } from './oldest-pending.ts';
import { PausedApps } from './paused-apps.ts';
import { Redeliveries } from './redeliveries.ts';
import { Refused } from './refused.ts';
import { Retention } from './retention.ts';
import type { StoreSchema } from './schema.ts';
import { WebhookEvents } from './webhook-events.ts';
import type { OnCommit, OnWrite } from './write-health.ts';
import { WriteHealth } from './write-health.ts';

export interface OpenOptions {
  onCommit?: OnCommit;
  /** Told of every transaction that failed. */
  onFailure?: (operation: Parameters<OnCommit>[0]) => void;
  log?: Logger;
  observer?: StoreObserver;
}

export class Store {
  readonly #db: Kysely<StoreSchema>;
  readonly #log: Logger | undefined;
  readonly #writes: WriteHealth;
  /** Takes what is received. */
  readonly journal: Journal;
  /** Takes what is to be delivered, and what became of it. */
  readonly lanes: Lanes;
  /** To which nothing is delivered for now. */
  readonly pausedApps: PausedApps;
  /** Jobs that redeliver many messages. */
  readonly redeliveries: Redeliveries;
  /** What was written lately, by any server. */
  readonly changes: Changes;
  readonly history: History;
  readonly refused: Refused;
  readonly retention: Retention;
  /** Who may see the console. */
  readonly credentials: Credentials;
  readonly runs: ConformanceRuns;
  /** Who did what by hand. */
  readonly audit: AuditTrail;
  /** What was received and what was handed over, read forwards. */
  readonly forwards: { inbound: ForwardReader<'inbound'>; outbox: ForwardReader<'outbox'> };
  /** What the operator is told. */
  readonly webhookEvents: WebhookEvents;

  private constructor(
    db: Kysely<StoreSchema>,
    engine: Engine,
    { onCommit = () => {}, onFailure = () => {}, log, observer = NO_OBSERVER }: OpenOptions,
  ) {
    this.#db = db;
    this.#log = log;
    this.#writes = new WriteHealth(() => trialWrite(db), engine.timing);
    const write: OnWrite = (operation, ms, error) => {
      this.#writes.note(error);
      if (error === undefined) onCommit(operation, ms);
      else onFailure(operation);
    };
    const told = isolate(observer, (error) => log && repeatedErrors(log).log(error, 'an observer failed'));
    this.journal = new Journal(db, engine.timing, write, told.received);
    this.lanes = new Lanes(db, engine, write, told);
    this.pausedApps = new PausedApps(db, engine);
    this.changes = new Changes(db, !engine.exclusive);
    this.history = new History(db, engine);
    this.redeliveries = new Redeliveries({
      db,
      engine,
      lanes: this.lanes,
      lastAttempts: (ids) => this.history.lastAttempts(ids),
    });
    this.refused = new Refused(db, engine);
    this.credentials = new Credentials(db);
    this.runs = new ConformanceRuns(db, engine.timing);
    this.audit = new AuditTrail(db, engine);
    this.retention = new Retention(db, engine, this.lanes.dead, this.audit);
    this.forwards = {
      inbound: new ForwardReader(db, engine, 'inbound'),
      outbox: new ForwardReader(db, engine, 'outbox'),
    };
    this.webhookEvents = new WebhookEvents(db, engine);
  }

  /** Brings the database to this program's version. @throws when it is newer, or does not answer */
  static async open(engine: Engine, options: OpenOptions = {}): Promise<Store> {
    const { log } = options;
    const db = new KyselyDatabase<StoreSchema>({ dialect: engine.dialect });
    try {
      await migrate(db, engine, log);
      const store = new Store(db, engine, options);
      if (engine.exclusive) await store.lanes.due.freeLeases();
      await store.countMessages().catch((error: unknown) => {
        if (engine.exclusive) throw error; // it is never counted again
        log?.warn({ err: error }, 'waiting messages cannot be counted, trying again later');
      });
      return store;
    } catch (error) {
      await db.destroy();
      throw error;
    }
  }

  /** For reading only: nothing is migrated. */
  static read(engine: Engine): Store {
    return new Store(new KyselyDatabase<StoreSchema>({ dialect: engine.dialect }), engine, {});
  }

  /** Messages in each state that is not settled for good. @throws when the database does not answer */
  async countMessages(): Promise<{ pending: number; dead: number }> {
    const [pending, dead] = await Promise.all([this.lanes.pending.latest(), this.lanes.dead.latest()]);
    return { pending, dead };
  }

  /** A random key that all servers of this database share. */
  async sharedKey(name: 'cursor'): Promise<string> {
    const { key } = await this.#db
      .selectFrom('shared_key')
      .select('key')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return key;
  }

  /** By APP: when its oldest pending message was handed over, milliseconds since 1970. */
  oldestPending(): Promise<Map<string, number>> {
    return findOldestPending(this.#db);
  }

  /** When the newest of an APP's delivered messages was delivered, milliseconds since 1970. */
  lastDelivered(appid: string): Promise<number | undefined> {
    return findLastDelivered(this.#db, appid);
  }

  /** Resolves when the database answers. */
  async ping(): Promise<void> {
    await sql`select 1 from inbound limit 1`.execute(this.#db);
  }

  /** Resolves when messages can be read and, as far as is known, written. */
  async ready(): Promise<void> {
    try {
      await this.ping();
      await this.#writes.check();
    } catch (error) {
      if (this.#log) repeatedErrors(this.#log).log(error, 'the store is not ready');
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}

/**
 * Writes as much as the biggest message, and takes it away again: where a page fits in still, a message may not. Two transactions,
 * because SQLite writes nothing of pages that are freed in the same one.
 */
async function trialWrite(db: Kysely<StoreSchema>): Promise<void> {
  const attempt = {
    outbox_id: 'write-trial',
    at: 0,
    url: '',
    duration_ms: 0,
    answer: 'x'.repeat(LIMITS.bodyBytes),
  };
  const takeAway = db.deleteFrom('attempt').where('outbox_id', '=', attempt.outbox_id);
  await takeAway.execute();
  await db.insertInto('attempt').values(attempt).execute();
  await takeAway.execute();
}
