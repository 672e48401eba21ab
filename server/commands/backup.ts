/** `staff-service backup`: a copy of the SQLite database, also while a server runs. Exit codes: 0 done, 1 failed, 2 usage. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Language } from '@staff-service/client';
import { BACKUP_THREAD } from '../config/installed-files.ts';
import { BilingualError, textOf, UsageError } from '../config/usage-error.ts';
import { printable } from '../telemetry/visible.ts';
import { language, say } from './language.ts';
import { overwriteLine } from './terminal.ts';
import { TEXTS } from './texts.ts';

const PROGRESS_MS = 200;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface BackupOptions {
  data: string;
  force?: boolean;
}

/** The file has its name only once it is whole and checked. */
export async function backupDatabase(file: string, { data, force = false }: BackupOptions): Promise<void> {
  if (process.env.DATABASE_URL) throw new UsageError('DATABASE_URL', TEXTS.usePgDump);
  const from = join(data, 'staff-service.db');
  if (!existsSync(from)) throw new BilingualError(`--data ${data}`, TEXTS.noDatabase);
  const to = resolve(file);
  checkTarget(file, to, data, force);
  const bytes = sizeOf(from);
  const { bavail, bsize } = statfsSync(dirname(to));
  if (bavail * bsize < bytes) throw new BilingualError(file, TEXTS.noRoom(megabytes(bytes)));
  let folder: string | undefined;
  const removePart = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const stop = (signal: NodeJS.Signals) => {
    removePart();
    for (const name of SIGNALS) process.removeListener(name, stop);
    process.kill(process.pid, signal); // now it ends the process
  };
  for (const name of SIGNALS) process.on(name, stop); // before there is something to leave behind
  // A folder of its own: once it is removed, the thread can make no file in it any more.
  folder = mkdtempSync(join(dirname(to), '.backup-'));
  const part = join(folder, basename(to));
  const stopProgress = showProgress(part, bytes);
  try {
    closeSync(openSync(part, 'wx', 0o600)); // customers' messages
    await runThread({ from, to: part, language });
    checkTarget(file, to, data, force);
    renameSync(part, to);
    syncFolder(dirname(to));
  } catch (cause) {
    throw new BilingualError(file, TEXTS.backupFailed(textOf(cause)), { cause });
  } finally {
    stopProgress();
    removePart();
    for (const name of SIGNALS) process.removeListener(name, stop);
  }
  process.stdout.write(printable`${file}: ${say(TEXTS.checked(megabytes(statSync(to).size)))}\n`);
}

function checkTarget(file: string, to: string, data: string, force: boolean): void {
  const folder = dirname(to);
  if (!existsSync(folder)) throw new UsageError(file, TEXTS.noFolder(folder));
  if (realpathSync(folder) === realpathSync(data)) throw new UsageError(file, TEXTS.inDataFolder);
  const found = statSync(to, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isFile()) throw new UsageError(file, TEXTS.notAFile);
  if (!force) throw new UsageError(file, TEXTS.exists);
}

function sizeOf(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    const row = database
      .prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size')
      .get();
    return Number(row!.bytes);
  } finally {
    database.close();
  }
}

function runThread(workerData: { from: string; to: string; language: Language }): Promise<void> {
  return new Promise((done, fail) => {
    const thread = new Worker(BACKUP_THREAD, { workerData, execArgv: [] });
    thread.on('error', fail);
    thread.on('exit', (code) => (code === 0 ? done() : fail(new Error(`exit ${code}`))));
  });
}

/** On a terminal only. Returns how to end it. */
function showProgress(part: string, bytes: number): () => void {
  if (!process.stderr.isTTY) return () => {};
  const timer = setInterval(() => {
    const size = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
    const percent = Math.min(100, Math.floor((size / bytes) * 100));
    const stage = percent < 100 ? `${percent}%` : say(TEXTS.checking);
    overwriteLine(`${megabytes(size)} / ${megabytes(bytes)}  ${stage}`);
  }, PROGRESS_MS);
  return () => {
    clearInterval(timer);
    overwriteLine();
  };
}

/** Else the new name may be gone after a power cut. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
