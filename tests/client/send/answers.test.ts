/** What is not an answer of the contract is a typed error, which says what to do. Both entries, real HTTP servers. */
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as portable from '@staff-service/client';
import { StaffServiceError } from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { describe, expect, it } from 'vitest';
import { inLanguage, type Language } from '../../../client/contract/language.ts';
import { classify } from '../../../client/send/transport.ts';
import { ACCEPTED, answering, peersOfEachTest, startPeer } from '../../support/peer.ts';
import { DEMO } from '../../support/requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;

const peerThat = peersOfEachTest();

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createAppClient }) => {
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

  it.each([
    ['500 with errcode 0', 500, '{"errcode":0}', { code: 'wrongStatus', status: 500, errcode: 0 }, true],
    ['404 with a page', 404, '<html>', { code: 'wrongStatus', status: 404 }, false],
    ['502 with a page', 502, '<html>', { code: 'wrongStatus', status: 502 }, true],
    ['204', 204, '', { code: 'wrongStatus', status: 204 }, false],
    ['an empty answer', 200, '', { code: 'unreadableAnswer' }, true],
    ['a page', 200, '<html>login</html>', { code: 'unreadableAnswer' }, true],
    ['half an answer', 200, '{"errcode":0', { code: 'unreadableAnswer' }, true],
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
  ])('%s', async (_what, status, body, expected, isRetryable) => {
    const { url } = await peerThat(answering(status, body));
    const error = await failure(url);
    expect(error).toMatchObject({ ...expected, answer: body, isRetryable, attempts: 1 });
    expect(error.advice).toMatch(/[\u4e00-\u9fff].* \/ [A-Za-z]/);
    expect(error.message.endsWith(`→ ${error.advice}`)).toBe(true);
  });

  it.each([
    ['{"status":0,"msg":"ok"}', '"status":0,"msg":"ok"'],
    ['{"errcode":"0"}', 'errcode "0"'],
    ['{"errcode":0.5}', 'errcode 0.5'],
    ['{"errcode":true}', 'errcode true'],
    ['{"errcode":1000000000000000000}', 'errcode 1000000000000000000'],
    ['{"errcode":1e400}', 'errcode null'],
    ['{"errcode":null}', 'errcode null'],
    ['{"errcode":[0]}', '"errcode":[0]'],
    ['{"errcode":{"toString":0}}', '"errcode":{"toString":0}'],
    ['{"data":{"errcode":0}}', '"data":{"errcode":0}'],
    ['{"errmsg":"ok"}', '"errmsg":"ok"'],
    ['{}', 'the answer has no integer errcode →'],
    ['[0]', '[0]'],
    ['[{"errcode":0}]', '[{"errcode":0}]'],
    ['"ok"', '"ok"'],
    ['null', 'null'],
    ['0', ': 0'],
    [`{"errcode":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, '"errcode":[[['],
  ])('JSON without an integer errcode is final, and is told: %j', async (body, told) => {
    const peer = await peerThat(answering(200, body));
    const error = await failure(peer.url, { retries: 2, idempotency: true });
    expect(error).toMatchObject({
      code: 'invalidAnswer',
      isRetryable: false,
      status: 200,
    });
    expect(error.message.replace(/ *→/, ' →')).toContain(told);
    expect(error.message).not.toMatch(/web page/);
    expect(peer.requests).toHaveLength(1);
  });

  it.each([
    ['<html>', true],
    [' \n<!DOCTYPE html>', true],
    ['\ufeff<HTML lang="zh">', true],
    [`<!doctype html>${'x'.repeat(1 << 17)}`, true],
    ['', false],
    ['ok', false],
    ['<br />\n<b>Warning</b>: Undefined index {"errcode":0}', false],
    ['<?xml version="1.0"?><errcode>0</errcode>', false],
    [gzipSync('{"errcode":0}'), false],
    ['x'.repeat(1 << 17), false],
  ])('that baseUrl may lead to a web page is said of pages only: %j', async (body, isPage) => {
    const { url } = await peerThat((response) => response.end(body));
    const error = await failure(url);
    expect(error).toMatchObject({ code: 'unreadableAnswer' });
    expect(error.message.includes('web page')).toBe(isPage);
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
    expect(error).toMatchObject({ code: 'wrongStatus', status: 302, retry: 'never' });
    expect(error.message).toContain(
      `Check baseUrl: it is redirected to ${elsewhere.url}/staffService/message`,
    );
    expect(elsewhere.requests).toEqual([]);
  });

  it('a redirect that keeps the address in its path shows no signature', async () => {
    const { url } = await peerThat((response, request) => {
      const { searchParams } = new URL(request.url!, 'http://host');
      const signature = searchParams.get('signature');
      const Location = `/login/${encodeURIComponent(request.url!)};sig=${signature}`;
      response.writeHead(302, { Location }).end();
    });
    expect((await failure(url)).message).toMatch(/signature%3D\[redacted\];sig=\[redacted\]$/);
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
      status: 200,
    });
    expect(written).toBeLessThan(50 << 20);
  });

  it('no answer in time is a timeout', async () => {
    const { url } = await peerThat(() => {});
    expect(await failure(url, { timeoutMs: 100 })).toMatchObject({ code: 'timeout' });
  });

  it('an answer that never ends is a timeout', async () => {
    const { url } = await peerThat((response) => response.write('{"errcode":'));
    expect(await failure(url, { timeoutMs: 200 })).toMatchObject({ code: 'timeout' });
  });

  it('a connection that is closed is lost: the message may have been processed', async () => {
    const { url } = await peerThat((_response, request) => request.socket.destroy());
    const error = await failure(url);
    expect(error).toMatchObject({ code: 'connectionLost', status: undefined });
    expect(error.advice).toMatch(/may have been processed/);
  });

  it('nobody listening is not connected, and the reason is said', async () => {
    const peer = await startPeer(ACCEPTED);
    await peer.stop();
    const error = await failure(peer.url);
    expect(error).toMatchObject({ code: 'notConnected' });
    expect(error.message).toMatch(/ECONNREFUSED.*Check baseUrl/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('a port that fetch blocks is not connected', async () => {
    expect(await failure('http://127.0.0.1:1')).toMatchObject({
      code: 'notConnected',
    });
  });

  it('an unknown host is not connected', async () => {
    const error = await failure('http://nosuch.invalid');
    expect(error).toMatchObject({ code: 'notConnected' });
    expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  it.each([
    ['that breaks off', 200, { code: 'unreadableAnswer', status: 200 }],
    ['404 that breaks off', 404, { code: 'wrongStatus', retry: 'never', status: 404 }],
  ])('an answer %s is not told as lost', async (_what, status, expected) => {
    const { url } = await peerThat((response) => {
      response.writeHead(status, { 'Content-Length': '100' }).write('{"errcode":0');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await failure(url)).toMatchObject({ ...expected, answer: '{"errcode":0' });
  });

  it.each([
    ['with a length', { 'Content-Length': '100' }],
    ['in chunks', {}],
  ])(
    'a compressed answer %s that breaks off is incomplete, and is sent again with a key',
    async (_how, headers) => {
      const half = gzipSync('{"errcode":0,"errmsg":"ok"}').subarray(0, 20);
      const peer = await peerThat((response) => {
        response.writeHead(200, { 'Content-Encoding': 'gzip', ...headers }).write(half);
        setTimeout(() => response.destroy(), 20);
      });
      const error = await failure(peer.url, { retries: 1, idempotency: true });
      expect(error).toMatchObject({ code: 'unreadableAnswer', attempts: 2 });
      expect(error.message).toMatch(/the answer is incomplete/);
    },
  );

  it('404 with a page of 1 MB is told by its status', async () => {
    const { url } = await peerThat(answering(404, 'x'.repeat(1 << 20)));
    expect(await failure(url)).toMatchObject({ code: 'wrongStatus', retry: 'never', status: 404 });
  });

  it.each<[string, (signature: string) => string]>([
    ['in upper case', (signature) => signature.toUpperCase()],
    ['in Base64', (signature) => Buffer.from(signature).toString('base64')],
    ['in Base64 of its bytes', (signature) => Buffer.from(signature, 'hex').toString('base64')],
    ...[1, 2, 3].map((offset): [string, (signature: string) => string] => [
      `in Base64 after ${offset} bytes`,
      (signature) => Buffer.from(`${'?'.repeat(offset)}${signature}&x`).toString('base64url'),
    ]),
    ['beside another one', (signature) => `${'0'.repeat(40)} ${signature}`],
    ['after an escape', (signature) => `%3D${signature}`],
  ])('a signature that is echoed %s is not shown', async (_how, write) => {
    let echo = '';
    const { url } = await peerThat((response, request) => {
      echo = write(new URL(request.url!, 'http://host').searchParams.get('signature')!);
      response
        .writeHead(500, { Location: `/${echo}` })
        .end(JSON.stringify({ errcode: 1, errmsg: `<${echo}>` }));
    });
    const { answer, errmsg, message } = await failure(url);
    for (const text of [answer!, errmsg!, message]) {
      expect(text).toContain('[redacted]');
      for (let at = 0; at + 8 <= echo.length; at += 1) expect(text).not.toContain(echo.slice(at, at + 8));
    }
  });

  it.each<[string, (secret: string) => string]>([
    ['as it is', (secret) => secret],
    ['in upper case', (secret) => secret.toUpperCase()],
    ...[0, 1, 2].map((offset): [string, (secret: string) => string] => [
      `in Base64 after ${offset} bytes`,
      (secret) => Buffer.from(`${'x'.repeat(offset)}${secret}x`).toString('base64'),
    ]),
  ])('a secret that is echoed %s is not shown', async (_how, write) => {
    const secret = 'gEhe1m+/{?}';
    const { url } = await peerThat(
      answering(200, JSON.stringify({ errcode: 1, errmsg: `<${write(secret)}>` })),
    );
    const { answer, errmsg, message } = await failure(url, { secret });
    for (const text of [answer!, errmsg!, message]) {
      expect(text).toMatch(/<.{0,4}\[redacted\].{0,4}>/);
      expect(text.toLowerCase()).not.toContain('gehe1m');
    }
  });

  const inUnits = (text: string) =>
    text.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const inBytes = (text: string, sign: string) =>
    Buffer.from(text).toString('hex').replace(/../g, `${sign}$&`);
  const inHtml = (text: string) =>
    text.replace(/[&"'<>]/g, (one) => ({ '&': '&amp;', '"': '&quot;' })[one] ?? `&#0${one.charCodeAt(0)};`);
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  it.each<[string, (secret: string) => string]>([
    ['in JSON', inJson],
    ['in JSON as PHP writes it', (secret) => inJson(secret).replaceAll('/', '\\/')],
    ['in JSON in JSON in JSON', (secret) => inJson(inJson(inJson(secret).replaceAll('/', '\\/')))],
    ['in escapes of JSON', inUnits],
    ['in escapes of an address', encodeURIComponent],
    ['in escapes of an address, twice', (secret) => encodeURIComponent(encodeURIComponent(secret))],
    ['in escapes of an address for each byte', (secret) => inBytes(secret, '%')],
    ['in HTML', inHtml],
    ['in HTML in JSON', (secret) => inJson(inHtml(secret))],
    ['in numbers of HTML', (secret) => secret.replace(/./gs, (one) => `&#${one.charCodeAt(0)};`)],
    [
      'in hexadecimal numbers of HTML',
      (secret) => secret.replace(/./gs, (one) => `&#x${one.charCodeAt(0).toString(16)};`),
    ],
    ['in hexadecimal', (secret) => inBytes(secret, '')],
    ['in hexadecimal escapes', (secret) => inBytes(secret, '\\x')],
  ])('a secret that is echoed %s is not shown', async (_how, write) => {
    for (const secret of ['Tb+cd/ef', 'pa\\"ss"Zw', '密钥的密钥', "a%b&c<d>'e", 'max-abcdu1234']) {
      const { url } = await peerThat(answering(404, `<p>wrong: ${write(secret)}</p>`));
      const { answer, message } = await failure(url, { secret });
      expect(answer).toContain('[redacted]');
      expect(answer + message).not.toContain(write(secret));
    }
  });

  it.each(['\\', '\\\\/', '%25', '&amp;', '&#x', '&a', '\\u0061', 'a\\'])(
    'an answer of many %j is read in linear time',
    async (part) => {
      const secret = `${part.repeat(20)}b`;
      const { url } = await peerThat(answering(404, part.repeat(65_000 / part.length)));
      expect(await failure(url, { secret })).toMatchObject({ status: 404 });
    },
  );

  it("the caller's own signal aborts", async () => {
    const { url } = await peerThat(() => {});
    const client = createAppClient({ baseUrl: url, ...DEMO });
    const reason = new Error('mine');
    const controller = new AbortController();
    const call = client.sendMessageToCustomer(MESSAGE, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(call).rejects.toMatchObject({ code: 'aborted', attempts: 1, cause: reason });
    const again = client.sendMessageToCustomer(MESSAGE, { signal: controller.signal });
    await expect(again).rejects.toMatchObject({
      code: 'aborted',
      attempts: 0,
      advice: expect.stringContaining('Nothing was sent'),
    });
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
  expect(error).toMatchObject({ code: 'notConnected' });
});

it.each<[string, (url: string) => unknown]>([
  [
    'in the message of its cause',
    (url) => new TypeError('fetch failed', { cause: new Error(`for url (${url}): client error (Connect)`) }),
  ],
  ['in path', (path) => Object.assign(new Error('dns error'), { path })],
  ['in config.url', (url) => Object.assign(new Error('bad port'), { config: { url } })],
  ['in one of several errors', (url) => new AggregateError([new Error(url)], 'dns error')],
  ['in a cause that is a text', (url) => new Error('dns error', { cause: url })],
  ['in a text', (url) => `dns error: ${url}`],
  ['in an object', (url) => ({ message: 'dns error', url })],
])('a runtime whose errors quote the address %s shows no signature', async (_where, errorOf) => {
  const client = portable.createAppClient({
    baseUrl: 'http://host',
    ...DEMO,
    retries: 0,
    fetch: (url) => Promise.reject(errorOf(url)),
  });
  const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'notConnected', cause: expect.any(Error) });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/signature=[0-9a-f]/);
});

it.each([
  ['connect', 'notConnected'],
  [undefined, 'notConnected'],
  ['write', 'connectionLost'],
])('a network that cannot be reached at %s is %s', async (syscall, code) => {
  const cause = Object.assign(new Error('unreachable'), {
    code: 'EHOSTUNREACH',
    ...(syscall && { syscall }),
  });
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
  const client = portable.createAppClient({ baseUrl: 'http://host', ...DEMO, retries: 0, fetch });
  await expect(client.sendMessageToCustomer(MESSAGE)).rejects.toMatchObject({ code });
});

it('a message that breaks the contract is told where to look', async () => {
  const client = portable.createAppClient({ baseUrl: 'http://host', ...DEMO });
  const call = client.sendMessageToCustomer({ ToUserId: '' } as never);
  await expect(call).rejects.toMatchObject({ advice: expect.stringMatching(/as violations says/) });
});

it('a certificate that is not trusted is final: no attempt would go better', async () => {
  const code = 'DEPTH_ZERO_SELF_SIGNED_CERT'; // as Node's fetch says it
  const cause = Object.assign(new Error('self-signed certificate'), { code });
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
  const client = portable.createAppClient({ baseUrl: 'https://host', ...DEMO, fetch });
  const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'tlsFailed', attempts: 1, isRetryable: false });
  expect(error.message).toMatch(
    /the certificate is not trusted: DEPTH_ZERO.*Check host name and certificate/,
  );
});

it('a language that there is none of is told in both, as without one', () => {
  const text = { zh: '中文', en: 'English' };
  const told = (language?: unknown) => inLanguage(text, language as Language);
  expect([told('zh'), told('en')]).toEqual(['中文', 'English']);
  expect(['zh-CN', 'fr', null, undefined].map(told)).toEqual(Array(4).fill('中文 / English'));
});

it('whatever a fetch of the user’s own rejects with, it is a fault of the transport', () => {
  const bare = Object.assign(Object.create(null), { message: 'gone' });
  expect([bare, undefined, null, 'gone', 7].map((error) => classify(error))).toEqual(
    Array(5).fill('connectionLost'),
  );
});
