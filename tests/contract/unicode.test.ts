/** Half a surrogate pair, which JSON can say and UTF-8 cannot, and NUL, which PostgreSQL does not keep: on both engines. */
import { createAppClient, createReceiver } from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { ACCEPTED, peersOfEachTest } from '../support/peer.ts';
import { accepts, answers, startPeerApp } from '../support/peer-app.ts';
import { createDatabase } from '../support/postgres.ts';
import { APPS, answerOf, A as RECEIVER_A, B as RECEIVER_B, request } from '../support/receiver-requests.ts';
import { A, B, DEMO, eventually, getJson, post } from '../support/requests.ts';

const HALF = '\\ud800';
const EVENT = '"MsgType":"event"';

/** Of each endpoint: a body, and the place that is to be named. */
const REFUSED: [endpoint: 'platform' | 'app', body: string, pointer: string][] = [
  ['platform', `{"FromUserId":"${HALF}",${EVENT}}`, '/FromUserId'],
  ['platform', `{"FromUserId":"a\\uDFFFb",${EVENT}}`, '/FromUserId'],
  ['platform', `{"FromUserId":"\\udc00\\ud800",${EVENT}}`, '/FromUserId'],
  ['platform', `{"FromUserId":"a\\u0000",${EVENT}}`, '/FromUserId'],
  ['platform', `{"FromUserId":"1",${EVENT},"ServiceId":"${HALF}"}`, '/ServiceId'],
  ['platform', `{"FromUserId":"1","MsgType":"event.${HALF}","Content":""}`, '/MsgType'],
  ['platform', `{"FromUserId":"1","MsgType":"text","Content":"\\u0000"}`, '/Content'],
  ['platform', `{"FromUserId":"1",${EVENT},"FromUserName":"\\u0000"}`, '/FromUserName'],
  ['app', `{"ToUserId":"${HALF}",${EVENT}}`, '/ToUserId'],
  ['app', `{"ToUserId":"1",${EVENT},"WorkerNum":"${HALF}"}`, '/WorkerNum'],
  ['app', `{"ToUserId":"1","MsgType":"text","Content":"\\u0000"}`, '/Content'],
];

/** What a receiver takes, and keeps as it came. */
const ACCEPTED_BODIES: ['platform' | 'app', string][] = [
  ['platform', `{"FromUserId":"😀",${EVENT}}`],
  ['platform', `{"FromUserId":"\\ud83d\\ude00",${EVENT}}`],
  ['platform', `{"FromUserId":"half","MsgType":"text","Content":"${HALF}x"}`],
  ['platform', `{"FromUserId":"half",${EVENT},"Tag":{"${HALF}":"\\u0000${HALF}"},"FromUserName":"${HALF}"}`],
  ['app', `{"ToUserId":"half","MsgType":"text","Content":"${'x'.repeat(79)}${HALF}"}`],
];

