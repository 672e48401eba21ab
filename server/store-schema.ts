import { type Generated, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Times are milliseconds since 1970; ids are UUIDv7, so they sort by time; bodies are the raw text. */
export interface StoreSchema {
  /** Every message that was accepted at an endpoint of ours. */
  inbound: InboundTable;
  /** Every message that was handed over for a customer. */
  outbox: OutboxTable;
  /** Every attempt at delivering one of them. */
  attempt: AttemptTable;
}

interface MessageColumns {
  seq: Generated<number>;
  id: string;
  app_id: string;
  user_id: string;
  msg_type: string;
  excerpt: string | null;
  body: string;
  created_at: number;
}

export interface InboundTable extends MessageColumns {
  endpoint: 'platform' | 'app';
  /** Path and query as received, the signature left out. */
  target: string;
  idem_key: string | null;
  body_hash: string | null;
}

export interface OutboxTable extends MessageColumns {
  state: 'pending' | 'delivered' | 'failed';
  settled_at: number | null;
}

export interface AttemptTable {
  seq: Generated<number>;
  outbox_id: string;
  at: number;
  url: string;
  status: number | null;
  errcode: number | null;
  duration_ms: number;
  answer: string | null;
  error: string | null;
}

/** Versioned from the first day: a data folder of an older program is brought up at start. Never change one that was released. */
export const MIGRATIONS: Record<string, Migration> = {
  '001_messages': {
    async up(db: Kysely<StoreSchema>) {
      const messageTable = (name: string) =>
        db.schema
          .createTable(name)
          .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
          .addColumn('id', 'text', (column) => column.notNull().unique())
          .addColumn('app_id', 'text', (column) => column.notNull())
          .addColumn('user_id', 'text', (column) => column.notNull())
          .addColumn('msg_type', 'text', (column) => column.notNull())
          .addColumn('excerpt', 'text')
          .addColumn('body', 'text', (column) => column.notNull())
          .addColumn('created_at', 'bigint', (column) => column.notNull());

      await messageTable('inbound')
        .addColumn('endpoint', 'text', (column) => column.notNull())
        .addColumn('target', 'text', (column) => column.notNull())
        .addColumn('idem_key', 'text')
        .addColumn('body_hash', 'text')
        .execute();
      await db.schema
        .createIndex('inbound_user')
        .on('inbound')
        .columns(['app_id', 'user_id', 'id'])
        .execute();
      await db.schema
        .createIndex('inbound_idempotency')
        .unique()
        .on('inbound')
        .columns(['endpoint', 'app_id', 'idem_key'])
        .where('idem_key', 'is not', null)
        .execute();

      await messageTable('outbox')
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('settled_at', 'bigint')
        .execute();
      await db.schema.createIndex('outbox_user').on('outbox').columns(['app_id', 'user_id', 'id']).execute();
      await db.schema
        .createIndex('outbox_pending')
        .on('outbox')
        .columns(['app_id', 'user_id', 'seq'])
        .where(sql`state`, '=', 'pending')
        .execute();

      await db.schema
        .createTable('attempt')
        .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('outbox_id', 'text', (column) => column.notNull().references('outbox.id'))
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('url', 'text', (column) => column.notNull())
        .addColumn('status', 'integer')
        .addColumn('errcode', 'bigint')
        .addColumn('duration_ms', 'integer', (column) => column.notNull())
        .addColumn('answer', 'text')
        .addColumn('error', 'text')
        .execute();
      await db.schema.createIndex('attempt_outbox').on('attempt').columns(['outbox_id', 'seq']).execute();
    },
  },
};
