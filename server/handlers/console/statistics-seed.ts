/** What was stored before the start, counted in the background. */
import type { Changes, Marks } from '../../store/changes.ts';
import { pause } from '../../store/pause.ts';
import type { Refused } from '../../store/refused.ts';
import { newId, timeOfId } from '../../store/uuid-v7.ts';
import { parseRefused } from './exchange-sources.ts';
import type { MinuteCounts } from './statistics.ts';

const DAY_MS = 86_400_000;
/** Of each direction: the latest so many messages. */
const MOST = 20_000;
const SLICE = 500;
/** Refused requests, which have to be parsed. */
const PARSED = 50;
/** Between two slices, so that nobody waits for them. */
const PAUSE_MS = 20;

interface Stored {
  changes: Changes;
  refused: Refused;
  /** Where the messages begin that are counted anyway. */
  marks: Marks;
  signal: AbortSignal;
}

export async function seedCounts(
  counts: MinuteCounts,
  { changes, refused, marks, signal }: Stored,
): Promise<void> {
  const begin = newId();
  const since = Date.now() - DAY_MS;
  await seedRefused(counts, refused, begin, signal);
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
      if (state !== 'pending' && state !== 'cancelled' && settled_at !== null)
        counts.add(state, app_id, settled_at);
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
    await pause(PAUSE_MS, signal, { ref: false });
  }
}

/** As many as are stored: their number is bounded. */
async function seedRefused(
  counts: MinuteCounts,
  refused: Refused,
  begin: string,
  signal: AbortSignal,
): Promise<void> {
  for (let before = begin; !signal.aborted; ) {
    const rows = await refused.newest({ before, limit: PARSED });
    for (const { created_at, request } of rows)
      counts.add('refused', parseRefused(request).appid, created_at);
    if (rows.length < PARSED) return;
    before = rows.at(-1)!.id;
    await pause(PAUSE_MS, signal, { ref: false });
  }
}
