/** The specification as a package: documents, schemas, vectors, the suite's catalogue, examples, documentation. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../codegen/outputs.ts';
import { progress } from '../codegen/progress.ts';
import { docsFile } from './docs-file.ts';
import { type BuildOptions, beginPackage, readManifest } from './package-folder.ts';
import { relink } from './relink.ts';

const OPENAPI = join(ROOT, 'openapi');
/** What the package has, and where from: files that are committed, or folders of such. */
const CONTENTS: readonly [from: string, to: string][] = [
  ['openapi/README.md', 'README.md'],
  ['openapi/CHANGELOG.md', 'CHANGELOG.md'],
  ['openapi/SOURCES.md', 'SOURCES.md'],
  ['openapi/IMPLEMENTATIONS.md', 'IMPLEMENTATIONS.md'],
  ['openapi/COMPATIBILITY.md', 'COMPATIBILITY.md'],
  ['openapi/PIPELINES.md', 'PIPELINES.md'],
  ['openapi/releases', 'releases'],
  ['openapi/vectors', 'vectors'],
  ['openapi/examples', 'examples'],
  ...['openapi', 'platform', 'app'].flatMap((name): [string, string][] =>
    ['.yaml', '.json', '-3.0.yaml', '-3.0.json'].map((end) => [`generated/${name}${end}`, `${name}${end}`]),
  ),
  ['generated/openapi.zh.yaml', 'openapi.zh.yaml'],
  ['generated/openapi.en.yaml', 'openapi.en.yaml'],
  ['generated/schemas', 'schemas'],
  ['generated/conformance.json', 'catalogue.json'],
  ['generated/CONFORMANCE.md', 'CONFORMANCE.md'],
  ['generated/staff-service.postman_collection.json', 'staff-service.postman_collection.json'],
  ['generated/llms.txt', 'llms.txt'],
];

/** The folder `out` is the package then, ready for `npm pack`. @throws when `out` is anything but an earlier build */
export async function buildOpenapi(out: string, { repository }: BuildOptions): Promise<void> {
  await progress('package', () => {
    const { private: _, ...manifest } = readManifest(OPENAPI)!;
    beginPackage(out, manifest, repository);
    const files = new Map(CONTENTS.flatMap(listCommitted));
    for (const [from, to] of files) copy(from, to, files, out);
  });
  await progress('documentation', async () => writeFileSync(join(out, 'docs.html'), await docsFile()));
}

/** What running an example leaves beside it is not committed. @returns each file's path in the repository and in the package */
function listCommitted([from, to]: readonly [string, string]): [string, string][] {
  const found = execFileSync('git', ['ls-files', '-z', from], { cwd: ROOT, encoding: 'utf8' });
  const files = found.split('\0').filter((file) => file !== '');
  if (files.length === 0) throw new Error(`${from}: not committed`);
  return files.map((file) => [file, to + file.slice(from.length)]);
}

function copy(from: string, to: string, files: ReadonlyMap<string, string>, out: string): void {
  const [source, target] = [join(ROOT, from), join(out, to)];
  mkdirSync(dirname(target), { recursive: true });
  if (/\.(md|txt)$/.test(from)) writeFileSync(target, relink(readFileSync(source, 'utf8'), from, files));
  else cpSync(source, target);
}
