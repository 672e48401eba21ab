import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseBody, violations } from '@staff-service/client/internal';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIMITS } from '../../generated/return-codes.ts';
import { closeServer, createHttpServer, listen } from '../../server/http/http-server.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import {
  A,
  exchangeBytes,
  getJson,
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

const HEADERS = 'Host: localhost\r\nContent-Type: application/json\r\n';
const startLine = () => `POST ${A}?${signedQuery()} HTTP/1.1\r\n`;
const nested = (levels: number) =>
  `{"FromUserId":"1","MsgType":"event","Tag":${'['.repeat(levels)}${']'.repeat(levels)}}`;

it.each([
  ['an unfinished object', '{"FromUserId":', /not JSON/],
  ['a single quote', "{'FromUserId':'1'}", /not JSON/],
  ['a trailing comma', '{"FromUserId":"1",}', /not JSON/],
  ['two values', '{} {}', /not JSON/],
  ['nothing', '', /body is empty/],
  ['an array', '[]', /^消息体必须是对象 \/ the body must be object$/],
  ['null', 'null', /must be object/],
  ['a string', '"text"', /must be object/],
  [
    'an empty object',
    '{}',
    /^\/FromUserId: 缺少必填属性；\/MsgType: 缺少必填属性 \/ \/FromUserId: required property is missing; \/MsgType: required property is missing$/,
  ],
  ['a number as user', '{"FromUserId":1,"MsgType":"event"}', /\/FromUserId: 必须是字符串 \/ must be string/],
  [
    'an unknown type',
    '{"FromUserId":"1","MsgType":"video","Content":"x"}',
    /^\/MsgType: [^^]*must be text, image, voice, file, event or event\.<NAME>$/,
  ],
  ['missing Content', '{"FromUserId":"1","MsgType":"image"}', /\/Content: .*required/],
  [
    'another case',
    '{"fromuserid":"1","MsgType":"event"}',
    /\/FromUserId: .*required.*, you sent fromuserid$/,
  ],
  ['another spelling', '{"From_User_ID":"1","MsgType":"event"}', /\/FromUserId: .*, you sent From_User_ID$/],
  [
    'a letter too many',
    '{"FromUserId":"1","MsgType":"text","Contents":"x"}',
    /\/Content: .*, you sent Contents$/,
  ],
  ['a space in a name', '{"FromUserId ":"1","MsgType":"event"}', /\/FromUserId: .*, you sent "FromUserId "$/],
  ["the other endpoint's name", '{"ToUserId":"1","MsgType":"event"}', /\/FromUserId: .*, you sent ToUserId$/],
  [
    'another name altogether',
    '{"FromUserName":"1","MsgType":"event"}',
    /\/FromUserId: .*required property is missing$/,
  ],
  [
    'a control character in an id',
    '{"FromUserId":"a\\n","MsgType":"event"}',
    /^\/FromUserId: .*must not hold control characters/,
  ],
  ['NUL in Content', '{"FromUserId":"1","MsgType":"text","Content":"a\\u0000"}', /\/Content/],
  ['nesting over the limit', nested(LIMITS.nesting), /\/Tag\/0.*64/],
  ['nesting of 100,000 levels', nested(100_000), /\/Tag\/0.*64/],
  ['members of __proto__', '{"__proto__":{"FromUserId":"1","MsgType":"event"}}', /\/FromUserId: .*required/],
])('%s is refused with its place', async (_what, body, says) => {
  const answer = await post(server.url, A, body);
  expect(answer).toMatchObject({ status: 200, body: { errcode: 30005 } });
  expect(answer.body.errmsg).toMatch(says);
});

it('of more than three places, three are told and the rest is counted, in both languages', async () => {
  const body = '{"FromUserName":1,"ServiceId":1,"Content":null,"MsgType":1}';
  const { errmsg } = (await post(server.url, A, body)).body;
  expect(errmsg).toBe(
    '/Content: 必须是字符串；/FromUserId: 缺少必填属性；/FromUserName: 必须是字符串或 null；另有 2 处 / ' +
      '/Content: must be string; /FromUserId: required property is missing; /FromUserName: must be string or null; and 2 more',
  );
});

