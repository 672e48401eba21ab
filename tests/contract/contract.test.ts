import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as validators from '../../generated/openapi.validators.js';
import { RETURN_CODES } from '../../generated/return-codes.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import {
  A,
  answered,
  B,
  DEMO,
  parseAnswer,
  post,
  signedQuery,
  TEXT_TO_PLATFORM,
} from '../support/requests.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

/** Every answer of this file is checked against the contract's response for its status. */
function keepsContract(status: number, body: unknown) {
  const { responses } = validators.receiveCustomerMessage;
  expect((responses[status] ?? responses.default)!(body)).toBe(true);
}

describe("the source document's own requests", () => {
  it.each([
    ['A', A, '{\n    "FromUserId" : "123",\n    "MsgType" : "text",\n    "Content" : "Hello World!"\n}'],
    ['B', B, '{\n    "ToUserId" : "123",\n    "MsgType" : "text",\n    "Content" : "亲,你好,欢迎回来。"\n}'],
  ])('endpoint %s answers errcode 0, ok', async (_endpoint, path, body) => {
    const response = await fetch(`${server.url}${path}?${signedQuery()}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.text()).toBe('{"errcode":0,"errmsg":"ok"}');
  });
});

describe('each return code', () => {
  const now = Date.now();
  const query = (timestamp: string, credentials = DEMO) => signedQuery(credentials, timestamp);
  const cases: [name: keyof typeof RETURN_CODES, why: string, query: string, path: string, says: RegExp][] = [
    ['signatureMissing', 'no query', '', A, /timestamp and signature/],
    ['signatureMissing', 'no signature', `timestamp=${now}`, A, /signature missing/],
    ['signatureMissing', 'an empty signature', `timestamp=${now}&signature=`, B, /signature missing/],
    ['signatureMissing', 'an unknown appid without signature', '', A.replace('1001', 'nosuch'), /missing/],
    ['unknownAppid', 'an unknown appid', query(String(now)), A.replace('1001', 'nosuch'), /appid/],
    [
      'unknownAppid',
      'an appid of 200 characters',
      query(String(now)),
      A.replace('1001', 'x'.repeat(200)),
      /appid/,
    ],
    [
      'unknownAppid',
      'an encoded slash in the appid',
      query(String(now)),
      A.replace('1001', '%2F..'),
      /appid/,
    ],
    [
      'signatureInvalid',
      'another secret',
      query(String(now), { appid: '1001', secret: 'other' }),
      A,
      /does not match/,
    ],
    [
      'signatureInvalid',
      'another secret',
      query(String(now), { appid: '1001', secret: 'other' }),
      B,
      /does not match/,
    ],
    ['signatureInvalid', 'a stale timestamp', query(String(now - 400_000)), A, /behind the receiver's clock/],
    ['signatureInvalid', 'a timestamp from the future', query(String(now + 400_000)), B, /ahead of/],
    ['signatureInvalid', 'a timestamp that is no number', query('140781262943x'), A, /13 digits/],
    ['signatureInvalid', 'a repeated timestamp', `${query(String(now))}&timestamp=${now}`, A, /once/],
    ['signatureInvalid', 'a repeated signature', `${query(String(now))}&signature=00`, B, /once/],
  ];
  it.each(cases)('%s: %s', async (name, _why, given, path, says) => {
    const body = path === B ? { ToUserId: '1', MsgType: 'text', Content: 'x' } : TEXT_TO_PLATFORM;
    const answer = await post(server.url, path, body, { query: given });
    expect(answer).toMatchObject({ status: 200, body: { errcode: RETURN_CODES[name].code } });
    expect(answer.body.errmsg).toMatch(says);
    keepsContract(200, answer.body);
  });

  it('invalidMessage names the place and the rule', async () => {
    const answer = await post(server.url, A, { FromUserId: '123', MsgType: 'text' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      errcode: 30005,
      errmsg: '/Content: 缺少必填属性 / required property is missing',
    });
  });

  it.each([42, null])(
    'does not say that the Content of a text may be null, where it is %j',
    async (Content) => {
      const answer = await post(server.url, A, { FromUserId: '123', MsgType: 'text', Content });
      expect(answer.body.errmsg).toMatch(/^\/Content\b.* must be (a )?string$/);
    },
  );

  it('notStored while the database cannot be written, and 0 again afterwards', async () => {
    const other = new DatabaseSync(`${server.settings.dataFolder}/staff-service.db`);
    other.exec('BEGIN IMMEDIATE');
    const refused = await post(server.url, A, TEXT_TO_PLATFORM);
    other.exec('ROLLBACK');
    other.close();
    expect(refused).toMatchObject({ status: 200, body: { errcode: RETURN_CODES.notStored.code } });
    expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(0);
  });

  it('the signature is judged before the body', async () => {
    const answer = await post(server.url, A, '{"broken', { query: '' });
    expect(answer.body.errcode).toBe(RETURN_CODES.signatureMissing.code);
  });

  it('seconds are accepted as timestamp', async () => {
    const answer = await post(server.url, A, TEXT_TO_PLATFORM, {
      query: query(String(Math.floor(now / 1000))),
    });
    expect(answer.body.errcode).toBe(0);
  });
});

it('an answer of ours that breaks the contract is not sent: 500, and nothing of it or of why', async () => {
  const { id } = await post(server.url, A, TEXT_TO_PLATFORM);
  const other = new DatabaseSync(`${server.settings.dataFolder}/staff-service.db`);
  other.prepare("update inbound set endpoint = 'nowhere' where id = ?").run(id);
  other.close();
  const answer = await answered(await fetch(`${server.url}/console/api/exchanges/${id}`));
  const { zh, en } = RETURN_CODES.internalError.meaning;
  expect(answer).toMatchObject({ status: 500, body: { errcode: 500, errmsg: `${zh} / ${en}` } });
  expect(JSON.stringify(answer.body)).not.toContain('nowhere');
});

describe('each HTTP status', () => {
  it.each([
    [
      'an unknown path',
      '/api/v1/1001/nosuch',
      / \/api\/v1\/{appid}\/staffService\/message, \/qmtapi\/staffService\/message$/,
    ],
    ['an unknown version', A.replace('v1', 'v2'), /"v2" → "v1"$/],
    ['a trailing slash', `${A}/`, /staffService\/message: "…\/" → "…"$/],
    ['a slash too many', B.replace('/staff', '//staff'), /\/qmtapi\/staffService\/message: "\/\/" → "\/"$/],
    ['a malformed escape', A.replace('1001', '%ZZ'), /should be \/api\/v1\/{appid}\/staffService\/message$/],
    ['another prefix', B.replace('qmtapi', 'qmt'), /"qmt" → "qmtapi"$/],
    ['a prefix before A', `/x${A}`, /"\/x" → ""$/],
    ['other capitals', A.toLowerCase(), /"staffservice" → "staffService"$/],
    ['another letter', `${A}s`, /"messages" → "message"$/],
    ['no appid', A.replace('/1001', ''), /should be \/api\/v1\/{appid}\/staffService\/message$/],
    ['a segment after A', `${A}/x`, /staffService\/message: "\/x" → ""$/],
    ['two segments after B', `${B}/x/y`, /\/qmtapi\/staffService\/message: "\/x\/y" → ""$/],
    ['a & for the ?', `${A}&signature=${'ab'.repeat(20)}`, /"message…" → "message"$/],
  ])('404 for %s, and what differs', async (_why, path, says) => {
    const answer = await post(server.url, path, TEXT_TO_PLATFORM);
    expect(answer).toMatchObject({ status: 404, body: { errcode: 404 } });
    expect(answer.body.errmsg).toMatch(says);
    expect(answer.body.errmsg).not.toMatch(/(ab){4}/);
  });

  it.each([
    ['GET', A],
    ['PUT', B],
    ['DELETE', A],
    ['OPTIONS', B],
  ])('405 with Allow for %s', async (method, path) => {
    const answer = await answered(await fetch(server.url + path, { method }));
    expect(answer).toMatchObject({ status: 405, body: { errcode: 405 } });
    expect(answer.headers.get('allow')).toBe('POST');
    keepsContract(405, answer.body);
  });

  it.each([
    ['text/plain', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['another JSON type', 'application/problem+json'],
    ['GBK', 'application/json; charset=gbk'],
    ['an empty one', ''],
  ])('415 for %s as Content-Type', async (_why, type) => {
    const answer = await post(server.url, A, TEXT_TO_PLATFORM, { headers: { 'Content-Type': type } });
    expect(answer).toMatchObject({ status: 415, body: { errcode: 415 } });
    keepsContract(415, answer.body);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'Content-Type %s is accepted',
    async (type) => {
      const answer = await post(server.url, A, TEXT_TO_PLATFORM, { headers: { 'Content-Type': type } });
      expect(answer.body.errcode).toBe(0);
    },
  );
});

describe('Idempotency-Key', () => {
  const send = (key: string, body: object) =>
    post(server.url, A, body, { headers: { 'Idempotency-Key': key } });

  it('a repeated key gets the first answer and is processed once', async () => {
    const user = 'idempotent-1';
    const message = { ...TEXT_TO_PLATFORM, FromUserId: user };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send('key-1', message)));
    expect(answers.map((answer) => answer.body.errcode)).toEqual(Array(10).fill(0));
    const listed = await (await fetch(`${server.url}/console/api/exchanges?user=${user}`)).json();
    expect((listed as { exchanges: unknown[] }).exchanges).toHaveLength(1);
  });

  it('a repeated key with another body is refused', async () => {
    await send('key-2', TEXT_TO_PLATFORM);
    const answer = await send('key-2', { ...TEXT_TO_PLATFORM, Content: 'other' });
    expect(answer.body.errcode).toBe(RETURN_CODES.invalidMessage.code);
    expect(answer.body.errmsg).toContain('Idempotency-Key');
  });

  it('a key over 128 characters is refused, with its place', async () => {
    const answer = await send('k'.repeat(129), TEXT_TO_PLATFORM);
    expect(answer.body.errcode).toBe(RETURN_CODES.invalidMessage.code);
    expect(answer.body.errmsg).toContain('/header/Idempotency-Key');
  });

  it('two equal messages without a key are two messages', async () => {
    const message = { ...TEXT_TO_PLATFORM, FromUserId: 'twice' };
    await post(server.url, A, message);
    await post(server.url, A, message);
    const listed = await (await fetch(`${server.url}/console/api/exchanges?user=twice`)).json();
    expect((listed as { exchanges: unknown[] }).exchanges).toHaveLength(2);
  });
});

it('503 with Retry-After for a request that comes while the server stops', async () => {
  const stopping = await startLiveServer();
  const body = JSON.stringify(TEXT_TO_PLATFORM);
  const head = `POST ${A}?${signedQuery()} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  const socket = connect(stopping.settings.port, '127.0.0.1');
  let text = '';
  socket.on('data', (data) => (text += data));
  socket.write(head + body.slice(0, 10));
  await new Promise((wait) => setTimeout(wait, 200));
  const stopped = stopping.stop();
  socket.write(body.slice(10) + head + body);
  await stopped;
  const answers = text.split(/(?=HTTP\/1\.1)/);
  expect(parseAnswer(answers[0]!)).toMatchObject({ status: 200, body: { errcode: 0 } });
  expect(parseAnswer(answers[1]!)).toMatchObject({ status: 503, body: { errcode: 503 } });
  expect(answers[1]).toMatch(/retry-after: 5/i);
  expect(answers[1]).toMatch(/connection: close/i);
});

it('callers that send all the while get an answer from a server that stops: accepted or 503, no lost connection', async () => {
  const stopping = await startLiveServer();
  const caller = async () => {
    for (;;) {
      const { status } = await post(stopping.url, A, TEXT_TO_PLATFORM);
      if (status !== 200) return status;
    }
  };
  const callers = Array.from({ length: 10 }, caller);
  await sleep(300);
  const stopped = stopping.stop();
  expect(await Promise.all(callers)).toEqual(callers.map(() => 503));
  await stopped;
});
