/**
 * `npm run build`: the client as a folder to publish or pack. The same sources give the same bytes.
 * Exit codes: 0 done, 1 failed, 2 wrong usage.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'tsdown';
import { ROOT } from './codegen/outputs.ts';
import { progress } from './codegen/progress.ts';

const CLIENT = join(ROOT, 'client');
const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md'];

const HELP = `npm run build -- [options]

  --out <folder>       where to (default client/dist): a new or empty folder, or an earlier build, which is replaced
  --repository <url>   of the public repository; npm's provenance needs it
  --no-docs            without the HTML documentation of the API, in the folder docs; the package holds it in no case
  --help

Then npm pack ./client/dist; or npm publish ./client/dist, from a CI that npm takes provenance from.
`;

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: join(CLIENT, 'dist') },
      repository: { type: 'string' },
      'no-docs': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else await buildClient(resolve(values.out), values.repository, !values['no-docs']);
} catch (error) {
  const usage = String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(usage ? `${(error as Error).message}\n\n${HELP}` : `${error}\n`);
  process.exitCode = usage ? 2 : 1;
}

async function buildClient(out: string, repository: string | undefined, hasDocs: boolean): Promise<void> {
  const { exports: entries, private: _, ...manifest } = readManifest(CLIENT)!;
  if (!mayBeReplaced(out, manifest.name))
    throw new Error(`${out} is not an earlier build: nothing was changed`);
  rmSync(out, { recursive: true, force: true });
  // First, so that a build that failed is known as one by the next.
  await progress('package', () => {
    mkdirSync(out, { recursive: true });
    const published = {
      ...manifest,
      exports: {
        ...Object.fromEntries(Object.entries<string>(entries).map(builtEntry)),
        './package.json': './package.json',
      },
      ...(repository === undefined ? {} : { repository: { type: 'git', url: repository } }),
    };
    writeFileSync(join(out, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
    for (const file of DOCUMENTS) copyFileSync(join(CLIENT, file), join(out, file));
    copyFileSync(join(ROOT, 'LICENSE'), join(out, 'LICENSE'));
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
  process.stdout.write(`${manifest.name}@${manifest.version}: npm pack ./${relative(process.cwd(), out)}\n`);
}

function mayBeReplaced(folder: string, name: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const found = readManifest(folder);
  return found?.name === name && found.private === undefined; // the sources are private
}

function readManifest(folder: string) {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** `./node` is `./node.ts` here, and JavaScript with its declarations there. */
function builtEntry([name, source]: [string, string]) {
  const file = source.replace(/\.ts$/, '');
  return [name, { types: `${file}.d.ts`, default: `${file}.js` }];
}
