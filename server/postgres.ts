import { PostgresAdapter, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import type { Logger } from './log.ts';

const INT8 = 20;
const CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 3_000;
/** Below the ten seconds after which callers give up: they get 30004. */
const QUERY_TIMEOUT_MS = 5_000;
const MIGRATION_LOCK = 20_261_124;

/** PostgreSQL 14 to 18, by its `postgres://` address. Nothing is connected yet. */
export function postgresEngine(connectionString: string, log: Logger): Engine {
  const connections = (limits: pg.PoolConfig) => {
    const pool = new pg.Pool({
      connectionString,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      application_name: 'staff-service',
      types: { getTypeParser: typeParser },
      ...limits,
    });
    // Both are needed: a connection that breaks while it is checked out emits `error` too, and unheard that ends the process.
    const lost = (error: Error) => log.warn({ err: error }, 'database connection lost');
    pool.on('error', lost);
    pool.on('connect', (client) => client.on('error', lost));
    return new Dialect({ pool });
  };
  return {
    dialect: connections({
      max: CONNECTIONS,
      query_timeout: QUERY_TIMEOUT_MS,
      idle_in_transaction_session_timeout: QUERY_TIMEOUT_MS,
    }),
    patientDialect: () => connections({ max: 1 }),
    lockTables: sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`,
    exclusive: false,
    now: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    skipLocked: sql.raw('for update skip locked'),
    lock: sql.raw('for update'),
    lockLane: sql.raw('for update of lane'),
    keyType: 'bigint',
    key: (column) => column.generatedByDefaultAsIdentity().primaryKey(),
    usedBytes: sql`select ((${tableBytes('inbound')} + ${tableBytes('outbox')} + ${tableBytes('attempt')}) * 1.5)::bigint as bytes`,
  };
}

/** Kysely's own lock is one of the session: behind pgbouncer it would be left on somebody else's connection. */
class Dialect extends PostgresDialect {
  override createAdapter() {
    return new (class extends PostgresAdapter {
      override async acquireMigrationLock() {}
      override async releaseMigrationLock() {}
    })();
  }
}

/**
 * Live rows times the size of the latest ones. Not the size of the files: they do not shrink when rows are deleted, so
 * retention by size would go on until nothing is left. Indexes take about half as much again.
 */
function tableBytes(table: string) {
  return sql`
    coalesce((select n_live_tup from pg_stat_user_tables where relid = ${sql.lit(table)}::regclass), 0)
    * coalesce((select avg(pg_column_size(latest.*)) from (select * from ${sql.table(table)} order by seq desc limit 200) latest), 0)`;
}

/** Keys and times are far below 2^53; as strings, which is pg's way, they would compare wrongly. */
const typeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text');
