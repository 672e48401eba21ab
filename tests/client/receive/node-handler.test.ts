/** The receiver over real HTTP: node:http, the way Express and Connect call handlers, and Koa. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReceiver, type Receiver, Refusal, toNodeHandler } from '@staff-service/client/node';
import Koa from 'koa';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { APPS, answerOf, B, type Body, MESSAGE, SIGNED, silent } from '../../support/receiver-requests.ts';
import { exchangeBytes, parseAnswer, signedQuery } from '../../support/requests.ts';

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
    createReceiver({ endpoint: 'app', apps: APPS, onMessage, ...silent });

  async function send(url: string, path = B, body: Body = JSON.stringify(MESSAGE), method = 'POST') {
    const response = await fetch(`${url}${path}?${signedQuery(SIGNED)}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method === 'POST' ? { body, duplex: 'half' } : {}),
    } as RequestInit);
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

  it('a second Content-Encoding counts like the first', async () => {
    const url = await listen(toNodeHandler(receiverOf()));
    const body = JSON.stringify(MESSAGE);
    const head = `POST ${B}?${signedQuery(SIGNED)} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
    const encodings = 'Content-Encoding: identity\r\nContent-Encoding: gzip\r\n';
    const bytes = `${head}${encodings}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    expect(parseAnswer(await exchangeBytes(url, [bytes]))).toMatchObject({ status: 415 });
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
      onMessage: () => unknown = () => {},
    ): RequestListener =>
    async (request, response) => {
      if (reads) {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        before(request as object, Buffer.concat(chunks));
      }
      await toNodeHandler(receiverOf(onMessage))(request, response, () =>
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

  it.each<[string, Body]>([
    ['an object', JSON.stringify(MESSAGE)],
    ['the text in a JSON string', JSON.stringify(JSON.stringify(MESSAGE))],
  ])('behind a body parser that leaves %s, the answer says how to mend it', async (_what, body) => {
    const url = await listen(
      connect((request, raw) => Object.assign(request, { body: JSON.parse(raw.toString()) })),
    );
    const answer = await send(url, B, body);
    expect(answer).toMatchObject({ status: 500, errcode: 500 });
    expect(answer.errmsg).toMatch(/before the body parser, or let that keep rawBody/);
  });

  /** As a Windows program writes it, where a partner forgets to say UTF-8. */
  const GBK = Buffer.from(
    '{"ToUserId":"123","MsgType":"text","Content":"\xc4\xfa\xba\xc3\xa3\xac\xbb\xb6\xd3\xad"}',
    'latin1',
  );
  /** UTF-8 cut off in the middle of an emoji: what replaces it is as long as it was. */
  const CUT = Buffer.concat([
    Buffer.from('{"ToUserId":"123","MsgType":"text","Content":"'),
    Buffer.from([0xf0, 0x9f, 0x98]),
    Buffer.from('"}'),
  ]);
  const keepers: [string, Parameters<typeof connect>[0]][] = [
    ['a text as rawBody', (request, raw) => Object.assign(request, { rawBody: raw.toString() })],
    ['a text as body', (request, raw) => Object.assign(request, { body: raw.toString() })],
    [
      'a latin1 text as rawBody',
      (request, raw) => Object.assign(request, { rawBody: raw.toString('latin1') }),
    ],
    ['a Buffer as rawBody', (request, raw) => Object.assign(request, { rawBody: raw, body: {} })],
    ['a Buffer as body', (request, raw) => Object.assign(request, { body: raw })],
  ];

  describe.each(keepers)('behind a body parser that leaves %s', (_what, before) => {
    it.each([
      ['GBK', GBK],
      ['a cut emoji', CUT],
    ])('%s is never accepted, whether its length is told or not', async (_which, bytes) => {
      const handled = vi.fn();
      const url = await listen(connect(before, true, handled));
      for (const body of [bytes, new Blob([bytes]).stream()]) {
        const answer = await send(url, B, body);
        expect([30005, 500]).toContain(answer.errcode);
      }
      expect(handled).not.toHaveBeenCalled();
    });
  });

  it('a body that something has told to come as text is not taken', async () => {
    const url = await listen((request, response) => {
      toNodeHandler(receiverOf())(request.setEncoding('utf8'), response);
    });
    expect(await send(url)).toMatchObject({
      status: 500,
      errmsg: expect.stringMatching(/rawBody as a Buffer/),
    });
  });

  it('in one Express app a receiver of B leaves the path of A to the receiver behind it', async () => {
    const [toApp, toPlatform] = [vi.fn(), vi.fn()];
    const first = toNodeHandler(receiverOf(toApp));
    const options = { endpoint: 'platform', apps: APPS, onMessage: toPlatform, ...silent } as const;
    const second = toNodeHandler(createReceiver(options));
    const url = await listen((request, response) =>
      first(request, response, () => second(request, response)),
    );
    const customer = JSON.stringify({ FromUserId: '123', MsgType: 'event' });
    expect(await send(url, '/api/v1/1001/staffService/message', customer)).toMatchObject({ errcode: 0 });
    expect(await send(url, '/api/v2/1001/staffService/message', customer)).toMatchObject({ errcode: 404 });
    expect(await send(url)).toMatchObject({ errcode: 0 });
    expect([toApp.mock.calls.length, toPlatform.mock.calls.length]).toEqual([1, 1]);
  });

  it('tells what is refused, and why, behind node:http as behind Koa', async () => {
    const told: unknown[] = [];
    const receiver = createReceiver({
      endpoint: 'app',
      apps: APPS,
      onMessage: () => {},
      onRefused: async ({ errcode }, { method, path, diagnose }) => {
        told.push([errcode, method, path, (await diagnose()).map(({ mistake }) => mistake)]);
      },
    });
    const koa = new Koa().use(toNodeHandler(receiver));
    for (const url of [await listen(toNodeHandler(receiver)), await listen(koa.callback())])
      await fetch(`${url}${B}?signature=`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
      });
    const refused = [30001, 'POST', B, ['missing', 'missing']];
    await vi.waitFor(() => expect(told).toEqual([refused, refused]));
  });

  it('what something else has answered stays as it is, before and meanwhile', async () => {
    const handled = vi.fn();
    const handler = toNodeHandler(receiverOf(handled));
    const early = await listen(async (request, response) => {
      response.writeHead(503).end('{"errcode":503,"errmsg":"busy"}');
      await handler(request, response);
    });
    expect(await send(early)).toMatchObject({ errcode: 503 });
    expect(handled).not.toHaveBeenCalled();
    const ended: Promise<void>[] = [];
    const meanwhile = await listen((request, response) => {
      const late = toNodeHandler(
        receiverOf(() => response.writeHead(504).end('{"errcode":504,"errmsg":"too late"}')),
      );
      ended.push(late(request, response));
    });
    expect(await send(meanwhile)).toMatchObject({ errcode: 504 });
    await expect(Promise.all(ended)).resolves.toHaveLength(1);
  });

  it('a Refusal with a header that cannot be sent is a 500, and no rejection', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const refusing = receiverOf(() => {
      throw new Refusal(40001, 'x', { headers: { 'X-Why': 'a\nb' } });
    });
    const ended: Promise<void>[] = [];
    const url = await listen((request, response) => {
      ended.push(toNodeHandler(refusing)(request, response));
    });
    const response = await fetch(`${url}${B}?${signedQuery(SIGNED)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(MESSAGE),
    });
    expect(response.status).toBe(500);
    await expect(Promise.all(ended)).resolves.toHaveLength(1);
    expect(told).toHaveBeenCalledTimes(1);
    told.mockRestore();
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
    const url = await listen(app.callback());
    expect(await send(url)).toMatchObject({ errcode: 0 });
    expect(await send(url, B, GBK)).toMatchObject({
      status: 500,
      errmsg: expect.stringMatching(/rawBody as a Buffer/),
    });
  });
});
