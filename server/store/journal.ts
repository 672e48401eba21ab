import type { CompiledQuery, Kysely } from 'kysely';
import { compiled } from './compiled.ts';
import { GroupCommit } from './group-commit.ts';
import { IdempotencyKeys, type KeyedWrite, type Receipt } from './idempotency-keys.ts';
import type { Message } from './message-row.ts';
import { messageColumns } from './message-row.ts';
import type { StoreObserver } from './observer.ts';
import type { StoreSchema } from './schema.ts';
import type { Timing } from './timing.ts';
import type { OnWrite } from './write-health.ts';

type NewRow = ReturnType<typeof toRow>;

export interface ReceivedMessage extends Message {
  endpoint: 'platform' | 'app';
  target: string;
  /** JSON, see the column. */
  headers: string | null;
  idempotencyKey: string | undefined;
}

/** The journal of accepted messages. */
export class Journal {
  readonly #db: Kysely<StoreSchema>;
  /** Of insertions, by the number of rows. */
  readonly #texts = new Map<number, string>();
  readonly #keys: IdempotencyKeys;
  readonly #timing: Timing;
  readonly #onReceived: StoreObserver['received'];
  readonly #receive: GroupCommit<ReceivedMessage, Receipt>;

  constructor(
    db: Kysely<StoreSchema>,
    timing: Timing,
    onWrite: OnWrite,
    onReceived: StoreObserver['received'] = () => {},
  ) {
    this.#db = db;
    this.#timing = timing;
    this.#keys = new IdempotencyKeys(db, timing);
    this.#onReceived = onReceived;
    this.#receive = new GroupCommit(
      (batch) => this.#insert(batch),
      (ms, error) => onWrite('receive', ms, error),
      timing,
    );
  }

  /** Returns after the commit that holds the message. @throws when it could not be stored */
  receive(message: ReceivedMessage): Promise<Receipt> {
    return this.#receive.add(message);
  }

  async #insert(batch: ReceivedMessage[]): Promise<Receipt[]> {
    const now = this.#timing.wall();
    const rows = batch.map((message) => toRow(message, now));
    if (batch.some(({ idempotencyKey }) => idempotencyKey !== undefined)) {
      const receipts = await this.#insertKeyed(batch, rows);
      this.#onReceived(rows.filter((_, at) => receipts[at] === 'stored'));
      return receipts;
    }
    await this.#db.executeQuery(this.#insertQuery(rows)); // one statement is one transaction
    this.#onReceived(rows);
    return rows.map(() => 'stored');
  }

  #insertKeyed(batch: ReceivedMessage[], rows: NewRow[]): Promise<Receipt[]> {
    return this.#keys.transaction(async (transaction) => {
      const receipts = await this.#keys.claim(transaction, batch.map(toKey));
      const stored = rows.filter((_, at) => receipts[at]!.receipt === 'stored');
      if (stored.length > 0) await transaction.executeQuery(this.#insertQuery(stored));
      return receipts.map(({ receipt }) => receipt);
    });
  }

  #insertQuery(rows: NewRow[]): CompiledQuery {
    return compiled(this.#texts, rows, () => this.#db.insertInto('inbound').values(rows));
  }
}

/** The same properties in the same order for every message: their values are bound one after another. */
function toRow(message: ReceivedMessage, now: number) {
  const { endpoint, target, headers } = message;
  return { ...messageColumns(message, now), endpoint, target, headers };
}

function toKey({ endpoint, appid, text, idempotencyKey: key }: ReceivedMessage): KeyedWrite | undefined {
  return key === undefined ? undefined : { endpoint, appid, key, text };
}
