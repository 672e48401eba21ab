/** The log as a person sees it on a terminal, and the same lines as JSON. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLine } from '../../server/telemetry/exchange-line.ts';
import { writeMessageLine } from '../../server/telemetry/log-line.ts';
import { type Running, start } from '../support/command.ts';
import { A, post, STRONG_SECRETS, signedQuery } from '../support/requests.ts';

/** None, one that does not say how wide it is, and one that does. */
const TERMINAL = '--import data:text/javascript,process.stdout.isTTY=true';
const TERMINALS = ['', TERMINAL, `${TERMINAL};process.stdout.columns=80`];
const folder = mkdtempSync(join(tmpdir(), 'staff-service-terminal-'));
const SERVED = { appid: '1001', secret: STRONG_SECRETS[0] };
const running: Running[] = [];
let urls: string[];
beforeAll(async () => {
  const config = join(folder, 'config.json');
  const app = { appid: SERVED.appid, secrets: [SERVED.secret], callbackUrl: 'http://127.0.0.1:1' };
  writeFileSync(config, JSON.stringify({ apps: [app], retrySeconds: [60] }));
  urls = await Promise.all(
    TERMINALS.map(async (options, at) => {
      const port = String(await getPort({ host: '127.0.0.1' }));
      const args = ['serve', '--port', port, '--config', config, '--data', join(folder, String(at))];
      const server = start(args, { NODE_OPTIONS: options });
      running[at] = server;
      while (!server.output().stdout.includes('listening')) await sleep(20);
      return `http://127.0.0.1:${port}`;
    }),
  );
  for (const url of urls) {
    const query = signedQuery(SERVED);
    await post(url, A, { FromUserId: '1', MsgType: 'text', Content: '正文不在日志中' }, { query });
    await post(url, A, { FromUserId: '1', MsgType: 'video' }, { query });
    await post(url, A, {}, { query: `timestamp=${Date.now()}&signature=${'a'.repeat(40)}` });
    await post(url, '/nosuch', {}, { query: '' });
    await post(
      url,
      '/console/api/messages',
      { appid: '1001', ToUserId: '2', MsgType: 'event' },
      { query: '' },
    );
  }
});
afterAll(async () => {
  for (const { process, finished } of running) {
    process.kill('SIGTERM');
    await finished;
  }
  rmSync(folder, { recursive: true, force: true });
});

const TIME = String.raw`[0-2]\d:[0-5]\d:[0-5]\d`;
const ID = '[0-9a-f-]{36}';

it.each([
  ['accepted', `INFO ${TIME} A ← 1001 user 1 text ✓ [\\d.]+ ms`],
  ['refused', `WARN ${TIME} A ← 1001 user 1 video ✗ 30005 /.*MsgType.* ${ID}`],
  ['wrongly signed', `WARN ${TIME} A ← 1001 ✗ 30003 .* \\(\\w+\\) ${ID}`],
  ['at a wrong address', `WARN ${TIME} - ← POST /nosuch\\?? ✗ 404 .* ${ID}`],
  [
    'not delivered',
    `WARN ${TIME} B → 1001 user 2 event … attempt 1 failed, next ${TIME}: notConnected.* ${ID}`,
  ],
])('on a terminal, a message that is %s is one line', async (_what, line) => {
  const text = () => running[1]!.output().stdout.replace(/\x1b\[\d+m/g, '');
  await expect.poll(text).toMatch(new RegExp(`^${line}$`, 'm'));
  expect(text()).not.toContain('正文不在日志中');
});

it('no line about a message is wider than the terminal; the diagnosis is in the language of the others', async () => {
  const lines = () =>
    running[2]!
      .output()
      .stdout.replace(/\x1b\[\d+m/g, '')
      .split('\n')
      .filter((line) => /^(INFO|WARN) .* [✓✗…] |^ +→ /.test(line));
  await expect
    .poll(() => lines().filter((line) => /[AB-] [←→] /.test(line)).length)
    .toBeGreaterThanOrEqual(5);
  for (const line of lines()) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
  expect(lines()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(`^WARN ${TIME} A ← 1001 ✗ 30003 signature does not match.*…$`),
      expect.stringMatching(/^ {5}→ None of the usual mistakes: .*…$/),
    ]),
  );
});

it('as JSON, both directions have the same fields', async () => {
  const lines = () =>
    running[0]!
      .output()
      .stdout.split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line));
  const received = { endpoint: 'platform', direction: 'received', appid: '1001', user: '1' };
  const sent = { endpoint: 'app', direction: 'sent', appid: '1001', user: '2', msgType: 'event' };
  for (const wanted of [
    { ...received, level: 30, msgType: 'text', errcode: 0 },
    { ...received, level: 40, msgType: 'video', errcode: 30005, errmsg: expect.any(String) },
    { ...sent, level: 40, outcome: 'retry', attempt: 1, error: expect.stringMatching(/^notConnected: /) },
  ])
    await expect.poll(lines).toContainEqual(expect.objectContaining(wanted));
  const { time, ms, retryInMs, nextAttemptAt } = lines().find(({ direction }) => direction === 'sent');
  expect(Date.parse(nextAttemptAt)).toBeGreaterThan(time);
  expect(Date.parse(nextAttemptAt) - time - retryInMs).toBeLessThanOrEqual(ms + 1_000);
});

