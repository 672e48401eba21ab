/** Several servers on one PostgreSQL write the same rows at once: if they lock them in different orders, one of them fails. */
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import { Store } from '../../server/store/store.ts';
import { jobFor, log, message, received, storedInbound, storedOutbox } from '../support/engines.ts';
import { createDatabase } from '../support/postgres.ts';
import { watched } from '../support/recorded-statements.ts';
import { eventually } from '../support/requests.ts';

const NAMES = Array.from({ length: 150 }, (_, at) => `n${at}`);

let stores: Store[];
let operators: pg.Pool;
let url: string;
beforeEach(async () => {
  url = await createDatabase(inject('postgres'));
  stores = [];
  for (let server = 0; server < 3; server += 1) stores.push(await Store.open(postgresEngine(url, log)));
  operators = new pg.Pool({ connectionString: url });
});
afterEach(async () => {
  await operators.end();
  for (const store of stores) await store.close();
});

/** From now on a statement takes so long to insert into the table that those of the others run beside it. */
const slowInsertions = (table: string) =>
  operators.query(`
    create function take_time() returns trigger language plpgsql as $$
      begin perform pg_sleep(0.001); return new; end $$;
    create trigger take_time before insert on ${table} for each row execute function take_time();`);

/** Each time in another order. */
function shuffled(names: string[]): string[] {
  const placed = names.map((name) => ({ name, at: Math.random() }));
  return placed.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

const enqueueAll = ({ lanes }: Store) =>
  Promise.all(shuffled(NAMES).map((user) => lanes.enqueue(message(user))));
const pending = async () => (await stores[0]!.countMessages()).pending;

it('messages for the same new customers are all enqueued', async () => {
  await slowInsertions('lane');
  await Promise.all(stores.map(enqueueAll));
  expect(await pending()).toBe(stores.length * NAMES.length);
});

it('messages for the same known customers are all enqueued', async () => {
  await enqueueAll(stores[0]!);
  const waiting =
    "select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  const rounds = 8;
  for (let round = 0; round < rounds; round += 1) {
    // Somebody has the lane in the middle until each of the servers waits for some lane.
    const holder = await operators.connect();
    await holder.query('begin');
    await holder.query('select id from lane order by id limit 1 offset 75 for update');
    const enqueued = Promise.all(stores.map(enqueueAll));
    await eventually(
      () => operators.query(waiting),
      ({ rowCount }) => rowCount === stores.length,
    );
    await holder.query('rollback');
    holder.release();
    await enqueued;
  }
  expect(await pending()).toBe((1 + stores.length * rounds) * NAMES.length);
});

it('of messages with the same keys one each is stored', async () => {
  await slowInsertions('idempotency_key');
  const receive = ({ journal }: Store) =>
    shuffled(NAMES).map(async (idempotencyKey) => journal.receive(received('u', { idempotencyKey })));
  const receipts = await Promise.all(stores.flatMap(receive));
  expect(receipts.filter((receipt) => receipt === 'stored')).toHaveLength(NAMES.length);
  expect(receipts.filter((receipt) => receipt === 'repeated')).toHaveLength(
    (stores.length - 1) * NAMES.length,
  );
  expect(await storedInbound(stores[0]!, { limit: 1000 })).toHaveLength(NAMES.length);
});

it('redeliveries, skips and cancels beside the workers of several servers wait for nobody in a circle', async () => {
  const attempt = { at: 1, url: '', status: 200, errcode: 0, duration_ms: 1, answer: null, error: null };
  await Promise.all(stores.map(enqueueAll));
  const ended: string[] = [];
  let isOver = false;
  const work = async ({ lanes }: Store) => {
    while (!isOver) {
      const jobs = await lanes.claim([{ appid: '1001', count: 20 }], 30_000);
      await Promise.all(
        jobs.map((job) =>
          lanes.settle({ job, attempt, outcome: Math.random() < 0.7 ? 'dead' : 'delivered' }),
        ),
      );
    }
  };
  const act = async ({ lanes, redeliveries }: Store) => {
    for (let round = 0; round < 5; round += 1) {
      await redeliveries.add(jobFor({ verdicts: 'dead,delivered' }));
      for (let job = await redeliveries.claim(); job !== undefined; job = await redeliveries.claim())
        while (job?.state === 'running') job = await redeliveries.step(job, 100);
      const rows = await storedOutbox(stores[0]!, { limit: 1000 });
      for (const row of rows.filter(({ state }) => state === 'pending').slice(0, 20)) {
        const state = Math.random() < 0.5 ? 'dead' : 'cancelled';
        if ((await lanes.end(row.id, state)) === 'ended' && state === 'cancelled') ended.push(row.id);
      }
    }
  };
  const workers = Promise.all(stores.map(work));
  await Promise.all(stores.map(act)).finally(() => {
    isOver = true;
  });
  await workers;
  const cancelled = (await storedOutbox(stores[0]!, { limit: 1000 })).filter(
    ({ state }) => state === 'cancelled',
  );
  expect(cancelled.map(({ id }) => id).sort()).toEqual(ended.sort());
});

it('a message that another server redelivers at the same moment is redelivered once', async () => {
  const [other] = stores;
  const attempt = { at: 1, url: '', status: 500, errcode: null, duration_ms: 1, answer: null, error: 'x' };
  await other!.lanes.enqueue(message('u'));
  const [job] = await other!.lanes.claim([{ appid: '1001', count: 1 }], 30_000);
  await other!.lanes.settle({ job: job!, attempt, outcome: 'dead' });
  let first: boolean | undefined;
  const engine = watched(postgresEngine(url, log), async ({ sql }) => {
    if (first === undefined && /from lane where id .* for update/s.test(sql)) {
      first = false;
      first = await other!.lanes.redeliver(job!.id);
    }
  });
  const store = await Store.open(engine);
  stores.push(store);
  expect(await store.lanes.redeliver(job!.id)).toBe(false);
  expect(first).toBe(true);
});
