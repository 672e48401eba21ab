/** The server as a package: JavaScript that needs no other package, with the pages and documents that it serves. */
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { ROOT } from '../codegen/outputs.ts';
import { Problem } from '../codegen/problem.ts';
import { progress } from '../codegen/progress.ts';
import { type BuildOptions, beginPackage, readManifest } from './package-folder.ts';
import { billOfMaterials } from './sbom.ts';
import { packagesOf, type ThirdParty, thirdPartyText } from './third-party.ts';

const SERVER = join(ROOT, 'server');
const BIN = 'staff-service.js';
/** What `server/config/installed-files.ts` names, and where from. */
const PROGRAMS = {
  cli: 'cli.ts',
  'backup-thread': 'store/sqlite/backup-thread.ts',
  'checkpoint-thread': 'store/sqlite/checkpoint-thread.ts',
};
/** Looked for by `pg`, which does without. */
const OPTIONAL = ['pg-native', 'pg-cloudflare'];
const LEAN_PREFIX = '\0lean:';
/** CycloneDX: what is bundled. */
export const SBOM = 'sbom.cdx.json';
/** Makes the reference, which has its script inside. */
const REDOCLY = join(ROOT, 'node_modules/@redocly/cli');
const LICENCES = 'generated/console/licences.json';
/** In the package under the same name, without `server/`. */
const FILES = [
  'CHANGELOG.md',
  'server/README.md',
  'server/README.zh-CN.md',
  'server/OPERATIONS.md',
  'server/deployment',
  'server/UPGRADING.md',
  'server/monitoring',
  'generated/console/index.html',
  'generated/console/docs.html',
  'generated/console/assets',
  'generated/docs.zh.html',
  'generated/docs.en.html',
  'generated/reference.html',
  'generated/openapi.yaml',
  'generated/openapi.json',
  'generated/schemas/Configuration.schema.json',
];

/** The folder `out` is the package then, ready for `npm pack`. @throws when `out` is anything but an earlier build */
export async function buildServer(out: string, { repository }: BuildOptions): Promise<void> {
  await progress('package', () => {
    const missing = [...FILES, LICENCES].filter((file) => !existsSync(join(ROOT, file)));
    if (missing.length > 0) throw new Problem(`${missing.join(', ')}: not built; npm run prepare`);
    const { private: _, dependencies: __, ...manifest } = readManifest(SERVER)!;
    beginPackage(out, { ...manifest, bin: { 'staff-service': `./${BIN}` } }, repository);
    for (const file of FILES) copy(file, join(out, file.replace(/^server\//, '')));
    copyFileSync(join(ROOT, 'scripts/build', BIN), join(out, BIN));
    chmodSync(join(out, BIN), 0o755);
  });
  const modules = await progress('bundle', () => bundle(join(out, 'lib')));
  const packages = await progress('licences', () => {
    const found = [...packagesOf([...modules, join(REDOCLY, 'package.json')]), ...packagesOfPage()];
    const redocly = readFileSync(join(REDOCLY, 'THIRD_PARTY_NOTICES'), 'utf8');
    writeFileSync(
      join(out, 'THIRD-PARTY.txt'),
      thirdPartyText(found, `generated/reference.html\n\n${redocly}`),
    );
    return found;
  });
  await progress('sbom', async () => {
    const { name, version } = readManifest(out)!;
    const inside = new Set(packages.map((one) => `${one.name}@${one.version}`));
    writeFileSync(join(out, SBOM), await billOfMaterials(`${name}@${version}`, inside));
  });
}

/** What Vite found when it bundled the console's page. */
function packagesOfPage(): ThirdParty[] {
  const found: { name: string; version: string; identifier: string; text?: string }[] = JSON.parse(
    readFileSync(join(ROOT, LICENCES), 'utf8'),
  );
  return found.map(({ name, version, identifier, text }) => ({
    name,
    version,
    license: identifier,
    text: text ?? `License: ${identifier}`,
  }));
}

/** What stands in for a package, by its name, so that the server listens sooner; each asks for the rest when it is needed. */
const LEAN: Readonly<Record<string, string>> = {
  // Its index also loads a browser's `fetch`, `WebSocket` and cookies, and with them Node's own: 14 of 150 ms.
  undici: `
    export { default as Agent } from 'undici/lib/dispatcher/agent.js';
    export { default as EnvHttpProxyAgent } from 'undici/lib/dispatcher/env-http-proxy-agent.js';
    export { default as Pool } from 'undici/lib/dispatcher/pool.js';
    export { default as buildConnector } from 'undici/lib/core/connect.js';
    export const request = async (...given) => (await import('undici')).default.request(...given);`,
  // Imported, Node reads all that it exports, and loads its own `fetch` and `WebSocket` to do so: 20 of 150 ms.
  'node:http': `
    export const { Agent, STATUS_CODES, createServer, request } = process.getBuiltinModule('node:http');`,
  // Its rules for emoji and clusters of characters: 12 of 150 ms. Plain ASCII needs none of them.
  'string-width': `
    let loaded;
    export default (text, options) =>
      /^[ -~]*$/.test(text) ? text.length : (loaded ??= require('string-width')).default(text, options);`,
};
const LEAN_PACKAGES: Plugin = {
  name: 'lean-packages',
  resolveId: (source, _importer, { kind }) =>
    source in LEAN && kind === 'import-statement' ? LEAN_PREFIX + source : undefined,
  load: (id) => (id.startsWith(LEAN_PREFIX) ? LEAN[id.slice(LEAN_PREFIX.length)] : undefined),
};

/** @returns the paths of the modules that are inside */
async function bundle(dir: string): Promise<Set<string>> {
  const bundled = await rolldown({
    cwd: SERVER,
    input: PROGRAMS,
    platform: 'node',
    tsconfig: join(ROOT, 'tsconfig.json'),
    external: OPTIONAL,
    plugins: [LEAN_PACKAGES],
    checks: { eval: false }, // in depd, of koa's: it names the caller of what is deprecated
    logLevel: 'warn',
  });
  try {
    const { output } = await bundled.write({
      dir,
      format: 'esm',
      sourcemap: true,
      sourcemapPathTransform: (source, map) => nameSource(resolve(dirname(map), source)),
      entryFileNames: '[name].js',
      // A hash in a name would change with every change of what it imports.
      chunkFileNames: 'shared-[name].js',
    });
    return new Set(output.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : [])));
  } finally {
    await bundled.close();
  }
}

/** The same wherever the repository and the package are. */
function nameSource(path: string): string {
  const [installed] = /node_modules[\\/].*/.exec(path) ?? [];
  return `staff-service:///${(installed ?? relative(ROOT, path)).split(sep).join('/')}`;
}

function copy(file: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(ROOT, file), to, { recursive: true });
}
