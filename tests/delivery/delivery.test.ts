import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { LiveSettings } from '../../server/config/live-settings.ts';
import { loadSettings } from '../../server/config/settings.ts';
import { createCallbackClients } from '../../server/delivery/callback-clients.ts';
import { createCallbackTransport } from '../../server/delivery/callback-transport.ts';
import { CircuitBreaker } from '../../server/delivery/circuit-breaker.ts';
import { Delivery } from '../../server/delivery/delivery-worker.ts';
import { retryDelayMs } from '../../server/delivery/retry-delay.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { Store } from '../../server/store/store.ts';
import { log, message, sqliteFolder } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { startPeer } from '../support/peer.ts';
import { accepts, answers, type PeerApp, startPeerApp } from '../support/peer-app.ts';
import { watched } from '../support/recorded-statements.ts';
import { enqueue, eventually, getJson, post, readExchange } from '../support/requests.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function peer(...behaviour: Parameters<typeof startPeerApp>): Promise<PeerApp> {
  const app = await startPeerApp(...behaviour);
  stops.push(() => app.stop());
  return app;
}

/** A server for these APPs (appids a, b, …) that retries at once unless told otherwise. */
async function serverFor(
  apps: (Pick<PeerApp, 'url'> & { deliveryConcurrency?: number })[],
  retrySeconds: number[] = Array(20).fill(0),
  settings: Parameters<typeof startLiveServer>[0] = {},
): Promise<LiveServer> {
  const server = await startLiveServer({
    apps: apps.map(({ url, deliveryConcurrency: own }, at) => ({
      appid: 'abcdef'[at]!,
      secrets: ['s'],
      callbackUrl: url,
      ...(own === undefined ? {} : { deliveryConcurrency: own }),
    })),
    allowCallbackNetworks: ['127.0.0.0/8'],
    retrySeconds,
    ...settings,
  });
  stops.push(() => server.stop());
  return server;
}

const handOver = (server: LiveServer, user: string, content: string, appid = 'a') =>
  enqueue(server.url, { appid, ToUserId: user, MsgType: 'text', Content: content });
const detail = (server: LiveServer, id: string) => readExchange(server.url, id);
const verdictOf = (server: LiveServer, id: string, verdict: string) =>
  eventually(
    () => detail(server, id),
    (found) => found.verdict === verdict,
  );

