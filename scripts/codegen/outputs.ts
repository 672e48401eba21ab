import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/** The repository's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

export const REFERENCE = 'generated/reference.html';
/** In `generated/` but not committed: what `npm ci` builds. */
const BUILT = [REFERENCE, 'generated/console/'];

/** All files of a run, kept in memory until they are compared or written: a failed run changes nothing. */
export class Outputs {
  readonly #files = new Map<string, string>();

  add(file: string, text: string): void {
    this.#files.set(file, text.endsWith('\n') ? text : `${text}\n`);
  }

  addJson(file: string, value: unknown): void {
    this.add(file, JSON.stringify(value, null, 2));
  }

  async addAll(files: Promise<Map<string, string>>): Promise<void> {
    for (const [file, text] of await files) this.add(file, text);
  }

  /** A file's text as this run leaves it, for files that several steps touch (the READMEs). */
  current(file: string): string {
    return this.#files.get(file) ?? read(file) ?? '';
  }

  /** Files that differ from what this run made, and files in `generated/` that no run makes any more. */
  drifted(): string[] {
    return [...this.changed(), ...this.#orphans()].sort();
  }

  /** Files that differ from what this run made. */
  changed(): string[] {
    return [...this.#files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  }

  write(): string[] {
    const changed = this.drifted();
    for (const file of changed) {
      const path = resolve(ROOT, file);
      const text = this.#files.get(file);
      if (text === undefined) rmSync(path);
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    return changed;
  }

  #orphans(): string[] {
    const folder = resolve(ROOT, 'generated');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, resolve(entry.parentPath, entry.name)).split(sep).join('/')) // as the keys are
      .filter((file) => !BUILT.some((built) => file.startsWith(built)) && !this.#files.has(file));
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(resolve(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
}
