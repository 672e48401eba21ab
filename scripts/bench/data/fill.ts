/**
 * A journal as it is after weeks, made by the database itself: a million messages take seconds. As a program,
 * `fill.ts FOLDER|postgres://… MESSAGES CUSTOMERS DAYS` prints what is special in it.
 */
import { Kysely, sql } from 'kysely';
import type { Engine } from '../../../server/store/engine.ts';
import { postgresEngine } from '../../../server/store/postgres/postgres-engine.ts';
import type { StoreSchema } from '../../../server/store/schema.ts';
import { sqliteEngine } from '../../../server/store/sqlite/sqlite-engine.ts';
import { Store } from '../../../server/store/store.ts';
import { createLogger } from '../../../server/telemetry/log.ts';

export interface Contents {
  /** Half of them received, half of them sent; each that was sent has an attempt. */
  messages: number;
  customers: number;
  /** Over which the messages are spread evenly, up to now. */
  days: number;
}

/** Beside many busy APPs: few messages, and those among the oldest. */
export const QUIET = { appid: 'quiet', user: 'quiet-customer' };
export const APPS = 10;
/** Of the newest that were sent, so many wait for delivery: one of each of the first customers. */
export const PENDING = 1_000;

const DAY_MS = 86_400_000;

/** Makes the tables too. Returns the bytes that it takes, as retention counts them. */
export async function fill(open: () => Engine, contents: Contents): Promise<number> {
  await (await Store.open(open())).close();
  const engine = open();
  const db = new Kysely<StoreSchema>({ dialect: engine.patientDialect?.() ?? engine.dialect });
  await insert(db, engine, contents);
  const { rows } = await engine.usedBytes.execute(db);
  await db.destroy();
  return Number(rows[0]!.bytes);
}

async function insert(
  db: Kysely<StoreSchema>,
  engine: Engine,
  { messages, customers, days }: Contents,
): Promise<void> {
  const { series, hex } = engine.exclusive ? SQLITE : POSTGRES;
  const half = Math.floor(messages / 2);
  const started = Date.now() - days * DAY_MS;
  const run = (text: string) => sql.raw(text).execute(db);
  const rebuild = await dropIndexes(db, engine);

  const at = `(${started} + cast(i as bigint) * ${days * DAY_MS} / ${half})`;
  const id = (direction: number) =>
    `${hex(`${at} / 65536`, 8)} || '-' || ${hex(`${at} % 65536`, 4)} || '-7' || ${hex('i % 4096', 3)} || '-${direction}000-' || ${hex('i', 12)}`;
  const customer = `(cast(i as bigint) * 7919 % ${customers})`;
  const user = `case when i between 100 and 149 then '${QUIET.user}' else 'customer-' || ${customer} end`;
  const app = `case when i between 100 and 149 then '${QUIET.appid}' else 'app-' || (${customer} % ${APPS}) end`;
  const content = `'Hello, this is message ' || i || ', and I have a question about my order of last week.'`;
  const body = (name: string) =>
    `'{"${name}":"' || ${user} || '","MsgType":"text","Content":"' || ${content} || '"}'`;

  await run(`insert into inbound (id, app_id, user_id, msg_type, excerpt, body, created_at, endpoint, target)
    select ${id(8)}, ${app}, ${user}, 'text', ${content}, ${body('FromUserId')}, ${at},
      case when i between 120 and 180 then 'app' else 'platform' end, '/api/v1/' || ${app} || '/staffService/message'
    from ${series(half)}`);
  await run(`insert into idempotency_key (endpoint, app_id, idem_key, body_hash, created_at)
    select endpoint, app_id, id, substr(id || id, 1, 43), created_at from inbound
    where created_at > ${Date.now() - DAY_MS} order by created_at`);
  await run(`insert into lane (app_id, user_id, due_at)
    select ${app}, ${user}, case when i >= ${half - PENDING} then ${Date.now()} end from ${series(half)}
    where i >= ${half - customers} or i = 100 on conflict do nothing`);
  const isPending = `i >= ${half - PENDING}`;
  await run(`insert into outbox
      (lane_id, id, app_id, user_id, msg_type, excerpt, body, created_at, state, attempts, settled_at)
    select lane.id, sent.id, app, customer, 'text', content, body, at, sent.state, attempts, settled from (
      select ${id(9)} as id, ${app} as app, ${user} as customer, ${content} as content, ${body('ToUserId')} as body, ${at} as at,
        case when ${isPending} then 'pending' when i % 1000 = 7 or i = 149 then 'dead' else 'delivered' end as state,
        case when ${isPending} then 0 else 1 end as attempts, case when not (${isPending}) then ${at} + 40 end as settled
      from ${series(half)}
    ) as sent join lane on lane.app_id = app and lane.user_id = customer order by at`);
  await run(`insert into attempt (outbox_id, at, url, status, errcode, duration_ms, answer)
    select id, created_at, 'https://app.example.com/' || app_id, 200, 0, 35, '{"errcode":0,"errmsg":"ok"}'
    from outbox where state <> 'pending' order by seq`);

  for (const statement of rebuild) await run(statement);
  if (!engine.exclusive) await run('vacuum analyze');
}

/** Returns the statements that make them again: many rows are indexed faster at once than one by one. */
async function dropIndexes(db: Kysely<StoreSchema>, engine: Engine): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`${sql.raw(
    engine.exclusive
      ? "select name, sql as definition from sqlite_master where type = 'index' and sql is not null"
      : `select indexname as name, indexdef as definition from pg_indexes where schemaname = current_schema()
         and indexname not in (select conname from pg_constraint)`,
  )}`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  return rows.map(({ definition }) => definition);
}

const SQLITE = {
  series: (count: number) =>
    `(with recursive series(i) as (select 0 union all select i + 1 from series where i < ${count - 1}) select i from series)`,
  hex: (value: string, digits: number) => `printf('%0${digits}x', ${value})`,
};

const POSTGRES = {
  series: (count: number) => `generate_series(0, ${count - 1}) as series(i)`,
  hex: (value: string, digits: number) => `lpad(to_hex(${value}), ${digits}, '0')`,
};

if (import.meta.main) {
  const [place = '', ...numbers] = process.argv.slice(2);
  const [messages = 0, customers = 0, days = 0] = numbers.map(Number);
  const log = await createLogger('warn', false);
  const open = () => (place.startsWith('postgres:') ? postgresEngine(place, log) : sqliteEngine(place, log));
  await fill(open, { messages, customers, days });
  process.stdout.write(JSON.stringify({ quiet: QUIET, pending: PENDING }));
}
