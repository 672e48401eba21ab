/** What was noted of who did what. */
import { signal } from '@preact/signals';
import { api, bodyOf, type Schemas } from '../../state/api.ts';

export type AuditRecord = Schemas['AuditRecord'];

export const records = signal<readonly AuditRecord[]>([]);
/** Where older ones go on; null: there are none. */
export const older = signal<string | null>(null);
export const auditState = signal<'loading' | 'ready' | 'failed'>('loading');

/** @param cursor goes on below it; without one, from the newest */
export async function readAudit(cursor?: string): Promise<void> {
  try {
    const query = cursor === undefined ? {} : { cursor };
    const page = await bodyOf(api.GET('/console/api/audit', { params: { query } }));
    records.value = cursor === undefined ? page.records : [...records.value, ...page.records];
    older.value = page.next;
    auditState.value = 'ready';
  } catch {
    auditState.value = 'failed';
  }
}
