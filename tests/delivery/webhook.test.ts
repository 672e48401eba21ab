/** Operational events: noticed, stored, signed, and sent until they arrive; one of them, however many servers notice the same. */
import { createHmac } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import consoleDocument from '../../generated/console.json' with { type: 'json' };
import { LiveSettings } from '../../server/config/live-settings.ts';
import { loadSettings, type Settings } from '../../server/config/settings.ts';
import type { Webhook } from '../../server/config/webhook.ts';
import { createCallbackTransport } from '../../server/delivery/callback-transport.ts';
import { findConditions } from '../../server/delivery/webhook/conditions.ts';
import { OperationalEvents } from '../../server/delivery/webhook/operational-events.ts';
import { signWebhook } from '../../server/delivery/webhook/webhook-signature.ts';
import type { StoreSchema } from '../../server/store/schema.ts';
import { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import type { AppFigures } from '../../server/telemetry/app-metrics.ts';
import { type Figures, NO_FIGURES } from '../../server/telemetry/metrics.ts';
import { figuresOf } from '../support/app-figures.ts';
import { log, message, openEngine, places } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { answering, type Peer, startPeer } from '../support/peer.ts';
import { answers, startPeerApp } from '../support/peer-app.ts';
import { getJson, post } from '../support/requests.ts';

const KEY = Buffer.from('twenty-four bytes or more');
const SECRET = `whsec_${KEY.toString('base64')}`;
const LIMITS = { circuitOpenSeconds: 300, undeliveredSeconds: 900, outboxPercent: 80, diskFreePercent: 10 };
const arrives = answering(204);

/** Those that the contract has, by their type. */
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({
  $id: 'console',
  ...consoleDocument,
});
const SCHEMAS: Record<string, string> = {
  'message.dead': 'MessageDeadEvent',
  'app.circuit_open': 'CircuitOpenEvent',
  'app.not_delivered': 'NotDeliveredEvent',
  'outbox.near_limit': 'OutboxNearLimitEvent',
  'disk.low': 'DiskLowEvent',
  'retention.by_size': 'RetentionBySizeEvent',
};

function checkEvent(event: { type: string }): void {
  const validate = ajv.getSchema(`console#/components/schemas/${SCHEMAS[event.type]}`)!;
  expect(validate(event), JSON.stringify([event, validate.errors])).toBe(true);
}

/** What arrived: each is signed, and as the contract has it. */
function readEvents({ requests }: Peer): { type: string; data: Record<string, unknown> }[] {
  return requests.map(({ method, headers, body }) => {
    expect(method).toBe('POST');
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers;
    const expected = createHmac('sha256', KEY).update(`${id}.${timestamp}.${body}`).digest('base64');
    expect(signature).toBe(`v1,${expected}`);
    expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(60);
    const event = JSON.parse(body);
    checkEvent(event);
    return event;
  });
}

it('the signature is that of Standard Webhooks', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const [id, body] = ['msg_p5jXN8AQM9LWM0D4loKWxJek', '{"test": 2432232314}'];
  expect(signWebhook(secret, id, body, 1_614_265_330_999)).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

describe('a condition', () => {
  const now = 1_700_000_000_000;
  const webhook: Webhook = { url: 'https://x', secret: SECRET, ...LIMITS };
  const typesOf = (figures: Partial<Figures>, more: Partial<Webhook> = {}) =>
    findConditions({ ...NO_FIGURES, ...figures }, { ...webhook, ...more }, now).map(({ type }) => type);
  const ofApp = (more: Partial<AppFigures>) =>
    typesOf({ apps: { configured: [figuresOf('1', more)], removed: [] } });

  it.each<[string, string[], Partial<AppFigures>]>([
    [
      'a circuit that is open for long',
      ['app.circuit_open'],
      { pending: 1, circuitOpenSince: now - 300_000 },
    ],
    ['one that has just opened', [], { pending: 1, circuitOpenSince: now - 299_999 }],
    ['one of an APP for which nothing waits, which nothing can close', [], { circuitOpenSince: 1 }],
    ['a message that waits for long', ['app.not_delivered'], { pending: 1, oldestAt: now - 900_000 }],
    ['one that waits for less', [], { pending: 1, oldestAt: now - 899_999 }],
  ])('%s: %j', (_, expected, figures) => {
    expect(ofApp(figures)).toEqual(expected);
  });

  it.each<[string, string[], Partial<Figures>, Partial<Webhook>]>([
    ['an outbox near its limit', ['outbox.near_limit'], { outbox: { pending: 80, dead: 0, limit: 100 } }, {}],
    ['one that is not', [], { outbox: { pending: 79, dead: 99, limit: 100 } }, {}],
    ['one without a limit', [], { outbox: { pending: 1e9, dead: 0, limit: 0 } }, {}],
    ['a disk that is nearly full', ['disk.low'], { disk: { free: 9, size: 100 } }, {}],
    ['one that is not', [], { disk: { free: 10, size: 100 } }, {}],
    ['a disk that nobody wants to hear of', [], { disk: { free: 0, size: 100 } }, { diskFreePercent: 0 }],
  ])('%s: %j', (_, expected, figures, more) => {
    expect(typesOf(figures, more)).toEqual(expected);
  });
});

it('every example in the contract is as its schema says', () => {
  const examples = Object.values(consoleDocument.webhooks).map(
    ({ post: { requestBody } }) => requestBody.content['application/json'].examples.event.value,
  );
  expect(examples.map(({ type }) => type).sort()).toEqual(Object.keys(SCHEMAS).sort());
  for (const example of examples) checkEvent(example);
});

describe.each(places)('%s', (_, prepare) => {
  let store: Store;
  let db: Kysely<StoreSchema>;
  let peer: Peer;
  let running: OperationalEvents[] = [];
  let transports: ReturnType<typeof createCallbackTransport>[] = [];
  beforeEach(async () => {
    const engine = openEngine(await prepare());
    store = await Store.open(engine);
    db = new Kysely({ dialect: engine.dialect });
    peer = await startPeer(arrives);
  });
  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await Promise.all(transports.map((one) => one.close()));
    [running, transports] = [[], []];
    await store.close();
    await peer.stop();
  });

  function start(
    figures: Partial<Figures> = {},
    more: Partial<Settings> = {},
    schedule = [0, 0, 0],
  ): OperationalEvents {
    const webhook = { url: `${peer.url}/events`, secret: SECRET, ...LIMITS };
    const allowCallbackNetworks = ['127.0.0.0/8'];
    const live = new LiveSettings({ ...loadSettings({}, {}), webhook, allowCallbackNetworks, ...more });
    const transport = createCallbackTransport(live);
    transports.push(transport);
    const events = new OperationalEvents({
      ...{ store, live, dispatcher: transport.dispatcher, log, schedule, tickMs: 20 },
      figures: async () => ({ ...NO_FIGURES, ...figures }),
    });
    events.start();
    running.push(events);
    return events;
  }
  const arrived = () => readEvents(peer);
  /** Until every server has looked several times. */
  const wait = () => new Promise((done) => setTimeout(done, 300));

  it('dead messages are gathered by all servers: one event of an APP, and a minute later the next', async () => {
    const servers = [start(), start()];
    for (const [at, server] of servers.entries())
      for (const id of ['x', 'y']) server.noteDead('1001', `${id}${at}`, 'refused');
    servers[0]!.noteDead('1002', 'z', null);
    await expect
      .poll(() => arrived().reduce((sum, { data }) => sum + Number(data.messages), 0))
      .toBeGreaterThanOrEqual(3);
    await wait();
    const before = arrived();
    expect(before.map(({ data }) => data.appid).sort()).toEqual(['1001', '1002']);
    for (const server of servers) server.noteDead('1001', 'later', 'refused');
    await wait();
    expect(peer.requests).toHaveLength(2); // it is too soon
    await db
      .updateTable('webhook_notice')
      .set({ at: Date.now() - 61_000 })
      .execute();
    await expect.poll(() => peer.requests.length).toBe(3);
    expect(arrived()[2]).toMatchObject({
      type: 'message.dead',
      data: { lastId: 'later', lastError: 'refused' },
    });
    const all = arrived().filter(({ data }) => data.appid === '1001');
    expect(all.reduce((sum, { data }) => sum + Number(data.messages), 0)).toBe(6);
  });

  it('a condition that several servers notice is told once, and again after an hour', async () => {
    const figures = {
      apps: {
        configured: [figuresOf('1', { pending: 2, circuitOpenSince: 1 })],
        removed: [figuresOf('0', { pending: 90 })],
      },
      outbox: { pending: 92, dead: 0, limit: 100 },
      disk: { free: 1, size: 100 },
    };
    start(figures);
    start(figures);
    await expect.poll(() => peer.requests.length).toBe(3);
    await wait();
    expect(
      arrived()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['app.circuit_open', 'disk.low', 'outbox.near_limit']);
    expect(arrived().find(({ type }) => type === 'outbox.near_limit')!.data).toEqual({
      ...{ waiting: 92, limit: 100 },
      apps: [
        { appid: '0', waiting: 90 },
        { appid: '1', waiting: 2 },
      ],
    });
    await db
      .updateTable('webhook_notice')
      .set({ at: Date.now() - 3_600_001 })
      .execute();
    start(figures); // the others have no reason to ask yet
    await expect.poll(() => peer.requests.length).toBe(6);
  });

  it('a condition that has ended is told again when it begins anew, and one that lasts is not', async () => {
    const low = { disk: { free: 1, size: 100 } };
    const first = start(low);
    await expect.poll(() => peer.requests.length).toBe(1);
    await first.stop();
    const row = () => db.selectFrom('webhook_notice').selectAll().executeTakeFirstOrThrow();
    const set = async (toldMs: number, seenMs: number) => {
      const now = Date.now();
      const detail = JSON.stringify({ beganAt: now - 3_000_000, seenAt: now - seenMs });
      await db
        .updateTable('webhook_notice')
        .set({ at: now - toldMs, detail })
        .execute();
      start(low);
      await wait();
      await running.pop()!.stop();
    };
    await set(3_000_000, 60_000); // another server has seen it meanwhile
    expect(peer.requests).toHaveLength(1);
    await set(3_000_000, 200_000); // nobody has
    expect(peer.requests).toHaveLength(2);
    await set(200_000, 180_000); // it comes and goes
    expect(peer.requests).toHaveLength(2);
    // It is told once it may be, if it still lasts.
    await db
      .updateTable('webhook_notice')
      .set({ at: Date.now() - 301_000, detail: (await row()).detail })
      .execute();
    start(low);
    await expect.poll(() => peer.requests.length).toBe(3);
  });

  it('a circuit that a restart closes for a moment is not told anew, and one that was closed for long is', async () => {
    const open = (since: number) => ({
      apps: { configured: [figuresOf('1', { pending: 1, circuitOpenSince: since })], removed: [] },
    });
    start(open(1));
    await expect.poll(() => peer.requests.length).toBe(1);
    await running.pop()!.stop();
    const age = async (toldMs: number, seenMs: number) => {
      const { detail } = await db.selectFrom('webhook_notice').selectAll().executeTakeFirstOrThrow();
      const { beganAt, seenAt } = JSON.parse(detail);
      await db
        .updateTable('webhook_notice')
        .set({
          at: Date.now() - toldMs,
          detail: JSON.stringify({ beganAt: beganAt - toldMs, seenAt: seenAt - seenMs }),
        })
        .execute();
    };
    await age(600_000, 10_000);
    const figures = open(Date.now()); // it has just opened anew
    start(figures);
    await wait();
    figures.apps.configured[0]!.circuitOpenSince = 1;
    await wait();
    expect(peer.requests).toHaveLength(1);
    figures.apps.configured = [];
    await wait();
    await age(600_000, 200_000);
    figures.apps = open(1).apps;
    await expect.poll(() => peer.requests.length).toBe(2);
  });

  it('that nothing is delivered is told of an APP for which nothing is', async () => {
    const work = async (appid: string, outcome: 'delivered' | 'dead') => {
      await store.lanes.enqueue(message('u', '{}', appid));
      const [job] = await store.lanes.claim([{ appid, count: 1 }], 30_000);
      const attempt = { at: 1, url: '', status: 200, errcode: 0, duration_ms: 1, answer: '', error: null };
      await store.lanes.settle({ job: job!, attempt, outcome });
    };
    await work('flows', 'delivered');
    await work('stands', 'dead');
    const configured = ['flows', 'stands'].map((appid) => figuresOf(appid, { pending: 1, oldestAt: 1 }));
    start({ apps: { configured, removed: [] } });
    await expect.poll(() => peer.requests.length).toBe(1);
    await wait();
    expect(arrived()).toMatchObject([{ type: 'app.not_delivered', data: { appid: 'stands', waiting: 1 } }]);
    await db.updateTable('outbox').set({ settled_at: 1 }).where('app_id', '=', 'flows').execute();
    start({ apps: { configured, removed: [] } });
    await expect.poll(() => peer.requests.length).toBe(2);
  });

  it('an event is sent until it arrives, under the same id, also by another server', async () => {
    await peer.stop();
    peer = await startPeer(answering(500), answering(302, '', { location: '/elsewhere' }), arrives);
    const first = start({}, {}, [0, 3_600]);
    first.noteDeletedBySize(0); // nothing
    first.noteDeletedBySize(500);
    await expect.poll(() => peer.requests.length).toBe(2);
    await first.stop();
    const due = db.updateTable('webhook_event').set({ due_at: 1 }).where('due_at', 'is not', null);
    expect((await due.executeTakeFirst()).numUpdatedRows).toBe(1n);
    start();
    await expect.poll(() => peer.requests.length).toBe(3);
    await wait();
    expect(arrived()).toEqual(
      Array(3).fill(expect.objectContaining({ type: 'retention.by_size', data: { messages: 500 } })),
    );
    expect(new Set(peer.requests.map(({ url, headers }) => `${url} ${headers['webhook-id']}`)).size).toBe(1);
    const [row] = await db.selectFrom('webhook_event').selectAll().execute();
    expect(row).toMatchObject({ due_at: null, attempts: 3, error: null });
  });

  it('what was counted is told by the next server, where this one stops', async () => {
    const first = start({}, {});
    await first.stop();
    first.noteDead('1001', 'x', null);
    await first.stop();
    expect(peer.requests).toHaveLength(0);
    start();
    await expect.poll(() => arrived().map(({ data }) => data.messages)).toEqual([1]);
  });

  it('an address that callbacks may not go to gets nothing', async () => {
    start({}, { allowCallbackNetworks: [] }, []).noteDead('1001', 'x', null);
    const error = async () =>
      (await db.selectFrom('webhook_event').select('error').executeTakeFirst())?.error;
    await expect.poll(error).toMatch(/^ADDRESS_REFUSED: 127\.0\.0\.1/);
    expect(peer.requests).toHaveLength(0);
  });

  it('without a webhook nothing is stored', async () => {
    const events = start({ disk: { free: 0, size: 100 } }, { webhook: undefined });
    events.noteDead('1001', 'x', null);
    await wait();
    await events.stop();
    expect(await db.selectFrom('webhook_notice').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('webhook_event').selectAll().execute()).toEqual([]);
  });

  it('an address that takes nothing for long gets a thousand events at most, and nothing is left uncounted', async () => {
    const row = () => ({ id: newId(), body: '{}', due_at: 9e15, error: null });
    for (let at = 0; at < 10; at += 1)
      await db
        .insertInto('webhook_event')
        .values(Array.from({ length: 100 }, row))
        .execute();
    start({ disk: { free: 0, size: 100 } }).noteDead('1001', 'x', null);
    await wait();
    expect(peer.requests).toHaveLength(0);
    await db.updateTable('webhook_event').set({ due_at: null }).execute();
    await expect.poll(() => arrived().map(({ type }) => type)).toContain('message.dead');
    await store.webhookEvents.prune(Date.now() + 8 * 86_400_000);
    expect(await db.selectFrom('webhook_event').select('id').execute()).toEqual([]);
  });
});

