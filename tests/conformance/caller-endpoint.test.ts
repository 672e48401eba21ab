/** What the served endpoint puts on the wire for each script, and what it records. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../../generated/conformance.ts';
import { CallerEndpoint } from '../../server/conformance/caller/endpoint/endpoint.ts';
import { MessageRegistry } from '../../server/conformance/caller/play/message-registry.ts';
import type { Play, PlayedMessage } from '../../server/conformance/caller/play/play.ts';

const registry = new MessageRegistry();
const plays = new Map<PlayedMessage, Play>();
const endpoint = new CallerEndpoint({
  role: 'caller-of-app',
  appid: '1001',
  secret: 'caller-secret',
  prefix: '/app',
  registry,
  scale: 1,
  playOf: (message) => plays.get(message),
});

beforeAll(() => endpoint.start());
afterAll(() => endpoint.stop());

function newMessage(...answers: ScriptedAnswer[]): PlayedMessage {
  const play = registry.newPlay({ messages: [{ answers }] });
  const [message] = play.messages;
  plays.set(message!, play);
  return message!;
}

function requestOf({ order }: PlayedMessage, target = `${endpoint.path}?timestamp=1&signature=2`): string {
  const body = JSON.stringify({ ToUserId: order.user, MsgType: 'text', Content: order.text });
  return `POST ${target} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

async function open(bytes: string): Promise<{ socket: Socket; text: () => string }> {
  const { hostname, port } = new URL(endpoint.baseUrl);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(bytes);
  return { socket, text: () => text };
}

/** All that comes until the endpoint ends the connection, or has sent what is looked for. */
async function answerTo(message: PlayedMessage, end?: RegExp): Promise<string> {
  const { socket, text } = await open(requestOf(message));
  if (end === undefined) await once(socket, 'close');
  else await expect.poll(text).toMatch(end);
  socket.destroy();
  return text();
}

const OK = '{"errcode":0,"errmsg":"ok"}';

describe('an answer', () => {
  it('is success where nothing else is said, with the bytes of its length', async () => {
    const text = await answerTo(newMessage(), /\}$/);
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(text).toContain(`Content-Length: ${OK.length}\r\n`);
    expect(text.endsWith(OK)).toBe(true);
  });

  it('has the status for errcode where that is another', async () => {
    expect(await answerTo(newMessage({ status: 503 }), /\}$/)).toMatch(
      /^HTTP\/1\.1 503 [\s\S]*\{"errcode":503,/,
    );
    expect(await answerTo(newMessage({ status: 500, errcode: 0 }), /\}$/)).toMatch(
      / 500 [\s\S]*\{"errcode":0,/,
    );
  });

  it.each<[what: string, script: ScriptedAnswer, expected: RegExp, end: RegExp | undefined]>([
    ['chunked', { framing: 'chunked' }, /Transfer-Encoding: chunked[\s\S]*\r\n0\r\n\r\n$/, /\r\n0\r\n\r\n$/],
    [
      'until the connection ends',
      { framing: 'close' },
      /Connection: close\r\n\r\n\{"errcode":0,"errmsg":"ok"\}$/,
      undefined,
    ],
    [
      'too short a length',
      { framing: 'short' },
      /Content-Length: 13\r\n\r\n\{"errcode":0,"errmsg":"ok"\}$/,
      undefined,
    ],
    [
      'too long a length',
      { framing: 'long' },
      /Content-Length: 127\r\n\r\n\{"errcode":0,"errmsg":"ok"\}$/,
      undefined,
    ],
    ['103 before it', { interim: 103 }, /^HTTP\/1\.1 103 [\s\S]*HTTP\/1\.1 200 OK/, /\}$/],
    ['closed right after it', { thenClose: true }, /keep-alive[\s\S]*\}$/, undefined],
    ['none', { instead: 'close' }, /^$/, undefined],
    ['what is not HTTP', { instead: 'garbage' }, /^SSH-2\.0/, undefined],
    ['204', { status: 204 }, /^HTTP\/1\.1 204 No Content\r\n/, /\r\n\r\n$/],
    ['a body as it is', { body: '<html>' }, /<html>$/, /<html>$/],
  ])('%s', async (_what, script, expected, end) => {
    expect(await answerTo(newMessage(script), end)).toMatch(expected);
  });

  it('is as large as it is to be', async () => {
    const text = await answerTo(newMessage({ bodyBytes: 5_000 }), /"\}$/);
    expect(text).toContain('Content-Length: 5000\r\n');
    expect(JSON.parse(text.split('\r\n\r\n')[1]!)).toMatchObject({ errcode: 0 });
  });

  it('redirects to another port, with the query that came', async () => {
    const text = await answerTo(newMessage({ status: 307, headers: { Location: '{elsewhere}' } }), /\}$/);
    const [, location = ''] = /Location: (\S+)/.exec(text) ?? [];
    expect(new URL(location).search).toBe('?timestamp=1&signature=2');
    expect(new URL(location).port).not.toBe(new URL(endpoint.baseUrl).port);
    await fetch(location, { method: 'POST' });
    expect(endpoint.requests.at(-1)).toMatchObject({ place: 'elsewhere', method: 'POST' });
  });

  it('has a date in so many seconds', async () => {
    const text = await answerTo(newMessage({ status: 503, headers: { 'Retry-After': '{date+60}' } }), /\}$/);
    const [, date = ''] = /Retry-After: ([^\r]+)/.exec(text) ?? [];
    expect(Date.parse(date)).toBeGreaterThan(Date.now() + 30_000);
  });

  it('is that of the attempt, and the last one repeats', async () => {
    const message = newMessage({ status: 503 }, { errcode: 30004 });
    const statuses = [];
    for (let attempt = 1; attempt <= 3; attempt += 1)
      statuses.push((await answerTo(message, /\}$/)).slice(9, 12));
    expect(statuses).toEqual(['503', '200', '200']);
    expect(message.requests).toHaveLength(3);
  });
});

