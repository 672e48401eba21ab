import { createHash } from 'node:crypto';
import { CompiledQuery, type Kysely } from 'kysely';
import { GroupCommit } from './group-commit.ts';
import type { Message } from './message-row.ts';
import { messageColumns } from './message-row.ts';
import type { StoreObserver } from './observer.ts';
import type { StoreSchema } from './schema.ts';
import type { OnWrite } from './write-health.ts';

type NewRow = ReturnType<typeof toRow>;
/** And the place in the batch of the message that it came with. */
type Key = ReturnType<typeof toKey> & { at: number };

export interface ReceivedMessage extends Message {
  endpoint: 'platform' | 'app';
  target: string;
  /** JSON, see the column. */
  headers: string | null;
  idempotencyKey: string | undefined;
}

/** `repeated`: the key was seen before with the same body; `conflict`: with another one. Both store nothing. */
export type Receipt = 'stored' | 'repeated' | 'conflict';

class KeyGoneError extends Error {}

/** The journal of accepted messages. */
export class Journal {
  readonly #db: Kysely<StoreSchema>;
  /** Of insertions, by the number of rows. */
  readonly #texts = new Map<number, string>();
  readonly #keyTexts = new Map<number, string>();
  readonly #onReceived: StoreObserver['received'];
  readonly #receive: GroupCommit<ReceivedMessage, Receipt>;

  constructor(db: Kysely<StoreSchema>, onWrite: OnWrite, onReceived: StoreObserver['received'] = () => {}) {
    this.#db = db;
    this.#onReceived = onReceived;
    this.#receive = new GroupCommit(
      (batch) => this.#insert(batch),
      (ms, error) => onWrite('receive', ms, error),
    );
  }

  /** Returns after the commit that holds the message. @throws when it could not be stored */
  receive(message: ReceivedMessage): Promise<Receipt> {
    return this.#receive.add(message);
  }

  async #insert(batch: ReceivedMessage[]): Promise<Receipt[]> {
    const rows = batch.map(toRow);
    if (batch.some(({ idempotencyKey }) => idempotencyKey !== undefined)) {
      const receipts = await this.#insertKeyed(batch, rows);
      this.#onReceived(rows.filter((_, at) => receipts[at] === 'stored'));
      return receipts;
    }
    await this.#db.executeQuery(this.#insertQuery(rows)); // one statement is one transaction
    this.#onReceived(rows);
    return rows.map(() => 'stored');
  }

  /** Again when retention has deleted a key between the two looks at it: with nothing to compare, it is no conflict. */
  async #insertKeyed(batch: ReceivedMessage[], rows: NewRow[]): Promise<Receipt[]> {
    for (;;) {
      try {
        return await this.#tryKeyed(batch, rows);
      } catch (error) {
        if (!(error instanceof KeyGoneError)) throw error;
      }
    }
  }

  /** Whoever gets its key into the table stores its message: the unique index decides, among several servers too. */
  #tryKeyed(batch: ReceivedMessage[], rows: NewRow[]): Promise<Receipt[]> {
    const keys = new Map<string, Key>();
    const keyOfMessage = batch.map((message, at) => {
      if (message.idempotencyKey === undefined) return undefined;
      const key = { ...toKey(message, message.idempotencyKey), at };
      const name = keyOf(key);
      if (!keys.has(name)) keys.set(name, key); // the first of a batch
      return name;
    });
    return this.#db.transaction().execute(async (transaction) => {
      // In one order everywhere: two servers that insert the same keys do not wait for each other.
      const sorted = [...keys.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { at: _, ...key }]) => key);
      const { rows: inserted } = await transaction.executeQuery(this.#keyQuery(sorted));
      const isNew = new Set(inserted.map(keyOf));
      const isStored = (at: number) => {
        const name = keyOfMessage[at];
        return name === undefined || (isNew.has(name) && keys.get(name)!.at === at);
      };
      const stored = rows.filter((_, at) => isStored(at));
      if (stored.length > 0) await transaction.executeQuery(this.#insertQuery(stored));
      if (stored.length === rows.length) return rows.map(() => 'stored');
      const firsts = await transaction
        .selectFrom('idempotency_key')
        .select(['endpoint', 'app_id', 'idem_key', 'body_hash'])
        .where(({ eb, refTuple, tuple }) =>
          eb(
            refTuple('app_id', 'endpoint', 'idem_key'),
            'in',
            [...keys.values()].map((key) => tuple(key.app_id, key.endpoint, key.idem_key)),
          ),
        )
        .execute();
      const hashOf = new Map(firsts.map((row) => [keyOf(row), row.body_hash]));
      return batch.map(({ text }, at) => {
        if (isStored(at)) return 'stored';
        const first = hashOf.get(keyOfMessage[at]!);
        if (first === undefined) throw new KeyGoneError();
        return first === hash(text) ? 'repeated' : 'conflict';
      });
    });
  }

  #insertQuery(rows: NewRow[]): CompiledQuery {
    return compiled(this.#texts, rows, () => this.#db.insertInto('inbound').values(rows));
  }

  #keyQuery(keys: Omit<Key, 'at'>[]) {
    return compiled(this.#keyTexts, keys, () =>
      this.#db
        .insertInto('idempotency_key')
        .values(keys)
        .onConflict((conflict) => conflict.columns(['app_id', 'endpoint', 'idem_key']).doNothing())
        .returning(['endpoint', 'app_id', 'idem_key']),
    );
  }
}

/** Kysely's own work takes as long as the insertion, so the text is made once for each size of a batch. */
function compiled<Row>(
  texts: Map<number, string>,
  rows: readonly object[],
  insertion: () => { compile(): CompiledQuery<Row> },
): CompiledQuery<Row> {
  let text = texts.get(rows.length);
  if (text === undefined) {
    text = insertion().compile().sql;
    texts.set(rows.length, text);
  }
  return CompiledQuery.raw(
    text,
    rows.flatMap((row) => Object.values(row)),
  ) as CompiledQuery<Row>;
}

/** The same properties in the same order for every message: their values are bound one after another. */
function toRow(message: ReceivedMessage) {
  const { endpoint, target, headers } = message;
  return { ...messageColumns(message), endpoint, target, headers };
}

function toKey({ endpoint, appid, text }: ReceivedMessage, idem_key: string) {
  return { endpoint, app_id: appid, idem_key, body_hash: hash(text), created_at: Date.now() };
}

function keyOf({ endpoint, app_id, idem_key }: Pick<Key, 'endpoint' | 'app_id' | 'idem_key'>): string {
  return JSON.stringify([endpoint, app_id, idem_key]);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
