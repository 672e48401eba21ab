/**
 * Operational events that are to be sent to the operator's address: stored first, so that they survive a restart. Not in the
 * outbox: there an event would be a message among others, in every list, count, export and share of its limit.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { StoreSchema } from './schema.ts';
import { firstIdAt } from './uuid-v7.ts';

/** More are not stored while the address takes none: what is counted meanwhile stands in the next one. */
const MOST_PENDING = 1_000;
const KEPT_MS = 7 * 86_400_000;
/** Events of a transaction, so that it holds up nobody. */
const BATCH = 50;

/** What happened: of each type and subject there is one event in a while. */
export interface Subject {
  type: string;
  /** An appid, or ''. */
  subject: string;
}

/** How many messages it happened to. */
export interface Count extends Subject {
  messages: number;
  /** What else is told of it, JSON: of the latest one. */
  detail: string;
}

/** Milliseconds. */
export interface ConditionPace {
  everyMs: number;
  goneMs: number;
  leastMs: number;
}

/** `detail` of a condition: since when it has been under way, and when a server last saw it. Milliseconds since 1970. */
interface Spell {
  beganAt: number;
  seenAt: number;
}

export interface NewWebhookEvent {
  id: string;
  body: string;
}

export interface WebhookJob extends NewWebhookEvent {
  /** This one included. */
  attempts: number;
}

export class WebhookEvents {
  readonly #db: Kysely<StoreSchema>;
  readonly #engine: Engine;

  constructor(db: Kysely<StoreSchema>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
  }

  /** Adds to what is to be told, by any server. */
  async gather(counts: readonly Count[]): Promise<void> {
    // In one order everywhere, so that two servers do not wait for each other.
    const rows = counts
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((count) => ({ ...count, at: 0 }));
    for (let from = 0; from < rows.length; from += BATCH)
      await this.#db
        .insertInto('webhook_notice')
        .values(rows.slice(from, from + BATCH))
        .onConflict((conflict) =>
          conflict.columns(['type', 'subject']).doUpdateSet(({ ref }) => ({
            messages: sql<number>`webhook_notice.messages + excluded.messages`,
            detail: ref('excluded.detail'),
          })),
        )
        .execute();
  }

  /** Makes events of what was counted, of this type, where there was none for `everyMs`. Returns how many. */
  raiseCounted(type: string, everyMs: number, write: (count: Count) => NewWebhookEvent): Promise<number> {
    const { now, skipLocked } = this.#engine;
    return this.#db.transaction().execute(async (transaction) => {
      const room = Math.min(BATCH, await this.#countRoom(transaction));
      // One that is in the future was noted before the clock was put back.
      const { rows } = await sql<Count>`
        select type, subject, messages, detail from webhook_notice
        where messages > 0 and type = ${type} and (at <= ${now} - ${sql.lit(everyMs)} or at > ${now})
        limit ${sql.lit(room)} ${skipLocked}`.execute(transaction);
      if (rows.length === 0) return 0;
      await this.#add(transaction, rows.map(write));
      await transaction
        .updateTable('webhook_notice')
        .set({ at: now, messages: 0 })
        .where('type', '=', type)
        .where(
          'subject',
          'in',
          rows.map(({ subject }) => subject),
        )
        .execute();
      return rows.length;
    });
  }

  /**
   * Notes that a condition is under way, and makes an event of it: one when it begins, and one every `everyMs` while it lasts, however
   * many servers see it. It has ended when none has noted it for `goneMs`; however often it begins, there is at most one in `leastMs`.
   *
   * @param event undefined: it is under way, and nothing to be told of yet
   * @returns whether it made the event
   */
  noteCondition(
    { type, subject }: Subject,
    { everyMs, goneMs, leastMs }: ConditionPace,
    event: NewWebhookEvent | undefined,
  ): Promise<boolean> {
    const { now, lock } = this.#engine;
    return this.#db.transaction().execute(async (transaction) => {
      await sql`
        insert into webhook_notice (type, subject, at, messages) values (${type}, ${subject}, 0, 0)
        on conflict (type, subject) do nothing`.execute(transaction);
      const { rows } = await sql<{ at: number; detail: string; now: number }>`
        select at, detail, ${now} as now from webhook_notice
        where type = ${type} and subject = ${subject} ${lock}`.execute(transaction);
      const time = Number(rows[0]!.now);
      const toldAt = Number(rows[0]!.at);
      const before: Partial<Spell> = JSON.parse(rows[0]!.detail);
      const hasBegun = before.seenAt === undefined || before.seenAt < time - goneMs;
      const spell: Spell = { beganAt: hasBegun ? time : (before.beganAt ?? time), seenAt: time };
      // One that is in the future was noted before the clock was put back.
      const isDue =
        toldAt > time || toldAt <= time - everyMs || (toldAt < spell.beganAt && toldAt <= time - leastMs);
      const isTold = event !== undefined && isDue && (await this.#countRoom(transaction)) > 0;
      await transaction
        .updateTable('webhook_notice')
        .set({ detail: JSON.stringify(spell), ...(isTold ? { at: time } : {}) })
        .where('type', '=', type)
        .where('subject', '=', subject)
        .execute();
      if (isTold) await this.#add(transaction, [event]);
      return isTold;
    });
  }

  /** Takes due events for `leaseMs`. */
  async claim(limit: number, leaseMs: number): Promise<WebhookJob[]> {
    const { now, skipLocked } = this.#engine;
    const { rows } = await sql<WebhookJob>`
      with due as materialized (
        select id from webhook_event where due_at <= (select ${now}) order by due_at limit ${sql.lit(limit)} ${skipLocked}
      )
      update webhook_event set due_at = ${now} + ${sql.lit(leaseMs)}, attempts = webhook_event.attempts + 1
      from due where webhook_event.id = due.id
      returning webhook_event.id, webhook_event.body, webhook_event.attempts`.execute(this.#db);
    return rows;
  }

  /** Who has lost its lease changes nothing. @param delayMs until the next attempt; undefined: there is none */
  async settle(
    { id, attempts }: WebhookJob,
    error: string | null,
    delayMs: number | undefined,
  ): Promise<void> {
    const { now } = this.#engine;
    await this.#db
      .updateTable('webhook_event')
      .set({ error, due_at: delayMs === undefined ? null : sql<number>`${now} + ${sql.lit(delayMs)}` })
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .execute();
  }

  /** @param now milliseconds since 1970 */
  async prune(now: number): Promise<void> {
    await this.#db
      .deleteFrom('webhook_event')
      .where('id', '<', firstIdAt(now - KEPT_MS))
      .execute();
  }

  async #add(transaction: Transaction<StoreSchema>, events: readonly NewWebhookEvent[]): Promise<void> {
    const rows = events.map((event) => ({ ...event, due_at: this.#engine.now, error: null }));
    await transaction.insertInto('webhook_event').values(rows).execute();
  }

  async #countRoom(transaction: Transaction<StoreSchema>): Promise<number> {
    const { rows } = await sql<{ pending: number }>`
      select count(*) as pending from (
        select 1 from webhook_event where due_at is not null limit ${sql.lit(MOST_PENDING)}
      ) one`.execute(transaction);
    return MOST_PENDING - Number(rows[0]!.pending);
  }
}

function keyOf({ type, subject }: Subject): string {
  return JSON.stringify([type, subject]);
}
