/** All that is durable. Every method that writes returns after the commit. The only user of Kysely. */
import { createHash } from 'node:crypto';
import { type Dialect, Kysely, type Selectable, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import {
  type AttemptTable,
  type InboundTable,
  MIGRATIONS,
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

export interface ReceivedMessage extends Message {
  endpoint: 'platform' | 'app';
  target: string;
  idempotencyKey: string | undefined;
}

export type InboundRow = Selectable<InboundTable>;
export type OutboxRow = Selectable<OutboxTable>;
export type AttemptRow = Selectable<AttemptTable>;
export type Attempt = Omit<AttemptRow, 'seq' | 'outbox_id'>;

/** Which rows a listing wants; absent: all. Newest first, `before` an id. */
export interface Filter {
  appid?: string;
  user?: string;
  before?: string;
  limit: number;
}

export class Store {
  readonly #db: Kysely<StoreSchema>;

  private constructor(db: Kysely<StoreSchema>) {
    this.#db = db;
  }

  /** Opens the database and brings it to this program's version. @throws when it is newer, or cannot be used */
  static async open(dialect: Dialect): Promise<Store> {
    const db = new Kysely<StoreSchema>({ dialect });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) {
      await db.destroy();
      const newer =
        error instanceof Error && /previously executed migration .* is missing/.test(error.message);
      if (newer)
        throw new Error('数据由更新版本的程序写成 / the data was written by a newer version', {
          cause: error,
        });
      throw error;
    }
    return new Store(db);
  }

  /**
   * Stores a message that was received. With a key that is known, nothing is stored: `repeated` when the body is the
   * same, `conflict` when it is another.
   */
  async receive(message: ReceivedMessage): Promise<'stored' | 'repeated' | 'conflict'> {
    const key = message.idempotencyKey ?? null;
    const hash = key === null ? null : createHash('sha256').update(message.text).digest('base64url');
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('inbound')
      .values({
        ...columns(message),
        endpoint: message.endpoint,
        target: message.target,
        idem_key: key,
        body_hash: hash,
      })
      .onConflict((conflict) =>
        conflict.columns(['endpoint', 'app_id', 'idem_key']).where('idem_key', 'is not', null).doNothing(),
      )
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n) return 'stored';
    const first = await this.#db
      .selectFrom('inbound')
      .select('body_hash')
      .where('endpoint', '=', message.endpoint)
      .where('app_id', '=', message.appid)
      .where('idem_key', '=', key)
      .executeTakeFirstOrThrow();
    return first.body_hash === hash ? 'repeated' : 'conflict';
  }

  /** Stores a message that is to be delivered. */
  async handOver(message: Message): Promise<void> {
    await this.#db
      .insertInto('outbox')
      .values({ ...columns(message), state: 'pending', settled_at: null })
      .execute();
  }

  /** The oldest pending message of each customer, at most `limit` customers, the longest waiting first. */
  async pendingHeads(limit: number): Promise<OutboxRow[]> {
    return this.#db
      .selectFrom('outbox')
      .selectAll()
      .where('seq', 'in', (query) =>
        query
          .selectFrom('outbox')
          .select(({ fn }) => fn.min('seq').as('seq'))
          .where('state', '=', 'pending')
          .groupBy(['app_id', 'user_id']),
      )
      .orderBy('seq')
      .limit(limit)
      .execute();
  }

  /** Journals an attempt and what became of its message. */
  async settle(id: string, attempt: Attempt, state: OutboxRow['state']): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('attempt')
        .values({ outbox_id: id, ...attempt })
        .execute();
      await transaction
        .updateTable('outbox')
        .set({ state, settled_at: state === 'pending' ? null : Date.now() })
        .where('id', '=', id)
        .execute();
    });
  }

  listReceived(filter: Filter, endpoint?: 'platform' | 'app'): Promise<InboundRow[]> {
    let query = this.#db.selectFrom('inbound').selectAll().orderBy('id', 'desc').limit(filter.limit);
    if (endpoint !== undefined) query = query.where('endpoint', '=', endpoint);
    if (filter.appid !== undefined) query = query.where('app_id', '=', filter.appid);
    if (filter.user !== undefined) query = query.where('user_id', '=', filter.user);
    if (filter.before !== undefined) query = query.where('id', '<', filter.before);
    return query.execute();
  }

  listSent(filter: Filter, state?: OutboxRow['state']): Promise<OutboxRow[]> {
    let query = this.#db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(filter.limit);
    if (state !== undefined) query = query.where('state', '=', state);
    if (filter.appid !== undefined) query = query.where('app_id', '=', filter.appid);
    if (filter.user !== undefined) query = query.where('user_id', '=', filter.user);
    if (filter.before !== undefined) query = query.where('id', '<', filter.before);
    return query.execute();
  }

  received(id: string): Promise<InboundRow | undefined> {
    return this.#db.selectFrom('inbound').selectAll().where('id', '=', id).executeTakeFirst();
  }

  sent(id: string): Promise<OutboxRow | undefined> {
    return this.#db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
  }

  /** The attempts at these messages, oldest first. */
  attempts(ids: readonly string[]): Promise<AttemptRow[]> {
    return this.#db.selectFrom('attempt').selectAll().where('outbox_id', 'in', ids).orderBy('seq').execute();
  }

  /** Resolves when the database answers. */
  async ping(): Promise<void> {
    await sql`select 1 from inbound limit 1`.execute(this.#db);
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}

const EXCERPT_CHARACTERS = 80;

export function excerpt(content: string | undefined): string | null {
  return content === undefined
    ? null
    : Array.from(content.slice(0, EXCERPT_CHARACTERS * 2))
        .slice(0, EXCERPT_CHARACTERS)
        .join('');
}

function columns({ id, appid, user, msgType, content, text }: Message) {
  return {
    id,
    app_id: appid,
    user_id: user,
    msg_type: msgType,
    excerpt: excerpt(content),
    body: text,
    created_at: Date.now(),
  };
}
