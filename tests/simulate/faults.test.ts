/** Faults of the control API, on both endpoints: what comes over the socket, and what our own client makes of it. */
import { createAppClient, createPlatformClient, type StaffServiceError } from '@staff-service/client/node';
import { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as validators from '../../generated/console.validators.js';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, answered, B, DEMO, eventually, getJson, post, signedQuery } from '../support/requests.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

const ENDPOINTS = { platform: { path: A, user: 'FromUserId' }, app: { path: B, user: 'ToUserId' } } as const;
type Endpoint = keyof typeof ENDPOINTS;

const FAULTS = '/console/api/faults';
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
const create = async (fault: object): Promise<{ status: number; body: any }> => {
  const { status, body } = await post(server.url, FAULTS, fault, { query: '' });
  const { responses } = validators.createFault;
  expect((responses[status] ?? responses.default)!(body)).toBe(true);
  return { status, body };
};
const list = async () => (await getJson(`${server.url}${FAULTS}`)).body.faults;
const remove = async (id: string) =>
  answered(await fetch(`${server.url}${FAULTS}/${id}`, { method: 'DELETE' }));
const messageTo = (endpoint: Endpoint, user = 'u') => ({
  [ENDPOINTS[endpoint].user]: user,
  MsgType: 'text',
  Content: '你好',
});
const send = (endpoint: Endpoint, user?: string, headers = {}) =>
  post(server.url, ENDPOINTS[endpoint].path, messageTo(endpoint, user), { headers });
