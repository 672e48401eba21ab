import type { ServerResponse } from 'node:http';
import { createAppSender } from '@staff-service/client/internal/node';
import { sql } from 'kysely';
import { Agent } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClockWatch } from '../../server/delivery/clock-watch.ts';
import { Delivery } from '../../server/delivery/delivery-worker.ts';
import type { LanePlace } from '../../server/store/due-lanes.ts';
import type { Engine } from '../../server/store/engine.ts';
import type { Attempt, Settlement } from '../../server/store/lanes.ts';
import { Store } from '../../server/store/store.ts';
import { engines, log, message } from '../support/engines.ts';
import { accepts, answers, type PeerApp, startPeerApp } from '../support/peer-app.ts';

const HOUR = 3_600_000;

/** A database whose clock is wrong by so many milliseconds. */
class SteppedClock {
  aheadMs = 0;

  of(engine: Engine): Engine {
    const ahead = () => sql.lit(this.aheadMs);
    return { ...engine, get now() { return sql<number>`(${engine.now} + ${ahead()})`; } }; // biome-ignore format: a getter
  }
}

const attempt: Attempt = {
  at: 1,
  url: '',
  status: 200,
  errcode: 0,
  duration_ms: 1,
  answer: null,
  error: null,
};
const text = (content: string) => `{"ToUserId":"u","MsgType":"text","Content":"${content}"}`;

describe.each(engines)('%s, whose clock is an hour ahead and then put right', (_name, prepare) => {
  let engine: () => Engine;
  let clock: SteppedClock;
  let store: Store;
  let peer: PeerApp;
  let delivery: Delivery | undefined;

  beforeEach(async () => {
    const real = await prepare();
    clock = new SteppedClock();
    engine = () => clock.of(real());
    store = await Store.open(engine());
    peer = await startPeerApp();
  });
  afterEach(async () => {
    await delivery?.stop();
    delivery = undefined;
    await store.close();
    await peer.stop();
  });

  function startDelivery(schedule: number[] = Array(20).fill(0)): void {
    const callbackUrl = peer.url;
    const dispatcher = new Agent();
    const send = createAppSender({
      baseUrl: callbackUrl,
      appid: '1001',
      secret: 's',
      retries: 0,
      dispatcher,
    });
    delivery = new Delivery({
      ceilingOf: () => 32,
      store,
      clients: { get: () => ({ callbackUrl, send }) },
      log,
      schedule,
    });
    delivery.start();
  }
  const handOver = async (user: string, content = user, appid = '1001') => {
    await store.lanes.enqueue(message(user, text(content), appid));
    delivery?.wake(appid);
  };
  const arrived = () => peer.arrived.map(({ content }) => content).sort();
  const claim = (leaseMs: number) => store.lanes.claim([{ appid: '1001', count: 100 }], leaseMs);
  const users = (jobs: { user: string }[]) => jobs.map(({ user }) => user).sort();
  const settled = (job: Settlement['job'], backoffMs: number): Settlement => ({
    job,
    attempt,
    outcome: 'retry',
    backoffMs,
  });
  async function correctAll(): Promise<void> {
    let place: LanePlace | undefined;
    do place = await store.lanes.due.correctNext(place);
    while (place !== undefined);
  }

  it('a customer waits as long as was meant, not until that hour has gone by', async () => {
    clock.aheadMs = HOUR;
    for (const user of ['backing off', 'long', 'leased']) await handOver(user);
    const jobs = await claim(30_000);
    const jobOf = (user: string) => jobs.find((job) => job.user === user)!;
    await store.lanes.settle(settled(jobOf('backing off'), 0));
    await store.lanes.settle(settled(jobOf('long'), 3 * HOUR));
    await handOver('ready');
    clock.aheadMs = 0;
    expect(await claim(30_000)).toEqual([]);
    await correctAll();
    expect(users(await claim(30_000))).toEqual(['backing off', 'ready']);
    clock.aheadMs = 30_000;
    expect(users(await claim(30_000))).toEqual(['backing off', 'leased', 'ready']);
    clock.aheadMs = 3 * HOUR - 1_000;
    expect(users(await claim(30_000))).not.toContain('long');
    clock.aheadMs = 3 * HOUR;
    expect(users(await claim(30_000))).toContain('long');
  });

  it('what was right is left as it was', async () => {
    await handOver('a');
    const [job] = await claim(30_000);
    await store.lanes.settle(settled(job!, 20_000));
    clock.aheadMs = 15_000;
    await correctAll();
    clock.aheadMs = 20_000;
    expect(users(await claim(30_000))).toEqual(['a']);
  });

  it('of a thousand customers and more, each is corrected', async () => {
    clock.aheadMs = HOUR;
    await Promise.all(Array.from({ length: 2_500 }, (_, at) => handOver(`u${at}`)));
    clock.aheadMs = 0;
    await correctAll();
    const found = await store.lanes.claim([{ appid: '1001', count: 3_000 }], 30_000);
    expect(found).toHaveLength(2_500);
  });

  it('a running server delivers what waited meanwhile', async () => {
    peer.behave(answers(500, '{"errcode":0}'));
    clock.aheadMs = HOUR;
    startDelivery([1, 1]);
    await handOver('waits');
    await expect.poll(() => peer.arrived.length).toBeGreaterThan(0);
    clock.aheadMs = 0;
    peer.behave(accepts);
    await handOver('new');
    const before = peer.arrived.length;
    await expect.poll(() => peer.arrived.slice(before).map(({ content }) => content)).toContain('waits');
  });

  it('so does a server that starts after it', async () => {
    clock.aheadMs = HOUR;
    await handOver('ready');
    await handOver('leased');
    await store.close();
    clock.aheadMs = 0;
    store = await Store.open(engine());
    startDelivery();
    await expect.poll(arrived).toEqual(['leased', 'ready']);
  });

  it('a delivery whose lease the clock ended early is neither sent twice nor lost', async () => {
    const held: ServerResponse[] = [];
    peer.behave((response) => held.push(response));
    startDelivery();
    const first = message('first', text('first'));
    await store.lanes.enqueue(first);
    delivery!.wake('1001');
    await expect.poll(arrived).toEqual(['first']);
    clock.aheadMs = HOUR;
    peer.behave(accepts);
    await handOver('other');
    await expect.poll(arrived).toEqual(['first', 'other']); // both were claimed
    held[0]!.end('{"errcode":0,"errmsg":"ok"}');
    await expect
      .poll(() => store.history.sentOne(first.id))
      .toMatchObject({ state: 'delivered', attempts: 1 });
    expect(peer.arrived).toHaveLength(2);
  });
});

