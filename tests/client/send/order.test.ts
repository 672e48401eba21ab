/** A customer's messages arrive in the order of the calls, and wait within bounds. Both entries; real HTTP servers where it matters. */
import type { ServerResponse } from 'node:http';
import * as portable from '@staff-service/client';
import { createAppSender } from '@staff-service/client/internal/node';
import * as node from '@staff-service/client/node';
import { Agent } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ACCEPTED, answering, peersOfEachTest, type Step } from '../../support/peer.ts';
import { DEMO } from '../../support/requests.ts';

const OK = '{"errcode":0,"errmsg":"ok"}';
const message = (user: string, content: string) =>
  ({ ToUserId: user, MsgType: 'text', Content: content }) as const;

const setOfMap = Map.prototype.set;
const peerThat = peersOfEachTest();
const contents = ({ requests }: { requests: { body: string }[] }) =>
  requests.map(({ body }) => JSON.parse(body).Content);

/** A fetch whose requests the test answers, each by hand. */
function handAnswered() {
  const open: { content: string; answer: (body?: string) => void }[] = [];
  const fetch: portable.Fetch = (_url, { body, signal }) =>
    new Promise((done, fail) => {
      const { Content: content } = JSON.parse(body);
      open.push({ content, answer: (text = OK) => done(new Response(text)) });
      signal.addEventListener('abort', () => fail(signal.reason));
    });
  /** Answers the request with this content once it is there. */
  const answer = async (content: string, body?: string) => {
    await vi.waitFor(() => expect(open.map((one) => one.content)).toContain(content));
    open.find((one) => one.content === content)!.answer(body);
  };
  return { fetch, open, answer, contents: () => open.map(({ content }) => content) };
}

