/** Worker thread of `commands/backup.ts`: copies and checks, and can be killed meanwhile. Ends with an error when it fails. */
import { backup, DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import type { Language } from '@staff-service/client';
import { inLanguage } from '@staff-service/client/internal';
import { TEXTS } from '../texts.ts';

/** Copied in steps, it would begin again with each message that is stored meanwhile, and never end. */
const ALL_PAGES = 2 ** 31 - 1;

const { from, to, language } = workerData as { from: string; to: string; language: Language };

const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
await backup(source, to, { rate: ALL_PAGES });
source.close();

const copy = new DatabaseSync(to);
copy.exec('PRAGMA journal_mode=DELETE'); // one file, without the log that a server has beside it
const [row] = copy.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
copy.close();
if (row?.quick_check !== 'ok') throw new Error(inLanguage(TEXTS.damaged(row?.quick_check), language));
