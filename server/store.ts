/** All that is durable, on either engine. Every method that writes returns after the commit. */
import { type Kysely, Kysely as KyselyDatabase, type Selectable, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';
import { History } from './history.ts';
import { Journal } from './journal.ts';
import { Lanes } from './lanes.ts';
import { Retention } from './retention.ts';
import {
  type AttemptTable,
  type InboundTable,
  migrations,
  type OutboxTable,
  type StoreSchema,
} from './store-schema.ts';

export interface Message {
  id: string;
  appid: string;
  user: string;
  msgType: string;
  /** `Content`, to be listed; the store keeps the first 80 characters of it. */
  content: string | undefined;
  /** The body exactly as received or to be sent. */
  text: string;
}

export type InboundRow = Selectable<InboundTable>;
export type OutboxRow = Selectable<OutboxTable>;
export type AttemptRow = Selectable<AttemptTable>;

/** Told of every transaction that writes messages: which kind, and its time in milliseconds. */
export type OnCommit = (operation: 'receive' | 'hand_over' | 'settle', ms: number) => void;

export class Store {
  readonly #db: Kysely<StoreSchema>;
  /** Takes what is received. */
  readonly journal: Journal;
  /** Takes what is to be delivered, and what became of it. */
  readonly lanes: Lanes;
  readonly history: History;
  readonly retention: Retention;

  private constructor(db: Kysely<StoreSchema>, engine: Engine, onCommit: OnCommit) {
    this.#db = db;
    this.journal = new Journal(db, onCommit);
    this.lanes = new Lanes(db, engine, onCommit);
    this.history = new History(db);
    this.retention = new Retention(db, engine);
  }

  /** Brings the database to this program's version. @throws when it is newer, or does not answer */
  static async open(engine: Engine, onCommit: OnCommit = () => {}): Promise<Store> {
    const db = new KyselyDatabase<StoreSchema>({ dialect: engine.dialect });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(engine) } });
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) {
      const store = new Store(db, engine, onCommit);
      if (engine.exclusive) await store.lanes.reclaim();
      await store.lanes.depth.recount();
      return store;
    }
    await db.destroy();
    const newer = error instanceof Error && /previously executed migration .* is missing/.test(error.message);
    if (newer)
      throw new Error('数据由更新版本的程序写成 / the data was written by a newer version', { cause: error });
    throw error;
  }

  /** For reading only: nothing is migrated. */
  static read(engine: Engine): Store {
    return new Store(new KyselyDatabase<StoreSchema>({ dialect: engine.dialect }), engine, () => {});
  }

  /** Resolves when the database answers. */
  async ping(): Promise<void> {
    await sql`select 1 from inbound limit 1`.execute(this.#db);
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}
