/** `staff-service journal export`: everything that was received and sent, read from the database itself. */
import { readDatabaseUrl } from '../config/settings.ts';
import { BilingualError, textOf, UsageError } from '../config/usage-error.ts';
import { postgresEngine } from '../store/postgres/postgres-engine.ts';
import { sqliteReader } from '../store/sqlite/sqlite-engine.ts';
import { Store } from '../store/store.ts';
import { firstIdAt } from '../store/uuid-v7.ts';
import { createLogger } from '../telemetry/log.ts';
import { printable } from '../telemetry/visible.ts';
import { CursorFile, parseCursor, writeCursor } from './journal-cursor.ts';
import { followJournal } from './journal-follow.ts';
import { JournalOutput } from './journal-output.ts';
import { readHistory } from './journal-rows.ts';
import { say } from './language.ts';
import { INTERRUPTED, interruption } from './terminal.ts';
import { TEXTS } from './texts.ts';

interface ExportOptions {
  data: string;
  /** Milliseconds since 1970. */
  since?: number;
  until?: number;
  appid?: string;
  follow?: boolean;
  after?: string;
  cursorFile?: string;
}

/**
 * One JSON object a line, the bodies exactly as they were. Works while a server runs. Oldest first by id; of one that goes on,
 * in the order in which they were accepted and handed over.
 */
export async function exportJournal(options: ExportOptions): Promise<void> {
  const { since, until, appid, follow = false, after, cursorFile } = options;
  if (follow && until !== undefined) throw new UsageError('', TEXTS.followUntil);
  if (after !== undefined && cursorFile !== undefined) throw new UsageError('', TEXTS.afterOrFile);
  const file = cursorFile === undefined ? undefined : new CursorFile(cursorFile);
  const start = after === undefined ? file?.read() : parseCursor(after);
  const wanted = {
    since: since === undefined ? '' : firstIdAt(since),
    before: until === undefined ? undefined : firstIdAt(until),
    appid,
  };
  const signal = interruption();
  const output = new JournalOutput(signal);
  const store = await openStore(options);
  try {
    if (follow || start !== undefined || file !== undefined) {
      const cursor = await followJournal(store, { start, wanted, follow, signal, output, file });
      output.end();
      process.stderr.write(printable`${say(TEXTS.goOn(writeCursor(cursor)))}\n`);
    } else {
      for await (const row of readHistory(store, wanted)) {
        if (signal.aborted) break;
        await output.write([row]);
      }
      output.end();
    }
  } finally {
    await store.close();
  }
  if (signal.aborted && !follow) process.exitCode = INTERRUPTED;
}

async function openStore({ data }: ExportOptions): Promise<Store> {
  const databaseUrl = readDatabaseUrl(process.env);
  const engine = databaseUrl ? postgresEngine(databaseUrl, await createLogger('error')) : sqliteReader(data);
  const store = Store.read(engine);
  await store.ping().catch((cause: Error) => {
    const place = databaseUrl ? 'DATABASE_URL' : `--data ${data}`;
    throw new BilingualError(place, TEXTS.unreadable(textOf(cause)), { cause });
  });
  return store;
}