describe.each(['SQLite', 'PostgreSQL'])('the server on %s', (engine) => {
  let server: LiveServer;
  let peer: Awaited<ReturnType<typeof startPeerApp>>;
  beforeAll(async () => {
    peer = await startPeerApp();
    server = await startLiveServer({
      ...(engine === 'PostgreSQL' ? { databaseUrl: await createDatabase(inject('postgres')) } : {}),
      apps: [{ ...DEMO, secrets: [DEMO.secret], callbackUrl: peer.url }],
      allowCallbackNetworks: ['127.0.0.0/8'],
      demoAgent: true,
      retrySeconds: [0],
    } as never);
  });
  afterAll(async () => {
    await server.stop();
    await peer.stop();
  });
  const listed = async (id: string) => (await getJson(`${server.url}/console/api/exchanges/${id}`)).body;

  it.each(REFUSED)('%s: %s is refused with %s', async (endpoint, body, pointer) => {
    const answer = await post(server.url, endpoint === 'platform' ? A : B, body);
    expect(answer).toMatchObject({ status: 200, body: { errcode: 30005 } });
    expect(answer.body.errmsg).toMatch(new RegExp(`^${pointer}: `));
    expect(await listed(answer.id)).toMatchObject({ verdict: 'refused', violations: [{ pointer }] });
  });

  it.each(ACCEPTED_BODIES)('%s: %s is taken and kept as it came', async (endpoint, body) => {
    const answer = await post(server.url, endpoint === 'platform' ? A : B, body);
    expect(answer.body).toEqual({ errcode: 0, errmsg: 'ok' });
    const { request, excerpt } = await listed(answer.id);
    expect(request.body).toBe(body);
    expect(excerpt === null || excerpt.isWellFormed()).toBe(true);
  });

  it('the demo agent answers a text with half a pair', async () => {
    const body = `{"FromUserId":"answered","MsgType":"text","Content":"${HALF}"}`;
    await post(server.url, A, body);
    await expect.poll(() => peer.arrived.filter(({ user }) => user === 'answered')).toHaveLength(1);
  });

  it.each([
    ['as no JSON', 502, '\0 gateway \0', '\ufffd gateway \ufffd', / 502/],
    [
      'in its errmsg',
      200,
      '{"errcode":-1,"errmsg":"a\\u0000b"}',
      '{"errcode":-1,"errmsg":"a\\u0000b"}',
      /a.?b/,
    ],
  ])(
    'an answer of an APP with NUL, %s, is journaled, and the message goes out again',
    async (how, status, body, kept, says) => {
      const user = `NUL ${how}`;
      peer.behave((...exchange) => {
        peer.behave(accepts);
        answers(status, body)(...exchange);
      });
      const sent = { appid: '1001', ToUserId: user, MsgType: 'event' };
      const { body: given } = await post(server.url, '/console/api/messages', sent, { query: '' });
      const { verdict, attempts } = await eventually(
        () => listed(given.id!),
        (found) => found.verdict !== 'pending',
      );
      expect(verdict).toBe('delivered');
      expect(attempts).toMatchObject([
        { status, answer: kept, error: expect.stringMatching(says) },
        { status: 200 },
      ]);
      expect(attempts[0].error).not.toContain('\0');
    },
  );

  it.each([
    [`"ToUserId":"${HALF}","MsgType":"event"`, '/ToUserId'],
    [`"ToUserId":"\\u0000","MsgType":"event"`, '/ToUserId'],
    [`"ToUserId":"1","MsgType":"text","Content":"${HALF}"`, '/Content'],
    [`"ToUserId":"1","MsgType":"text","Content":"\\u0000"`, '/Content'],
    [`"ToUserId":"1",${EVENT},"WorkerName":"${HALF}"`, '/WorkerName'],
    [`"ToUserId":"1",${EVENT},"Tag":[1,{"a":"\\udc00"}]`, '/Tag/1/a'],
    [`"ToUserId":"1",${EVENT},"Tag":{"${HALF}":1}`, '/Tag/\ud800'],
    [`"ToUserId":"1",${EVENT},"${HALF}":1`, '/\ud800'],
  ])('the control API refuses %s with 400 and the place %s', async (members, pointer) => {
    const answer = await post(server.url, '/console/api/messages', `{"appid":"1001",${members}}`, {
      query: '',
    });
    expect(answer).toMatchObject({ status: 400, body: { errcode: 400, violations: [{ pointer }] } });
  });

  it.each(['appid=b%00', 'user=b%00', 'user=%ED%A0%80'])('a listing of ?%s finds nothing', async (query) => {
    const { status, body } = await getJson(`${server.url}/console/api/exchanges?${query}`);
    expect({ status, body }).toEqual({ status: 200, body: { exchanges: [], next: null, searchedTo: null } });
  });

  it('an appid with NUL in the path is an unknown one', async () => {
    const answer = await post(server.url, A.replace('1001', 'a%00'), `{"FromUserId":"1",${EVENT}}`);
    expect(answer.body.errcode).toBe(30002);
    expect((await post(server.url, A.replace('1001', '%ED%A0%80'), '{}')).status).toBe(404);
  });

  it('null for an optional property is not sent on, but for ServiceId and Tag', async () => {
    const message = { ToUserId: 'nulls', MsgType: 'event', ServiceId: null, Tag: null, Extra: null };
    const nulls = { WorkerNum: null, WorkerName: null, Content: null };
    const { status, id } = await (async () => {
      const text = JSON.stringify({ appid: '1001', ...nulls, ...message }).replace(
        '{',
        '{"Big":12345678901234567890,',
      );
      const answer = await post(server.url, '/console/api/messages', text, { query: '' });
      return { status: answer.status, id: answer.body.id! };
    })();
    expect(status).toBe(202);
    const { request } = await listed(id);
    expect(request.body).toBe(JSON.stringify(message).replace('{', '{"Big":12345678901234567890,'));
  });
});