it('an empty id is said to be empty', async () => {
  const { errmsg } = (await post(server.url, A, '{"FromUserId":"","MsgType":"event"}')).body;
  expect(errmsg).toBe('/FromUserId: 不能为空 / must not be empty');
});

it('places with long names leave room for both languages', async () => {
  const names = ['a', 'b', 'c', 'd'].map((name) => `${name}${'.'.repeat(127)}=1`);
  const { errmsg } = (await getJson(`${server.url}/console/api/exchanges?${names.join('&')}`)).body;
  expect(errmsg).toMatch(/；另有 1 处 \/ .*; and 1 more$/);
});

it.each([
  [
    'no Content-Type',
    {},
    '缺少 Content-Type，必须为 application/json / Content-Type is missing, it must be application/json',
  ],
  ['an empty one', { 'Content-Type': '' }, /^缺少 Content-Type，/],
  [
    'another one',
    { 'Content-Type': 'text/plain' },
    'Content-Type 为 text/plain，必须为 application/json / Content-Type is text/plain, it must be application/json',
  ],
  [
    'another charset',
    { 'Content-Type': 'application/json; charset=gbk' },
    '编码为 gbk，必须为 UTF-8 / the charset is gbk, it must be utf-8',
  ],
  [
    'a compressed body',
    { 'Content-Type': 'application/json', 'Content-Encoding': 'br' },
    '消息体不得压缩，Content-Encoding 为 br / the body must not be compressed, Content-Encoding is br',
  ],
])('%s is refused in both languages with what was received', async (_what, headers, says) => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${startLine()}Host: localhost\r\n${lines.join('')}Content-Length: 2\r\n\r\n{}`;
  expect(parseAnswer(await exchangeBytes(server.url, [head]))).toMatchObject({
    status: 415,
    body: { errcode: 415, errmsg: says instanceof RegExp ? expect.stringMatching(says) : says },
  });
});

it('why a body is no JSON is told in both languages', async () => {
  const { body } = await post(server.url, A, '\ufeff{}');
  expect(body.errmsg).toBe(
    '消息体不是 JSON：开头有 BOM / the body is not JSON: it starts with a byte order mark',
  );
});

it('no pattern of a message is told as a regular expression', () => {
  const code = readFileSync(new URL('../../generated/messages.validators.js', import.meta.url), 'utf8');
  const patterns = Array.from(code.matchAll(/params: \{ pattern: (".*?[^\\]") \}/g), ([, text]) =>
    JSON.parse(text!),
  );
  expect(patterns.length).toBeGreaterThan(5);
  for (const pattern of patterns) {
    const [broken] = violations([{ instancePath: '/x', keyword: 'pattern', params: { pattern } }]);
    expect(broken!.zh).toMatch(/^(必须|不得)/);
    expect(broken!.en).toMatch(/^must (?!match)/);
  }
});

it.each([
  ['U+FFFD, then one that is cut', [0xef, 0xbf, 0xbd, 0xef, 0xbf], 3],
  ['half an emoji', [0x41, 0xf0, 0x9f, 0x98], 1],
  ['a surrogate', [0xc3, 0xa9, 0xed, 0xa0, 0x80], 2],
  ['an overlong slash', [0xf0, 0x9f, 0x98, 0x80, 0xc0, 0xaf], 4],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
  ['a stray continuation', [0xef, 0xbb, 0xbf, 0x80], 3],
  ['latin1', [0x61, 0xe9, 0x62], 1],
])('the first byte that is not UTF-8 is found: %s', (_what, bytes, at) => {
  expect(() => parseBody(Uint8Array.from(bytes))).toThrow(`not UTF-8: byte ${at}`);
});

it('invalid UTF-8 is refused with the offset of the byte', async () => {
  const body = Buffer.concat([
    Buffer.from('{"FromUserId":"\ufffd'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}'),
  ]);
  const answer = await post(server.url, A, body);
  expect(answer.body).toMatchObject({ errcode: 30005, errmsg: expect.stringContaining('byte 18') });
});

it('a __proto__ key is data and changes no object', async () => {
  const body =
    '{"FromUserId":"1","MsgType":"event","__proto__":{"polluted":true},"Tag":{"__proto__":{"polluted":true}}}';
  const answer = await post(server.url, A, body);
  expect(answer.body.errcode).toBe(0);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const { body: detail } = await getJson(`${server.url}/console/api/exchanges/${answer.id}`);
  expect(detail.request.body).toBe(body);
});

it('a body of exactly the limit is read', async () => {
  const frame = JSON.stringify({ FromUserId: '1', MsgType: 'event', Tag: '' });
  const body = frame.replace('"Tag":""', `"Tag":"${'x'.repeat(LIMITS.bodyBytes - frame.length)}"`);
  expect(body).toHaveLength(LIMITS.bodyBytes);
  expect((await post(server.url, A, body)).body.errcode).toBe(0);
});

it.each([1, 5_000_000])('a body %i bytes over the limit gets 413', async (over) => {
  const answer = await post(server.url, A, 'x'.repeat(LIMITS.bodyBytes + over));
  expect(answer).toMatchObject({ status: 413, body: { errcode: 413 } });
});

it('a chunked body over the limit gets 413', async () => {
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const bytes = [
    `${startLine()}${HEADERS}Transfer-Encoding: chunked\r\n\r\n`,
    ...Array(6).fill(chunk),
    '0\r\n\r\n',
  ];
  expect(parseAnswer(await exchangeBytes(server.url, bytes))).toMatchObject({
    status: 413,
    body: { errcode: 413 },
  });
});

it('a compressed body gets 415, however small', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000, 'x'));
  const answer = await post(server.url, A, bomb, { headers: { 'Content-Encoding': 'gzip' } });
  expect(answer).toMatchObject({ status: 415, body: { errcode: 415 } });
  expect(answer.body.errmsg).toContain('Content-Encoding');
});

it('a header bomb gets 431 in the envelope', async () => {
  const answer = await exchangeBytes(server.url, [
    `${startLine()}${HEADERS}X-Bomb: ${'x'.repeat(100_000)}\r\n\r\n`,
  ]);
  expect(parseAnswer(answer)).toMatchObject({ status: 431, body: { errcode: 431 } });
});

it('bytes that are not HTTP get 400 in the envelope', async () => {
  expect(parseAnswer(await exchangeBytes(server.url, ['\u0016\u0003 not http\r\n\r\n']))).toMatchObject({
    status: 400,
    body: { errcode: 400 },
  });
});

it('two Content-Length headers get 400', async () => {
  const bytes = `${startLine()}${HEADERS}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`;
  expect(parseAnswer(await exchangeBytes(server.url, [bytes])).status).toBe(400);
});

it('a body that is refused does not spoil the next request on the connection', async () => {
  const body = JSON.stringify(TEXT_TO_PLATFORM);
  const first = `POST /nosuch HTTP/1.1\r\n${HEADERS}Content-Length: ${body.length}\r\n\r\n${body}`;
  const second = `${startLine()}${HEADERS}Content-Length: ${body.length}\r\n\r\n${body}`;
  const answer = await exchangeBytes(server.url, [first + second]);
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 404', 'HTTP/1.1 200']);
});

it('a caller who goes away in the middle of a body harms nobody', async () => {
  await exchangeBytes(server.url, [`${startLine()}${HEADERS}Content-Length: 100\r\n\r\n{"From`], 50).catch(
    () => '',
  );
  expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(0);
});

