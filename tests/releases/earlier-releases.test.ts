/** Programs and data of earlier releases with those of today, by what `record.ts` recorded of each. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as portable from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, describe, expect, it } from 'vitest';
import { migrations } from '../../server/store/migrations.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { answering, peersOfEachTest } from '../support/peer.ts';
import { settingsFor, startPeerApp } from '../support/peer-app.ts';
import { DEMO, getJson, readExchange, signedQuery } from '../support/requests.ts';
import type { Exchange, Recording } from './recording.ts';

const FOLDER = import.meta.dirname;
const RELEASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file): Recording => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
const startPeer = peersOfEachTest();
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function startServer(overrides: Parameters<typeof startLiveServer>[0]): Promise<LiveServer> {
  const server = await startLiveServer(overrides);
  cleanups.push(() => server.stop());
  return server;
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-release-'));
  cleanups.push(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Tables and indexes by name, each as one line. */
function schemaOf(db: DatabaseSync): string[] {
  const rows = db
    .prepare("select sql from sqlite_master where sql is not null and name not like 'sqlite_%'")
    .all();
  return rows.map(({ sql }) => String(sql).replaceAll(/\s+/g, ' ')).sort();
}

/** What a caller goes by. `errmsg` is for people and may be worded anew. */
const essence = ({ status, body }: Pick<Exchange['answer'], 'status' | 'body'>) => ({
  status,
  errcode: JSON.parse(body).errcode,
});

