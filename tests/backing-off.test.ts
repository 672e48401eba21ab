/** Customers whose message failed wait as long as they shall: not all alike, and over a restart. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Settlement } from '../server/lanes.ts';
import { Store } from '../server/store.ts';
import { engines, message } from './engines.ts';
import { startLiveServer } from './live-server.ts';
import { answers, startPeerApp } from './peer-app.ts';
import { eventually, post } from './requests.ts';

const LEASE_MS = 30_000;
const attempt = { at: 1, url: '', status: 500, errcode: null, duration_ms: 1, answer: null, error: 'x' };
const backOff = (job: Settlement['job'], delayMs: number): Settlement => ({
  job,
  attempt,
  outcome: 'retry',
  delayMs,
});
const users = (jobs: { user: string }[]) => jobs.map(({ user }) => user).sort();

describe.each(engines)('%s', (name, prepare) => {
  it('whoever starts frees the leases of a process that died, where there can be no other, and never what backs off', async () => {
    const open = await prepare();
    let store = await Store.open(open());
    const claim = () => store.lanes.claim([{ appid: '1001', count: 100 }], LEASE_MS);
    for (const user of ['short', 'long', 'leased']) await store.lanes.handOver(message(user));
    const jobs = await claim();
    const jobOf = (user: string) => jobs.find((job) => job.user === user)!;
    await store.lanes.settle(backOff(jobOf('short'), LEASE_MS / 2));
    await store.lanes.settle(backOff(jobOf('long'), 10 * LEASE_MS));
    await store.lanes.handOver(message('ready'));
    await store.close(); // and nothing is given back, as when the process dies
    store = await Store.open(open());
    try {
      expect(users(await claim())).toEqual(name === 'SQLite' ? ['leased', 'ready'] : ['ready']);
      await store.lanes.handOver(message('short', 'later')); // which wakes nobody
      expect(users(await claim())).toEqual([]);
    } finally {
      await store.close();
    }
  });
});

it('the customers of an APP that failed for all of them do not all come back at once', async () => {
  const app = await startPeerApp(answers(500, '{"errcode":0}'));
  const server = await startLiveServer({
    apps: [{ appid: 'a', secrets: ['s'], callbackUrl: app.url }],
    allowCallbackNetworks: ['127.0.0.0/8'],
    retrySeconds: [3600],
  });
  const database = join(server.settings.dataFolder, 'staff-service.db');
  try {
    for (let at = 0; at < 10; at += 1)
      await post(
        server.url,
        '/console/api/messages',
        { appid: 'a', ToUserId: `u${at}`, MsgType: 'event' },
        { query: '' },
      );
    const waits = await eventually(
      async () => {
        const db = new DatabaseSync(database, { readOnly: true });
        const rows = db.prepare('select wait_ms from lane where wait_ms > 1e6').all() as {
          wait_ms: number;
        }[];
        db.close();
        return rows.map(({ wait_ms }) => wait_ms);
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
