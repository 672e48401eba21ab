import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../server/engine.ts';
import type { Attempt, Job, Settlement } from '../server/lanes.ts';
import { Store } from '../server/store.ts';
import { engines, message, received } from './engines.ts';
import { eventually } from './requests.ts';

const attempt: Attempt = {
  at: 1,
  url: 'http://app',
  status: 200,
  errcode: 0,
  duration_ms: 1,
  answer: 'ok',
  error: null,
};
const settled = (job: Job, outcome: Settlement['outcome'], delayMs = 30_000): Settlement => ({
  job,
  attempt,
  outcome,
  delayMs,
});

const claim = (store: Store, count: number, leaseMs: number, appid = '1001') =>
  store.lanes.claim([{ appid, count }], leaseMs);

describe.each(engines)('%s', (_name, prepare) => {
  let engine: () => Engine;
  let store: Store;
  beforeAll(async () => {
    engine = await prepare();
    store = await Store.open(engine());
  });
  afterAll(() => store.close());

  describe('journal', () => {
    it('keeps a message exactly, and lists it newest first', async () => {
      const messages = Array.from({ length: 5 }, () => received('journal'));
      for (const one of messages) expect(await store.journal.receive(one)).toBe('stored');
      const rows = await store.history.received({ user: 'journal', limit: 10 });
      expect(rows.map(({ id }) => id)).toEqual(messages.map(({ id }) => id).reverse());
      expect(rows[0]).toMatchObject({
        app_id: '1001',
        excerpt: '你好 😀',
        body: messages[0]!.text,
        idem_key: null,
      });
      expect(rows[0]!.created_at).toBeTypeOf('number');
    });

    it('1,000 concurrent messages are all stored', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 1000 }, () => store.journal.receive(received('crowd'))),
      );
      expect(outcomes.every((outcome) => outcome === 'stored')).toBe(true);
      expect(await store.history.received({ user: 'crowd', limit: 2000 })).toHaveLength(1000);
    });

    it('of concurrent messages with one key, one is stored and the others are repeated', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, () => store.journal.receive(received('key', { idempotencyKey: 'k1' }))),
      );
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(49);
      expect(await store.journal.receive(received('key', { idempotencyKey: 'k1', text: '{}' }))).toBe(
        'conflict',
      );
    });

    it('one key at two endpoints or of two apps is two keys', async () => {
      const same = { idempotencyKey: 'k2' };
      expect(await store.journal.receive(received('a', same))).toBe('stored');
      expect(await store.journal.receive(received('a', { ...same, endpoint: 'app' }))).toBe('stored');
      expect(await store.journal.receive(received('a', { ...same, appid: '2002' }))).toBe('stored');
    });

    it('one message that the database cannot take fails alone', async () => {
      const good = received('culprit');
      const outcomes = await Promise.allSettled([
        store.journal.receive(received('culprit')),
        store.journal.receive({ ...received('culprit'), id: good.id }),
        store.journal.receive(good),
        store.journal.receive(received('culprit')),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
    });
  });

  describe('lanes', () => {
    it('gives the messages of a customer one after another, in order', async () => {
      const texts = ['1', '2', '3', '4'];
      for (const text of texts) await store.lanes.handOver(message('order', text));
      let [job] = await claim(store, 10, 30_000);
      const seen: string[] = [];
      while (job) {
        seen.push(job.text);
        expect(await claim(store, 10, 30_000)).toEqual([]); // the lane is held
        job = await store.lanes.settle(settled(job, 'delivered'));
      }
      expect(seen).toEqual(texts);
    });

    it('gives a message that is handed over while its lane goes idle', async () => {
      await store.lanes.handOver(message('late', 'a'));
      const [job] = await claim(store, 10, 30_000);
      const [next] = await Promise.all([
        store.lanes.settle(settled(job!, 'delivered')),
        store.lanes.handOver(message('late', 'b')),
      ]);
      const [again] = next ? [next] : await claim(store, 10, 30_000);
      expect(again?.text).toBe('b');
      await store.lanes.settle(settled(again!, 'delivered'));
    });

    it('gives customers in parallel: of each app as many as are wished, of no other app any', async () => {
      for (const user of ['p1', 'p2', 'p3']) await store.lanes.handOver(message(user, user));
      for (const user of ['s1', 's2']) await store.lanes.handOver(message(user, user, 'slow'));
      const first = await claim(store, 2, 30_000);
      const second = await store.lanes.claim(
        [
          { appid: 'slow', count: 1 },
          { appid: 'unknown', count: 9 },
          { appid: '1001', count: 9 },
        ],
        30_000,
      );
      const third = await claim(store, 9, 30_000, 'slow');
      const texts = (jobs: Job[]) => jobs.map(({ text }) => text).sort();
      expect(texts(first)).toEqual(['p1', 'p2']);
      expect(texts(second)).toEqual(['p3', 's1']);
      expect(texts(third)).toEqual(['s2']);
      for (const job of [...first, ...second, ...third]) await store.lanes.settle(settled(job, 'delivered'));
    });

    it('after a retry the same message comes again, once its time has come, with its attempts counted', async () => {
      await store.lanes.handOver(message('retry', 'first'));
      await store.lanes.handOver(message('retry', 'second'));
      const [job] = await claim(store, 1, 30_000);
      expect(await store.lanes.settle(settled(job!, 'retry', 300))).toBeUndefined();
      expect(await claim(store, 1, 30_000)).toEqual([]);
      await new Promise((wait) => setTimeout(wait, 350));
      const [again] = await claim(store, 1, 30_000);
      expect(again).toMatchObject({ text: 'first', attempts: 1 });
      const next = await store.lanes.settle(settled(again!, 'delivered'));
      expect(next).toMatchObject({ text: 'second', attempts: 0 });
      await store.lanes.settle(settled(next!, 'delivered'));
    });

    it('a dead message lets the next one go, and is redelivered before what is still waiting', async () => {
      const [a, b, c] = ['a', 'b', 'c'].map((text) => message('dead', text));
      for (const one of [a, b, c]) await store.lanes.handOver(one!);
      const [job] = await claim(store, 1, 30_000);
      const next = await store.lanes.settle(settled(job!, 'dead'));
      expect(next?.text).toBe('b');
      expect(await store.countMessages()).toEqual({ pending: 2, dead: 1 });
      expect(await store.lanes.redeliver(a!.id)).toBe(true);
      expect(await store.lanes.redeliver(a!.id)).toBe(false);
      const afterB = await store.lanes.settle(settled(next!, 'delivered'));
      expect(afterB).toMatchObject({ text: 'a', attempts: 0 });
      const afterA = await store.lanes.settle(settled(afterB!, 'delivered'));
      expect(afterA?.text).toBe('c');
      expect(await store.lanes.settle(settled(afterA!, 'delivered'))).toBeUndefined();
      expect(await store.history.attempts([a!.id])).toHaveLength(2);
      expect(await store.countMessages()).toEqual({ pending: 0, dead: 0 });
    });

    it('of two who redeliver one message at once, one does', async () => {
      await store.lanes.handOver(message('twice', 'x'));
      const [job] = await claim(store, 1, 30_000);
      await store.lanes.settle(settled(job!, 'dead'));
      const before = store.lanes.pending.current();
      const both = await Promise.all([1, 2].map(() => store.lanes.redeliver(job!.id)));
      expect(both.sort()).toEqual([false, true]);
      expect(store.lanes.pending.current()).toBe(before + 1);
      const [again] = await claim(store, 1, 30_000);
      await store.lanes.settle(settled(again!, 'delivered'));
    });

    it('who lost the lease changes nothing', async () => {
      await store.lanes.handOver(message('lease', 'x'));
      const [slow] = await claim(store, 1, 0);
      const [quick] = await claim(store, 1, 30_000);
      expect(quick?.id).toBe(slow?.id);
      expect(await store.lanes.settle(settled(slow!, 'dead'))).toBeUndefined();
      expect((await store.history.sentOne(slow!.id))?.state).toBe('pending');
      await store.lanes.settle(settled(quick!, 'delivered'));
      expect((await store.history.sentOne(slow!.id))?.state).toBe('delivered');
    });

    it('a lane that is released can be claimed at once', async () => {
      await store.lanes.handOver(message('release', 'x'));
      const [job] = await claim(store, 1, 30_000);
      await store.lanes.release(job!);
      const [again] = await claim(store, 1, 30_000);
      expect(again?.id).toBe(job?.id);
      await store.lanes.settle(settled(again!, 'delivered'));
    });
  });

  describe('retention', () => {
    const limits = { ageMs: 1e12, bytes: 1e12, keyAgeMs: 1e12 };

    it('keeps what is young and what is pending', async () => {
      await store.lanes.handOver(message('given up'));
      const [dead] = await claim(store, 1, 30_000);
      await store.lanes.settle(settled(dead!, 'dead'));
      await store.lanes.handOver(message('kept', 'pending'));
      expect(await store.retention.step(limits, Date.now())).toBe(0);
      expect(await store.countMessages()).toEqual({ pending: 1, dead: 1 });
      while ((await store.retention.step({ ...limits, ageMs: -1000 }, Date.now())) > 0);
      expect(await store.history.received({ limit: 10 })).toEqual([]);
      expect((await store.history.sent({ limit: 10 })).map(({ body }) => body)).toEqual(['pending']);
      expect(await store.countMessages()).toEqual({ pending: 1, dead: 0 });
      const [job] = await claim(store, 1, 30_000);
      expect(job?.text).toBe('pending');
      await store.lanes.settle(settled(job!, 'delivered'));
    });

    it('frees idempotency keys after their time', async () => {
      const key = { idempotencyKey: 'old' };
      await store.journal.receive(received('keys', key));
      expect(await store.journal.receive(received('keys', key))).toBe('repeated');
      await store.retention.step({ ...limits, keyAgeMs: -1000 }, Date.now());
      expect(await store.journal.receive(received('keys', key))).toBe('stored');
    });

    it('deletes the oldest in steps when the data takes too much', async () => {
      await Promise.all(Array.from({ length: 1200 }, () => store.journal.receive(received('big'))));
      // PostgreSQL counts rows about once a second.
      expect(
        await eventually(
          () => store.retention.usedBytes(),
          (bytes) => bytes > 50_000,
        ),
      ).toBeGreaterThan(50_000);
      expect(await store.retention.step({ ...limits, bytes: 0 }, Date.now() + 1000)).toBeGreaterThanOrEqual(
        500,
      );
      const left = await store.history.received({ user: 'big', limit: 2000 });
      expect(left.length).toBeGreaterThanOrEqual(600);
      expect(left.length).toBeLessThan(1200);
    });
  });

  it('opens again with everything there, and answers a ping', async () => {
    await store.journal.receive(received('again'));
    await store.lanes.handOver(message('again'));
    await store.lanes.handOver(message('again dead'));
    const given = await claim(store, 100, 1);
    const dead = given.find(({ user }) => user === 'again dead');
    await store.lanes.settle(settled(dead!, 'dead'));
    const kept = await store.countMessages();
    expect(kept.pending).toBeGreaterThan(0);
    expect(kept.dead).toBeGreaterThan(0);
    await store.close();
    store = await Store.open(engine());
    await store.ready();
    expect(await store.countMessages()).toEqual(kept);
    expect(await store.history.received({ user: 'again', limit: 10 })).toHaveLength(1);
  });
});
