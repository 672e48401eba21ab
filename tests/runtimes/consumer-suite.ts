/** A consumer's strict TypeScript programs, compiled against the installed tarball and run on Node. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printed, ROOT } from '../support/built-packages.ts';
import { EXAMPLES, exampleFiles, type PackedClient } from './packed-client.ts';
import { FOLDER, type RuntimeName } from './runtimes.ts';

const COMPILERS = { 'TypeScript 5.9': 'typescript/lib/tsc.js', 'TypeScript 7': 'typescript7/bin/tsc' };
const NODES: readonly RuntimeName[] = ['node 20', 'node 22', 'node 24'];

export function consumerSuite(
  packed: () => PackedClient,
  programs: ReadonlyMap<RuntimeName, string>,
  serverUrl: () => string,
): void {
  beforeAll(() => {
    const { consumer, folder } = packed();
    cpSync(join(FOLDER, 'consumer'), consumer, { recursive: true });
    cpSync(EXAMPLES, join(folder, 'examples'), { recursive: true });
    for (const types of ['@types/node', 'undici-types']) {
      const from = join(ROOT, 'node_modules', types);
      cpSync(from, join(consumer, 'node_modules', types), { recursive: true });
    }
  });

  describe.each(Object.entries(COMPILERS))('%s, strict', (name, compiler) => {
    const out = name.replaceAll(' ', '-');

    async function compile(folder: string, files: string[], options: object): Promise<string> {
      const tsconfig = join(folder, `${out}.json`);
      const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', ...options };
      writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files }));
      return printed(process.execPath, [join(ROOT, 'node_modules', compiler), '-p', tsconfig]);
    }

    it('compiles the portable entry without the types of Node, and the declarations too', async () => {
      const lib = ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'];
      const { consumer } = packed();
      expect(await compile(consumer, ['portable.ts'], { lib, types: [], noEmit: true })).toBe('');
    });

    it('compiles both entries with the types of Node, and the declarations too', async () => {
      const options = { lib: ['es2023'], types: ['node'], exactOptionalPropertyTypes: true, outDir: out };
      expect(await compile(packed().consumer, ['node.ts', 'common.cts'], options)).toBe('');
    });

    it('compiles the examples', async () => {
      const options = { lib: ['es2023'], types: ['node'], skipLibCheck: true, noEmit: true };
      const files = exampleFiles().map((file) => `examples/${file}`);
      expect(await compile(packed().folder, files, options)).toBe('');
    });

    for (const runtime of NODES) {
      it.skipIf(!programs.has(runtime))(`runs on ${runtime}, require() included`, async () => {
        const env = { ...process.env, STAFF_SERVICE_URL: serverUrl() };
        const run = (file: string) =>
          printed(programs.get(runtime)!, [join(out, file)], { cwd: packed().consumer, env });
        expect(await run('node.js')).toBe('0 1 refused 30003 event.CLICK.RG true\n0 over HTTP true\n');
        expect(await run('common.cjs')).toBe('0 0\n');
      });
    }
  });
}
