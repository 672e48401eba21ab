/** `staff-service audit`: who did what by hand, as a running server lists it. Exit codes: 0 done, 1 failed, 2 wrong flags. */
import { once } from 'node:events';
import consoleDocument from '../../generated/console.json' with { type: 'json' };
import type { components, operations } from '../../generated/console.ts';
import { UsageError } from '../config/usage-error.ts';
import { printable, visibleJson } from '../telemetry/visible.ts';
import { askApi, controlApi } from './control-api.ts';
import { say } from './language.ts';
import { TEXTS } from './texts.ts';

type AuditRecord = components['schemas']['AuditRecord'];
type Filter = NonNullable<operations['listAudit']['parameters']['query']>;

interface AuditOptions {
  url: string;
  /** Milliseconds since 1970. */
  since?: number;
  until?: number;
  appid?: string;
  operation?: string;
  limit: number;
  json?: boolean;
}

const PAGE = 200;
/** What changes something, and so stands in the audit trail. */
const OPERATIONS = Object.values(consoleDocument.paths).flatMap((path) =>
  Object.entries(path as Record<string, { operationId?: string }>).flatMap(([method, { operationId }]) =>
    method === 'get' || operationId === undefined ? [] : [operationId],
  ),
);

export async function listAudit({
  url,
  since,
  until,
  appid,
  operation,
  limit,
  json,
}: AuditOptions): Promise<void> {
  if (operation !== undefined && !OPERATIONS.includes(operation))
    throw new UsageError(`--operation ${operation}`, TEXTS.operations(OPERATIONS));
  const api = controlApi(url);
  const time = (ms: number) => new Date(ms).toISOString();
  const filter: Filter = {
    ...(appid !== undefined && { appid }),
    ...(operation !== undefined && { operation }),
    ...(since !== undefined && { since: time(since) }),
    ...(until !== undefined && { until: time(until) }),
  };
  let shown = 0;
  for (let cursor: string | undefined; ; ) {
    const query = {
      ...filter,
      limit: Math.min(PAGE, limit - shown),
      ...(cursor !== undefined && { cursor }),
    };
    const { records, next } = await askApi(url, () => api.GET('/console/api/audit', { params: { query } }));
    const text = records.map((record) => (json ? visibleJson(record, 0) : line(record))).join('');
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
    shown += records.length;
    if (next === null || shown >= limit) break;
    cursor = next;
  }
  process.stderr.write(`${say(TEXTS.records(shown))}\n`);
}

function line({ at, by, credential, operation, status, appid, ids, address, skipped }: AuditRecord): string {
  const who = credential === null ? by : `${by} ${credential}`;
  const what = [
    `${at.slice(0, 19)}Z`,
    who,
    operation,
    status,
    appid ?? '-',
    ids.join(' ') || '-',
    address ?? '-',
  ];
  const more = skipped > 0 ? printable`    ${say(TEXTS.notNoted(skipped))}\n` : '';
  return printable`${what.join('  ')}\n` + more;
}