describe('retries', () => {
  it('go on until the APP accepts, with one Idempotency-Key, each attempt journaled', async () => {
    let calls = 0;
    const app = await peer((response, ...rest) => {
      calls += 1;
      // Final for a client that calls once; an APP may be back, or mended, by the next attempt.
      if (calls < 4) answers([500, 404, 302][calls - 1]!, '{"errcode":0}')(response, ...rest);
      else accepts(response, ...rest);
    });
    const server = await serverFor([app]);
    const id = await handOver(server, 'u', 'x');
    const { attempts, verdict } = await verdictOf(server, id, 'delivered');
    expect(verdict).toBe('delivered');
    expect(attempts.map(({ status }: { status: number }) => status)).toEqual([500, 404, 302, 200]);
    expect(attempts[0]).toMatchObject({
      errcode: 0,
      answer: '{"errcode":0}',
      error: expect.stringContaining('500'),
    });
    expect(new Set(app.arrived.map(({ key }) => key))).toEqual(new Set([id]));
  });

  it('never let a later message of the customer overtake', async () => {
    const failed = new Set<string>();
    const app = await peer((response, message, request) => {
      const again = failed.has(message.content);
      failed.add(message.content);
      (again ? accepts : answers(200, '{"errcode":-1}'))(response, message, request);
    });
    const server = await serverFor([app]);
    const contents = Array.from({ length: 20 }, (_, at) => String(at));
    for (const content of contents) await handOver(server, 'u', content);
    await expect.poll(() => app.arrived.at(-1)?.content).toBe('19');
    const order = app.arrived
      .map(({ content }) => content)
      .filter((content, at, all) => content !== all[at - 1]);
    expect(order).toEqual(contents);
  });

  it('stop at an errcode that is final, at once', async () => {
    const app = await peer(answers(200, '{"errcode":40029,"errmsg":"no such user"}'));
    const server = await serverFor([app]);
    const found = await verdictOf(server, await handOver(server, 'u', 'x'), 'dead');
    expect(found).toMatchObject({ verdict: 'dead', errcode: 40029 });
    expect(found.attempts).toHaveLength(1);
  });

  it('end when the schedule ends; the next message goes on, and the dead one is redelivered by hand', async () => {
    const app = await peer((response, message, request) => {
      (message.content === 'first' ? answers(503, '') : accepts)(response, message, request);
    });
    const server = await serverFor([app], [0, 0]);
    const first = await handOver(server, 'u', 'first');
    const second = await handOver(server, 'u', 'second');
    expect((await verdictOf(server, first, 'dead')).attempts).toHaveLength(3);
    await verdictOf(server, second, 'delivered');
    const list = await getJson(`${server.url}/console/api/exchanges?verdict=dead`);
    expect(list.body.exchanges.map(({ id }: { id: string }) => id)).toEqual([first]);
    app.behave(accepts);
    const again = await post(server.url, `/console/api/deliveries/${first}/redeliver`, '', { query: '' });
    expect(again).toMatchObject({ status: 202, body: { id: first } });
    expect((await verdictOf(server, first, 'delivered')).attempts).toHaveLength(4);
    const twice = await post(server.url, `/console/api/deliveries/${first}/redeliver`, '', { query: '' });
    expect(twice).toMatchObject({ status: 404, body: { errcode: 404 } });
  });

  it('do not wait when somebody redelivers a pending message', async () => {
    const app = await peer(answers(200, '{"errcode":-1}'));
    const server = await serverFor([app], [3600]);
    const first = await handOver(server, 'u', 'first');
    const second = await handOver(server, 'u', 'second');
    await eventually(
      () => detail(server, first),
      ({ attempts }) => attempts.length === 1,
    );
    app.behave(accepts);
    const now = await post(server.url, `/console/api/deliveries/${second}/redeliver`, '', { query: '' });
    expect(now).toMatchObject({ status: 202, body: { id: second } });
    await verdictOf(server, second, 'delivered');
    expect(app.arrived.map(({ content }) => content)).toEqual(['first', 'first', 'second']);
  });

  it('wait as long as Retry-After asks', async () => {
    const app = await peer(answers(429, '', { 'Retry-After': '1' }));
    const server = await serverFor([app]);
    const id = await handOver(server, 'u', 'x');
    await expect.poll(() => app.arrived.length).toBe(1);
    app.behave(accepts);
    await verdictOf(server, id, 'delivered');
    expect(app.arrived[1]!.at - app.arrived[0]!.at).toBeGreaterThanOrEqual(990);
  });
});

it.each([
  ['cuts the connection', (response: ServerResponse) => response.destroy(), /lost: /, /idempotencyKey|→/],
  [
    'redirects',
    answers(308, '', { Location: 'http://other.invalid/x' }),
    /Check callbackUrl: it is redirected/,
    /baseUrl/,
  ],
  ['is busy', answers(503, ''), /HTTP 503$/, /→/],
  ['has moved', answers(404, ''), /Check callbackUrl/, /baseUrl/],
])('of an APP that %s, the operator reads what is in his hands', async (_what, behaviour, says, never) => {
  const server = await serverFor([await peer(behaviour)], []);
  const { attempts } = await verdictOf(server, await handOver(server, 'u', 'x'), 'dead');
  expect(attempts[0].error).toMatch(says);
  expect(attempts[0].error).not.toMatch(never);
});

