/** What the statements of delivery read, whoever else waits: their plans, and on PostgreSQL the rows, are looked at. */
import { CompiledQuery, Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/store/engine.ts';
import type { Job } from '../../server/store/lane-heads.ts';
import { Lanes } from '../../server/store/lanes.ts';
import type { StoreSchema } from '../../server/store/schema.ts';
import { Store } from '../../server/store/store.ts';
import { engines, message } from '../support/engines.ts';

const MANY = 20_000;
const HOUR = 3_600_000;

const attempt = { at: 1, url: '', status: 200, errcode: 0, duration_ms: 1, answer: null, error: null };

interface Statement {
  sql: string;
  parameters: readonly unknown[];
}

describe.each(engines)('%s, beside 40,000 customers of others', (name, prepare) => {
  let engine: Engine;
  let db: Kysely<StoreSchema>;
  let lanes: Lanes;
  const statements: Statement[] = [];
  const claimHealthy = () => lanes.claim([{ appid: 'healthy', count: 200 }], 30_000);

  beforeAll(async () => {
    const open = await prepare();
    await (await Store.open(open())).close();
    engine = open();
    db = new Kysely<StoreSchema>({
      dialect: engine.dialect,
      log: ({ query }) => void statements.push({ sql: query.sql, parameters: query.parameters }),
    });
    lanes = new Lanes(db, engine, () => {});
    const delivered: Promise<unknown>[] = [];
    // What PostgreSQL knows of its tables is from before, when nobody waited. SQLite knows nothing.
    for (let user = 0; user < 500; user += 1)
      delivered.push(lanes.enqueue(message(`u${user}`, '{}', 'healthy')));
    await Promise.all(delivered);
    for (let jobs = await claimHealthy(); jobs.length > 0; jobs = await claimHealthy())
      await Promise.all(jobs.map((job) => lanes.settle({ job, attempt, outcome: 'delivered' })));
    if (name === 'PostgreSQL') {
      await sql`analyze`.execute(db);
      for (const table of ['lane', 'outbox'])
        await sql`alter table ${sql.table(table)} set (autovacuum_enabled = off)`.execute(db);
    }
    await fill('down', MANY, sql`-${sql.lit(HOUR)} + n`);
    await fill('backing off', MANY, sql`${sql.lit(HOUR)} + n`);
    for (let app = 0; app < 50; app += 1) await fill(`other ${app}`, 20, sql`n - 10`);
    for (const appid of ['backing off', 'healthy'])
      for (let user = 0; user < 3; user += 1) await lanes.enqueue(message(`u${user}`, '{}', appid));
  });
  afterAll(() => db.destroy());

  /** So many waiting customers, the n-th due so many milliseconds from now. */
  async function fill(appid: string, count: number, dueIn: ReturnType<typeof sql>): Promise<void> {
    await sql`
      with recursive number(n) as (select 1 union all select n + 1 from number where n < ${sql.lit(count)})
      insert into lane (app_id, user_id, due_at, wait_ms)
      select ${sql.lit(appid)}, 'filled ' || n, ${engine.now} + ${dueIn}, 2 * ${sql.lit(HOUR)} from number`.execute(
      db,
    );
    await sql`
      insert into outbox (lane_id, id, app_id, user_id, msg_type, body, created_at, state)
      select id, app_id || user_id, app_id, user_id, 'text', '{}', 1, 'pending' from lane where app_id = ${appid}`.execute(
      db,
    );
  }

  /** The most rows that a statement of these reads; where only the plan is known, that it looks up and never goes through. */
  async function expectRead(most: number, work: () => Promise<unknown>): Promise<void> {
    statements.length = 0;
    await work();
    const made = statements.filter((one) => /^\s*(with|select|update)/.test(one.sql));
    expect(made.length).toBeGreaterThan(0);
    for (const { sql: text, parameters } of made) {
      const query = (prefix: string) =>
        db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(`${prefix} ${text}`, [...parameters]));
      if (name === 'SQLite') {
        const plan = (await query('explain query plan')).rows.map(({ detail }) => String(detail));
        expect(plan.filter((step) => /^SCAN (lane|outbox|attempt|older)\b/.test(step))).toEqual([]);
        // Of an index that begins with the app, the due time has to be looked up too, or all of the app's are gone through.
        expect(plan.filter((step) => /lane_app_due \(app_id=\?\)/.test(step))).toEqual([]);
      } else {
        const { rows } = await query('explain (analyze, format json)');
        expect({ text, read: rowsRead((rows[0]!['QUERY PLAN'] as { Plan: Plan }[])[0]!.Plan) }).toEqual({
          text,
          read: expect.toSatisfy((read: number) => read <= most),
        });
      }
    }
  }

  it('a claim', async () => {
    // More than are due: those that back off are not gone through for the rest.
    const wishes = ['healthy', 'backing off', 'other 7', 'nobody'].map((appid) => ({ appid, count: 9 }));
    await expectRead(150, () => lanes.claim(wishes, 0));
    const many = Array.from({ length: 64 }, (_, at) => ({ appid: `other ${at}`, count: 1 }));
    await expectRead(500, () => lanes.claim(many, 0));
  });

  it('a look which apps have due customers', async () => {
    await expectRead(1_100, async () => {
      const { apps, next } = await lanes.due.findApps('');
      expect([apps.length, next]).toEqual([53, '']);
    });
  });

  it('messages that are handed over, claims, outcomes: a batch of each', async () => {
    const users = Array.from({ length: name === 'SQLite' ? 200 : 30 }, (_, at) => `u${at}`);
    const handOver = () =>
      Promise.all(users.flatMap((user) => [1, 2].map(() => lanes.enqueue(message(user, '{}', 'healthy')))));
    await expectRead(1_000, handOver);
    let jobs: Job[] = [];
    await expectRead(1_000, async () => {
      jobs = await claimHealthy();
    });
    expect(jobs.length).toBeGreaterThanOrEqual(30);
    await expectRead(1_000, () =>
      Promise.all(jobs.map((job) => lanes.settle({ job, attempt, outcome: 'delivered' }))),
    );
    await expectRead(10, () => lanes.release(jobs[0]!));
  });

  it('a step of the correction of due times: its thousand', async () => {
    await expectRead(1_100, () => lanes.due.correctNext(['backing off', 0, 0]));
    await expectRead(10, () => lanes.due.correctNext(['down', 0, 0]));
    await sql`update lane set wait_ms = 0 where app_id = 'backing off'`.execute(db);
    await expectRead(3_100, () => lanes.due.correctNext(['backing off', 0, 0]));
  });

  it('the leases that are freed at start', async () => {
    await expectRead(1_100, () => lanes.due.freeLeases());
  });

  it('a claim before its time, and the end of all waits: a thousand at a time', async () => {
    await sql`update lane set wait_ms = due_at where app_id = 'backing off'`.execute(db);
    await expectRead(10, async () => {
      expect(await lanes.claimEarly('backing off', 0)).toMatchObject({ appid: 'backing off' });
    });
    await expectRead(10, () => lanes.claimEarly('nobody', 0));
    await expectRead(5_100, () => lanes.due.endWaits('backing off', [503]));
  });

  it('a look that finds more apps than a thousand, page by page', async () => {
    await sql`
      with recursive number(n) as (select 1 union all select n + 1 from number where n < 1500)
      insert into lane (app_id, user_id, due_at) select 'page ' || n, 'u', 1 from number`.execute(db);
    const first = await lanes.due.findApps('');
    // Two for each app: its name, and its first due time.
    await expectRead(2_100, async () => {
      const second = await lanes.due.findApps(first.next);
      expect([first.apps.length, second.apps.length, second.next]).toEqual([1_000, 553, '']);
      expect(new Set([...first.apps, ...second.apps]).size).toBe(1_553);
    });
  });
});

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** Of tables, by all scans of a plan together. */
function rowsRead({ Plans = [], ...plan }: Plan): number {
  const isTable = /^(Seq|Index|Index Only|Bitmap Heap) Scan$/.test(plan['Node Type']);
  const own = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
  return (isTable ? own : 0) + Plans.reduce((sum, inner) => sum + rowsRead(inner), 0);
}
