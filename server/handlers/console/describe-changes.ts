import type { components } from '../../../generated/console.ts';
import type { Store } from '../../store/store.ts';
import type { RefusedRequests } from '../../telemetry/refused-requests.ts';
import type { Change } from './change-ring.ts';
import { toReceivedExchange, toRefusedExchange, toSentExchange } from './exchanges.ts';

type Exchange = components['schemas']['Exchange'];

/** Exchanges as they are listed, in the order of their changes. Those that are gone are left out. */
export async function describeChanges(
  changes: readonly Change[],
  { store, refused }: { store: Store; refused: RefusedRequests },
): Promise<Exchange[]> {
  const exchanges = new Map<string, Exchange>();
  const sent = new Set<string>();
  let isRefused = false;
  for (const { id, kind, row } of changes) {
    if (kind === 'sent') sent.add(id);
    else if (row !== undefined) exchanges.set(id, toReceivedExchange(row));
    else isRefused = true;
  }
  if (isRefused) for (const one of refused.list()) exchanges.set(one.id, toRefusedExchange(one));
  if (sent.size > 0) {
    const rows = await store.history.sentWithoutBody([...sent]);
    const attempts = await store.history.attempts([...sent]);
    const last = new Map(attempts.map((attempt) => [attempt.outbox_id, attempt]));
    for (const row of rows) exchanges.set(row.id, toSentExchange(row, last.get(row.id)));
  }
  return changes.flatMap(({ id }) => exchanges.get(id) ?? []);
}
