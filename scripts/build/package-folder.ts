/** The folder that a build makes: a new or empty one, or an earlier build of the same package, which is replaced. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../codegen/outputs.ts';

export interface BuildOptions {
  /** Address of the public repository. */
  repository?: string | undefined;
  hasDocs: boolean;
}

/** Empties the folder and writes manifest and licence: first of all, so that a build that failed is known as one by the next. */
export function beginPackage(out: string, manifest: { name: string }, repository: string | undefined): void {
  if (!mayBeReplaced(out, manifest.name))
    throw new Error(`${out} is not an earlier build: nothing was changed`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const published =
    repository === undefined ? manifest : { ...manifest, repository: { type: 'git', url: repository } };
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  copyFileSync(join(ROOT, 'LICENSE'), join(out, 'LICENSE'));
}

function mayBeReplaced(folder: string, name: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const found = readManifest(folder);
  return found?.name === name && found.private === undefined; // the sources are private
}

export function readManifest(folder: string) {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
