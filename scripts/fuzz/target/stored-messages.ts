/** What a target has accepted, read from its own store behind its back: the server's database, the receiver's file. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Endpoint, appid, user and the body's hash, in one text. */
export type Stored = string;

export function describeStored(endpoint: string, appid: string, user: string, digest: string): Stored {
  return JSON.stringify([endpoint, appid, user, digest]);
}

/** No interface: as a type it is one of the records that SQLite gives. */
type Row = { seq: number; endpoint: string; app_id: string; user_id: string; body: string };

export class StoredMessages {
  readonly #file: () => string;
  #database: DatabaseSync | undefined;
  /** Of the rows, or of the file's characters, that were taken. */
  #taken = 0;

  constructor(file: () => string) {
    this.#file = file;
  }

  take(): Stored[] {
    if (!existsSync(this.#file())) return [];
    return this.#file().endsWith('.db') ? this.#takeRows() : this.#takeLines();
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  #takeRows(): Stored[] {
    this.#database ??= new DatabaseSync(this.#file(), { readOnly: true });
    const rows = this.#database
      .prepare('select seq, endpoint, app_id, user_id, body from inbound where seq > ? order by seq')
      .all(this.#taken) as Row[];
    this.#taken = rows.at(-1)?.seq ?? this.#taken;
    return rows.map(({ endpoint, app_id, user_id, body }) =>
      describeStored(endpoint, app_id, user_id, hash('sha1', body)),
    );
  }

  #takeLines(): Stored[] {
    const text = readFileSync(this.#file(), 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    const lines = text
      .slice(this.#taken, end)
      .split('\n')
      .filter((line) => line !== '');
    this.#taken = end;
    return lines;
  }
}
