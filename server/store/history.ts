import { type Kysely, sql } from 'kysely';
import type { AttemptRow, DeliveryState, InboundRow, OutboxRow, StoreSchema } from './schema.ts';

/** Which rows a listing wants; absent: all. Newest first, `before` an id. */
export interface Filter {
  appid?: string;
  user?: string;
  before?: string;
  limit: number;
}

/** What tells the rows of a table apart beside APP and customer, and all its values. */
const KINDS = {
  inbound: { column: 'endpoint', values: ['platform', 'app'] },
  outbox: { column: 'state', values: ['pending', 'delivered', 'dead'] },
} as const;

/** Of a customer's messages. */
const SLICE = 200;
/** Terms of one union; SQLite takes 500. */
const TERMS = 300;

/** What was received and sent, to be read. */
export class History {
  readonly #db: Kysely<StoreSchema>;

  constructor(db: Kysely<StoreSchema>) {
    this.#db = db;
  }

  received(filter: Filter, endpoint?: InboundRow['endpoint']): Promise<InboundRow[]> {
    return this.#newest<InboundRow>('inbound', filter, endpoint);
  }

  /** Those of one customer in one state are looked for among his, in slices with other work in between. */
  async sent(filter: Filter, state?: DeliveryState): Promise<OutboxRow[]> {
    if (state === undefined || filter.user === undefined)
      return this.#newest<OutboxRow>('outbox', filter, state);
    const { limit } = filter;
    const found: OutboxRow[] = [];
    for (let slice = { ...filter, limit: SLICE }; found.length < limit; ) {
      const rows = await this.#newest<OutboxRow>('outbox', slice, undefined);
      found.push(...rows.filter((row) => row.state === state));
      if (rows.length < SLICE) break;
      slice = { ...slice, before: rows.at(-1)!.id };
      await new Promise((done) => setImmediate(done));
    }
    return found.slice(0, limit);
  }

  receivedOne(id: string): Promise<InboundRow | undefined> {
    return this.#db.selectFrom('inbound').selectAll().where('id', '=', id).executeTakeFirst();
  }

  sentOne(id: string): Promise<OutboxRow | undefined> {
    return this.#db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
  }

  /** Those of these messages that are there, without their bodies. */
  sentWithoutBody(ids: readonly string[]): Promise<Omit<OutboxRow, 'body'>[]> {
    return this.#db
      .selectFrom('outbox')
      .select(['seq', 'id', 'app_id', 'user_id', 'msg_type', 'excerpt', 'created_at'])
      .select(['lane_id', 'state', 'attempts', 'settled_at'])
      .where('id', 'in', ids)
      .execute();
  }

  /** Pages oldest first, for an export; `after` an id. */
  receivedAfter(after: string, limit: number): Promise<InboundRow[]> {
    return this.#db
      .selectFrom('inbound')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute();
  }

  sentAfter(after: string, limit: number): Promise<OutboxRow[]> {
    return this.#db
      .selectFrom('outbox')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute();
  }

  /** The attempts at these messages, oldest first. */
  attempts(ids: readonly string[]): Promise<AttemptRow[]> {
    return this.#db.selectFrom('attempt').selectAll().where('outbox_id', 'in', ids).orderBy('seq').execute();
  }

  /**
   * What a listing reads does not grow with the tables: each index is used with all of its columns. So a filter that leaves
   * one open becomes a union over its values, each of which gives its newest rows.
   */
  async #newest<Row extends InboundRow | OutboxRow>(
    table: keyof typeof KINDS,
    { appid, user, before, limit }: Filter,
    kind: string | undefined,
  ): Promise<Row[]> {
    const { column, values } = KINDS[table];
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
        const older = before === undefined ? [] : sql`id < ${before}`;
        const where = [...equals, older].flat();
        return sql`select id from (
          select id from ${sql.table(table)} ${where.length > 0 ? sql`where ${sql.join(where, sql` and `)}` : sql``}
          order by id desc limit ${sql.lit(limit)}
        ) as term`;
      }),
    );
    const found: Row[] = [];
    for (let at = 0; at < terms.length; at += TERMS) {
      const { rows } = await sql<Row>`
        select ${sql.table(table)}.* from (${sql.join(terms.slice(at, at + TERMS), sql` union all `)}) as newest
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
