/** What was stored before the start, counted in the background. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Changes, Marks } from '../../store/changes.ts';
import { timeOfId } from '../../store/uuid-v7.ts';
import type { MinuteCounts } from './statistics.ts';

const DAY_MS = 86_400_000;
/** Of each direction: the latest so many messages. */
const MOST = 20_000;
const SLICE = 500;
/** Between two slices, so that nobody waits for them. */
const PAUSE_MS = 20;

/** @param marks where the messages begin that are counted anyway */
export async function seedCounts(
  counts: MinuteCounts,
  changes: Changes,
  marks: Marks,
  signal: AbortSignal,
): Promise<void> {
  const since = Date.now() - DAY_MS;
  await eachSlice(
    (before) => changes.receivedBefore(before, SLICE),
    ({ id, app_id }) => {
      const at = timeOfId(id);
      counts.add('accepted', app_id, at);
      return at > since;
    },
    marks.inbound,
    signal,
  );
  await eachSlice(
    (before) => changes.sentBefore(before, SLICE),
    ({ app_id, state, settled_at }) => {
      if (state !== 'pending' && settled_at !== null) counts.add(state, app_id, settled_at);
      return (settled_at ?? since + 1) > since;
    },
    marks.outbox,
    signal,
  );
}

/** @param count returns whether earlier ones are wanted too */
async function eachSlice<Row extends { seq: number }>(
  read: (before: number) => Promise<Row[]>,
  count: (row: Row) => boolean,
  latest: number,
  signal: AbortSignal,
): Promise<void> {
  for (let [before, left] = [latest + 1, MOST]; left > 0 && !signal.aborted; left -= SLICE) {
    const rows = await read(before);
    let isWanted = rows.length === SLICE;
    for (const row of rows) isWanted = count(row) && isWanted;
    if (!isWanted) return;
    before = rows.at(-1)!.seq;
    await sleep(PAUSE_MS, undefined, { signal, ref: false }).catch(() => {});
  }
}
