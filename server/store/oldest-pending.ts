import { type Kysely, sql } from 'kysely';
import type { StoreSchema } from './schema.ts';
import { timeOfId } from './uuid-v7.ts';

/** More than may be configured, should some have been removed. */
const APPS = 2000;

/**
 * Returns when the newest of an APP's delivered messages was delivered, milliseconds since 1970; undefined: there is none. By the
 * order in which they were handed over: older ones may have been delivered later, but not where nothing is delivered.
 */
export async function findLastDelivered(db: Kysely<StoreSchema>, appid: string): Promise<number | undefined> {
  const { rows } = await sql<{ settled_at: number | null }>`
    select settled_at from outbox
    where (app_id, state, id) > (${appid}, 'delivered', '') and (app_id, state, id) < (${appid}, 'delivered', 'g')
    order by app_id desc, state desc, id desc limit 1`.execute(db);
  return rows[0]?.settled_at ?? undefined;
}

/**
 * Returns when the oldest pending message of each APP was handed over, milliseconds since 1970; APPs without one are left out.
 *
 * Goes from APP to APP in the index and takes the first entry of each, however many wait. Asked for by whole rows of the index,
 * between two that no message has: with the columns one by one, PostgreSQL's statistics, which are of a time when hardly any message
 * waited, make it go through all that wait.
 */
export async function findOldestPending(db: Kysely<StoreSchema>): Promise<Map<string, number>> {
  const { rows } = await sql<{ app_id: string | null; id: string | null }>`
    with recursive app(app_id, place) as (
      select min(app_id), 1 from outbox
      union all
      select (select min(app_id) from outbox where app_id > app.app_id), place + 1 from app
      where app_id is not null and place < ${sql.lit(APPS)}
    )
    select app_id, (
      select id from outbox
      where (outbox.app_id, outbox.state, outbox.id) > (app.app_id, 'pending', '')
      and (outbox.app_id, outbox.state, outbox.id) < (app.app_id, 'pending', 'g')
      order by outbox.app_id, outbox.state, outbox.id limit 1
    ) as id from app where app_id is not null`.execute(db);
  return new Map(rows.flatMap(({ app_id, id }) => (id === null ? [] : [[app_id!, timeOfId(id)]])));
}