describe('what is recorded', () => {
  it('tells that the caller gave up waiting, and when', async () => {
    const message = newMessage({ instead: 'silence' });
    const { socket } = await open(requestOf(message));
    await expect.poll(() => message.requests[0]?.completeAt).toBeDefined();
    expect(message.requests[0]!.goneAt).toBeUndefined();
    socket.destroy();
    await expect.poll(() => message.requests[0]!.goneAt).toBeDefined();
    expect(message.requests[0]).toMatchObject({ failure: 'silence', answer: null, answeredAt: undefined });
  });

  it('tells that an answer without an end was given up', async () => {
    const message = newMessage({ instead: 'endless' });
    const { socket, text } = await open(requestOf(message));
    await expect.poll(() => text().length).toBeGreaterThan(4_096);
    socket.destroy();
    await expect.poll(() => message.requests[0]!.goneAt).toBeDefined();
  });

  it('has a request that did not arrive whole', async () => {
    const message = newMessage();
    const { socket } = await open(requestOf(message).slice(0, -1));
    await pause(50);
    socket.destroy();
    await expect.poll(() => message.requests[0]?.failure).toBe('partial');
  });

  it('has other paths and methods, which are refused, as no attempt of the message', async () => {
    const message = newMessage();
    const { socket, text } = await open(requestOf(message, '/elsewhere'));
    await expect.poll(text).toMatch(/^HTTP\/1\.1 404 [\s\S]*"errcode":404/);
    socket.destroy();
    expect(endpoint.requests.at(-1)).toMatchObject({ place: 'otherPath', message });
    expect(message.requests).toEqual([]);
  });

  it.each([
    ['a TLS handshake', '\x16\x03\x01\x02\x00\x01\x00', 'tls'],
    ['what is no HTTP', 'hello\r\n\r\n', 'notHttp'],
  ])('has %s', async (_what, bytes, stray) => {
    const { socket } = await open(bytes);
    await once(socket, 'close');
    expect(endpoint.strays.at(-1)).toBe(stray);
  });

  it('knows a message by its text, whatever encoding it came in', () => {
    const message = newMessage();
    const utf16 = Buffer.from(JSON.stringify({ Content: message.order.text }), 'utf16le');
    expect(registry.find(utf16)).toBe(message);
    expect(registry.find(Buffer.from(`{"ToUserId":"${message.order.user}","Content":"garbled"}`))).toBe(
      message,
    );
    expect(registry.find(Buffer.from('{"ToUserId":"somebody"}'))).toBeUndefined();
  });

  it('knows a message whose every character is escaped, and a customer in another case', () => {
    const message = newMessage();
    const { user, text } = message.order;
    const escaped = text.replace(/./gs, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);
    expect(registry.find(Buffer.from(`{"Content":"${escaped}"}`))).toBe(message);
    expect(registry.find(Buffer.from(`{"ToUserId":"${user.toLowerCase()}"}`))).toBe(message);
    expect(user.toLowerCase()).not.toBe(user);
  });
});
