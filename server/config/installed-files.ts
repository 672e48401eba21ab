/** The files that are read or started at run time: among the sources, or all in one folder, as the package has them. */
import { extname, join } from 'node:path';

const HERE = import.meta.dirname;
const isBundled = extname(import.meta.filename) === '.js';

/** A program of the server's own. @param source its path from `server/`, without `.ts` */
function program(source: string): string {
  return isBundled
    ? join(HERE, `${source.slice(source.lastIndexOf('/') + 1)}.js`)
    : join(HERE, '..', `${source}.ts`);
}

/** What codegen and `npm ci` make: pages, documents. */
export const GENERATED = isBundled ? join(HERE, '../generated') : join(HERE, '../../generated');
export const CLI = program('cli');
export const BACKUP_THREAD = program('store/sqlite/backup-thread');
export const CHECKPOINT_THREAD = program('store/sqlite/checkpoint-thread');
