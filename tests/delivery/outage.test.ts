/** An APP that is gone for a while and comes back, in virtual time: what waits for it is there within ten seconds, in order. */
import { afterEach, describe, expect, it } from 'vitest';
import { Delivery } from '../../server/delivery/delivery-worker.ts';
import { Store } from '../../server/store/store.ts';
import { log, message, sqliteFolder } from '../support/engines.ts';
import { type AppState, VirtualApp, VirtualTime, virtualEngine } from '../support/virtual-time.ts';

const OUTAGE_MS = 180_000;
const WITHIN_MS = 10_000;
/** As it is without a configuration, seconds. */
const USUAL = [5, 30, 120, 600, 1800, 7200, 18_000, 36_000];

let stop = async () => {};
afterEach(() => stop());

/** @param instances of the server, on one database */
async function start(schedule: readonly number[], seed = 1, instances = 1) {
  const time = new VirtualTime(seed);
  const store = await Store.open(virtualEngine(sqliteFolder(), time));
  const app = new VirtualApp(time);
  const running: Delivery[] = [];
  const startInstance = () => {
    const options = { store, clients: app.clients, log, schedule, ceilingOf: () => 256, timing: time };
    const delivery = new Delivery(options);
    running.push(delivery);
    delivery.start();
  };
  /** The one that has run for longest. */
  const stopInstance = () => time.until(running.shift()!.stop());
  for (let instance = 0; instance < instances; instance += 1) startInstance();
  stop = async () => {
    app.state = 'up';
    while (running.length > 0) await stopInstance();
    await store.close();
  };
  const sent = new Map<string, string[]>();
  const handOver = async (user: string) => {
    const contents = sent.get(user) ?? [];
    const content = `${user} ${contents.length}`;
    sent.set(user, [...contents, content]);
    await store.lanes.enqueue(
      message(user, JSON.stringify({ ToUserId: user, MsgType: 'text', Content: content }), 'a'),
    );
    running[contents.length % running.length]!.wake('a');
  };
  return { time, store, app, sent, handOver, startInstance, stopInstance };
}

type Service = Awaited<ReturnType<typeof start>>;

/** Hands over a message for each of so many customers before the outage, and two more during it. */
async function outlast(
  { time, app, handOver }: Service,
  customers: number,
  state: AppState,
  outageMs = OUTAGE_MS,
): Promise<void> {
  const users = Array.from({ length: customers }, (_, at) => `u${at}`);
  await Promise.all(users.map(handOver));
  await time.advance(1_000); // it is known, and busy
  await Promise.all(users.map(handOver));
  app.state = state;
  const part = outageMs / users.length;
  for (const user of users) {
    await handOver(user);
    await time.advance(part);
  }
  app.state = 'up';
}

function expectAllInOrder({ app, sent }: Service): void {
  const arrived = new Map<string, string[]>();
  for (const { user, content } of app.arrived) arrived.set(user, [...(arrived.get(user) ?? []), content]);
  expect(Object.fromEntries(arrived)).toEqual(Object.fromEntries(sent));
}

const PLACES = [
  ['three hundred customers', 300, USUAL],
  ['three hundred customers, whose retries are an hour apart', 300, [3600, 3600]],
  ['a few customers, whose retries have come to be ten minutes apart', 4, USUAL],
  ['one customer', 1, USUAL],
] as const;

describe.each(PLACES)('%s', (_name, customers, schedule) => {
  it('after three minutes in which nobody listened all is there within ten seconds, in order', async () => {
    const service = await start(schedule);
    const { time, app, store } = service;
    await outlast(service, customers, 'down');
    expect(app.refused.length).toBeGreaterThan(0);
    expect(store.lanes.pending.current()).toBeGreaterThanOrEqual(customers);
    await time.advance(WITHIN_MS);
    expectAllInOrder(service);
    expect(store.lanes.pending.current()).toBe(0);
  });
});

/** Between two of its probes, and longer than an attempt may take. */
const OFFSETS_MS = Array.from({ length: 14 }, (_, at) => at * 1_000);
/** Of a message that was under way when the APP came back, whose attempt may take all of the ten seconds: it and those behind it. */
const ANSWERS_MS = 100;

describe.each([
  ['refuses connections', 'down', 0],
  ['takes connections and does not answer', 'hanging', ANSWERS_MS],
] as const)('an APP that %s', (_how, state, more) => {
  it.each([
    ['many customers', 20],
    ['one customer', 1],
  ])(
    'has all within ten seconds, whenever between two probes it comes back: %s',
    async (_name, customers) => {
      for (const offset of OFFSETS_MS) {
        const service = await start(USUAL, offset + 1);
        await outlast(service, customers, state, OUTAGE_MS + offset);
        await service.time.advance(WITHIN_MS + more);
        expectAllInOrder(service);
        await stop();
        stop = async () => {};
      }
    },
  );
});

/** What one of them made wait. */
const HOURLY = [3600, 3600];

describe('several instances on one database', () => {
  it('have all within ten seconds, whichever of them made it wait', async () => {
    const service = await start(HOURLY, 1, 3);
    await outlast(service, 300, 'down');
    await service.time.advance(WITHIN_MS);
    expectAllInOrder(service);
  });

  it('let go what was made to wait by one that has been replaced', async () => {
    const service = await start(HOURLY);
    const { time, app, startInstance, stopInstance } = service;
    await outlast(service, 30, 'hanging', 30_000);
    app.state = 'down';
    await stopInstance();
    expect(app.refused.length).toBeGreaterThan(0);
    startInstance();
    app.state = 'up';
    await time.advance(WITHIN_MS);
    expectAllInOrder(service);
  });
});
