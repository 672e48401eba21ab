/** Requests that the control API sends to its own server, over real HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resendExchange, sendRequest } from '../../generated/console.validators.js';
import { leadsToConsole, splitKept } from '../../server/simulate/request-parts.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { startPeerApp } from '../support/peer-app.ts';
import { A, B, post, readExchange, signedQuery, TEXT_TO_PLATFORM } from '../support/requests.ts';

const CALLBACK_SECRET = 'of endpoint B alone';
let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer({
    apps: [
      { appid: '1001', secrets: ['abcdef'] },
      { appid: 'b 中', secrets: ['of A'], callbackSecrets: [CALLBACK_SECRET] },
    ],
  });
});
afterAll(() => server.stop());

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
type Body = any;
const VALIDATORS = { sendRequest, resendExchange };
const call = async (
  path: string,
  body: unknown,
  operation: keyof typeof VALIDATORS,
): Promise<{ status: number; body: Body }> => {
  const answer = await post(server.url, path, body, { query: '' });
  const { responses } = VALIDATORS[operation];
  expect((responses[answer.status] ?? responses.default)!(answer.body)).toBe(true);
  return { status: answer.status, body: answer.body };
};
const send = (request: object) =>
  call('/console/api/requests', { endpoint: 'platform', appid: '1001', ...request }, 'sendRequest');
const resend = (id: string, changes: object = {}) =>
  call(`/console/api/exchanges/${id}/resend`, changes, 'resendExchange');
const detail = (id: string): Promise<Body> => readExchange(server.url, id);
const envelope = ({ body }: { body: Body }) => JSON.parse(body.body);
const places = ({ status, body }: { status: number; body: Body }) => {
  expect(status).toBe(400);
  return body.violations.map(({ pointer }: { pointer: string }) => pointer);
};
const text = JSON.stringify(TEXT_TO_PLATFORM);

describe('a request', () => {
  it.each([
    ['platform', '1001', text],
    ['platform', 'b 中', text],
    ['app', '1001', '{"ToUserId":"1","MsgType":"event"}'],
    ['app', 'b 中', '{"ToUserId":"1","MsgType":"event"}'],
  ])('to the endpoint %s as APP %s is signed, accepted and listed', async (endpoint, appid, body) => {
    const answer = await send({ endpoint, appid, body });
    expect(answer).toMatchObject({ status: 200, body: { status: 200 } });
    expect(envelope(answer)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(answer.body.headers).toContainEqual({ name: 'x-request-id', value: answer.body.id });
    expect(await detail(answer.body.id)).toMatchObject({ endpoint, appid, request: { body } });
  });

  it.each([
    ['none', 30001, ''],
    ['wrong', 30003, '不'],
    ['expired', 30003, '时间|早|timestamp'],
  ])('whose signature is %s is refused, and its exchange says why', async (signing, errcode) => {
    const answer = await send({ body: text, signing });
    expect(envelope(answer).errcode).toBe(errcode);
    expect(await detail(answer.body.id)).toMatchObject({ verdict: 'refused', errcode });
  });

  it('of an APP that is not configured can be sent, but not validly signed', async () => {
    expect(envelope(await send({ appid: 'nobody', body: text, signing: 'wrong' })).errcode).toBe(30002);
    expect(places(await send({ appid: 'nobody', body: text }))).toEqual(['/appid']);
  });

  it('carries query, headers and body as they are given', async () => {
    const headers = [
      { name: 'Idempotency-Key', value: 'mine' },
      { name: 'Content-Type', value: 'application/json; charset=utf-8' },
    ];
    const first = await send({ body: text, query: 'a=1&b=中 #', headers });
    expect(envelope(first).errcode).toBe(0);
    expect((await detail(first.body.id)).request.url).toContain('?a=1&b=%E4%B8%AD%20%23&timestamp=');
    const again = await send({ body: text, headers });
    expect(envelope(again).errcode).toBe(0);
    expect(again.body.id).toBeNull(); // nothing more was stored
    expect(envelope(await send({ body: '{}', headers })).errcode).toBe(30005);
    expect(
      (await send({ body: text, headers: [{ name: 'Content-Type', value: 'text/plain' }] })).body,
    ).toMatchObject({
      status: 415,
    });
    expect(envelope(await send({ body: '{"a":' })).errmsg).toContain('JSON');
  });

  it('goes to another path, which the answer then says', async () => {
    const answer = await send({ body: text, path: '/api/v2/1001/staffService/message' });
    expect(answer.body.status).toBe(404);
    expect(await detail(answer.body.id)).toMatchObject({ endpoint: null });
  });

  it.each([
    '/console/api/messages',
    '/CONSOLE/api/messages',
    '/console',
    '/metrics',
    '//console/api/messages',
    '/./console/api/messages',
    '/api/../console/api/messages',
    '/api/%2e%2e/console/api/messages',
    '/api/..%2fconsole/api/messages',
    '/%63onsole/api/messages',
    '/%2563onsole/api/messages',
    '/%25252525252525252563onsole',
    '/api/..\\console',
    '/\\console',
    '/%5cconsole',
    '/console/../api/v1/1001/staffService/message',
    '/.%2e/console',
  ])('never goes to %s', async (path) => {
    expect(places(await send({ body: '{}', path }))).toEqual(['/path']);
  });

  it('of another form than a path is none', async () => {
    for (const path of ['http://127.0.0.1/', 'console', '', '/a?b', '/a#b', '/a b'])
      expect(places(await send({ body: '{}', path }))).toEqual(['/path']);
    expect((await send({ body: '{}', path: '/中\r\nX:y' })).body.status).toBe(404); // encoded
  });

  it.each([
    ...[
      'Host',
      'content-length',
      'Transfer-Encoding',
      'CONNECTION',
      'Cookie',
      'Authorization',
      'Upgrade',
      'Expect',
    ].map((name) => [name, 'x', '/headers/1/name']),
    ['', 'x', '/headers/1/name'],
    ['X y', 'x', '/headers/1/name'],
    ['X:', 'x', '/headers/1/name'],
    ['X\r\nY', 'x', '/headers/1/name'],
    ['X-A', 'x\r\nHost: y', '/headers/1/value'],
    ['X-A', '\0', '/headers/1/value'],
    ['X-A', '中文', '/headers/1/value'],
  ])('takes no header %j: %j', async (name, value, place) => {
    expect(
      places(
        await send({
          body: '{}',
          headers: [
            { name: 'X-Fine', value: 'é\t' },
            { name, value },
          ],
        }),
      ),
    ).toEqual([place]);
  });

  it('takes no body that is no Unicode, nor an unknown endpoint', async () => {
    expect(places(await send({ body: '"\ud83d"' }))).toEqual(['/body']);
    expect(places(await send({ body: '{}', endpoint: 'console' }))).toEqual(['/endpoint']);
  });

  it('that gets no answer ends with none', async () => {
    const closed = await send({ body: JSON.stringify({ ...TEXT_TO_PLATFORM, FromUserId: 'test:close' }) });
    expect(closed.body).toMatchObject({ id: null, status: null, body: null, headers: [] });
    expect(closed.body.durationMs).toBeGreaterThanOrEqual(0);
  });
});

describe('an exchange sent again', () => {
  const receive = async (path: string, message: unknown, options = {}) =>
    (await post(server.url, path, message, options)).id;

  it.each([
    [A, TEXT_TO_PLATFORM],
    [B, { ToUserId: '1', MsgType: 'event' }],
  ])('%s is accepted once more, with a new signature', async (path, message) => {
    const id = await receive(path, message);
    const answer = await resend(id);
    expect(envelope(answer).errcode).toBe(0);
    expect(answer.body.id).not.toBe(id);
    const [first, second] = [await detail(id), await detail(answer.body.id)];
    expect(second.request.body).toBe(first.request.body);
    expect(second.appid).toBe('1001');
  });

  it('keeps every header that is known whole, and no other', async () => {
    const headers = [
      { name: 'X-Note', value: 'not redacted' },
      { name: 'Referer', value: 'http://127.0.0.1/?signature=secret' },
    ];
    const { id } = (await send({ body: text, headers })).body;
    const again = await resend(id);
    const kept = (await detail(again.body.id)).request.headers.map(({ name }: { name: string }) =>
      name.toLowerCase(),
    );
    expect(kept).toContain('x-note');
    expect(kept).not.toContain('referer');
  });

  it('with another body, headers, query or signature is that one', async () => {
    const id = await receive(A, '{"FromUserId":"1"}');
    expect(envelope(await resend(id)).errcode).toBe(30005);
    const mended = await resend(id, { body: text, query: 'x=1', headers: [] });
    expect(envelope(mended).errcode).toBe(0);
    expect((await detail(mended.body.id)).request.url).toContain('?x=1&timestamp=');
    expect(envelope(await resend(id, { signing: 'none', body: text })).errcode).toBe(30001);
    expect(places(await resend(id, { path: '/console/api/faults' }))).toEqual(['/path']);
    expect(places(await resend(id, { headers: [{ name: 'Host', value: 'x' }] }))).toEqual([
      '/headers/0/name',
    ]);
  });

  it('whose signature was wrong goes out with a right one', async () => {
    const id = await receive(A, text, { query: signedQuery({ appid: '1001', secret: 'wrong' }) });
    // What was not read before the answer is kept right after it.
    await expect.poll(async () => envelope(await resend(id)).errcode).toBe(0);
  });

  it('that was kept in part needs its body', async () => {
    const id = await receive(A, JSON.stringify({ FromUserId: 1, Tag: '汉'.repeat(50_000) }));
    expect(places(await resend(id))).toEqual(['/body']);
    expect(envelope(await resend(id, { body: text })).errcode).toBe(0);
  });

  it('of an unknown APP needs one that is known, or a path that names it', async () => {
    const path = '/api/v1/9999/staffService/message';
    const id = await receive(path, text, { query: signedQuery({ appid: '9999', secret: 'x' }) });
    expect(places(await resend(id, { body: text }))).toEqual(['/appid']);
    expect(envelope(await resend(id, { body: text, path: A })).errcode).toBe(0);
    expect(envelope(await resend(id, { body: text, appid: '1001' })).errcode).toBe(30002); // the path is another's
    const atB = await receive(B, text, { query: signedQuery({ appid: '9999', secret: 'x' }) });
    const body = '{"ToUserId":"1","MsgType":"event"}';
    expect(places(await resend(atB, { body }))).toEqual(['/appid']);
    expect(envelope(await resend(atB, { body, appid: 'b 中' })).errcode).toBe(0);
  });

  it('goes by its own method', async () => {
    const answer = await fetch(`${server.url}${A}`, { method: 'PUT', body: 'x' });
    const again = await resend(answer.headers.get('x-request-id')!);
    expect(again.body).toMatchObject({ status: 405 });
  });

  it('that is not there is not found', async () => {
    const answer = await resend('01a2050d-7532-729e-9996-4fd6e6431f79');
    expect(answer).toMatchObject({ status: 404, body: { errcode: 404 } });
  });
});

describe('a message that was sent, sent again', () => {
  it('goes out as a new one, as it was or with another body, and with nothing else changed', async () => {
    const app = await startPeerApp();
    const own = await startLiveServer({
      apps: [{ appid: '1001', secrets: ['s'], callbackUrl: app.url }],
      allowCallbackNetworks: ['127.0.0.0/8'],
    });
    const mine = server;
    server = own;
    try {
      const sent = `{"ToUserId":"u","MsgType":"text","Content":"一","Tag":{"id":12345678901234567890}}`;
      const { id } = (
        await post(own.url, '/console/api/messages', `{"appid":"1001",${sent.slice(1)}`, { query: '' })
      ).body as unknown as { id: string };
      const again = await resend(id);
      expect(again.body).toMatchObject({ status: null, body: null, headers: [] });
      expect(again.body.id).not.toBe(id);
      const edited = await resend(id, { body: sent.replace('一', '二'), signing: 'valid' });
      await expect.poll(() => detail(edited.body.id)).toMatchObject({ verdict: 'delivered' });
      expect(app.arrived.map(({ content }) => content)).toEqual(['一', '一', '二']);
      expect((await detail(again.body.id)).request.body).toBe(sent);
      expect(places(await resend(id, { body: '{"ToUserId":"u","MsgType":"text"}' }))).toEqual(['/Content']);
      expect(places(await resend(id, { body: sent.replace('一', '\\ud83d') }))).toEqual(['/Content']);
      expect(places(await resend(id, { body: '[]' }))).toEqual(['']);
      expect((await resend(id, { body: '{' })).status).toBe(400);
      expect(
        places(await resend(id, { query: 'a', path: '/x', headers: [], signing: 'none' })).sort(),
      ).toEqual(['/headers', '/path', '/query', '/signing']);
    } finally {
      server = mine;
      await own.stop();
      await app.stop();
    }
  });
});

describe('what was kept of a target', () => {
  it.each([
    ['/a?timestamp=1&signature=[redacted]', { path: '/a', query: '' }],
    ['/a?x=1&timestamp=1&signature=[redacted]&y=', { path: '/a', query: 'x=1&y=' }],
    ['/a?sig=[redacted]&&', { path: '/a', query: '' }],
    ['/[redacted]/a', { path: undefined, query: '' }],
    [`/a?${'x'.repeat(2046)}…`, { path: '/a', query: '' }],
    [`/${'x'.repeat(2047)}…`, { path: undefined, query: '' }],
    ['http://127.0.0.1/x', { path: undefined, query: '' }],
    ['', { path: undefined, query: '' }],
  ])('%s', (target, kept) => {
    expect(splitKept(target)).toEqual(kept);
  });
});

it('an ordinary path does not lead to the control API, whatever stands further on', () => {
  for (const path of [A, B, '/', '/x/console', '/api/console', '/%zz', '/%'])
    expect(leadsToConsole(path), path).toBe(false);
});
