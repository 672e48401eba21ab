/** Reads messages forwards, in the order in which they were accepted, none left out: whoever goes on where he was gets each once. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { Horizon } from './horizon.ts';
import { type NumberedTable, type Numbering, readNumbering } from './numbering.ts';
import type { InboundRow, OutboxRow, StoreSchema } from './schema.ts';

/** Where a reader is. */
export interface Position {
  /** Numbers are given again once the highest row was deleted, on SQLite: how often that was. */
  epoch: number;
  /** Of the last row that was read. */
  seq: number;
  /** Its id: another database has another one. '' where there was no row. */
  id: string;
  /** Up to here the reader knows of rows that were deleted. */
  told: number;
}

export type ForwardRow<Table extends NumberedTable> = Pick<
  Table extends 'inbound' ? InboundRow : OutboxRow,
  'id' | 'app_id' | 'user_id' | 'msg_type' | 'created_at' | 'body'
> & { kind: string };

/** What is known of a row before its body is read. */
export interface Head {
  seq: number;
  id: string;
  app_id: string;
  /** Of a received message its endpoint, of a sent one its state. */
  kind: string;
  bytes: number;
}

export interface ReadOptions {
  /** Rows that are given at most. */
  limit: number;
  /** Bytes of their bodies; the first is given whatever its size. */
  bytes: number;
  /** Rows that are looked at. */
  scanned: number;
  takes: (head: Head) => boolean;
}

export interface ForwardSlice<Table extends NumberedTable> {
  rows: ForwardRow<Table>[];
  position: Position;
  /** Retention has deleted rows behind the position before they were read; maybe some that are not taken. */
  isLost: boolean;
  /** The next slice begins at the horizon: there is nothing yet. */
  isEnd: boolean;
  /** How far it could have read. */
  horizon: number;
}

/** Retention pauses between its steps. */
const TRIES = 10;

export class ForwardReader<Table extends NumberedTable> {
  readonly horizon: Horizon;
  readonly #db: Kysely<StoreSchema>;
  readonly #table: Table;

  constructor(db: Kysely<StoreSchema>, engine: Engine, table: Table) {
    this.#db = db;
    this.#table = table;
    this.horizon = new Horizon(db, engine, table);
  }

  /** Before the oldest that is kept. */
  async oldest(): Promise<Position> {
    return startOf(await this.#numbering());
  }

  /** Behind all that was accepted before the call. */
  async newest(): Promise<Position> {
    for (let tries = 0; ; tries += 1) {
      const before = await this.#numbering();
      const seq = await this.horizon.settle();
      if (tries === TRIES || isSame(before, await this.#numbering()))
        return { epoch: before.epoch, seq, id: '', told: Math.max(seq, before.deleted_to) };
    }
  }

  /** Between two looks at what was deleted, so that nothing goes unnoticed meanwhile. @throws what the store does */
  async read(position: Position, options: ReadOptions): Promise<ForwardSlice<Table>> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = await this.#numbering();
      const horizon = await this.horizon.advance();
      const slice = await this.#readOnce(resolve(position, before), before, horizon, options);
      if (isSame(before, await this.#numbering())) return slice;
    }
    throw new Error(`${this.#table} is being deleted too quickly to be read`);
  }

  async #readOnce(
    { isLost, ...start }: Position & { isLost: boolean },
    numbering: Numbering,
    horizon: number,
    options: ReadOptions,
  ): Promise<ForwardSlice<Table>> {
    // With the row of the position, which shows whether it is still the one that was read.
    const heads = await this.#heads(start.seq, horizon, options.scanned + 1);
    const hasMore = heads.length > options.scanned;
    const own = heads[0]?.seq === start.seq ? heads.shift() : undefined;
    const isAhead =
      start.seq > horizon && start.seq > numbering.deleted_to && (await this.#isEmptyAt(start.seq));
    const isOther = own !== undefined && start.id !== '' && own.id !== start.id;
    if (isOther || isAhead) {
      // A backup that was restored, say. From the beginning, because nobody knows what this reader has.
      const again = await this.#readOnce({ ...startOf(numbering), isLost }, numbering, horizon, options);
      return { ...again, isLost: true };
    }
    const { taken, reached } = take(heads.slice(0, options.scanned), options);
    const position = reached === undefined ? start : { ...start, seq: reached.seq, id: reached.id };
    return {
      rows: await this.#rows(taken),
      position,
      isLost,
      isEnd: !hasMore && (heads.at(-1)?.seq ?? position.seq) === position.seq,
      horizon,
    };
  }

  #numbering(): Promise<Numbering> {
    return readNumbering(this.#db, this.#table);
  }

  async #heads(from: number, to: number, limit: number): Promise<Head[]> {
    const kind = sql.ref(this.#table === 'inbound' ? 'endpoint' : 'state');
    const { rows } = await sql<Head>`
      select seq, id, app_id, ${kind} as kind, octet_length(body) as bytes from ${sql.table(this.#table)}
      where seq >= ${from} and seq <= ${to} order by seq limit ${limit}`.execute(this.#db);
    return rows;
  }

  /** Whether there is no row, also none that this server knows too little of to read it. */
  async #isEmptyAt(seq: number): Promise<boolean> {
    const { rows } = await sql`select seq from ${sql.table(this.#table)} where seq >= ${seq} limit 1`.execute(
      this.#db,
    );
    return rows.length === 0;
  }

  async #rows(heads: readonly Head[]): Promise<ForwardRow<Table>[]> {
    if (heads.length === 0) return [];
    const kind = sql.ref(this.#table === 'inbound' ? 'endpoint' : 'state');
    const { rows } = await sql<ForwardRow<Table>>`
      select id, app_id, user_id, msg_type, created_at, body, ${kind} as kind from ${sql.table(this.#table)}
      where seq in (${sql.join(heads.map(({ seq }) => seq))}) order by seq`.execute(this.#db);
    return rows;
  }
}

function take(heads: readonly Head[], { limit, bytes, takes }: ReadOptions) {
  const taken: Head[] = [];
  let reached: Head | undefined;
  let size = 0;
  for (const head of heads) {
    if (takes(head)) {
      if (taken.length === limit || (taken.length > 0 && size + head.bytes > bytes)) break;
      taken.push(head);
      size += head.bytes;
    }
    reached = head;
  }
  return { taken, reached };
}

/** What a position means by now, and whether rows behind it were deleted that the reader does not know of. */
export function resolve(position: Position, numbering: Numbering): Position & { isLost: boolean } {
  const { epoch, deleted_to, ended_at, restart_at } = numbering;
  const known = Math.max(position.seq, position.told);
  if (position.epoch === epoch)
    return { ...position, told: Math.max(position.told, deleted_to), isLost: known < deleted_to };
  // Of the numbers before the last ones nothing is known.
  if (position.epoch !== epoch - 1) return { ...startOf(numbering), isLost: true };
  const isBelow = position.seq <= restart_at;
  return {
    epoch,
    seq: Math.min(position.seq, restart_at),
    id: isBelow ? position.id : '',
    told: deleted_to,
    // Of the old numbers, or of those that were given since.
    isLost: known < ended_at || deleted_to > restart_at,
  };
}

function startOf({ epoch, deleted_to }: Numbering): Position {
  return { epoch, seq: 0, id: '', told: deleted_to };
}

function isSame(one: Numbering, other: Numbering): boolean {
  return one.epoch === other.epoch && one.deleted_to === other.deleted_to;
}
