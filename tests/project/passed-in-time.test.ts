/** What `npm run check` forbids in store and delivery: to ask the system for the time, instead of the Timing that is passed in. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'staff-service-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FORBIDDEN = [
  'export const at = Date.now();',
  'export const clock = Date.now;',
  'export const at = new Date();',
  'export const at = performance.now();',
  'export const at = globalThis.performance.now();',
  'export const spread = Math.random();',
  'setTimeout(() => {}, 1);',
  'setInterval(() => {}, 1);',
  'export const signal = AbortSignal.timeout(1);',
  "export { setTimeout as sleep } from 'node:timers/promises';",
];
const FREE = 'export const at = (ms: number) => new Date(ms).toISOString();';

it('store and delivery ask no clock, timer or chance of the system’s', () => {
  const { vcs: _, $schema: __, ...settings } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  };
  write('biome.json', JSON.stringify(settings));
  cpSync(join(root, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
  const forbidden = FORBIDDEN.flatMap((text, at) =>
    ['server/store/sqlite', 'server/delivery'].map((room) => {
      write(`${room}/${at}.ts`, text);
      write(`server/handlers/${at}.ts`, text);
      return `${room}/${at}.ts`;
    }),
  );
  write('server/store/free.ts', FREE);
  write('server/store/timing.ts', FORBIDDEN[0]!);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  const found = diagnostics
    .filter(({ category }) => category === 'plugin')
    .map(({ location }) => location.path);
  expect([...new Set(found)].sort()).toEqual(forbidden.sort());
});