it.each([
  ['/MsgType: 必须是 text / must be text', '/MsgType: 必须是 text', '/MsgType: must be text'],
  ['/A: 缺少；/B: 太长 / /A: missing; /B: too long', '/A: 缺少；/B: 太长', '/A: missing; /B: too long'],
  ['未知的 appid / Unknown appid', '未知的 appid', 'Unknown appid'],
  ['a / b', 'a / b', 'a / b'],
])('on a terminal, %s is said in one language, with its place', (errmsg, zh, en) => {
  const line = {
    time: 0,
    level: 40,
    msg: '',
    endpoint: 'platform',
    direction: 'received',
    user: '1',
    errmsg,
    id: 'x',
  };
  for (const [language, said] of Object.entries({ zh, en }))
    expect(writeMessageLine(line, { language: language as 'zh' | 'en', color: false })).toMatch(
      new RegExp(`✗ ${said} x\n$`),
    );
});

describe('a line', () => {
  const base = {
    at: '2026-11-26T08:00:00.000Z',
    endpoint: 'app',
    direction: 'sent',
    appid: '1001',
    user: '1',
    msgType: 'text',
    errcode: null,
    reason: null,
    durationMs: null,
    attemptCount: 0,
    nextAttemptAt: null,
  } as const;
  it.each([
    ['zh', { verdict: 'pending' }, '客户 1 text … 待投递'],
    ['en', { verdict: 'pending' }, 'user 1 text … waiting'],
    ['zh', { verdict: 'pending', attemptCount: 2, reason: '超时' }, '客户 1 text … 第 2 次投递失败：超时'],
    ['zh', { verdict: 'dead', attemptCount: 9, reason: '拒绝' }, '客户 1 text ✗ 死信，投递 9 次：拒绝'],
    ['en', { verdict: 'dead', attemptCount: 1, reason: 'no' }, 'user 1 text ✗ dead after 1 attempt: no'],
    [
      'en',
      { verdict: 'delivered', durationMs: 3, excerpt: 'a\nb\x1b[2J' },
      'user 1 text ✓ 3 ms a\\nb\\x1b[2J',
    ],
    ['en', { verdict: 'refused', errcode: 404, appid: null, user: null, msgType: null }, '- ✗ 404'],
  ] as const)('in %s of %j ends in %s', (language, more, end) => {
    const line = writeLine({ ...base, ...more }, { language, color: false });
    expect(line.endsWith(end), line).toBe(true);
    const colored = writeLine({ ...base, ...more }, { language, color: true });
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(line);
  });

  const id = '01a21afd-1fef-7000-bf83-c2ee4eadcd6a';
  const refused = { ...base, direction: 'received', verdict: 'refused', errcode: 30003, id } as const;
  const reason = '签名与密钥不符，时间戳已过期，请检查本机时钟后重新签名';
  const at = (more: object, columns: number, color = false) =>
    writeLine({ ...refused, reason, ...more }, { language: 'zh', color, columns }).slice(color ? 0 : 9);
  it.each([
    ['is whole where there is room', {}, 130, `B ← 1001 客户 1 text ✗ 30003 ${reason} ${id}`],
    [
      'is whole where it just fits',
      { reason: 'x'.repeat(5) },
      80,
      `B ← 1001 客户 1 text ✗ 30003 xxxxx ${id}`,
    ],
    ['cuts the cause at its end', {}, 110, `B ← 1001 客户 1 text ✗ 30003 ${reason.slice(0, 17)}… ${id}`],
    ['leaves out the id before the cause', {}, 80, `B ← 1001 客户 1 text ✗ 30003 ${reason.slice(0, 20)}…`],
    [
      'cuts a long customer id in its middle',
      { user: 'o6_bmjrPTlm6_2sgVt7hMZOPfL2M' },
      80,
      'B ← 1001 客户 o6_bmjrPT…MZOPfL2M text ✗ 30003 签名与密钥不符，时间戳已…',
    ],
    [
      'cuts characters that take two columns',
      {
        verdict: 'accepted',
        user: '客户一二三四五六七八九十',
        durationMs: 3,
        excerpt: '👨‍👩‍👧‍👦好'.repeat(20),
      },
      60,
      `B ← 1001 客户 客户一…九十 text ✓ 3 ms ${'👨‍👩‍👧‍👦好'.repeat(3)}…`,
    ],
    [
      'keeps verdict and code beside what strangers call an appid',
      { appid: 'a'.repeat(128), msgType: 'm'.repeat(128) },
      80,
      'B ← aaaa…aaa 客户 1 mmmmmmmmmmmmmmmm… ✗ 30003 签名与密钥不符，时间戳已…',
    ],
  ])('of a narrow terminal %s', (_what, more, columns, line) => {
    expect(at(more, columns)).toBe(line);
  });

  it('is never wider than the terminal, and each colour that it begins it ends', () => {
    const texts = [
      '',
      '1',
      '客户'.repeat(40),
      '👨‍👩‍👧‍👦'.repeat(30),
      'x'.repeat(200),
      'e\u0301'.repeat(90),
      '\x1b[31m'.repeat(20),
    ];
    for (const user of texts)
      for (const verdict of ['accepted', 'refused', 'pending', 'dead'] as const)
        for (let columns = 1; columns < 140; columns += 1) {
          const more = { user, verdict, appid: user || null, excerpt: user, reason: user };
          const plain = at(more, columns, true).replace(/\x1b\[\d+m/g, '');
          expect(stringWidth(plain), plain).toBeLessThanOrEqual(columns);
          const opened = at(more, columns, true).match(/\x1b\[\d+m/g) ?? [];
          expect(opened.filter((code) => /\[(22|39)m/.test(code))).toHaveLength(opened.length / 2);
        }
  });
});
