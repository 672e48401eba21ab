/** Messages that were settled become pending again, each in its old place before everything later of its customer. */
import { sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import { lockLanes } from './lane-locks.ts';
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
  engine: Engine,
  messages: readonly SettledMessage[],
): Promise<SettledMessage[]> {
  if (messages.length === 0) return [];
  const { now, among } = engine;
  const lanes = [...new Set(messages.map(({ lane_id }) => lane_id))];
  // The lanes first: a worker that looks at one meanwhile waits, and then sees the message.
  await lockLanes(transaction, engine, among(lanes), sql<{ id: number }>`id`);
  await sql`
    update lane set due_at = coalesce(due_at, ${now}), put_back = ver where id ${among(lanes)}`.execute(
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
