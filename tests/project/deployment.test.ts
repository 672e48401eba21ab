/** The files of `server/deployment`, as far as they can be checked without what they are for. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, temporaryFolder } from '../support/built-packages.ts';
import { run } from '../support/command.ts';

const FOLDER = join(ROOT, 'server/deployment');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const unit = read('staff-service.service');
const containerfile = read('Containerfile');
const compose = parse(read('compose.yaml'));
const command: string[] = JSON.parse(/^CMD (.*)$/m.exec(containerfile)![1]!);
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

it('the unit and the image call serve with the same options, which it has', async () => {
  const [, started] = /^ExecStart=.* (serve .*)$/m.exec(unit)!;
  expect(started!.split(' ')).toEqual(command);
  const { stdout } = await run(['serve', '--help']);
  const options = command.filter((word) => word.startsWith('--'));
  expect(options).toHaveLength(3);
  for (const option of options) expect(stdout).toContain(`${option} <`);
});

it('the compose file builds that image, mounts what it reads and may write where it writes', () => {
  const { server, database } = compose.services;
  const context = resolve(FOLDER, server.build.context);
  expect(resolve(context, server.build.dockerfile)).toBe(join(FOLDER, 'Containerfile'));
  expect(existsSync(resolve(context, '..', 'package.json'))).toBe(true);
  const mounted = server.volumes.map((volume: string) => volume.split(':')[1]);
  expect(mounted).toEqual([command[command.indexOf('--config') + 1], command[command.indexOf('--data') + 1]]);
  expect(server.environment.DATABASE_URL).toContain(`://${database.environment.POSTGRES_USER}:`);
  expect(Object.keys(compose.volumes)).toEqual(['data', 'database']);
});

it.skipIf(!hasSystemd)('systemd finds nothing wrong with the unit', async () => {
  const { folder, remove } = await temporaryFolder();
  const file = join(folder, 'staff-service.service');
  const verify = (text: string) => {
    writeFileSync(file, text);
    const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    return (stdout + stderr).split('\n').filter((line) => line.includes('staff-service.service'));
  };
  const here = unit.replace('/usr/bin/node', process.execPath);
  const found = [verify(here), verify(here.replace('ProtectHome=yes', 'ProtectHom=yes'))];
  await remove();
  expect(found).toEqual([[], [expect.stringContaining('ProtectHom')]]);
});
