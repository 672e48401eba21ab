import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { run } from '../support/command.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { answering, peersOfEachTest } from '../support/peer.ts';
import { answers, type PeerApp, startPeerApp } from '../support/peer-app.ts';
import { createDatabase } from '../support/postgres.ts';
import { A, enqueue, post, readExchange, signedQuery } from '../support/requests.ts';

const TOKEN = { CONSOLE_TOKEN: 'operator' };
const ID = '019f0000-0000-7000-8000-000000000000';
const BEARER = { Authorization: 'Bearer operator' };
const folder = mkdtempSync(join(tmpdir(), 'staff-service-operations-'));

describe.each(['SQLite', 'PostgreSQL'])('%s', (engine) => {
  let app: PeerApp;
  let server: LiveServer;
  let environment: Record<string, string>;
  const data = join(folder, engine);
  beforeAll(async () => {
    app = await startPeerApp(answers(200, '{"errcode":40029,"errmsg":"\\u001b[31mno such user"}'));
    const databaseUrl = engine === 'PostgreSQL' ? await createDatabase(inject('postgres')) : undefined;
    environment = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
    server = await startLiveServer({
      dataFolder: data,
      databaseUrl,
      consoleToken: TOKEN.CONSOLE_TOKEN,
      apps: [{ appid: '1001', secrets: ['abcdef'], callbackUrl: app.url }],
      allowCallbackNetworks: ['127.0.0.0/8'],
    });
  });
  afterAll(async () => {
    await server.stop();
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const handOver = (content: string) =>
    enqueue(server.url, { appid: '1001', ToUserId: '客户', MsgType: 'text', Content: content }, BEARER);
  const verdict = async (id: string) => (await readExchange(server.url, id, BEARER)).verdict as string;

  it('outbox list shows the dead with the reason, outbox redeliver sends them again', async () => {
    const ids = [await handOver('一'), await handOver('二')];
    for (const id of ids) await expect.poll(() => verdict(id)).toBe('dead');
    const listed = await run(['outbox', 'list', '--url', server.url], TOKEN);
    expect(listed).toMatchObject({ code: 0, stderr: '2 dead\n' });
    expect(listed.stdout).toContain('errcode 40029:  [31mno such user'); // no escape sequence gets through
    expect(listed.stdout.indexOf(ids[1]!)).toBeLessThan(listed.stdout.indexOf(ids[0]!));

    app.behave(answers(200, '{"errcode":0,"errmsg":"ok"}'));
    const one = await run(['outbox', 'redeliver', ids[0]!, '--url', server.url], TOKEN);
    expect(one).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 /) });
    const all = await run(['outbox', 'redeliver', '--all', '--url', server.url], TOKEN);
    expect(all).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 /) });
    for (const id of ids) await expect.poll(() => verdict(id)).toBe('delivered');

    const gone = await run(['outbox', 'redeliver', ids[0]!, '--url', server.url], TOKEN);
    expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining('no dead or pending message') });
  });

  it('journal export gives every message with its exact body, while the server runs', async () => {
    const body = '{"FromUserId" : "export", "MsgType":"text","Content":"你好 😀","Tag":12345678901234567890}';
    for (let n = 0; n < 3; n += 1) await post(server.url, A, body, { query: signedQuery() });
    const { code, stdout, stderr } = await run(['journal', 'export', '--data', data], environment);
    expect(code).toBe(0);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(stderr).toBe(`${rows.length} messages\n`);
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
    expect(rows.filter(({ user }) => user === 'export').map((row) => row.body)).toEqual([body, body, body]);
    expect(rows.filter(({ direction }) => direction === 'sent').map((row) => row.verdict)).toEqual([
      'delivered',
      'delivered',
    ]);
  });

  it('audit lists who did what, newest first, a line each or JSON', async () => {
    const ID = '01a2050d-7532-729e-9996-4fd6e6431f79';
    await run(['outbox', 'redeliver', ID, '--url', server.url], TOKEN);
    const { code, stdout, stderr } = await run(['audit', '--limit', '1', '--url', server.url], TOKEN);
    expect([code, stderr]).toEqual([0, '1 record\n']);
    expect(stdout).toMatch(
      /^\d{4}-\S+Z {2}token {2}redeliver {2}404 {2}- {2}01a2050d-\S+ {2}127\.0\.0\.1\n$/,
    );
    const json = await run(['audit', '--since', '1h', '--json', '--url', server.url], TOKEN);
    const records = json.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records[0]).toMatchObject({ operation: 'redeliver', ids: [ID], status: 404 });
    expect(records.length).toBeGreaterThan(1);
    const none = await run(['audit', '--until', '1h', '--url', server.url], TOKEN);
    expect([none.stdout, none.stderr]).toEqual(['', '0 records\n']);
  });

  it('/metrics counts requests by errcode, attempts, lag, depth and store time, and wants the token', async () => {
    await post(server.url, A, {}, { query: signedQuery() });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
    const response = await fetch(`${server.url}/metrics`, { headers: BEARER });
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(
      /^staff_service_requests_total\{operation="receiveCustomerMessage",errcode="0"\} 3$/m,
    );
    expect(text).toMatch(
      /^staff_service_requests_total\{operation="receiveCustomerMessage",errcode="30005"\} 1$/m,
    );
    expect(text).toMatch(/^staff_service_delivery_attempts_total\{appid="1001",outcome="dead"\} 2$/m);
    expect(text).toMatch(/^staff_service_delivery_attempts_total\{appid="1001",outcome="delivered"\} 2$/m);
    expect(text).toMatch(/^staff_service_delivery_lag_seconds_count 2$/m);
    expect(text).toMatch(/^staff_service_outbox_messages\{state="dead"\} 0$/m);
    expect(text).toMatch(/^staff_service_store_seconds_count\{operation="receive"\} [1-9]/m);
  });

  it('outbox pause holds the messages of an APP, outbox resume lets them go on', async () => {
    const paused = await run(['outbox', 'pause', '--appid', '1001', '--url', server.url], TOKEN);
    expect(paused).toMatchObject({ code: 0, stdout: expect.stringMatching(/^APP 1001: .* paused since 20/) });
    expect(paused.stdout).toContain(`outbox resume --appid 1001 --url ${server.url}\n`);
    const id = await handOver('held');
    expect(await verdict(id)).toBe('pending');
    const held = await run(['outbox', 'list', '--verdict', 'pending', '--url', server.url], TOKEN);
    expect(held.stdout).toMatch(/^ {4}held\n {4}0 attempts\n {4}Deliveries to this APP are paused$/m);
    const resumed = await run(['outbox', 'resume', '--appid', '1001', '--url', server.url], TOKEN);
    expect(resumed).toMatchObject({ code: 0, stdout: 'APP 1001: deliveries go on\n' });
    await expect.poll(() => verdict(id)).not.toBe('pending');
    const unknown = await run(['outbox', 'pause', '--appid', 'nobody', '--url', server.url], TOKEN);
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('unknown appid') });
  });
});

