import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { closeServer, createHttpServer, listen } from '../../server/http/http-server.ts';
import { startLiveServer } from '../support/live-server.ts';
import { A, eventually, exchangeBytes, post, signedQuery, TEXT_TO_PLATFORM } from '../support/requests.ts';

const HOST = 'Host: 127.0.0.1\r\n';
const LONG = Buffer.alloc(16 * 1024 * 1024);

interface TestServer {
  server: Server;
  port: number;
  /** All connections so far, with the client's port. */
  connections: Map<Socket, number | undefined>;
}

/** Answers `/long` with more than the system's buffers hold, and whatever has a body once that is there. */
async function startServer(timeouts: Parameters<typeof createHttpServer>[1] = {}): Promise<TestServer> {
  const server = createHttpServer((request, response) => {
    request.resume().on('end', () => response.end(request.url === '/long' ? LONG : 'ok'));
    request.on('error', () => {});
  }, timeouts);
  server.timeout = 60_000;
  const connections = new Map<Socket, number | undefined>();
  server.on('connection', (socket) => connections.set(socket, socket.remotePort));
  return { server, port: await listen(server, 0, '127.0.0.1'), connections };
}

const clients = new Set<Socket>();
afterEach(() => {
  for (const client of clients) client.destroy();
  clients.clear();
});

/** A client that never closes its half unless it does so at once, and reads no long answer. */
async function hold(
  { port }: { port: number },
  send: string | Buffer,
  drip?: string,
  halfClosed = false,
): Promise<Socket> {
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const timer = setInterval(() => drip !== undefined && client.writable && client.write(drip), 20);
  clients.add(client.on('error', () => {}).on('close', () => clearInterval(timer)));
  if (!String(send).includes('/long')) client.resume();
  await once(client, 'connect');
  client.write(send);
  if (halfClosed) client.end();
  return client;
}

/** Opens one connection of each kind; resolves with the kinds that the server still has, again at each call. */
async function holdAll(target: TestServer, halfClosed = false): Promise<() => Promise<string[]>> {
  const held = await Promise.all(
    HELD.map(async ([what, send, drip]) => {
      const { localPort } = await hold(target, send, drip, halfClosed);
      return [what, localPort!] as const;
    }),
  );
  await expect.poll(() => target.connections.size).toBe(HELD.length);
  const left = () => [...target.connections].filter(([socket]) => !socket.destroyed).map(([, port]) => port);
  return async () => held.filter(([, port]) => left().includes(port)).map(([what]) => what);
}

const post100 = `POST / HTTP/1.1\r\n${HOST}Content-Length: 100\r\n\r\n`;

