/** This server on the data of every earlier version: nothing is lost, and what waited is delivered. */
import { createHash } from 'node:crypto';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, it } from 'vitest';
import { migrations } from '../../server/store/migrations.ts';
import type { StoreSchema } from '../../server/store/schema.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { openEngine, places, settingsAt } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { settingsFor, startPeerApp } from '../support/peer-app.ts';
import { A, getJson, post, readExchange } from '../support/requests.ts';

/** Before the last: those are the versions that there is an upgrade from. */
const VERSIONS = Object.keys(migrations(openEngine('postgres://127.0.0.1/none'))).slice(0, -1);
const KEYS_APART = '003_exact_indexes';
/** From here on nothing that is there is written anew, on either engine. */
const ONLY_ADDED = '005_retention_clock';
const RECEIVED = '{"FromUserId":"客户-1","MsgType":"text","Content":"旧消息 😀"}';
const CONTENTS = ['第一条', 'second 😀', '第三条'];

const UPGRADES = VERSIONS.flatMap((version) =>
  places
    .filter(([name]) => name === 'SQLite' || version < ONLY_ADDED)
    .map(([name, prepare]) => ({ version, name, prepare })),
);

it.each(UPGRADES)(
  'data of $version on $name: messages are intact, and what waits is delivered in its order',
  async ({ version, prepare }) => {
    const place = await prepare();
    const { received, sent } = await fillAsVersion(place, version);
    const app = await startPeerApp();
    const server = await startLiveServer({ ...settingsAt(place), ...settingsFor(app) });
    try {
      await expect.poll(() => app.arrived.map(({ content }) => content)).toEqual(CONTENTS);
      expect(app.arrived.map(({ key }) => key)).toEqual(sent.pending);

      expect((await readExchange(server.url, received)).request.body).toBe(RECEIVED);
      const verdict = async (id: string) => (await readExchange(server.url, id)).verdict;
      await expect
        .poll(() => Promise.all(sent.pending.map(verdict)))
        .toEqual(CONTENTS.map(() => 'delivered'));
      expect(await verdict(sent.delivered)).toBe('delivered');
      expect(await verdict(sent.dead)).toBe('dead');
      expect((await readExchange(server.url, sent.dead)).attempts).toMatchObject([{ status: 500 }]);

      const headers = { 'Idempotency-Key': 'old-key' };
      expect((await post(server.url, A, RECEIVED, { headers })).body.errcode).toBe(0);
      const changed = RECEIVED.replace('旧', '新');
      expect((await post(server.url, A, changed, { headers })).body.errcode).toBe(30005);
      const { body } = await getJson(
        `${server.url}/console/api/exchanges?user=${encodeURIComponent('客户-1')}`,
      );
      expect(body.exchanges.filter((one: { verdict: string }) => one.verdict === 'accepted')).toHaveLength(1);
    } finally {
      await server.stop();
      await app.stop();
    }
  },
);

/** The database as the program left it whose last migration that is, with a received message and sent ones in each state. */
async function fillAsVersion(place: string, version: string) {
  const engine = openEngine(place);
  const db = new Kysely<StoreSchema>({ dialect: engine.dialect });
  const all = Object.entries(migrations(engine));
  const until = all.findIndex(([name]) => name === version) + 1;
  const had = Object.fromEntries(all.slice(0, until));
  await db.transaction().execute(async (transaction) => {
    const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => had } });
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
  });

  const now = Date.now();
  const hash = createHash('sha256').update(RECEIVED).digest('base64url');
  const received = newId();
  const inMessage = version < KEYS_APART;
  await sql`
    insert into inbound (id, app_id, user_id, msg_type, excerpt, body, created_at, endpoint, target, idem_key, body_hash)
    values (${received}, '1001', '客户-1', 'text', '旧消息 😀', ${RECEIVED}, ${now}, 'platform', ${A},
      ${inMessage ? 'old-key' : null}, ${inMessage ? hash : null})`.execute(db);
  if (!inMessage)
    await sql`
      insert into idempotency_key (endpoint, app_id, idem_key, body_hash, created_at)
      values ('platform', '1001', 'old-key', ${hash}, ${now})`.execute(db);

  await sql`insert into lane (app_id, user_id, due_at, ver) values ('1001', 'waits', ${now}, 3)`.execute(db);
  await sql`insert into lane (app_id, user_id, ver) values ('1001', 'rests', 2)`.execute(db);
  const send = async (user: string, content: string, state: string) => {
    const id = newId();
    const body = JSON.stringify({ ToUserId: user, MsgType: 'text', Content: content });
    await sql`
      insert into outbox (lane_id, id, app_id, user_id, msg_type, excerpt, body, created_at, state, attempts, settled_at)
      select id, ${id}, '1001', ${user}, 'text', ${content}, ${body}, ${sql.lit(now)}, ${state},
        ${sql.lit(state === 'pending' ? 0 : 1)}, ${sql.lit(state === 'pending' ? null : now)}
      from lane where user_id = ${user}`.execute(db);
    return id;
  };
  const pending: string[] = [];
  for (const content of CONTENTS) pending.push(await send('waits', content, 'pending'));
  const sent = {
    pending,
    delivered: await send('rests', 'delivered', 'delivered'),
    dead: await send('rests', 'dead', 'dead'),
  };
  await sql`
    insert into attempt (outbox_id, at, url, status, duration_ms)
    values (${sent.dead}, ${now}, 'http://127.0.0.1:9/', 500, 3)`.execute(db);
  await db.destroy();
  return { received, sent };
}
