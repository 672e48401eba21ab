/** An APP that an operator has paused: held, no attempts burnt, by every server and across restarts. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { CallbackClients } from '../../server/delivery/callback-clients.ts';
import { Delivery } from '../../server/delivery/delivery-worker.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { Store } from '../../server/store/store.ts';
import { log, message, places, settingsAt, sqliteFolder } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { accepts, answers, type Behaviour, startPeerApp } from '../support/peer-app.ts';
import { createDatabase } from '../support/postgres.ts';
import { watched } from '../support/recorded-statements.ts';
import { enqueue, eventually, getJson, post, readExchange } from '../support/requests.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function peer(behaviour?: Behaviour) {
  const app = await startPeerApp(behaviour);
  stops.push(() => app.stop());
  return app;
}

async function serverAt(place: string, urls: string[]): Promise<LiveServer> {
  const server = await startLiveServer({
    ...settingsAt(place),
    apps: urls.map((callbackUrl, at) => ({ appid: 'ab'[at]!, secrets: ['s'], callbackUrl })),
    allowCallbackNetworks: ['127.0.0.0/8'],
    retrySeconds: Array(50).fill(0),
  });
  let isStopped = false;
  const stop = async () => {
    if (!isStopped) await server.stop();
    isStopped = true;
  };
  stops.push(stop);
  return { ...server, stop };
}

const change = (server: LiveServer, what: 'pause' | 'resume', appid = 'a') =>
  post(server.url, `/console/api/apps/${appid}/${what}`, '', { query: '' });
const handOver = (server: LiveServer, content: string, appid = 'a', user = 'u') =>
  enqueue(server.url, { appid, ToUserId: user, MsgType: 'text', Content: content });
const detail = (server: LiveServer, id: string) => readExchange(server.url, id);
const delivered = (server: LiveServer, id: string) =>
  expect.poll(async () => (await detail(server, id)).verdict).toBe('delivered');
const pausedAt = async (server: LiveServer) =>
  (await getJson(`${server.url}/console/api/apps`)).body.apps[0].pausedAt;

describe.each(places)('%s', (_name, prepare) => {
  it('its messages are taken and held, also after a restart, and go on in their order', async () => {
    const [app, other] = [await peer(), await peer()];
    const place = await prepare();
    let server = await serverAt(place, [app.url, other.url]);
    const paused = await change(server, 'pause');
    expect(paused).toMatchObject({ status: 200, body: { appid: 'a', pausedAt: expect.any(String) } });
    expect((await change(server, 'pause')).body).toEqual(paused.body);
    const ids = [await handOver(server, '1'), await handOver(server, '2')];
    await delivered(server, await handOver(server, 'x', 'b'));
    expect(await detail(server, ids[0]!)).toMatchObject({
      verdict: 'pending',
      attemptCount: 0,
      nextAttemptAt: null,
      cause: { zh: '该 APP 的投递已暂停', en: 'Deliveries to this APP are paused' },
    });
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(
      'staff_service_outbox_paused{appid="a"} 1',
    );
    await server.stop();

    server = await serverAt(place, [app.url, other.url]);
    await delivered(server, await handOver(server, 'y', 'b'));
    ids.push(await handOver(server, '3'));
    expect(await pausedAt(server)).toBe((paused.body as unknown as { pausedAt: string }).pausedAt);
    expect(app.arrived).toEqual([]);
    expect(await change(server, 'resume')).toMatchObject({ status: 200, body: { pausedAt: null } });
    for (const id of ids) await delivered(server, id);
    expect(app.arrived.map(({ content }) => content)).toEqual(['1', '2', '3']);
    expect((await detail(server, ids[0]!)).attempts).toHaveLength(1);
  });

  it('what is under way ends, and its customer’s next message waits', async () => {
    const held: ServerResponse[] = [];
    const app = await peer((response) => held.push(response));
    const server = await serverAt(await prepare(), [app.url]);
    const ids = [await handOver(server, '1'), await handOver(server, '2')];
    await expect.poll(() => held.length).toBe(1);
    await change(server, 'pause');
    app.behave(accepts);
    held[0]!.end('{"errcode":0}');
    await delivered(server, ids[0]!);
    expect((await detail(server, ids[1]!)).verdict).toBe('pending');
    expect(app.arrived).toHaveLength(1);
    await change(server, 'resume');
    await delivered(server, ids[1]!);
  });
});

it('several servers: what one pauses all hold', async () => {
  const place = await createDatabase(inject('postgres'));
  const [app, other] = [await peer(), await peer()];
  const servers = [await serverAt(place, [app.url, other.url]), await serverAt(place, [app.url, other.url])];
  await change(servers[0]!, 'pause');
  await eventually(
    () => pausedAt(servers[1]!),
    (since) => since !== null,
  );
  const ids = await Promise.all(servers.map((server, at) => handOver(server, 'x', 'a', `u${at}`)));
  for (const server of servers) await delivered(server, await handOver(server, 'x', 'b'));
  expect(app.arrived).toEqual([]);
  await change(servers[1]!, 'resume');
  for (const id of ids) await delivered(servers[0]!, id);
});

it('an APP that is down is not probed while it is paused, and soon after', async () => {
  const app = await peer(answers(503, ''));
  const server = await serverAt((await places[0]![1]()) as string, [app.url]);
  const id = await handOver(server, 'x');
  await expect.poll(() => app.arrived.length).toBe(5); // the circuit opens
  await change(server, 'pause');
  await sleep(6_000); // a probe every five seconds
  expect(app.arrived).toHaveLength(5);
  app.behave(accepts);
  await change(server, 'resume');
  await delivered(server, id);
});

it('an APP that is not configured is 404', async () => {
  const server = await serverAt((await places[0]![1]()) as string, []);
  for (const what of ['pause', 'resume'] as const)
    expect(await change(server, what, 'nobody')).toMatchObject({ status: 404, body: { errcode: 404 } });
});

it('nothing is claimed before it is known which APPs are paused', async () => {
  let failures = 0;
  const engine = watched(sqliteEngine(sqliteFolder()), ({ sql }) => {
    if (!sql.includes('"paused_app"') || !sql.startsWith('select') || failures === 3) return;
    failures += 1;
    throw new Error('the database does not answer');
  });
  const store = await Store.open(engine);
  stops.push(() => store.close());
  await store.pausedApps.add('held');
  const tried: string[] = [];
  const callback = (appid: string) => ({
    callbackUrl: 'http://app',
    send: async () => {
      tried.push(appid);
      return { errcode: 0, answer: '{"errcode":0}' };
    },
  });
  const clients = { get: callback } as unknown as CallbackClients;
  const delivery = new Delivery({ ceilingOf: () => 32, store, clients, log, schedule: [] });
  stops.push(() => delivery.stop());
  for (const appid of ['held', 'open']) await store.lanes.enqueue(message('u', '{}', appid));
  delivery.start();
  const wakes = setInterval(() => delivery.wake('held'), 20);
  await expect.poll(() => tried).toContain('open');
  clearInterval(wakes);
  expect(failures).toBe(3);
  expect(tried).toEqual(['open']);
});
