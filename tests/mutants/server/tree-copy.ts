/** A copy of the working tree, in which one file at a time is changed. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Mutant } from './mutant.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');
/** Built, not committed, and served. */
const BUILT = ['generated/reference.html', 'generated/console'];
const WORKSPACES = '@staff-service';

export class TreeCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'staff-service-mutants-'));

  /** With what is not committed yet. */
  constructor() {
    for (const file of [...filesOfTree(), ...BUILT].filter((file) => existsSync(join(ROOT, file)))) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(ROOT, file), join(this.folder, file), { recursive: true });
    }
    const [from, to] = [join(ROOT, 'node_modules'), join(this.folder, 'node_modules')];
    mkdirSync(join(to, WORKSPACES), { recursive: true });
    for (const name of readdirSync(from))
      if (name !== WORKSPACES && !name.startsWith('.vite')) symlinkSync(join(from, name), join(to, name));
    // These lead into the copy, or the tests would import what is not changed.
    for (const name of ['client', 'server'])
      symlinkSync(join(this.folder, name), join(to, WORKSPACES, name), 'junction');
  }

  /** Changes the mutant's file. @returns what puts it back */
  apply({ file, find, replace }: Mutant): () => void {
    const path = join(this.folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(find, () => replace),
    );
    return () => writeFileSync(path, text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function filesOfTree(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter(Boolean);
}

/** Why the mutants cannot be made from the tree as it is. */
export function findStale(mutants: readonly Mutant[]): string[] {
  const seen = new Set<string>();
  return mutants.flatMap(({ id, file, find, replace, tests }) => {
    const problems: string[] = [];
    if (seen.has(id)) problems.push('there are two of this id');
    seen.add(id);
    for (const path of [file, ...tests])
      if (!existsSync(join(ROOT, path))) problems.push(`there is no ${path}`);
    if (existsSync(join(ROOT, file))) {
      const times = readFileSync(join(ROOT, file), 'utf8').split(find).length - 1;
      if (times !== 1)
        problems.push(`${file} has this ${times} times, and must have it once: ${JSON.stringify(find)}`);
    }
    if (find === replace) problems.push('it changes nothing');
    return problems.map((problem) => `${id}: ${problem}`);
  });
}