/** Long enough for whatever is not held back to begin. */
const turns = () => new Promise((done) => setTimeout(done, 20));

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createAppClient, createPlatformClient }) => {
  const clientOf = (options: Partial<portable.ClientOptions>) =>
    createAppClient({ baseUrl: 'http://127.0.0.1', ...DEMO, random: () => 0, ...options });

  it('two calls of which the first gets a 503 arrive in order, at either endpoint', async () => {
    const peer = await peerThat(answering(503), ACCEPTED, ACCEPTED, answering(503), ACCEPTED);
    const app = clientOf({ baseUrl: peer.url });
    await Promise.all([
      app.sendMessageToCustomer(message('1', 'first')),
      app.sendMessageToCustomer(message('1', 'second')),
    ]);
    expect(contents(peer)).toEqual(['first', 'first', 'second']);
    const platform = createPlatformClient({ baseUrl: peer.url, ...DEMO, random: () => 0 });
    // The name of the other endpoint's customer is a property like any other here.
    const tell = (Content: string, ToUserId: string) =>
      platform.receiveCustomerMessage({ FromUserId: '1', MsgType: 'text', Content, ...{ ToUserId } });
    await Promise.all([tell('third', 'x'), tell('fourth', 'y')]);
    expect(contents(peer).slice(3)).toEqual(['third', 'third', 'fourth']);
  });

  it('without order the second goes before the first is sent again', async () => {
    const peer = await peerThat(answering(503, '', { 'Retry-After': '1' }), ACCEPTED);
    const app = clientOf({ baseUrl: peer.url, ordered: false });
    const first = app.sendMessageToCustomer(message('1', 'first'));
    await vi.waitFor(() => expect(peer.requests).toHaveLength(1));
    await Promise.all([first, app.sendMessageToCustomer(message('1', 'second'))]);
    expect(contents(peer)).toEqual(['first', 'second', 'first']);
  });

  it('a customer whose APP does not answer holds up nobody else', async () => {
    const held: ServerResponse[] = [];
    const holding: Step = (response) => held.push(response);
    const peer = await peerThat(holding, ACCEPTED);
    const app = clientOf({ baseUrl: peer.url });
    const stuck = ['a', 'b'].map((content) => app.sendMessageToCustomer(message('stuck', content)));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    const users = Array.from({ length: 30 }, (_, at) => `${at}`);
    await Promise.all(users.map((user) => app.sendMessageToCustomer(message(user, user))));
    expect(contents(peer)).not.toContain('b');
    held[0]!.end(OK);
    await Promise.all(stuck);
    expect(contents(peer).at(-1)).toBe('b');
  });

  it('after a final failure the next one goes', async () => {
    const { fetch, answer, contents } = handAnswered();
    const app = clientOf({ fetch });
    const first = app.sendMessageToCustomer(message('1', 'first'));
    const second = app.sendMessageToCustomer(message('1', 'second'));
    await answer('first', '{"errcode":30005}');
    await expect(first).rejects.toMatchObject({ code: 'refused', errcode: 30005 });
    await answer('second');
    await expect(second).resolves.toMatchObject({ attempts: 1 });
    expect(contents()).toEqual(['first', 'second']);
  });

  it('one that is aborted while it waits leaves at once; those around it keep their order', async () => {
    const { fetch, answer, contents } = handAnswered();
    const app = clientOf({ fetch });
    const controller = new AbortController();
    const { signal } = controller;
    const first = app.sendMessageToCustomer(message('1', 'first'));
    const second = app.sendMessageToCustomer(message('1', 'second'), { signal });
    const third = app.sendMessageToCustomer(message('1', 'third'));
    const late = app.sendMessageToCustomer(message('1', 'late'), { signal: AbortSignal.abort('before') });
    await expect(late).rejects.toMatchObject({ code: 'aborted', attempts: 0, cause: 'before' });
    controller.abort('why');
    const error = await second.catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'aborted', attempts: 0, cause: 'why' });
    expect(error.message).toContain('Nothing was sent');
    await turns();
    expect(contents()).toEqual(['first']);
    await answer('first');
    await answer('third');
    await Promise.all([first, third]);
    expect(contents()).toEqual(['first', 'third']);
  });

  it('one that is aborted as its turn comes passes it on', async () => {
    const { fetch, answer, contents } = handAnswered();
    const app = clientOf({ fetch });
    const controller = new AbortController();
    const first = app.sendMessageToCustomer(message('1', 'first'));
    first.finally(() => controller.abort());
    const second = app.sendMessageToCustomer(message('1', 'second'), { signal: controller.signal });
    const third = app.sendMessageToCustomer(message('1', 'third'));
    await answer('first');
    await expect(second).rejects.toMatchObject({ code: 'aborted' });
    await answer('third');
    await third;
    expect(contents().filter((content) => content !== 'second')).toEqual(['first', 'third']);
  });

  it('one that is aborted in flight, or between its attempts, lets the next one go', async () => {
    const peer = await peerThat(() => {}, answering(503, '', { 'Retry-After': '60' }), ACCEPTED);
    const app = clientOf({ baseUrl: peer.url });
    const controllers = [new AbortController(), new AbortController()];
    const calls = ['in flight', 'between', 'last'].map((content, at) =>
      app
        .sendMessageToCustomer(message('1', content), { signal: controllers[at]?.signal ?? null })
        .catch((error: portable.StaffServiceError) => error),
    );
    for (const [at, controller] of controllers.entries()) {
      await vi.waitFor(() => expect(peer.requests).toHaveLength(at + 1));
      await turns();
      expect(peer.requests).toHaveLength(at + 1);
      controller.abort();
    }
    const aborted = { code: 'aborted', attempts: 1 };
    expect(await Promise.all(calls)).toMatchObject([aborted, aborted, { errcode: 0, attempts: 1 }]);
    expect(contents(peer)).toEqual(['in flight', 'between', 'last']);
  });

  it('the connection of an attempt that is given up is over before the next one', async () => {
    const seen: string[] = [];
    const noted: Step = (response, request) => {
      seen.push('request');
      request.socket.on('close', () => seen.push('closed'));
      if (seen.length > 1) response.end(OK);
    };
    const peer = await peerThat(noted);
    const app = clientOf({ baseUrl: peer.url, timeoutMs: 200 });
    const first = app.sendMessageToCustomer(message('1', 'first'));
    const second = app.sendMessageToCustomer(message('1', 'second'));
    await expect(first).rejects.toMatchObject({ code: 'timeout' });
    await second;
    expect(seen.slice(0, 3)).toEqual(['request', 'closed', 'request']);
  });

  it('waiting for its turn is no attempt: it may be longer than timeoutMs', async () => {
    const { fetch, answer } = handAnswered();
    const app = clientOf({ fetch, retries: 0 });
    const first = app.sendMessageToCustomer(message('1', 'first'));
    const second = app.sendMessageToCustomer(message('1', 'second'), { timeoutMs: 200 });
    await new Promise((done) => setTimeout(done, 300));
    await answer('first');
    await answer('second');
    await expect(Promise.all([first, second])).resolves.toMatchObject([{ attempts: 1 }, { attempts: 1 }]);
  });

  it('a message is what it was when it was called', async () => {
    const { fetch, answer, contents } = handAnswered();
    const app = clientOf({ fetch });
    const first = app.sendMessageToCustomer(message('1', 'first'));
    const changed: { Content: string } = { Content: 'before' };
    const second = app.sendMessageToCustomer(Object.assign(changed, message('1', 'before')));
    changed.Content = 'after';
    await answer('first');
    await answer('before');
    await Promise.all([first, second]);
    expect(contents()).toEqual(['first', 'before']);
  });

  it('a message that breaks the contract is told so at once, and takes no place', async () => {
    const { fetch, answer } = handAnswered();
    const app = clientOf({ fetch, maxQueued: 0 });
    const first = app.sendMessageToCustomer(message('1', 'first'));
    const broken = app.sendMessageToCustomer({ ...message('1', 'x'), MsgType: 'video' as 'text' });
    await expect(broken).rejects.toMatchObject({ code: 'invalidMessage' });
    await answer('first');
    await first;
  });

  it('a signal that cannot be listened to holds up nobody', async () => {
    const { fetch, answer } = handAnswered();
    const app = clientOf({ fetch });
    const first = app.sendMessageToCustomer(message('1', 'first'));
    const signal = { removeEventListener() {} } as unknown as AbortSignal;
    const wrong = app.sendMessageToCustomer(message('1', 'wrong'), { signal });
    const third = app.sendMessageToCustomer(message('1', 'third'));
    await expect(wrong).rejects.toThrow(TypeError);
    await answer('first');
    await answer('third');
    await Promise.all([first, third]);
  });

  describe('bounds', () => {
    it('one customer may have as many waiting as maxQueued, and all together ten times as many', async () => {
      const { fetch, answer, contents } = handAnswered();
      const app = clientOf({ fetch, maxQueued: 2 });
      const send = (user: string, content: string) => app.sendMessageToCustomer(message(user, content));
      const full = { code: 'queueFull', attempts: 0, retry: 'always', isRetryable: true };
      const calls = ['0', '1', '2'].map((content) => send('a', content));
      const error = await send('a', '3').catch((thrown) => thrown);
      expect(error).toMatchObject(full);
      expect(error.message).toMatch(/等待的消息过多 \/ too many messages wait → .*Send it again later/);
      await answer('0');
      await answer('1');
      calls.push(send('a', '4'));
      await answer('2');
      await answer('4');
      await Promise.all(calls);
      expect(contents()).toEqual(['0', '1', '2', '4']);
      const many = Array.from({ length: 10 }, (_, at) =>
        ['x', 'y', 'z'].map((part) => send(`user ${at}`, `${at}${part}`)),
      ).flat();
      const another = send('another', 'on the way');
      await expect(send('another', 'waits')).rejects.toMatchObject(full);
      const everything = ['x', 'y', 'z'].flatMap((part) =>
        Array.from({ length: 10 }, (_, at) => `${at}${part}`),
      );
      for (const content of [...everything, 'on the way']) await answer(content);
      await Promise.all([...many, another]);
      expect(contents()).not.toContain('waits');
    });

    it('an aborted one gives its place back', async () => {
      const { fetch, answer } = handAnswered();
      const app = clientOf({ fetch, maxQueued: 1 });
      const first = app.sendMessageToCustomer(message('1', 'first'));
      for (let round = 0; round < 20; round += 1) {
        const controller = new AbortController();
        const waiting = app.sendMessageToCustomer(message('1', 'aborted'), { signal: controller.signal });
        controller.abort();
        await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
      }
      const last = app.sendMessageToCustomer(message('1', 'last'));
      await answer('first');
      await answer('last');
      await Promise.all([first, last]);
    });

    it.each([-1, 1.5, '2', null, Number.NaN])('%j is no maxQueued', (maxQueued) => {
      expect(() => clientOf({ maxQueued: maxQueued as number })).toThrow(/maxQueued must be 0 to 2\^31/);
    });
  });
});