describe('a broken APP', () => {
  it.each([
    ['answers nothing', () => {}],
    ['closes', (response: ServerResponse) => response.destroy()],
    ['answers garbage', answers(200, '\0<html>')],
  ])('that %s does not hold up another', async (_what, behaviour) => {
    const [broken, healthy] = [await peer(behaviour), await peer()];
    const server = await serverFor([broken, healthy], Array(20).fill(1));
    const many = Array.from({ length: 150 }, (_, at) => at);
    await Promise.all(many.map((at) => handOver(server, `broken-${at}`, 'x', 'a')));
    await Promise.all(many.slice(0, 20).map((at) => handOver(server, `fine-${at}`, 'x', 'b')));
    await expect.poll(() => healthy.arrived.length).toBe(20);
  });

  it('that answers 500 in JSON for customers who have left delivers to the one who is there', async () => {
    const app = await peer((response, message, ...rest) => {
      const hasLeft = message.user.startsWith('left');
      (hasLeft ? answers(500, '{"errcode":0}') : accepts)(response, message, ...rest);
    });
    const server = await serverFor([app], [3600]);
    for (let at = 0; at < 20; at += 1) await handOver(server, `left-${at}`, 'x');
    const id = await handOver(server, 'there', 'x');
    await verdictOf(server, id, 'delivered');
  });

  it.each([
    ['of all APPs', { deliveryConcurrency: 8 }, {}],
    ['of its own', { deliveryConcurrency: 100 }, { deliveryConcurrency: 8 }],
  ])(
    'that is only slow gets as many messages at a time as the setting %s allows',
    async (_whose, ofAll, own) => {
      const held: ServerResponse[] = [];
      const app = await peer((response) => held.push(response));
      const server = await serverFor([{ ...app, ...own }], undefined, ofAll);
      const user = await handOver(server, 'first', 'x');
      await expect.poll(() => held.length).toBe(1);
      await Promise.all(Array.from({ length: 100 }, (_, at) => handOver(server, `u${at}`, 'x')));
      held[0]!.end('{"errcode":0,"errmsg":"ok"}');
      await verdictOf(server, user, 'delivered');
      const arrived = () => app.arrived.length;
      await expect.poll(arrived).toBe(9);
      for (let answered = 1; answered < 4; answered += 1) {
        held[answered]!.end('{"errcode":0,"errmsg":"ok"}');
        await expect.poll(arrived).toBe(9 + answered);
        await new Promise((wait) => setTimeout(wait, 100));
        expect(app.arrived).toHaveLength(9 + answered);
      }
      app.behave(accepts);
      for (const response of held) response.end('{"errcode":0,"errmsg":"ok"}');
      await expect.poll(arrived).toBe(101);
    },
  );

  it('that is only slow leaves room for others, be there five of them', async () => {
    const held: ServerResponse[] = [];
    const slow = await Promise.all(Array.from({ length: 5 }, () => peer((response) => held.push(response))));
    const healthy = await peer();
    const server = await serverFor([...slow, healthy]);
    const customers = Array.from({ length: 40 }, (_, at) => `u${at}`);
    for (const user of customers)
      await Promise.all(slow.map((_, at) => handOver(server, user, 'x', 'abcde'[at])));
    await Promise.all(customers.map((user) => handOver(server, user, 'x', 'f')));
    await expect.poll(() => healthy.arrived.length).toBe(40);
    for (const app of slow) app.behave(accepts);
    for (const response of held) response.end('{"errcode":0,"errmsg":"ok"}');
  });

  it('that is only slow leaves room for others, be there 200 of them', async () => {
    const held: ServerResponse[] = [];
    const [slow, healthy] = [await peer((response) => held.push(response)), await peer()];
    const slowApps = Array.from({ length: 200 }, (_, at) => `slow-${at}`);
    const server = await startLiveServer({
      apps: [...slowApps, 'healthy'].map((appid) => {
        const { url } = appid === 'healthy' ? healthy : slow;
        return { appid, secrets: ['s'], callbackUrl: `${url}/${appid}` };
      }),
      allowCallbackNetworks: ['127.0.0.0/8'],
    });
    stops.push(() => server.stop());
    for (const user of ['u1', 'u2'])
      await Promise.all(slowApps.map((appid) => handOver(server, user, 'x', appid)));
    const id = await handOver(server, 'u', 'x', 'healthy');
    await verdictOf(server, id, 'delivered');
    await expect.poll(() => held.length).toBeGreaterThanOrEqual(200); // and each of them has one
    slow.behave(accepts);
    for (const response of held) response.end('{"errcode":0,"errmsg":"ok"}');
  });

  it('is probed with one message at a time, and gets everything once it is back, whatever the clock does', async () => {
    const app = await peer(answers(500, ''));
    const server = await serverFor([app], Array(20).fill(0));
    // What is waited for here must not go by a clock that can be put back.
    const { now } = Date;
    Date.now = () => now() + 3_600_000;
    stops.push(async () => {
      Date.now = now;
    });
    const ids = await Promise.all(Array.from({ length: 40 }, (_, at) => handOver(server, `u${at}`, 'x')));
    await new Promise((wait) => setTimeout(wait, 1500));
    const before = app.arrived.length;
    expect(before).toBeLessThan(80); // with 20 immediate retries each and no breaker, it were many more
    Date.now = now;
    app.behave(accepts);
    for (const id of ids) await verdictOf(server, id, 'delivered');
  });
});

