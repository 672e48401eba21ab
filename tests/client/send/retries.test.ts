/** What is sent again by itself, how often and when; and what the hooks see of it. Both entries, real HTTP servers. */
import { inspect } from 'node:util';
import * as portable from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../client/send/retry-policy.ts';
import { startLiveServer } from '../../support/live-server.ts';
import { ACCEPTED, answering, peersOfEachTest, type Step, startPeer } from '../../support/peer.ts';
import { DEMO } from '../../support/requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;

const peerThat = peersOfEachTest();

const SILENT: Step = () => {};
const CLOSING: Step = (_response, request) => request.socket.destroy();
const errcode = (code: number) => answering(200, JSON.stringify({ errcode: code, errmsg: '' }));

/** Each row of the table, as it looks on the wire. `notConnected` has tests of its own. */
const FAILING: [portable.StaffServiceErrorCode, string, portable.Retry, Step][] = [
  ['wrongStatus', 'HTTP 429', 'always', answering(429)],
  ['wrongStatus', 'HTTP 503', 'always', answering(503, '{"errcode":503,"errmsg":"x"}')],
  ['refused', 'errcode 30004', 'always', errcode(30004)],
  ['timeout', 'no answer', 'withKey', SILENT],
  ['connectionLost', 'a closed connection', 'withKey', CLOSING],
  ['wrongStatus', 'HTTP 500', 'withKey', answering(500)],
  ['wrongStatus', 'HTTP 502', 'withKey', answering(502)],
  ['wrongStatus', 'HTTP 408', 'withKey', answering(408)],
  ['refused', 'errcode -1', 'withKey', errcode(-1)],
  ['unreadableAnswer', 'a page', 'withKey', answering(200, '<html>')],
  ['invalidAnswer', 'no errcode', 'never', answering(200, '{"status":0}')],
  ['refused', 'errcode 30003', 'never', errcode(30003)],
  ['refused', 'errcode 40001', 'never', errcode(40001)],
  ['wrongStatus', 'HTTP 404', 'never', answering(404)],
  ['wrongStatus', 'a redirect', 'never', answering(307, '', { Location: '/' })],
];

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createAppClient }) => {
  type Options = Partial<Parameters<typeof createAppClient>[0]>;
  const clientOf = (baseUrl: string, options: Options = {}) =>
    createAppClient({ baseUrl, ...DEMO, timeoutMs: 5_000, random: () => 0, ...options });

  it.each(FAILING)('%s, %s: sent again %s', async (code, _what, retry, step) => {
    for (const idempotency of [false, true]) {
      const attempts = retry === 'always' || (retry === 'withKey' && idempotency) ? 3 : 1;
      const peer = await peerThat(step);
      const timeoutMs = code === 'timeout' ? 300 : 5_000;
      const call = clientOf(peer.url, { idempotency, timeoutMs }).sendMessageToCustomer(MESSAGE);
      await expect(call).rejects.toMatchObject({ code, retry, attempts, isRetryable: retry !== 'never' });
      expect(peer.requests).toHaveLength(attempts);
    }
  });

  it('nobody listening is tried again, with no key needed', async () => {
    const peer = await startPeer();
    await peer.stop();
    const call = clientOf(peer.url).sendMessageToCustomer(MESSAGE);
    await expect(call).rejects.toMatchObject({ code: 'notConnected', attempts: 3 });
  });

  it('the third attempt succeeds; each is signed anew', async () => {
    const peer = await peerThat(errcode(30004), answering(503), ACCEPTED);
    let now = Date.now();
    const client = clientOf(peer.url, { clock: () => (now += 1000) });
    await expect(client.sendMessageToCustomer(MESSAGE)).resolves.toMatchObject({ errcode: 0, attempts: 3 });
    const urls = peer.requests.map(({ url }) => url);
    expect(new Set(urls).size).toBe(3);
    for (const { body } of peer.requests) expect(JSON.parse(body)).toEqual(MESSAGE);
  });

  it('retries: 0 sends once', async () => {
    const peer = await peerThat(answering(503));
    await expect(clientOf(peer.url, { retries: 0 }).sendMessageToCustomer(MESSAGE)).rejects.toMatchObject({
      attempts: 1,
    });
    expect(peer.requests).toHaveLength(1);
  });

  it('with idempotency, a message has one key for all its attempts, and another message another', async () => {
    const peer = await peerThat(answering(500), CLOSING, answering(500), ACCEPTED);
    const client = clientOf(peer.url, { idempotency: true });
    const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
    await client.sendMessageToCustomer(MESSAGE);
    const keys = peer.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys).toEqual([keys[0], keys[0], keys[0], keys[3]]);
    expect(keys[3]).not.toBe(keys[0]);
    expect(error.idempotencyKey).toBe(keys[0]); // so that the caller can go on with it later
  });

  it('without idempotency, no key is sent', async () => {
    const peer = await peerThat(ACCEPTED);
    await clientOf(peer.url).sendMessageToCustomer(MESSAGE);
    expect(peer.requests[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it("a caller's own key is kept, and counts as one", async () => {
    const peer = await peerThat(answering(500), ACCEPTED);
    await clientOf(peer.url).sendMessageToCustomer(MESSAGE, { idempotencyKey: 'mine' });
    expect(peer.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine', 'mine']);
  });

  it.each([
    ['seconds', '7', 7000],
    ['more than a minute', '3600', 60_000],
    ['nonsense', 'soon', 0],
  ])('Retry-After in %s is honoured and clamped', async (_what, header, delayMs) => {
    const peer = await peerThat(answering(503, '', { 'Retry-After': header }));
    const controller = new AbortController();
    const delays: number[] = [];
    const client = clientOf(peer.url, {
      hooks: {
        onRetry(event) {
          delays.push(event.delayMs);
          controller.abort();
        },
      },
    });
    const call = client.sendMessageToCustomer(MESSAGE, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ code: 'aborted', attempts: 1 });
    expect(delays).toEqual([delayMs]);
  });

  it('Retry-After as a date counts from the clock', async () => {
    const now = Date.UTC(2026, 0, 1);
    const header = new Date(now + 5000).toUTCString();
    const peer = await peerThat(answering(503, '', { 'Retry-After': header }));
    const client = clientOf(peer.url, { retries: 0, clock: () => now });
    await expect(client.sendMessageToCustomer(MESSAGE)).rejects.toMatchObject({ retryAfterMs: 5000 });
  });

  it('an abort ends the wait for another attempt at once', async () => {
    const peer = await peerThat(answering(503, '', { 'Retry-After': '60' }));
    const call = clientOf(peer.url).sendMessageToCustomer(MESSAGE, { signal: AbortSignal.timeout(100) });
    const advice = expect.stringMatching(/Send it again later/); // it was certainly not processed
    await expect(call).rejects.toMatchObject({ code: 'aborted', advice });
  });

  it('an abort while the request is made up is heeded', async () => {
    const peer = await peerThat(SILENT);
    const controller = new AbortController();
    const client = clientOf(peer.url, { timeoutMs: 60_000, hooks: { onRequest: () => controller.abort() } });
    const call = client.sendMessageToCustomer(MESSAGE, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });

  it('a per-call timeoutMs goes before the client’s', async () => {
    const peer = await peerThat(SILENT);
    const client = clientOf(peer.url, { timeoutMs: 60_000 });
    const call = client.sendMessageToCustomer(MESSAGE, { timeoutMs: 50 });
    await expect(call).rejects.toMatchObject({ code: 'timeout' });
  });

  it('hooks see each attempt, without secret and signature, and may add headers', async () => {
    const peer = await peerThat(errcode(30004), ACCEPTED);
    const events: unknown[] = [];
    const client = clientOf(peer.url, {
      hooks: {
        onRequest(event) {
          event.headers.traceparent = `attempt-${event.attempt}`;
          events.push(['request', { ...event, headers: { ...event.headers } }]);
        },
        onResponse: (event) => events.push(['response', event]),
        onRetry: (event) => events.push(['retry', event]),
      },
    });
    await client.sendMessageToCustomer(MESSAGE);
    const url = `${peer.url}/staffService/message`;
    expect(events).toMatchObject([
      ['request', { url, attempt: 1 }],
      ['response', { url, attempt: 1, status: 200, errcode: 30004, error: { code: 'refused' } }],
      ['retry', { url, attempt: 1, delayMs: 0, error: { code: 'refused' } }],
      ['request', { url, attempt: 2 }],
      ['response', { url, attempt: 2, status: 200, errcode: 0, error: undefined }],
    ]);
    expect(inspect(events, { depth: 9 })).not.toMatch(/abcdef|signature=|[0-9a-f]{40}/);
    expect(peer.requests.map(({ headers }) => headers.traceparent)).toEqual(['attempt-1', 'attempt-2']);
  });

  it('a hook sees an attempt that nobody answered', async () => {
    const peer = await peerThat(CLOSING);
    const seen: unknown[] = [];
    const client = clientOf(peer.url, { hooks: { onResponse: (event) => seen.push(event) } });
    await client.sendMessageToCustomer(MESSAGE).catch(() => {});
    expect(seen).toMatchObject([{ status: undefined, error: { code: 'connectionLost' } }]);
  });

  it.each([
    ['traceparent', '键'],
    ['x\ny', 'z'],
  ])('a hook that sets a header that cannot be sent is told so: %j', async (name, value) => {
    const peer = await peerThat(ACCEPTED);
    const hooks: portable.ClientHooks = { onRequest: ({ headers }) => (headers[name] = value) };
    const call = clientOf(peer.url, { hooks }).sendMessageToCustomer(MESSAGE);
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow(name);
    expect(peer.requests).toEqual([]);
  });

  it('a hook that throws or rejects changes nothing', async () => {
    const peer = await peerThat(errcode(30004), ACCEPTED);
    const broken = () => {
      throw new Error('hook');
    };
    const rejecting = (async () => broken()) as () => void;
    const hooks = { onRequest: broken, onResponse: rejecting, onRetry: broken };
    await expect(clientOf(peer.url, { hooks }).sendMessageToCustomer(MESSAGE)).resolves.toMatchObject({
      attempts: 2,
    });
  });
});

it('the reference server processes once what is sent twice with a key', async () => {
  const server = await startLiveServer();
  const client = node.createPlatformClient({ baseUrl: server.url, ...DEMO });
  const message = { FromUserId: 'once', MsgType: 'text', Content: 'x' } as const;
  await client.receiveCustomerMessage(message, { idempotencyKey: 'k' });
  await client.receiveCustomerMessage(message, { idempotencyKey: 'k' });
  const response = await fetch(`${server.url}/console/api/exchanges?user=once`);
  expect(((await response.json()) as { exchanges: unknown[] }).exchanges).toHaveLength(1);
  await server.stop();
});

it('the wait doubles with full jitter, up to four seconds, and Retry-After up to a minute goes before it', () => {
  expect([1, 2, 3, 4, 5, 6, 50].map((failed) => backoffMs(failed, 1))).toEqual([
    250, 500, 1000, 2000, 4000, 4000, 4000,
  ]);
  expect([0, 0.5].map((random) => backoffMs(3, random))).toEqual([0, 500]);
  expect(backoffMs(1, 1, 2000)).toBe(2000);
  expect(backoffMs(1, 1, 3_600_000)).toBe(60_000);
});
