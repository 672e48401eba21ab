import type { components } from '../../../generated/console.ts';
import type { Store } from '../../store/store.ts';
import type { RefusedRequests } from '../../telemetry/refused-requests.ts';
import type { Access } from './access.ts';
import type { Change } from './change-ring.ts';
import { type ListedExchange, parseRefused } from './exchange-sources.ts';
import type { Exchanges } from './exchanges.ts';

type Exchange = components['schemas']['Exchange'];

interface Sources {
  store: Store;
  refused: RefusedRequests;
  exchanges: Exchanges;
}

/** Exchanges as they are listed, in the order of their changes. Those that are gone are left out. */
export async function describeChanges(
  changes: readonly Change[],
  access: Access,
  { store, refused, exchanges }: Sources,
): Promise<Exchange[]> {
  const rows = new Map<string, ListedExchange>();
  const sent = new Set<string>();
  /** Refused by another server, or so long ago that this one has only stored them. */
  const elsewhere: string[] = [];
  for (const { id, kind, row } of changes) {
    if (kind === 'sent') sent.add(id);
    else if (row !== undefined) rows.set(id, { id, kind: 'received', row });
    else {
      const request = refused.get(id);
      if (request === undefined) elsewhere.push(id);
      else rows.set(id, { id, kind: 'refused', row: request });
    }
  }
  for (const { id, request } of await store.refused.findAll(elsewhere))
    rows.set(id, { id, kind: 'refused', row: parseRefused(request) });
  if (sent.size > 0)
    for (const row of await store.history.sentWithoutBody([...sent]))
      rows.set(row.id, { id: row.id, kind: 'sent', row });
  return exchanges.describe(
    changes.flatMap(({ id }) => rows.get(id) ?? []),
    access,
  );
}
