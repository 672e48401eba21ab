/** `staff-service journal export`: everything that was received and sent, read from the database itself. */
import { once } from 'node:events';
import { readDatabaseUrl } from '../config/settings.ts';
import { BilingualError, textOf } from '../config/usage-error.ts';
import { postgresEngine } from '../store/postgres/postgres-engine.ts';
import type { InboundRow, OutboxRow } from '../store/schema.ts';
import { sqliteReader } from '../store/sqlite/sqlite-engine.ts';
import { Store } from '../store/store.ts';
import { createLogger } from '../telemetry/log.ts';
import { visibleJson } from '../telemetry/visible.ts';
import { say } from './language.ts';
import { TEXTS } from './texts.ts';

const PAGE = 500;

interface ExportOptions {
  data: string;
}

/** Oldest first, one JSON object a line, the bodies exactly as they were. Works while a server runs. */
export async function exportJournal({ data }: ExportOptions): Promise<void> {
  const databaseUrl = readDatabaseUrl(process.env);
  const engine = databaseUrl ? postgresEngine(databaseUrl, await createLogger('error')) : sqliteReader(data);
  const store = Store.read(engine);
  await store.ping().catch((cause: Error) => {
    const place = databaseUrl ? 'DATABASE_URL' : `--data ${data}`;
    throw new BilingualError(place, TEXTS.unreadable(textOf(cause)), { cause });
  });
  let lines = 0;
  try {
    for await (const row of rows(store)) {
      lines += 1;
      if (!process.stdout.write(visibleJson(row, 0))) await once(process.stdout, 'drain');
    }
  } finally {
    await store.close();
  }
  process.stderr.write(`${say(TEXTS.messages(lines))}\n`);
}

/** Both streams by id, which grows with time. */
async function* rows(store: Store): AsyncGenerator<object> {
  const received = pages((after) => store.history.receivedAfter(after, PAGE));
  const sent = pages((after) => store.history.sentAfter(after, PAGE));
  let [a, b] = [await received.next(), await sent.next()];
  while (!a.done || !b.done) {
    if (b.done || (!a.done && a.value.id < b.value.id)) {
      yield exported(a.value, {
        endpoint: (a.value as InboundRow).endpoint,
        direction: 'received',
        verdict: 'accepted',
      });
      a = await received.next();
    } else {
      yield exported(b.value, { endpoint: 'app', direction: 'sent', verdict: b.value.state });
      b = await sent.next();
    }
  }
}

async function* pages<Row extends InboundRow | OutboxRow>(
  page: (after: string) => Promise<Row[]>,
): AsyncGenerator<Row, Row> {
  for (let after = ''; ; ) {
    const found = await page(after);
    yield* found;
    if (found.length < PAGE) return undefined as never;
    after = found.at(-1)!.id;
  }
}

function exported(
  row: InboundRow | OutboxRow,
  what: { endpoint: string; direction: string; verdict: string },
): object {
  const { id, created_at, app_id, user_id, msg_type, body } = row;
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
