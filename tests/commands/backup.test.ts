import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, run, serve, start } from '../support/command.ts';
import { A, getJson, post } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;

/** A new folder with a database of about so many megabytes; how many pages a table has does not matter to a backup. */
function dataFolder(name: string, megabytes: number): string {
  const data = join(folder, name);
  mkdirSync(data, { mode: 0o700 });
  const db = new DatabaseSync(join(data, 'staff-service.db'));
  db.exec('PRAGMA journal_mode=WAL; create table big (bytes blob)');
  for (let at = 0; at < megabytes; at += 1) db.exec('insert into big values (randomblob(1000000))');
  db.close();
  return data;
}

it('while messages come in, a backup has all that were accepted before it began, and a server starts with it', async () => {
  const data = join(folder, 'busy');
  const server = await serve(data);
  let sent = 0;
  let stopped = false;
  const send = async () => {
    const content = `${sent++}`;
    const { body } = await post(server.url, A, { FromUserId: 'b', MsgType: 'text', Content: content });
    if (body.errcode === 0) accepted.push(content);
  };
  const accepted: string[] = [];
  for (let n = 0; n < 100; n += 1) await send();
  const sender = (async () => {
    while (!stopped) await send();
  })();
  const before = [...accepted];
  const file = join(folder, 'busy.db');
  expect(await run(['backup', file, '--data', data])).toMatchObject({ code: 0, stderr: '' });
  stopped = true;
  await sender;
  expect(accepted.length).toBeGreaterThan(before.length);
  server.process.kill('SIGKILL');
  await server.finished;

  const restored = join(folder, 'restored');
  mkdirSync(restored);
  copyFileSync(file, join(restored, 'staff-service.db'));
  const again = await serve(restored);
  const kept = new Set<string>();
  for (let cursor = ''; ; ) {
    const { body } = await getJson(
      `${again.url}/console/api/exchanges?user=b&endpoint=platform&limit=200${cursor}`,
    );
    for (const { excerpt } of body.exchanges) kept.add(excerpt);
    if (body.next === null) break;
    cursor = `&cursor=${body.next}`;
  }
  expect(before.filter((content) => !kept.has(content))).toEqual([]);
  expect((await post(again.url, A, { FromUserId: 'b', MsgType: 'event' })).body.errcode).toBe(0);
  again.process.kill('SIGTERM');
  expect(await again.finished).toMatchObject({ code: 0 });
});

describe('a backup', () => {
  const data = dataFolder('some', 2);
  const target = join(folder, 'targets');
  mkdirSync(target);
  const file = join(target, 'b.db');

  it('is one file that nobody else can read, and replaces none unless told to', async () => {
    expect(await run(['backup', file, '--data', data])).toMatchObject({ code: 0 });
    expect(readdirSync(target)).toEqual(['b.db']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, 'an older one');
    const refused = await run(['backup', file, '--data', data]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(readFileSync(file, 'utf8')).toBe('an older one');
    expect(await run(['backup', file, '--data', data, '--force'])).toMatchObject({ code: 0 });
    expect(statSync(file).size).toBeGreaterThan(2_000_000);
    expect(readdirSync(target)).toEqual(['b.db']);
  });

  it.each<[string, string[], number, RegExp, Record<string, string>?]>([
    ['without a database', ['x.db', '--data', '/nosuch'], 1, /there is no database/],
    ['into the data folder', [join(data, 'x.db'), '--data', data], 2, /data folder/],
    ['over the database', [join(data, 'staff-service.db'), '--data', data, '--force'], 2, /data folder/],
    ['over a folder', [folder, '--data', data, '--force'], 2, /plain file/],
    ['into no folder', [join(target, 'no/x.db'), '--data', data], 2, /there is no folder/],
    ['to nowhere', ['--data', data], 2, /missing required argument/],
    ['of PostgreSQL', [join(target, 'x.db')], 2, /pg_dump/, { DATABASE_URL: 'postgres://db/x' }],
  ])('%s is refused in a line', async (_name, args, code, says, environment) => {
    const before = readdirSync(target);
    const result = await run(['backup', ...args], environment);
    expect(result).toMatchObject({ code, stderr: expect.stringMatching(says) });
    expect(result.stderr).not.toContain('    at ');
    expect(readdirSync(target)).toEqual(before);
  });

  it('of a name that steers a terminal prints it harmlessly', async () => {
    const result = await run(['backup', join(folder, 'x\x1b[31m.db'), '--data', data]);
    expect(result).toMatchObject({ code: 0, stdout: expect.stringContaining('x\\x1b[31m.db') });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves nothing behind when it is stopped: %s',
    async (signal) => {
      const stopped = join(folder, signal);
      mkdirSync(stopped);
      const running = start(['backup', join(stopped, 'b.db'), '--data', data]);
      await expect.poll(() => readdirSync(stopped).length).toBeGreaterThan(0);
      running.process.kill(signal);
      expect((await running.finished).code).not.toBe(0);
      expect(running.process.signalCode).toBe(signal);
      expect(readdirSync(stopped)).toEqual([]);
    },
  );

  it('of a damaged database fails, and leaves nothing behind', async () => {
    const damaged = dataFolder('damaged', 2);
    const descriptor = openSync(join(damaged, 'staff-service.db'), 'r+');
    writeSync(descriptor, Buffer.alloc(8192, 0xff), 0, 8192, 4096);
    const result = await run(['backup', join(target, 'damaged.db'), '--data', damaged]);
    expect(result).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/backup failed: .*(damaged|malformed)/),
    });
    expect(readdirSync(target)).toEqual(['b.db']);
  });

  it.skipIf(!hasPrlimit)('onto a full disk fails, and leaves nothing behind (needs prlimit)', async () => {
    const full = join(folder, 'full');
    mkdirSync(full);
    const script = `trap '' XFSZ; ulimit -f 1000; exec "$0" "$1" backup "$2" --data "$3"`;
    const child = spawn('sh', ['-c', script, process.execPath, CLI, join(full, 'b.db'), data], {
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: '' },
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const code = await new Promise((done) => child.once('close', done));
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('backup failed') });
    expect(readdirSync(full)).toEqual([]);
  });
});
