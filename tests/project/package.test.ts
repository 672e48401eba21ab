/** What ships as `@staff-service/client`: the folder that `npm run build` makes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { rolldown } from 'rolldown';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import clientPackage from '../../client/package.json' with { type: 'json' };
import { VERSION } from '../../generated/version.ts';
import { buildClient, packedFiles, printed, ROOT, temporaryFolder } from '../support/built-packages.ts';

/**
 * What an application gets that bundles the client: minified and compressed, all that is loaded at the start. The
 * limits are for the package's own code; how much it is with openapi-fetch, its one dependency here, is printed too.
 * 7,000 bytes for sending without validation and 16,000 for all are what was promised; the others hold what was reached.
 * What `diagnoseSignature` loads when it is called is a size of its own.
 */
const SENDING = '{ createPlatformClient, createAppClient, StaffServiceError }';
const SIZES: readonly { what: string; limit: number; exported: string; leftOut?: RegExp; onDemand?: true }[] =
  [
    {
      what: 'sending, without validation',
      limit: 7_000,
      exported: SENDING,
      leftOut: /validators\.js$|validate-message\.ts$/,
    },
    { what: 'sending', limit: 9_800, exported: SENDING },
    { what: 'the whole portable entry', limit: 16_000, exported: '*' },
    { what: 'the diagnosis, on demand', limit: 4_900, exported: '{ diagnoseSignature }', onDemand: true },
  ];

const READMES = ['README.md', 'README.zh-CN.md'].map((file) =>
  readFileSync(join(ROOT, 'client', file), 'utf8'),
);

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let dist: string;

beforeAll(async () => {
  temporary = await temporaryFolder();
  dist = await buildClient(join(temporary.folder, 'dist'));
});
afterAll(() => temporary?.remove());

const built = (file: string) => readFileSync(join(dist, file), 'utf8');
const files = (folder: string) => readdirSync(folder).sort();
const declarations = () => files(dist).filter((file) => file.endsWith('.d.ts'));

describe('the build', () => {
  it('makes the same bytes from the same sources', async () => {
    const again = await buildClient(join(temporary.folder, 'again'));
    expect(files(again)).toEqual(files(dist));
    for (const file of files(dist)) expect(readFileSync(join(again, file), 'utf8'), file).toBe(built(file));
  });

  it('puts a repository into the manifest when it is told one', async () => {
    const url = 'https://git.example.com/staff-service.git';
    const folder = await buildClient(join(temporary.folder, 'with-repository'), '--repository', url);
    const { repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(repository).toEqual({ type: 'git', url });
  });

  it('makes the documentation of the API, which the package holds, in less than 250 kB together', async () => {
    const folder = join(temporary.folder, 'documented');
    await printed(process.execPath, [join(ROOT, 'scripts/build.ts'), '--out', folder], { timeout: 120_000 });
    const page = readFileSync(join(folder, 'docs/classes/index.StaffServiceError.html'), 'utf8');
    expect(page).toContain('notConnected');
    const json = await printed('npm', ['pack', folder, '--dry-run', '--json', '--loglevel=error']);
    const { files: packed, size } = packedFiles(json);
    const [pages, others] = [true, false].map((isPage) =>
      packed.map(({ path }) => path).filter((path) => path.startsWith('docs/') === isPage),
    );
    expect(pages).toContain('docs/index.html');
    expect(others!.sort()).toEqual(files(dist).sort());
    expect(size).toBeLessThan(250_000);
  }, 120_000);

  it('refuses an unknown option with the help', async () => {
    const failed = printed(process.execPath, [join(ROOT, 'scripts/build.ts'), '--otu', 'x']);
    await expect(failed).rejects.toThrow(/--otu[\s\S]*--out <folder>/);
  });

  it('replaces nothing but an earlier build', async () => {
    const folder = join(temporary.folder, 'precious');
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.txt'), 'x');
    await expect(buildClient(folder)).rejects.toThrow('not an earlier build');
    await expect(buildClient(join(ROOT, 'client'))).rejects.toThrow('not an earlier build');
    expect(files(folder)).toEqual(['thesis.txt']);
    await expect(buildClient(dist)).resolves.toBe(dist);
  });
});

describe('the manifest', () => {
  it('is ready to be published with provenance, and exports nothing but the two entries and the internal ones', () => {
    const { private: _, ...source } = clientPackage;
    expect(JSON.parse(built('package.json'))).toEqual({
      ...source,
      exports: {
        '.': { types: './index.d.ts', default: './index.js' },
        './node': { types: './node.d.ts', default: './node.js' },
        './internal': { types: './internal.d.ts', default: './internal.js' },
        './internal/node': { types: './internal-node.d.ts', default: './internal-node.js' },
        './package.json': './package.json',
      },
    });
    expect(clientPackage).toMatchObject({
      type: 'module',
      sideEffects: false,
      license: 'MIT',
      publishConfig: { access: 'public', provenance: true },
    });
    expect(Object.keys(clientPackage.dependencies)).toEqual(['openapi-fetch', 'undici']);
  });

  it('needs the Node that its dependencies need, as the READMEs say', () => {
    const needed = Object.keys(clientPackage.dependencies).flatMap(
      (name) =>
        JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).engines?.node ??
        [],
    );
    expect(needed).toEqual([clientPackage.engines.node]);
    const version = clientPackage.engines.node.replace('>=', '');
    for (const readme of READMES) expect(readme).toMatch(new RegExp(`^- .*Node ${version} `, 'm'));
  });

  it('the changelog and the client itself say this version', () => {
    expect(VERSION).toBe(clientPackage.version);
    expect(built('CHANGELOG.md')).toContain(`\n## [${clientPackage.version}]`);
  });

  it('packs JavaScript, declarations and documents, and no source', async () => {
    const json = await printed('npm', ['pack', dist, '--dry-run', '--json', '--loglevel=error']);
    const paths = packedFiles(json).files.map(({ path }) => path);
    expect(paths.filter((path) => !/\.(js|d\.ts)$/.test(path)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'package.json',
    ]);
    expect(paths.sort()).toEqual(files(dist).sort());
  });
});

