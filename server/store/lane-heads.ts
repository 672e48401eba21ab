/**
 * What is in front of a lane: the oldest of its messages that wait for delivery.
 *
 * Asked for as those that are not settled, not by `state`, and in a subselect that is no join: PostgreSQL's statistics are from a
 * time when hardly any message waited, and where it may, it goes through all that wait for every lane.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { DeliveryState, OutboxRow, StoreSchema } from './schema.ts';

/** The oldest pending message of a lane that a worker holds. */
export interface Job {
  lane: number;
  /** Counts the lane's claims: who holds an older one changes nothing. */
  fence: number;
  id: string;
  appid: string;
  user: string;
  msgType: string;
  text: string;
  /** Attempts before this one. */
  attempts: number;
  /** If it was claimed before its time: by how many milliseconds. */
  earlyMs?: number;
  /** When it was handed over, milliseconds since 1970. */
  createdAt: number;
  /** Null: without a trace. */
  traceparent: string | null;
}

type Db = Kysely<StoreSchema> | Transaction<StoreSchema>;

/** Of the lane that the statement looks at. */
export const oldest = sql<number | null>`(
  select min(older.seq) from outbox as older where older.lane_id = lane.id and older.settled_at is null
)`;

/** A lane, and the claim under which a worker holds it. */
interface Claim {
  id: number;
  fence: number;
}

type HeadRow = Pick<
  OutboxRow,
  'id' | 'app_id' | 'user_id' | 'msg_type' | 'body' | 'attempts' | 'created_at' | 'traceparent'
> & { lane: number };

export async function selectHeads(db: Db, { among }: Engine, claims: readonly Claim[]): Promise<Job[]> {
  if (claims.length === 0) return [];
  const fences = new Map(claims.map(({ id, fence }) => [id, fence]));
  const { rows } = await sql<HeadRow>`
    select lane.id as lane, outbox.id, outbox.app_id, outbox.user_id, outbox.msg_type, outbox.body, outbox.attempts,
      outbox.created_at, outbox.traceparent
    from lane join outbox on outbox.seq = ${oldest}
    where lane.id ${among([...fences.keys()])}`.execute(db);
  return rows.map(({ lane, id, app_id, user_id, msg_type, body, attempts, created_at, traceparent }) => ({
    lane,
    fence: fences.get(lane)!,
    id,
    appid: app_id,
    user: user_id,
    msgType: msg_type,
    text: body,
    attempts,
    createdAt: created_at,
    traceparent,
  }));
}

/** When the oldest pending message of these lanes is due, by its `seq`. */
export async function dueHeads(db: Db, lanes: readonly number[]): Promise<Map<number, number>> {
  if (lanes.length === 0) return new Map();
  const rows = await db
    .selectFrom('lane')
    .select(['due_at', oldest.as('head')])
    .where('id', 'in', lanes)
    .execute();
  return new Map(
    rows.flatMap(({ due_at, head }) => (due_at === null || head === null ? [] : [[head, due_at]])),
  );
}

/** A statement of its own, after the lanes are locked: a message that was just committed is seen. */
export async function markIdle(db: Db, { among }: Engine, lanes: readonly number[]): Promise<void> {
  if (lanes.length === 0) return;
  await sql`
    update lane set due_at = null, wait_ms = 0 where id ${among(lanes)} and ${oldest} is null`.execute(db);
}

/**
 * Of all lanes together, by APP; those that have none may be missing. Goes from APP to APP in the index and counts in it, on both
 * engines: a group by state looks at the message of every entry. `between` hides the state from PostgreSQL's statistics, which
 * are of another time: by them it reads the whole table, or all that wait for every APP.
 */
export async function countMessages(state: DeliveryState, db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ app_id: string; messages: number }>`
    with recursive app(app_id, state) as (
      select min(app_id), ${sql.lit(state)} from outbox
      union all
      select (select min(app_id) from outbox where app_id > app.app_id), state from app where app_id is not null
    )
    select app_id, (
      select count(*) from outbox where outbox.app_id = app.app_id and outbox.state between app.state and app.state
    ) as messages from app where app_id is not null`.execute(db);
  return new Map(rows.map(({ app_id, messages }) => [app_id, Number(messages)]));
}
