import {
  type ColumnDefinitionBuilder,
  type Dialect,
  type Kysely,
  type RawBuilder,
  sql,
  type Transaction,
} from 'kysely';
import type { NumberingTable, StoreSchema } from './schema.ts';
import type { Timing } from './timing.ts';

/** Where the two databases differ; everything else is one code path. */
export interface Engine {
  dialect: Dialect;
  /** Connections on which a statement may take as long as it needs; absent: the usual ones have no limit. */
  patientDialect?: () => Dialect;
  /** Run first in the transaction that migrates: it may take long, and no other server changes the tables meanwhile. */
  beforeMigration?: readonly RawBuilder<unknown>[];
  /** True when no other process has the database: a lease found at start is a dead process's. */
  exclusive: boolean;
  /**
   * A transaction that is on the disk a little later: with the machine's power, what it says may be lost, and is then done again.
   */
  relaxed: <T>(
    db: Kysely<StoreSchema>,
    work: (transaction: Transaction<StoreSchema>) => Promise<T>,
  ) => Promise<T>;
  /** Of the machine that the server runs on. */
  timing: Timing;
  /** The database's clock, milliseconds since 1970: several servers share one clock. */
  now: RawBuilder<number>;
  /** Appended to a select: locks its rows, leaving out those that another server holds. */
  skipLocked: RawBuilder<unknown>;
  /** Appended to a select: locks its rows. */
  lock: RawBuilder<unknown>;
  /**
   * The transactions that write to a table now; undefined: rows can be seen in the order of their numbers. See `horizon.ts`.
   */
  writersOf?: (table: NumberingTable['name']) => RawBuilder<{ writer: string }>;
  /** Type and constraints of a key that counts up. */
  keyType: 'integer' | 'bigint';
  key: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** A cheaper one, where there is one: the number of the latest row may come again once that row is deleted. */
  reusableKey?: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** `in (…)`, the list in one parameter: the statement's text is the same however long it is, and is prepared once. */
  among: (values: readonly (number | string)[]) => RawBuilder<unknown>;
  /** The same of what a query gives; PostgreSQL looks each up by itself, where it would join with a query by reading all. */
  amongSelected: (query: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** A select that gives these rows, in one parameter too. */
  rows: <Column extends string>(
    columns: Record<Column, 'bigint' | 'integer' | 'text'>,
    rows: readonly Record<Column, number | string | null>[],
  ) => RawBuilder<unknown>;
  /** Bytes that the data takes. */
  usedBytes: RawBuilder<{ bytes: number }>;
}

/** SQLite locks the whole file for a writer, so its selects need no lock of their own. */
export const NO_LOCK: RawBuilder<unknown> = sql.raw('');
