import { firstIdAt } from '../../store/uuid-v7.ts';
import { DEFAULT_LIMIT } from './defaults.ts';
import { checkAppIsKnown } from './known-app.ts';
import { readMoment } from './moments.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function auditHandlers(services: ConsoleServices): Pick<ConsoleHandlers, 'listAudit'> {
  const { store, log } = services;
  return {
    async listAudit({
      caller,
      query: { operation, by, appid, since, until, limit = DEFAULT_LIMIT, cursor },
    }) {
      const now = Date.now();
      const bound = (name: string, moment: string | undefined) => {
        const ms = readMoment(`query/${name}`, moment, now);
        return ms === undefined ? undefined : firstIdAt(ms);
      };
      const end = bound('until', until);
      const before = cursor !== undefined && (end === undefined || cursor < end) ? cursor : end;
      // No appid that is stored holds NUL, and PostgreSQL does not take one in a query either.
      const isNobodys = appid?.includes('\0') || operation?.includes('\0');
      const filter = { operation, by, appid, since: bound('since', since), before, limit: limit + 1 };
      const rows = isNobodys ? [] : await fromStore(log, store.audit.list(filter));
      // One may be known by what was done alone.
      if (rows.length === 0) await checkAppIsKnown(appid, caller, services);
      const records = rows.slice(0, limit).map((row) => ({
        id: row.id,
        at: new Date(row.created_at).toISOString(),
        operation: row.operation,
        by: row.by,
        credential: row.credential,
        address: row.address,
        appid: row.app_id,
        ids: JSON.parse(row.ids),
        status: row.status,
        skipped: row.skipped,
      }));
      return { status: 200, body: { records, next: rows.length > limit ? records.at(-1)!.id : null } };
    },
  };
}
