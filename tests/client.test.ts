import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAppClient, createPlatformClient, StaffServiceError } from '@staff-service/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, startLiveServer } from './live-server.ts';
import { DEMO, getJson } from './requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;

let peer: Server | undefined;
/** A real server that behaves as told. */
async function peerThat(behaves: RequestListener): Promise<string> {
  peer = createServer(behaves);
  await new Promise<void>((done) => peer!.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(peer.address() as AddressInfo).port}`;
}
afterEach(() => {
  peer?.closeAllConnections();
  peer?.close();
  peer = undefined;
});

async function failure(baseUrl: string, timeoutMs = 2000): Promise<StaffServiceError> {
  const client = createAppClient({ baseUrl, ...DEMO, timeoutMs });
  const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(StaffServiceError);
  return error;
}

describe('against the reference server', () => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startLiveServer();
  });
  afterAll(() => server.stop());

  it('receiveCustomerMessage and sendMessageToCustomer are accepted, Chinese and Tag included', async () => {
    const platform = createPlatformClient({ baseUrl: `${server.url}/`, ...DEMO });
    const message = {
      FromUserId: '客户-1',
      MsgType: 'text',
      Content: '你好🙏',
      Tag: { a: [1, null] },
    } as const;
    expect(await platform.receiveCustomerMessage(message)).toMatchObject({ errcode: 0, errmsg: 'ok' });
    const app = createAppClient({ baseUrl: `${server.url}/qmtapi`, ...DEMO });
    expect(await app.sendMessageToCustomer(MESSAGE)).toMatchObject({ errcode: 0, errmsg: 'ok' });
    const { body } = await getJson(
      `${server.url}/console/api/exchanges?user=${encodeURIComponent('客户-1')}`,
    );
    const detail = await getJson(`${server.url}/console/api/exchanges/${body.exchanges[0].id}`);
    expect(JSON.parse(detail.body.request.body)).toEqual(message);
  });

  it('a wrong secret is refused with 30003', async () => {
    const client = createPlatformClient({ baseUrl: server.url, appid: '1001', secret: 'wrong' });
    const call = client.receiveCustomerMessage({ FromUserId: '1', MsgType: 'event' });
    await expect(call).rejects.toMatchObject({ code: 'refused', errcode: 30003, status: 200 });
  });

  it('a clock ten minutes off is refused, and the skew is said', async () => {
    const clock = () => Date.now() - 600_000;
    const client = createPlatformClient({ baseUrl: server.url, ...DEMO, clock });
    const error = await client
      .receiveCustomerMessage({ FromUserId: '1', MsgType: 'event' })
      .catch((thrown) => thrown);
    expect(error.errmsg).toMatch(/60\d s behind/);
  });

  it('an appid with a slash and Chinese is escaped', async () => {
    const client = createPlatformClient({ baseUrl: server.url, appid: '甲/乙', secret: 'x' });
    const call = client.receiveCustomerMessage({ FromUserId: '1', MsgType: 'event' });
    await expect(call).rejects.toMatchObject({ code: 'refused', errcode: 30002 });
  });
});

it('one idempotency key goes out as its header, and the body with its length', async () => {
  let seen: NodeJS.Dict<string | string[]> = {};
  const baseUrl = await peerThat((request, response) => {
    seen = request.headers;
    response.end('{"errcode":0,"errmsg":"ok"}');
  });
  await createAppClient({ baseUrl, ...DEMO }).sendMessageToCustomer(MESSAGE, { idempotencyKey: 'key-1' });
  expect(seen).toMatchObject({ 'idempotency-key': 'key-1', 'content-type': 'application/json' });
  expect(seen['content-length']).toBe(String(Buffer.byteLength(JSON.stringify(MESSAGE))));
});

describe('what is not an answer of the contract is a typed error', () => {
  const answers = (status: number, body: string): RequestListener => {
    return (_request, response) => response.writeHead(status, { Location: '/elsewhere' }).end(body);
  };

  it.each([
    ['500 with errcode 0', 500, '{"errcode":0}', { code: 'wrongStatus', status: 500, errcode: 0 }, true],
    ['404 with a page', 404, '<html>', { code: 'wrongStatus', status: 404 }, true],
    ['a redirect', 302, '', { code: 'wrongStatus', status: 302 }, true],
    ['an empty answer', 200, '', { code: 'unreadableAnswer' }, true],
    ['a page', 200, '<html>login</html>', { code: 'unreadableAnswer' }, true],
    ['an array', 200, '[{"errcode":0}]', { code: 'unreadableAnswer' }, true],
    ['errcode as a string', 200, '{"errcode":"0"}', { code: 'unreadableAnswer' }, true],
    ['a fraction as errcode', 200, '{"errcode":0.5}', { code: 'unreadableAnswer' }, true],
    ['an errcode beyond 2^53', 200, '{"errcode":1000000000000000000}', { code: 'unreadableAnswer' }, true],
    ['no errcode', 200, '{"errmsg":"ok"}', { code: 'unreadableAnswer' }, true],
    [
      'errcode -1',
      200,
      '{"errcode":-1,"errmsg":"busy"}',
      { code: 'refused', errcode: -1, errmsg: 'busy' },
      true,
    ],
    ['errcode 30004', 200, '{"errcode":30004,"errmsg":""}', { code: 'refused', errcode: 30004 }, true],
    ['errcode 30005', 200, '{"errcode":30005,"errmsg":""}', { code: 'refused', errcode: 30005 }, false],
    ['an unknown errcode', 200, '{"errcode":40029,"errmsg":"x"}', { code: 'refused', errcode: 40029 }, false],
  ])('%s', async (_what, status, body, expected, retry) => {
    const error = await failure(await peerThat(answers(status, body)));
    expect(error).toMatchObject(expected);
    expect(error.isRetryable).toBe(retry);
    expect(error.url).not.toContain('signature');
  });

  it('an endless answer is cut off', async () => {
    const baseUrl = await peerThat((_request, response) => {
      const timer = setInterval(() => response.write('x'.repeat(32 * 1024)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failure(baseUrl)).toMatchObject({ code: 'unreadableAnswer' });
  });

  it('no answer in time is a timeout', async () => {
    expect(await failure(await peerThat(() => {}), 100)).toMatchObject({ code: 'timeout' });
  });

  it('an answer that never ends is a timeout', async () => {
    const baseUrl = await peerThat((_request, response) => response.write('{"errcode":'));
    expect(await failure(baseUrl, 200)).toMatchObject({ code: 'timeout' });
  });

  it('a connection that is closed is unreachable', async () => {
    const error = await failure(await peerThat((request) => request.socket.destroy()));
    expect(error).toMatchObject({ code: 'unreachable', status: undefined });
  });

  it('nobody listening is unreachable, and the reason is said', async () => {
    const baseUrl = await peerThat(() => {});
    await new Promise((done) => peer!.close(done));
    expect((await failure(baseUrl)).message).toContain('ECONNREFUSED');
  });

  it("the caller's own signal aborts", async () => {
    const baseUrl = await peerThat(() => {});
    const call = createAppClient({ baseUrl, ...DEMO }).sendMessageToCustomer(MESSAGE, {
      signal: AbortSignal.timeout(50),
    });
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });
});

it.each([
  '',
  'qmtapi',
  'ftp://host',
  'http://user:pass@host',
  'http://host/?a=1',
  'http://host/#x',
  'http://host/x#',
  'http://host?',
])('baseUrl %j is refused at once', (baseUrl) => {
  expect(() => createAppClient({ baseUrl, ...DEMO })).toThrow(/baseUrl must be an http\(s\) address/);
});
