/** The log as a person sees it on a terminal, and the same lines as JSON. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLine } from '../../server/telemetry/exchange-line.ts';
import { type Running, start } from '../support/command.ts';
import { A, post, STRONG_SECRETS, signedQuery } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-terminal-'));
const SERVED = { appid: '1001', secret: STRONG_SECRETS[0] };
const running: Running[] = [];
let urls: string[];
beforeAll(async () => {
  const config = join(folder, 'config.json');
  const app = { appid: SERVED.appid, secrets: [SERVED.secret], callbackUrl: 'http://127.0.0.1:1' };
  writeFileSync(config, JSON.stringify({ apps: [app], retrySeconds: [60] }));
  urls = await Promise.all(
    ['', '--import data:text/javascript,process.stdout.isTTY=true'].map(async (options, at) => {
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
});