describe('those who know packages well', () => {
  it('publint has nothing to say', async () => {
    const { messages } = await publint({ pkgDir: dist, level: 'suggestion', strict: true, pack: 'npm' });
    expect(messages).toEqual([]);
  });

  it('are the types wrong? No: ESM only, from every resolver that can load it', async () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const said = await printed(process.execPath, [
      attw,
      '--pack',
      dist,
      '--profile',
      'esm-only',
      '--no-color',
    ]);
    expect(said).toContain('@staff-service/client/node');
  });
});

describe('the portable entry', () => {
  it('needs openapi-fetch and no node: import', async () => {
    expect(await outsideImports('index.js')).toEqual(['openapi-fetch']);
  });

  it('and the Node entry needs node: and undici besides', async () => {
    const imports = await outsideImports('node.js');
    expect(imports.filter((one) => !one.startsWith('node:'))).toEqual(['openapi-fetch', 'undici']);
  });

  it('the READMEs name what each entry loads', async () => {
    const loaded = await Promise.all(
      ['index.js', 'node.js'].map(async (entry) =>
        (await outsideImports(entry)).filter((one) => !one.startsWith('node:')).join(', '),
      ),
    );
    for (const readme of READMES) expect(readme).toContain(` | ${loaded.join(' | ')} |\n`);
  });

  it('has declarations that need no other package; those that need Node may name undici', () => {
    const named = declarations().flatMap((file) =>
      [...built(file).matchAll(/(?:from |import |import\(|<reference types=)["']([^"']+)["']/g)].map(
        ([, specifier]) => ({ file, specifier: specifier! }),
      ),
    );
    const outside = named.filter(({ specifier }) => !specifier.startsWith('./'));
    const needNode = ['node.d.ts', 'internal.d.ts', 'internal-node.d.ts'];
    expect(
      outside.filter(({ file, specifier }) => !needNode.includes(file) || specifier !== 'undici'),
    ).toEqual([]);
  });
});

describe('sizes, min+gzip', () => {
  it.each(SIZES)(
    '$what: at most $limit bytes',
    async ({ what, limit, exported, leftOut, onDemand = false }) => {
      const program = `export ${exported} from '${ROOT}/client/index.ts';`;
      const left = (id: string) => leftOut?.test(id) ?? false;
      const bytes = await gzippedBytes(program, onDemand, (id) => left(id) || id === 'openapi-fetch');
      const withDependency = await gzippedBytes(program, onDemand, left);
      process.stdout.write(`${what}: ${bytes} of ${limit} bytes, with openapi-fetch ${withDependency}\n`);
      expect(bytes).toBeLessThanOrEqual(limit);
    },
  );
});

it('the API is what client/api.d.ts says; after a wanted change: npx vitest run tests/project/package.test.ts -u', async () => {
  const mark = (file: string) =>
    /^internal\b/.test(file) ? ': not public, may change with any version' : '';
  const surface = declarations().map((file) => `// ${file}${mark(file)}\n${normalised(file)}`);
  await expect(surface.join('\n')).toMatchFileSnapshot('../../client/api.d.ts');
});

/** What the module and those that it imports need from outside, sorted. */
async function outsideImports(entry: string): Promise<string[]> {
  const found = new Set<string>();
  const bundle = await rolldown({
    input: join(dist, entry),
    external(specifier) {
      const outside = !/^[./]/.test(specifier);
      if (outside) found.add(specifier);
      return outside;
    },
  });
  await bundle.generate();
  await bundle.close();
  return [...found].sort();
}

async function gzippedBytes(
  program: string,
  onDemand: boolean,
  leftOut: (id: string) => boolean,
): Promise<number> {
  const input = join(temporary.folder, 'program.js');
  writeFileSync(input, program);
  const bundle = await rolldown({ input, external: leftOut });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  const chunks = output.filter((one) => one.type === 'chunk');
  const counted = chunks.filter(({ isDynamicEntry }) => isDynamicEntry === onDemand);
  // What is left out leaves no import either.
  const code = counted.map((chunk) => chunk.code.replace(/import[^"]*from"[^"]*";/g, ''));
  return code.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

/** Without comments, one exported name a line, and without the imports from files beside it, which say nothing more. */
function normalised(file: string): string {
  const source = ts.createSourceFile(file, built(file), ts.ScriptTarget.ESNext);
  return ts
    .createPrinter({ removeComments: true })
    .printFile(source)
    .replace(/^import .* from "\.\/.*";\n/gm, '')
    .replace(
      /^export \{ (.*) \};$/gm,
      (_, names: string) => `export {\n    ${names.replaceAll(', ', ',\n    ')}\n};`,
    );
}