it('nothing is kept of customers without messages: 100,000 of them, two messages each', async () => {
  const maps: Map<unknown, unknown>[] = [];
  const set = vi.spyOn(Map.prototype, 'set').mockImplementation(function (
    this: Map<unknown, unknown>,
    ...entry
  ) {
    if (`${entry[0]}`.startsWith('customer ') && !maps.includes(this)) maps.push(this);
    return Reflect.apply(setOfMap, this, entry);
  });
  const answer = Buffer.from(OK);
  const dispatch = (_request: unknown, handler: Record<string, (...given: unknown[]) => void>) => {
    handler.onRequestStart!({});
    handler.onResponseStart!({}, 200, {});
    handler.onResponseData!({}, answer);
    handler.onResponseEnd!({});
    return true;
  };
  const dispatcher = { dispatch } as node.AnyDispatcher;
  const app = node.createAppClient({ baseUrl: 'http://127.0.0.1', ...DEMO, dispatcher });
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
  const before = timers();
  for (let first = 0; first < 100_000; first += 1000) {
    const users = Array.from({ length: 1000 }, (_, at) => `customer ${first + at}`);
    await Promise.all([...users, ...users].map((user) => app.sendMessageToCustomer(message(user, 'x'))));
  }
  set.mockRestore();
  expect(maps.map(({ size }) => size)).toEqual([0]);
  expect(timers()).toBe(before);
}, 60_000);

it('the server’s own sender is ordered by nothing', async () => {
  const peer = await peerThat(answering(503, '', { 'Retry-After': '1' }), ACCEPTED);
  const dispatcher = new Agent();
  const send = createAppSender({ baseUrl: peer.url, ...DEMO, dispatcher });
  await Promise.all(['first', 'second'].map((content) => send(JSON.stringify(message('1', content)))));
  expect(contents(peer)).toEqual(['first', 'second', 'first']);
  await dispatcher.close();
});
