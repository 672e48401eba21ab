/** Exports what was stored behind a cursor, and what is stored from then on, by the reader that leaves nothing out. */
import { BilingualError, textOf } from '../config/usage-error.ts';
import type { ForwardRow, ForwardSlice, Head } from '../store/forward-reader.ts';
import { pause } from '../store/pause.ts';
import type { Store } from '../store/store.ts';
import { printable } from '../telemetry/visible.ts';
import { type CursorFile, type JournalCursor, writeCursor } from './journal-cursor.ts';
import type { JournalOutput } from './journal-output.ts';
import { exportReceived, exportSent, type Wanted } from './journal-rows.ts';
import { say } from './language.ts';
import { TEXTS } from './texts.ts';

/** Of one table at once, and rows that are looked at for it. */
const SLICE = { limit: 500, bytes: 4 * 1024 * 1024, scanned: 2_000 };
const LOOK_MS = 250;
const RETRY_MS = 1_000;
/** Syncs of the cursor's file. */
const KEEP_MS = 1_000;

interface FollowOptions {
  /** Undefined: from the oldest that is kept. */
  start: JournalCursor | undefined;
  wanted: Wanted;
  /** Whether to wait for more at the end. */
  follow: boolean;
  signal: AbortSignal;
  output: JournalOutput;
  file: CursorFile | undefined;
}

/** Returns where it has come to: all before it has been taken by whoever reads. */
export async function followJournal(store: Store, options: FollowOptions): Promise<JournalCursor> {
  const { signal, output, file, follow } = options;
  let cursor = options.start ?? (await findOldest(store));
  let [kept, keptAt] = [cursor, performance.now()];
  let [hasRead, isFailing] = [false, false];
  while (!signal.aborted) {
    let slices: Awaited<ReturnType<typeof readBoth>>;
    try {
      slices = await readBoth(store, cursor, options.wanted);
    } catch (error) {
      // What was never read may never be readable.
      if (!follow || !hasRead) throw error;
      if (!isFailing) output.tell(printable`${say(TEXTS.unreadable(textOf(error)))}`);
      isFailing = true;
      await pause(RETRY_MS, signal);
      continue;
    }
    if (isFailing) output.tell(say(TEXTS.foundAgain));
    [hasRead, isFailing] = [true, false];
    const { received, sent } = slices;
    if (received.isLost || sent.isLost) output.tell(say(TEXTS.deletedBefore));
    if (!(await output.write(merge(received.rows, sent.rows)))) break;
    cursor = { inbound: received.position, outbox: sent.position };
    const isEnd = received.isEnd && sent.isEnd;
    const isDue =
      writeCursor(cursor) !== writeCursor(kept) && (isEnd || performance.now() - keptAt > KEEP_MS);
    if (file !== undefined && isDue) {
      file.write(cursor);
      [kept, keptAt] = [cursor, performance.now()];
    }
    if (isEnd && !follow) break;
    if (isEnd) await pause(LOOK_MS, signal);
  }
  file?.write(cursor);
  return cursor;
}

/** @throws when no server of this version has been there yet */
async function findOldest({ forwards }: Store): Promise<JournalCursor> {
  try {
    return { inbound: await forwards.inbound.oldest(), outbox: await forwards.outbox.oldest() };
  } catch (cause) {
    if (!/\bnumbering\b/.test((cause as Error).message)) throw cause;
    throw new BilingualError('', TEXTS.olderData, { cause });
  }
}

async function readBoth(store: Store, { inbound, outbox }: JournalCursor, wanted: Wanted) {
  const { since, before, appid } = wanted;
  const takes = ({ id, app_id }: Head) =>
    id >= since && (before === undefined || id < before) && (appid === undefined || app_id === appid);
  return {
    received: await store.forwards.inbound.read(inbound, { ...SLICE, takes }),
    sent: await store.forwards.outbox.read(outbox, { ...SLICE, takes }),
  };
}

/** Each in its own order, and what is older first. */
function merge(received: ForwardSlice<'inbound'>['rows'], sent: ForwardSlice<'outbox'>['rows']): object[] {
  const merged: object[] = [];
  let next = 0;
  const takeSent = (row: ForwardRow<'outbox'>) => merged.push(exportSent(row, row.kind));
  for (const row of received) {
    while (next < sent.length && sent[next]!.id < row.id) takeSent(sent[next++]!);
    merged.push(exportReceived(row, row.kind));
  }
  for (const row of sent.slice(next)) takeSent(row);
  return merged;
}