it('a request that never becomes whole gets 408 in the envelope', async () => {
  const slow = createHttpServer(() => {}, { headersTimeout: 100, requestTimeout: 200 });
  const port = await listen(slow, 0, '127.0.0.1');
  const bytes = `${startLine()}${HEADERS}Content-Length: 100\r\n\r\n{`;
  const answer = await exchangeBytes(`http://127.0.0.1:${port}`, [bytes]);
  await closeServer(slow, 0);
  expect(parseAnswer(answer)).toMatchObject({ status: 408, body: { errcode: 408 } });
});

const whole = (head: string, body = JSON.stringify(TEXT_TO_PLATFORM)) =>
  `${head}Content-Length: ${body.length}\r\n\r\n${body}`;

it('the form of a target that proxies send is taken', async () => {
  const bytes = whole(startLine().replace(' /api', ' http://platform.invalid/api') + HEADERS);
  expect(parseAnswer(await exchangeBytes(server.url, [bytes]))).toMatchObject({
    status: 200,
    body: { errcode: 0 },
  });
});

it.each([
  ['a missing Host', `${startLine()}Content-Type: application/json\r\n`],
  ['HTTP/0.9', `${startLine().replace('HTTP/1.1', 'HTTP/0.9')}${HEADERS}`],
  ['no version at all', `${startLine().replace(' HTTP/1.1', '')}${HEADERS}`],
  ['HTTP/2.0', `${startLine().replace('HTTP/1.1', 'HTTP/2.0')}${HEADERS}`],
  ['a user in the target', `${startLine().replace(' /', ' http://user@h/')}${HEADERS}`],
  ['a target without a host', `${startLine().replace(' /', ' http:///')}${HEADERS}`],
  ['backslashes in a target', `${startLine().replace(' /api', ' http:\\\\h\\api')}${HEADERS}`],
  ['two hosts', `${startLine()}Host: a\r\nHOST: b\r\nContent-Type: application/json\r\n`],
  ['CONNECT', 'CONNECT example.invalid:443 HTTP/1.1\r\nHost: example.invalid\r\n'],
])('%s gets 400 in the envelope', async (_what, head) => {
  expect(parseAnswer(await exchangeBytes(server.url, [`${head}\r\n`]))).toMatchObject({
    status: 400,
    body: { errcode: 400 },
  });
});

