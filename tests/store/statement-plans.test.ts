/** What every statement of the store reads, with 100,000 customers: none may read through a table that grows. */
import { resolve } from 'node:path';
import { CompiledQuery, Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Filter } from '../../server/store/history.ts';
import type { Attempt, Settlement } from '../../server/store/lanes.ts';
import type { NewRedelivery } from '../../server/store/redeliveries.ts';
import type { DeliveryState, InboundTable, StoreSchema } from '../../server/store/schema.ts';
import { Store } from '../../server/store/store.ts';
import { firstIdAt, newId, timeOfId } from '../../server/store/uuid-v7.ts';
import { printed } from '../support/built-packages.ts';
import { jobFor, message, openEngine, places, received } from '../support/engines.ts';
import { type RecordedStatement, recording } from '../support/recorded-statements.ts';

const FILL = resolve(import.meta.dirname, '../../scripts/bench/data/fill.ts');
const [MESSAGES, CUSTOMERS, DAYS] = [200_000, 100_000, 40];
const DAY = 86_400_000;

/** SQLite does not tell how many rows it reads. These go through an index from one end, and stop. */
const STOPS_EARLY = [
  /^select 1 from inbound limit 1$/,
  /^select "created_at" from "(inbound|outbox)" order by "id" desc limit \?$/,
  /^select "seq" from "(inbound|outbox|attempt|refused)" order by "seq" desc limit \?$/,
  /^\s*select seq from "(inbound|outbox)" order by seq desc limit 1$/,
  // All but the latest 1,000 refused requests, of about as many.
  /^delete from refused/,
  // A page of everything, by id.
  /select id from "(inbound|outbox)"\s+(where (id >= \? and )?id < \?\s+)?order by id desc limit \d+\s+\) as term\) as newest/,
];

/** Beside many busy APPs: few messages, and those among the oldest. */
interface Quiet {
  appid: string;
  user: string;
}

interface Listing extends Filter {
  endpoint?: InboundTable['endpoint'];
  state?: DeliveryState;
}

function listings(before: string, quiet: Quiet): Listing[] {
  const apps = [{}, { appid: 'app-3' }, { appid: quiet.appid }, { appid: 'unknown' }];
  const users = [{}, { user: 'customer-13' }, { user: quiet.user }];
  const endpoints = (['platform', 'app'] as const).map((endpoint) => ({ endpoint }));
  const states = (['pending', 'delivered', 'dead', 'cancelled'] as const).map((state) => ({ state }));
  return apps
    .flatMap((app) =>
      users.flatMap((user) =>
        [{}, ...endpoints, ...states].flatMap((kind) =>
          [{}, { before }, { before, since: firstIdAt(timeOfId(before) - DAY) }].map((place) => ({
            limit: 51,
            ...app,
            ...user,
            ...kind,
            ...place,
          })),
        ),
      ),
    ) // one customer's in one state are looked for among all of his
    .filter(({ user, state }: Listing) => user === undefined || state === undefined);
}

async function list(store: Store, { endpoint, state, ...filter }: Listing): Promise<string[]> {
  const rows = [
    ...(state === undefined ? await store.history.listReceived(filter, endpoint, 0) : []),
    ...(endpoint === undefined ? await store.history.listSent(filter, state, 4096) : []),
  ];
  return rows.map(({ id }) => id);
}

