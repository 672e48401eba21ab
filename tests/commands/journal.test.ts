/** `journal export`: bounds, one APP, going on, and what happens when it is interrupted. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseCursor, writeCursor } from '../../server/commands/journal-cursor.ts';
import { Store } from '../../server/store/store.ts';
import { firstIdAt } from '../../server/store/uuid-v7.ts';
import { CLI, type Running, run, start } from '../support/command.ts';
import { message, openEngine, places, received, settingsAt } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, eventually, post } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(places)('%s', (engine, prepare) => {
  let server: LiveServer;
  let command: { args: string[]; environment: Record<string, string> };
  const hour = 3_600_000;
  const begin = Date.now() - 10 * hour;
  beforeAll(async () => {
    const place = await prepare();
    const store = await Store.open(openEngine(place));
    for (let at = 0; at < 10; at += 1) {
      const appid = at % 2 === 0 ? 'even' : 'odd';
      const id = firstIdAt(begin + at * hour);
      await store.journal.receive(received(`in${at}`, { id, appid }));
    }
    await store.lanes.enqueue({ ...message('out', '{}', 'even'), id: firstIdAt(begin + hour / 2) });
    await store.close();
    server = await startLiveServer({ ...settingsAt(place), retentionDays: 30 });
    command = place.startsWith('postgres:')
      ? { args: ['journal', 'export'], environment: { DATABASE_URL: place } }
      : { args: ['journal', 'export', '--data', place], environment: {} };
  });
  afterAll(() => server.stop());
  const running: Running[] = [];
  afterEach(() => {
    for (const { process } of running.splice(0)) process.kill('SIGKILL');
  });

  const usersIn = (stdout: string) =>
    stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).user as string);
  const exported = async (...args: string[]) => {
    const { code, stdout, stderr } = await run([...command.args, ...args], command.environment);
    return { code, users: usersIn(stdout), stderr };
  };
  const follow = (...args: string[]) => {
    const one = start([...command.args, '--follow', ...args], command.environment);
    running.push(one);
    return one;
  };
  const send = (user: string) => post(server.url, A, { FromUserId: user, MsgType: 'event' });
  const seen = (one: Running) => usersIn(one.output().stdout);
  const cursorIn = (stderr: string) => /--after (\S+)/.exec(stderr)?.[1];
  const at = (hours: number) => new Date(begin + hours * hour - 1).toISOString();

  it('by time and APP gives those alone, oldest first', async () => {
    expect((await exported('--since', at(3), '--until', at(5))).users).toEqual(['in3', 'in4']);
    expect((await exported('--until', at(1))).users).toEqual(['in0', 'out']);
    const even = ['in0', 'out', 'in2', 'in4', 'in6', 'in8'];
    expect((await exported('--appid', 'even')).users).toEqual(even);
    expect((await exported('--appid', 'nobody')).users).toEqual([]);
    expect((await exported('--since', '2h30m')).code).toBe(2);
    const recent = await exported('--since', '150m');
    expect([recent.code, recent.users]).toEqual([0, ['in8', 'in9']]);
  });

  it('that follows gives what is stored from then on, and goes on where Ctrl-C ended it', async () => {
    const one = follow('--since', at(8));
    await expect.poll(() => seen(one)).toEqual(['in8', 'in9']);
    await send('live1');
    await send('live2');
    await expect.poll(() => seen(one)).toEqual(['in8', 'in9', 'live1', 'live2']);
    // npx passes on what the terminal has sent already.
    one.process.kill('SIGINT');
    setTimeout(() => one.process.kill('SIGINT'), 5);
    const { code, stderr } = await one.finished;
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^4 messages\nto go on from here: --after \S+\n$/),
    ]);
    await send('meanwhile');
    const next = await exported('--after', cursorIn(stderr)!);
    expect([next.code, next.users]).toEqual([0, ['meanwhile']]);
    expect((await exported('--after', cursorIn(next.stderr)!)).users).toEqual([]);
  });

  it('that keeps its place in a file gives each message once over several runs', async () => {
    const file = join(folder, `cursor-${engine}`);
    const first = await exported('--cursor-file', file);
    expect(first.users).toContain('in0');
    await send('second run');
    expect((await exported('--cursor-file', file)).users).toEqual(['second run']);
    const one = follow('--cursor-file', file);
    await send('third run');
    await expect.poll(() => seen(one)).toEqual(['third run']);
    const kept = readFileSync(file, 'utf8');
    await send('fourth');
    await eventually(
      () => readFileSync(file, 'utf8'),
      (text) => text !== kept && seen(one).includes('fourth'),
    );
    one.process.kill('SIGKILL'); // what it has kept is kept
    await one.finished;
    expect((await exported('--cursor-file', file)).users.filter((user) => user !== 'fourth')).toEqual([]);
    expect(existsSync(`${file}.new`)).toBe(false);
  });

  it('whose reader goes away ends quietly', async () => {
    const child = spawn(
      '/bin/sh',
      ['-c', '"$0" "$@" | head -n 2', process.execPath, CLI, ...command.args, '--follow'],
      { env: { PATH: process.env.PATH ?? '', ...command.environment } },
    );
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    let isClosed = false;
    const closed = new Promise<void>((done) =>
      child.once('close', () => {
        isClosed = true;
        done();
      }),
    );
    await eventually(
      async () => {
        await send('more');
        return isClosed;
      },
      (ended) => ended,
    );
    await closed;
    // Which of the two tables is first is not said.
    expect([usersIn(stdout).length, stderr]).toEqual([2, '']);
  });

  it.each([
    [['--follow', '--until', '1h'], '--until'],
    [['--after', 'x'], '--after'],
    [['--after', '0.0.0._0.0.0.', '--cursor-file', 'x'], '--cursor-file'],
    [['--since', 'yesterday'], '--since'],
  ])('%j is wrong usage', async (args, says) => {
    const { code, stderr } = await exported(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  it('a file that holds something else is left alone', async () => {
    const file = join(folder, `other-${engine}`);
    writeFileSync(file, 'my notes\n');
    const { code, stderr } = await exported('--cursor-file', file);
    expect([code, stderr]).toEqual([2, expect.stringContaining(file)]);
    expect(readFileSync(file, 'utf8')).toBe('my notes\n');
  });
});

it('following the data of an older version says what to do', async () => {
  const data = join(folder, 'older');
  await (await Store.open(openEngine(data))).close();
  const db = new DatabaseSync(join(data, 'staff-service.db'));
  db.exec('drop table numbering');
  db.close();
  const { code, stderr } = await run(['journal', 'export', '--data', data, '--follow']);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^the data is an older version’s: .+\n$/)]);
  expect(await run(['journal', 'export', '--data', data])).toMatchObject({ code: 0, stderr: '0 messages\n' });
});

it('a cursor is read as it was written', () => {
  const cursor = {
    inbound: { epoch: 1, seq: 20, told: 3, id: firstIdAt(1) },
    outbox: { epoch: 0, seq: 0, told: 0, id: '' },
  };
  expect(parseCursor(writeCursor(cursor))).toEqual(cursor);
});