it('an unknown expectation is ignored', async () => {
  const bytes = whole(`${startLine()}${HEADERS}Expect: the-unexpected\r\n`);
  expect(parseAnswer(await exchangeBytes(server.url, [bytes]))).toMatchObject({
    status: 200,
    body: { errcode: 0 },
  });
});

it('an Idempotency-Key given twice is refused, not joined to another key', async () => {
  const bytes = whole(`${startLine()}${HEADERS}Idempotency-Key: k1\r\nIdempotency-Key: k2\r\n`);
  const { body } = parseAnswer(await exchangeBytes(server.url, [bytes]));
  expect(body.errcode).toBe(30005);
  expect(body.errmsg).toContain('/header/Idempotency-Key');
});

it('a signature whose name is percent-encoded is accepted, and shown nowhere', async () => {
  const user = 'encoded-name';
  const query = signedQuery().replace('signature=', '%73ign%41ture=').replace('%41', '%61');
  const answer = await post(server.url, A, { FromUserId: user, MsgType: 'event' }, { query });
  expect(answer.body.errcode).toBe(0);
  const { body: detail } = await getJson(`${server.url}/console/api/exchanges/${answer.id}`);
  expect(detail.request.url).not.toMatch(/[0-9a-f]{40}/);
  expect(detail.request.url).toContain('[redacted]');
});

it('a parameter given thousands of times is refused like one given twice', async () => {
  const answer = await post(server.url, A, {}, { query: `${signedQuery()}${'&timestamp'.repeat(1500)}` });
  expect(answer.body).toMatchObject({ errcode: 30003, errmsg: expect.stringContaining('once') });
});

it('what is unreadable has the rule json or utf-8, and a byte order mark is named', async () => {
  const rules = [];
  for (const body of ['{', Buffer.from([0x7b, 0xff]), '\ufeff{}']) {
    const { id } = await post(server.url, A, body);
    const { violations, errmsg } = (await getJson(`${server.url}/console/api/exchanges/${id}`)).body;
    rules.push([violations[0].rule, errmsg.includes('byte order mark')]);
  }
  expect(rules).toEqual([
    ['json', false],
    ['utf-8', false],
    ['json', true],
  ]);
});

it('a hostile property name makes neither a long answer nor a long listing', async () => {
  const deep = `${'['.repeat(70)}${']'.repeat(70)}`;
  const { id, body } = await post(
    server.url,
    A,
    `{"FromUserId":"1","MsgType":"event","${'k'.repeat(200_000)}":${deep}}`,
  );
  expect(body.errcode).toBe(30005);
  expect(body.errmsg.length).toBeLessThan(2000);
  const { body: detail } = await getJson(`${server.url}/console/api/exchanges/${id}`);
  expect(JSON.stringify(detail).length).toBeLessThan(20_000);
});
