/** What real software carries requests with, and answers with. Real servers, and versions of undici and node-fetch as they ship. */

import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { Readable } from 'node:stream';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import * as portable from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { afterEach, describe, expect, it } from 'vitest';
import { ACCEPTED, type Peer, peersOfEachTest, startPeer } from '../../support/peer.ts';
import { DEMO } from '../../support/requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;
const OK = '{"errcode":0,"errmsg":"ok"}';

const peerThat = peersOfEachTest();

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createAppClient }) => {
  const clientOf = (baseUrl: string, options = {}) =>
    createAppClient({
      baseUrl,
      ...DEMO,
      timeoutMs: 2000,
      retries: 2,
      idempotency: true,
      random: () => 0,
      ...options,
    });

  it.each([null, undefined])('signal %s is no signal', async (signal) => {
    const peer = await peerThat(ACCEPTED);
    await expect(clientOf(peer.url).sendMessageToCustomer(MESSAGE, { signal })).resolves.toMatchObject({
      errcode: 0,
    });
  });

  it.each([
    ['an AbortController', new AbortController()],
    ['an object', {}],
    ['a text', 'abort'],
    ['false', false],
    ['0', 0],
    ['what cannot be let go of', { addEventListener() {} }],
    ['what cannot be listened to', { removeEventListener() {} }],
  ])('%s as signal is a TypeError, and nothing is sent', async (_what, signal) => {
    const peer = await peerThat(ACCEPTED);
    const call = clientOf(peer.url, { timeoutMs: 30 }).sendMessageToCustomer(MESSAGE, {
      signal: signal as never,
    });
    await expect(call).rejects.toThrow(/signal must be an AbortSignal/);
    await expect(call).rejects.toThrow(TypeError);
    await new Promise((done) => setTimeout(done, 60)); // a timer that was left would end the process
    expect(peer.requests).toEqual([]);
  });

  it.each([
    { timeoutMs: '1000' },
    { timeoutMs: null },
    { timeoutMs: -1 },
    { timeoutMs: 2 ** 31 },
    { timeoutMs: [5] },
    { timeoutMs: 5n },
    { timeoutMs: new Date(5) },
    { timeoutMs: Symbol('x') },
    { retries: '2' },
    { retries: 1.5 },
    { retries: null },
    { retries: Number.POSITIVE_INFINITY },
    { retries: true },
  ])('an option that is no such number is a TypeError: %o', async (options) => {
    expect(() => clientOf('http://127.0.0.1', options)).toThrow(TypeError);
    if (!('timeoutMs' in options)) return;
    const call = clientOf('http://127.0.0.1').sendMessageToCustomer(MESSAGE, options as never);
    await expect(call).rejects.toThrow(TypeError);
  });

  it.each([null, 'fetch', {}])('%j is no fetch', (fetch) => {
    expect(() => clientOf('http://127.0.0.1', { fetch })).toThrow(/fetch must be a function/);
  });

  describe('a fetch whose answer', () => {
    const text = () => Promise.resolve(OK);
    const headers = new Headers();
    it.each<[string, object]>([
      ['is a stream of Node’s', { status: 200, headers, body: Readable.from([Buffer.from(OK)]), text }],
      ['has text() only', { status: 200, text }],
      ['has a body that says nothing', { status: 200, headers, body: {}, text }],
    ])('%s is understood', async (_what, answer) => {
      const fetch = () => Promise.resolve(answer);
      const call = clientOf('http://127.0.0.1', { fetch }).sendMessageToCustomer(MESSAGE);
      await expect(call).resolves.toMatchObject({ errcode: 0, answer: OK, attempts: 1 });
    });

    it.each<[string, object, object]>([
      [
        'has no body',
        { status: 200, headers, body: null, text: async () => '' },
        { code: 'unreadableAnswer', answer: '' },
      ],
      ['cannot be read', { status: 200, headers }, { code: 'unreadableAnswer', status: 200 }],
      ['cannot be read, and is 404', { status: 404, headers }, { code: 'wrongStatus', retry: 'never' }],
      [
        'is longer than any of the contract',
        { status: 200, headers, text: async () => 'x'.repeat(1 << 20) },
        { code: 'unreadableAnswer', status: 200 },
      ],
    ])('%s was answered all the same', async (_what, answer, expected) => {
      const fetch = () => Promise.resolve(answer);
      const call = clientOf('http://127.0.0.1', { fetch }).sendMessageToCustomer(MESSAGE);
      await expect(call).rejects.toMatchObject(expected);
    });
  });

  it('asks for answers that are not compressed', async () => {
    const peer = await peerThat(ACCEPTED);
    await clientOf(peer.url).sendMessageToCustomer(MESSAGE);
    expect(peer.requests[0]!.headers['accept-encoding']).toBe('identity');
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['GZIP', gzipSync],
  ])(
    'an answer that comes in %s all the same is read, and the message is not doubled',
    async (encoding, compress) => {
      const peer = await peerThat((response) =>
        response.writeHead(200, { 'Content-Encoding': encoding }).end(compress(OK)),
      );
      await expect(clientOf(peer.url).sendMessageToCustomer(MESSAGE)).resolves.toMatchObject({
        answer: OK,
        attempts: 1,
      });
      expect(peer.requests).toHaveLength(1);
    },
  );

  it('an answer in an encoding that nobody knows is named, and the message is not doubled', async () => {
    const peer = await peerThat((response) =>
      response.writeHead(200, { 'Content-Encoding': 'x-own' }).end(gzipSync(OK)),
    );
    const error = await clientOf(peer.url)
      .sendMessageToCustomer(MESSAGE)
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'invalidAnswer', attempts: 1 });
    expect(error.message).toContain('Content-Encoding: x-own');
    expect(peer.requests).toHaveLength(1);
  });

  it('an answer that is not as its encoding says is read if it is plain, otherwise named, and not doubled', async () => {
    for (const body of [OK, Buffer.from('1f8bffff00ff', 'hex')]) {
      const peer = await peerThat((response) =>
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(body),
      );
      const outcome = await clientOf(peer.url)
        .sendMessageToCustomer(MESSAGE)
        .catch((thrown) => thrown);
      if (outcome.errcode === undefined) {
        expect(outcome).toMatchObject({ code: 'invalidAnswer', attempts: 1 });
        expect(outcome.message).toContain('Content-Encoding: gzip');
      } else expect(outcome).toMatchObject({ errcode: 0, attempts: 1 });
      expect(peer.requests).toHaveLength(1);
    }
  });

  it('a compressed answer is bounded as it is read', async () => {
    const peer = await peerThat((response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('x'.repeat(10 << 20))),
    );
    const call = clientOf(peer.url, { retries: 0 }).sendMessageToCustomer(MESSAGE);
    await expect(call).rejects.toMatchObject({ code: 'unreadableAnswer', status: 200 });
  });
});

