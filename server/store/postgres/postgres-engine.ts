import { PostgresAdapter, PostgresDialect, type PostgresDialectConfig, PostgresDriver, sql } from 'kysely';
import pg from 'pg';
import type { Logger } from '../../telemetry/log.ts';
import { repeatedErrors } from '../../telemetry/repeated-errors.ts';
import type { Engine } from '../engine.ts';
import { SYSTEM_TIMING, type Timing } from '../timing.ts';
import { meetServer, type ServerFacts } from './postgres-start.ts';

const INT8 = 20;
const CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 3_000;
/** Below the ten seconds after which callers give up: they get 30004. */
const QUERY_TIMEOUT_MS = 5_000;
/** The server gives up first, so that the connection can be used again and no lock is waited for by nobody. */
const STATEMENT_TIMEOUT_MS = 4_500;
const MIGRATION_LOCK = 20_261_124;

/**
 * PostgreSQL 14 to 18, by its `postgres://` address. Nothing is connected yet; the first connection waits for `waitMs` until
 * the server is there.
 */
export function postgresEngine(
  connectionString: string,
  log: Logger,
  waitMs = 0,
  timing: Timing = SYSTEM_TIMING,
): Engine {
  const usual = {
    connectionString,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'staff-service',
  };
  const bounds = {
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: QUERY_TIMEOUT_MS,
  };
  let met: Promise<ServerFacts> | undefined;
  const meet = () => {
    met ??= meetServer({ ...usual, ...bounds }, waitMs, log, timing).catch((error: unknown) => {
      met = undefined;
      throw error;
    });
    return met;
  };
  const connections = (limits: (server: ServerFacts) => pg.PoolConfig) =>
    new Dialect({
      pool: async () => {
        const pool = new pg.Pool({ ...usual, types: { getTypeParser: typeParser }, ...limits(await meet()) });
        // Both are needed: a connection that breaks while it is checked out emits `error` too, and unheard that ends the process.
        const lost = (error: Error) => repeatedErrors(log).log(error, 'database connection lost');
        pool.on('error', lost);
        pool.on('connect', (client) => {
          client.on('error', lost);
          endAfterTimeout(client);
        });
        return pool;
      },
    });
  return {
    dialect: connections(({ takesStatementTimeout }) => {
      const { statement_timeout: _, ...others } = bounds;
      const bounded = takesStatementTimeout ? bounds : others;
      return { max: CONNECTIONS, query_timeout: QUERY_TIMEOUT_MS, ...bounded };
    }),
    patientDialect: () => connections(() => ({ max: 1 })),
    beforeMigration: [
      sql`set local statement_timeout = 0`, // the role may have one
      sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`,
    ],
    exclusive: false,
    timing,
    // Synchronous all the same: a claim that is lost while its worker lives would be somebody else's too.
    relaxed: (db, work) => db.transaction().execute(work),
    now: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    skipLocked: sql.raw('for update skip locked'),
    lock: sql.raw('for update'),
    writersOf: (table) => sql`
      select virtualtransaction as writer from pg_locks
      where locktype = 'relation' and relation = ${sql.lit(table)}::regclass and mode = 'RowExclusiveLock' and granted
        and database = (select oid from pg_database where datname = current_database())`,
    keyType: 'bigint',
    key: (column) => column.generatedByDefaultAsIdentity().primaryKey(),
    among: (values) => sql`= any(${values}::${sql.raw(typeof values[0] === 'string' ? 'text' : 'bigint')}[])`,
    amongSelected: (query) => sql`= any(array(${query}))`,
    rows: (columns, rows) => {
      const types = Object.entries<string>(columns).map(
        ([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`,
      );
      return sql`select * from json_to_recordset(${JSON.stringify(rows)}::json) as given(${sql.join(types)})`;
    },
    usedBytes: sql`select ((${tableBytes('inbound')} + ${tableBytes('outbox')} + ${tableBytes('attempt')} + ${tableBytes('idempotency_key')}) * 1.5)::bigint as bytes`,
  };
}

/**
 * A query that timed out still runs, and whoever got the connection next would wait behind it and fail too. `end` breaks the
 * connection while a query runs, and the pool drops one that is ending.
 */
function endAfterTimeout(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...parameters: unknown[]) => Promise<unknown>;
  const ending = client as pg.PoolClient & { end(): Promise<void> };
  client.query = ((...parameters: unknown[]) =>
    query(...parameters).catch((error: Error) => {
      if (error.message === 'Query read timeout') ending.end().catch(() => {});
      throw error;
    })) as typeof client.query;
}

/** Kysely's own lock is one of the session: behind pgbouncer it would be left on somebody else's connection. */
class Dialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver() {
    return new Driver(this.#config);
  }

  override createAdapter() {
    return new (class extends PostgresAdapter {
      override async acquireMigrationLock() {}
      override async releaseMigrationLock() {}
    })();
  }
}

class Driver extends PostgresDriver {
  /** On a connection that broke there is nothing to roll back; whoever wrote is told what broke it. */
  override rollbackTransaction(
    connection: Parameters<PostgresDriver['rollbackTransaction']>[0],
  ): Promise<void> {
    return super.rollbackTransaction(connection).catch(() => {});
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