const raw = async (endpoint: Endpoint, user?: string) => {
  const response = await fetch(`${server.url}${ENDPOINTS[endpoint].path}?${signedQuery()}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(messageTo(endpoint, user)),
  });
  return {
    status: response.status,
    headers: response.headers,
    text: await response.text(),
    id: response.headers.get('x-request-id') ?? '',
  };
};
const stored = async (user: string) =>
  (await getJson(`${server.url}/console/api/exchanges?user=${user}&verdict=accepted`)).body.exchanges;
const refused = async (user: string) =>
  (await getJson(`${server.url}/console/api/exchanges?user=${user}&verdict=refused`)).body.exchanges;
const detail = async (id: string) => {
  const { status, body } = await getJson(`${server.url}/console/api/exchanges/${id}`);
  expect(validators.getExchange.responses[status]!(body)).toBe(true);
  return body;
};
/** The error that our own client gives. */
const clientError = async (endpoint: Endpoint, user: string, timeoutMs = 5_000) => {
  const dispatcher = new Agent();
  const options = { ...DEMO, timeoutMs, retries: 0, dispatcher };
  try {
    if (endpoint === 'platform')
      await createPlatformClient({ ...options, baseUrl: server.url }).receiveCustomerMessage({
        FromUserId: user,
        MsgType: 'event',
      });
    else
      await createAppClient({ ...options, baseUrl: `${server.url}/qmtapi` }).sendMessageToCustomer({
        ToUserId: user,
        MsgType: 'event',
      });
    return undefined;
  } catch (error) {
    return error as StaffServiceError;
  } finally {
    await dispatcher.destroy(); // after a time-out undici connects once more, and keeps that for 4 s
  }
};

afterEach(async () => {
  for (const { id } of await list()) await remove(id);
});

describe.each(['platform', 'app'] as const)('at the endpoint %s', (endpoint) => {
  const user = (name: string) => `${name}-${endpoint}`;

  it.each([
    ['30004', 30004, 200, 'always'],
    ['its own', -12345, 200, 'never'],
    ['503', 503, 503, 'always'],
  ])('an errcode that is %s is answered as the contract says', async (_what, errcode, status, retry) => {
    await create({ endpoint, kind: 'errcode', errcode });
    const answer = await send(endpoint, user('errcode'));
    expect(answer).toMatchObject({ status, body: { errcode } });
    expect(answer.body.errmsg).toMatch(/模拟的故障.* \/ a simulated fault/);
    expect(await clientError(endpoint, user('errcode'))).toMatchObject({ errcode, retry });
    expect(await stored(user('errcode'))).toEqual([]);
    expect((await refused(user('errcode')))[0]).toMatchObject({ errcode, endpoint, appid: '1001' });
  });

  it.each([
    [200, { errcode: 200 }],
    [201, { errcode: 201 }],
    [404, { errcode: 404 }],
    [500, { errcode: 500 }],
  ])('a status %i never says that the message was accepted', async (status, envelope) => {
    await create({ endpoint, kind: 'status', status });
    const answer = await raw(endpoint, user('status'));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject(envelope);
    expect(await clientError(endpoint, user('status'))).toMatchObject({ status });
    expect(await detail(answer.id)).toMatchObject({ verdict: 'refused', response: { status } });
  });

  it('a status without a body has none, a redirect says where to, and 429 for how long', async () => {
    for (const status of [204, 304]) {
      await create({ endpoint, kind: 'status', status });
      const { headers, ...answer } = await raw(endpoint);
      expect(answer).toMatchObject({ status, text: '' });
      expect(headers.get('content-length')).toBeNull();
    }
    await create({ endpoint, kind: 'status', status: 307 });
    expect((await raw(endpoint)).headers.get('location')).toBe('/healthz');
    await create({ endpoint, kind: 'status', status: 429 });
    expect((await raw(endpoint)).headers.get('retry-after')).toBe('1');
  });

  it.each([
    ['html', { kind: 'html' }, /^<!doctype html>.*模拟的故障/s, 'text/html; charset=utf-8'],
    ['text as errcode', { kind: 'shape', shape: 'errcodeAsText' }, /^\{"errcode":"0",/, undefined],
    ['no errcode', { kind: 'shape', shape: 'noErrcode' }, /^\{"errmsg":/, undefined],
    ['a list', { kind: 'shape', shape: 'array' }, /^\[\{"errcode":0,.*\]$/, undefined],
    ['null', { kind: 'shape', shape: 'nothing' }, /^null$/, undefined],
    ['nothing', { kind: 'shape', shape: 'empty' }, /^$/, undefined],
    ['half of it', { kind: 'shape', shape: 'truncated' }, /^\{"errcode":0,"errmsg":"[^"]*$/, undefined],
  ])('%s comes with status 200 and is no success', async (what, fault, text, type) => {
    const customer = user(encodeURIComponent(what));
    await create({ endpoint, ...fault });
    const answer = await raw(endpoint, customer);
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(text);
    expect(answer.headers.get('content-type')).toBe(type ?? 'application/json; charset=utf-8');
    expect((await clientError(endpoint, customer))?.code).toMatch(/Answer$/);
    expect(await stored(customer)).toEqual([]);
    const found = await detail(answer.id);
    expect(found).toMatchObject({ errcode: null, response: { status: 200, body: answer.text } });
    expect(found.errmsg).toContain('a simulated fault');
  });

  it('a connection is closed without an answer, and the console says that a fault did it', async () => {
    await create({ endpoint, kind: 'close' });
    expect(await clientError(endpoint, user('close'))).toMatchObject({
      code: 'connectionLost',
      retry: 'withKey',
    });
    const [exchange] = await refused(user('close'));
    expect(exchange).toMatchObject({ errcode: null, errmsg: expect.stringContaining('close') });
    expect(await detail(exchange.id)).toMatchObject({ response: null });
  });

  it('nothing is answered, and it is noted at once', async () => {
    await create({ endpoint, kind: 'hang' });
    const failed = clientError(endpoint, user('hang'), 500);
    await expect.poll(() => refused(user('hang'))).toHaveLength(1);
    expect(await failed).toMatchObject({ code: 'timeout', retry: 'withKey' });
  });

  it('a delay ends in the usual answer, also for a caller who did not wait', async () => {
    await create({ endpoint, kind: 'delay', delayMs: 700 });
    const answer = send(endpoint, user('waits'));
    expect(await clientError(endpoint, user('left'), 100)).toMatchObject({ code: 'timeout' });
    expect(await stored(user('left'))).toEqual([]);
    expect((await answer).body).toEqual({ errcode: 0, errmsg: 'ok' });
    await expect.poll(() => stored(user('left'))).toHaveLength(1);
  });

  it('an Idempotency-Key that is repeated while the first one is delayed is processed once', async () => {
    await create({ endpoint, kind: 'delay', delayMs: 200 });
    const answers = await Promise.all(
      [1, 2].map(() => send(endpoint, user('key'), { 'Idempotency-Key': `k-${endpoint}` })),
    );
    expect(answers.map(({ body }) => body.errcode)).toEqual([0, 0]);
    expect(await stored(user('key'))).toHaveLength(1);
  });

  it('a slow answer is the usual one, piece by piece', async () => {
    await create({ endpoint, kind: 'slow', delayMs: 800 });
    expect(await clientError(endpoint, user('slow'), 300)).toMatchObject({ code: 'timeout' });
    expect((await send(endpoint, user('slow'))).body).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await stored(user('slow'))).toHaveLength(2);
  });

  it('nothing happens before signature and format have passed', async () => {
    await create({ endpoint, kind: 'close', times: 1 });
    const { path } = ENDPOINTS[endpoint];
    expect((await post(server.url, path, messageTo(endpoint), { query: '' })).body.errcode).toBe(30001);
    expect((await post(server.url, path, {})).body.errcode).toBe(30005);
    expect((await list())[0]).toMatchObject({ hits: 0, times: 1 });
  });
});

describe('which fault is taken', () => {
  it('the next N requests, then all is well again', async () => {
    await create({ endpoint: 'platform', kind: 'errcode', errcode: 40001, times: 2 });
    const codes = [];
    for (let sent = 0; sent < 3; sent += 1) codes.push((await send('platform')).body.errcode);
    expect(codes).toEqual([40001, 40001, 0]);
    expect(await list()).toEqual([]);
  });

  it('the latest that fits APP and customer, until it is taken away', async () => {
    await create({ endpoint: 'platform', kind: 'errcode', errcode: 1 });
    await create({ endpoint: 'platform', appid: '1001', kind: 'errcode', errcode: 2, user: null });
    const { body: third } = await create({ endpoint: 'platform', user: 'x', kind: 'errcode', errcode: 3 });
    await create({ endpoint: 'app', kind: 'errcode', errcode: 4 });
    const codes = async () => [
      (await send('platform', 'x')).body.errcode,
      (await send('platform', 'y')).body.errcode,
    ];
    expect(await codes()).toEqual([3, 2]);
    expect((await list()).map(({ errcode, hits }: Record<string, number>) => [errcode, hits])).toEqual([
      [4, 0],
      [3, 1],
      [2, 1],
      [1, 0],
    ]);
    expect(await remove(third.id)).toMatchObject({ status: 200, body: { id: third.id } });
    expect(await codes()).toEqual([2, 2]);
    expect(await remove(third.id)).toMatchObject({ status: 404, body: { errcode: 404 } });
  });

  it('retries of our own client go on under the same Idempotency-Key once the fault is used up', async () => {
    await create({ endpoint: 'platform', user: 'retried', kind: 'close', times: 1 });
    await create({ endpoint: 'platform', user: 'retried', kind: 'errcode', errcode: 30004, times: 1 });
    const client = createPlatformClient({ ...DEMO, baseUrl: server.url, idempotency: true, random: () => 0 });
    const { attempts } = await client.receiveCustomerMessage({ FromUserId: 'retried', MsgType: 'event' });
    expect(attempts).toBe(3);
    expect(await stored('retried')).toHaveLength(1);
  });

  it('delivery retries what the reference APP did not take', async () => {
    const { body } = await create({ endpoint: 'app', user: 'd', kind: 'status', status: 503, times: 1 });
    const answer = await post(
      server.url,
      '/console/api/messages',
      { appid: '1001', ToUserId: 'd', MsgType: 'event' },
      { query: '' },
    );
    const { id } = answer.body as unknown as { id: string };
    const found = await eventually(
      () => detail(id),
      ({ attempts }) => attempts.length === 1,
    );
    expect(found).toMatchObject({ verdict: 'pending', attempts: [{ status: 503, errcode: 503 }] });
    expect(body.times).toBe(1);
  });
});

describe('a fault that makes no sense is refused with its place', () => {
  it.each([
    ['errcode without one', { kind: 'errcode' }, '/errcode', 'required'],
    ['errcode 0', { kind: 'errcode', errcode: 0 }, '/errcode', 'notZero'],
    ['status without one', { kind: 'status', status: null }, '/status', 'required'],
    ['shape without one', { kind: 'shape' }, '/shape', 'required'],
    ['delay without one', { kind: 'delay' }, '/delayMs', 'required'],
    ['hang with a delay', { kind: 'hang', delayMs: 5 }, '/delayMs', 'unused'],
    ['html with an errcode', { kind: 'html', errcode: 5 }, '/errcode', 'unused'],
    ['an unknown APP', { kind: 'hang', appid: 'nobody' }, '/appid', 'known'],
    ['an empty customer', { kind: 'hang', user: '' }, '/user', 'minLength'],
    ['a delay that is too long', { kind: 'delay', delayMs: 120_001 }, '/delayMs', 'maximum'],
    ['a status that is none', { kind: 'status', status: 199 }, '/status', 'minimum'],
    ['no time', { kind: 'hang', times: 0 }, '/times', 'minimum'],
    ['a property that is none', { kind: 'hang', minutes: 1 }, '/minutes', 'additionalProperties'],
  ])('%s', async (_what, fault, pointer, rule) => {
    const { status, body } = await create({ endpoint: 'platform', ...fault });
    expect(status).toBe(400);
    expect(body.violations).toContainEqual(expect.objectContaining({ pointer, rule }));
    expect(await list()).toEqual([]);
  });

  it('there are a hundred at most', async () => {
    for (let made = 0; made < 100; made += 1)
      expect((await create({ endpoint: 'app', user: 'full', kind: 'hang' })).status).toBe(201);
    expect(await create({ endpoint: 'app', user: 'full', kind: 'hang' })).toMatchObject({
      status: 409,
      body: { errcode: 409, errmsg: expect.stringContaining('100') },
    });
  });
});

it('the metrics count them as simulated, whatever they answered', async () => {
  await create({ endpoint: 'platform', kind: 'errcode', errcode: 424242, times: 1 });
  await send('platform', 'metrics');
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toMatch(/requests_total\{operation="receiveCustomerMessage",errcode="simulated"\} [1-9]/);
  expect(text).not.toContain('424242');
});

it('the server stops in time: who hangs loses the connection, who is delayed is processed, who is slow gets the rest', async () => {
  const own = await startLiveServer();
  const request = (user: string) =>
    post(own.url, A, { FromUserId: user, MsgType: 'event' }).then(
      ({ body }) => body.errcode,
      () => 'lost',
    );
  const outcomes = Promise.all(['test:hang', 'test:delay:60000', 'test:slow:60000'].map(request));
  await expect
    .poll(async () => (await getJson(`${own.url}/console/api/exchanges`)).body.exchanges.length)
    .toBe(2); // the hanging one and the slow one
  await own.stop();
  // After the grace for running requests, all of them would be lost.
  expect(await outcomes).toEqual(['lost', 0, 0]);
});

describe('where faults may not be simulated', () => {
  it('the control API says so, and a magic id is a customer like others', async () => {
    const own = await startLiveServer({ simulate: false });
    const simulate = async (url: string) => (await getJson(`${url}/console/api/session`)).body.simulate;
    try {
      expect([await simulate(own.url), await simulate(server.url)]).toEqual([false, true]);
      for (const [method, path, body] of [
        ['GET', FAULTS, undefined],
        ['POST', FAULTS, '{"endpoint":"app","kind":"hang"}'],
        ['DELETE', `${FAULTS}/01a2050d-7532-729e-9996-4fd6e6431f79`, undefined],
      ] as const) {
        const answer = await answered(
          await fetch(`${own.url}${path}`, {
            method,
            ...(body && { body, headers: { 'Content-Type': 'application/json' } }),
          }),
        );
        expect(answer).toMatchObject({ status: 403, body: { errmsg: expect.stringContaining('simulate') } });
      }
      for (const user of ['test:hang', 'test:anything'])
        expect((await post(own.url, A, { FromUserId: user, MsgType: 'event' })).body.errcode).toBe(0);
    } finally {
      await own.stop();
    }
  });
});
