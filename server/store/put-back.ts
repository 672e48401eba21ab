/** Messages that were settled become pending again, each in its old place before everything later of its customer. */
import { sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { StoreSchema } from './schema.ts';

export type PutBackState = 'dead' | 'delivered';

export interface SettledMessage {
  id: string;
  lane_id: number;
  state: PutBackState;
}

/** Returns those that were still settled as is said here: somebody else may have been first, or retention. */
export async function putBack(
  transaction: Transaction<StoreSchema>,
  { now, lock, among }: Engine,
  messages: readonly SettledMessage[],
): Promise<SettledMessage[]> {
  if (messages.length === 0) return [];
  const lanes = [...new Set(messages.map(({ lane_id }) => lane_id))];
  // The lanes first and in id order, as everywhere: a worker that looks at one meanwhile waits, and then sees the message.
  await sql`
    with held as materialized (select id from lane where id ${among(lanes)} order by id ${lock})
    update lane set due_at = coalesce(lane.due_at, ${now}), put_back = lane.ver from held where lane.id = held.id`.execute(
    transaction,
  );
  const done = new Set<string>();
  for (const state of ['dead', 'delivered'] as const) {
    const ids = messages.filter((one) => one.state === state).map(({ id }) => id);
    if (ids.length === 0) continue;
    const rows = await transaction
      .updateTable('outbox')
      .set({ state: 'pending', attempts: 0, settled_at: null, ended_by_hand: null })
      .where('id', 'in', ids)
      .where('state', '=', state) // somebody else may have been first while the lane was waited for
      .returning('id')
      .execute();
    for (const { id } of rows) done.add(id);
  }
  return messages.filter(({ id }) => done.has(id));
}
