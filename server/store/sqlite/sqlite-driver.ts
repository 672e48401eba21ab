/** Kysely's SQLite driver, but for what concerns the file: who else locks it, and whether it is still there. */

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteDriver as KyselySqliteDriver,
  type QueryResult,
  type SqliteDatabase,
} from 'kysely';
import { BilingualError } from '../../config/usage-error.ts';
import { pause } from '../pause.ts';
import { TEXTS } from '../texts.ts';
import type { Timing } from '../timing.ts';

const STATEMENTS_KEPT = 200;
const SQLITE_BUSY = 5;
const BUSY_RETRY_MS = 10;
/** Below the ten seconds after which callers give up: they get 30004. */
const BUSY_DEADLINE_MS = 3_000;

export interface SqliteDriverOptions {
  database: DatabaseSync;
  /** Called before and after everything that is outside a transaction, or ends one. @throws when what is written is lost */
  checkFiles?: () => void;
  close: () => Promise<void>;
  timing: Timing;
}

export class SqliteDriver extends KyselySqliteDriver {
  readonly #options: SqliteDriverOptions;
  #connection: DatabaseConnection | undefined;
  /** Since when another process has kept this one from writing, by the monotonic clock. */
  #busySince: number | undefined;

  constructor(options: SqliteDriverOptions) {
    super({ database: forKysely(options.database) });
    this.#options = options;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= this.#patient(await super.acquireConnection());
    return this.#connection;
  }

  /** Takes the write lock at once: a transaction that reads first cannot wait for it later. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** After some errors, a full disk for one, SQLite has rolled back by itself. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#options.database.isTransaction) await super.rollbackTransaction(connection);
  }

  override destroy(): Promise<void> {
    return this.#options.close();
  }

  #patient(connection: DatabaseConnection): DatabaseConnection {
    const { database, checkFiles } = this.#options;
    const check = () => {
      if (!database.isTransaction) checkFiles?.();
    };
    return {
      executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
        check();
        const result = await this.#whenFree(() => connection.executeQuery<Row>(query));
        // What gives no rows (a transaction's `begin` for one) took the lock; who only reads needs none.
        if (result.numAffectedRows !== undefined) this.#busySince = undefined;
        check();
        return result;
      },
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
  }

  /**
   * Tries again while another process holds the lock. SQLite's own waiting stops the whole event loop. Once the deadline
   * has passed, what comes later fails at once, until the lock is free.
   */
  async #whenFree<T>(execute: () => Promise<T>): Promise<T> {
    const { timing } = this.#options;
    for (;;) {
      try {
        return await execute();
      } catch (error) {
        if (!isBusy(error) || this.#options.database.isTransaction) throw error;
        this.#busySince ??= timing.monotonic();
        if (timing.monotonic() - this.#busySince > BUSY_DEADLINE_MS)
          throw new BilingualError('', TEXTS.locked, { cause: error });
        await pause(BUSY_RETRY_MS, undefined, { timing });
      }
    }
  }
}

export function isBusy(error: unknown): boolean {
  return ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY;
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