it('outbox list says of what is pending how often it was tried, and when it is again', async () => {
  const app = await startPeerApp(answers(500, 'no'));
  const server = await startLiveServer({
    apps: [{ appid: '1001', secrets: ['abcdef'], callbackUrl: app.url }],
    allowCallbackNetworks: ['127.0.0.0/8'],
    retrySeconds: [3600],
  });
  const message = { appid: '1001', ToUserId: '1', MsgType: 'text', Content: 'tried' };
  await post(server.url, '/console/api/messages', message, { query: '' });
  const tried = / {4}tried\n {4}1 attempt, next 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ\n/;
  const list = ['outbox', 'list', '--verdict', 'pending', '--url', server.url];
  await expect.poll(async () => (await run(list)).stdout, { timeout: 10_000 }).toMatch(tried);
  await server.stop();
  await app.stop();
});

describe('what a server refuses', () => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startLiveServer({
      consoleToken: TOKEN.CONSOLE_TOKEN,
      apps: [{ appid: '1001', secrets: ['abcdef'] }],
    });
  });
  afterAll(() => server.stop());

  it.each([
    ['zh', {}, '没有设置环境变量 CONSOLE_TOKEN'],
    ['en', {}, 'CONSOLE_TOKEN is not set'],
    ['zh', { CONSOLE_TOKEN: 'other' }, '环境变量 CONSOLE_TOKEN 与服务器的不同'],
    ['en', { CONSOLE_TOKEN: 'other' }, 'CONSOLE_TOKEN is not the server’s'],
  ])(
    'in %s, a token %o is named as what is wrong, by each command',
    async (language, environment, says) => {
      const commands = [['outbox', 'list'], ['tail'], ['audit'], ['show', ID], ['outbox', 'try', ID]];
      for (const command of commands) {
        const args = [...command, '--lang', language, '--url', server.url];
        const { code, stderr } = await run(args, environment as Record<string, string>);
        expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(says) });
        expect(stderr).toContain('export CONSOLE_TOKEN=');
      }
    },
    30_000,
  );

  it.each([
    ['zh', ['outbox', 'redeliver', '--appid', 'nobody'], '--appid: 未知的 appid'],
    ['en', ['outbox', 'redeliver', '--appid', 'nobody'], '--appid: unknown appid'],
    ['zh', ['outbox', 'list', '--user', 'x'.repeat(129)], '--user: 最多 128 个字符'],
    ['en', ['outbox', 'list', '--user', 'x'.repeat(129)], '--user: must have at most 128 characters'],
    ['zh', ['outbox', 'try', 'nope'], 'nope: 必须是'],
    ['en', ['outbox', 'try', 'nope'], 'nope: must be'],
  ])('in %s, %j names the flag, and no pointer', async (language, args, says) => {
    const { code, stderr } = await run([...args, '--lang', language, '--url', server.url], TOKEN);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(says) });
    expect(stderr).not.toMatch(/: \/[a-z]/);
  });

  it('an operation that the audit trail takes is asked for, and none of the reading ones', async () => {
    const asked = await run(['audit', '--operation', 'tryDelivery', '--url', server.url], TOKEN);
    expect(asked).toMatchObject({ code: 0, stderr: expect.stringMatching(/records\n$/) });
    expect(asked.stdout).toMatch(/^\S+ {2}token {2}tryDelivery {2}400 /);
  });
});

