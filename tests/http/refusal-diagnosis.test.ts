/** A refused signature: its mistake is named to those who run the server, and to nobody else. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DIAGNOSES_PER_SECOND } from '../../server/http/refusal-diagnosis.ts';
import { type Running, serve, start } from '../support/command.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, B, DEMO, eventually, getJson, post, TEXT_TO_PLATFORM } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-diagnosis-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const running: Running[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) {
    server.process.kill('SIGTERM');
    await server.finished;
  }
});

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const TO_APP = { ToUserId: '1', MsgType: 'text', Content: 'x' };
const STALE = '1407812629434';
const { appid, secret } = DEMO;

const mistakesOf = async (url: string, id: string) => {
  const detail = await eventually(
    async () => (await getJson(`${url}/console/api/exchanges/${id}`)).body,
    ({ diagnosis }) => diagnosis.length > 0,
  );
  return detail.diagnosis as { mistake: string; zh: string; en: string }[];
};

describe('endpoints A and B', () => {
  const now = String(Date.now());
  const right = sha1(appid + secret + now);
  it.each<[mistakes: string[], errcode: number, what: string, query: string]>([
    [
      ['wrongOrder'],
      30003,
      'joined in another order',
      `timestamp=${now}&signature=${sha1(secret + appid + now)}`,
    ],
    [['upperCase'], 30003, 'in capitals', `timestamp=${now}&signature=${right.toUpperCase()}`],
    [['stale'], 30003, 'from 2014', `timestamp=${STALE}&signature=${sha1(appid + secret + STALE)}`],
    [['misnamed'], 30001, 'under another name', `timestamp=${now}&sign=${right}`],
    [['htmlEscaped'], 30001, 'with &amp;', `timestamp=${now}&amp;signature=${right}`],
    [['missing', 'missing'], 30001, 'without a query', ''],
    [['unknown'], 30003, 'with another secret', `timestamp=${now}&signature=${sha1(`${appid}other${now}`)}`],
  ])('%j in the exchange for %i: %s', async (expected, errcode, _what, query) => {
    const server = await startLiveServer();
    for (const [path, message] of [
      [A, TEXT_TO_PLATFORM],
      [B, TO_APP],
    ] as const) {
      const { body, id } = await post(server.url, path, message, { query });
      expect(body.errcode).toBe(errcode);
      // The sender learns no more than before.
      expect(body.errmsg).not.toMatch(/order|HTML|capital|misnamed|common mistake/i);
      const found = await mistakesOf(server.url, id);
      expect(found.map(({ mistake }) => mistake)).toEqual(expected);
      expect(JSON.stringify(found)).not.toMatch(/abcdef|[0-9a-f]{40}/i);
    }
    await server.stop();
  });

  it('an accepted message has none, and neither has an unknown appid', async () => {
    const server = await startLiveServer();
    const accepted = await post(server.url, A, TEXT_TO_PLATFORM);
    const unknown = await post(server.url, A.replace('1001', '9'), TEXT_TO_PLATFORM);
    expect([accepted.body.errcode, unknown.body.errcode]).toEqual([0, 30002]);
    for (const { id } of [accepted, unknown])
      expect((await getJson(`${server.url}/console/api/exchanges/${id}`)).body.diagnosis).toEqual([]);
    await server.stop();
  });
});

it('other secrets are told apart: those of the other endpoint, those of another APP', async () => {
  const config = join(folder, 'config.json');
  const apps = [
    { appid: '7', secrets: ['of-a'], callbackSecrets: ['of-b'] },
    { appid: '8', secrets: ['of-8'], callbackSecrets: ['b-of-8'] },
  ];
  writeFileSync(config, JSON.stringify({ apps }));
  const server = await serve(join(folder, 'data'), ['--config', config]);
  running.push(server);
  const mistake = async (path: string, message: object, by: string) => {
    const timestamp = String(Date.now());
    const query = `timestamp=${timestamp}&signature=${sha1(by + timestamp)}`;
    const { id, body } = await post(server.url, path, message, { query });
    expect(body.errcode).toBe(30003);
    const [first] = await mistakesOf(server.url, id);
    return [first!.mistake, /\((.*)\)/.exec(first!.en)?.[1]];
  };
  const path = A.replace('1001', '7');
  expect(await mistake(path, TEXT_TO_PLATFORM, '7of-b')).toEqual(['otherSecret', 'callbackSecrets']);
  expect(await mistake(path, TEXT_TO_PLATFORM, '7of-8')).toEqual(['otherApp', '8']);
  expect(await mistake(B, TO_APP, '8of-8')).toEqual(['otherSecret', 'secrets']);
  const log = server.output().stdout;
  expect(log).toMatch(/"errcode":30003.*"mistake":"otherSecret","diagnosis":"[^"]*callbackSecrets/);
  expect(log).not.toMatch(/of-[ab8]|[0-9a-f]{40}/);
});

it('a person at a terminal reads it too', async () => {
  const terminal = { NODE_OPTIONS: '--import data:text/javascript,process.stdout.isTTY=true' };
  const server = start(['serve', '--port', '0', '--data', join(folder, 'terminal')], terminal);
  running.push(server);
  const url = await eventually(
    async () => /endpoint A {3}POST (http:\/\/[\d.:]+)/.exec(server.output().stderr)?.[1],
    (found) => found !== undefined,
  );
  const timestamp = String(Date.now());
  await post(url!, A, TEXT_TO_PLATFORM, {
    query: `timestamp=${timestamp}&signature=${sha1(appid + timestamp)}`,
  });
  const log = () => server.output().stdout;
  await expect.poll(log).toMatch(/secretLeftOut/);
  await expect.poll(log).toMatch(/The secret was left out of what is signed/);
});

it('a stranger cannot make the server diagnose without end', async () => {
  const server = await startLiveServer();
  const query = `timestamp=${Date.now()}&signature=${'0'.repeat(40)}`;
  const flood = DIAGNOSES_PER_SECOND * 10;
  const ids = await Promise.all(
    Array.from({ length: flood }, async () => (await post(server.url, A, TEXT_TO_PLATFORM, { query })).id),
  );
  await mistakesOf(server.url, ids[0]!);
  const diagnosed = await Promise.all(
    ids.map(async (id) => (await mistakesOf(server.url, id)).map(({ mistake }) => mistake)),
  );
  const { body } = await getJson(
    `${server.url}/console/api/exchanges/${ids[diagnosed.findLastIndex(isLeftOut)]}`,
  );
  await server.stop();
  const done = diagnosed.filter((mistakes) => !isLeftOut(mistakes)).length;
  expect(done).toBeGreaterThanOrEqual(1);
  expect(done).toBeLessThan(flood / 2); // the flood may take some seconds on a busy machine
  // Whoever looks is told that nobody looked for the mistake, and sees what was answered.
  expect(body.diagnosis).toEqual([
    {
      mistake: 'notDiagnosed',
      zh: '没有诊断签名：每秒最多诊断 5 次，请稍后重新发送',
      en: 'The signature was not diagnosed: at most 5 are in a second, send it again later',
    },
  ]);
  expect(body.cause.en).toBe(`${body.errmsg.split(' / ')[1]}; ${body.diagnosis[0].en}`);
});

const isLeftOut = (mistakes: readonly string[]) => mistakes.includes('notDiagnosed');

it.each([
  ['the appid is unknown', A.replace('1001', '9'), '', '没有诊断签名：appid 未知，没有可以比较的密钥'],
  [
    'the query is too long',
    A,
    `timestamp=${Date.now()}&signature=${'0'.repeat(40)}&x=${'y'.repeat(2100)}`,
    '没有诊断签名：查询字符串超过 2048 个字符',
  ],
])('where %s, the diagnosis says that there is none', async (_why, path, query, zh) => {
  const server = await startLiveServer();
  const { id } = await post(server.url, path, TEXT_TO_PLATFORM, { query });
  expect(await mistakesOf(server.url, id)).toEqual([
    { mistake: 'notDiagnosed', zh, en: expect.stringContaining('was not diagnosed') },
  ]);
  await server.stop();
});

it('endpoint B: what was found with one APP stands beside that others were not tried', async () => {
  const apps = Array.from({ length: DIAGNOSES_PER_SECOND + 1 }, (_, at) => ({
    appid: String(at),
    secrets: [`secret-of-${at}`],
  }));
  const server = await startLiveServer({ apps });
  const { id } = await post(server.url, B, TO_APP, {
    query: `timestamp=${Date.now()}&signature=${'AB'.repeat(20)}`,
  });
  const found = await mistakesOf(server.url, id);
  await server.stop();
  expect(found.map(({ mistake }) => mistake)).toEqual(['upperCase', 'notDiagnosed']);
});

describe('the body of a request whose signature was refused is not judged, but kept for who looks', () => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startLiveServer();
  });
  afterAll(() => server.stop());
  const refusedBody = async (body: string, user: string | null) => {
    const { id } = await post(server.url, A, body, { query: 'timestamp=1&signature=2' });
    const { body: kept } = await eventually(
      () => getJson(`${server.url}/console/api/exchanges/${id}`),
      (answer) => answer.body.request?.body !== null && answer.body.request !== undefined,
    );
    expect(kept).toMatchObject({ verdict: 'refused', errcode: 30003, user });
    return kept.request;
  };
  it('whole, with whom it is about', async () => {
    const text = '{"FromUserId":"谁","MsgType":"text","Content":"你好"}';
    expect(await refusedBody(text, '谁')).toMatchObject({
      body: text,
      bodyBytes: Buffer.byteLength(text),
      bodyTruncated: false,
    });
  });
  it('its beginning, when it is long', async () => {
    const text = `{"FromUserId":"long","Content":"${'長'.repeat(20_000)}"}`;
    const { body, bodyBytes, bodyTruncated } = await refusedBody(text, null);
    expect([body, bodyBytes, bodyTruncated]).toEqual([text.slice(0, 4096), Buffer.byteLength(text), true]);
  });
  it('what is no JSON too', async () => {
    expect(await refusedBody('a=b&c', null)).toMatchObject({ body: 'a=b&c' });
  });
});
