/** A test of a user's in CommonJS, by Jest with the settings of the README. */
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/built-packages.ts';
import type { PackedClient } from './packed-client.ts';
import { FOLDER, type RuntimeName } from './runtimes.ts';

const JEST = join(FOLDER, 'node_modules/jest/bin/jest.js');
const README = readFileSync(join(ROOT, 'client/README.md'), 'utf8');

export function jestSuite(packed: () => PackedClient, programs: ReadonlyMap<RuntimeName, string>): void {
  describe.each(['node 20', 'node 24'] as const)('Jest on %s', (runtime) => {
    it.skipIf(!programs.has(runtime))('runs a test that requires the package', async () => {
      const folder = join(packed().folder, `jest-${runtime.replace(' ', '')}`);
      cpSync(join(FOLDER, 'jest'), folder, { recursive: true });
      cpSync(join(packed().consumer, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{}');
      const [, config] = /^```js\n(module\.exports = [\s\S]*?)^```$/m.exec(README) ?? [];
      writeFileSync(join(folder, 'jest.config.js'), config!);
      const run = promisify(execFile)(programs.get(runtime)!, [JEST, '--watchman=false', '--runInBand'], {
        cwd: folder,
      });
      // It reports on standard error.
      expect((await run).stderr).toContain('1 passed');
    });
  });
}
