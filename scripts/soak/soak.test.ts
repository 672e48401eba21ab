import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Sample, verdict } from './verdict.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-soak-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MB = 1024 * 1024;

function samples(of: (minute: number) => Partial<Sample>): Sample[] {
  return Array.from({ length: 30 }, (_, at) => ({
    minutes: at + 1,
    accepted: 1000,
    refused: 0,
    delivered: 1000,
    lagP50Ms: 3,
    lagP99Ms: 20,
    pending: 0,
    rssBytes: 400 * MB,
    heapBytes: 80 * MB,
    keptBytes: 30 * MB,
    nativeBytes: 150 * MB,
    stallP99Ms: 1,
    stallMaxMs: 9,
    sqliteP99Ms: 1,
    ...of(at + 1),
  }));
}
const failing = (of: (minute: number) => Partial<Sample>, undelivered = 0) =>
  verdict(samples(of), undelivered)
    .filter(({ ok }) => ok === false)
    .map(({ line }) => line.replace(/[,:].*/, ''));

it.each<[what: string, of: (minute: number) => Partial<Sample>, fails: string[]]>([
  ['a flat run passes', () => ({}), []],
  ['noise passes', (minute) => ({ keptBytes: (30 + (minute % 3)) * MB, lagP99Ms: 20 + (minute % 5) }), []],
  [
    'memory that fills up in the first third passes',
    (minute) => ({ keptBytes: Math.min(minute, 10) * 3 * MB }),
    [],
  ],
  [
    'a leak of 1 MB a minute fails',
    (minute) => ({ keptBytes: (30 + minute) * MB }),
    ['kept objects and buffers'],
  ],
  [
    'a leak outside the heap fails',
    (minute) => ({ nativeBytes: (150 + minute * 2) * MB }),
    ['resident beside the heap'],
  ],
  ['lag that grows fails', (minute) => ({ lagP99Ms: 20 + minute * 5 }), ['delivery lag p99']],
  ['one refused message fails', (minute) => ({ refused: minute === 7 ? 1 : 0 }), ['refused or unanswered']],
])('%s', (_what, of, fails) => {
  expect(failing(of)).toEqual(fails);
});

it('a message that was accepted and not delivered fails', () => {
  expect(failing(() => ({}), 1)).toEqual(['accepted and not delivered at the end']);
});

it('npm run soak: load, samples, a verdict that does not guess from seconds, and a report', () => {
  const out = join(folder, 'soak.md');
  const script = resolve(import.meta.dirname, '../soak.ts');
  const args = ['--minutes', '0.1', '--rate', '50', '--out', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/✓ refused or unanswered: 0 of [1-9]/);
  expect(stdout).toMatch(/✓ accepted and not delivered at the end: 0/);
  expect(stdout).toMatch(/\? kept objects/);
  const rows = readFileSync(out, 'utf8').match(/^\| 0\.\d \|.*$/gm)!;
  expect(rows).toHaveLength(10);
  const [, , , , , , , , , sqlite, , rss, , kept, native] = rows.at(-1)!.split('|').map(Number);
  expect(rss).toBeGreaterThan(kept!);
  expect(rss).toBeGreaterThan(native!);
  expect(kept).toBeGreaterThan(5);
  expect(sqlite).toBeGreaterThan(0);
});

it.each([
  [['--minutes', 'x'], /--minutes/],
  [['--rate', '0'], /--rate/],
  [['--nosuch'], /--nosuch/],
])('npm run soak -- %j is wrong usage', (args, says) => {
  const script = resolve(import.meta.dirname, '../soak.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
});
