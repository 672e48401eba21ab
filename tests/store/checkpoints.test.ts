import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckpointState, Checkpoints, WHAT_IS_LEFT } from '../../server/store/sqlite/checkpoints.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { sqliteFolder } from '../support/engines.ts';
import { eventually } from '../support/requests.ts';

const MB = 1024 * 1024;

describe("SQLite's write-ahead log", () => {
  let folder: string;
  let file: string;
  let db: Kysely<unknown>;
  beforeEach(async () => {
    folder = sqliteFolder();
    file = join(folder, 'staff-service.db');
    db = new Kysely({ dialect: sqliteEngine(folder).dialect });
    await sql`create table big (bytes blob)`.execute(db);
  });
  afterEach(() => db.destroy());

  const write = async (megabytes: number) => {
    for (let written = 0; written < megabytes; written += 1)
      await sql`insert into big values (randomblob(${MB}))`.execute(db);
  };
  const state = async () =>
    (await sql<CheckpointState>`${sql.raw(WHAT_IS_LEFT)}`.execute(db)).rows[0] as CheckpointState;

  it('is copied into the database by a thread, while the server writes on', async () => {
    await write(20);
    expect(await state()).toMatchObject({ checkpointed: 0 }); // not inside a commit
    await expect.poll(async () => (await state()).checkpointed).toBeGreaterThan(4_000);
  });

  it('begins anew once it is long, so that it does not grow for ever', async () => {
    await write(70);
    const { log } = await eventually(state, (now) => now.log === now.checkpointed);
    expect(log).toBeGreaterThan(16_000);
    await write(1);
    expect((await state()).log).toBeLessThan(1_000);
  });

  it('waits for a reader, and goes on when it is gone', async () => {
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('select count(*) from big').all();
    await write(70);
    await sleep(1_000); // some looks at it
    expect((await state()).checkpointed).toBeLessThan(1_000);
    reader.close();
    await expect.poll(state).toSatisfy((now) => now.log === now.checkpointed);
    await write(1);
    expect((await state()).log).toBeLessThan(1_000);
  });

  it('says so when its thread cannot work, and the server writes on', async () => {
    const warned: string[] = [];
    const database = new DatabaseSync(join(folder, 'alone.db'));
    database.exec('PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; create table big (bytes blob)');
    const log = { warn: (_details: object, text: string) => warned.push(text) };
    const checkpoints = new Checkpoints(database, join(folder, 'no such folder/x.db'), log as never);
    const insert = database.prepare(`insert into big values (randomblob(${20 * MB}))`);
    insert.run();
    await expect
      .poll(() => warned)
      .toEqual(['checkpoint failed, trying again; meanwhile the write-ahead log grows']);
    insert.run();
    await sleep(600); // not tried again at every look
    expect(warned).toHaveLength(1);
    await checkpoints.stop();
    database.close();
  });

  it('is gone when the server has stopped, the thread included', async () => {
    await write(20);
    await expect.poll(state).toSatisfy((now) => now.checkpointed > 0);
    await db.destroy();
    expect(existsSync(`${file}-wal`)).toBe(false);
    const reader = new DatabaseSync(file, { readOnly: true });
    expect(reader.prepare('select count(*) as rows from big').get()).toEqual({ rows: 20 });
    reader.close();
  });
});
