/** Every Idempotency-Key that is remembered: who brings it first writes, whoever repeats it writes nothing. */
import { createHash } from 'node:crypto';
import type { CompiledQuery, Kysely, Transaction } from 'kysely';
import { compiled } from './compiled.ts';
import type { IdempotencyKeyTable, StoreSchema } from './schema.ts';
import type { Timing } from './timing.ts';

/** What is written under a key. */
export interface KeyedWrite {
  endpoint: IdempotencyKeyTable['endpoint'];
  appid: string;
  key: string;
  /** The request's body exactly as received: another one under the same key is a conflict. */
  text: string;
  /** What a repetition is answered with, where that is more than a yes. */
  messageId?: string;
}

/** `repeated`: the key was seen before with the same body; `conflict`: with another one. Both store nothing. */
export type Receipt = 'stored' | 'repeated' | 'conflict';

/** And what the first one was answered with. */
export interface KeyReceipt {
  receipt: Receipt;
  messageId: string | null;
}

type KeyRow = ReturnType<typeof toRow>;
type KeyName = Pick<KeyRow, 'endpoint' | 'app_id' | 'idem_key'>;

const STORED: Readonly<KeyReceipt> = { receipt: 'stored', messageId: null };

class KeyGoneError extends Error {}

export class IdempotencyKeys {
  readonly #db: Kysely<StoreSchema>;
  readonly #timing: Timing;
  /** Of insertions, by the number of rows. */
  readonly #texts = new Map<number, string>();

  constructor(db: Kysely<StoreSchema>, timing: Timing) {
    this.#db = db;
    this.#timing = timing;
  }

  /**
   * A transaction that claims keys; once more when retention has deleted one between the two looks at it: with nothing to
   * compare, it is no conflict.
   */
  async transaction<T>(write: (transaction: Transaction<StoreSchema>) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await this.#db.transaction().execute(write);
      } catch (error) {
        if (!(error instanceof KeyGoneError)) throw error;
      }
    }
  }

  /**
   * Tells for each of a batch whether it is to be written. Whoever gets its key into the table is the first: the unique index
   * decides, among several servers too. All that are claimed by one object have a message's id, or none has.
   */
  async claim(
    transaction: Transaction<StoreSchema>,
    batch: readonly (KeyedWrite | undefined)[],
  ): Promise<KeyReceipt[]> {
    const now = this.#timing.wall();
    const firsts = new Map<string, { row: KeyRow; at: number }>();
    const rows = batch.map((write, at) => {
      if (write === undefined) return undefined;
      const row = toRow(write, now);
      const name = nameOf(row);
      if (!firsts.has(name)) firsts.set(name, { row, at }); // the first of a batch
      return { name, row };
    });
    if (firsts.size === 0) return batch.map(() => STORED);
    // In one order everywhere: two servers that insert the same keys do not wait for each other.
    const sorted = [...firsts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { row }]) => row);
    const { rows: inserted } = await transaction.executeQuery(this.#insertion(sorted));
    const isNew = new Set(inserted.map(nameOf));
    const isFirst = (name: string, at: number) => isNew.has(name) && firsts.get(name)!.at === at;
    if (rows.every((one, at) => one === undefined || isFirst(one.name, at))) return batch.map(() => STORED);
    const found = await findKeys(transaction, sorted);
    return rows.map((one, at) => {
      if (one === undefined || isFirst(one.name, at)) return STORED;
      const first = found.get(one.name);
      if (first === undefined) throw new KeyGoneError();
      return receiptOf(first, one.row.body_hash);
    });
  }

  /** What a repetition would be answered; undefined for a key that is not remembered. */
  async find(write: KeyedWrite): Promise<KeyReceipt | undefined> {
    const row = toRow(write, this.#timing.wall());
    const first = (await findKeys(this.#db, [row])).get(nameOf(row));
    return first && receiptOf(first, row.body_hash);
  }

  #insertion(rows: readonly KeyRow[]): CompiledQuery<KeyName> {
    return compiled(this.#texts, rows, () =>
      this.#db
        .insertInto('idempotency_key')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['app_id', 'endpoint', 'idem_key']).doNothing())
        .returning(['endpoint', 'app_id', 'idem_key']),
    );
  }
}

/** By their names. */
async function findKeys(db: Kysely<StoreSchema>, names: readonly KeyName[]) {
  const rows = await db
    .selectFrom('idempotency_key')
    .select(['endpoint', 'app_id', 'idem_key', 'body_hash', 'message_id'])
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('app_id', 'endpoint', 'idem_key'),
        'in',
        names.map((key) => tuple(key.app_id, key.endpoint, key.idem_key)),
      ),
    )
    .execute();
  return new Map(rows.map((row) => [nameOf(row), row]));
}

function receiptOf(first: { body_hash: string; message_id: string | null }, bodyHash: string): KeyReceipt {
  const receipt = first.body_hash === bodyHash ? 'repeated' : 'conflict';
  return { receipt, messageId: first.message_id };
}

/** The same properties in the same order for all of one process: their values are bound one after another. */
function toRow({ endpoint, appid, key, text, messageId }: KeyedWrite, created_at: number) {
  const body_hash = createHash('sha256').update(text).digest('base64url');
  const row = { endpoint, app_id: appid, idem_key: key, body_hash, created_at };
  return messageId === undefined ? row : { ...row, message_id: messageId };
}

function nameOf({ endpoint, app_id, idem_key }: KeyName): string {
  return JSON.stringify([endpoint, app_id, idem_key]);
}
