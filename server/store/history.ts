import { type Kysely, type Selectable, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { dueHeads } from './lane-heads.ts';
import type { NumberedTable } from './numbering.ts';
import type { AttemptRow, DeliveryState, InboundRow, OutboxRow, StoreSchema } from './schema.ts';
import { StepSize } from './step-size.ts';

export type StoredRow<Table extends NumberedTable> = Selectable<StoreSchema[Table]>;

/** Which rows a listing wants; absent: all. Newest first. */
export interface Filter {
  appid?: string;
  user?: string;
  /** Only older ids. */
  before?: string;
  /** Not older than this id. */
  since?: string;
  limit: number;
}

/** What lists show of a row; the body only where it is short enough. */
export type Listed<Row extends InboundRow | OutboxRow> = Omit<
  Row,
  'body' | 'target' | 'headers' | 'idem_key' | 'body_hash'
> & { body: string | null };

export type LastAttempt = Pick<AttemptRow, 'errcode' | 'error' | 'duration_ms' | 'status' | 'url' | 'answer'>;

/** What tells the rows of a table apart beside APP and customer, and all its values. */
const KINDS = {
  inbound: { column: 'endpoint', values: ['platform', 'app'], more: ['endpoint'] },
  outbox: {
    column: 'state',
    values: ['pending', 'delivered', 'dead', 'cancelled'],
    more: ['state', 'lane_id', 'attempts', 'ended_by_hand'],
  },
} as const;
const COLUMNS = ['seq', 'id', 'app_id', 'user_id', 'msg_type', 'excerpt', 'created_at'];

const SCAN_ROWS = 1000;
/** Terms of one union; SQLite takes 500. */
const TERMS = 300;

/** What was received and sent, to be read. */
export class History {
  readonly #db: Kysely<StoreSchema>;
  /** Of slices that are looked through. */
  readonly scanSize: StepSize;

  constructor(db: Kysely<StoreSchema>, { exclusive: inProcess, timing }: Engine) {
    this.#db = db;
    this.scanSize = new StepSize(inProcess, SCAN_ROWS, timing);
  }

  /** @param bodyBytes bodies that are longer are left out */
  listReceived(
    filter: Filter,
    endpoint: InboundRow['endpoint'] | undefined,
    bodyBytes: number,
  ): Promise<Listed<InboundRow>[]> {
    return this.#newest<InboundRow>('inbound', filter, endpoint, bodyBytes);
  }

  /** There is no index for one customer's in one state: those are looked for among all of his. */
  listSent(
    filter: Filter,
    state: DeliveryState | undefined,
    bodyBytes: number,
  ): Promise<Listed<OutboxRow>[]> {
    return this.#newest<OutboxRow>('outbox', filter, state, bodyBytes);
  }

  /** Undefined when it is gone. */
  async body(table: NumberedTable, id: string): Promise<string | undefined> {
    const row = await this.#db.selectFrom(table).select('body').where('id', '=', id).executeTakeFirst();
    return row?.body;
  }

  /** As stored with these received messages. */
  async headers(ids: readonly string[]): Promise<Map<string, string | null>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('inbound')
      .select(['id', 'headers'])
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map(({ id, headers }) => [id, headers]));
  }

  /** Which of these ids are of messages that were sent. */
  async sentIds(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.#db.selectFrom('outbox').select('id').where('id', 'in', ids).execute();
    return new Set(rows.map(({ id }) => id));
  }

  receivedOne(id: string): Promise<InboundRow | undefined> {
    return this.#db.selectFrom('inbound').selectAll().where('id', '=', id).executeTakeFirst();
  }

  sentOne(id: string): Promise<OutboxRow | undefined> {
    return this.#db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
  }

  /** Of a message that was sent, what an operation on it has to know first. */
  sentState(id: string): Promise<Pick<OutboxRow, 'app_id' | 'state'> | undefined> {
    return this.#db.selectFrom('outbox').select(['app_id', 'state']).where('id', '=', id).executeTakeFirst();
  }

  /** Those of these messages that are there, without their bodies. */
  sentWithoutBody(ids: readonly string[]): Promise<Omit<OutboxRow, 'body'>[]> {
    return this.#db
      .selectFrom('outbox')
      .select(['seq', 'id', 'app_id', 'user_id', 'msg_type', 'excerpt', 'created_at'])
      .select(['lane_id', 'state', 'attempts', 'settled_at', 'traceparent', 'ended_by_hand'])
      .where('id', 'in', ids)
      .execute();
  }

  /** Ids and APPs oldest first, without what makes rows big; `after` and `before` are ids. */
  headsFrom(
    table: NumberedTable,
    { after, before, limit }: { after: string; before: string | undefined; limit: number },
  ): Promise<{ id: string; app_id: string }[]> {
    return this.#db
      .selectFrom(table)
      .select(['id', 'app_id'])
      .where('id', '>', after)
      .$if(before !== undefined, (query) => query.where('id', '<', before!))
      .orderBy('id')
      .limit(limit)
      .execute();
  }

  /** Those of these messages that are there, oldest first. */
  async wholeRows<Table extends NumberedTable>(
    table: Table,
    ids: readonly string[],
  ): Promise<StoredRow<Table>[]> {
    const { rows } = await sql<StoredRow<Table>>`
      select * from ${sql.table(table)} where id in (${sql.join(ids)}) order by id`.execute(this.#db);
    return rows;
  }

  /** The attempts at these messages, oldest first. */
  attempts(ids: readonly string[]): Promise<AttemptRow[]> {
    return this.#db.selectFrom('attempt').selectAll().where('outbox_id', 'in', ids).orderBy('seq').execute();
  }

  /** The latest attempt at each of these messages; the answer only where it failed. */
  async lastAttempts(ids: readonly string[]): Promise<Map<string, LastAttempt>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('attempt')
      .select(['outbox_id', 'errcode', 'error', 'duration_ms', 'status', 'url'])
      .select(sql<string | null>`case when error is not null then answer end`.as('answer'))
      .where('seq', 'in', ({ selectFrom, fn }) =>
        selectFrom('attempt')
          .select(fn.max('seq').as('seq'))
          .where('outbox_id', 'in', ids)
          .groupBy('outbox_id'),
      )
      .execute();
    return new Map(rows.map((row) => [row.outbox_id, row]));
  }

  /** When the message that each of these lanes sends next is due, milliseconds since 1970, by its `seq`. */
  nextDue(lanes: readonly number[]): Promise<Map<number, number>> {
    return dueHeads(this.#db, lanes);
  }

  /**
   * What a listing reads does not grow with the tables: each index is used with all of its columns. So a filter that leaves
   * one open becomes a union over its values, each of which gives its newest rows.
   */
  async #newest<Row extends InboundRow | OutboxRow>(
    table: keyof typeof KINDS,
    { appid, user, before, since, limit }: Filter,
    kind: string | undefined,
    bodyBytes: number,
  ): Promise<Listed<Row>[]> {
    const { column, values, more } = KINDS[table];
    const apps = appid !== undefined || user === undefined ? [appid] : await this.#appsOf(table, user);
    // Of the index by customer, by APP: whether it has the column.
    const isIndexed = user === undefined ? appid !== undefined : table === 'inbound';
    const kinds = kind === undefined && isIndexed ? values : [kind];
    const terms = apps.flatMap((app) =>
      kinds.map((value) => {
        const equals = [
          ['user_id', user],
          ['app_id', app],
          [column, value],
        ].flatMap(([name, wanted]) => (wanted === undefined ? [] : sql`${sql.ref(name!)} = ${wanted}`));
        const newer = since === undefined ? [] : sql`id >= ${since}`;
        const older = before === undefined ? [] : sql`id < ${before}`;
        const where = [...equals, newer, older].flat();
        return sql`select id from (
          select id from ${sql.table(table)} ${where.length > 0 ? sql`where ${sql.join(where, sql` and `)}` : sql``}
          order by id desc limit ${sql.lit(limit)}
        ) as term`;
      }),
    );
    const columns = columnsOf(table, [...COLUMNS, ...more], bodyBytes);
    const found: Listed<Row>[] = [];
    for (let at = 0; at < terms.length; at += TERMS) {
      const { rows } = await sql<Listed<Row>>`
        select ${columns} from (${sql.join(terms.slice(at, at + TERMS), sql` union all `)}) as newest
        cross join ${sql.table(table)} where ${sql.table(table)}.id = newest.id
        order by ${sql.table(table)}.id desc limit ${sql.lit(limit)}`.execute(this.#db);
      found.push(...rows);
    }
    return terms.length > TERMS ? found.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit) : found;
  }

  /** One look into the index for each APP that has the customer, however many messages there are. */
  async #appsOf(table: keyof typeof KINDS, user: string | undefined): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      with recursive app(id) as (
        select min(app_id) from ${sql.table(table)} where user_id = ${user}
        union all
        select (select min(app_id) from ${sql.table(table)} where user_id = ${user} and app_id > app.id)
        from app where app.id is not null
      )
      select id from app where id is not null`.execute(this.#db);
    return rows.map(({ id }) => id);
  }
}

/** Neither engine reads a long body to tell its length. */
function columnsOf(table: string, names: readonly string[], bodyBytes: number) {
  const body = sql`case when octet_length(body) <= ${sql.lit(bodyBytes)} then body end as body`;
  return sql.join([...names.map((name) => sql.ref(`${table}.${name}`)), body]);
}
