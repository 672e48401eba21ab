import type { Kysely } from 'kysely';
import type { ConsoleLinkRow, StoreSchema } from './schema.ts';

/** That hold at once. */
export const MAX_LINKS = 1000;

/** Logins to the console and shared links. Of either, only a hash of its token comes here; `now` and ends are milliseconds. */
export class Credentials {
  readonly #db: Kysely<StoreSchema>;

  constructor(db: Kysely<StoreSchema>) {
    this.#db = db;
  }

  async addSession(tokenHash: string, expiresAt: number, now: number): Promise<void> {
    await this.#db.deleteFrom('console_session').where('expires_at', '<=', now).execute();
    await this.#db
      .insertInto('console_session')
      .values({ token_hash: tokenHash, expires_at: expiresAt })
      .execute();
  }

  /** When it ends; undefined when none that holds has this token. */
  async findSession(tokenHash: string, now: number): Promise<number | undefined> {
    const found = await this.#db
      .selectFrom('console_session')
      .select('expires_at')
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return found?.expires_at;
  }

  async deleteSession(tokenHash: string): Promise<void> {
    await this.#db.deleteFrom('console_session').where('token_hash', '=', tokenHash).execute();
  }

  /** Returns false, and adds none, while 1,000 links hold. */
  async addLink(link: ConsoleLinkRow, now: number): Promise<boolean> {
    await this.#db.deleteFrom('console_link').where('expires_at', '<=', now).execute();
    const { count } = await this.#db
      .selectFrom('console_link')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) >= MAX_LINKS) return false;
    await this.#db.insertInto('console_link').values(link).execute();
    return true;
  }

  /** Undefined when none that holds has this token. */
  findLink(tokenHash: string, now: number): Promise<ConsoleLinkRow | undefined> {
    return this.#db
      .selectFrom('console_link')
      .selectAll()
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', now)
      .executeTakeFirst();
  }

  /** Those that hold, newest first. */
  listLinks(now: number): Promise<ConsoleLinkRow[]> {
    return this.#db
      .selectFrom('console_link')
      .selectAll()
      .where('expires_at', '>', now)
      .orderBy('id', 'desc')
      .limit(MAX_LINKS)
      .execute();
  }

  /** Returns what it was; undefined when there is none. */
  deleteLink(id: string): Promise<ConsoleLinkRow | undefined> {
    return this.#db.deleteFrom('console_link').where('id', '=', id).returningAll().executeTakeFirst();
  }
}