describe('the watch', () => {
  it('corrects at start and when the clock was put back, from the beginning, until it succeeds', async () => {
    const asked: (LanePlace | undefined)[] = [];
    const steps: string[] = [];
    let failing = true;
    const correctNext = async (place: LanePlace | undefined): Promise<LanePlace | undefined> => {
      asked.push(place);
      if (asked.length === 2 && failing) {
        failing = false;
        throw new Error('database down');
      }
      return place === undefined ? ['a', 1, 1] : undefined;
    };
    const watch = new ClockWatch(correctNext, log, (direction) => steps.push(direction));
    watch.compare(1_000_000, 0, 10);
    await expect.poll(() => asked).toEqual([undefined, ['a', 1, 1], ['a', 1, 1]]);
    watch.compare(1_000_500, 500, 510); // as before
    watch.compare(4_601_000, 1_000, 1_010); // an hour ahead
    watch.compare(4_602_000, 2_000, 6_000); // the database was slow to answer
    watch.compare(4_607_000, 6_500, 7_000);
    await new Promise((wait) => setTimeout(wait, 50));
    expect(asked).toHaveLength(3);
    watch.compare(1_008_000, 8_000, 8_010); // put right
    await expect.poll(() => asked).toEqual([...asked.slice(0, 3), undefined, ['a', 1, 1]]);
    await watch.stop();
    expect(steps).toEqual(['ahead', 'back']);
  });
});
