/** PostgreSQL: retention deletes what a message finds already there, before that message locks it. */
import { expect, inject, it } from 'vitest';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import { Store } from '../../server/store/store.ts';
import { log, message, received, storedInbound } from '../support/engines.ts';
import { createDatabase } from '../support/postgres.ts';
import { watched } from '../support/recorded-statements.ts';

const ALL = { ageMs: -10_000, bytes: 1e12, youngestMs: 0, keyAgeMs: -10_000 };

/** A store, and retention that deletes everything right before the first statement of this kind, once it is armed. */
async function storeAndRetention(before: RegExp) {
  const url = await createDatabase(inject('postgres'));
  const other = await Store.open(postgresEngine(url, log));
  const armed = { deletions: 0, arm: false };
  const engine = watched(postgresEngine(url, log), async ({ sql }) => {
    if (!armed.arm || !before.test(sql)) return;
    armed.arm = false;
    const { keys, byAge } = await other.retention.step(ALL, Date.now());
    armed.deletions = keys + byAge;
  });
  const store = await Store.open(engine);
  return { store, armed, close: () => Promise.all([store.close(), other.close()]) };
}

it.each([
  ['the same body', {}],
  ['another body', { text: '{}' }],
])('a key that is forgotten while it comes again with %s is a new one', async (_what, more) => {
  const { store, armed, close } = await storeAndRetention(/^select .* from "idempotency_key"/);
  const key = { idempotencyKey: 'key' };
  await store.journal.receive(received('u', key));
  armed.arm = true;
  const receipts = [received('other'), received('u', { ...key, ...more })].map((one) =>
    store.journal.receive(one),
  );
  expect(await Promise.all(receipts)).toEqual(['stored', 'stored']);
  expect(armed.deletions).toBeGreaterThan(0);
  expect(await storedInbound(store, { limit: 10, user: 'other' })).toHaveLength(1);
  expect(await storedInbound(store, { limit: 10, user: 'u' })).toHaveLength(1);
  await close();
});

it.each([[['u']], [['a', 'u', 'z']]])(
  'a lane that is deleted while its customer is written to is there again: %j',
  async (users) => {
    const { store, armed, close } = await storeAndRetention(
      /^\s*select id, app_id, user_id, due_at from lane/,
    );
    const claim = () => store.lanes.claim([{ appid: '1001', count: 9 }], 30_000);
    const attempt = { at: 1, url: '', status: 200, errcode: 0, duration_ms: 1, answer: 'ok', error: null };
    await store.lanes.enqueue(message('u', 'first'));
    const [job] = await claim();
    await store.lanes.settle({ job: job!, attempt, outcome: 'delivered' });
    armed.arm = true;
    await Promise.all(users.map((user) => store.lanes.enqueue(message(user, user))));
    expect(armed.deletions).toBe(1);
    expect((await claim()).map(({ text }) => text).sort()).toEqual(users);
    await close();
  },
);