describe('before the answer', () => {
  const servers: { close(): void }[] = [];
  afterEach(() => servers.splice(0).map((one) => one.close()));

  /** Says what it is given before each answer, in these parts and at once with the answer; counts the requests. */
  async function interim(parts: string[], atOnce: string): Promise<{ url: string; requests: number }> {
    const counted = { url: '', requests: 0 };
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', async () => {
        counted.requests += 1;
        for (const part of [
          ...parts,
          `${atOnce}HTTP/1.1 200 OK\r\nContent-Length: ${OK.length}\r\n\r\n${OK}`,
        ]) {
          socket.write(part);
          await new Promise((done) => setTimeout(done, 10));
        }
      });
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    counted.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return counted;
  }

  const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
  it.each<[string, string[], string?]>([
    ['100', [CONTINUE]],
    ['100 with headers, in parts', ['HTTP/1.1 100 Conti', 'nue\r\nX-A: b\r\n', '\r\n']],
    ['100, twice', [CONTINUE + CONTINUE]],
    ['100, at once with the answer', [], CONTINUE],
    ['102', ['HTTP/1.1 102 Processing\r\n\r\n']],
    ['103', ['HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n']],
    ['100 and 103', [`${CONTINUE}HTTP/1.1 103 Early Hints\r\n\r\n`]],
  ])('%s is passed over in the Node entry', async (_what, parts, atOnce = '') => {
    const server = await interim(parts, atOnce);
    const client = node.createAppClient({ baseUrl: server.url, ...DEMO, timeoutMs: 2000 });
    for (const sent of [1, 2]) {
      await expect(client.sendMessageToCustomer(MESSAGE)).resolves.toMatchObject({ errcode: 0, attempts: 1 });
      expect(server.requests).toBe(sent);
    }
  });
});

it('a dispatcher that refuses the request says which version is needed, and is not asked again', async () => {
  let asked = 0;
  const dispatcher = {
    dispatch() {
      asked += 1;
      // As undici 6 does, whose handlers were others.
      throw Object.assign(new Error('invalid onError method'), { code: 'UND_ERR_INVALID_ARG' });
    },
  };
  const client = node.createAppClient({ baseUrl: 'http://127.0.0.1', ...DEMO, dispatcher });
  const call = client.sendMessageToCustomer(MESSAGE);
  await expect(call).rejects.toThrow(/dispatcher must be of undici 7 or later.*invalid onError method/);
  expect(asked).toBe(1);
});

describe('a proxy of the environment', () => {
  const variables = ['NODE_USE_ENV_PROXY', 'HTTP_PROXY', 'NO_PROXY'];
  const before = variables.map((name) => process.env[name]);
  afterEach(() => {
    variables.forEach((name, at) => {
      if (before[at] === undefined) delete process.env[name];
      else process.env[name] = before[at];
    });
  });

  it('is gone over where Node is told to heed it, by the Node entry as by fetch', async () => {
    const proxied: string[] = [];
    const proxy: Peer = await startPeer(ACCEPTED);
    proxy.server.on('connect', (request, socket) => {
      proxied.push(request.url!);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    Object.assign(process.env, { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url, NO_PROXY: '' });
    const client = node.createAppClient({ baseUrl: 'http://app.invalid', ...DEMO, retries: 0 });
    await client.sendMessageToCustomer(MESSAGE).catch(() => {});
    await proxy.stop();
    expect([...proxied, ...proxy.requests.map(({ url }) => url)].join()).toContain('app.invalid');
  });
});
