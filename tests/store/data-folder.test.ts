import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from '../support/command.ts';
import { A, B, eventually, getJson, post, TEXT_TO_PLATFORM } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MESSAGE = { appid: '1001', ToUserId: '1', MsgType: 'event' };
const receive = async (origin: string) => (await post(origin, A, TEXT_TO_PLATFORM)).body.errcode;
const receiveAsApp = async (origin: string) =>
  (await post(origin, B, { ToUserId: '1', MsgType: 'event' })).body.errcode;
const handOver = async (origin: string) =>
  (await post(origin, '/console/api/messages', MESSAGE, { query: '' })).status;
const ready = async (origin: string) => (await fetch(`${origin}/readyz`)).status;

describe('nobody else on the machine reads what customers wrote, whatever the umask', () => {
  const modeOf = (path: string) => statSync(path).mode & 0o777;
  async function serveWithoutUmask(data: string) {
    const umask = process.umask(0);
    const starting = serve(data);
    process.umask(umask);
    const server = await starting;
    expect(await receive(server.url)).toBe(0);
    const modes = readdirSync(data).map((file) => modeOf(join(data, file)));
    server.process.kill('SIGTERM');
    await server.finished;
    expect(modes.length).toBeGreaterThanOrEqual(4); // the database, its log and that one's index, the lock
    expect(new Set(modes)).toEqual(new Set([0o600]));
  }
  it('in a folder that the server made, with the folders above it', async () => {
    const data = join(folder, 'closed', 'data');
    await serveWithoutUmask(data);
    expect([data, dirname(data)].map(modeOf)).toEqual([0o700, 0o700]);
  });

  it('in a folder that was there, and is open to all', async () => {
    const data = join(folder, 'open');
    mkdirSync(data);
    chmodSync(data, 0o755);
    await serveWithoutUmask(data);
    expect(modeOf(data)).toBe(0o755); // whoever runs the server has chosen it
  });
});

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
  const answers = Array.from({ length: 20 }, (_, at) => (at % 2 ? receive : receiveAsApp)(server.url));
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
  const { body } = await getJson(`${server.url}/console/api/exchanges?endpoint=platform&verdict=accepted`);
  expect(body.exchanges).toHaveLength(1); // what was answered with 30004 was not stored either (the reference APP answers what was accepted)
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
  expect(
    await eventually(
      () => ready(server.url),
      (status) => status === 200,
    ),
  ).toBe(200);
  await lockForAMoment(server.url, data); // a later lock is waited for as the first one was
  server.process.kill('SIGTERM');
  const { code, stdout } = await server.finished;
  expect(code).toBe(0);
  expect(stdout).toContain('another process has locked the database');
});

async function lockForAMoment(url: string, data: string): Promise<void> {
  const other = new DatabaseSync(join(data, 'staff-service.db'), { timeout: 5_000 });
  other.exec('begin immediate');
  const answers = [receive(url), receive(url)];
  await fetch(`${url}/healthz`);
  other.exec('rollback');
  other.close();
  expect(await Promise.all(answers)).toEqual([0, 0]);
}

it('a lock that is held for a moment costs nobody anything', async () => {
  const data = join(folder, 'moment');
  const server = await serve(data);
  await lockForAMoment(server.url, data);
  server.process.kill('SIGTERM');
  await server.finished;
});
