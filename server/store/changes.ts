/** What was written lately, by whichever server: read by the number of the row, a bounded slice at a time, without the bodies. */
import type { Kysely } from 'kysely';
import type { ListedInbound, Settled } from './observer.ts';
import type { DeliveryState, StoreSchema } from './schema.ts';

const TABLES = ['inbound', 'outbox', 'attempt', 'refused'] as const;

/** The number of each table's latest row. */
export type Marks = Record<(typeof TABLES)[number], number>;

type Numbered<Row> = Row & { seq: number };

export class Changes {
  readonly #db: Kysely<StoreSchema>;
  /** Whether other servers may write to the database too. */
  readonly isShared: boolean;

  constructor(db: Kysely<StoreSchema>, isShared: boolean) {
    this.#db = db;
    this.isShared = isShared;
  }

  async marks(): Promise<Marks> {
    const numbers = await Promise.all(
      TABLES.map(async (table) => {
        const row = await this.#db
          .selectFrom(table)
          .select('seq')
          .orderBy('seq', 'desc')
          .limit(1)
          .executeTakeFirst();
        return [table, row?.seq ?? 0];
      }),
    );
    return Object.fromEntries(numbers);
  }

  /** Numbers and ids, oldest first, as are the next ones: who knows most of the rows asks for the others. */
  receivedIds(after: number, limit: number): Promise<Numbered<{ id: string }>[]> {
    return this.#db
      .selectFrom('inbound')
      .select(['seq', 'id'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute();
  }

  enqueued(after: number, limit: number): Promise<Numbered<{ id: string; appid: string }>[]> {
    return this.#db
      .selectFrom('outbox')
      .select(['seq', 'id', 'app_id as appid'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute();
  }

  attempts(after: number, limit: number): Promise<Numbered<{ id: string; at: number }>[]> {
    return this.#db
      .selectFrom('attempt')
      .select(['seq', 'outbox_id as id', 'at'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute();
  }

  refusedIds(after: number, limit: number): Promise<Numbered<{ id: string }>[]> {
    return this.#db
      .selectFrom('refused')
      .select(['seq', 'id'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute();
  }

  async received(numbers: readonly number[]): Promise<ListedInbound[]> {
    if (numbers.length === 0) return [];
    return this.#db
      .selectFrom('inbound')
      .select(['id', 'app_id', 'user_id', 'msg_type', 'excerpt', 'created_at', 'endpoint'])
      .where('seq', 'in', numbers)
      .orderBy('seq')
      .execute();
  }

  /** Attempts, each with what its message has come to by now. */
  async settled(numbers: readonly number[]): Promise<Settled[]> {
    if (numbers.length === 0) return [];
    const attempts = await this.#db
      .selectFrom('attempt')
      .select(['outbox_id', 'at', 'error'])
      .where('seq', 'in', numbers)
      .orderBy('seq')
      .execute();
    const ids = [...new Set(attempts.map(({ outbox_id }) => outbox_id))];
    // A statement of its own: PostgreSQL may join by going through all messages.
    const messages = await this.#db
      .selectFrom('outbox')
      .select(['id', 'app_id', 'state'])
      .where('id', 'in', ids)
      .execute();
    const byId = new Map(messages.map((message) => [message.id, message]));
    return attempts.flatMap(({ outbox_id: id, at, error }) => {
      const message = byId.get(id);
      if (message === undefined) return []; // retention was quicker
      const failed = message.state === 'dead' ? 'dead' : 'retry';
      const outcome = error === null ? 'delivered' : failed;
      return { job: { id, appid: message.app_id }, outcome, attempt: { at } };
    });
  }

  /** Received messages before a row, newest first: what tells their time and APP stands before the bodies. */
  receivedBefore(seq: number, limit: number): Promise<{ seq: number; id: string; app_id: string }[]> {
    return this.#db
      .selectFrom('inbound')
      .select(['seq', 'id', 'app_id'])
      .where('seq', '<', seq)
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute();
  }

  sentBefore(
    seq: number,
    limit: number,
  ): Promise<{ seq: number; app_id: string; state: DeliveryState; settled_at: number | null }[]> {
    return this.#db
      .selectFrom('outbox')
      .select(['seq', 'app_id', 'state', 'settled_at'])
      .where('seq', '<', seq)
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute();
  }
}
