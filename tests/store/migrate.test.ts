import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, inject, it } from 'vitest';
import { isEndedByHand } from '../../server/store/end-pending.ts';
import type { Engine } from '../../server/store/engine.ts';
import { migrations } from '../../server/store/migrations.ts';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import type { InboundRow, StoreSchema } from '../../server/store/schema.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { engines, log, received, sqliteFolder, storedInbound } from '../support/engines.ts';
import { createDatabase } from '../support/postgres.ts';

it('several servers start on one new PostgreSQL database at once', async () => {
  const url = await createDatabase(inject('postgres'));
  const stores = await Promise.all([1, 2, 3].map(() => Store.open(postgresEngine(url, log))));
  await Promise.all(stores.map((store) => store.journal.receive(received('many'))));
  expect(await storedInbound(stores[0]!, { limit: 10 })).toHaveLength(3);
  await Promise.all(stores.map((store) => store.close()));
});

it('PostgreSQL: an upgrade takes longer than any other statement may', async () => {
  const url = await createDatabase(inject('postgres'));
  const engine = postgresEngine(url, log);
  await openAsOlderProgram(engine, async (db) => {
    await sql`
      create function slow() returns event_trigger language plpgsql as $$ begin perform pg_sleep(1.2); end $$`.execute(
      db,
    );
    await sql`create event trigger slow on ddl_command_start when tag in ('CREATE INDEX') execute function slow()`.execute(
      db,
    );
  });
  // Five indexes: more than five seconds in all, and a second server waits meanwhile.
  const stores = await Promise.all([1, 2].map(() => Store.open(postgresEngine(url, log))));
  for (const store of stores) {
    await store.ready();
    await store.close();
  }
});

it('SQLite: an upgrade that was interrupted before it was recorded has changed nothing', async () => {
  const data = sqliteFolder();
  const trigger = async (statement: string) => {
    const db = new DatabaseSync(join(data, 'staff-service.db'));
    db.exec(statement);
    db.close();
  };
  await openAsOlderProgram(sqliteEngine(data), async () => {}, []);
  await trigger(
    "create trigger killed before insert on kysely_migration begin select raise(abort, 'killed'); end",
  );
  await expect(Store.open(sqliteEngine(data))).rejects.toThrow('killed');
  await trigger('drop trigger killed');
  const store = await Store.open(sqliteEngine(data));
  expect(await store.journal.receive(received('u'))).toBe('stored');
  await store.close();
});

it.each(
  engines.flatMap(([name, prepare]) => [
    [name, '001', ['001_messages'], prepare] as const,
    [name, '002', ['001_messages', '002_leaner_inbound'], prepare] as const,
  ]),
)('%s: the data of a program with migration %s is carried over', async (_name, _last, had, prepare) => {
  const engine = await prepare();
  const old = engine();
  const row = { app_id: '1001', user_id: 'u', msg_type: 'text', excerpt: 'x', body: '{}', created_at: 1 };
  const ids = [newId(), newId()];
  let before: InboundRow[] = [];
  await openAsOlderProgram(
    old,
    async (db) => {
      await db
        .insertInto('inbound')
        .values(
          ids.map((id, at) => ({
            ...row,
            id,
            endpoint: 'platform' as const,
            target: '/',
            idem_key: `old-${at}`,
            body_hash: 'h',
          })),
        )
        .execute();
      before = await db.selectFrom('inbound').selectAll().execute();
    },
    [...had],
  );
  const store = await Store.open(engine());
  const carried = before.map((one) => ({ ...one, headers: null })); // which it did not keep
  expect(await storedInbound(store, { user: 'u', limit: 10 })).toEqual(carried.toReversed());
  expect(await store.journal.receive(received('u', { idempotencyKey: 'old-0' }))).toBe('conflict');
  expect(await store.journal.receive(received('u'))).toBe('stored');
  await store.close();
});

it.each(engines)(
  '%s: customers that waited under an older program wait no longer and no shorter',
  async (_name, prepare) => {
    const engine = await prepare();
    const old = engine();
    await openAsOlderProgram(
      old,
      async (db) => {
        for (const [user_id, dueIn] of Object.entries({ ready: -5_000, 'backing off': 3_600_000 }))
          await sql`
          insert into lane (app_id, user_id, due_at) values ('1001', ${user_id}, ${old.now} + ${sql.lit(dueIn)})`.execute(
            db,
          );
        await sql`
        insert into outbox (lane_id, id, app_id, user_id, msg_type, body, created_at, state, attempts)
        select id, user_id, app_id, user_id, 'text', '{}', 1, 'pending', 1 from lane`.execute(db);
      },
      ['001_messages', '002_leaner_inbound'],
    );
    const store = await Store.open(engine());
    expect(await store.lanes.due.correctNext(['1001', 0, 0])).toBeUndefined();
    const jobs = await store.lanes.claim([{ appid: '1001', count: 9 }], 30_000);
    expect(jobs.map(({ id }) => id)).toEqual(['ready']);
    await store.close();
  },
);

it.each(engines)(
  '%s: what an operator ended under an older program reads as that',
  async (_name, prepare) => {
    const engine = await prepare();
    const old = engine();
    await openAsOlderProgram(old, async (db) => {
      for (const [id, [state, attempts]] of Object.entries({
        skipped: ['dead', 0],
        failed: ['dead', 1],
        cancelled: ['cancelled', 1],
        waits: ['pending', 0],
      }))
        await sql`
        insert into outbox (lane_id, id, app_id, user_id, msg_type, body, created_at, state, attempts)
        values (1, ${id}, '1001', 'u', 'text', '{}', 1, ${state}, ${attempts})`.execute(db);
    });
    const store = await Store.open(engine());
    const rows = await store.history.sentWithoutBody(['skipped', 'failed', 'cancelled', 'waits']);
    const ended = rows.filter(isEndedByHand).map(({ id }) => id);
    expect(ended.sort()).toEqual(['cancelled', 'skipped']);
    await store.close();
  },
);

it.each(engines)('%s: data of a newer program is refused', async (_name, prepare) => {
  const engine = await prepare();
  const store = await Store.open(engine());
  await store.close();
  const db = new Kysely<{ kysely_migration: { name: string; timestamp: string } }>({
    dialect: engine().dialect,
  });
  await db
    .insertInto('kysely_migration')
    .values({ name: '999_future', timestamp: new Date().toISOString() })
    .execute();
  await db.destroy();
  await expect(Store.open(engine())).rejects.toThrow(/newer version/);
});

/** With the migrations that it had. */
async function openAsOlderProgram(
  engine: Engine,
  use: (db: Kysely<StoreSchema>) => Promise<void>,
  names = ['001_messages'],
): Promise<void> {
  const db = new Kysely<StoreSchema>({ dialect: engine.dialect });
  const all = migrations(engine);
  const had = Object.fromEntries(names.map((name) => [name, all[name]!]));
  await db.transaction().execute(async (transaction) => {
    const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => had } });
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
  });
  await use(db);
  await db.destroy();
}
