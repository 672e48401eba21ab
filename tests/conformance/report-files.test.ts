/** `staff-service conform --report format=file`, as a person runs it. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORMATS } from '../../server/conformance/report/formats.ts';
import { run } from '../support/command.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';

let server: LiveServer;
let folder: string;
beforeAll(async () => {
  server = await startLiveServer();
  folder = await mkdtemp(join(tmpdir(), 'staff-service-'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

function conform(...flags: string[]) {
  const target = ['--url', server.url, '--appid', '1001', '--only', 'messages', '--lang', 'en'];
  return run(['conform', 'platform', ...target, ...flags], { STAFF_SERVICE_SECRET: 'abcdef' });
}

it('every format is written where it was asked for, in folders that it makes', async () => {
  const file = (format: string) => join(folder, 'deep', format, `report.${format}`);
  const { code, stdout, stderr } = await conform(
    ...FORMATS.flatMap((format) => ['--report', `${format}=${file(format)}`]),
    ...['--har', file('second')],
  );
  expect({ code, stderr: stderr.split('\n').length }).toEqual({ code: 0, stderr: FORMATS.length + 2 });
  expect(stdout).toContain('✓ Conforms (recommended');
  const starts = await Promise.all(
    [...FORMATS, 'second'].map(async (format) => (await readFile(file(format), 'utf8')).slice(0, 5)),
  );
  expect(starts).toEqual(['{\n  "', '<?xml', '<!doc', '## ✅ ', '<svg ', '{\n  "', '', '{\n  "', '{\n  "']);
  expect(await readFile(file('md'), 'utf8')).toContain('](<../svg/report.svg>)');
});

it('a report on standard output stands there alone', async () => {
  const { code, stdout, stderr } = await conform('--report', 'json=-');
  expect({ code, verdict: JSON.parse(stdout).verdict }).toEqual({ code: 0, verdict: 'conforms' });
  expect(stderr).toContain('✓ Conforms');
});

it('what cannot be written is said before anything is asked', async () => {
  const occupied = join(folder, 'occupied');
  await writeFile(occupied, '');
  const cases: [flags: string[], says: string][] = [
    [
      ['--report', 'pdf=x.pdf'],
      "'--report <format=file>' argument 'pdf=x.pdf' is invalid. must be format=file",
    ],
    [['--report', 'html'], 'must be format=file, with a format of json, junit, html'],
    [['--report', `html=${folder}`], `html ${folder}: cannot be written: EISDIR`],
    [['--har', join(occupied, 'run.har')], 'cannot be written: E'],
    [['--report', 'json=-', '--report', 'md=-'], 'only one can go to standard output'],
  ];
  const before = await readdir(folder);
  for (const [flags, says] of cases) {
    const { code, stdout, stderr } = await conform(...flags);
    expect({ code, stdout, says: stderr.includes(says) }).toEqual({ code: 2, stdout: '', says: true });
  }
  expect(await readdir(folder)).toEqual(before);
});
