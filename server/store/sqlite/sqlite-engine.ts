import { chmodSync, existsSync, fdatasync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, sql } from 'kysely';
import { BilingualError } from '../../config/usage-error.ts';
import type { Logger } from '../../telemetry/log.ts';
import { type Engine, NO_LOCK } from '../engine.ts';
import { TEXTS } from '../texts.ts';
import { SYSTEM_TIMING, type Timing } from '../timing.ts';
import { Checkpoints, PAGES_WITHOUT_THREAD } from './checkpoints.ts';
import { DataFiles } from './data-files.ts';
import { LateSync } from './late-sync.ts';
import { isBusy, SqliteDriver, type SqliteDriverOptions } from './sqlite-driver.ts';

/** While nothing is served yet. */
const BUSY_TIMEOUT_MS = 1000;

/**
 * The embedded database. `synchronous=FULL` is what makes a commit durable: with NORMAL, WAL lost accepted messages in
 * 7 of 15 power cuts.
 *
 * @throws when the folder cannot be written, or another server uses it
 */
export function sqliteEngine(
  folder: string,
  log?: Pick<Logger, 'warn'>,
  timing: Timing = SYSTEM_TIMING,
): Engine {
  makeFolder(resolve(folder));
  const lockFile = join(folder, 'lock.db');
  const release = lock(lockFile);
  const file = join(folder, 'staff-service.db');
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  chmodSync(file, 0o600); // the WAL takes the same
  database.exec(
    `PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=${PAGES_WITHOUT_THREAD}`,
  );
  database.exec('BEGIN IMMEDIATE; COMMIT'); // makes the files that a new database lacks
  const files = new DataFiles([file, `${file}-wal`, `${file}-shm`, lockFile]);
  database.exec('PRAGMA busy_timeout=0'); // from now on the driver waits, without stopping everything else
  const checkpoints = new Checkpoints(database, file, log, timing);
  const lateSync = new LateSync(`${file}-wal`, fdatasync, timing);
  const close = async () => {
    await checkpoints.stop();
    lateSync.stop();
    database.close();
    release();
  };
  return engineOf({ database, checkFiles: () => files.check(), close, timing }, lateSync);
}

/** The same database, to be read while a server has it. @throws when it is not there */
export function sqliteReader(folder: string): Engine {
  const file = join(folder, 'staff-service.db');
  if (!existsSync(file)) throw new BilingualError(`--data ${folder}`, TEXTS.noDatabase);
  const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  return engineOf({ database, close: async () => database.close(), timing: SYSTEM_TIMING });
}

/** @param lateSync absent: nothing is written */
function engineOf({ database, ...options }: SqliteDriverOptions, lateSync?: LateSync): Engine {
  return {
    dialect: new Dialect({ database, ...options }),
    exclusive: true,
    timing: options.timing,
    relaxed: (db, work) =>
      db.connection().execute(async (connection) => {
        database.exec('PRAGMA synchronous=NORMAL');
        try {
          return await connection.transaction().execute(work);
        } finally {
          database.exec('PRAGMA synchronous=FULL');
          lateSync?.want();
        }
      }),
    now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    skipLocked: NO_LOCK,
    lock: NO_LOCK,
    keyType: 'integer',
    key: (column) => column.primaryKey().autoIncrement(),
    reusableKey: (column) => column.primaryKey(),
    among: (values) => sql`in (select value from json_each(${JSON.stringify(values)}))`,
    amongSelected: (query) => sql`in (${query})`,
    rows: (columns, rows) => {
      const names = Object.keys(columns).map((name) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`);
      return sql`select ${sql.join(names)} from json_each(${JSON.stringify(rows)})`;
    },
    usedBytes: sql`select (page_count - freelist_count) * page_size as bytes
      from pragma_page_count, pragma_freelist_count, pragma_page_size`,
  };
}

class Dialect extends SqliteDialect {
  readonly #options: SqliteDriverOptions;

  constructor(options: SqliteDriverOptions) {
    super({ database: () => Promise.reject(new Error('the driver has it')) });
    this.#options = options;
  }

  override createDriver() {
    return new SqliteDriver(this.#options);
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

/** Not `recursive: true`: below /proc, Node 24 then never returns. Customers' messages are nobody else's to read: 0700. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** One process per folder: two would deliver everything twice. The system releases the lock however the process ends. */
function lock(file: string): () => void {
  const database = new DatabaseSync(file);
  chmodSync(file, 0o600); // who can read it can lock it, and no server would start
  try {
    database.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if (!isBusy(cause)) throw cause;
    throw new BilingualError('', TEXTS.inUse, { cause });
  }
  return () => database.close();
}
