/** What the client makes of every kind of other side. Both entries, real HTTP servers. */
import { inspect } from 'node:util';
import * as portable from '@staff-service/client';
import { StaffServiceError } from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../client/package.json' with { type: 'json' };
import { type LiveServer, startLiveServer } from './live-server.ts';
import { ACCEPTED, answering, type Peer, startPeer } from './peer.ts';
import { DEMO, getJson } from './requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;
const EVENT = { FromUserId: '1', MsgType: 'event' } as const;

const peers: Peer[] = [];
afterEach(async () => {
  await Promise.all(peers.splice(0).map((peer) => peer.stop()));
});

async function peerThat(...steps: Parameters<typeof startPeer>): Promise<Peer> {
  const peer = await startPeer(...steps);
  peers.push(peer);
  return peer;
}

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createAppClient, createPlatformClient }) => {
  type Options = Partial<Parameters<typeof createAppClient>[0]>;

  async function failure(baseUrl: string, options: Options = {}): Promise<StaffServiceError> {
    const client = createAppClient({ baseUrl, ...DEMO, timeoutMs: 2000, retries: 0, ...options });
    const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(StaffServiceError);
    expect(error.url).toBe(`${baseUrl}/staffService/message`);
    // Whatever a logger makes of it.
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/abcdef|signature=[0-9a-f]/);
    return error;
  }

  describe('with the reference server', () => {
    it('receiveCustomerMessage and sendMessageToCustomer are accepted, Chinese and Tag included', async () => {
      const platform = createPlatformClient({ baseUrl: `${server.url}/`, ...DEMO });
      const user = `客户-${_name}`;
      const message = {
        FromUserId: user,
        MsgType: 'text',
        Content: '你好🙏',
        Tag: { a: [1, null] },
      } as const;
      expect(await platform.receiveCustomerMessage(message)).toEqual({
        errcode: 0,
        errmsg: 'ok',
        answer: '{"errcode":0,"errmsg":"ok"}',
        attempts: 1,
      });
      const app = createAppClient({ baseUrl: `${server.url}/qmtapi`, ...DEMO });
      expect(await app.sendMessageToCustomer(MESSAGE)).toMatchObject({ errcode: 0, errmsg: 'ok' });
      const { body } = await getJson(`${server.url}/console/api/exchanges?user=${encodeURIComponent(user)}`);
      const detail = await getJson(`${server.url}/console/api/exchanges/${body.exchanges[0].id}`);
      expect(JSON.parse(detail.body.request.body)).toEqual(message);
    });

    it('a wrong secret is refused with 30003; the clocks agree, so the secret is named', async () => {
      const client = createPlatformClient({ baseUrl: server.url, appid: '1001', secret: 'wrong' });
      const error = await client.receiveCustomerMessage(EVENT).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'refused', errcode: 30003, status: 200, attempts: 1 });
      expect(Math.abs(error.skewMs)).toBeLessThan(5000);
      expect(error.message).toMatch(/The clocks agree: check the secret/);
      expect(error.meaning).toMatch(/签名不正确.*The signature does not verify/);
    });

    it.each([
      [-600_000, /本机时钟慢 (599|600|601) 秒.*\(?This clock is (599|600|601) s behind/],
      [600_000, /本机时钟快 (599|600|601) 秒.*This clock is (599|600|601) s ahead/],
    ])('a clock ten minutes off is refused, and the skew is said (%i ms)', async (off, says) => {
      const clock = () => Date.now() + off;
      const client = createPlatformClient({ baseUrl: server.url, ...DEMO, clock });
      const error = await client.receiveCustomerMessage(EVENT).catch((thrown) => thrown);
      expect(error.message).toMatch(says);
      expect(Math.abs(error.skewMs + off)).toBeLessThan(5000);
    });

    it('texts come in the language asked for', async () => {
      const options = { baseUrl: server.url, appid: 'nobody', secret: 'x' };
      const of = async (language: 'zh' | 'en') =>
        createPlatformClient({ ...options, language })
          .receiveCustomerMessage(EVENT)
          .catch((thrown) => thrown);
      const [zh, en] = [await of('zh'), await of('en')];
      expect(zh).toMatchObject({ errcode: 30002, meaning: '未知的 appid' });
      expect(zh.advice).not.toMatch(/ \/ /);
      expect(en).toMatchObject({ errcode: 30002, meaning: 'Unknown appid' });
      expect(en.advice).not.toMatch(/[\u4e00-\u9fff]/);
    });

    it('an appid with a slash and Chinese is escaped', async () => {
      const client = createPlatformClient({ baseUrl: server.url, appid: '甲/乙', secret: 'x' });
      await expect(client.receiveCustomerMessage(EVENT)).rejects.toMatchObject({ errcode: 30002 });
    });
  });

  it('a request has its headers, its length, and its place below any prefix', async () => {
    const peer = await peerThat(ACCEPTED);
    const client = createAppClient({ baseUrl: `${peer.url}/a/客服/`, ...DEMO, userAgent: 'shop/1.2' });
    await client.sendMessageToCustomer(MESSAGE, {
      idempotencyKey: 'key-1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      tracestate: 'a=b',
    });
    const [{ method, url, headers, body }] = peer.requests as [Peer['requests'][number]];
    expect(method).toBe('POST');
    expect(url).toMatch(
      /^\/a\/%E5%AE%A2%E6%9C%8D\/staffService\/message\?timestamp=\d{13}&signature=[0-9a-f]{40}$/,
    );
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      tracestate: 'a=b',
      'user-agent': `shop/1.2 staff-service-client/${packageJson.version}`,
      'content-length': String(Buffer.byteLength(body)),
    });
    expect(body).toBe(JSON.stringify(MESSAGE));
  });

  it("a caller's own fetch sends", async () => {
    const peer = await peerThat(ACCEPTED);
    const seen: string[] = [];
    const client = createAppClient({
      baseUrl: peer.url,
      ...DEMO,
      fetch: (url, init) => {
        seen.push(`${init.method} ${init.redirect}`);
        return fetch(url, init);
      },
    });
    await client.sendMessageToCustomer(MESSAGE);
    expect(seen).toEqual(['POST manual']);
  });

  describe('what is not an answer of the contract is a typed error', () => {
    it.each([
      ['500 with errcode 0', 500, '{"errcode":0}', { code: 'wrongStatus', status: 500, errcode: 0 }, true],
      ['404 with a page', 404, '<html>', { code: 'wrongStatus', status: 404 }, true],
      ['204', 204, '', { code: 'wrongStatus', status: 204 }, true],
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
      [
        'an unknown errcode',
        200,
        '{"errcode":40029,"errmsg":"x"}',
        { code: 'refused', errcode: 40029 },
        false,
      ],
    ])('%s', async (_what, status, body, expected, isRetryable) => {
      const { url } = await peerThat(answering(status, body));
      const error = await failure(url);
      expect(error).toMatchObject({ ...expected, answer: body, isRetryable, attempts: 1 });
      expect(error.advice).toMatch(/[\u4e00-\u9fff].* \/ [A-Za-z]/);
      expect(error.message.endsWith(`→ ${error.advice}`)).toBe(true);
    });

    it('a byte order mark before the answer does no harm', async () => {
      const { url } = await peerThat(answering(200, '\ufeff{"errcode":0,"errmsg":"ok"}'));
      const client = createAppClient({ baseUrl: url, ...DEMO });
      await expect(client.sendMessageToCustomer(MESSAGE)).resolves.toMatchObject({ errcode: 0 });
    });

    it('a redirect is not followed, and where it leads is said without the signature', async () => {
      const elsewhere = await peerThat(ACCEPTED);
      const { url } = await peerThat((response, request) =>
        response.writeHead(302, { Location: `${elsewhere.url}${request.url}` }).end(),
      );
      const error = await failure(url);
      expect(error).toMatchObject({ code: 'wrongStatus', status: 302, failure: 'final' });
      expect(error.message).toContain(`Set baseUrl to where it leads: ${elsewhere.url}/staffService/message`);
      expect(elsewhere.requests).toEqual([]);
    });

    it('a page that quotes the address shows no signature', async () => {
      const { url } = await peerThat((response, request) => response.writeHead(404).end(`no ${request.url}`));
      expect((await failure(url)).answer).toMatch(/timestamp=\d+&signature=\[redacted\]$/);
    });

    it('what the other side says becomes no control sequence', async () => {
      const { url } = await peerThat(answering(200, '{"errcode":1,"errmsg":"\\u001b[31mred\\nnew line"}'));
      expect((await failure(url)).message).not.toMatch(/[\x00-\x1f]/);
    });

    it('an answer of 100 MB is cut off', async () => {
      let written = 0;
      const { url } = await peerThat((response) => {
        const chunk = 'x'.repeat(1 << 20);
        const more = () => {
          while (!response.destroyed && written < 100 << 20) {
            written += chunk.length;
            if (!response.write(chunk)) return response.once('drain', more);
          }
          return response.end();
        };
        more();
      });
      expect(await failure(url)).toMatchObject({
        code: 'unreadableAnswer',
        failure: 'unreadableAnswer',
        status: 200,
      });
      expect(written).toBeLessThan(50 << 20);
    });

    it('no answer in time is a timeout', async () => {
      const { url } = await peerThat(() => {});
      expect(await failure(url, { timeoutMs: 100 })).toMatchObject({ code: 'timeout', failure: 'timeout' });
    });

    it('an answer that never ends is a timeout', async () => {
      const { url } = await peerThat((response) => response.write('{"errcode":'));
      expect(await failure(url, { timeoutMs: 200 })).toMatchObject({ code: 'timeout' });
    });

    it('a connection that is closed is lost: the message may have been processed', async () => {
      const { url } = await peerThat((_response, request) => request.socket.destroy());
      const error = await failure(url);
      expect(error).toMatchObject({ code: 'unreachable', failure: 'connectionLost', status: undefined });
      expect(error.advice).toMatch(/may have been processed/);
    });

    it('nobody listening is not connected, and the reason is said', async () => {
      const peer = await startPeer(ACCEPTED);
      await peer.stop();
      const error = await failure(peer.url);
      expect(error).toMatchObject({ code: 'unreachable', failure: 'notConnected' });
      expect(error.message).toMatch(/ECONNREFUSED.*Check host and port/);
      expect(error.cause).toBeInstanceOf(Error);
    });

    it('an unknown host is not connected', async () => {
      const error = await failure('http://nosuch.invalid');
      expect(error).toMatchObject({ code: 'unreachable', failure: 'notConnected' });
      expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
    });

    it("the caller's own signal aborts", async () => {
      const { url } = await peerThat(() => {});
      const client = createAppClient({ baseUrl: url, ...DEMO });
      const reason = new Error('mine');
      const controller = new AbortController();
      const call = client.sendMessageToCustomer(MESSAGE, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 50);
      await expect(call).rejects.toMatchObject({ code: 'aborted', attempts: 1, cause: reason });
      const again = client.sendMessageToCustomer(MESSAGE, { signal: controller.signal });
      await expect(again).rejects.toMatchObject({ code: 'aborted', attempts: 0 });
    });
  });

  describe('a message that breaks the contract is not sent', () => {
    const tag = (levels: number): unknown => (levels === 0 ? 1 : [tag(levels - 1)]);
    it.each<[string, object, string, string]>([
      ['no Content', { ToUserId: '1', MsgType: 'text' }, '/Content', 'required'],
      ['an unknown type', { ToUserId: '1', MsgType: 'video', Content: 'x' }, '/MsgType', 'pattern'],
      ['a number as user', { ToUserId: 1, MsgType: 'event' }, '/ToUserId', 'type'],
      ['a text too long', { ...MESSAGE, Content: 'x'.repeat(20_001) }, '/Content', 'maxLength'],
      ['nesting too deep', { ...MESSAGE, Tag: tag(64) }, `/Tag${'/0'.repeat(63)}`, 'nesting'],
      ['a body too large', { ...MESSAGE, Tag: '中'.repeat(90_000) }, '', 'bodyTooLarge'],
      ['what JSON cannot say', { ...MESSAGE, Tag: 1n }, '', 'json'],
      ['no object', [MESSAGE], '', 'type'],
    ])('%s', async (_what, message, pointer, rule) => {
      const peer = await peerThat(ACCEPTED);
      const client = createAppClient({ baseUrl: peer.url, ...DEMO });
      const error = await client.sendMessageToCustomer(message as typeof MESSAGE).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'invalidMessage', attempts: 0, isRetryable: false });
      expect(error.violations).toContainEqual({ pointer, rule, message: expect.stringMatching(/ \/ /) });
      expect(error.message).toContain(pointer || '(body)');
      expect(peer.requests).toEqual([]);
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
  ])('baseUrl %j is refused at once, without showing a password', (baseUrl) => {
    const create = () => createAppClient({ baseUrl, ...DEMO });
    expect(create).toThrow(/baseUrl must be an http\(s\) address/);
    expect(create).not.toThrow(/pass/);
  });

  it('an empty secret is refused at once', () => {
    expect(() => createAppClient({ baseUrl: 'http://host', appid: '1', secret: '' })).toThrow(/secret/);
  });

  it.each([
    { idempotencyKey: 'a\nb' },
    { idempotencyKey: '' },
    { traceparent: 'a\r\nx: y' },
    { tracestate: '键' },
  ])('what no header can carry is a TypeError: %j', async (call) => {
    const peer = await peerThat(ACCEPTED);
    const client = createAppClient({ baseUrl: peer.url, ...DEMO });
    await expect(client.sendMessageToCustomer(MESSAGE, call)).rejects.toThrow(TypeError);
    expect(peer.requests).toEqual([]);
  });
});

it('a connection that never comes about was certainly not used', async () => {
  const dispatcher = { dispatch: () => true };
  const client = node.createAppClient({
    baseUrl: 'http://host',
    ...DEMO,
    dispatcher,
    timeoutMs: 50,
    retries: 0,
  });
  const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'unreachable', failure: 'notConnected' });
});

it('a runtime whose errors quote the address shows no signature', async () => {
  const client = portable.createAppClient({
    baseUrl: 'http://host',
    ...DEMO,
    retries: 0,
    fetch: async (url) => {
      throw new TypeError(`error sending request for url (${url}): client error (Connect)`);
    },
  });
  const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
  expect(error).toMatchObject({ failure: 'notConnected', cause: { name: 'TypeError' } });
  expect(inspect(error, { depth: 9 })).not.toMatch(/signature=[0-9a-f]/);
});
