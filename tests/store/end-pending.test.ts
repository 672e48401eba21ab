/** A waiting message that is ended by hand: given up, or cancelled; and one that a worker is sending, which is left alone. */
import { describe, expect, it } from 'vitest';
import type { Job } from '../../server/store/lane-heads.ts';
import type { Settlement } from '../../server/store/lanes.ts';
import { Store } from '../../server/store/store.ts';
import { engines, expectCounted, message, storedOutbox } from '../support/engines.ts';

const LEASE_MS = 30_000;
const attempt = { at: 1, url: '', status: 500, errcode: null, duration_ms: 1, answer: null, error: 'x' };
const STATES = ['dead', 'cancelled'] as const;

describe.each(engines)('%s', (_name, prepare) => {
  async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
    const store = await Store.open((await prepare())());
    try {
      await use(store);
    } finally {
      await store.close();
    }
  }
  const claim = ({ lanes }: Store, leaseMs = LEASE_MS) =>
    lanes.claim([{ appid: '1001', count: 100 }], leaseMs);
  const settle = ({ lanes }: Store, job: Job, outcome: Settlement['outcome'], ms = LEASE_MS) =>
    lanes.settle({ job, attempt, outcome, backoffMs: ms, keepsLane: ms > 0 });
  const enqueue = async ({ lanes }: Store, ...contents: string[]) => {
    const messages = contents.map((content) => message('u', content));
    for (const one of messages) await lanes.enqueue(one);
    return messages.map(({ id }) => id);
  };
  const states = async (store: Store) =>
    Object.fromEntries((await storedOutbox(store, { limit: 100 })).map(({ body, state }) => [body, state]));

  it.each(STATES)('one that backs off becomes %s, and what is behind it is due at once', (state) =>
    withStore(async (store) => {
      const [first] = await enqueue(store, 'first', 'second');
      const [job] = await claim(store);
      await settle(store, job!, 'retry', 10 * LEASE_MS);
      expect(await claim(store)).toEqual([]);
      expect(await store.lanes.end(first!, state)).toBe('ended');
      await expectCounted(store, 1, state === 'dead' ? 1 : 0);
      expect((await claim(store)).map(({ text }) => text)).toEqual(['second']);
      expect(await states(store)).toEqual({ first: state, second: 'pending' });
      expect(await store.lanes.end(first!, 'cancelled')).toBe('settled');
      expect(await store.lanes.redeliver(first!)).toBe(state === 'dead');
    }),
  );

  it('the end of one in the middle ends no back-off, and of the last one leaves nothing due', () =>
    withStore(async (store) => {
      const [first, second] = await enqueue(store, 'first', 'second', 'third');
      const [job] = await claim(store);
      await settle(store, job!, 'retry', 10 * LEASE_MS);
      expect(await store.lanes.end(second!, 'cancelled')).toBe('ended');
      expect(await claim(store)).toEqual([]);
      expect(await store.lanes.end(first!, 'cancelled')).toBe('ended');
      const [third] = await claim(store);
      expect(third).toMatchObject({ text: 'third' });
      await settle(store, third!, 'retry', 10 * LEASE_MS);
      expect(await store.lanes.end(third!.id, 'cancelled')).toBe('ended');
      expect((await store.lanes.due.findApps('')).apps).toEqual([]);
      await expectCounted(store, 0, 0);
      await enqueue(store, 'later');
      expect((await claim(store)).map(({ text }) => text)).toEqual(['later']);
    }));

  it('one that a worker is sending is left alone; what is behind it can be ended meanwhile', () =>
    withStore(async (store) => {
      const [first, second] = await enqueue(store, 'first', 'second', 'third');
      const [job] = await claim(store);
      expect(await store.lanes.end(first!, 'cancelled')).toBe('underWay');
      expect(await store.lanes.end(second!, 'cancelled')).toBe('ended');
      const next = await settle(store, job!, 'delivered');
      expect(next).toMatchObject({ text: 'third' });
      expect(await store.lanes.end(next!.id, 'dead')).toBe('underWay');
      await settle(store, next!, 'delivered');
      expect(await states(store)).toEqual({ first: 'delivered', second: 'cancelled', third: 'delivered' });
    }));

  it('nor is one that a worker is sending behind one that was put back', () =>
    withStore(async (store) => {
      const [first, second] = await enqueue(store, 'first', 'second');
      const [job] = await claim(store);
      expect(await settle(store, job!, 'dead')).toMatchObject({ id: second });
      await store.lanes.redeliver(first!);
      expect(await store.lanes.end(second!, 'cancelled')).toBe('underWay');
    }));

  it('a worker whose lease is over settles nothing that was ended since', () =>
    withStore(async (store) => {
      const [first, second] = await enqueue(store, 'first', 'second');
      const [slow] = await claim(store, 0);
      expect(await store.lanes.end(first!, 'cancelled')).toBe('ended');
      expect(await settle(store, slow!, 'delivered')).toBeUndefined();
      expect(await states(store)).toEqual({ first: 'cancelled', second: 'pending' });
      expect((await claim(store)).map(({ id }) => id)).toEqual([second]);
    }));

  it('beside workers that send as fast as they can each message ends in one way', () =>
    withStore(async (store) => {
      const ids = await enqueue(store, ...Array.from({ length: 60 }, (_, at) => String(at)));
      const sent: string[] = [];
      const work = async () => {
        while (store.lanes.pending.current() > 0) {
          const [job] = await claim(store);
          for (let next = job; next !== undefined; ) {
            sent.push(next.id);
            next = await settle(store, next, 'delivered', sent.length % 7 === 0 ? 0 : LEASE_MS);
            if (sent.length % 7 === 0) break;
          }
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      const cancels = async () => {
        const ended: string[] = [];
        for (const id of ids.toReversed())
          if ((await store.lanes.end(id, 'cancelled')) === 'ended') ended.push(id);
        return ended;
      };
      const [cancelled] = await Promise.all([cancels(), work(), work()]);
      const found = await storedOutbox(store, { limit: 100 });
      const of = (state: string) =>
        found
          .filter((row) => row.state === state)
          .map(({ id }) => id)
          .sort();
      expect(of('cancelled')).toEqual(cancelled.sort());
      expect(of('delivered')).toEqual(sent.sort());
      expect(cancelled.length + sent.length).toBe(ids.length);
    }));

  it('what was never there is unknown', () =>
    withStore(async (store) => {
      expect(await store.lanes.end(message('nobody').id, 'dead')).toBe('unknown');
    }));
});
