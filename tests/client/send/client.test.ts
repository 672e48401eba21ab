import * as portable from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../../client/package.json' with { type: 'json' };
import { type LiveServer, startLiveServer } from '../../support/live-server.ts';
import { ACCEPTED, type Peer, peersOfEachTest } from '../../support/peer.ts';
import { DEMO, getJson } from '../../support/requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;
const EVENT = { FromUserId: '1', MsgType: 'event' } as const;

const peerThat = peersOfEachTest();

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createAppClient, createPlatformClient }) => {
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

    it('a wrong secret is refused with 30003; the clocks nearly agree, so the secret is named', async () => {
      const client = createPlatformClient({ baseUrl: server.url, appid: '1001', secret: 'wrong' });
      const error = await client.receiveCustomerMessage(EVENT).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'refused', errcode: 30003, status: 200, attempts: 1 });
      expect(Math.abs(error.skewMs)).toBeLessThan(5000);
      expect(error.message).toMatch(/Check the secret and the appid; this clock is \d s (behind|ahead)/);
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

    it('a clock that is off by less than is allowed is not to blame', async () => {
      const clock = () => Date.now() - 200_000;
      const client = createPlatformClient({ baseUrl: server.url, ...DEMO, secret: 'wrong', clock });
      const error = await client.receiveCustomerMessage(EVENT).catch((thrown) => thrown);
      expect(error.advice).toMatch(
        /Check the secret and the appid; this clock is (199|200|201) s (behind|ahead)/,
      );
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

    it('what is wrong with a message is told in the language asked for, and in both first all Chinese', async () => {
      const of = async (language?: 'zh' | 'en') =>
        createPlatformClient({ baseUrl: server.url, ...DEMO, language })
          .receiveCustomerMessage({ FromUserId: '', MsgType: 'x' } as never)
          .catch((thrown) => thrown);
      const [zh, en, both] = [await of('zh'), await of('en'), await of()];
      expect(zh.violations).toContainEqual({
        pointer: '/FromUserId',
        rule: 'minLength',
        message: '不能为空',
      });
      expect(zh.message).not.toMatch(/ \/ |must/);
      expect(en.message + en.violations.map(({ message }: Error) => message)).not.toMatch(/[\u4e00-\u9fff]/);
      expect(both.message).toMatch(
        /^[^/]*：\/Content: 缺少必填属性；\/FromUserId: 不能为空；.* \/ [^\u4e00-\u9fff]* → /,
      );
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

  describe('a message that breaks the contract is not sent', () => {
    const tag = (levels: number): unknown => (levels === 0 ? 1 : [tag(levels - 1)]);
    const circle: Record<string, unknown> = { ...MESSAGE };
    circle.Tag = circle;
    class WithGetters {
      get ToUserId() {
        return '1';
      }
      get MsgType() {
        return 'text';
      }
      get Content() {
        return 'x';
      }
    }
    it.each<[string, object, string, string]>([
      ['no Content', { ToUserId: '1', MsgType: 'text' }, '/Content', 'required'],
      ['an unknown type', { ToUserId: '1', MsgType: 'video', Content: 'x' }, '/MsgType', 'pattern'],
      ['a number as user', { ToUserId: 1, MsgType: 'event' }, '/ToUserId', 'type'],
      ['a text too long', { ...MESSAGE, Content: 'x'.repeat(20_001) }, '/Content', 'maxLength'],
      ['nesting too deep', { ...MESSAGE, Tag: tag(64) }, `/Tag${'/0'.repeat(63)}`, 'nesting'],
      ['a body too large', { ...MESSAGE, Tag: '中'.repeat(90_000) }, '', 'bodyTooLarge'],
      ['what JSON cannot say', { ...MESSAGE, Tag: 1n }, '', 'json'],
      ['a circle', circle, '', 'json'],
      [
        'a getter that throws',
        {
          ...MESSAGE,
          get Tag() {
            throw new Error('x');
          },
        },
        '',
        'json',
      ],
      ['no object', [MESSAGE], '', 'type'],
      ['a function', () => MESSAGE, '', 'json'],
      ['a Map', new Map(Object.entries(MESSAGE)), '/ToUserId', 'required'],
      ['getters of a class', new WithGetters(), '/ToUserId', 'required'],
      [
        'private fields',
        new (class {
          #ToUserId = '1';
          get id() {
            return this.#ToUserId;
          }
        })(),
        '/ToUserId',
        'required',
      ],
      ['a Content that is undefined', { ...MESSAGE, Content: undefined }, '/Content', 'required'],
      ['a Content that is null', { ...MESSAGE, Content: null }, '/Content', 'required'],
      ['a symbol as Content', { ...MESSAGE, Content: Symbol('x') }, '/Content', 'required'],
      ['NaN as user', { ...MESSAGE, ToUserId: Number.NaN }, '/ToUserId', 'type'],
      ['a date as agent number', { ...MESSAGE, WorkerNum: { toJSON: () => 8001 } }, '/WorkerNum', 'type'],
      ['what toJSON makes', { ...MESSAGE, toJSON: () => ({ ToUserId: '1' }) }, '/MsgType', 'required'],
      ['toJSON that says nothing', { ...MESSAGE, toJSON: () => undefined }, '', 'json'],
      ['names by symbols', { [Symbol('ToUserId')]: '1' }, '/ToUserId', 'required'],
      ['inherited properties', Object.create(MESSAGE), '/ToUserId', 'required'],
    ])('%s', async (_what, message, pointer, rule) => {
      const peer = await peerThat(ACCEPTED);
      const client = createAppClient({ baseUrl: peer.url, ...DEMO });
      const error = await client.sendMessageToCustomer(message as typeof MESSAGE).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'invalidMessage', attempts: 0, isRetryable: false });
      expect(error.violations).toContainEqual({ pointer, rule, message: expect.stringMatching(/ \/ /) });
      expect(error.message).toMatch(pointer || /: the (body|message) (must|is|cannot)/);
      expect(peer.requests).toEqual([]);
    });
  });

  describe('what was validated is what is sent', () => {
    const sentAs = async (message: object) => {
      const peer = await peerThat(ACCEPTED);
      await createAppClient({ baseUrl: peer.url, ...DEMO }).sendMessageToCustomer(message as typeof MESSAGE);
      return peer.requests[0]!.body;
    };
    const text = JSON.stringify(MESSAGE);

    it('of classes with toJSON, own getters, dates, holes and proxies', async () => {
      const message = { toJSON: () => MESSAGE };
      expect(await sentAs(message)).toBe(text);
      expect(
        await sentAs({
          ...MESSAGE,
          get Tag() {
            return new Date(0);
          },
        }),
      ).toBe(JSON.stringify({ ...MESSAGE, Tag: '1970-01-01T00:00:00.000Z' }));
      const holes = Object.assign(Array(5), { 0: 1, 2: Number.NaN, 3: () => 1 });
      const odd = {
        ...MESSAGE,
        Tag: holes,
        [Symbol('s')]: 1,
        Left: undefined,
      };
      expect(await sentAs(odd)).toBe(JSON.stringify({ ...MESSAGE, Tag: [1, null, null, null, null] }));
      expect(await sentAs(new Proxy(MESSAGE, {}))).toBe(text);
    });

    it('of a message that says something else each time it is asked', async () => {
      let asked = 0;
      const message = {
        ...MESSAGE,
        get Content() {
          asked += 1;
          return asked === 1 ? 'first' : 42;
        },
      };
      expect(JSON.parse(await sentAs(message)).Content).toBe('first');
    });

    it('null for an optional property is left out, but for ServiceId, Tag and what the contract does not name', async () => {
      const kept = { ToUserId: '1', MsgType: 'event', ServiceId: null, Tag: null, Extra: null };
      const nulls = { WorkerNum: null, WorkerName: null, Content: null };
      expect(await sentAs({ ...nulls, ...kept })).toBe(JSON.stringify(kept));
      const nested = { ...kept, Tag: { ...nulls, root: kept } };
      expect(await sentAs({ ...nested, ...nulls })).toBe(JSON.stringify(nested));
      const { rawJSON } = JSON as JSON & { rawJSON?: (text: string) => unknown }; // not in Node 20
      if (rawJSON === undefined) return;
      const digits = { ...MESSAGE, WorkerNum: null, Tag: rawJSON('12345678901234567890') };
      expect(await sentAs(digits)).toBe(`${text.slice(0, -1)},"Tag":12345678901234567890}`);
    });
  });

  it.each([
    undefined,
    '',
    'qmtapi',
    'ftp://host',
    'http://user:pass@host',
    'http://user:pass@host:99999',
    'http:user:pass@host',
    'user:pass@host',
    'http://host/?a=1',
    'http://host/#x',
    'http://host/x#',
    'http://host?',
  ])('baseUrl %j is refused at once, without showing a password', (baseUrl) => {
    const create = () => createAppClient({ baseUrl: baseUrl!, ...DEMO });
    expect(create).toThrow(/baseUrl must be an http\(s\) address/);
    expect(create).not.toThrow(/pass/);
  });

  it.each([
    { timeoutMs: 0 },
    { timeoutMs: Number.POSITIVE_INFINITY },
    { timeoutMs: Number.NaN },
    { retries: -1 },
    { retries: Number.NaN },
    { userAgent: 'a\r\nb' },
  ])('an option that no timer or count can be is a TypeError: %j', async (options) => {
    expect(() => createAppClient({ baseUrl: 'http://host', ...DEMO, ...options })).toThrow(TypeError);
    if (options.timeoutMs === undefined) return;
    const client = createAppClient({ baseUrl: 'http://host', ...DEMO });
    await expect(client.sendMessageToCustomer(MESSAGE, options)).rejects.toThrow(TypeError);
  });

  it.each(['', undefined, null, 0, ['abcdef']])(
    '%j is no secret, to sign, to verify or to receive',
    async (secret) => {
      const signing = { appid: '1', secret } as never;
      expect(() => createAppClient({ baseUrl: 'http://host', ...(signing as object) } as never)).toThrow(
        /secret/,
      );
      expect(() => node.signSync(signing)).toThrow(/secret/);
      const verifying = { appid: '1', secrets: [secret], timestamp: '1', signature: '2' } as never;
      expect(() => node.verifySync(verifying)).toThrow(/secret/);
      const apps = [{ appid: '1', secrets: [secret] }] as never;
      expect(() => node.createReceiver({ endpoint: 'app', apps, onMessage() {} })).toThrow(/secret/);
      await expect(portable.sign(signing)).rejects.toThrow(/secret/);
      await expect(portable.verify(verifying)).rejects.toThrow(/secret/);
    },
  );

  it.each(['', undefined, null, 1001, '.', '..', 'a\ud800', 'a\n', 'x'.repeat(129)])(
    '%j is no appid, to sign or to receive',
    async (appid) => {
      const signing = { appid, secret: 'x' } as never;
      expect(() => createPlatformClient({ baseUrl: 'http://host', ...(signing as object) } as never)).toThrow(
        /appid/,
      );
      expect(() => node.signSync(signing)).toThrow(/appid/);
      const apps = [{ appid, secrets: ['x'] }] as never;
      expect(() => node.createReceiver({ endpoint: 'app', apps, onMessage() {} })).toThrow(/appid/);
      await expect(portable.sign(signing)).rejects.toThrow(/appid/);
    },
  );

  it('a dispatcher that cannot dispatch is refused at once', () => {
    const dispatcher = {} as never; // as what Bun gives for undici's Agent
    const create = () => node.createAppClient({ baseUrl: 'http://host', ...DEMO, dispatcher });
    expect(create).toThrow(/dispatch\(\)/);
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
