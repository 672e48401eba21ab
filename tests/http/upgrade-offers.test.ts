/** What node:http would leave to whoever takes an offer of another protocol. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { closeServer, createHttpServer, listen } from '../../server/http/http-server.ts';
import { startLiveServer } from '../support/live-server.ts';
import { eventually, exchangeBytes } from '../support/requests.ts';

const HOST = 'Host: 127.0.0.1\r\n';
/** What Java's client sends with each request. */
const JAVA = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n';
const WEBSOCKET = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
const CHUNKED = 'Transfer-Encoding: chunked\r\n\r\n';
const get = (fields: string, path = '/') => `GET ${path} HTTP/1.1\r\n${HOST}${fields}\r\n`;
const post = (fieldsAndBody: string) => `POST / HTTP/1.1\r\n${HOST}${fieldsAndBody}`;

async function startServer() {
  const paths: string[] = [];
  const server = createHttpServer((request, response) => {
    paths.push(request.url!);
    request.resume().on('end', () => response.end());
    request.on('error', () => {});
  });
  return { server, port: await listen(server, 0, '127.0.0.1'), paths };
}

/** Writes piece after piece. Resolves once the server has closed its half, or has answered `count` times. */
async function exchange(pieces: string[], { halfClosed = false, count = Number.POSITIVE_INFINITY } = {}) {
  const { server, port, paths } = await startServer();
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let [text, hasEnded] = ['', false];
  client.on('data', (data) => {
    text += data;
  });
  client.on('end', () => {
    hasEnded = true;
  });
  await once(client, 'connect');
  for (const piece of pieces) {
    client.write(piece);
    await sleep(20); // each in a chunk of its own
  }
  if (halfClosed) client.end();
  const answers = await eventually(
    async () => (text.match(/HTTP\/1\.1 \d+/g) ?? []).map((line) => Number(line.slice(-3))),
    ({ length }) => hasEnded || length >= count,
  );
  client.destroy();
  await closeServer(server, 0);
  return { answers, hasEnded, paths };
}

describe('a request that offers another protocol', () => {
  it.each([
    ['a chunk that is none', [`${post(JAVA + CHUNKED)}Z\r\n`], [400]],
    ['a chunk that is none later', [post(JAVA + CHUNKED), '2\r\n{}\r\nZ\r\n', 'x'], [400]],
    ['such a chunk, and a WebSocket', [`${post(WEBSOCKET + CHUNKED)}Z\r\n`], [400]],
    ['a body of which nobody can tell the end', [post(`${JAVA}Transfer-Encoding: gzip\r\n\r\n`)], [400]],
    ['bytes behind it that are not HTTP', [get(JAVA), '\0\r\n'], [200, 400]],
    ['such bytes in the same chunk', [`${get(JAVA)}\0\r\n`], [200, 400]],
    ['too large a head behind it', [get(JAVA), get(`X: ${'x'.repeat(20_000)}\r\n`)], [200, 400]],
  ])('and has %s is refused at once', async (_what, pieces, answers) => {
    expect(await exchange(pieces)).toMatchObject({ answers, hasEnded: true });
  });

  it('and ends within its body is refused at once', async () => {
    const pieces = [post(`${JAVA}Content-Length: 3\r\n\r\n{`)];
    expect(await exchange(pieces, { halfClosed: true })).toMatchObject({ answers: [400], hasEnded: true });
  });

  it.each([
    ['no body', get(JAVA)],
    ['a body', post(`${JAVA}Content-Length: 2\r\n\r\n{}`)],
    ['a chunked body', post(`${JAVA}${CHUNKED}2\r\n{}\r\n0\r\n\r\n`)],
  ])(
    'and has %s is answered in HTTP/1.1, as is what follows, in the same chunk or later',
    async (_what, offer) => {
      const pieces = [offer + offer + get(''), offer.slice(0, -1), offer.slice(-1) + get('')];
      const { answers, hasEnded } = await exchange(pieces, { count: 5 });
      expect({ answers, hasEnded }).toEqual({ answers: Array(5).fill(200), hasEnded: false });
    },
  );

  it("keeps the connection, as Java's client expects", async () => {
    const server = await startLiveServer();
    const request = `GET /healthz HTTP/1.1\r\n${HOST}${JAVA}\r\n`;
    expect(await exchangeBytes(server.url, [request])).toMatch(/^HTTP\/1\.1 200.*Connection: keep-alive/s);
    await server.stop();
  });
});

it.each([
  ['an offer of a WebSocket', get(WEBSOCKET), [200], ['/']],
  ['a missing Host', 'GET / HTTP/1.1\r\n\r\n', [400], []],
  ['a body of which nobody can tell the end', post(`${JAVA}Transfer-Encoding: gzip\r\n\r\n`), [400], []],
])('where %s ends the connection, nothing behind it is processed', async (_what, last, answers, paths) => {
  expect(await exchange([last + get('', '/behind')])).toEqual({ answers, hasEnded: true, paths });
});