/** Sent as it was recorded, but with a signature of now; a wrong one stays as wrong. */
async function replay(
  origin: string,
  { method, url, headers, body }: Exchange['request'],
  isSigned: boolean,
) {
  const [path, query] = url.split('?');
  const answer = await fetch(`${origin}${path}?${isSigned ? signedQuery() : query}`, {
    method,
    headers,
    body,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

it('there is a recording of at least one release', () => {
  expect(RELEASES.map(({ version }) => version)).toContain('0.1.0');
});

describe.each(RELEASES)('release $version', ({ version, recordedAt, calls, deliveries }) => {
  it('its client gets from this server what it got from its own', async () => {
    const server = await startServer({});
    for (const { outcome, exchanges } of calls.filter(({ outcome }) => outcome !== 40001))
      for (const { request, answer } of exchanges) {
        const got = await replay(server.url, request, outcome !== 30003);
        expect({ request, ...essence(got) }).toEqual({ request, ...essence(answer) });
        expect(got.headers.get('content-type')).toBe(answer.headers['content-type']);
      }
  });

  it('this client takes the answers of its server and receiver as its own client did', async () => {
    expect(calls.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining([0, 30002, 30003, 30005, 40001]),
    );
    for (const { client, outcome, exchanges } of calls) {
      const [{ request, answer }] = exchanges as [Exchange];
      const peer = await startPeer(answering(answer.status, answer.body, answer.headers));
      const entry = client === 'node' ? node : portable;
      const options = { ...DEMO, retries: 0 };
      const message = JSON.parse(request.body);
      const idempotencyKey = request.headers['idempotency-key'];
      const sent = request.url.startsWith('/api/')
        ? entry
            .createPlatformClient({ ...options, baseUrl: peer.url })
            .receiveCustomerMessage(message, { idempotencyKey })
        : entry
            .createAppClient({ ...options, baseUrl: `${peer.url}/qmtapi` })
            .sendMessageToCustomer(message, { idempotencyKey });
      const took = await sent.then(
        () => 0,
        (error) => error.errcode ?? error,
      );
      expect({ request, took }).toEqual({ request, took: outcome });
      expect(peer.requests).toHaveLength(1);
      expect(peer.requests[0]).toMatchObject({ method: request.method, body: request.body });
      expect(peer.requests[0]!.headers).toMatchObject({ 'content-type': request.headers['content-type'] });
    }
  });

  it('this receiver answers the deliveries of its server as its own receiver did', async () => {
    expect(deliveries.map(({ answer }) => essence(answer).errcode)).toEqual([0, 0, 40001, 30004]);
    const arrived: unknown[] = [];
    const receive = portable.createReceiver({
      endpoint: 'app',
      apps: [{ appid: DEMO.appid, secrets: [DEMO.secret] }],
      clock: () => recordedAt,
      onError: () => {},
      onMessage: (message, { idempotencyKey }) => {
        arrived.push([message, idempotencyKey]);
        if (message.ToUserId === 'waits') throw new Error('not now');
        if (message.Content === 'no') throw new portable.Refusal(40001, 'blocked');
      },
    });
    for (const { request, answer } of deliveries) {
      const { method, url, headers, body } = request;
      const got = await receive(new Request(`http://127.0.0.1${url}`, { method, headers, body }));
      expect(essence({ status: got.status, body: await got.text() })).toEqual(essence(answer));
    }
    expect(arrived).toEqual(
      deliveries.map(({ request }) => [JSON.parse(request.body), request.headers['idempotency-key']]),
    );
  });

  it('the migrations that it had make the tables that it made', async () => {
    const dataFolder = makeFolder();
    const recorded = new DatabaseSync(':memory:');
    recorded.exec(readFileSync(join(FOLDER, `${version}.sql`), 'utf8'));
    const had = recorded.prepare('select name from kysely_migration').all() as { name: string }[];
    const engine = sqliteEngine(dataFolder);
    const all = migrations(engine);
    const db = new Kysely<unknown>({ dialect: engine.dialect });
    const known = Object.fromEntries(had.map(({ name }) => [name, all[name]!]));
    await new Migrator({ db, provider: { getMigrations: async () => known } }).migrateToLatest();
    await db.destroy();
    const made = new DatabaseSync(join(dataFolder, 'staff-service.db'));
    expect(schemaOf(made)).toEqual(schemaOf(recorded));
    made.close();
  });

  it('its database goes on under this server: all messages are there, and those that wait are delivered', async () => {
    const dataFolder = makeFolder();
    const db = new DatabaseSync(join(dataFolder, 'staff-service.db'));
    db.exec(readFileSync(join(FOLDER, `${version}.sql`), 'utf8'));
    const rows = (table: string) =>
      db.prepare(`select id, body, app_id as appid, user_id as user from ${table}`).all() as Record<
        string,
        string
      >[];
    const [inbound, outbox] = [rows('inbound'), rows('outbox')];
    const states = db.prepare('select id, state from outbox').all() as { id: string; state: string }[];
    const waiting = states.filter(({ state }) => state === 'pending').map(({ id }) => id);
    // Whatever the day is: the recording's back-off is over.
    db.exec('update lane set due_at = 0 where due_at is not null');
    db.close();
    expect(waiting.length).toBeGreaterThan(1);

    const app = await startPeerApp();
    cleanups.push(() => app.stop());
    const server = await startServer({ dataFolder, ...settingsFor(app), retentionDays: 36_500 });
    await expect.poll(() => app.arrived.map(({ key }) => key)).toEqual(waiting);
    const verdictOf = async (id: string) => (await readExchange(server.url, id)).verdict;
    for (const { id, state } of states)
      await expect.poll(() => verdictOf(id)).toBe(state === 'pending' ? 'delivered' : state);
    for (const { id, ...row } of [...inbound, ...outbox]) {
      const { appid, user, request } = await readExchange(server.url, id!);
      expect({ appid, user, body: request.body }).toEqual(row);
    }
    const listed = (await getJson(`${server.url}/console/api/exchanges?limit=100`)).body.exchanges;
    const kept = listed.filter(({ verdict }: { verdict: string }) => verdict !== 'refused');
    const ids = [...inbound, ...outbox].map(({ id }) => id);
    expect(kept.map(({ id }: { id: string }) => id).sort()).toEqual(ids.sort());
  });
});
