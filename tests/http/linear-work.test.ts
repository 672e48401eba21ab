/**
 * Twice as long a request is twice the work, whatever a stranger puts into it: over hostile shapes, the CPU time of one of
 * 2n bytes is less than three times that of n. Much of the work is done inside of functions of the platform, so what can
 * be counted is the CPU time of this thread: other processes take none of it. What takes under 20 ms at full length can
 * stop nobody and is let pass.
 */
import { Agent, request as httpRequest } from 'node:http';
import * as portable from '@staff-service/client';
import { LIMITS } from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nestingViolations } from '../../client/contract/body-limits.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, DEMO, signedQuery } from '../support/requests.ts';

interface Sent {
  path?: string;
  query?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}
type Shape = (length: number) => Sent;

const BODY_BYTES = 120_000;
/** node:http takes 16 KiB of line and headers. */
const HEAD_BYTES = 7_000;
const NEGLIGIBLE_MS = 20;

const START = '{"FromUserId":"x","MsgType":"event","Tag":';
/** As often as it takes for so many bytes. */
const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / Buffer.byteLength(unit)));
const tagged =
  (unit: string, before = '"', after = '"') =>
  (length: number) => ({
    body: `${START}${before}${fill(unit, length)}${after}}`,
  });
const broken = (unit: string, last: number[]) => (length: number) => ({
  body: Buffer.concat([Buffer.from(`${START}"${fill(unit, length)}`), Buffer.from(last)]),
});
const numbered =
  (pair: (at: number) => string, begin = START.slice(0, -6)) =>
  (length: number) => {
    const pairs: string[] = [];
    for (let at = 0, bytes = 0; bytes < length; at += 1) bytes += pairs[pairs.push(pair(at)) - 1]!.length + 1;
    return { body: `${begin}${pairs.join(',')}}` };
  };
const DEEP = '['.repeat(61);
const BACK = ']'.repeat(61);

const BODIES: Record<string, Shape> = {
  'U+FFFD, then a byte that is not UTF-8': broken('\ufffd', [0xff]),
  'two-byte characters, then a cut one': broken('é', [0xc3]),
  'emoji, then a cut one': broken('😀', [0xf0, 0x9f]),
  'bytes that are not UTF-8': (length) => ({ body: Buffer.alloc(length, 0xff) }),
  'byte order marks': (length) => ({ body: fill('\ufeff', length) }),
  'numbers at the deepest level, then one level more': tagged('0,', DEEP, `[[[[]]]]${BACK}`),
  'empty arrays': tagged('[],', '[', '0]'),
  'arrays at the deepest level': tagged('[[]],', DEEP, `[[[[]]]]${BACK}`),
  'arrays in arrays': (length) => ({ body: fill('[', length) }),
  'objects in objects': (length) => ({ body: fill('{"a":', length) }),
  'a long key too deep': (length) => ({
    body: `${START}{"${fill('~/', length)}":${'['.repeat(70)}${']'.repeat(70)}}}`,
  }),
  'keys with signs that pointers escape': tagged('{"~/~/~/":', DEEP.slice(0, 20), '0'),
  escapes: tagged('\\u0041'),
  'half surrogate pairs': tagged('\\ud800'),
  'half surrogate pairs in an id': (length) => ({
    body: `{"FromUserId":"${fill('\\ud800', length)}","MsgType":"event"}`,
  }),
  'pairs in an id that is too long': (length) => ({
    body: `{"FromUserId":"${fill('😀', length)}","MsgType":"event"}`,
  }),
  backslashes: tagged('\\\\'),
  quotes: tagged('\\"'),
  'a long text': tagged('x'),
  'a Content that is too long': (length) => ({
    body: `{"FromUserId":"x","MsgType":"text","Content":"${fill('中', length)}"}`,
  }),
  'NUL in Content': (length) => ({
    body: `{"FromUserId":"x","MsgType":"text","Content":"${fill('\\u0000', length)}"}`,
  }),
  'a long type': (length) => ({ body: `{"FromUserId":"x","MsgType":"event.${fill('a.', length)} "}` }),
  'many keys': numbered((at) => `"k${at}":0`),
  'one key again and again': numbered(() => '"Tag":0'),
  'keys that are numbers': numbered((at) => `"${at * 7}":0`),
  'keys that are great numbers': numbered((at) => `"${4294967295 - at * 3}":0`),
  '__proto__ again and again': numbered(() => '"__proto__":{}'),
  'keys like one that is missing': numbered((at) => `"FromUserI${at}":0`, '{'),
  'long keys like one that is missing': numbered((at) => `"${'_'.repeat(30)}FromUser${at}":0`, '{'),
  nulls: numbered((at) => `"FromUserName":null,"n${at}":null`),
  digits: tagged('9', '', ''),
  'numbers of 20 digits': tagged('12345678901234567890,', '[', '0]'),
  'numbers beyond all': tagged('1e99999,', '[', '0]'),
  'digits after a point': tagged('1', '0.', ''),
  'white space': (length) => ({ body: fill(' \n\t', length) }),
  'no JSON': (length) => ({ body: fill('x', length) }),
  'a text that does not end': (length) => ({ body: `${START}"${fill('x', length)}` }),
  'a text in a JSON string': (length) => ({ body: JSON.stringify(fill('{"a":1}', length)) }),
};