describe('an APP far away', () => {
  it('gets more and more messages at a time, each customer’s in order', async () => {
    let running = 0;
    let most = 0;
    const app = await peer((response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.end('{"errcode":0,"errmsg":"ok"}');
      }, 50);
    });
    const server = await serverFor([app]);
    const users = Array.from({ length: 150 }, (_, at) => `u${at}`);
    for (const content of '0123456789')
      await Promise.all(users.map((user) => handOver(server, user, content)));
    await expect.poll(() => app.arrived.length, { timeout: 20_000 }).toBe(1_500);
    expect(most).toBeGreaterThan(64);
    for (const user of users)
      expect(
        app.arrived
          .filter((one) => one.user === user)
          .map(({ content }) => content)
          .join(''),
      ).toBe('0123456789');
  });

  it('that serves four at a time is not sent many more', async () => {
    const queue: ServerResponse[] = [];
    let serving = 0;
    let most = 0;
    const serve = (response: ServerResponse) => {
      serving += 1;
      setTimeout(() => {
        serving -= 1;
        response.end('{"errcode":0,"errmsg":"ok"}');
        const next = queue.shift();
        if (next) serve(next);
      }, 20);
    };
    const app = await peer((response) => {
      if (serving < 4) serve(response);
      else queue.push(response);
      if (app.arrived.length > 500) most = Math.max(most, serving + queue.length); // by then it is known
    });
    const server = await serverFor([app]);
    for (let round = 0; round < 8; round += 1)
      await Promise.all(Array.from({ length: 100 }, (_, at) => handOver(server, `u${at}`, String(round))));
    await expect.poll(() => app.arrived.length, { timeout: 30_000 }).toBe(800);
    expect(most).toBeLessThan(32);
  });
});

