import { createHash } from 'node:crypto';
import { CompiledQuery, type Kysely } from 'kysely';
import { GroupCommit } from './group-commit.ts';
import { messageColumns } from './message-columns.ts';
import type { InboundRow, Message, OnWrite } from './store.ts';
import type { StoreSchema } from './store-schema.ts';

type NewRow = ReturnType<typeof toRow>;

export interface ReceivedMessage extends Message {
  endpoint: 'platform' | 'app';
  target: string;
  idempotencyKey: string | undefined;
}

/** `repeated`: the key was seen before with the same body; `conflict`: with another one. Both store nothing. */
export type Receipt = 'stored' | 'repeated' | 'conflict';

/** The journal of accepted messages. */
export class Journal {
  readonly #db: Kysely<StoreSchema>;
  /** Of insertions, by the number of rows. */
  readonly #texts = new Map<number, string>();
  readonly #keyedTexts = new Map<number, string>();
  readonly #receive: GroupCommit<ReceivedMessage, Receipt>;

  constructor(db: Kysely<StoreSchema>, onWrite: OnWrite) {
    this.#db = db;
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
    // One statement is one transaction. A key that stands in it twice, or that another server is just inserting, is
    // inserted once: the unique index decides.
    const keyed = rows.some(({ idem_key }) => idem_key !== null);
    const { rows: inserted } = await this.#db.executeQuery(this.#insertQuery(rows, keyed));
    if (!keyed || inserted.length === rows.length) return rows.map(() => 'stored');
    const stored = new Set(inserted.map(({ id }) => id));
    const keys = rows.flatMap((row) => (stored.has(row.id) ? [] : [row.idem_key]));
    const first = await this.#db
      .selectFrom('inbound')
      .select(['endpoint', 'app_id', 'idem_key', 'body_hash'])
      .where('idem_key', 'in', keys)
      .execute();
    const hashOf = new Map(first.map((row) => [keyOf(row), row.body_hash]));
    return rows.map((row) => {
      if (stored.has(row.id)) return 'stored';
      return hashOf.get(keyOf(row)) === row.body_hash ? 'repeated' : 'conflict';
    });
  }

  /**
   * Kysely's own work takes as long as the insertion, so the text is made once for each size of a batch. What was
   * inserted is asked for only where a key may have kept a row out: it costs a tenth of the insertion.
   */
  #insertQuery(rows: NewRow[], keyed: boolean): CompiledQuery<{ id: string }> {
    const texts = keyed ? this.#keyedTexts : this.#texts;
    let text = texts.get(rows.length);
    if (text === undefined) {
      const insertion = this.#db.insertInto('inbound').values(rows);
      const query = keyed
        ? insertion
            .onConflict((conflict) =>
              conflict
                .columns(['endpoint', 'app_id', 'idem_key'])
                .where('idem_key', 'is not', null)
                .doNothing(),
            )
            .returning('id')
        : insertion;
      text = query.compile().sql;
      texts.set(rows.length, text);
    }
    const values = rows.flatMap((row) => Object.values(row));
    return CompiledQuery.raw(text, values) as CompiledQuery<{ id: string }>;
  }
}

/** The same properties in the same order for every message: their values are bound one after another. */
function toRow(message: ReceivedMessage) {
  const { endpoint, target, idempotencyKey, text } = message;
  return {
    ...messageColumns(message),
    endpoint,
    target,
    idem_key: idempotencyKey ?? null,
    body_hash: idempotencyKey === undefined ? null : hash(text),
  };
}

function keyOf({ endpoint, app_id, idem_key }: Pick<InboundRow, 'endpoint' | 'app_id' | 'idem_key'>): string {
  return JSON.stringify([endpoint, app_id, idem_key]);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
