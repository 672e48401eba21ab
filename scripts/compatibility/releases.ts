/** The releases of the contract: `openapi/releases/<version>/`, which nobody changes any more. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../codegen/documents.ts';
import { ROOT } from '../codegen/outputs.ts';
import { Problem } from '../codegen/problem.ts';
import { compareVersions } from './versions.ts';

export const RELEASES = resolve(ROOT, 'openapi/releases');
/** `sha256sum --check` reads it. */
const SUMS = 'SHA256SUMS';
/** What partners get as the document: whole, without references to other files. */
const DOCUMENT = 'openapi.yaml';

/** From the first to the last. */
export function listReleases(folder = RELEASES): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compareVersions);
}

export function loadRelease(version: string, folder = RELEASES): Document {
  return parse(readFileSync(join(folder, version, DOCUMENT), 'utf8'));
}

/** Files that are not as they were when they were frozen, or that were not there then. */
export function findChangedFiles(folder = RELEASES): string[] {
  const [frozen, there] = [readSums(folder), sums(folder)];
  return [...new Set([...frozen.keys(), ...there.keys()])]
    .filter((file) => frozen.get(file) !== there.get(file))
    .sort();
}

/** @throws Problem if this version was released before, with another document */
export function freeze(version: string, text: string, folder = RELEASES): void {
  if (listReleases(folder).includes(version)) {
    if (readFileSync(join(folder, version, DOCUMENT), 'utf8') === text) return;
    throw new Problem(
      `${version} 已经发布，不能再改 / ${version} was released and stays as it is\n→ openapi/openapi.yaml: info.version`,
    );
  }
  mkdirSync(join(folder, version));
  writeFileSync(join(folder, version, DOCUMENT), text);
  const lines = [...sums(folder)].map(([file, sum]) => `${sum}  ${file}\n`);
  writeFileSync(join(folder, SUMS), lines.join(''));
}

function sums(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== SUMS && file !== 'README.md')
    .sort();
  return new Map(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}

function readSums(folder: string): Map<string, string> {
  const lines = readFileSync(join(folder, SUMS), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function sha256(bytes: Buffer): string {
  // A checkout on Windows may have changed the ends of lines.
  return createHash('sha256').update(bytes.toString('utf8').replaceAll('\r\n', '\n')).digest('hex');
}