describe('an APP that is back', () => {
  it('gets what waits for it at once, though the schedule says later, and the tries meanwhile use none of it up', async () => {
    const app = await peer(answers(503, ''));
    const server = await serverFor([app], [3600]);
    const ids: string[] = [];
    for (const content of ['1', '2', '3']) ids.push(await handOver(server, 'u', content));
    for (const user of ['v', 'w']) ids.push(await handOver(server, user, '1'));
    // The first of each customer, and once more to find out whether the APP is back.
    await expect.poll(() => app.arrived.length, { timeout: 20_000 }).toBe(4);
    app.behave(accepts);
    for (const id of ids)
      await eventually(
        () => detail(server, id),
        (found) => found.verdict === 'delivered',
      );
    const ofFirst = app.arrived.filter(({ user }) => user === 'u').map(({ content }) => content);
    expect(ofFirst.filter((content, at) => content !== ofFirst[at - 1])).toEqual(['1', '2', '3']);
  });

  it('is found out at the next start too', async () => {
    const app = await peer(answers(503, ''));
    const dataFolder = sqliteFolder();
    const before = await serverFor([app], [3600], { dataFolder });
    await handOver(before, 'u', '1');
    await expect.poll(() => app.arrived.length).toBe(1);
    await before.stop();
    app.behave(accepts);
    await serverFor([app], [3600], { dataFolder });
    await expect.poll(() => app.arrived.length).toBe(2);
  });

  it('is found out at the next start though one customer is due, and another has a failure of his own', async () => {
    const app = await peer((response, message, request) => {
      const answer = message.user === 'left' ? answers(200, '{"errcode":-1}') : answers(503, '');
      answer(response, message, request);
    });
    const dataFolder = sqliteFolder();
    const before = await serverFor([app], [3600], { dataFolder });
    for (const user of ['left', 'u', 'v']) await handOver(before, user, '1');
    await expect.poll(() => app.arrived.length).toBe(3);
    await before.stop();
    const database = new DatabaseSync(join(dataFolder, 'staff-service.db'));
    database.exec("update lane set due_at = 1 where user_id = 'v'");
    database.close();
    app.behave(accepts);
    await serverFor([app], [3600], { dataFolder });
    await expect.poll(() => app.arrived.slice(3).map(({ user }) => user)).toContain('u');
  });

  it('is not looked for at the start because of a customer’s own failure', async () => {
    const app = await peer((response, message, request) => {
      (message.user === 'u' ? answers(200, '{"errcode":-1}') : accepts)(response, message, request);
    });
    const dataFolder = sqliteFolder();
    const before = await serverFor([app], [3600], { dataFolder });
    const id = await handOver(before, 'u', '1');
    await expect.poll(() => app.arrived.length).toBe(1);
    await before.stop();
    const server = await serverFor([app], [3600], { dataFolder });
    for (const user of ['v', 'w']) await verdictOf(server, await handOver(server, user, '1'), 'delivered');
    expect(app.arrived.map(({ user }) => user)).toEqual(['u', 'v', 'w']);
    expect(await detail(server, id)).toMatchObject({ verdict: 'pending', attemptCount: 1 });
  });

  it('and asked for a pause gets nothing until it is over, whoever the message is for', async () => {
    const app = await peer(answers(429, '', { 'Retry-After': '2' }));
    const server = await serverFor([app], Array(20).fill(0));
    await handOver(server, 'u', '1');
    await expect.poll(() => app.arrived.length).toBe(1);
    app.behave(accepts);
    for (const user of ['v', 'w', 'x']) await handOver(server, user, '1');
    await expect.poll(() => app.arrived.length, { timeout: 10_000 }).toBe(5);
    const [first, second] = app.arrived;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_990);
  });

  it('and asked for a pause gets nothing either while it still answers what it had before', async () => {
    let answered = 0;
    const app = await peer((response, message, request) => {
      if (message.user !== 'asks') return setTimeout(() => accepts(response, message, request), 400);
      answered += 1;
      return (answered === 1 ? answers(429, '', { 'Retry-After': '2' }) : accepts)(
        response,
        message,
        request,
      );
    });
    const server = await serverFor([app], Array(20).fill(0));
    await handOver(server, 'u', '0');
    await expect.poll(() => app.arrived.length).toBe(1);
    await new Promise((done) => setTimeout(done, 500)); // more than one at a time from now on
    for (const user of ['u', 'v', 'asks', 'w']) await handOver(server, user, '1');
    await expect.poll(() => app.arrived.length).toBe(5);
    for (const user of ['x', 'y', 'z']) await handOver(server, user, '2');
    await expect.poll(() => app.arrived.length, { timeout: 10_000 }).toBe(9);
    const asked = app.arrived.find(({ user }) => user === 'asks')!.at;
    for (const { at } of app.arrived.slice(5)) expect(at - asked).toBeGreaterThanOrEqual(1_990);
  });
});

it('a stop lets the running delivery finish, and the next start goes on with the rest, in order', async () => {
  const app = await peer((response, ...rest) => void setTimeout(() => accepts(response, ...rest), 300));
  const dataFolder = mkdtempSync(join(tmpdir(), 'staff-service-'));
  stops.push(async () => rmSync(dataFolder, { recursive: true }));
  const settings = {
    dataFolder,
    apps: [{ appid: 'a', secrets: ['s'], callbackUrl: app.url }],
    allowCallbackNetworks: ['127.0.0.0/8'],
  };
  const first = await startLiveServer(settings);
  for (const content of ['1', '2', '3']) await handOver(first, 'u', content);
  await expect.poll(() => app.arrived.length).toBe(1);
  await first.stop();
  expect(app.arrived.map(({ content }) => content)).toEqual(['1']);
  const second = await startLiveServer(settings);
  stops.push(() => second.stop());
  await expect.poll(() => app.arrived.length).toBe(3);
  expect(app.arrived.map(({ content }) => content)).toEqual(['1', '2', '3']);
});

