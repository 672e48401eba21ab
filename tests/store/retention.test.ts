/** What goes with a message that is deleted, and what has to stay. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { AuditTrail } from '../../server/store/audit-trail.ts';
import { Lanes, type Settlement } from '../../server/store/lanes.ts';
import { Retention } from '../../server/store/retention.ts';
import type { StoreSchema } from '../../server/store/schema.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { Store } from '../../server/store/store.ts';
import { firstIdAt } from '../../server/store/uuid-v7.ts';
import { engines, message, received, sqliteFolder } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { eventually } from '../support/requests.ts';

const LIMITS = { ageMs: 0, bytes: 1e12, youngestMs: 0, keyAgeMs: 1e12 };
const attempt = { at: 1, url: '', status: 200, errcode: 0, duration_ms: 1, answer: 'ok', error: null };

describe.each(engines)('%s', (_name, prepare) => {
  async function withLanes(
    use: (db: Kysely<StoreSchema>, lanes: Lanes, retention: Retention) => Promise<void>,
  ) {
    const open = await prepare();
    await (await Store.open(open())).close();
    const engine = open();
    const db = new Kysely<StoreSchema>({ dialect: engine.dialect });
    const lanes = new Lanes(db, engine, () => {});
    await use(db, lanes, new Retention(db, engine, lanes.dead, new AuditTrail(db, engine))).finally(() =>
      db.destroy(),
    );
  }
  /** Settles the customer's oldest message. @returns its id */
  async function settle(lanes: Lanes, user: string, outcome: Settlement['outcome']): Promise<string> {
    await lanes.enqueue(message(user));
    const jobs = await lanes.claim([{ appid: '1001', count: 9 }], 30_000);
    for (const job of jobs)
      if (job.user === user) await lanes.settle({ job, attempt, outcome });
      else await lanes.release(job);
    return jobs.find((job) => job.user === user)!.id;
  }

  it('of a customer whose messages are deleted nothing is left', () =>
    withLanes(async (db, lanes, retention) => {
      await lanes.enqueue(message('waits'));
      for (const user of ['delivered', 'dead']) await settle(lanes, user, user as 'delivered' | 'dead');
      await retention.step(LIMITS, Date.now() + 60_000);
      const left = async (table: 'outbox' | 'attempt' | 'lane') =>
        await db.selectFrom(table).selectAll().execute();
      expect(await left('outbox')).toMatchObject([{ user_id: 'waits' }]);
      expect(await left('attempt')).toEqual([]);
      expect(await left('lane')).toMatchObject([{ user_id: 'waits' }]);
    }));

  it('a customer of whom an older message is deleted keeps the dead one, which can be redelivered', () =>
    withLanes(async (db, lanes, retention) => {
      await settle(lanes, 'u', 'delivered');
      await sleep(5); // their times differ
      const dead = await settle(lanes, 'u', 'dead');
      const { settled_at } = await db
        .selectFrom('outbox')
        .select('settled_at')
        .where('id', '=', dead)
        .executeTakeFirstOrThrow();
      expect((await retention.step(LIMITS, settled_at!)).byAge).toBe(1);
      expect(await lanes.redeliver(dead)).toBe(true);
      expect(await lanes.claim([{ appid: '1001', count: 9 }], 30_000)).toMatchObject([{ id: dead }]);
    }));
});

it('what a server deletes is counted in its figures', async () => {
  const dataFolder = sqliteFolder();
  const store = await Store.open(sqliteEngine(dataFolder));
  const weekAgo = Date.now() - 7 * 86_400_000;
  for (let at = 0; at < 3; at += 1)
    await store.journal.receive(received('old', { id: firstIdAt(weekAgo + at) }));
  await store.journal.receive(received('new'));
  await store.close();
  const server = await startLiveServer({ dataFolder, retentionDays: 1 });
  const figures = await eventually(
    async () => (await fetch(`${server.url}/metrics`)).text(),
    (text) => /^staff_service_retention_deleted_total\{reason="age"\} [1-9]/m.test(text),
  );
  await server.stop();
  expect(figures).toMatch(/^staff_service_retention_deleted_total\{reason="age"\} 3$/m);
});