const HEADS: Record<string, Shape> = {
  parameters: (length) => ({ query: `${signedQuery()}&${fill('a=b&', length)}` }),
  'names without value': (length) => ({ query: fill('a&', length) }),
  'nothing but &': (length) => ({ query: fill('&', length) }),
  'nothing but =': (length) => ({ query: fill('=', length) }),
  'escapes in the query': (length) => ({ query: fill('%73=%41&', length) }),
  'one parameter again and again': (length) => ({ query: `${signedQuery()}${fill('&timestamp=1', length)}` }),
  'a long signature': (length) => ({ query: `timestamp=${Date.now()}&signature=${fill('a', length)}` }),
  'question marks': (length) => ({ query: fill('?', length) }),
  slashes: (length) => ({ path: fill('/', length) }),
  segments: (length) => ({ path: fill('/staffService', length) }),
  'the path again and again': (length) => ({ path: `${fill(A, length)}/` }),
  'a path that may hold a signature': (length) => ({ path: `/${fill('sign', length)}` }),
  'a path that never ends': (length) => ({ path: `/api/v1/${fill('x', length)}` }),
  'escapes in the path': (length) => ({ path: `/api/v1/${fill('%41', length)}/staffService/message` }),
  'parameters of the media type': (length) => ({
    headers: { 'Content-Type': `application/json${fill(';', length)}` },
  }),
  charsets: (length) => ({ headers: { 'Content-Type': `application/json${fill(';charset="', length)}` } }),
  'spaces in the media type': (length) => ({ headers: { 'Content-Type': `a${fill(' ', length)}b` } }),
  'a long key': (length) => ({ headers: { 'Idempotency-Key': fill('k', length) } }),
  'what may be tokens': (length) => ({ headers: { 'X-Any': fill('eyJ-', length) } }),
  'what may be credentials': (length) => ({ headers: { 'X-Any': fill('basic ', length) } }),
  'what may be signatures': (length) => ({ headers: { Referer: `http://x/?${fill('sign=&', length)}` } }),
  'a long encoding': (length) => ({ headers: { 'Content-Encoding': fill('gzip,', length) } }),
};

const PLAIN = Buffer.from(`${START}0}`);
const JSON_TYPE = { 'Content-Type': 'application/json' };

