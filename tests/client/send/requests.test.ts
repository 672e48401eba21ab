/** What openapi-fetch makes of a call and reads of an answer: our requests and answers beside the runtime's own. */
import * as portable from '@staff-service/client';
import { createAppSender } from '@staff-service/client/internal/node';
import * as node from '@staff-service/client/node';
import { Agent } from 'undici';
import { describe, expect, it } from 'vitest';
import { AnswerResponse } from '../../../client/send/answer-response.ts';
import { TextRequest } from '../../../client/send/text-request.ts';
import { ACCEPTED, answering, peersOfEachTest } from '../../support/peer.ts';
import { DEMO } from '../../support/requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;
const TEXT = '{"Content":"您好"}';
const URL_SENT = 'http://127.0.0.1/staffService/message?timestamp=1';

const peerThat = peersOfEachTest();

/** What each member of the interface gives, each asked of a new one: the runtime's own can be read once. */
async function membersOf(make: () => Request | Response, global: typeof Request | typeof Response) {
  const found: Record<string, unknown> = {};
  for (const name of Object.getOwnPropertyNames(global.prototype)) {
    if (/^(constructor|clone|formData|is\w+Navigation)$/.test(name)) continue;
    const whole = make();
    const member = Reflect.get(whole, name);
    if (name === 'blob') found[name] = await (await whole.blob()).text();
    else if (typeof member === 'function') found[name] = await Reflect.apply(member, whole, []);
    else if (name === 'headers') found[name] = Object.fromEntries(member);
    else if (name === 'body') found[name] = await new Response(member).text();
    else if (name === 'signal') found[name] = member.aborted;
    else found[name] = member;
  }
  return found;
}

describe('what stands in for the runtime’s own', () => {
  const init = {
    method: 'POST',
    body: TEXT,
    headers: { 'content-type': 'application/json', 'x-own': 'a' },
    redirect: 'manual',
  } as const;

  it('a request has every member that a Request has, with the same value', async () => {
    const own = await membersOf(() => new TextRequest(URL_SENT, init), Request);
    expect(own).toEqual(await membersOf(() => new Request(URL_SENT, init), Request));
    expect(own).toMatchObject({ url: URL_SENT, method: 'POST', redirect: 'manual', text: TEXT });
  });

  it.each([200, 299, 302, 404, 503])('an answer has every member that a Response has: %i', async (status) => {
    const headers = new Headers({ date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'retry-after': '1' });
    const global = () => {
      const made = new Response(TEXT, { status, headers });
      made.headers.delete('content-type'); // nobody reads it of an answer
      return made;
    };
    const answer = () => new AnswerResponse(status, headers, TEXT);
    const own = await membersOf(answer, Response);
    expect(own).toEqual(await membersOf(global, Response));
    expect(own).toMatchObject({ status, ok: status < 300, text: TEXT });
    expect(await answer().clone().text()).toBe(TEXT);
  });
});

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createAppClient, createPlatformClient }) => {
  const sent = (url: string) =>
    createAppClient({ baseUrl: url, ...DEMO, retries: 0 })
      .sendMessageToCustomer(MESSAGE)
      .catch((error: unknown) => error);

  it.each([204, 205, 304, 599, 999])('status %i is told as it came', async (status) => {
    const peer = await peerThat(answering(status, status > 304 ? '{"errcode":0}' : ''));
    expect(await sent(peer.url)).toMatchObject({ code: 'wrongStatus', status });
  });

  it.each([200, 500])('the answer is told as it came, whatever it means: %i', async (status) => {
    const answer = ' {"errcode": 40001, "errcode": 40001, "big": 12345678901234567890} ';
    const peer = await peerThat(answering(status, answer));
    expect(await sent(peer.url)).toMatchObject({ errcode: 40001, status, answer });
  });

  it('an empty answer is one', async () => {
    const peer = await peerThat(answering(200, '', { 'Content-Length': '0' }));
    expect(await sent(peer.url)).toMatchObject({ code: 'unreadableAnswer', status: 200, answer: '' });
  });

  it('headers in UTF-8 do no harm', async () => {
    const bytes = Buffer.from('/登录').toString('latin1');
    const peer = await peerThat((response) => {
      response.writeHead(200, { Server: bytes, Location: bytes, Date: bytes });
      response.end('{"errcode":0,"errmsg":"ok"}');
    });
    expect(await sent(peer.url)).toMatchObject({ errcode: 0 });
  });

  it('both endpoints get address, query, headers and body', async () => {
    const peer = await peerThat(ACCEPTED);
    const options = { baseUrl: `${peer.url}/p`, ...DEMO };
    await createPlatformClient(options).receiveCustomerMessage({ FromUserId: '1', MsgType: 'event' });
    await createAppClient(options).sendMessageToCustomer(MESSAGE);
    const query = '\\?timestamp=\\d{13}&signature=[0-9a-f]{40}$';
    expect(peer.requests).toMatchObject([
      {
        method: 'POST',
        url: expect.stringMatching(`^/p/api/v1/${DEMO.appid}/staffService/message${query}`),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: '{"FromUserId":"1","MsgType":"event"}',
      },
      {
        method: 'POST',
        url: expect.stringMatching(`^/p/staffService/message${query}`),
        body: JSON.stringify(MESSAGE),
      },
    ]);
  });
});

describe('the internal sender', () => {
  it('sends a text as it is, with key, retries and errors as a client', async () => {
    const peer = await peerThat(answering(503), ACCEPTED, answering(404));
    const dispatcher = new Agent();
    const send = createAppSender({ baseUrl: peer.url, ...DEMO, dispatcher, random: () => 0 });
    const text = '{"Tag": 12345678901234567890}';
    await expect(send(text, { idempotencyKey: 'k' })).resolves.toMatchObject({ errcode: 0, attempts: 2 });
    await expect(send(text)).rejects.toMatchObject({ code: 'wrongStatus', status: 404 });
    expect(peer.requests.map(({ body }) => body)).toEqual([text, text, text]);
    expect(peer.requests[1]!.headers['idempotency-key']).toBe('k');
    await dispatcher.close();
  });

  it('a client’s own faults are those of a client', () => {
    const dispatcher = new Agent();
    expect(() => createAppSender({ baseUrl: 'ftp://x', ...DEMO, dispatcher })).toThrow(/baseUrl/);
  });
});
