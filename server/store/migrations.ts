/** The migrations, oldest first: how a database comes to what `schema.ts` describes. */
import { randomBytes } from 'node:crypto';
import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from './engine.ts';
import type { StoreSchema } from './schema.ts';

/** Versioned: the database of an older program is brought up at start. Never change a migration that was released. */
export function migrations(engine: Engine): Record<string, Migration> {
  return {
    '001_messages': { up: (db) => createMessages(db, engine) },
    '002_leaner_inbound': { up: (db) => leanerInbound(db, engine) },
    '003_exact_indexes': { up: (db) => exactIndexes(db, engine) },
    '004_fair_lanes': { up: (db) => fairLanes(db, engine) },
    '005_retention_clock': { up: retentionClock },
    '006_console': { up: (db) => consoleTables(db, engine) },
    '007_operator': { up: operatorTables },
    '008_accepted': { up: acceptedReading },
    '008_audit': { up: (db) => auditTable(db, engine) },
    '009_trace': { up: traceColumn },
    '009_webhook': { up: webhookTables },
    '010_ended_by_hand': { up: endedByHandColumn },
  };
}

async function createMessages(db: Kysely<StoreSchema>, { keyType, key }: Engine): Promise<void> {
  await inboundTable(db, 'inbound', keyType, key).execute();
  await index(db, 'inbound_user', 'inbound', ['app_id', 'user_id', 'id']).execute();
  await inboundKeyIndexes(db);

  await db.schema
    .createTable('lane')
    .addColumn('id', keyType, key)
    .addColumn('app_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('ver', 'bigint', (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint('lane_customer', ['app_id', 'user_id'])
    .execute();
  await index(db, 'lane_due', 'lane', ['due_at']).where(sql`due_at`, 'is not', null).execute();

  await messageTable(db, 'outbox', keyType, key)
    .addColumn('lane_id', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('settled_at', 'bigint')
    .execute();
  await index(db, 'outbox_user', 'outbox', ['app_id', 'user_id', 'id']).execute();
  await index(db, 'outbox_head', 'outbox', ['lane_id', 'seq'])
    .where(sql`state`, '=', sql.lit('pending'))
    .execute();
  await index(db, 'outbox_settled', 'outbox', ['settled_at'])
    .where(sql`settled_at`, 'is not', null)
    .execute();
  await index(db, 'outbox_state', 'outbox', ['state', 'id']).execute();

  await db.schema
    .createTable('attempt')
    .addColumn('seq', keyType, key)
    .addColumn('outbox_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('errcode', 'bigint')
    .addColumn('duration_ms', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('error', 'text')
    .execute();
  await index(db, 'attempt_outbox', 'attempt', ['outbox_id', 'seq']).execute();
}

/**
 * Every accepted message pays for each page that its row touches: SQLite's AUTOINCREMENT writes one more in every
 * transaction. And the console lists by customer, by app, or by both: one index for the two let each alone read everything.
 */
async function leanerInbound(db: Kysely<StoreSchema>, { keyType, reusableKey }: Engine): Promise<void> {
  for (const name of ['inbound_user', 'outbox_user', 'outbox_state'])
    await db.schema.dropIndex(name).execute();
  if (reusableKey !== undefined) {
    await inboundTable(db, 'inbound_rebuilt', keyType, reusableKey).execute();
    await sql`insert into inbound_rebuilt select * from inbound order by seq`.execute(db);
    await db.schema.dropTable('inbound').execute();
    await db.schema.alterTable('inbound_rebuilt').renameTo('inbound').execute();
    await inboundKeyIndexes(db);
  }
  // Where two would do, SQLite takes the one that was made last: a customer has fewer rows than a state or an app.
  await index(db, 'inbound_app', 'inbound', ['app_id', 'id']).execute();
  await index(db, 'inbound_user', 'inbound', ['user_id', 'id']).execute();
  await index(db, 'outbox_app', 'outbox', ['app_id', 'id']).execute();
  await index(db, 'outbox_state', 'outbox', ['state', 'id']).execute();
  await index(db, 'outbox_user', 'outbox', ['user_id', 'id']).execute();
}

/**
 * An index for each way to list, by all that is filtered by: with a part of it, a listing reads what it does not give. But
 * for the state of a customer's messages: that cost each delivery 13 µs more on SQLite, of 27. The indexes by customer also
 * tell whether a lane is empty. And keys are kept apart from their messages, which may go earlier.
 */
async function exactIndexes(db: Kysely<StoreSchema>, { keyType, key, reusableKey }: Engine): Promise<void> {
  for (const name of ['inbound_app', 'inbound_user', 'outbox_app', 'outbox_user'])
    await db.schema.dropIndex(name).execute();
  await index(db, 'inbound_endpoint', 'inbound', ['endpoint', 'id']).execute();
  await index(db, 'inbound_app', 'inbound', ['app_id', 'endpoint', 'id']).execute();
  await index(db, 'inbound_user', 'inbound', ['user_id', 'app_id', 'endpoint', 'id']).execute();
  await index(db, 'outbox_app', 'outbox', ['app_id', 'state', 'id']).execute();
  await index(db, 'outbox_user', 'outbox', ['user_id', 'app_id', 'id']).execute();

  await db.schema
    .createTable('idempotency_key')
    .addColumn('seq', keyType, reusableKey ?? key)
    .addColumn('endpoint', 'text', (column) => column.notNull())
    .addColumn('app_id', 'text', (column) => column.notNull())
    .addColumn('idem_key', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('idempotency_key_once', ['app_id', 'endpoint', 'idem_key'])
    .execute();
  await sql`
    insert into idempotency_key (endpoint, app_id, idem_key, body_hash, created_at)
    select endpoint, app_id, idem_key, body_hash, created_at from inbound where idem_key is not null
    order by created_at`.execute(db);
  await index(db, 'idempotency_key_age', 'idempotency_key', ['created_at']).execute();
  for (const name of ['inbound_idempotency', 'inbound_keys']) await db.schema.dropIndex(name).execute();
}

/**
 * Customers are claimed app by app: who walks all that are due walks those of an app that is down for every other app. And the
 * oldest message of a lane is found by what no other index has, so that none of them is taken for it.
 */
async function fairLanes(db: Kysely<StoreSchema>, { now }: Engine): Promise<void> {
  await db.schema
    .alterTable('lane')
    .addColumn('wait_ms', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update lane set wait_ms = due_at - ${now} where due_at > ${now}`.execute(db);
  for (const name of ['lane_due', 'outbox_head']) await db.schema.dropIndex(name).execute();
  await index(db, 'lane_app_due', 'lane', ['app_id', 'due_at', 'id'])
    .where(sql`due_at`, 'is not', null)
    .execute();
  await index(db, 'outbox_head', 'outbox', ['lane_id', 'seq']).where(sql`settled_at`, 'is', null).execute();
}

/** What messages say of the time may have been written by a clock that is ahead. */
async function retentionClock(db: Kysely<StoreSchema>): Promise<void> {
  await db.schema
    .createTable('retention_clock')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('now', 'bigint', (column) => column.notNull())
    .execute();
}

/** What the console shows beside the messages: their headers, the latest refused requests, logins and links, conformance runs. */
async function consoleTables(db: Kysely<StoreSchema>, { keyType, key }: Engine): Promise<void> {
  await db.schema.alterTable('inbound').addColumn('headers', 'text').execute();
  await db.schema
    .createTable('refused')
    .addColumn('seq', keyType, key)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('request', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('console_link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(db, 'console_link_end', 'console_link', ['expires_at']).execute();
  await db.schema
    .createTable('console_session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(db, 'console_session_end', 'console_session', ['expires_at']).execute();
  await db.schema
    .createTable('conformance_run')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('run', 'text', (column) => column.notNull())
    .addColumn('report', 'text')
    .execute();
}

/** What an operator's hands need: the messages that keys were given for, what was put back, the APPs that are paused, and the jobs
 * that redeliver. Nothing here rewrites or reads a table. */
async function operatorTables(db: Kysely<StoreSchema>): Promise<void> {
  await db.schema.alterTable('idempotency_key').addColumn('message_id', 'text').execute();
  await db.schema.alterTable('lane').addColumn('put_back', 'bigint').execute();
  await db.schema
    .createTable('paused_app')
    .addColumn('app_id', 'text', (column) => column.primaryKey())
    .addColumn('paused_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('redelivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text')
    .addColumn('from_id', 'text', (column) => column.notNull())
    .addColumn('to_id', 'text', (column) => column.notNull())
    .addColumn('errcode', 'bigint')
    .addColumn('reason', 'text')
    .addColumn('verdicts', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('found', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('done', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('lease_until', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('ver', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
}

/** For those who read what was accepted, in its order: what was deleted before they came, and what their cursors are sealed with. */
async function acceptedReading(db: Kysely<StoreSchema>): Promise<void> {
  const count = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0);
  await db.schema
    .createTable('numbering')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('epoch', 'bigint', count)
    .addColumn('deleted_to', 'bigint', count)
    .addColumn('ended_at', 'bigint', count)
    .addColumn('restart_at', 'bigint', count)
    .execute();
  const none = { epoch: 0, deleted_to: 0, ended_at: 0, restart_at: 0 };
  await db
    .insertInto('numbering')
    .values([
      { name: 'inbound', ...none },
      { name: 'outbox', ...none },
    ])
    .execute();
  await db.schema
    .createTable('shared_key')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull())
    .execute();
  await db
    .insertInto('shared_key')
    .values({ name: 'cursor', key: randomBytes(32).toString('base64url') })
    .execute();
}

/** Who did what by hand. */
async function auditTable(db: Kysely<StoreSchema>, { keyType, key }: Engine): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('seq', keyType, key)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('credential', 'text')
    .addColumn('address', 'text')
    .addColumn('app_id', 'text')
    .addColumn('ids', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('skipped', 'integer', (column) => column.notNull())
    .execute();
  for (const column of ['operation', 'by', 'app_id'])
    await index(db, `audit_${column}`, 'audit', [column, 'id']).execute();
}

/** Without a default: neither engine writes a row anew. */
async function traceColumn(db: Kysely<StoreSchema>): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('traceparent', 'text').execute();
}

/** Without a default, as above: a million rows take no longer than one. */
async function endedByHandColumn(db: Kysely<StoreSchema>): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('ended_by_hand', 'integer').execute();
}

/** Operational events, and when there was one of each kind last. */
async function webhookTables(db: Kysely<StoreSchema>): Promise<void> {
  await db.schema
    .createTable('webhook_notice')
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('messages', 'bigint', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull().defaultTo('{}'))
    .addPrimaryKeyConstraint('webhook_notice_key', ['type', 'subject'])
    .execute();
  await db.schema
    .createTable('webhook_event')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('error', 'text')
    .execute();
  await index(db, 'webhook_notice_counted', 'webhook_notice', ['type', 'at'])
    .where(sql`messages`, '>', sql.lit(0))
    .execute();
  await index(db, 'webhook_event_due', 'webhook_event', ['due_at'])
    .where(sql`due_at`, 'is not', null)
    .execute();
}

function index(db: Kysely<StoreSchema>, name: string, table: string, columns: string[]) {
  return db.schema.createIndex(name).on(table).columns(columns);
}

async function inboundKeyIndexes(db: Kysely<StoreSchema>): Promise<void> {
  await index(db, 'inbound_idempotency', 'inbound', ['endpoint', 'app_id', 'idem_key'])
    .unique()
    .where(sql`idem_key`, 'is not', null)
    .execute();
  await index(db, 'inbound_keys', 'inbound', ['created_at']).where(sql`idem_key`, 'is not', null).execute();
}

function inboundTable(db: Kysely<StoreSchema>, name: string, keyType: Engine['keyType'], key: Engine['key']) {
  return messageTable(db, name, keyType, key)
    .addColumn('endpoint', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('idem_key', 'text')
    .addColumn('body_hash', 'text');
}

function messageTable(db: Kysely<StoreSchema>, name: string, keyType: Engine['keyType'], key: Engine['key']) {
  return db.schema
    .createTable(name)
    .addColumn('seq', keyType, key)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('app_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('msg_type', 'text', (column) => column.notNull())
    .addColumn('excerpt', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull());
}