it('a place that is nested too deeply is found by looking at each value once', () => {
  let looks = 0;
  const counted = (value: object) =>
    new Proxy(value, {
      get(target, key, receiver) {
        if (key !== 'length') looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const tooDeep: unknown = Array.from({ length: 10 }).reduce((inner) => [inner], 0);
  let body: object = counted([...Array(1000).fill(0), tooDeep]);
  for (let levels = 1; levels < LIMITS.nesting; levels += 1) body = counted([0, body]);
  expect(nestingViolations(body)).toHaveLength(1);
  expect(looks).toBe(1001 + 2 * (LIMITS.nesting - 1));
});

type Send = (sent: Sent) => Promise<unknown>;

/** The shortest of some tries, by the clock: other processes can only make it longer. */
async function leastMs(send: Send, sent: Sent): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 10 && least >= NEGLIGIBLE_MS; tries += 1) {
    const started = performance.now();
    await send(sent);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** CPU milliseconds of this thread for one request, over enough of them for the kernel's clock. */
async function cpuMs(send: Send, sent: Sent): Promise<number> {
  const before = process.threadCpuUsage();
  for (let sendings = 1; ; sendings += 1) {
    await send(sent);
    const { user, system } = process.threadCpuUsage(before);
    if (user + system > 80_000) return (user + system) / 1000 / sendings;
  }
}

/** How many times the work twice the length is; measured again before it is believed. */
async function growth(send: Send, shape: Shape, length: number): Promise<number> {
  const [half, whole] = [shape(length), shape(length * 2)];
  if ((await leastMs(send, whole)) < NEGLIGIBLE_MS) return 0;
  const least = { half: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
  for (let times = 0; times < 5; times += 1) {
    least.half = Math.min(least.half, await cpuMs(send, half));
    least.whole = Math.min(least.whole, await cpuMs(send, whole));
    if (least.whole < 3 * least.half) break;
  }
  return least.whole / least.half;
}

describe.each([
  ['the portable receiver', portable.createReceiver],
  ['the Node receiver', node.createReceiver],
])('%s', (_name, createReceiver) => {
  const receiver = createReceiver({
    endpoint: 'platform',
    apps: [{ appid: DEMO.appid, secrets: [DEMO.secret] }],
    onMessage: () => {},
    onError: () => {},
    onRefused: () => {},
  });
  const send = async ({ path = A, query = signedQuery(), headers, body = PLAIN }: Sent) => {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    return receiver.handle({
      method: 'POST',
      url: `${path}?${query}`,
      header: (name) =>
        name === 'content-type' ? (headers?.['Content-Type'] ?? 'application/json') : headers?.[name],
      body: async () => bytes,
    });
  };

  it.each(Object.entries(BODIES))('a body: %s', async (_what, shape) => {
    expect(await growth(send, shape, BODY_BYTES)).toBeLessThan(3);
  });

  it.each(Object.entries(HEADS))('a head: %s', async (_what, shape) => {
    expect(await growth(send, shape, BODY_BYTES)).toBeLessThan(3);
  });
});

describe('the server', () => {
  let server: LiveServer;
  const agent = new Agent({ keepAlive: true });
  beforeAll(async () => {
    server = await startLiveServer();
  });
  afterAll(async () => {
    agent.destroy();
    await server.stop();
  });

  const send = ({ path = A, query = signedQuery(), headers, body = PLAIN }: Sent) =>
    new Promise<number>((done, fail) => {
      const target = `${server.url}${path}?${query}`;
      const options = { agent, method: 'POST', headers: { ...JSON_TYPE, ...headers } };
      const request = httpRequest(target, options, (response) => {
        response.resume().on('end', () => done(response.statusCode!));
      });
      request.on('error', fail).end(body);
    });

  it.each(Object.entries(BODIES))('a body: %s', async (_what, shape) => {
    expect(await growth(send, shape, BODY_BYTES)).toBeLessThan(3);
  });

  it.each(Object.entries(HEADS))('a head: %s', async (_what, shape) => {
    expect(await growth(send, shape, HEAD_BYTES)).toBeLessThan(3);
  });

  it.each(Object.entries(BODIES))('a body to the control API: %s', async (_what, shape) => {
    const toConsole: Shape = (length) => {
      const { body = '' } = shape(length);
      const toApp = (text: string) => text.replace('"FromUserId"', '"appid":"1001","ToUserId"');
      return {
        path: '/console/api/messages',
        query: '',
        body: typeof body === 'string' ? toApp(body) : body,
      };
    };
    expect(await growth(send, toConsole, BODY_BYTES)).toBeLessThan(3);
  });
});
