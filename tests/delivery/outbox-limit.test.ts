import { expect, it } from 'vitest';
import { mayWait } from '../../server/delivery/outbox-share.ts';
import { CachedCount } from '../../server/store/cached-count.ts';
import { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { engines, message, places, settingsAt } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { accepts, answers, startPeerApp } from '../support/peer-app.ts';
import { post, signedQuery } from '../support/requests.ts';

const HALF = 2;
/** It answers, so that only its message waits, a second each time. */
const takesNothing = answers(200, '{"errcode":-1,"errmsg":"busy"}');

it.each(places)(
  '%s: an APP that takes nothing fills its share of outboxLimit, and no other waits for it',
  async (_, prepare) => {
    const [down, healthy] = [await startPeerApp(takesNothing), await startPeerApp()];
    const settings = {
      ...settingsAt(await prepare()),
      apps: [
        { appid: 'down', secrets: ['s'], callbackUrl: down.url },
        { appid: 'healthy', secrets: ['s'], callbackUrl: healthy.url },
      ],
      allowCallbackNetworks: ['127.0.0.0/8'],
      retrySeconds: Array<number>(50).fill(1),
      outboxLimit: 2 * HALF,
    };
    let server = await startLiveServer(settings);
    const enqueue = (appid: string, user: string) => {
      const body = { appid, ToUserId: user, MsgType: 'text', Content: 'x' };
      return post(server.url, '/console/api/messages', body, { query: '' });
    };
    const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
    const isTaken = async (appid: string) => {
      await expect.poll(async () => (await enqueue(appid, 'later')).status).toBe(202);
    };
    try {
      const found = await Promise.all(Array.from({ length: 20 }, (_, at) => enqueue('down', `u${at}`)));
      expect(found.filter(({ status }) => status === 202)).toHaveLength(HALF);
      const refused = found.filter(({ status }) => status === 503);
      expect(refused).toHaveLength(20 - HALF);
      expect(refused[0]!.headers.get('retry-after')).toBe('5');
      expect(refused[0]!.body).toMatchObject({
        errcode: 503,
        errmsg: expect.stringMatching(
          /APP down 有 2 条.*上限 4 条.* \/ APP down: 2 messages wait for delivery, .*2 of 4 .*send it again once/,
        ),
      });
      const text = await metrics();
      expect(text).toMatch(/^staff_service_outbox_limit 4$/m);
      expect(text).toMatch(/^staff_service_outbox_messages\{state="pending"\} 2$/m);
      expect(text).toMatch(/^staff_service_outbox_backlog_messages\{appid="down"\} 2$/m);
      expect(text).toMatch(/^staff_service_outbox_refused_total\{appid="down"\} 18$/m);
      const customer = { FromUserId: 'c', MsgType: 'text', Content: 'x' };
      const query = signedQuery({ appid: 'down', secret: 's' });
      const received = await post(server.url, '/api/v1/down/staffService/message', customer, { query });
      expect(received.body.errcode).toBe(0); // what customers write is no part of it
      for (let at = 0; at < 5; at += 1) await isTaken('healthy');

      await server.stop();
      server = await startLiveServer(settings);
      expect((await enqueue('down', 'after the restart')).status).toBe(503);
      await isTaken('healthy');

      down.behave(accepts);
      await isTaken('down');
    } finally {
      await server.stop();
      await Promise.all([down.stop(), healthy.stop()]);
    }
  },
);

it.each(engines)('%s: what waits is known of each APP, whatever becomes of it', async (_, prepare) => {
  const engine = await prepare();
  let store = await Store.open(engine());
  const list = (count: Store['lanes']['pending']) =>
    Object.fromEntries([...count.apps()].map((appid) => [appid, count.currentOf(appid)]));
  const known = () => ({
    pending: list(store.lanes.pending),
    dead: list(store.lanes.dead),
  });
  /** As it is kept, and as the database has it. */
  const expectWaiting = async (waiting: ReturnType<typeof known>) => {
    expect(known()).toEqual(waiting);
    await Promise.all([store.lanes.pending.recount(), store.lanes.dead.recount()]);
    expect(known()).toEqual(waiting);
  };
  const settle = async (appid: string, outcome: 'delivered' | 'retry' | 'dead') => {
    const [job] = await store.lanes.claim([{ appid, count: 1 }], 30_000);
    const attempt = {
      at: 1,
      url: 'http://app',
      status: 200,
      errcode: 0,
      duration_ms: 1,
      answer: '',
      error: null,
    };
    await store.lanes.settle({ job: job!, attempt, outcome });
    return job!.id;
  };
  try {
    for (const appid of ['a', 'a', 'a', 'b', 'b']) await store.lanes.enqueue(message(newId(), '{}', appid));
    await expectWaiting({ pending: { a: 3, b: 2 }, dead: {} });
    await settle('a', 'delivered');
    const id = await settle('a', 'dead');
    await settle('b', 'dead');
    await settle('b', 'retry');
    await expectWaiting({ pending: { a: 1, b: 1 }, dead: { a: 1, b: 1 } });
    await store.lanes.redeliver(id);
    await expectWaiting({ pending: { a: 2, b: 1 }, dead: { b: 1 } });
    const limits = { ageMs: -1000, bytes: 1e12, youngestMs: 0, keyAgeMs: 0 };
    await store.retention.step(limits, await store.retention.wall());
    await expectWaiting({ pending: { a: 2, b: 1 }, dead: {} });
    await store.close();
    store = await Store.open(engine());
    await expectWaiting({ pending: { a: 2, b: 1 }, dead: {} });
    expect(store.lanes.pending.currentOf('a')).toBe(2);
  } finally {
    await store.close();
  }
});

/** Each of these enqueues as much as it may, one after the other, and nothing is delivered. */
function fill(limit: number, apps: number, present: number[]): number[] {
  const waiting = [...present];
  for (const at of waiting.keys()) {
    const all = () => waiting.reduce((sum, one) => sum + one, 0);
    while (mayWait(limit, apps, { own: waiting[at]!, all: all() })) waiting[at]! += 1;
  }
  return waiting;
}

it.each([
  ['one message is possible with the smallest limit', 1, 1, [0], [1]],
  ['and with any number of APPs', 1, 1000, [0, 0], [1, 0]],
  ['two fit, of two APPs', 2, 2, [0, 0], [1, 1]],
  ['one alone has half of a small limit', 10, 2, [0, 0], [5, 3]],
  ['of a large one a tenth is set aside', 1000, 2, [0, 0], [450, 225]],
  ['the only APP has it all', 1000, 1, [0], [1000]],
  ['an APP has room beside one that had it all', 1000, 2, [1000, 0], [1000, 50]],
  ['and beside one whose dead messages were redelivered', 1000, 10, [90_000, 0], [90_000, 10]],
])('%s', (_, limit, apps, waiting, most) => {
  expect(fill(limit, apps, waiting)).toEqual(most);
});

it('however many APPs go down in turn, there is room for the others, and no more waits than the limit', () => {
  const waiting = fill(10_000, 100, Array<number>(100).fill(0));
  expect(Math.min(...waiting)).toBe(10);
  expect(waiting.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10_000);
});

it('without a limit any number waits', () => {
  expect(mayWait(0, 1, { own: 1e9, all: 1e9 })).toBe(true);
});

const of = (appid: string, messages: number) => new Map([[appid, messages]]);

it('the number of pending messages is counted again where other servers change it too, not where none does', async () => {
  let inDatabase = of('a', 7);
  const shared = new CachedCount(async () => inDatabase, false);
  const alone = new CachedCount(async () => inDatabase, true);
  await alone.recount();
  inDatabase = of('b', 9);
  shared.current();
  alone.add('a', 1);
  await expect.poll(() => shared.current()).toBe(9);
  alone.doubt();
  expect([alone.current(), alone.currentOf('a'), alone.currentOf('b')]).toEqual([8, 8, 0]);
  const down = new CachedCount(() => Promise.reject(new Error('database down')), false);
  down.add('a', 4);
  expect([down.current(), down.current()]).toEqual([4, 4]);
});

it('where another server has delivered what fills a share, that is soon seen', async () => {
  let inDatabase = of('a', 7);
  const shared = new CachedCount(async () => inDatabase, false);
  await shared.recount();
  inDatabase = of('b', 1);
  const count = () => {
    shared.doubt();
    return [shared.current(), shared.currentOf('a'), shared.currentOf('b')];
  };
  await expect.poll(count).toEqual([1, 0, 1]);
});

it('what is handed over during a count is kept, and a count that failed is made again', async () => {
  let counted = (_messages: Map<string, number>) => {};
  let failing = true;
  const depth = new CachedCount(async () => {
    if (failing) throw new Error('time-out');
    return new Promise((done) => (counted = done));
  }, true);
  await expect(depth.recount()).rejects.toThrow('time-out');
  failing = false;
  const counting = depth.recount();
  depth.add('a', 2);
  counted(of('b', 40));
  await counting;
  expect([depth.current(), depth.currentOf('a'), depth.currentOf('b')]).toEqual([42, 2, 40]);
});
