/** More at once than a reader is told, or takes: the feed over a real store, on real sockets. */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { describeChanges } from '../../server/handlers/console/describe-changes.ts';
import { Exchanges } from '../../server/handlers/console/exchanges.ts';
import { LiveFeed, type LiveFeedOptions } from '../../server/handlers/console/live-feed.ts';
import { createHttpServer, listen } from '../../server/http/http-server.ts';
import { sendEndless } from '../../server/http/reply.ts';
import type { Engine } from '../../server/store/engine.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { AnswerTimes } from '../../server/telemetry/answer-times.ts';
import { RefusedRequests } from '../../server/telemetry/refused-requests.ts';
import { engines, log, received, sqliteFolder } from '../support/engines.ts';
import { openStream } from '../support/event-stream.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(engine: Engine, remembered: number, more: Partial<LiveFeedOptions> = {}) {
  const feed = new LiveFeed({
    changes: () => store.changes,
    refused: () => store.refused,
    isOwnRefused: () => false,
    describe: (changes, access) => describeChanges(changes, access, { store, refused, exchanges }),
    isConfigured: () => true,
    mayContinue: () => true,
    log,
    remembered,
    ...more,
  });
  const store = await Store.open(engine, { observer: feed });
  const refused = new RefusedRequests();
  const exchanges = new Exchanges({ store, refused, answerTimes: new AnswerTimes(), isPaused: () => false });
  const server = createHttpServer(
    async (request, response) => {
      const lastId = request.headers['last-event-id'] as string | undefined;
      sendEndless(response, await feed.open({ all: true }, lastId));
    },
    { answerTimeout: 300, keepAliveTimeout: 300 },
  );
  await listen(server, 0, '127.0.0.1');
  ends.push(async () => {
    feed.stop();
    server.closeAllConnections();
    server.close();
    await store.close();
  });
  return { feed, store, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe.each(engines)('%s', (_name, prepare) => {
  it('10,000 messages in a burst are told or counted, each once, and the stream goes on', async () => {
    const { store, url } = await start((await prepare())(), 5_000);
    const reader = await openStream(url);
    const messages = Array.from({ length: 10_000 }, (_, at) => received(`u${at}`));
    for (let at = 0; at < messages.length; at += 2_000)
      await Promise.all(messages.slice(at, at + 2_000).map((message) => store.journal.receive(message)));
    const told = () => reader.events.flatMap((event) => event.exchanges);
    const skipped = () => reader.events.reduce((sum, event) => sum + event.skipped, 0);
    await expect.poll(() => told().length + skipped()).toBe(10_000);
    const ids = new Set(messages.map(({ id }) => id));
    expect(new Set(told().map(({ id }) => id)).size).toBe(told().length);
    for (const { id } of told()) expect(ids.has(id)).toBe(true);
    for (const { exchanges } of reader.events) expect(exchanges.length).toBeLessThanOrEqual(200);
    const last = received('after');
    await store.journal.receive(last);
    await expect.poll(() => told().at(-1)?.id).toBe(last.id);
  });
});

const rows = (count: number, excerpt = '客') =>
  Array.from({ length: count }, () => ({
    id: newId(),
    endpoint: 'platform' as const,
    app_id: '1001',
    user_id: 'customer',
    msg_type: 'text',
    excerpt,
    created_at: Date.now(),
  }));
const REMEMBERED = 300;
const TURN_MS = 100; // longer than it takes until an event is sent

it('who comes back after more than is remembered is told to read the list again, once', async () => {
  const { feed, url } = await start(sqliteEngine(sqliteFolder()), REMEMBERED);
  const first = await openStream(url);
  first.close();
  feed.received(rows(2 * REMEMBERED + 1));
  const second = await openStream(url, { 'Last-Event-ID': first.lastId() });
  await expect.poll(() => second.events.map(({ name }) => name)).toEqual(['reset']);
  const [next] = rows(1);
  feed.received([next!]);
  await expect.poll(() => second.exchanges().map(({ id }) => id)).toEqual([next!.id]);
});

it('who does not read is sent little, and told to read the list again when he does', async () => {
  const { feed, url } = await start(sqliteEngine(sqliteFolder()), REMEMBERED);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  ends.push(() => socket.destroy());
  socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  await once(socket, 'data');
  socket.pause();
  // Two megabytes a turn: more than the system keeps of a connection, and than is remembered.
  for (let turn = 0; turn < 15; turn += 1) {
    feed.received(rows(REMEMBERED, '客'.repeat(2_500)));
    await sleep(TURN_MS);
  }
  const last = rows(1);
  feed.received(last);
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  socket.resume();
  await expect.poll(() => text).toContain('event: reset');
  expect(text.length).toBeLessThan(10_000_000); // of 30
  feed.received(last);
  await expect.poll(() => text).toContain(last[0]!.id);
});

it('neither the time of an answer nor that of an idle connection ends a stream', async () => {
  const { feed, url } = await start(sqliteEngine(sqliteFolder()), REMEMBERED);
  const reader = await openStream(url);
  await sleep(2_500); // both are over, and were looked at
  const [late] = rows(1);
  feed.received([late!]);
  await expect.poll(() => reader.exchanges().map(({ id }) => id)).toEqual([late!.id]);
});

it('a heartbeat says how far one has come, and ends the stream of who may not see it any more', async () => {
  let holds = true;
  const engine = sqliteEngine(sqliteFolder());
  const { feed, url } = await start(engine, REMEMBERED, { heartbeatMs: 50, mayContinue: async () => holds });
  const reader = await openStream(url);
  const [first] = rows(1);
  feed.received([first!]);
  await expect.poll(() => reader.text()).toMatch(/^: \nid: \S+\n$/m);
  await expect.poll(() => reader.exchanges().length).toBe(1);
  const again = await openStream(url, { 'Last-Event-ID': reader.lastId() });
  await sleep(200);
  expect(again.events).toEqual([]);
  holds = false;
  for (const { isEnded } of [reader, again]) await expect.poll(isEnded).toBe(true);
});
