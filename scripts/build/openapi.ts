/** The specification as a package: documents, schemas, vectors, the suite's catalogue, examples. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../codegen/outputs.ts';
import { progress } from '../codegen/progress.ts';
import { type BuildOptions, beginPackage, readManifest } from './package-folder.ts';

const OPENAPI = join(ROOT, 'openapi');
/** What the package has, and where from: files that are committed, or folders of such. */
const CONTENTS: readonly [from: string, to: string][] = [
  ['openapi/README.md', 'README.md'],
  ['openapi/CHANGELOG.md', 'CHANGELOG.md'],
  ['openapi/SOURCES.md', 'SOURCES.md'],
  ['openapi/IMPLEMENTATIONS.md', 'IMPLEMENTATIONS.md'],
  ['openapi/COMPATIBILITY.md', 'COMPATIBILITY.md'],
  ['openapi/PIPELINES.md', 'PIPELINES.md'],
  ['openapi/vectors', 'vectors'],
  ['openapi/examples', 'examples'],
  ...['openapi', 'platform', 'app'].flatMap((name): [string, string][] =>
    ['yaml', 'json'].map((kind) => [`generated/${name}.${kind}`, `${name}.${kind}`]),
  ),
  ['generated/openapi.zh.yaml', 'openapi.zh.yaml'],
  ['generated/openapi.en.yaml', 'openapi.en.yaml'],
  ['generated/schemas', 'schemas'],
  ['generated/conformance.json', 'catalogue.json'],
  ['generated/CONFORMANCE.md', 'CONFORMANCE.md'],
];

/** The folder `out` is the package then, ready for `npm pack`. @throws when `out` is anything but an earlier build */
export async function buildOpenapi(out: string, { repository }: BuildOptions): Promise<void> {
  await progress('package', () => {
    const { private: _, ...manifest } = readManifest(OPENAPI)!;
    beginPackage(out, manifest, repository);
    for (const [from, to] of CONTENTS) {
      // What running an example leaves beside it is not committed.
      const found = execFileSync('git', ['ls-files', '-z', from], { cwd: ROOT, encoding: 'utf8' });
      const files = found.split('\0').filter((file) => file !== '');
      if (files.length === 0) throw new Error(`${from}: not committed`);
      for (const file of files) copy(file, join(out, to + file.slice(from.length)));
    }
  });
}

function copy(file: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(ROOT, file), to);
}