describe.each([
  ['the portable entry', { createReceiver, createAppClient }],
  ['the Node entry', node],
])('%s', (_name, entry) => {
  const peer = peersOfEachTest();

  it.each(REFUSED)('a receiver of %s refuses %s with %s', async (endpoint, body, pointer) => {
    const receiver = entry.createReceiver({ endpoint, apps: APPS, onMessage: () => {} });
    const path = endpoint === 'platform' ? RECEIVER_A : RECEIVER_B;
    const answer = await answerOf(await receiver(request(path, { body })));
    expect(answer).toMatchObject({ errcode: 30005, errmsg: expect.stringMatching(`^${pointer}: `) });
  });

  it.each(ACCEPTED_BODIES)('a receiver of %s takes %s', async (endpoint, body) => {
    const texts: string[] = [];
    const onMessage = (_message: unknown, { text }: { text: string }) => texts.push(text);
    const receiver = entry.createReceiver({ endpoint, apps: APPS, onMessage });
    const path = endpoint === 'platform' ? RECEIVER_A : RECEIVER_B;
    expect(await answerOf(await receiver(request(path, { body })))).toMatchObject({ errcode: 0 });
    expect(texts).toEqual([body]);
  });

  it.each<[object, string]>([
    [{ ToUserId: '\ud800' }, '/ToUserId'],
    [{ ServiceId: '\udc00' }, '/ServiceId'],
    [{ WorkerName: 'x\ud800' }, '/WorkerName'],
    [{ MsgType: 'text', Content: '\ud800' }, '/Content'],
    [{ Tag: '\udc00\ud800' }, '/Tag'],
    [{ Tag: [{ deep: ['\ud800'] }] }, '/Tag/0/deep/0'],
    [{ Tag: { 'a/b': { '\udc00': 1 } } }, '/Tag/a~1b/\udc00'],
    [{ Extra: '\ud800' }, '/Extra'],
    [{ '\ud800': 1 }, '/\ud800'],
  ])('half a pair in %j is not sent', async (more, pointer) => {
    const { url, requests } = await peer(ACCEPTED);
    const client = entry.createAppClient({ baseUrl: url, ...DEMO });
    const message = { ToUserId: '1', MsgType: 'event', ...more } as never;
    const error = await client.sendMessageToCustomer(message).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'invalidMessage', violations: [{ pointer }] });
    expect(requests).toEqual([]);
  });

  it('a whole pair, and a backslash before what looks like half of one, are sent', async () => {
    const { url, requests } = await peer(ACCEPTED);
    const client = entry.createAppClient({ baseUrl: url, ...DEMO });
    const message = {
      ToUserId: '😀',
      MsgType: 'text',
      Content: '\\ud800 \\\\udc00',
      Tag: { '😀': '𠮷' },
    } as const;
    await client.sendMessageToCustomer(message);
    expect(JSON.parse(requests[0]!.body)).toEqual(message);
  });
});
