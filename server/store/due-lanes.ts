/** When lanes are due: which apps have some, and due times that are no longer right. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { oldest } from './lane-heads.ts';
import type { StoreSchema } from './schema.ts';

/** Apps that one look goes through: 7 ms on PostgreSQL, 1 ms on SQLite. */
const APPS = 1000;
/** Lanes that one step looks at. */
const LANES = 1000;
/** Three times the client's time-out: with less, stalls of the event loop made duplicates. */
export const LEASE_MS = 30_000;

/** A place in the order of app, due time and id. */
export type LanePlace = readonly [appid: string, dueAt: number, id: number];

export class DueLanes {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;

  constructor(db: Kysely<StoreSchema>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
  }

  /**
   * Up to a thousand apps after `after` ('' is the beginning) that have lanes waiting: those of which one is due, the others, where
   * to go on ('' is the end), and the database's clock.
   */
  async findApps(after: string): Promise<{ apps: string[]; waiting: string[]; next: string; now: number }> {
    const { rows, now } = await this.#waitingApps(after);
    return {
      apps: rows.filter(({ due_at }) => due_at <= now).map(({ app_id }) => app_id),
      waiting: rows.filter(({ due_at }) => due_at > now).map(({ app_id }) => app_id),
      next: rows.length === APPS ? rows.at(-1)!.app_id : '',
      now,
    };
  }

  /**
   * Frees the leases of a process that died, so that its customers need not wait for their end. Versions before this one did
   * not tell leases from back-offs: theirs end by themselves, within 30 s.
   */
  async freeLeases(): Promise<void> {
    const { now } = this.#engine;
    for (let after: string | undefined = ''; after !== undefined; ) {
      const { rows } = await this.#waitingApps(after);
      for (const { app_id } of rows)
        await sql`
          update lane set due_at = ${now}, wait_ms = 0
          where app_id = ${app_id} and due_at > (select ${now}) and due_at <= (select ${now} + ${sql.lit(LEASE_MS)})
          and wait_ms < 0`.execute(this.#db);
      after = rows.length === APPS ? rows.at(-1)!.app_id : undefined;
    }
  }

  /**
   * Makes lanes of an app that back off due at once, a thousand at a time. What somebody holds stays held, and so does the back-off of
   * a customer whose own failure it is: the latest attempt was answered with an errcode.
   *
   * @param wholeApp statuses that are the app's failure, whatever is answered with them
   */
  async endWaits(appid: string, wholeApp: readonly number[]): Promise<void> {
    const { now, skipLocked, among } = this.#engine;
    let place: readonly [dueAt: number, id: number] | undefined = [0, 0];
    while (place !== undefined) {
      const [dueAt, id]: readonly [number, number] = place;
      const { rows } = await sql<{ id: number; due_at: number; is_own: number | null }>`
        select id, due_at, (
          select case when attempt.errcode is null or attempt.status ${among(wholeApp)} then 0 else 1 end from attempt
          where attempt.outbox_id = (select head.id from outbox as head where head.seq = ${oldest})
          order by attempt.seq desc limit 1
        ) as is_own from lane
        where app_id = ${appid} and due_at > (select ${now}) and (due_at, id) > (${dueAt}, ${id}) and wait_ms > 0
        order by due_at, id limit ${sql.lit(LANES)}`.execute(this.#db);
      const ids = rows.filter(({ is_own }) => is_own !== 1).map((row) => row.id);
      if (ids.length > 0)
        await sql`
          update lane set due_at = ${now}, wait_ms = 0 where id in (
            select id from lane where id ${among(ids)} and due_at > (select ${now}) and wait_ms > 0
            order by id ${skipLocked}
          )`.execute(this.#db);
      const last = rows.at(-1);
      place = rows.length === LANES && last !== undefined ? [last.due_at, last.id] : undefined;
    }
  }

  /**
   * Goes through the next waiting lanes, a thousand of an app at most, and puts right those that are due later than was ever
   * meant: the clock was put back since. Each waits again, at most as long as it was to wait from the beginning.
   *
   * @returns where to go on; undefined at the end
   */
  async correctNext(place: LanePlace = ['', 0, 0]): Promise<LanePlace | undefined> {
    const { now, skipLocked, among } = this.#engine;
    const [appid, dueAt, id] = place;
    const { rows } = await sql<{ id: number; due_at: number; late_ms: number }>`
      select id, due_at, due_at - abs(wait_ms) - ${now} as late_ms from lane
      where app_id = ${appid} and due_at > (select ${now}) and (due_at, id) > (${dueAt}, ${id})
      order by due_at, id limit ${sql.lit(LANES)}`.execute(this.#db);
    const late = rows.filter(({ late_ms }) => late_ms > 0).map((row) => row.id);
    if (late.length > 0)
      // What somebody holds he will set anew.
      await sql`
        update lane set due_at = abs(wait_ms) + ${now} where id in (
          select id from lane where id ${among(late)} and due_at > abs(wait_ms) + ${now} order by id ${skipLocked}
        )`.execute(this.#db);
    if (rows.length === LANES) return [appid, rows.at(-1)!.due_at, rows.at(-1)!.id];
    const { rows: next } = await sql<{ app_id: string | null }>`
      ${firstAppAfter(sql`${appid}`)}`.execute(this.#db);
    return next[0]!.app_id === null ? undefined : [next[0]!.app_id, 0, 0];
  }

  /** Goes from app to app in the index, however many lanes each has; each with its first due time. */
  async #waitingApps(after: string): Promise<{ rows: { app_id: string; due_at: number }[]; now: number }> {
    const { now } = this.#engine;
    const { rows } = await sql<{ app_id: string | null; due_at: number; now: number }>`
      with recursive app(app_id, place) as (
        select (${firstAppAfter(sql`${after}`)}), 1
        union all
        select (${firstAppAfter(sql`app.app_id`)}), place + 1 from app
        where app_id is not null and place < ${sql.lit(APPS)}
      )
      select app_id, ${now} as now, (
        select min(due_at) from lane where lane.app_id = app.app_id and due_at is not null
      ) as due_at from app order by place`.execute(this.#db);
    const found = rows.filter((row): row is typeof row & { app_id: string } => row.app_id !== null);
    return { rows: found, now: rows[0]!.now };
  }
}

/** '' comes before all: an appid is not empty. */
function firstAppAfter(appid: ReturnType<typeof sql>) {
  return sql<{ app_id: string | null }>`
    select min(app_id) as app_id from lane where due_at is not null and app_id > ${appid}`;
}
