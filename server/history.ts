import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { AttemptRow, InboundRow, OutboxRow } from './store.ts';
import type { DeliveryState, StoreSchema } from './store-schema.ts';

/** Which rows a listing wants; absent: all. Newest first, `before` an id. */
export interface Filter {
  appid?: string;
  user?: string;
  before?: string;
  limit: number;
}

/** What was received and sent, to be read. */
export class History {
  readonly #db: Kysely<StoreSchema>;

  constructor(db: Kysely<StoreSchema>) {
    this.#db = db;
  }

  received(filter: Filter, endpoint?: InboundRow['endpoint']): Promise<InboundRow[]> {
    const query = newest(this.#db.selectFrom('inbound').selectAll(), filter);
    return (endpoint === undefined ? query : query.where('endpoint', '=', endpoint)).execute();
  }

  sent(filter: Filter, state?: DeliveryState): Promise<OutboxRow[]> {
    const query = newest(this.#db.selectFrom('outbox').selectAll(), filter);
    return (state === undefined ? query : query.where('state', '=', state)).execute();
  }

  receivedOne(id: string): Promise<InboundRow | undefined> {
    return this.#db.selectFrom('inbound').selectAll().where('id', '=', id).executeTakeFirst();
  }

  sentOne(id: string): Promise<OutboxRow | undefined> {
    return this.#db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
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
}

type Listed = SelectQueryBuilder<StoreSchema, 'inbound' | 'outbox', object>;

/** Both tables have the columns that a listing filters by. */
function newest<Query>(query: Query, { limit, appid, user, before }: Filter): Query {
  let listed = (query as Listed).orderBy('id', 'desc').limit(limit);
  if (appid !== undefined) listed = listed.where('app_id', '=', appid);
  if (user !== undefined) listed = listed.where('user_id', '=', user);
  if (before !== undefined) listed = listed.where('id', '<', before);
  return listed as Query;
}
