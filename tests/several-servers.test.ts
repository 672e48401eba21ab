/** Several servers on one PostgreSQL write the same rows at once: if they lock them in different orders, one of them fails. */
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { postgresEngine } from '../server/postgres.ts';
import { Store } from '../server/store.ts';
import { log, message, received } from './engines.ts';
import { createDatabase } from './postgres.ts';

const [SLOW, QUICK] = ['slow', 'quick'].map((name) =>
  Array.from({ length: 150 }, (_, at) => `${name} ${at}`),
) as [string[], string[]];

let stores: Store[];
beforeEach(async () => {
  const url = await createDatabase(inject('postgres'));
  stores = [];
  for (let server = 0; server < 3; server += 1) stores.push(await Store.open(postgresEngine(url, log)));
  // Where a name says so, a statement takes so long to insert it that those of the others run beside it.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create function take_time() returns trigger language plpgsql as $$
      begin perform pg_sleep(0.001); return new; end $$;
    create trigger take_time before insert on lane for each row
      when (new.user_id like 'slow%') execute function take_time();
    create trigger take_time before insert on idempotency_key for each row
      when (new.idem_key like 'slow%') execute function take_time();`);
  await client.end();
});
afterEach(async () => {
  for (const store of stores) await store.close();
});

/** Each time in another order. */
function shuffled(names: string[]): string[] {
  const placed = names.map((name) => ({ name, at: Math.random() }));
  return placed.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

async function enqueueEverywhere(users: string[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1)
    await Promise.all(
      stores.flatMap(({ lanes }) => shuffled(users).map((user) => lanes.handOver(message(user)))),
    );
  expect((await stores[0]!.countMessages()).pending).toBe(stores.length * rounds * users.length);
}

it('messages for the same new customers are all enqueued', () => enqueueEverywhere(SLOW, 1));

it('messages for the same customers, again and again, are all enqueued', () => enqueueEverywhere(QUICK, 20));

it('of messages with the same keys one each is stored', async () => {
  const receive = ({ journal }: Store) =>
    shuffled(SLOW).map(async (idempotencyKey) => journal.receive(received('u', { idempotencyKey })));
  const receipts = await Promise.all(stores.flatMap(receive));
  expect(receipts.filter((receipt) => receipt === 'stored')).toHaveLength(SLOW.length);
  expect(receipts.filter((receipt) => receipt === 'repeated')).toHaveLength(
    (stores.length - 1) * SLOW.length,
  );
  expect(await stores[0]!.history.received({ limit: 1000 })).toHaveLength(SLOW.length);
});
