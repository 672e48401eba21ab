/** The receiver for either endpoint: as a handler of the Fetch standard, and over real HTTP by node:http and Koa. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as portable from '@staff-service/client';
import {
  type IdempotencyStore,
  LIMITS,
  memoryIdempotency,
  type Receiver,
  Refusal,
  toNodeHandler,
} from '@staff-service/client';
import * as node from '@staff-service/client/node';
import Koa from 'koa';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exchangeBytes, parseAnswer, signedQuery } from './requests.ts';

const APPS = [
  { appid: '1001', secrets: ['new', 'old'] },
  { appid: '甲/乙', secrets: ['s2'] },
];
const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' };
const CUSTOMER = { FromUserId: '123', MsgType: 'text', Content: '你好' };
const B = '/qmtapi/staffService/message';
const A = '/api/v1/1001/staffService/message';
const SIGNED = { appid: '1001', secret: 'new' };

type Body = NonNullable<RequestInit['body']>;

interface Sent {
  method?: string;
  query?: string;
  headers?: Record<string, string>;
  body?: Body;
}

function request(path: string, { method = 'POST', query = signedQuery(SIGNED), headers, body }: Sent = {}) {
  return new Request(`http://host${path}?${query}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: method === 'POST' ? (body ?? JSON.stringify(path === A ? CUSTOMER : MESSAGE)) : null,
    duplex: 'half',
  } as RequestInit);
}

async function answerOf(response: Response) {
  const body = (await response.json()) as { errcode: number; errmsg: string };
  return { status: response.status, headers: response.headers, ...body };
}

const silent = { onError: () => {} };

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createReceiver }) => {
  const appReceiver = (onMessage: (...all: unknown[]) => unknown = () => {}, more = {}) =>
    createReceiver({ endpoint: 'app', apps: APPS, onMessage, ...silent, ...more });
  const platformReceiver = (onMessage: (...all: unknown[]) => unknown = () => {}, more = {}) =>
    createReceiver({ endpoint: 'platform', apps: APPS, onMessage, ...silent, ...more });

  it('endpoint B hands over the message, who signed, and the body as received', async () => {
    const onMessage = vi.fn();
    const text = ' {"ToUserId":"1","MsgType":"event","Extra":12345678901234567890}';
    const answer = await appReceiver(onMessage)(
      request(B, { body: text, headers: { 'Idempotency-Key': 'k' } }),
    );
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answerOf(answer)).toMatchObject({ status: 200, errcode: 0, errmsg: 'ok' });
    expect(onMessage).toHaveBeenCalledWith(expect.objectContaining({ ToUserId: '1', MsgType: 'event' }), {
      appid: '1001',
      text,
      idempotencyKey: 'k',
    });
  });

  it.each([
    ['below no prefix', '/staffService/message'],
    ['below three', '/a/b/c/staffService/message'],
  ])('endpoint B is served %s', async (_what, path) => {
    expect((await answerOf(await appReceiver()(request(path)))).errcode).toBe(0);
  });

  it('endpoint A takes the appid from the path, below a prefix too', async () => {
    const onMessage = vi.fn();
    const receiver = platformReceiver(onMessage);
    expect((await answerOf(await receiver(request(A)))).errcode).toBe(0);
    const path = '/below/api/v1/%E7%94%B2%2F%E4%B9%99/staffService/message';
    const query = signedQuery({ appid: '甲/乙', secret: 's2' });
    expect(
      (await answerOf(await receiver(request(path, { query, body: JSON.stringify(CUSTOMER) })))).errcode,
    ).toBe(0);
    expect(onMessage.mock.calls.map(([, { appid }]) => appid)).toEqual(['1001', '甲/乙']);
  });

  it('both active secrets verify', async () => {
    const query = signedQuery({ appid: '1001', secret: 'old' });
    expect((await answerOf(await appReceiver()(request(B, { query })))).errcode).toBe(0);
  });

  it('secrets may be looked up, and apps listed, at each request', async () => {
    const secretsFor = async (appid: string) => (appid === '1001' ? ['new'] : undefined);
    const receiver = createReceiver({ endpoint: 'platform', secretsFor, onMessage: () => {} });
    expect((await answerOf(await receiver(request(A)))).errcode).toBe(0);
    let apps = APPS;
    const listed = createReceiver({ endpoint: 'app', apps: () => apps, onMessage: () => {} });
    expect((await answerOf(await listed(request(B)))).errcode).toBe(0);
    apps = [];
    expect((await answerOf(await listed(request(B)))).errcode).toBe(30003);
  });

  it.each<[string, string, Sent, number, number, RegExp]>([
    ['another path', '/staffService/messages', {}, 404, 404, /./],
    ['another version', '/api/v2/1001/staffService/message', {}, 404, 404, /./],
    ['a malformed escape', '/api/v1/%ff/staffService/message', {}, 404, 404, /./],
    ['GET', A, { method: 'GET' }, 405, 405, /use POST/],
    [
      'another media type, before the signature',
      A,
      { query: '', headers: { 'Content-Type': 'text/plain' } },
      415,
      415,
      /application\/json/,
    ],
    [
      'another charset',
      A,
      { headers: { 'Content-Type': 'application/json; charset=gbk' } },
      415,
      415,
      /utf-8/,
    ],
    ['a compressed body', A, { headers: { 'Content-Encoding': 'gzip' } }, 415, 415, /compressed/],
    [
      'no signature, of an unknown appid',
      '/api/v1/x/staffService/message',
      { query: '' },
      200,
      30001,
      /timestamp and signature/,
    ],
    ['an unknown appid', '/api/v1/x/staffService/message', {}, 200, 30002, /./],
    [
      'a wrong signature, before the body',
      A,
      { query: signedQuery({ appid: '1001', secret: 'x' }), body: '{' },
      200,
      30003,
      /does not match/,
    ],
    [
      'a stale timestamp',
      A,
      { query: signedQuery(SIGNED, '1407812629434') },
      200,
      30003,
      /behind the receiver's clock/,
    ],
    ['a repeated signature', A, { query: `${signedQuery(SIGNED)}&signature=x` }, 200, 30003, /once each/],
    ['no JSON', A, { body: '{' }, 200, 30005, /not JSON/],
    ['an empty body', A, { body: '' }, 200, 30005, /empty/],
    ['no UTF-8', A, { body: new Uint8Array([0x7b, 0xff]) }, 200, 30005, /not UTF-8: byte 1/],
    ['nesting too deep', A, { body: `{"Tag":${'['.repeat(64)}${']'.repeat(64)}}` }, 200, 30005, /64 levels/],
    [
      'a message that breaks the contract',
      A,
      { body: '{"FromUserId":1}' },
      200,
      30005,
      /\/MsgType: .*required.*; \/FromUserId: .*string/,
    ],
    ['a key that is none', A, { headers: { 'Idempotency-Key': 'é' } }, 200, 30005, /header\/Idempotency-Key/],
  ])('%s is refused', async (_what, path, sent, status, errcode, says) => {
    const onMessage = vi.fn();
    const answer = await answerOf(await platformReceiver(onMessage)(request(path, sent)));
    expect(answer).toMatchObject({ status, errcode, errmsg: expect.stringMatching(says) });
    if (status === 405) expect(answer.headers.get('allow')).toBe('POST');
    expect(onMessage).not.toHaveBeenCalled();
  });

  it('a body over the limit gets 413 while it is read, however it is sent', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    expect(await answerOf(await appReceiver()(request(B, { body: endless })))).toMatchObject({
      status: 413,
      errcode: 413,
    });
    expect(pulled).toBeLessThan(10);
    const long = 'x'.repeat(LIMITS.bodyBytes + 1);
    expect((await answerOf(await appReceiver()(request(B, { body: long })))).status).toBe(413);
  });

  it('a body of exactly the limit is read', async () => {
    const body = JSON.stringify({ ...MESSAGE, Tag: '' }).replace(/""}$/, (end) => {
      const rest = LIMITS.bodyBytes - JSON.stringify({ ...MESSAGE, Tag: '' }).length - 4; // 您好: 3 bytes a character
      return `"${'x'.repeat(rest)}${end.slice(1)}`;
    });
    expect(Buffer.byteLength(body)).toBe(LIMITS.bodyBytes);
    expect((await answerOf(await appReceiver()(request(B, { body })))).errcode).toBe(0);
  });

  it('what onMessage throws is answered 30004, is told to onError, and leaks nothing', async () => {
    const onError = vi.fn();
    const broken = new Error('password=hunter2 at db.internal');
    const receiver = appReceiver(
      () => {
        throw broken;
      },
      { onError },
    );
    const answer = await answerOf(await receiver(request(B)));
    expect(answer).toMatchObject({ status: 200, errcode: 30004 });
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|internal/);
    expect(onError).toHaveBeenCalledWith(broken);
  });

  it('a Refusal is answered as it says, and is no error of this side', async () => {
    const onError = vi.fn();
    const receiver = appReceiver(
      async () => {
        throw new Refusal(40001, '未知的客户 / unknown customer');
      },
      { onError },
    );
    const answer = await answerOf(await receiver(request(B)));
    expect(answer).toMatchObject({ status: 200, errcode: 40001, errmsg: '未知的客户 / unknown customer' });
    expect(onError).not.toHaveBeenCalled();
  });

  it('a secret store that is down is not a bad signature: 30004, and onError', async () => {
    const onError = vi.fn();
    const secretsFor = () => Promise.reject(new Error('vault is sealed'));
    const receiver = createReceiver({ endpoint: 'platform', secretsFor, onMessage: () => {}, onError });
    expect(await answerOf(await receiver(request(A)))).toMatchObject({ status: 200, errcode: 30004 });
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'vault is sealed' }));
  });

  it('an onError that throws does no harm', async () => {
    const broken = () => {
      throw new Error('x');
    };
    expect((await answerOf(await appReceiver(broken, { onError: broken })(request(B)))).errcode).toBe(30004);
  });

  it('a Request whose body was read before is a clear 500', async () => {
    const onError = vi.fn();
    const used = request(B);
    await used.text();
    const answer = await answerOf(await appReceiver(() => {}, { onError })(used));
    expect(answer).toMatchObject({ status: 500, errmsg: expect.stringMatching(/body parser/) });
    expect(onError).toHaveBeenCalled();
  });

  it.each([
    [{ apps: [] }, /one app or more/],
    [{ apps: [{ appid: '1', secrets: [] }] }, /needs secrets/],
    [{ apps: [{ appid: '1', secrets: [''] }] }, /must not be empty/],
    [{ apps: [{ appid: '1', secrets: 'abcdef' }] }, /a list/],
    [{ apps: APPS, endpoint: 'both' }, /'platform' or 'app'/],
    [{ secretsFor: () => ['x'] }, /name no appid/],
    [{}, /one app or more/],
  ])('options that verify nothing are a TypeError: %j', (options, says) => {
    const create = () => createReceiver({ endpoint: 'app', onMessage: () => {}, ...options } as never);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(says);
  });

  describe('an Idempotency-Key', () => {
    const keyed = (key: string, body: unknown = MESSAGE, sent: Sent = {}) =>
      request(B, { ...sent, headers: { 'Idempotency-Key': key }, body: JSON.stringify(body) });

    it('is processed once, and its repetition gets the first answer', async () => {
      const onMessage = vi.fn();
      const receiver = appReceiver(onMessage);
      for (let time = 0; time < 3; time += 1)
        expect(await answerOf(await receiver(keyed('k')))).toMatchObject({ errcode: 0, errmsg: 'ok' });
      expect(onMessage).toHaveBeenCalledTimes(1);
    });

    it('with another body is refused with 30005', async () => {
      const receiver = appReceiver();
      await receiver(keyed('k'));
      const answer = await answerOf(await receiver(keyed('k', { ...MESSAGE, Content: 'other' })));
      expect(answer).toMatchObject({ errcode: 30005, errmsg: expect.stringMatching(/another body/) });
    });

    it('of another app is another key', async () => {
      const onMessage = vi.fn();
      const receiver = appReceiver(onMessage);
      await receiver(keyed('k'));
      await receiver(keyed('k', MESSAGE, { query: signedQuery({ appid: '甲/乙', secret: 's2' }) }));
      expect(onMessage).toHaveBeenCalledTimes(2);
    });

    it('is exact under concurrency: the second waits for the first', async () => {
      let finish = () => {};
      const finished = new Promise<void>((done) => {
        finish = done;
      });
      const onMessage = vi.fn(() => finished);
      const receiver = appReceiver(onMessage);
      const answers = Promise.all(Array.from({ length: 20 }, () => receiver(keyed('k')).then(answerOf)));
      let answered = false;
      answers.then(() => {
        answered = true;
      });
      await vi.waitFor(() => expect(onMessage).toHaveBeenCalled());
      await new Promise((wait) => setTimeout(wait, 50));
      expect(answered).toBe(false);
      finish();
      expect((await answers).map(({ errcode }) => errcode)).toEqual(Array(20).fill(0));
      expect(onMessage).toHaveBeenCalledTimes(1);
    });

    it('whose first attempt failed is processed again, by one of those who waited', async () => {
      let calls = 0;
      const receiver = appReceiver(async () => {
        calls += 1;
        await new Promise((wait) => setTimeout(wait, 20));
        if (calls === 1) throw new Error('first');
      });
      const answers = await Promise.all(Array.from({ length: 5 }, () => receiver(keyed('k')).then(answerOf)));
      expect(answers.map(({ errcode }) => errcode).sort()).toEqual([0, 0, 0, 0, 30004]);
      expect(calls).toBe(2);
    });

    it('is kept by a store of your own', async () => {
      const claims: unknown[] = [];
      const idempotency: IdempotencyStore = {
        async once(claim, process) {
          claims.push(claim);
          await process();
          return 'processed';
        },
      };
      await appReceiver(() => {}, { idempotency })(keyed('k'));
      expect(claims).toEqual([
        { appid: '1001', key: 'k', bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]);
    });
  });
});

describe('memoryIdempotency', () => {
  it('forgets a key after its hours, and the oldest beyond maxKeys', async () => {
    let now = 0;
    const store = memoryIdempotency({ maxKeys: 2, hours: 24, clock: () => now });
    const once = (key: string) => store.once({ appid: '1', key, bodyHash: '' }, async () => {});
    expect(await once('a')).toBe('processed');
    now = 24 * 3_600_000 - 1;
    expect(await once('a')).toBe('repeated');
    now += 1;
    expect(await once('a')).toBe('processed');
    await once('b');
    await once('c');
    expect(await once('b')).toBe('repeated');
    expect(await once('a')).toBe('processed');
  });
});

describe('toNodeHandler', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.closeAllConnections();
  });

  async function listen(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const receiverOf = (onMessage: () => unknown = () => {}): Receiver =>
    node.createReceiver({ endpoint: 'app', apps: APPS, onMessage, ...silent });

  async function send(url: string, path = B, body: Body = JSON.stringify(MESSAGE), method = 'POST') {
    const response = await fetch(`${url}${path}?${signedQuery(SIGNED)}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method === 'POST' ? { body } : {}),
    });
    return { ...(await answerOf(response)) };
  }

  it('serves node:http: the message, its length, 404 and 405', async () => {
    const onMessage = vi.fn();
    const url = await listen(toNodeHandler(receiverOf(onMessage)));
    const answer = await send(url);
    expect(answer).toMatchObject({ status: 200, errcode: 0 });
    expect(answer.headers.get('content-length')).toBe('27');
    expect(await send(url, '/other')).toMatchObject({ status: 404, errcode: 404 });
    expect(await send(url, B, '', 'GET')).toMatchObject({ status: 405, errcode: 405 });
    expect(onMessage).toHaveBeenCalledTimes(1);
  });

  it('a body far over the limit still gets its 413, and the connection goes on', async () => {
    const url = await listen(toNodeHandler(receiverOf()));
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const head = `POST ${B}?${signedQuery(SIGNED)} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
    const bytes = [`${head}Transfer-Encoding: chunked\r\n\r\n`, ...Array(20).fill(chunk), '0\r\n\r\n'];
    expect(parseAnswer(await exchangeBytes(url, bytes))).toMatchObject({
      status: 413,
      body: { errcode: 413 },
    });
    expect(await send(url, B, 'x'.repeat(300_000))).toMatchObject({ status: 413 });
    expect(await send(url)).toMatchObject({ errcode: 0 });
  });

  it('a repeated Idempotency-Key is refused, not joined', async () => {
    const url = await listen(toNodeHandler(receiverOf()));
    const body = JSON.stringify(MESSAGE);
    const head =
      `POST ${B}?${signedQuery(SIGNED)} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n` +
      `Idempotency-Key: a\r\nIdempotency-Key: b\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    const { body: answer } = parseAnswer(await exchangeBytes(url, [head + body]));
    expect(answer).toMatchObject({ errcode: 30005, errmsg: expect.stringMatching(/Idempotency-Key.*once/) });
  });

  it('a caller who goes away in the middle of a body leaves nothing waiting', async () => {
    let done: (() => void) | undefined;
    const ended = new Promise<void>((resolve) => {
      done = resolve;
    });
    const handler = toNodeHandler(receiverOf());
    const url = await listen((req, res) => handler(req, res).then(done));
    const head = `POST ${B}?${signedQuery(SIGNED)} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`;
    exchangeBytes(url, [head], 50).catch(() => {});
    await ended;
  });

  /** As Express and Connect call their handlers. */
  const connect =
    (
      before: (request: { body?: unknown; rawBody?: unknown }, raw: Buffer) => void,
      reads = true,
    ): RequestListener =>
    async (request, response) => {
      if (reads) {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        before(request as object, Buffer.concat(chunks));
      }
      await toNodeHandler(receiverOf())(request, response, () =>
        response.end('{"errcode":-7,"errmsg":"next"}'),
      );
    };

  it('hands other paths on to what comes next', async () => {
    const url = await listen(connect(() => {}, false));
    expect(await send(url, '/other')).toMatchObject({ errcode: -7, errmsg: 'next' });
    expect(await send(url)).toMatchObject({ errcode: 0 });
  });

  it('mounted below a prefix, the original path counts', async () => {
    const url = await listen((request, response) => {
      const mounted = Object.assign(request, { originalUrl: request.url, url: '/' });
      return toNodeHandler(receiverOf())(mounted, response, () => response.end('{"errcode":-7,"errmsg":""}'));
    });
    expect(await send(url)).toMatchObject({ errcode: 0 });
  });

  it.each<[string, Parameters<typeof connect>[0]]>([
    ['rawBody', (request, raw) => Object.assign(request, { rawBody: raw, body: JSON.parse(raw.toString()) })],
    ['rawBody as text', (request, raw) => Object.assign(request, { rawBody: raw.toString() })],
    ['a Buffer as body', (request, raw) => Object.assign(request, { body: raw })],
    ['text as body', (request, raw) => Object.assign(request, { body: raw.toString() })],
  ])('behind a body parser that leaves %s, the message is received', async (_what, before) => {
    expect(await send(await listen(connect(before)))).toMatchObject({ status: 200, errcode: 0 });
  });

  it('behind a body parser that leaves no bytes, the answer says how to mend it', async () => {
    const url = await listen(
      connect((request, raw) => Object.assign(request, { body: JSON.parse(raw.toString()) })),
    );
    const answer = await send(url);
    expect(answer).toMatchObject({ status: 500, errcode: 500 });
    expect(answer.errmsg).toMatch(/before the body parser, or let that keep rawBody/);
  });

  it('serves Koa, between other middleware', async () => {
    const app = new Koa();
    const statuses: number[] = [];
    app.use(async (ctx, next) => {
      await next();
      statuses.push(ctx.status);
    });
    app.use(toNodeHandler(receiverOf()));
    app.use((ctx) => {
      ctx.body = { errcode: -7, errmsg: 'next' };
    });
    const url = await listen(app.callback());
    const answer = await send(url);
    expect(answer).toMatchObject({ status: 200, errcode: 0 });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await send(url, B, '{')).toMatchObject({ status: 200, errcode: 30005 });
    expect(await send(url, B, '', 'GET')).toMatchObject({ status: 405 });
    expect(await send(url, '/other')).toMatchObject({ errcode: -7 });
    expect(statuses).toEqual([200, 200, 405, 200]);
  });

  it('behind a body parser of Koa, rawBody is used', async () => {
    const app = new Koa();
    app.use(async (ctx, next) => {
      let raw = '';
      for await (const chunk of ctx.req.setEncoding('utf8')) raw += chunk;
      Object.assign(ctx.request, { rawBody: raw, body: JSON.parse(raw) });
      await next();
    });
    app.use(toNodeHandler(receiverOf()));
    expect(await send(await listen(app.callback()))).toMatchObject({ errcode: 0 });
  });
});