it('what is claimed while the server stops is not sent, and can be claimed at once', async () => {
  const app = await peer(accepts);
  let stopped: Promise<void> | undefined;
  const engine = watched(sqliteEngine(sqliteFolder()), ({ sql }) => {
    if (/^\s*with due/.test(sql)) stopped ??= delivery.stop();
  });
  const store = await Store.open(engine);
  stops.push(() => store.close());
  const settings = {
    ...loadSettings({}, {}),
    apps: [{ appid: '1001', secrets: ['s'], callbackUrl: app.url }],
    allowCallbackNetworks: ['127.0.0.0/8'],
  };
  const live = new LiveSettings(settings);
  const transport = createCallbackTransport(live);
  stops.push(() => transport.close());
  const clients = createCallbackClients(live, transport.dispatcher);
  const delivery = new Delivery({ ceilingOf: () => 32, store, clients, log, schedule: [0] });
  for (const user of ['1', '2', '3']) await store.lanes.enqueue(message(user));
  delivery.start();
  await expect.poll(() => stopped !== undefined).toBe(true);
  await stopped;
  expect(app.arrived).toEqual([]);
  expect(await store.lanes.claim([{ appid: '1001', count: 9 }], 30_000)).toHaveLength(3);
});

it('a message that an earlier version stored is delivered as it was stored, whatever the contract says today', async () => {
  const app = await startPeer();
  stops.push(() => app.stop());
  const dataFolder = sqliteFolder();
  const store = await Store.open(sqliteEngine(dataFolder));
  const texts = [
    '{ "MsgType":"video", "n":1.50e+1, "n":12345678901234567890, "half":"\\ud83d", "WorkerNum":null }',
    '[7]',
  ];
  for (const text of texts) await store.lanes.enqueue(message('u', text, 'a'));
  await store.close();
  const settings = { dataFolder, allowCallbackNetworks: ['127.0.0.0/8'] };
  const apps = [{ appid: 'a', secrets: ['s'], callbackUrl: app.url }];
  const server = await startLiveServer({ ...settings, apps });
  stops.push(() => server.stop());
  await expect.poll(() => app.requests.map(({ body }) => body)).toEqual(texts);
});

it('a message of the control API is parsed once and written once, from its request to its APP', async () => {
  const app = await startPeer();
  stops.push(() => app.stop());
  const server = await serverFor([app]);
  const text = '{"ToUserId":"u","MsgType":"text","Content":"counted","unknown":{"one":[true]}}';
  const { parse, stringify } = JSON;
  const counted = { parsed: 0, written: 0 };
  stops.push(async () => {
    Object.assign(JSON, { parse, stringify });
  });
  Object.assign(JSON, {
    parse(...given: Parameters<typeof parse>) {
      if (String(given[0]).includes('counted')) counted.parsed += 1;
      return parse(...given);
    },
    stringify(...given: Parameters<typeof stringify>) {
      const written = stringify(...given);
      if (written?.includes('counted')) counted.written += 1;
      return written;
    },
  });
  const answer = await post(server.url, '/console/api/messages', `{"appid":"a",${text.slice(1)}`, {
    query: '',
  });
  expect(answer.status).toBe(202);
  await expect.poll(() => app.requests.map(({ body }) => body)).toEqual([text]);
  expect(counted).toEqual({ parsed: 1, written: 1 });
});

