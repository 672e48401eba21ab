/** `Idempotency-Key` on the control API's hand-over: who got no answer repeats, and nothing is doubled. */
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import { Store } from '../../server/store/store.ts';
import { log, message, places, settingsAt, storedOutbox } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { answers, startPeerApp } from '../support/peer-app.ts';
import { createDatabase } from '../support/postgres.ts';
import { getJson, post } from '../support/requests.ts';

const takesNothing = answers(200, '{"errcode":-1,"errmsg":"busy"}');

describe.each(places)('%s', (_name, prepare) => {
  let app: Awaited<ReturnType<typeof startPeerApp>>;
  let server: LiveServer;
  let settings: Parameters<typeof startLiveServer>[0];
  beforeEach(async () => {
    app = await startPeerApp(takesNothing);
    settings = {
      ...settingsAt(await prepare()),
      apps: ['a', 'b'].map((appid) => ({ appid, secrets: ['s'], callbackUrl: app.url })),
      allowCallbackNetworks: ['127.0.0.0/8'],
      retrySeconds: [3600],
      outboxLimit: 100,
    };
    server = await startLiveServer(settings);
  });
  afterEach(async () => {
    await server.stop();
    await app.stop();
  });

  const enqueue = (key: string | undefined, more: object = {}) =>
    post(
      server.url,
      '/console/api/messages',
      { appid: 'a', ToUserId: 'u', MsgType: 'text', Content: 'x', ...more },
      { query: '', headers: key === undefined ? {} : { 'Idempotency-Key': key } },
    );
  const stored = async () =>
    (await getJson(`${server.url}/console/api/exchanges?verdict=pending`)).body.exchanges.map(
      ({ id }: { id: string }) => id,
    );

  it('a repeated message gets the id of the first one, also after a restart, and is stored once', async () => {
    const first = await enqueue('k');
    expect(first.status).toBe(202);
    expect(await enqueue('k')).toMatchObject({ status: 202, body: { id: first.body.id } });
    await server.stop();
    server = await startLiveServer(settings);
    expect(await enqueue('k')).toMatchObject({ status: 202, body: { id: first.body.id } });
    expect(await stored()).toEqual([first.body.id]);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/^staff_service_outbox_messages\{state="pending"\} 1$/m);
  });

  it('of those that come at once one is stored, and all get its id; those without a key all are', async () => {
    const found = await Promise.all([...Array(20)].map((_, at) => enqueue(at === 7 ? undefined : 'k')));
    expect(found.map(({ status }) => status)).toEqual(Array(20).fill(202));
    const ids = new Set(found.map(({ body }) => body.id));
    expect(ids.size).toBe(2);
    expect(new Set(await stored())).toEqual(ids);
  });

  it('another body under the key is refused, another APP in it too; the key of a refused message is free', async () => {
    expect((await enqueue('k', { MsgType: 'video' })).status).toBe(400);
    expect((await enqueue('k')).status).toBe(202);
    for (const more of [{ Content: 'y' }, { appid: 'b' }]) {
      const refused = await enqueue('k', more);
      expect(refused).toMatchObject({ status: 400, body: { errcode: 400 } });
      expect(refused.body.errmsg).toContain('Idempotency-Key was used with another body');
    }
    expect(await stored()).toHaveLength(1);
    expect((await enqueue('k'.repeat(129))).body.errmsg).toContain('1 to 128 printable ASCII');
  });

  it('a repetition is answered with its id while the share of its APP is full', async () => {
    const first = await enqueue('k');
    await Promise.all([...Array(100)].map((_, at) => enqueue(undefined, { ToUserId: `u${at}` })));
    expect((await enqueue('other', { Content: 'new' })).status).toBe(503);
    expect(await enqueue('k')).toMatchObject({ status: 202, body: { id: first.body.id } });
    expect((await enqueue('k', { Content: 'y' })).status).toBe(400);
  });
});

it('of messages that several servers are given under the same keys one each is stored', async () => {
  const url = await createDatabase(inject('postgres'));
  const stores = await Promise.all([1, 2, 3].map(() => Store.open(postgresEngine(url, log))));
  try {
    const keys = Array.from({ length: 100 }, (_, at) => `k${at}`);
    const receipts = await Promise.all(
      stores.flatMap(({ lanes }, server) =>
        keys.map(async (key) => {
          const one = { ...message(`u${key}`), idempotency: { key, text: key } };
          const { receipt, messageId } = await lanes.enqueue(one);
          return { server, key, id: receipt === 'stored' ? one.id : messageId, receipt };
        }),
      ),
    );
    expect(receipts.filter(({ receipt }) => receipt === 'stored')).toHaveLength(keys.length);
    expect(receipts.filter(({ receipt }) => receipt === 'repeated')).toHaveLength(2 * keys.length);
    for (const key of keys)
      expect(new Set(receipts.filter((one) => one.key === key).map(({ id }) => id)).size).toBe(1);
    expect(await storedOutbox(stores[0]!, { limit: 1000 })).toHaveLength(keys.length);
  } finally {
    for (const store of stores) await store.close();
  }
});
