/** The client as a package: JavaScript and its declarations. */
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';
import { ROOT } from '../codegen/outputs.ts';
import { progress } from '../codegen/progress.ts';
import { type BuildOptions, beginPackage, readManifest } from './package-folder.ts';

const CLIENT = join(ROOT, 'client');
const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md'];

/** The folder `out` is the package then, ready for `npm pack`. @throws when `out` is anything but an earlier build */
export async function buildClient(out: string, { repository, hasDocs }: BuildOptions): Promise<void> {
  const { exports: entries, private: _, ...manifest } = readManifest(CLIENT)!;
  await progress('package', () => {
    const published = {
      ...manifest,
      exports: {
        ...Object.fromEntries(Object.entries<string>(entries).map(builtEntry)),
        './package.json': './package.json',
      },
    };
    beginPackage(out, published, repository);
    for (const file of DOCUMENTS) copyFileSync(join(CLIENT, file), join(out, file));
  });
  await progress('bundle', () =>
    build({
      config: false,
      cwd: CLIENT,
      entry: Object.values<string>(entries),
      outDir: out,
      clean: false,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      tsconfig: join(ROOT, 'tsconfig.json'),
      dts: true,
      fixedExtension: false,
      // A hash in a name would change with every change of what it imports.
      hash: false,
      // Else what the entries share takes the name of an entry's declarations, and exports names such as `ot`.
      outputOptions: { minifyInternalExports: false, chunkFileNames: 'shared-[name].js' },
      deps: { neverBundle: [...Object.keys(manifest.dependencies), /^node:/] },
      inputOptions: { checks: { pluginTimings: false } },
      logLevel: 'warn',
      report: false,
    }),
  );
  if (hasDocs)
    await progress('docs', () => {
      const args = [
        '--options',
        join(CLIENT, 'typedoc.json'),
        '--logLevel',
        'Warn',
        '--out',
        join(out, 'docs'),
      ];
      execFileSync(process.execPath, [join(ROOT, 'node_modules/typedoc/bin/typedoc'), ...args], {
        stdio: 'inherit',
      });
    });
}

/** `./node` is `./node.ts` here, and JavaScript with its declarations there. */
function builtEntry([name, source]: [string, string]) {
  const file = source.replace(/\.ts$/, '');
  return [name, { types: `${file}.d.ts`, default: `${file}.js` }];
}
