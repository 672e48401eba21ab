/** `tail` and `show`, asked by a person of a real server. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import getPort from 'get-port';
import stringWidth from 'string-width';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CLI, type Running, run, serve, start } from '../support/command.ts';
import { peersOfEachTest } from '../support/peer.ts';
import { A, eventually, post, STRONG_SECRETS } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-tail-'));
let server: Running & { url: string };
beforeAll(async () => {
  server = await serve(join(folder, 'data'));
});
afterAll(async () => {
  server.process.kill('SIGTERM');
  await server.finished;
  rmSync(folder, { recursive: true, force: true });
});
const tails: Running[] = [];
afterEach(() => {
  for (const { process } of tails.splice(0)) process.kill('SIGKILL');
});

const startPeer = peersOfEachTest();
const TIME = String.raw`[0-2]\d:[0-5]\d:[0-5]\d`;
const ID = '[0-9a-f-]{36}';
const text = (user: string, Content = '你好') => ({ FromUserId: user, MsgType: 'text', Content });
const linesOf = ({ output }: Running) => output().stdout.split('\n').filter(Boolean);

/** Sends until it is seen: then whatever is sent is told. */
async function startTail(url: string, ...args: string[]): Promise<Running> {
  const running = start(['tail', '--url', url, ...args]);
  tails.push(running);
  const warm = start(['tail', '--url', url, '--user', 'warm-up', '--verdict', 'accepted']);
  await eventually(
    async () => {
      await post(url, A, text('warm-up'));
      return Math.min(linesOf(running).length + (args.length > 0 ? 1 : 0), linesOf(warm).length);
    },
    (seen) => seen > 0,
  );
  warm.process.kill('SIGKILL');
  return running;
}

