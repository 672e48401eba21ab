import { type fdatasync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterAll, expect, it, vi } from 'vitest';
import type { StoreSchema } from '../../server/store/schema.ts';
import { LateSync } from '../../server/store/sqlite/late-sync.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { serve } from '../support/command.ts';
import { engines } from '../support/engines.ts';
import { A, B, getJson, post } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// kill -9 leaves the system's buffers alone: what a power cut takes shows only in what the connection is told to wait for.
it.each(engines)('%s returns from a commit once the disk has it', async (name, prepare) => {
  const open = await prepare();
  const db = new Kysely<unknown>({ dialect: open().dialect });
  const ask = async (statement: string) => (await sql.raw<object>(statement).execute(db)).rows[0];
  try {
    if (name === 'SQLite') {
      expect(await ask('pragma journal_mode')).toEqual({ journal_mode: 'wal' });
      expect(await ask('pragma synchronous')).toEqual({ synchronous: 2 }); // FULL
    } else {
      expect(await ask('show synchronous_commit')).toEqual({ synchronous_commit: 'on' });
      expect(await ask('show fsync')).toEqual({ fsync: 'on' });
    }
  } finally {
    await db.destroy();
  }
});

it('SQLite waits for the disk again after a transaction that did not, also one that failed', async () => {
  const engine = sqliteEngine(join(folder, 'relaxed'));
  const db = new Kysely<StoreSchema>({ dialect: engine.dialect });
  const level = async () => (await sql<object>`pragma synchronous`.execute(db)).rows[0];
  try {
    const within = await engine.relaxed(db, async (transaction) => {
      return (await sql<object>`pragma synchronous`.execute(transaction)).rows[0];
    });
    expect([within, await level()]).toEqual([{ synchronous: 1 }, { synchronous: 2 }]);
    await expect(engine.relaxed(db, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await level()).toEqual({ synchronous: 2 });
  } finally {
    await db.destroy();
  }
});

it('what did not wait for the disk is synced soon, once for all of it', async () => {
  const file = join(folder, 'log');
  writeFileSync(file, 'x');
  const sync = vi.fn();
  const late = new LateSync(file, sync as unknown as typeof fdatasync);
  for (let one = 0; one < 10; one += 1) late.want();
  await expect.poll(() => sync.mock.calls.length).toBe(1);
  late.want();
  await expect.poll(() => sync.mock.calls.length).toBe(2);
  late.stop();
});

it('an accepted message survives kill -9 right after its answer, five times over', async () => {
  const accepted: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const server = await serve(folder);
    const text = `{"FromUserId":"kill","MsgType":"text","Content":"第 ${round} 次 😀"}`;
    const { body, id } = await post(server.url, A, text);
    server.process.kill('SIGKILL');
    await server.finished;
    expect(body.errcode).toBe(0);
    accepted.push(id);
  }
  const server = await serve(folder);
  for (const [round, id] of accepted.entries()) {
    const { body } = await getJson(`${server.url}/console/api/exchanges/${id}`);
    expect(body.request.body).toBe(`{"FromUserId":"kill","MsgType":"text","Content":"第 ${round} 次 😀"}`);
  }
  server.process.kill('SIGTERM');
  await server.finished;
});

it('under load, every message that was answered with 0 is there after kill -9', async () => {
  const data = join(folder, 'load');
  const server = await serve(data);
  const answered: string[] = [];
  const sender = async () => {
    for (;;) {
      const { body, id } = await post(server.url, B, { ToUserId: 'load', MsgType: 'event' });
      if (body.errcode === 0) answered.push(id);
    }
  };
  const senders = Array.from({ length: 8 }, () => sender().catch(() => undefined));
  while (answered.length < 200) await new Promise((wait) => setTimeout(wait, 5));
  server.process.kill('SIGKILL');
  await Promise.all(senders);
  const again = await serve(data);
  const kept = new Set<string>();
  for (let cursor = ''; ; ) {
    const { body } = await getJson(`${again.url}/console/api/exchanges?user=load&limit=200${cursor}`);
    for (const { id } of body.exchanges) kept.add(id);
    if (body.next === null) break;
    cursor = `&cursor=${body.next}`;
  }
  again.process.kill('SIGTERM');
  await again.finished;
  expect(answered.filter((id) => !kept.has(id))).toEqual([]);
});

it('a message that was handed over and not yet delivered goes out after kill -9', async () => {
  const data = join(folder, 'pending');
  const server = await serve(data);
  const answer = await post(
    server.url,
    '/console/api/messages',
    { appid: '1001', ToUserId: 'pending', MsgType: 'event' },
    { query: '' },
  );
  server.process.kill('SIGKILL');
  await server.finished;
  const { id } = answer.body;
  const again = await serve(data);
  let verdict = '';
  for (let tries = 0; tries < 100 && verdict !== 'delivered'; tries += 1) {
    verdict = (await getJson(`${again.url}/console/api/exchanges/${id}`)).body.verdict;
    await new Promise((wait) => setTimeout(wait, 20));
  }
  again.process.kill('SIGTERM');
  await again.finished;
  expect(verdict).toBe('delivered');
});

it('20,000 characters of Chinese and of emoji come back from the journal byte for byte', async () => {
  const server = await serve(join(folder, 'texts'));
  for (const character of ['汉', '😀', '\u0001', '\\n']) {
    const text = `{"FromUserId":"long","MsgType":"text","Content":"${character.replace('\u0001', '\\u0001').repeat(20_000)}"}`;
    const { body, id } = await post(server.url, A, text);
    expect(body).toEqual({ errcode: 0, errmsg: 'ok' });
    const detail = await getJson(`${server.url}/console/api/exchanges/${id}`);
    expect(detail.body.request.body === text).toBe(true);
  }
  server.process.kill('SIGTERM');
  await server.finished;
});