it('a server tells of a message that became dead, and shows the event nowhere as a message', async () => {
  const [operator, refusing] = [await startPeer(arrives), await startPeerApp(answers(200, '{"errcode":1}'))];
  const server = await startLiveServer({
    apps: [{ appid: '1001', secrets: ['s'], callbackUrl: refusing.url }],
    webhook: { url: operator.url, secret: SECRET, ...LIMITS },
    allowCallbackNetworks: ['127.0.0.0/8'],
  });
  try {
    const { id } = await post(
      server.url,
      '/console/api/messages',
      { appid: '1001', ToUserId: 'u', MsgType: 'event' },
      { query: '' },
    );
    await expect.poll(() => operator.requests.length, { timeout: 20_000 }).toBe(1);
    expect(readEvents(operator)[0]!.data).toMatchObject({ appid: '1001', messages: 1, lastId: id });
    const { exchanges } = (await getJson(`${server.url}/console/api/exchanges`)).body;
    expect(exchanges.map((one: { id: string }) => one.id)).toEqual([id]);
    const { apps } = (await getJson(`${server.url}/console/api/apps`)).body;
    expect(apps).toHaveLength(1);
    expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(
      /^staff_service_webhook_attempts_total\{outcome="delivered"\} 1$/m,
    );
  } finally {
    await server.stop();
    await Promise.all([operator.stop(), refusing.stop()]);
  }
});
