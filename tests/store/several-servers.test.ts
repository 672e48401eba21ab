/** Several servers on one PostgreSQL write the same rows at once: if they lock them in different orders, one of them fails. */
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import { Store } from '../../server/store/store.ts';
import { log, message, received, storedInbound } from '../support/engines.ts';
import { createDatabase } from '../support/postgres.ts';
import { eventually } from '../support/requests.ts';

const NAMES = Array.from({ length: 150 }, (_, at) => `n${at}`);

let stores: Store[];
let operators: pg.Pool;
beforeEach(async () => {
  const url = await createDatabase(inject('postgres'));
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
