/** Ends the wait of a message by hand: it is given up, or never sent at all. What is behind it goes on. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { dueHeads, markIdle } from './lane-heads.ts';
import { lockLanes } from './lane-locks.ts';
import type { OutboxRow, StoreSchema } from './schema.ts';

export type EndedState = 'dead' | 'cancelled';

/** `underWay`: a worker is sending it, and what comes of that is not known yet. */
export type EndOutcome = 'ended' | 'underWay' | 'settled' | 'unknown';

/** Whether an operator ended it, whatever its attempts had come to: skipped, or cancelled. */
export function isEndedByHand({
  state,
  attempts,
  ended_by_hand,
}: Pick<OutboxRow, 'attempts' | 'ended_by_hand'> & { state: string }): boolean {
  // Versions before 010 wrote nothing down. Delivery gives nothing up without an attempt.
  return ended_by_hand !== null || state === 'cancelled' || (state === 'dead' && attempts === 0);
}

/** Returns the message's APP, too, where there is such a message. */
export function endPending(
  db: Kysely<StoreSchema>,
  engine: Engine,
  id: string,
  state: EndedState,
): Promise<{ outcome: EndOutcome; appid?: string }> {
  const { now, among } = engine;
  return db.transaction().execute(async (transaction) => {
    const findMessage = () =>
      transaction
        .selectFrom('outbox')
        .select(['seq', 'lane_id', 'app_id', 'state'])
        .where('id', '=', id)
        .executeTakeFirst();
    const before = await findMessage();
    if (before === undefined) return { outcome: 'unknown' };
    // The lane first, as everywhere: nobody claims it, or goes on to its next message, until this is over.
    const [lane] = await lockLanes(
      transaction,
      engine,
      among([before.lane_id]),
      sql<{ ver: number; put_back: number | null; leased: number }>`
        ver, put_back, case when wait_ms < 0 and due_at > ${now} then 1 else 0 end as leased`,
    );
    const message = await findMessage();
    if (message === undefined || lane === undefined) return { outcome: 'unknown' };
    const appid = message.app_id;
    if (message.state !== 'pending') return { outcome: 'settled', appid };
    const isHead = (await dueHeads(transaction, [message.lane_id])).has(message.seq);
    // The worker has what was the head when it took it; what was put back before that since is not what it sends.
    const maybeUnderWay = isHead || lane.put_back === lane.ver;
    if (lane.leased === 1 && maybeUnderWay) return { outcome: 'underWay', appid };
    await transaction
      .updateTable('outbox')
      .set({ state, settled_at: now, ended_by_hand: 1 })
      .where('seq', '=', message.seq)
      .execute();
    if (lane.leased === 1) return { outcome: 'ended', appid };
    // A worker whose lease is over, and which is still at it, must not settle what is settled.
    await transaction
      .updateTable('lane')
      .set({ ver: sql`ver + 1`, ...(isHead ? { due_at: now, wait_ms: 0 } : {}) })
      .where('id', '=', message.lane_id)
      .execute();
    await markIdle(transaction, engine, [message.lane_id]);
    return { outcome: 'ended', appid };
  });
}