describe('tail', () => {
  it('prints a line for each message: who, which way, what became of it and why', async () => {
    const running = await startTail(server.url);
    await post(server.url, A, text('客户一'));
    await post(server.url, A, { FromUserId: '1', MsgType: 'video' });
    await post(server.url, A, text('wrong'), {
      query: `timestamp=${Date.now()}&signature=${'a'.repeat(40)}`,
    });
    const wanted = [
      new RegExp(`^${TIME} A ← 1001 user 客户一 text ✓ .*你好 ${ID}$`),
      new RegExp(`^${TIME} B → 1001 user 客户一 text ✓ \\d+ ms .* ${ID}$`),
      new RegExp(`^${TIME} B ← 1001 user 客户一 text ✓ .* ${ID}$`),
      new RegExp(`^${TIME} A ← 1001 user 1 video ✗ 30005 /.*MsgType.* ${ID}$`),
      new RegExp(`^${TIME} A ← 1001 (user wrong text )?✗ 30003 .* ${ID}$`),
    ];
    for (const line of wanted)
      await expect.poll(() => linesOf(running).filter((one) => line.test(one)).length).toBe(1);
    expect(running.output().stdout).not.toContain('\x1b');
  });

  it('cuts each line to the width of a terminal, and none that is piped', async () => {
    const terminal = 'process.stdout.isTTY=true;process.stdout.columns=80;process.stdout.hasColors=()=>false';
    const running = await startTail(server.url);
    const narrow = start(['tail', '--url', server.url], {
      NODE_OPTIONS: `--import data:text/javascript,${terminal}`,
    });
    tails.push(narrow);
    const user = '很长的客户编号'.repeat(8);
    await eventually(
      async () => {
        await post(server.url, A, { FromUserId: user, MsgType: 'video', Content: 'x' });
        return linesOf(narrow).length;
      },
      (seen) => seen > 0,
    );
    await expect
      .poll(() => linesOf(running).find((line) => line.includes(user)))
      .toMatch(new RegExp(`${ID}$`));
    for (const line of linesOf(narrow)) {
      expect(stringWidth(line), line).toBeLessThanOrEqual(80);
      expect(line).toMatch(/A ← 1001 user 很长.*….*编号 video ✗ 30005 \/MsgType.*…$/);
    }
  });

  it('prints only what is asked for, also as JSON', async () => {
    const [byUser, byVerdict, nobodys] = await Promise.all([
      startTail(server.url, '--appid', '1001', '--user', 'wanted', '--json'),
      startTail(server.url, '--verdict', 'refused'),
      startTail(server.url, '--appid', '9'),
    ]);
    await post(server.url, A, text('other'));
    await post(server.url, A, text('wanted'));
    await post(server.url, A, { FromUserId: 'wanted', MsgType: 'video' });
    const verdicts = () =>
      linesOf(byUser)
        .map((line) => JSON.parse(line).verdict)
        .sort();
    await expect.poll(verdicts).toEqual(['accepted', 'accepted', 'delivered', 'refused']);
    await expect.poll(() => linesOf(byVerdict)).toEqual([expect.stringContaining('✗ 30005')]);
    for (const line of linesOf(byUser))
      expect(JSON.parse(line)).toMatchObject({ user: 'wanted', appid: '1001' });
    expect(linesOf(nobodys)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with 130 and no word on %s', async (signal) => {
    const running = await startTail(server.url);
    running.process.kill(signal);
    const { code, stderr } = await running.finished;
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
  });

  it('prints when something happened, not when its message was made, and each thing once', async () => {
    const HOUR = 3_600_000;
    const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
    const clock = (at: string) => new Date(at).toString().slice(16, 24);
    const exchange = {
      ...{ id: '01a21a5c-f8d9-7000-876d-6252c0157ae4', at: ago(5), endpoint: 'app', direction: 'sent' },
      ...{
        appid: '1001',
        user: '1',
        msgType: 'text',
        excerpt: '你好',
        errcode: null,
        errmsg: 'no',
        cause: null,
      },
      ...{ verdict: 'pending', attemptCount: 2, durationMs: 1, nextAttemptAt: ago(-1) },
    };
    const missed = {
      ...exchange,
      ...{ id: '01a21a5c-f8d9-7000-876d-6252c0157ae5', user: 'missed', verdict: 'delivered', durationMs: 0 },
    };
    const attempts = [{ at: ago(3), durationMs: 0 }];
    let isStarted = false;
    const send = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
    const changes = [exchange, { ...exchange, durationMs: 2 }, { ...exchange, durationMs: 3 }];
    const { url } = await startPeer((response, request) => {
      if (request.url!.endsWith('/events')) {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        response.write(': open\n\n');
        for (const one of changes) response.write(send('exchanges', { exchanges: [one], skipped: 0 }));
        response.write(send('reset', {}));
        return;
      }
      const page = { exchanges: isStarted ? [missed] : [], next: null, searchedTo: null };
      if (request.url!.includes('/exchanges?')) isStarted = true;
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(request.url!.includes('/exchanges?') ? page : { ...missed, attempts }));
    });
    const running = start(['tail', '--url', url]);
    tails.push(running);
    await expect.poll(() => linesOf(running).some((line) => line.includes('missed'))).toBe(true);
    const lines = linesOf(running);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(new RegExp(`^${TIME} B → 1001 user 1 text … attempt 2 failed`));
    expect(lines[0]).not.toContain(clock(exchange.at));
    expect(lines[1]).toContain(`${clock(attempts[0]!.at)} B → 1001 user missed text ✓`);
  });

  it('ends quietly when nobody reads it any more', async () => {
    const piped = promisify(execFile)('sh', [
      '-c',
      `"$0" "$1" tail --url "$2" | head -1`,
      process.execPath,
      CLI,
      server.url,
    ]);
    let isEnded = false;
    piped.finally(() => {
      isEnded = true;
    });
    await eventually(
      async () => {
        await post(server.url, A, text('piped'));
        return isEnded;
      },
      (ended) => ended,
    );
    expect((await piped).stdout.split('\n')).toHaveLength(2);
    expect((await piped).stderr).toBe('');
  });

  it('says that the server is gone, and tells all of it when it is there again', async () => {
    const port = String(await getPort({ host: '127.0.0.1' }));
    const data = join(folder, 'restarted');
    const begin = async () => {
      const running = start(['serve', '--port', port, '--data', data]);
      await expect.poll(() => running.output().stdout).toContain('listening');
      return running;
    };
    const url = `http://127.0.0.1:${port}`;
    const first = await begin();
    const running = await startTail(url);
    await post(url, A, text('before'));
    await expect.poll(() => running.output().stdout).toContain('A ← 1001 user before text');
    first.process.kill('SIGKILL');
    await first.finished;
    await expect
      .poll(() => running.output().stderr)
      .toMatch(/^http:\S+: the connection was lost \(\S+\), trying again\n$/);
    const second = await begin();
    const users = Array.from({ length: 30 }, (_, at) => `while-${at}`);
    for (const user of users) await post(url, A, text(user));
    await expect.poll(() => running.output().stderr).toContain('connected again');
    await post(url, A, text('after'));
    await expect.poll(() => running.output().stdout).toContain('A ← 1001 user after text');
    for (const user of ['before', ...users, 'after'])
      expect(
        linesOf(running).filter((line) => line.includes(`A ← 1001 user ${user} `)),
        user,
      ).toHaveLength(1);
    second.process.kill('SIGTERM');
    await second.finished;
  }, 30_000);

  it.each<[string, string[], Record<string, string>, RegExp]>([
    [
      'a server that is not there',
      ['--url', 'http://127.0.0.1:1'],
      {},
      /^http:\/\/127.0.0.1:1: cannot be reached: bad port\n$/,
    ],
    ['an address that is none', ['--url', 'nonsense'], {}, /^--url nonsense: must be/],
    ['a verdict that is none', ['--verdict', 'x'], {}, /is invalid/],
  ])('%s is one clear line', async (_what, args, environment, says) => {
    const { code, stderr, stdout } = await run(['tail', ...args], environment);
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('    at ');
    expect([stdout, code]).toEqual(['', says.source.startsWith('^http') ? 1 : 2]);
  });

  it('uses CONSOLE_TOKEN, and says when it is the wrong one', async () => {
    const token = STRONG_SECRETS[0];
    const guarded = await serve(join(folder, 'guarded'), [], { CONSOLE_TOKEN: token });
    const { code, stderr } = await run(['tail', '--url', guarded.url], { CONSOLE_TOKEN: 'wrong' });
    expect([code, stderr]).toEqual([1, expect.stringContaining('CONSOLE_TOKEN')]);
    expect(stderr).not.toMatch(/\p{Script=Han}/u);
    const running = start(['tail', '--url', guarded.url], { CONSOLE_TOKEN: token });
    tails.push(running);
    await eventually(
      async () => {
        await post(guarded.url, A, text('1'));
        return linesOf(running).length;
      },
      (count) => count > 0,
    );
    guarded.process.kill('SIGTERM');
    await guarded.finished;
  });
});

