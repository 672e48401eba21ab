/** When a customer's messages may be claimed, by whom, and what counts as waiting. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Settlement } from '../../server/store/lanes.ts';
import { Store } from '../../server/store/store.ts';
import { engines, message } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { answers, startPeerApp } from '../support/peer-app.ts';
import { eventually, post } from '../support/requests.ts';

const LEASE_MS = 30_000;
const attempt = { at: 1, url: '', status: 500, errcode: null, duration_ms: 1, answer: null, error: 'x' };
const users = (jobs: { user: string }[]) => jobs.map(({ user }) => user).sort();
const claim = ({ lanes }: Store, leaseMs = LEASE_MS) => lanes.claim([{ appid: '1001', count: 100 }], leaseMs);
const settle = ({ lanes }: Store, job: Settlement['job'], outcome: Settlement['outcome'], ms: number) =>
  lanes.settle({ job, attempt, outcome, backoffMs: ms, keepsLane: ms > 0 });

describe.each(engines)('%s', (name, prepare) => {
  async function withStore(
    use: (store: Store, reopen: () => Promise<Store>) => Promise<void>,
  ): Promise<void> {
    const open = await prepare();
    let store = await Store.open(open());
    try {
      await use(store, async () => {
        await store.close();
        store = await Store.open(open());
        return store;
      });
    } finally {
      await store.close();
    }
  }

  it('whoever starts frees the leases of a process that died, where there can be no other, and never what backs off', () =>
    withStore(async (died, reopen) => {
      for (const user of ['short', 'long', 'leased']) await died.lanes.enqueue(message(user));
      const jobs = await claim(died);
      const jobOf = (user: string) => jobs.find((job) => job.user === user)!;
      await settle(died, jobOf('short'), 'retry', LEASE_MS / 2);
      await settle(died, jobOf('long'), 'retry', 10 * LEASE_MS);
      await died.lanes.enqueue(message('ready'));
      const store = await reopen();
      expect(users(await claim(store))).toEqual(name === 'SQLite' ? ['leased', 'ready'] : ['ready']);
    }));

  it('a claim before its time takes the customer who would be due first, and an attempt that does not count leaves the rest as it was', () =>
    withStore(async (store) => {
      for (const user of ['later', 'sooner', 'held', 'held too']) await store.lanes.enqueue(message(user));
      const jobs = await claim(store);
      const jobOf = (user: string) => jobs.find((job) => job.user === user)!;
      expect(await store.lanes.claimEarly('1001', LEASE_MS)).toBeUndefined();
      await settle(store, jobOf('later'), 'retry', 20 * LEASE_MS);
      await settle(store, jobOf('sooner'), 'retry', 10 * LEASE_MS);
      expect(await store.lanes.claimEarly('1002', LEASE_MS)).toBeUndefined();
      const early = (await store.lanes.claimEarly('1001', LEASE_MS))!;
      expect(early).toMatchObject({ user: 'sooner', attempts: 1, fence: jobOf('sooner').fence + 1 });
      expect(early.earlyMs).toBeGreaterThan(9 * LEASE_MS);
      expect(early.earlyMs).toBeLessThanOrEqual(10 * LEASE_MS);
      await store.lanes.settle({
        job: early,
        attempt,
        outcome: 'retry',
        backoffMs: early.earlyMs!,
        isExtra: true,
      });
      expect(await store.lanes.claimEarly('1001', LEASE_MS)).toMatchObject({ user: 'sooner', attempts: 1 });
      expect(await store.lanes.claimEarly('1001', LEASE_MS)).toMatchObject({ user: 'later' });
      expect(await store.lanes.claimEarly('1001', LEASE_MS)).toBeUndefined();
    }));

  it('the end of an app’s waits makes due who backs off, however many, and not who is held or failed by himself', () =>
    withStore(async (store) => {
      const many = Array.from({ length: 1_203 }, (_, at) => `u${at}`);
      await Promise.all([...many, 'held', 'own'].map((user) => store.lanes.enqueue(message(user))));
      const claimAll = () => store.lanes.claim([{ appid: '1001', count: 2_000 }], LEASE_MS);
      const backingOff = (await claimAll()).filter(({ user }) => user !== 'held');
      const errcodes = new Map([
        ['own', { status: 200, errcode: -1 }],
        ['u7', { status: 503, errcode: -1 }],
      ]);
      await Promise.all(
        backingOff.map((job) =>
          store.lanes.settle({
            job,
            attempt: { ...attempt, ...errcodes.get(job.user) },
            outcome: 'retry',
            backoffMs: 10 * LEASE_MS,
          }),
        ),
      );
      expect(await store.lanes.due.findApps('')).toMatchObject({ apps: [], waiting: ['1001'] });
      await store.lanes.due.endWaits('1002', [503]);
      expect(await claimAll()).toEqual([]);
      await store.lanes.due.endWaits('1001', [503]);
      expect(users(await claimAll())).toEqual(many.sort());
    }));

  it('neither a new message nor one that is redelivered ends a back-off', () =>
    withStore(async (store) => {
      await store.lanes.enqueue(message('u', 'first'));
      await store.lanes.enqueue(message('u', 'second'));
      const [dead] = await claim(store);
      const second = await settle(store, dead!, 'dead', LEASE_MS);
      await settle(store, second!, 'retry', LEASE_MS);
      await store.lanes.enqueue(message('u', 'third'));
      expect(await claim(store)).toEqual([]);
      expect(await store.lanes.redeliver(dead!.id)).toBe(true);
      expect(await claim(store)).toEqual([]);
    }));

  it('a pending message that is tried now is due at once, after what is older; a delivered one is not there', () =>
    withStore(async (store) => {
      const [first, second] = [message('u', 'first'), message('u', 'second')];
      for (const one of [first, second]) await store.lanes.enqueue(one);
      const [job] = await claim(store);
      await settle(store, job!, 'retry', LEASE_MS);
      expect(await claim(store)).toEqual([]);
      expect(await store.lanes.retryNow(second.id)).toBe(true);
      const [again] = await claim(store);
      expect(again).toMatchObject({ id: first.id, attempts: 1 });
      const next = await settle(store, again!, 'delivered', LEASE_MS);
      expect(next!.id).toBe(second.id);
      expect(await store.lanes.retryNow(first.id)).toBe(false);
      expect(await store.lanes.retryNow(message('nobody').id)).toBe(false);
      expect(store.lanes.pending.current()).toBe(1);
    }));

  it('a message that is under way is not sent a second time because somebody wants it tried now', () =>
    withStore(async (store) => {
      const [first, second] = [message('u', 'first'), message('u', 'second')];
      for (const one of [first, second]) await store.lanes.enqueue(one);
      const [job] = await claim(store);
      expect(await store.lanes.retryNow(first.id)).toBe(true);
      expect(await claim(store)).toEqual([]);
      await settle(store, job!, 'delivered', LEASE_MS); // the lease goes on to the next message
      expect(await store.lanes.retryNow(second.id)).toBe(true);
      expect(await claim(store)).toEqual([]);
    }));

  it('who lost the lease does not give the lane back', () =>
    withStore(async (store) => {
      await store.lanes.enqueue(message('u'));
      const [slow] = await claim(store, 0);
      const [quick] = await claim(store);
      expect(quick!.id).toBe(slow!.id);
      await store.lanes.release(slow!);
      expect(await claim(store)).toEqual([]);
      await store.lanes.release(quick!);
      expect(users(await claim(store))).toEqual(['u']);
    }));

  it('a message that could not be stored does not count as waiting', () =>
    withStore(async (store) => {
      const stored = message('u');
      await store.lanes.enqueue(stored);
      await expect(store.lanes.enqueue({ ...message('u'), id: stored.id })).rejects.toThrow();
      expect(store.lanes.pending.current()).toBe(1);
    }));
});

it('the customers of an APP that failed for all of them do not all come back at once', async () => {
  const app = await startPeerApp(answers(500, '{"errcode":0}'));
  const server = await startLiveServer({
    apps: [{ appid: 'a', secrets: ['s'], callbackUrl: app.url }],
    allowCallbackNetworks: ['127.0.0.0/8'],
    retrySeconds: [3600],
  });
  const database = join(server.settings.dataFolder, 'staff-service.db');
  const enqueue = (ToUserId: string) =>
    post(server.url, '/console/api/messages', { appid: 'a', ToUserId, MsgType: 'event' }, { query: '' });
  try {
    for (let at = 0; at < 10; at += 1) await enqueue(`u${at}`);
    const waits = await eventually(
      async () => {
        const db = new DatabaseSync(database, { readOnly: true });
        const rows = db.prepare('select wait_ms from lane where wait_ms > 1e6').all();
        db.close();
        return rows.map(({ wait_ms }) => Number(wait_ms));
      },
      ({ length }) => length === 10,
    );
    expect(waits).toHaveLength(10);
    expect(new Set(waits).size).toBeGreaterThan(5); // of 1.4 million that may be drawn
    for (const ms of waits) expect(Math.abs(ms / 3_600_000 - 1)).toBeLessThanOrEqual(0.2);
  } finally {
    await server.stop();
    await app.stop();
  }
});
