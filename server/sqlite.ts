import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from 'kysely';
import { Checkpoints, PAGES_WITHOUT_THREAD } from './checkpoints.ts';
import { type Engine, NO_LOCK } from './engine.ts';
import type { Logger } from './log.ts';

const STATEMENTS_KEPT = 200;
const BUSY_TIMEOUT_MS = 1000;
const SQLITE_BUSY = 5;

/**
 * The embedded database. `synchronous=FULL` is what makes a commit durable: with NORMAL, WAL lost accepted messages in
 * 7 of 15 power cuts.
 *
 * @throws when the folder cannot be written, or another server uses it
 */
export function sqliteEngine(folder: string, log?: Pick<Logger, 'warn'>): Engine {
  makeFolder(resolve(folder));
  const release = lock(join(folder, 'lock.db'));
  const file = join(folder, 'staff-service.db');
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  chmodSync(file, 0o600); // the WAL takes the same
  database.exec(
    `PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=${PAGES_WITHOUT_THREAD}`,
  );
  const checkpoints = new Checkpoints(database, file, log);
  return engineOf(database, async () => {
    await checkpoints.stop();
    database.close();
    release();
  });
}

/** The same database, to be read while a server has it. @throws when it is not there */
export function sqliteReader(folder: string): Engine {
  const file = join(folder, 'staff-service.db');
  if (!existsSync(file)) throw new Error(`--data ${folder}: 没有数据库 / there is no database`);
  const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  return engineOf(database, async () => database.close());
}

function engineOf(database: DatabaseSync, close: () => Promise<void>): Engine {
  return {
    dialect: new Dialect(database, close),
    exclusive: true,
    now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    skipLocked: NO_LOCK,
    lock: NO_LOCK,
    lockLane: NO_LOCK,
    keyType: 'integer',
    key: (column) => column.primaryKey().autoIncrement(),
    reusableKey: (column) => column.primaryKey(),
    usedBytes: sql`select (page_count - freelist_count) * page_size as bytes
      from pragma_page_count, pragma_freelist_count, pragma_page_size`,
  };
}

class Dialect extends SqliteDialect {
  readonly #newDriver: () => Driver;

  constructor(database: DatabaseSync, close: () => Promise<void>) {
    const config = { database: forKysely(database) };
    super(config);
    this.#newDriver = () => new Driver(config, close);
  }

  override createDriver() {
    return this.#newDriver();
  }

  /** Tables are made whole or not at all: Kysely does not trust SQLite with that, for the sake of foreign keys. */
  override createAdapter() {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl() {
        return true;
      }
    })();
  }
}

class Driver extends SqliteDriver {
  readonly #close: () => Promise<void>;

  constructor(config: SqliteDialectConfig, close: () => Promise<void>) {
    super(config);
    this.#close = close;
  }

  override destroy() {
    return this.#close();
  }
}

function forKysely(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, ReturnType<typeof wrap>>();
  return {
    prepare(text) {
      let statement = prepared.get(text);
      if (statement === undefined) {
        if (prepared.size >= STATEMENTS_KEPT) prepared.clear();
        statement = wrap(database.prepare(text));
        prepared.set(text, statement);
      }
      return statement;
    },
    close() {}, // the driver does
  };
}

function wrap(statement: StatementSync) {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
    run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
  };
}

/** Not `recursive: true`: below /proc, Node 24 then never returns. Customers' messages are nobody else's to read: 0700. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** One process per folder: two would deliver everything twice. The system releases the lock however the process ends. */
function lock(file: string): () => void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if ((cause as { errcode?: number }).errcode !== SQLITE_BUSY) throw cause;
    throw new Error('另一个进程正在使用它 / another process is using it', { cause });
  }
  return () => database.close();
}
