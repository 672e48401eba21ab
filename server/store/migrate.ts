/** Brings a database to this program's version. */

import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { BilingualError } from '../config/usage-error.ts';
import type { Logger } from '../telemetry/log.ts';
import type { Engine } from './engine.ts';
import { migrations } from './migrations.ts';
import type { StoreSchema } from './schema.ts';
import { TEXTS } from './texts.ts';

/**
 * All of it in one transaction, the records of what was done too. It may take long: no time-out of the usual connections
 * holds for it, and several servers that start at once wait for the first.
 *
 * @throws when the data is newer than the program, or the database does not answer
 */
export async function migrate(db: Kysely<StoreSchema>, engine: Engine, log?: Logger): Promise<void> {
  const patient =
    engine.patientDialect === undefined
      ? undefined
      : new Kysely<StoreSchema>({ dialect: engine.patientDialect() });
  const provider = { getMigrations: async () => migrations(engine) };
  try {
    const all = await new Migrator({ db: patient ?? db, provider }).getMigrations();
    const due = all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
    const upgrade = due.length > 0 && due.length < all.length;
    if (upgrade)
      log?.info({ migrations: due }, 'upgrading the database, which may take minutes: please let it finish');
    const started = engine.timing.monotonic();
    await (patient ?? db).transaction().execute(async (transaction) => {
      for (const statement of engine.beforeMigration ?? []) await statement.execute(transaction);
      const { error } = await new Migrator({ db: transaction, provider }).migrateToLatest();
      if (error !== undefined) throw error;
    });
    const ms = Math.round(engine.timing.monotonic() - started);
    if (upgrade) log?.info({ migrations: due, ms }, 'database upgraded');
  } catch (error) {
    const newer = error instanceof Error && /previously executed migration .* is missing/.test(error.message);
    if (newer) throw new BilingualError('', TEXTS.newer, { cause: error });
    throw error;
  } finally {
    await patient?.destroy();
  }
}
