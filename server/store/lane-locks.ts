/** Lanes are locked before anything that belongs to them is changed, here and nowhere else. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { StoreSchema } from './schema.ts';

/**
 * Locks these lanes until the transaction ends, in the order of their ids everywhere, so that nobody waits in a circle. Who claims
 * meanwhile leaves them out; who locks them waits, and then sees what was changed. On SQLite the transaction has locked all.
 *
 * @param which condition on the id: `in …`
 * @param columns what is read of each lane, as it is once it is locked
 */
export async function lockLanes<Row>(
  transaction: Transaction<StoreSchema>,
  { lock }: Engine,
  which: RawBuilder<unknown>,
  columns: RawBuilder<Row>,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select ${columns} from lane where id ${which} order by id ${lock}`.execute(transaction);
  return rows;
}
