/** The files of `server/deployment`, as far as they can be checked without what they are for. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { loadSettings } from '../../server/config/settings.ts';
import { ROOT, temporaryFolder } from '../support/built-packages.ts';
import { run } from '../support/command.ts';
import { startLiveServer } from '../support/live-server.ts';
import { STRONG_SECRETS } from '../support/requests.ts';

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

describe('the example for Kubernetes', () => {
  const documents = parseAllDocuments(read('kubernetes.yaml'), { uniqueKeys: true });
  const resources = documents.map((one) => one.toJS());
  const [configuration, deployment, service, budget] = resources;
  const pod = deployment.spec.template;
  const [container] = pod.spec.containers;

  it('is YAML of the kinds that it says, each of the one name that the others mean', () => {
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    expect(resources.map(({ kind }) => kind)).toEqual([
      'ConfigMap',
      'Deployment',
      'Service',
      'PodDisruptionBudget',
    ]);
    expect(new Set(resources.map(({ metadata }) => metadata.name))).toEqual(new Set(['staff-service']));
    for (const selector of [
      deployment.spec.selector.matchLabels,
      service.spec.selector,
      budget.spec.selector.matchLabels,
    ])
      expect(selector).toEqual(pod.metadata.labels);
    expect(pod.spec.volumes).toEqual([
      { name: container.volumeMounts[0].name, configMap: { name: configuration.metadata.name } },
    ]);
  });

  it('probes what the server answers, at the port where it listens', async () => {
    const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe];
    const server = await startLiveServer();
    const statuses = await Promise.all(
      probes.map(async ({ httpGet }) => (await fetch(`${server.url}${httpGet.path}`)).status),
    );
    await server.stop();
    expect(statuses).toEqual([200, 200, 200]);
    const [port] = container.ports;
    for (const { httpGet } of probes) expect(httpGet.port).toBe(port.name);
    expect(service.spec.ports[0].targetPort).toBe(port.name);
    expect(port.containerPort).toBe(loadSettings({}, {}).port);
  });

  it('starts it as the image does, with a configuration that is accepted', async () => {
    expect(command.join(' ')).toContain(container.args.join(' '));
    const { folder, remove } = await temporaryFolder();
    const [name, text] = Object.entries<string>(configuration.data)[0]!;
    const config = join(folder, name);
    writeFileSync(config, text);
    const [secret, token] = STRONG_SECRETS;
    const settings = loadSettings(
      { config, host: '0.0.0.0' },
      { APP_2001_SECRET: secret, CONSOLE_TOKEN: token },
    );
    await remove();
    expect(container.args).toContain(`${container.volumeMounts[0].mountPath}/${name}`);
    expect(settings.apps).toHaveLength(1);
  });
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
