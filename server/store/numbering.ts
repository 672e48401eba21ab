/** What became of the numbers of messages, for those who read them forwards: retention notes what it has deleted. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { NumberingTable, StoreSchema } from './schema.ts';

/** The tables whose rows are read forwards. */
export type NumberedTable = NumberingTable['name'];

export type Numbering = Omit<NumberingTable, 'name'>;

export async function readNumbering(db: Kysely<StoreSchema>, table: NumberedTable): Promise<Numbering> {
  return db
    .selectFrom('numbering')
    .select(['epoch', 'deleted_to', 'ended_at', 'restart_at'])
    .where('name', '=', table)
    .executeTakeFirstOrThrow();
}

/** Part of the transaction that deletes these rows. */
export async function noteDeleted(
  db: Kysely<StoreSchema>,
  engine: Engine,
  table: NumberedTable,
  numbers: readonly number[],
): Promise<void> {
  const highest = Math.max(...numbers);
  if (table === 'inbound' && engine.reusableKey !== undefined) {
    const { rows } = await sql<{ seq: number | null }>`select max(seq) as seq from inbound`.execute(db);
    const left = rows[0]?.seq ?? 0;
    if (left < highest) return noteRestart(db, table, numbers, left);
  }
  await db
    .updateTable('numbering')
    .set({ deleted_to: highest })
    .where('name', '=', table)
    .where('deleted_to', '<', highest)
    .execute();
}

/** The numbers above the highest that is left will be given again. */
async function noteRestart(
  db: Kysely<StoreSchema>,
  table: NumberedTable,
  numbers: readonly number[],
  left: number,
): Promise<void> {
  const before = await readNumbering(db, table);
  await db
    .updateTable('numbering')
    .set({
      epoch: before.epoch + 1,
      ended_at: Math.max(...numbers),
      restart_at: left,
      deleted_to: Math.max(Math.min(before.deleted_to, left), ...numbers.filter((seq) => seq < left)),
    })
    .where('name', '=', table)
    .execute();
}
