/** What of concurrent messages with one Idempotency-Key is stored: they share a transaction. */
import { describe, expect, it } from 'vitest';
import { Store } from '../../server/store/store.ts';
import { engines, received, storedInbound } from '../support/engines.ts';

describe.each(engines)('%s', (_name, prepare) => {
  async function receipts(...messages: Parameters<typeof received>[]) {
    const store = await Store.open((await prepare())());
    const answers = await Promise.all(messages.map((one) => store.journal.receive(received(...one))));
    const stored = await storedInbound(store, { limit: 10 });
    await store.close();
    return { answers, stored: stored.map(({ user_id, body }) => [user_id, body]).reverse() };
  }
  const idempotencyKey = 'k';

  it('one key at two endpoints or of two apps is two keys', async () => {
    const { answers } = await receipts(
      ['u', { idempotencyKey }],
      ['u', { idempotencyKey, endpoint: 'app' }],
      ['u', { idempotencyKey, appid: '2002' }],
      ['u', { idempotencyKey, appid: '2002', endpoint: 'app' }],
    );
    expect(answers).toEqual(['stored', 'stored', 'stored', 'stored']);
  });

  it('the first message of a key is the one that is stored, and those without a key all are', async () => {
    const { answers, stored } = await receipts(
      ['without', { text: '0' }],
      ['first', { idempotencyKey, text: '1' }],
      ['second', { idempotencyKey, text: '2' }],
      ['without', { text: '0' }],
      ['third', { idempotencyKey, text: '1' }],
    );
    expect(answers).toEqual(['stored', 'stored', 'conflict', 'stored', 'repeated']);
    expect(stored).toEqual([
      ['without', '0'],
      ['first', '1'],
      ['without', '0'],
    ]);
  });
});