describe('the schedule', () => {
  const { retrySeconds } = loadSettings({}, {});

  it('is 5 s, 30 s, 2 m, 10 m, 30 m, 2 h, 5 h, 10 h, then the end', () => {
    const delays = Array.from({ length: 9 }, (_, failed) => retryDelayMs(failed + 1, 0.5, retrySeconds));
    expect(delays).toEqual([5e3, 30e3, 120e3, 600e3, 1800e3, 7200e3, 18e6, 36e6, undefined]);
  });

  it('is spread by 20 % either way', () => {
    expect([0, 1].map((random) => retryDelayMs(2, random, retrySeconds))).toEqual([24_000, 36_000]);
  });

  it('is lengthened by Retry-After, up to an hour, and never shortened', () => {
    expect(retryDelayMs(1, 0.5, retrySeconds, 60_000)).toBe(60_000);
    expect(retryDelayMs(1, 0.5, retrySeconds, 1)).toBe(5_000);
    expect(retryDelayMs(1, 0.5, retrySeconds, 1e12)).toBe(3_600_000);
  });
});

describe('the circuit breaker', () => {
  const asking = (askedMs: number) => ({ began: 0, isProbe: false, askedMs });

  it('opens after five failures in a row, gives one probe, and closes on success', () => {
    const breaker = new CircuitBreaker();
    for (let failures = 0; failures < 4; failures += 1) breaker.recordFailure('a', 0);
    expect(breaker.isOpen('a')).toBe(false);
    breaker.recordFailure('a', 0);
    expect([breaker.isOpen('a'), breaker.takeProbes(4_999)]).toEqual([true, []]);
    expect([breaker.takeProbes(5_000), breaker.takeProbes(5_000)]).toEqual([['a'], []]);
    breaker.recordFailure('a', 5_000);
    expect([breaker.takeProbes(9_999), breaker.takeProbes(10_000)]).toEqual([[], ['a']]);
    breaker.recordSuccess('a', false, 0);
    expect([breaker.isOpen('a'), breaker.takeProbes(99_999)]).toEqual([false, []]);
  });

  it('gives a second probe while the first is not answered, no third, and another where nothing was heard for 30 seconds', () => {
    const breaker = new CircuitBreaker();
    for (let failures = 0; failures < 5; failures += 1) breaker.recordFailure('a', 0);
    expect([breaker.takeProbes(4_999), breaker.takeProbes(5_000)]).toEqual([[], ['a']]);
    expect([breaker.takeProbes(9_999), breaker.takeProbes(10_000)]).toEqual([[], ['a']]);
    expect([breaker.takeProbes(34_999), breaker.takeProbes(35_000)]).toEqual([[], ['a']]);
    breaker.recordUnused('a', 35_000);
    expect([breaker.takeProbes(35_499), breaker.takeProbes(35_500)]).toEqual([[], ['a']]);
  });

  it('probes one that failed once, and says when what waits may go: at once, and later if it comes and goes', () => {
    const breaker = new CircuitBreaker();
    breaker.recordFailure('a', 0);
    expect([breaker.isOpen('a'), breaker.takeProbes(5_000), breaker.takeReleases(5_000)]).toEqual([
      false,
      ['a'],
      [],
    ]);
    breaker.recordSuccess('a', true, 5_100);
    expect([breaker.takeReleases(5_100), breaker.takeReleases(5_100)]).toEqual([['a'], []]);
    for (const [failed, back] of [
      [6_000, 65_100],
      [66_000, 185_100],
    ] as const) {
      for (let failures = 0; failures < 5; failures += 1) breaker.recordFailure('a', failed);
      expect(breaker.takeReleases(back)).toEqual([]);
      breaker.recordSuccess('a', false, failed + 1_000);
      expect([breaker.takeReleases(back - 1), breaker.takeReleases(back)]).toEqual([[], ['a']]);
    }
  });

  it('lets what waits go after a suspicion too, which delays no release after a failure', () => {
    const breaker = new CircuitBreaker();
    for (const now of [0, 1_000]) {
      breaker.suspect('a', now);
      expect(breaker.takeProbes(now)).toEqual(['a']);
      breaker.recordSuccess('a', true, now + 10);
      expect([breaker.takeReleases(now + 10), breaker.takeReleases(now + 10)]).toEqual([['a'], []]);
    }
    for (let failures = 0; failures < 5; failures += 1) breaker.recordFailure('a', 2_000);
    breaker.recordSuccess('a', true, 8_000);
    expect(breaker.takeReleases(8_000)).toEqual(['a']);
  });

  it('counts the pause from when a probe began, however long it was not answered', () => {
    const breaker = new CircuitBreaker();
    for (let failures = 0; failures < 5; failures += 1) breaker.recordFailure('a', 0);
    expect([breaker.takeProbes(5_000), breaker.takeProbes(10_000)]).toEqual([['a'], ['a']]);
    breaker.recordFailure('a', 15_000, { began: 5_000, isProbe: true });
    expect([breaker.takeProbes(15_000), breaker.takeProbes(19_999)]).toEqual([['a'], []]);
    breaker.recordFailure('a', 20_000, { began: 10_000, isProbe: true });
    expect([breaker.takeProbes(20_000), breaker.openSince('a')]).toEqual([['a'], 0]);
  });

  it('is not told by what began before an app was back that it is gone again', () => {
    const breaker = new CircuitBreaker();
    for (let failures = 0; failures < 5; failures += 1) breaker.recordFailure('a', 0);
    breaker.takeProbes(5_000);
    breaker.takeProbes(10_000);
    breaker.recordSuccess('a', true, 10_005, 10_000);
    expect([breaker.takeReleases(10_005), breaker.openSince('a')]).toEqual([['a'], undefined]);
    expect([5_000, 10_005].map((began) => breaker.wasReleasedSince('a', began))).toEqual([true, false]);
    breaker.recordFailure('a', 15_000, { began: 5_000, isProbe: true });
    expect(breaker.hasFailed('a')).toBe(false);
    breaker.recordFailure('a', 15_000, { began: 10_006, isProbe: false });
    expect(breaker.hasFailed('a')).toBe(true);
  });

  it('lets nothing go for a success between failures', () => {
    const breaker = new CircuitBreaker();
    breaker.recordFailure('a', 0);
    breaker.recordSuccess('a', false, 10);
    expect(breaker.takeReleases(99_999)).toEqual([]);
  });

  it('leaves an app alone for as long as it asks, an hour at most', () => {
    const breaker = new CircuitBreaker();
    breaker.recordFailure('a', 0, asking(90_000));
    breaker.recordFailure('b', 0, asking(1e12));
    expect([breaker.isOpen('a'), breaker.takeProbes(89_999), breaker.takeProbes(90_000)]).toEqual([
      true,
      [],
      ['a'],
    ]);
    expect(breaker.takeProbes(3_599_999)).toEqual(['a']);
    expect(breaker.takeProbes(3_600_000)).toEqual(['b']);
  });

  it('is not talked out of it by what the app took before, nor by those that ask for less', () => {
    const breaker = new CircuitBreaker();
    breaker.recordFailure('a', 100, asking(90_000));
    breaker.recordSuccess('a', false, 200, 50);
    breaker.recordFailure('a', 300);
    breaker.recordFailure('a', 400, asking(2_000));
    breaker.recordUnused('a', 500);
    expect([breaker.isOpen('a'), breaker.takeProbes(90_099), breaker.takeProbes(90_100)]).toEqual([
      true,
      [],
      ['a'],
    ]);
    breaker.recordSuccess('a', true, 90_200, 90_150);
    expect(breaker.isOpen('a')).toBe(false);
  });

  it('probes less often while an app is gone for long', () => {
    const breaker = new CircuitBreaker();
    for (let now = 0; now <= 3_600_000; now += 60_000) breaker.recordFailure('a', now);
    expect([breaker.takeProbes(3_659_999), breaker.takeProbes(3_660_000)]).toEqual([[], ['a']]);
  });

  it('a success in between starts the count anew', () => {
    const breaker = new CircuitBreaker();
    for (let round = 0; round < 3; round += 1) {
      for (let failures = 0; failures < 4; failures += 1) breaker.recordFailure('a', 0);
      breaker.recordSuccess('a', false, 0);
    }
    expect(breaker.isOpen('a')).toBe(false);
  });
});