describe('show', () => {
  const LONG = `很长的消息 ${'字'.repeat(300)} ${'w'.repeat(300)}`;

  it('prints one exchange whole, within 80 columns', async () => {
    const { id } = await post(server.url, A, {
      FromUserId: '1',
      MsgType: 'video',
      Content: LONG,
      Tag: 12345678901234567890n.toString(),
    });
    for (const language of ['zh', 'en']) {
      const { code, stdout, stderr } = await run(['show', id, '--url', server.url, '--lang', language]);
      expect([code, stderr]).toEqual([0, '']);
      for (const part of [
        id,
        '30005',
        '/MsgType',
        'pattern',
        'POST',
        'signature=[redacted]',
        '"FromUserId": "1"',
        'HTTP 200',
      ])
        expect(stdout).toContain(part);
      expect(stdout).toContain(language === 'zh' ? '    必须是 text' : '    must be text');
      for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
      expect(stdout.replace(/\s/g, '')).toContain(LONG.replace(/\s/g, ''));
    }
  });

  it('prints attempts, and all of it as JSON', async () => {
    await post(server.url, A, text('shown'));
    const list = async () => {
      const answer = await fetch(`${server.url}/console/api/exchanges?user=shown&verdict=delivered`);
      return ((await answer.json()) as { exchanges: { id: string }[] }).exchanges;
    };
    const [sent] = await eventually(list, (found) => found.length > 0);
    const { stdout } = await run(['show', sent!.id, '--url', server.url]);
    expect(stdout).toMatch(/^attempts\n {2}\S+Z {2}HTTP 200 {2}errcode 0 {2}\d+ ms$/m);
    const json = await run(['show', sent!.id, '--json', '--url', server.url]);
    expect(JSON.parse(json.stdout)).toMatchObject({ id: sent!.id, attempts: [{ status: 200 }] });
  });

  it.each([
    ['nosuch', 2, 'nosuch: is not an exchange’s id'],
    ['01a21a5c-f8d9-7000-876d-6252c0157ae4', 1, 'there is no such exchange'],
  ])('of %s ends with %i', async (id, code, says) => {
    const finished = await run(['show', id, '--url', server.url]);
    expect(finished).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(says) });
  });
});