const HELD: [what: string, send: string | Buffer, drip?: string][] = [
  ['CONNECT', `CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n`],
  ['CONNECT with bytes after it', `CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n`, 'x'],
  ['an upgrade to a WebSocket', `GET / HTTP/1.1\r\n${HOST}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
  ['no byte', ''],
  ['a TLS hello', Buffer.from('160301020001000001fc0303', 'hex')],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['bytes that are not HTTP', '\u0000\u0001', '\u0002'],
  ['a missing Host', 'GET / HTTP/1.1\r\n\r\n'],
  ['half a header', `GET / HTTP/1.1\r\n${HOST}`],
  ['a header that drips', `GET / HTTP/1.1\r\n${HOST}X: `, 'x'],
  ['half a body', `${post100}{`],
  ['a body that drips', post100, 'x'],
  [
    'a chunked body that drips',
    post100.replace('Content-Length: 100', 'Transfer-Encoding: chunked'),
    '1\r\nx\r\n',
  ],
  ['a body that is expected', post100.replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n')],
  ['an answered request', `GET / HTTP/1.1\r\n${HOST}\r\n`],
  ['empty lines after an answered request', `GET / HTTP/1.1\r\n${HOST}\r\n`, '\r\n'],
  ['half a request after an answered one', `GET / HTTP/1.1\r\n${HOST}\r\nGET`],
  ['an answer that is not read', `GET /long HTTP/1.1\r\n${HOST}\r\n`],
  ['answers that are not read', `GET /long HTTP/1.1\r\n${HOST}\r\n`.repeat(20)],
];

describe('a connection that is held open', () => {
  it.each([
    ['open', false],
    ['half-closed', true],
  ])('is closed, whatever it holds: %s', async (_what, halfClosed) => {
    const limits = { headersTimeout: 100, requestTimeout: 200, keepAliveTimeout: 100, answerTimeout: 200 };
    const target = await startServer(limits);
    await expect.poll(await holdAll(target, halfClosed)).toEqual([]);
    await closeServer(target.server, 0);
  });

  it('does not delay the stop beyond its grace, whatever it holds', async () => {
    const target = await startServer();
    const held = await holdAll(target);
    expect((await held()).length).toBeGreaterThan(10);
    await closeServer(target.server, 500);
    expect(await held()).toEqual([]);
  });

  it('and reset harms nobody, at whatever moment', async () => {
    const target = await startServer();
    let opened = 0;
    for (const turns of [0, 1, 2, 3, 5, 10, 50]) {
      await Promise.all(HELD.map(([, send, drip]) => hold(target, send, drip)));
      opened += HELD.length;
      while (turns > 0 && target.connections.size < opened) await setImmediate();
      for (let turn = 0; turn < turns; turn += 1) await setImmediate();
      for (const client of clients) client.resetAndDestroy();
      await expect.poll(() => target.connections.size).toBe(opened);
    }
    const left = () => [...target.connections.keys()].filter((socket) => !socket.destroyed).map(String);
    await expect.poll(left).toEqual([]);
    expect(target.connections.size).toBe(opened);
    expect(await (await fetch(`http://127.0.0.1:${target.port}`)).text()).toBe('ok');
    await closeServer(target.server, 0);
  });
});

it('a connection in use is kept, however long', async () => {
  const target = await startServer({ headersTimeout: 100, keepAliveTimeout: 300 });
  let answers = '';
  const socket = (await hold(target, '')).on('data', (data) => {
    answers += data;
  });
  // Two sweeps go by.
  for (let count = 0; count < 25; count += 1) {
    socket.write(`GET / HTTP/1.1\r\n${HOST}\r\n`);
    await sleep(100);
  }
  expect(answers.match(/200 OK/g)).toHaveLength(25);
  await closeServer(target.server, 0);
});

it('an idle connection outlives what proxies wait, and the answer says how long', async () => {
  const server = await startLiveServer();
  const [standard, own] = [
    await fetch(`${server.url}/healthz`),
    await startLiveServer({ keepAliveSeconds: 5 }),
  ];
  expect(standard.headers.get('keep-alive')).toBe('timeout=72');
  expect((await fetch(`${own.url}/healthz`)).headers.get('keep-alive')).toBe('timeout=5');
  await Promise.all([server.stop(), own.stop()]);
});

it('an idle connection is not cut by the limit for connections on which nothing moves', async () => {
  const target = await startServer({ keepAliveTimeout: 60_000 });
  target.server.timeout = 50;
  const socket = await hold(target, `GET / HTTP/1.1\r\n${HOST}\r\n`);
  await sleep(300);
  expect(socket.readyState).toBe('open');
  await closeServer(target.server, 0);
});