describe.each(places)('%s', (name, prepare) => {
  const everything = new Map<string, RecordedStatement>();
  let special: { quiet: Quiet; pending: number };
  let before: string;
  let inbound: Row[];
  let outbox: Row[];
  let store: Store;
  let db: Kysely<StoreSchema>;
  beforeAll(async () => {
    const place = await prepare();
    const open = () => openEngine(place);
    const args = [FILL, place, String(MESSAGES), String(CUSTOMERS), String(DAYS)];
    special = JSON.parse(await printed(process.execPath, args, { timeout: 120_000 }));
    const { patientDialect, dialect } = open();
    const filled = new Kysely<StoreSchema>({ dialect: patientDialect?.() ?? dialect });
    inbound = await filled
      .selectFrom('inbound')
      .select(['id', 'app_id', 'user_id', 'endpoint as kind'])
      .execute();
    outbox = await filled.selectFrom('outbox').select(['id', 'app_id', 'user_id', 'state as kind']).execute();
    before = inbound[50_000]!.id;
    await filled.destroy();
    const recorded = recording(open(), everything);
    store = await Store.open(recorded);
    db = new Kysely({ dialect: recorded.dialect });
  }, 120_000);
  afterAll(() => store.close());

  it('every listing gives what a look at every row would', async () => {
    const newest = (rows: Row[], listing: Listing, kind: string | undefined) =>
      rows
        .filter(
          (row) =>
            (listing.appid ?? row.app_id) === row.app_id &&
            (listing.user ?? row.user_id) === row.user_id &&
            (kind ?? row.kind) === row.kind &&
            (listing.before === undefined || row.id < listing.before) &&
            (listing.since === undefined || row.id >= listing.since),
        )
        .map(({ id }) => id)
        .sort()
        .reverse()
        .slice(0, listing.limit);
    for (const listing of listings(before, special.quiet)) {
      const { endpoint, state } = listing;
      const wanted = [
        ...(state === undefined ? newest(inbound, listing, endpoint) : []),
        ...(endpoint === undefined ? newest(outbox, listing, state) : []),
      ];
      expect(await list(store, listing), JSON.stringify(listing)).toEqual(wanted);
    }
  });

  it('every other operation does its work', async () => {
    const attempt: Attempt = {
      at: 1,
      url: 'http://app',
      status: 200,
      errcode: 0,
      duration_ms: 1,
      answer: 'ok',
      error: null,
    };
    const settle = (job: Settlement['job'], outcome: Settlement['outcome']) =>
      store.lanes.settle({ job, attempt, outcome });
    const redeliver = async (wanted: Partial<NewRedelivery>) => {
      const given = jobFor({ app_id: '', errcode: 0, reason: 'x', from_id: before, ...wanted });
      expect(await store.redeliveries.add(given)).toBe('added');
      const job = (await store.redeliveries.claim())!;
      expect(await store.redeliveries.renew(job)).toBe(true);
      expect(await store.redeliveries.step(job, 50)).toBeDefined();
      await store.redeliveries.release(job);
      await store.redeliveries.cancel(given.id);
      expect((await store.redeliveries.list())[0]).toEqual(await store.redeliveries.find(given.id));
    };
    await store.ready();
    await store.countMessages();
    const oldest = await store.oldestPending();
    expect(oldest.size).toBeGreaterThan(2);
    for (const [appid, at] of oldest) {
      const ids = outbox
        .filter(({ app_id, kind }) => app_id === appid && kind === 'pending')
        .map(({ id }) => id);
      expect([appid, at]).toEqual([appid, timeOfId(ids.sort()[0]!)]);
    }
    expect(await store.journal.receive(received('new'))).toBe('stored');
    const keyed = received('new', { idempotencyKey: 'k' });
    expect(await store.journal.receive(keyed)).toBe('stored');
    expect(await store.journal.receive({ ...received('new'), idempotencyKey: 'k' })).toBe('repeated');
    await store.lanes.enqueue(message('new'));
    const once = { ...message('once'), idempotency: { key: 'k', text: '{}' } };
    expect(await store.lanes.enqueue(once)).toMatchObject({ receipt: 'stored' });
    expect(await store.lanes.enqueue({ ...once, id: newId() })).toEqual({
      receipt: 'repeated',
      messageId: once.id,
    });
    expect(await store.lanes.findRepeated(once)).toMatchObject({ receipt: 'repeated' });
    expect(await store.lanes.end(once.id, 'cancelled')).toBe('ended');
    await store.pausedApps.add('app-3');
    expect((await store.pausedApps.list()).size).toBe(1);
    await store.pausedApps.remove('app-3');
    await redeliver({ app_id: 'app-3', verdicts: 'dead,delivered', errcode: null, reason: null });
    await redeliver({ app_id: 'app-3', user_id: outbox.find(({ app_id }) => app_id === 'app-3')!.user_id });
    const { apps } = await store.lanes.due.findApps('');
    expect(apps.length).toBeGreaterThan(2);
    const wishes = apps.map((appid) => ({ appid, count: 10 }));
    const [first, second, third, fourth] = await store.lanes.claim(wishes, 30_000);
    for (let place = await store.lanes.due.correctNext(); place !== undefined; )
      place = await store.lanes.due.correctNext(place);
    await settle(first!, 'delivered');
    await settle(second!, 'retry');
    await settle(third!, 'dead');
    await store.lanes.release(fourth!);
    expect(await store.lanes.redeliver(third!.id)).toBe(true);
    expect(await store.lanes.retryNow(second!.id)).toBe(true);
    expect(await store.history.receivedOne(keyed.id)).toBeDefined();
    expect(await store.history.sentOne(third!.id)).toBeDefined();
    expect(await store.history.attempts([first!.id, third!.id])).toHaveLength(2);
    const listed = await store.history.listSent({ limit: 50 }, 'pending', 0);
    expect(await store.history.nextDue(listed.map(({ lane_id }) => lane_id))).not.toEqual(new Map());
    expect((await store.history.lastAttempts([first!.id, third!.id])).size).toBe(2);
    expect(await store.history.body('inbound', keyed.id)).toBe(keyed.text);
    expect((await store.history.headers([keyed.id])).size).toBe(1);
    expect(await store.history.sentIds([third!.id, keyed.id])).toEqual(new Set([third!.id]));
    const refused = Array.from({ length: 1050 }, () => ({ id: newId(), created_at: 1, request: '{}' }));
    for (let at = 0; at < refused.length; at += 50) await store.refused.write(refused.slice(at, at + 50));
    await store.refused.trim();
    expect(
      await store.refused.newest({ before: refused[999]!.id, since: refused[1]!.id, limit: 50 }),
    ).toHaveLength(50);
    expect(await store.refused.find(refused[1049]!.id)).toBeDefined();
    for (const table of ['inbound', 'outbox'] as const) {
      for (const end of [undefined, firstIdAt(timeOfId(before) + DAY)]) {
        const heads = await store.history.headsFrom(table, { after: before, before: end, limit: 500 });
        expect(heads).toHaveLength(500);
        const ids = heads.slice(0, 50).map(({ id }) => id);
        expect(await store.history.wholeRows(table, ids)).toHaveLength(50);
      }
    }
    const { credentials } = store;
    const link = { id: newId(), app_id: 'app-3', token_hash: 'hash', created_at: 1, expires_at: 3 };
    expect(await credentials.addLink(link, 2)).toBe(true);
    expect(await credentials.findLink('hash', 2)).toEqual(link);
    expect(await credentials.listLinks(2)).toHaveLength(1);
    expect(await credentials.deleteLink(link.id)).toEqual(link);
    await credentials.addSession('hash', 3, 2);
    expect(await credentials.findSession('hash', 2)).toBe(3);
    await credentials.deleteSession('hash');
    expect(await store.history.sentWithoutBody([first!.id, third!.id])).toHaveLength(2);
    const { changes } = store;
    const marks = await changes.marks();
    for (const read of [changes.receivedIds, changes.enqueued, changes.attempts])
      expect((await read.call(changes, 0, 500)).length).toBeGreaterThan(2);
    await changes.refusedIds(0, 500);
    await store.refused.findAll([before]);
    expect(await changes.receivedBefore(1_000, 500)).toHaveLength(500);
    expect(await changes.sentBefore(1_000, 500)).toHaveLength(500);
    expect(await changes.received([marks.inbound, marks.inbound - 1])).toHaveLength(2);
    expect(await changes.settled([marks.attempt, marks.attempt - 1])).toHaveLength(2);
    const forwards = { limit: 100, bytes: 1e6, scanned: 500, takes: () => true };
    for (const reader of Object.values(store.forwards)) {
      const { position, isEnd } = await reader.read(await reader.oldest(), forwards);
      expect(isEnd).toBe(false);
      for (const seq of [100_000, 1e9]) await reader.read({ ...position, seq, id: '' }, forwards);
      await reader.newest();
    }
    const [id, by] = [newId(), 'token' as const];
    const what = { operation: 'x', by, credential: null, address: null, app_id: 'a', ids: '[]' };
    await store.audit.write({ id, created_at: 1, ...what, status: 200, skipped: 0 });
    for (const filter of [{ appid: 'a' }, { by }, { operation: 'x', before: 'g', since: '' }])
      expect(await store.audit.list({ ...filter, limit: 50 })).toHaveLength(1);
    expect(await store.sharedKey('cursor')).toMatch(/^[\w-]{43}$/);
    expect(await store.lastDelivered('app-3')).toBeDefined();
    expect(await store.lastDelivered('unknown')).toBeUndefined();
    const events = store.webhookEvents;
    const event = () => ({ id: newId(), body: '{}' });
    await events.gather([{ type: 'message.dead', subject: 'app-3', messages: 1, detail: '{}' }]);
    expect(await events.raiseCounted('message.dead', 60_000, event)).toBe(1);
    const pace = { everyMs: 60_000, goneMs: 1, leastMs: 1 };
    expect(await events.noteCondition({ type: 'disk.low', subject: '' }, pace, event())).toBe(true);
    for (const job of await events.claim(10, 30_000)) await events.settle(job, null, undefined);
    await events.prune(Date.now());
    expect(await store.retention.newest()).toBeDefined();
    const limits = { ageMs: 30 * DAY, bytes: 0, youngestMs: DAY, keyAgeMs: DAY / 2 };
    const byAge = await store.retention.step(limits, Date.now());
    expect([byAge.byAge > 0, byAge.keys > 0]).toEqual([true, true]);
    const bySize = await store.retention.step({ ...limits, ageMs: 365 * DAY }, Date.now());
    expect(bySize.bySize).toBeGreaterThan(0);
  });

  it.runIf(name === 'SQLite')('every statement finds its rows by an index', async () => {
    for (const { sql, parameters } of everything.values()) {
      if (STOPS_EARLY.some((allowed) => allowed.test(sql))) continue;
      const { rows } = await db.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
      );
      const plan = rows.map(({ detail }) => detail);
      const tables =
        /^SCAN (inbound|outbox|older|attempt|lane|idempotency_key|console_session|refused|webhook_event)\b/;
      expect(
        plan.filter((line) => tables.test(line)),
        sql,
      ).toEqual([]);
      if (!sql.includes('as newest')) continue;
      // A listing: by an index that has all that is filtered by.
      const searches = plan.filter(
        (line) => /^SEARCH (inbound|outbox)/.test(line) && !line.endsWith('(id=?)'),
      );
      expect(searches.length, sql).toBeGreaterThan(0);
      for (const line of searches) {
        expect(line).toMatch(
          /COVERING INDEX \w+ \((user_id=\? AND )?(app_id=\?( AND )?)?((endpoint|state)=\?)?( AND )?(id>\?)?( AND )?(id<\?)?\)/,
        );
        for (const column of ['user_id', 'app_id', 'endpoint', 'state'])
          expect(line.includes(`${column}=?`), `${sql}\n${line}`).toBe(sql.includes(`"${column}" = ?`));
      }
    }
  });

  it.runIf(name === 'PostgreSQL')('no statement reads many more rows than wait for delivery', async () => {
    const mostRows = 2 * special.pending; // of 100,000; those that wait are counted
    const explained = [...everything.values()];
    await db.connection().execute(async (connection) => {
      for (const { sql, parameters } of explained) {
        const isInsertion = sql.startsWith('insert'); // cannot be done twice
        const how = isInsertion ? '(format json)' : '(analyze, format json)';
        await connection.executeQuery(CompiledQuery.raw('begin'));
        const { rows } = await connection.executeQuery<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
          CompiledQuery.raw(`explain ${how} ${sql}`, [...parameters]),
        );
        await connection.executeQuery(CompiledQuery.raw('rollback'));
        for (const node of nodes(rows[0]!['QUERY PLAN'][0].Plan)) {
          if (node['Relation Name'] === undefined || node['Node Type'] === 'ModifyTable') continue;
          const rowsRead =
            node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0));
          const what = `${sql}\n${JSON.stringify(node)}`;
          if (isInsertion) expect(node['Node Type'], what).not.toBe('Seq Scan');
          else expect(rowsRead, what).toBeLessThanOrEqual(mostRows);
        }
      }
    });
  });
});

interface Row {
  id: string;
  app_id: string;
  user_id: string;
  kind: string;
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

function nodes(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)];
}
