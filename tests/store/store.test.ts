import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/store/engine.ts';
import type { Job } from '../../server/store/lane-heads.ts';
import type { Attempt, Settlement } from '../../server/store/lanes.ts';
import { Store } from '../../server/store/store.ts';
import { firstIdAt } from '../../server/store/uuid-v7.ts';
import { engines, message, received, storedInbound, storedOutbox } from '../support/engines.ts';
import { eventually } from '../support/requests.ts';

const attempt: Attempt = {
  at: 1,
  url: 'http://app',
  status: 200,
  errcode: 0,
  duration_ms: 1,
  answer: 'ok',
  error: null,
};
const settled = (job: Job, outcome: Settlement['outcome'], ms = 30_000): Settlement => ({
  job,
  attempt,
  outcome,
  backoffMs: ms,
  keepsLane: ms > 0,
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
      const rows = await storedInbound(store, { user: 'journal', limit: 10 });
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
      expect(await storedInbound(store, { user: 'crowd', limit: 2000 })).toHaveLength(1000);
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
      for (const text of texts) await store.lanes.enqueue(message('order', text));
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
      await store.lanes.enqueue(message('late', 'a'));
      const [job] = await claim(store, 10, 30_000);
      const [next] = await Promise.all([
        store.lanes.settle(settled(job!, 'delivered')),
        store.lanes.enqueue(message('late', 'b')),
      ]);
      const [again] = next ? [next] : await claim(store, 10, 30_000);
      expect(again?.text).toBe('b');
      await store.lanes.settle(settled(again!, 'delivered'));
    });

    it('gives customers in parallel: of each app as many as are wished, of no other app any', async () => {
      for (const user of ['p1', 'p2', 'p3']) await store.lanes.enqueue(message(user, user));
      for (const user of ['s1', 's2']) await store.lanes.enqueue(message(user, user, 'slow'));
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
      await store.lanes.enqueue(message('retry', 'first'));
      await store.lanes.enqueue(message('retry', 'second'));
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
      for (const one of [a, b, c]) await store.lanes.enqueue(one!);
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
      await store.lanes.enqueue(message('twice', 'x'));
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
      await store.lanes.enqueue(message('lease', 'x'));
      const [slow] = await claim(store, 1, 0);
      const [quick] = await claim(store, 1, 30_000);
      expect(quick?.id).toBe(slow?.id);
      expect(await store.lanes.settle(settled(slow!, 'dead'))).toBeUndefined();
      expect((await store.history.sentOne(slow!.id))?.state).toBe('pending');
      await store.lanes.settle(settled(quick!, 'delivered'));
      expect((await store.history.sentOne(slow!.id))?.state).toBe('delivered');
    });

    it('a lane that is released can be claimed at once', async () => {
      await store.lanes.enqueue(message('release', 'x'));
      const [job] = await claim(store, 1, 30_000);
      await store.lanes.release(job!);
      const [again] = await claim(store, 1, 30_000);
      expect(again?.id).toBe(job?.id);
      await store.lanes.settle(settled(again!, 'delivered'));
    });
  });

  describe('retention', () => {
    const limits = { ageMs: 1e12, bytes: 1e12, youngestMs: 0, keyAgeMs: 1e12 };
    const HOUR = 3_600_000;
    const run = async (changed: Partial<typeof limits>, now = Date.now()) => {
      const total = { keys: 0, byAge: 0, bySize: 0, isOverSize: false };
      for (let more = true; more; ) {
        const step = await store.retention.step({ ...limits, ...changed }, now);
        for (const kind of ['keys', 'byAge', 'bySize'] as const) total[kind] += step[kind];
        total.isOverSize = step.isOverSize;
        more = step.keys + step.byAge + step.bySize > 0;
      }
      return total;
    };
    // PostgreSQL counts rows about once a second.
    const usedBytes = (least: number) =>
      eventually(
        () => store.retention.usedBytes(),
        (bytes) => bytes > least,
      );

    it('keeps what is young and what is pending', async () => {
      await store.lanes.enqueue(message('given up'));
      const [dead] = await claim(store, 1, 30_000);
      await store.lanes.settle(settled(dead!, 'dead'));
      await store.lanes.enqueue(message('kept', 'pending'));
      expect(await run({})).toMatchObject({ byAge: 0, bySize: 0 });
      expect(await store.countMessages()).toEqual({ pending: 1, dead: 1 });
      await run({ ageMs: -1000 });
      expect(await storedInbound(store, { limit: 10 })).toEqual([]);
      expect((await storedOutbox(store, { limit: 10 })).map(({ body }) => body)).toEqual(['pending']);
      expect(await store.countMessages()).toEqual({ pending: 1, dead: 0 });
      const [job] = await claim(store, 1, 30_000);
      expect(job?.text).toBe('pending');
      await store.lanes.settle(settled(job!, 'delivered'));
      await run({ ageMs: -1000 });
    });

    it('a message that was written while the clock was ahead does not keep the later ones', async () => {
      const tomorrow = Date.now() + 24 * HOUR;
      const early = { ...received('ahead'), id: firstIdAt(tomorrow) };
      await store.journal.receive(early);
      for (let n = 0; n < 20; n += 1) await store.journal.receive(received('behind'));
      expect(await run({ ageMs: -1000 })).toMatchObject({ byAge: 20 });
      expect((await storedInbound(store, { limit: 10 })).map(({ id }) => id)).toEqual([early.id]);
      expect(await run({ ageMs: -1000 }, tomorrow)).toMatchObject({ byAge: 1 });
    });

    it('frees idempotency keys after their time', async () => {
      const key = { idempotencyKey: 'old' };
      await store.journal.receive(received('keys', key));
      expect(await store.journal.receive(received('keys', key))).toBe('repeated');
      await run({ keyAgeMs: -1000 });
      expect(await store.journal.receive(received('keys', key))).toBe('stored');
    });

    it('a key outlives its message: a repetition is still one, another body is still refused', async () => {
      const key = { idempotencyKey: 'outlives' };
      await store.journal.receive(received('gone', key));
      expect((await run({ ageMs: -1000 })).byAge).toBeGreaterThan(0);
      expect(await storedInbound(store, { user: 'gone', limit: 10 })).toEqual([]);
      expect(await store.journal.receive(received('gone', key))).toBe('repeated');
      expect(await store.journal.receive(received('gone', { ...key, text: '{}' }))).toBe('conflict');
    });

    it('deletes the oldest in steps when the data takes too much, but not what is too young', async () => {
      await Promise.all(Array.from({ length: 1200 }, () => store.journal.receive(received('big'))));
      await usedBytes(50_000);
      const left = async () => (await storedInbound(store, { user: 'big', limit: 2000 })).length;
      expect(await run({ bytes: 0, youngestMs: HOUR })).toMatchObject({ bySize: 0, isOverSize: true });
      expect(await left()).toBe(1200);
      const step = await store.retention.step({ ...limits, bytes: 0 }, Date.now() + 1000);
      expect(step.bySize).toBeGreaterThan(0);
      expect(await left()).toBe(1200 - step.bySize);
    });

    it('by size, what was received long ago goes before what was settled lately', async () => {
      await run({ ageMs: -1000 });
      await store.journal.receive({ ...received('long ago'), id: firstIdAt(Date.now() - 5 * HOUR) });
      await store.lanes.enqueue(message('lately'));
      const [job] = await claim(store, 1, 30_000);
      await store.lanes.settle(settled(job!, 'delivered'));
      await usedBytes(1);
      const { bySize } = await store.retention.step({ ...limits, bytes: 0 }, Date.now() + 1000);
      expect(bySize).toBe(1);
      expect(await storedOutbox(store, { user: 'lately', limit: 10 })).toHaveLength(1);
    });

    it('a customer who writes again after everything was deleted is served', async () => {
      for (const round of ['first', 'second']) {
        await store.lanes.enqueue(message('again and again', round));
        const [job] = await claim(store, 1, 30_000);
        expect(job?.text).toBe(round);
        await store.lanes.settle(settled(job!, 'delivered'));
        await run({ ageMs: -1000 });
      }
    });
  });

  it('opens again with everything there, and answers a ping', async () => {
    await store.journal.receive(received('again'));
    await store.lanes.enqueue(message('again'));
    await store.lanes.enqueue(message('again dead'));
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
    expect(await storedInbound(store, { user: 'again', limit: 10 })).toHaveLength(1);
  });
});