it.each<[string[], number, RegExp]>([
  [
    ['audit', '--operation', 'foo'],
    2,
    /^--operation foo: is no operation; there are .*redeliver, .*createLink/,
  ],
  [['audit', '--operation', 'listExchanges'], 2, /^--operation listExchanges: is no operation/],
  [['audit', '--since', 'yesterday'], 2, /'--since <time>' argument 'yesterday' is invalid\. must be a time/],
  [
    ['outbox', 'redeliver', '--appid', '1001', '--since', 'yesterday'],
    2,
    /'--since <time>' argument 'yesterday' is invalid\. must be a time/,
  ],
  [['outbox', 'redeliver', '--cancel', 'x'], 2, /^--cancel: must be the id of a redelivery/],
  [['outbox', 'list', '--url', 'http://127.0.0.1:9'], 1, /cannot be reached/],
  [['outbox', 'list', '--url', 'nowhere'], 2, /--url nowhere/],
  [['outbox', 'list', '--url', 'ftp://127.0.0.1'], 2, /^--url: /],
  ...[
    'http://u:pw-1@127.0.0.1:9',
    'http://127.0.0.1:9?token=pw-1',
    'http://127.0.0.1:9#pw-1',
    'http://[pw-1',
  ].flatMap((url): [string[], number, RegExp][] => [
    [['outbox', 'list', '--url', url], 2, /^--url: (?!.*pw-1)/],
    [['outbox', 'redeliver', '--all', '--url', url], 2, /^--url: (?!.*pw-1)/],
  ]),
  [
    ['outbox', 'list', '--verdict', 'maybe'],
    2,
    /'--verdict <verdict>' argument 'maybe' .* pending, delivered, dead/,
  ],
  [['outbox', 'list', '--limit', '0'], 2, /'--limit <n>' argument '0' .* from 1 to 999999/],
  [['outbox', 'list', '--limit', '1e3'], 2, /--limit/],
  [['outbox', 'redeliver'], 2, /--all/],
  [['journal', 'export', '--data', '/nosuch'], 1, /there is no database/],
  [['journal', 'export', '--format', 'xml'], 2, /'--format <format>' argument 'xml' .* ndjson/],
  [['doctor', '--url', 'x=1', '--endpoint', 'b'], 2, /'--endpoint <endpoint>' argument 'b' .* platform, app/],
])('%j is one clear line', async (args, code, says) => {
  const result = await run(args);
  expect(result).toMatchObject({ code, stderr: expect.stringMatching(says) });
  expect(result.stderr).not.toContain('    at ');
});

describe('a server that is none of ours', () => {
  const startPeer = peersOfEachTest();

  it.each<[string[], number, string, RegExp]>([
    [['outbox', 'list'], 501, '<p>no', /^http:\S+: HTTP 501/],
    [['outbox', 'list'], 403, '{"error":"no"}', /^http:\S+: HTTP 403/],
    [['outbox', 'list'], 403, '', /^http:\S+: HTTP 403/],
    [['outbox', 'list'], 403, 'null', /^http:\S+: HTTP 403/],
    [['outbox', 'redeliver', ID], 404, 'no', /^019f\S+: HTTP 404/],
    [['outbox', 'redeliver', ID], 404, '', /^019f\S+: HTTP 404/],
    [['show', ID], 500, '', /^http:\S+: HTTP 500/],
    [['console-link', '--list'], 500, 'no', /^http:\S+: HTTP 500/],
    [['tail'], 500, 'no', /^http:\S+: HTTP 500/],
  ])('%j answered %i %j is one line with the status', async (args, status, body, says) => {
    const { url } = await startPeer(answering(status, body));
    const { code, stderr } = await run([...args, '--url', url]);
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(stderr).toMatch(says);
  });
});