describe('answers keep the order of the requests', () => {
  const whole = () => {
    const body = JSON.stringify(TEXT_TO_PLATFORM);
    const head = `POST ${A}?${signedQuery()} HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;
    return `${head}Content-Length: ${body.length}\r\n\r\n${body}`;
  };
  it.each([
    ['bytes that are not HTTP', '\u0000 no HTTP\r\n\r\n'],
    ['CONNECT', 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a missing Host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a target of no form', `POST 1/x HTTP/1.1\r\n${HOST}\r\n`],
    [
      'a chunk that is none',
      whole().replace(/Content-Length: .*/s, 'Transfer-Encoding: chunked\r\n\r\nZ\r\n'),
    ],
  ])('where %s follows accepted messages', async (_what, bytes) => {
    const server = await startLiveServer();
    const answer = await exchangeBytes(server.url, [whole() + whole() + bytes]);
    expect(answer.match(/HTTP\/1\.1 \d+|"errcode":\d+/g)).toEqual([
      ...['HTTP/1.1 200', '"errcode":0', 'HTTP/1.1 200', '"errcode":0'],
      ...['HTTP/1.1 400', '"errcode":400'],
    ]);
    await server.stop();
  });

  it('and a client that has closed its half gets its answer, and then the end', async () => {
    const server = await startLiveServer();
    for (let round = 0; round < 20; round += 1) {
      const socket = connect({ port: server.settings.port, host: '127.0.0.1', allowHalfOpen: true });
      let text = '';
      socket.on('data', (data) => {
        text += data;
      });
      if (round % 2 === 0) socket.end(whole());
      else socket.write(whole(), () => socket.end());
      await once(socket, 'end');
      expect(text).toContain('"errcode":0');
    }
    await server.stop();
  });
});

it.each([
  ['a chunk that is none', `${post100.replace('Content-Length: 100', 'Transfer-Encoding: chunked')}Z\r\n`],
  [
    'too long a trailer',
    `${post100.replace('Content-Length: 100', 'Transfer-Encoding: chunked')}0\r\nX: ${'x'.repeat(20_000)}`,
  ],
  ['a missing Host', 'POST / HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n'],
  ['bytes that are not HTTP', '\u0000\r\n'],
])(
  'whoever is refused for %s and still sends is not cut off before the answer is read',
  async (_what, bytes) => {
    const target = await startServer();
    const client = await hold(target, bytes);
    const failures: string[] = [];
    client.on('error', ({ message }) => failures.push(message));
    const [answer] = await once(client, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 4/);
    for (let count = 0; count < 3; count += 1) {
      client.write('x'.repeat(50_000));
      await sleep(20);
    }
    expect(failures).toEqual([]);
    await closeServer(target.server, 0);
  },
);
it('a client that has closed its half gets the answer that is made after it did', async () => {
  const server = createHttpServer(({ socket }, response) =>
    socket.once('end', () => setImmediate().then(() => response.end('late'))),
  );
  const port = await listen(server, 0, '127.0.0.1');
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let text = '';
  client.on('data', (data) => {
    text += data;
  });
  client.end(`GET / HTTP/1.1\r\n${HOST}\r\n`);
  await once(client, 'end');
  expect(text).toMatch(/^HTTP\/1\.1 200.*late$/s);
  await closeServer(server, 0);
});

it('an answer that is under way when the server stops is waited for', async () => {
  let answer = () => {};
  const server = createHttpServer((_request, response) => {
    answer = () => response.end('late');
  });
  const port = await listen(server, 0, '127.0.0.1');
  const asked = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
  await once(server, 'request');
  const closed = closeServer(server, 20_000);
  await eventually(
    async () => server.listening,
    (listening) => !listening,
  );
  await sleep(50); // what would be cut off by now is
  answer();
  expect(await asked).toBe('late');
  await closed;
});

it.each([
  ['a wrong address', '/nosuch'],
  ['a message over the limit', `${A}?${signedQuery()}`],
])('of a body without end for %s a bounded part is read', async (_what, target) => {
  const server = await startLiveServer();
  const socket = connect({ port: server.settings.port, host: '127.0.0.1' });
  clients.add(socket.on('error', () => {}));
  socket
    .resume()
    .write(
      `POST ${target} HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
  const [chunk, most] = [`10000\r\n${' '.repeat(0x10000)}\r\n`, 1024];
  let sent = 0;
  for (; sent < most && !socket.destroyed; sent += 1)
    await new Promise((written) => socket.write(chunk, written));
  expect(socket.destroyed).toBe(true);
  expect(sent).toBeLessThan(most); // 64 MB
  await server.stop();
});

it("Java's offer of HTTP/2 with each request is answered in HTTP/1.1, and the connection kept", async () => {
  const server = await startLiveServer();
  const headers = {
    Connection: 'Upgrade, HTTP2-Settings',
    Upgrade: 'h2c',
    'HTTP2-Settings': 'AAMAAABkAAQAAP__',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET /healthz HTTP/1.1\r\n${HOST}${lines.join('')}\r\n`;
  const answer = await exchangeBytes(server.url, [request]);
  expect(answer).toMatch(/^HTTP\/1\.1 200.*Connection: keep-alive/s);
  expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(0);
  await server.stop();
});
