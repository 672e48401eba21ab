import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { serve } from './support/command.ts';
import { A, getJson, post, TEXT_TO_PLATFORM } from './support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MESSAGE = { appid: '1001', ToUserId: '1', MsgType: 'event' };
const receive = async (origin: string) => (await post(origin, A, TEXT_TO_PLATFORM)).body.errcode;
const handOver = async (origin: string) =>
  (await post(origin, '/console/api/messages', MESSAGE, { query: '' })).status;
const ready = async (origin: string) => (await fetch(`${origin}/readyz`)).status;

it.each<[string, (data: string) => void]>([
  ['folder is deleted', (data) => rmSync(data, { recursive: true })],
  ['folder is renamed', (data) => renameSync(data, `${data}-elsewhere`)],
  ['database is deleted', (data) => rmSync(join(data, 'staff-service.db'))],
  ['database is replaced by a copy of itself', (data) => replace(join(data, 'staff-service.db'))],
  ['write-ahead log is deleted', (data) => rmSync(join(data, 'staff-service.db-wal'))],
  ['index of the write-ahead log is deleted', (data) => rmSync(join(data, 'staff-service.db-shm'))],
  ['lock is deleted', (data) => rmSync(join(data, 'lock.db'))],
])('from the moment the %s nothing is accepted, and the log says why', async (what, remove) => {
  const data = join(folder, what);
  const server = await serve(data);
  expect([await receive(server.url), await ready(server.url)]).toEqual([0, 200]);
  remove(data);
  const answers = Array.from({ length: 20 }, () => receive(server.url));
  expect(new Set(await Promise.all(answers))).toEqual(new Set([30004]));
  expect([await handOver(server.url), await ready(server.url)]).toEqual([503, 503]);
  expect((await getJson(`${server.url}/console/api/exchanges`)).status).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  server.process.kill('SIGTERM');
  const { stdout } = await server.finished;
  expect(stdout.match(/deleted, moved or replaced/)).not.toBeNull();
  expect(stdout.match(/"msg":"message cannot be stored"/g)).toHaveLength(1);
});

function replace(file: string): void {
  copyFileSync(file, `${file}.new`);
  renameSync(`${file}.new`, file);
}

it('a folder that is put back is used again', async () => {
  const data = join(folder, 'back');
  const server = await serve(data);
  renameSync(data, `${data}-elsewhere`);
  expect(await receive(server.url)).toBe(30004);
  renameSync(`${data}-elsewhere`, data);
  expect(await receive(server.url)).toBe(0);
  expect(await ready(server.url)).toBe(200);
  const { body } = await getJson(`${server.url}/console/api/exchanges?user=123&verdict=accepted`);
  expect(body.exchanges).toHaveLength(1); // what was answered with 30004 was not stored either
  server.process.kill('SIGTERM');
  expect(await server.finished).toMatchObject({ code: 0 });
});

it('while another process locks the database, all else is answered; messages get 30004 until the lock is gone', async () => {
  const data = join(folder, 'locked');
  const server = await serve(data);
  expect(await receive(server.url)).toBe(0);
  const other = new DatabaseSync(join(data, 'staff-service.db'), { timeout: 5_000 });
  other.exec('begin immediate');
  let waiting = true;
  const first = receive(server.url).finally(() => {
    waiting = false;
  });
  let answered = 0;
  for (; waiting; answered += 1) expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(answered).toBeGreaterThan(10); // one that waits inside SQLite answers none
  expect(await first).toBe(30004);
  let rounds = 0;
  for (const until = performance.now() + 2_000; performance.now() < until; rounds += 1) {
    expect([await receive(server.url), await handOver(server.url)]).toEqual([30004, 503]);
    expect(await ready(server.url)).toBe(503);
    expect((await getJson(`${server.url}/console/api/exchanges`)).status).toBe(200);
  }
  expect(rounds).toBeGreaterThan(3); // one at most if each message waits for the lock anew
  other.exec('rollback');
  other.close();
  expect(await receive(server.url)).toBe(0);
  await expect.poll(() => ready(server.url)).toBe(200);
  server.process.kill('SIGTERM');
  const { code, stdout } = await server.finished;
  expect(code).toBe(0);
  expect(stdout).toContain('another process has locked the database');
});

it('a lock that is held for a moment costs nobody anything', async () => {
  const data = join(folder, 'moment');
  const server = await serve(data);
  const other = new DatabaseSync(join(data, 'staff-service.db'), { timeout: 5_000 });
  other.exec('begin immediate');
  const answers = [receive(server.url), receive(server.url)];
  await fetch(`${server.url}/healthz`);
  other.exec('rollback');
  other.close();
  expect(await Promise.all(answers)).toEqual([0, 0]);
  server.process.kill('SIGTERM');
  await server.finished;
});
