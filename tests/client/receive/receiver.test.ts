/** The receiver for either endpoint, as a handler of the Fetch standard. Both entries. */
import * as portable from '@staff-service/client';
import { LIMITS, Refusal } from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { describe, expect, it, vi } from 'vitest';
import {
  A,
  APPS,
  answerOf,
  B,
  CUSTOMER,
  MESSAGE,
  request,
  type Sent,
  SIGNED,
  silent,
} from '../../support/receiver-requests.ts';
import { signedQuery } from '../../support/requests.ts';

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

  it('an optional property that is null is handed over as it came', async () => {
    const onMessage = vi.fn();
    const toApp = { ToUserId: '1', WorkerNum: null, WorkerName: null, MsgType: 'text', Content: 'x' };
    const toPlatform = {
      FromUserId: '1',
      FromUserName: null,
      ServiceId: null,
      MsgType: 'event',
      Content: null,
    };
    const answers = [
      await appReceiver(onMessage)(request(B, { body: JSON.stringify(toApp) })),
      await platformReceiver(onMessage)(request(A, { body: JSON.stringify(toPlatform) })),
    ];
    for (const answer of answers) expect((await answerOf(answer)).errcode).toBe(0);
    expect(onMessage.mock.calls.map(([message]) => message)).toEqual([toApp, toPlatform]);
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
    expect((await answerOf(await listed(request(B, { query: '' })))).errcode).toBe(30001);
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

  it.each([null, false, 'new'])(
    'secrets that are no list (%j) are those of an unknown appid',
    async (secrets) => {
      const onError = vi.fn();
      const secretsFor = () => secrets as never;
      const receiver = createReceiver({ endpoint: 'platform', secretsFor, onMessage: () => {}, onError });
      expect(await answerOf(await receiver(request(A)))).toMatchObject({ status: 200, errcode: 30002 });
      expect(onError).toHaveBeenCalledTimes(secrets === 'new' ? 1 : 0);
    },
  );

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
    [{ apps: [{ appid: '1', secrets: [''] }] }, /must be text, not empty/],
    [{ apps: [{ appid: '1', secrets: 'abcdef' }] }, /a list/],
    [{ apps: APPS, endpoint: 'both' }, /'platform' or 'app'/],
    [{ secretsFor: () => ['x'] }, /names no appid/],
    [{}, /one app or more/],
    [{ apps: APPS, onMessage: undefined }, /onMessage/],
    [{ apps: APPS, freshnessSeconds: Number.NaN }, /freshnessSeconds/],
    [{ apps: APPS, freshnessSeconds: '300' }, /freshnessSeconds/],
    [{ apps: APPS, freshnessSeconds: -1 }, /freshnessSeconds/],
  ])('options that verify nothing, or cannot work, are a TypeError: %j', (options, says) => {
    const create = () => createReceiver({ endpoint: 'app', onMessage: () => {}, ...options } as never);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(says);
  });
});
