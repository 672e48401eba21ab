/** What an export gives of a message, and all that is stored, oldest first. */
import type { StoredRow } from '../store/history.ts';
import type { NumberedTable } from '../store/numbering.ts';
import type { InboundRow } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

/** Rows that are read at once; without their bodies more of them. */
const [PAGE, LOOKED_AT] = [200, 2_000];

/** Bounds are ids. */
export interface Wanted {
  since: string;
  before: string | undefined;
  appid: string | undefined;
}

type Exported = Pick<InboundRow, 'id' | 'created_at' | 'app_id' | 'user_id' | 'msg_type' | 'body'>;

export function exportReceived(row: Exported, endpoint: string): object {
  return exported(row, { endpoint, direction: 'received', verdict: 'accepted' });
}

export function exportSent(row: Exported, state: string): object {
  return exported(row, { endpoint: 'app', direction: 'sent', verdict: state });
}

/** Both streams by id, which grows with time. */
export async function* readHistory(store: Store, wanted: Wanted): AsyncGenerator<object> {
  const received = rowsOf(store, 'inbound', wanted);
  const sent = rowsOf(store, 'outbox', wanted);
  let [a, b] = [await received.next(), await sent.next()];
  while (!a.done || !b.done) {
    if (!a.done && (b.done || a.value.id < b.value.id)) {
      yield exportReceived(a.value, a.value.endpoint);
      a = await received.next();
    } else if (!b.done) {
      yield exportSent(b.value, b.value.state);
      b = await sent.next();
    }
  }
}

async function* rowsOf<Table extends NumberedTable>(
  { history }: Store,
  table: Table,
  { since, before, appid }: Wanted,
): AsyncGenerator<StoredRow<Table>, undefined> {
  for (let after = since; ; ) {
    const heads = await history.headsFrom(table, { after, before, limit: LOOKED_AT });
    const ids = heads.filter(({ app_id }) => appid === undefined || app_id === appid).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += PAGE)
      yield* await history.wholeRows(table, ids.slice(at, at + PAGE));
    if (heads.length < LOOKED_AT) return undefined;
    after = heads.at(-1)!.id;
  }
}

function exported(
  { id, created_at, app_id, user_id, msg_type, body }: Exported,
  what: { endpoint: string; direction: string; verdict: string },
): object {
  return {
    id,
    at: new Date(created_at).toISOString(),
    ...what,
    appid: app_id,
    user: user_id,
    msgType: msg_type,
    body,
  };
}
