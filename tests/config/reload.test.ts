/** A new configuration comes into force while the real command runs. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signSync } from '@staff-service/client/node';
import { afterAll, afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { CLI, type Running, serve } from '../support/command.ts';
import { accepts, startPeerApp } from '../support/peer-app.ts';
import {
  A,
  eventually,
  getJson,
  post,
  STRONG_SECRETS,
  signedQuery,
  TEXT_TO_PLATFORM,
} from '../support/requests.ts';

const PATH = '/api/v1/7/staffService/message';
const folder = mkdtempSync(join(tmpdir(), 'staff-service-reload-'));
const running: Running[] = [];
afterEach(() => Promise.all(running.splice(0).map(stopped)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const app = (secrets: unknown[], rest = {}) => ({ appid: '7', secrets, ...rest });
const replaceFile = (file: string, content: unknown) => {
  writeFileSync(`${file}.new`, typeof content === 'string' ? content : JSON.stringify(content));
  renameSync(`${file}.new`, file);
};

let count = 0;
async function started(configuration: object, environment: Record<string, string> = {}) {
  count += 1;
  const file = join(folder, String(count), 'config.json');
  mkdirSync(dirname(file));
  replaceFile(file, configuration);
  return { file, ...(await startedOn(file, environment)) };
}

async function startedOn(file: string, environment: Record<string, string> = {}) {
  const server = await serve(join(dirname(file), 'data'), ['--config', file], environment);
  running.push(server);
  return server;
}

async function stopped(server: Running): Promise<string> {
  server.process.kill('SIGTERM');
  const { stdout, stderr } = await server.finished;
  return stdout + stderr;
}

const lines = (server: Running, text: string) =>
  server
    .output()
    .stdout.split('\n')
    .filter((line) => line.includes(text));
async function logged(server: Running, text: string, times = 1): Promise<string[]> {
  const found = await eventually(
    async () => lines(server, text),
    (all) => all.length >= times,
  );
  expect(found, `${text} in ${server.output().stdout}`).toHaveLength(times);
  return found;
}
const hangUp = async (server: Running, times = 1) => {
  server.process.kill('SIGHUP');
  await logged(server, '"cause":"SIGHUP"', times);
};
const errcode = async (url: string, secret: string) =>
  (await post(url, PATH, TEXT_TO_PLATFORM, { query: signedQuery({ appid: '7', secret }) })).body.errcode;

describe('a secret', () => {
  it('is rotated under continuous requests without one that is refused', async () => {
    const server = await started({ apps: [app(['old-secret'])] });
    let secret = 'old-secret';
    let stop = false;
    const codes: number[] = [];
    const caller = async () => {
      while (!stop) codes.push(await errcode(server.url, secret));
    };
    const callers = Array.from({ length: 8 }, caller);
    const steps: [secrets: string[], senderUses: string][] = [
      [['old-secret', 'new-secret'], 'old-secret'],
      [['new-secret', 'old-secret'], 'new-secret'],
      [['new-secret'], 'new-secret'],
    ];
    for (const [at, [secrets, next]] of steps.entries()) {
      replaceFile(server.file, { apps: [app(secrets)] });
      await logged(server, 'configuration reloaded', at + 1);
      const before = codes.length;
      secret = next;
      await expect.poll(() => codes.length).toBeGreaterThan(before + 100); // the senders have switched before the next step
    }
    stop = true;
    await Promise.all(callers);
    expect(codes.length).toBeGreaterThan(300);
    expect(codes.filter((code) => code !== 0)).toEqual([]);
    expect(await errcode(server.url, 'old-secret')).toBe(30003);
    expect(await stopped(server)).not.toMatch(/(old|new)-secret/);
  });

  it('that is kept in a file is read again when that file changes', async () => {
    const file = join(folder, 'app-secret');
    writeFileSync(file, 'first-secret\n');
    const server = await started({ apps: [app([{ file }])] });
    expect(await errcode(server.url, 'first-secret')).toBe(0);
    replaceFile(file, 'second-secret\n');
    await logged(server, 'configuration reloaded');
    expect(await errcode(server.url, 'first-secret')).toBe(30003);
    expect(await errcode(server.url, 'second-secret')).toBe(0);
    rmSync(file);
    const [refused] = await logged(server, 'configuration refused');
    expect(refused).toContain('ENOENT');
    expect(await errcode(server.url, 'second-secret')).toBe(0);
    writeFileSync(file, 'third-secret'); // which is looked for although the load before was refused
    await logged(server, 'configuration reloaded', 2);
    expect(await errcode(server.url, 'third-secret')).toBe(0);
    expect(await stopped(server)).not.toMatch(/(first|second|third)-secret/);
  });
});

it('a callbackUrl to which callbacks may not go is told at start and with each reload, until it is allowed', async () => {
  const apps = [
    app(['a'], { callbackUrl: 'http://10.0.0.1/x' }),
    { ...app(['b'], { callbackUrl: 'https://app.invalid/x' }), appid: '8' },
  ];
  const server = await started({ apps });
  const [warned] = await logged(server, 'nothing can be delivered');
  expect(JSON.parse(warned!)).toMatchObject({ level: 40, appid: '7', callbackUrl: 'http://10.0.0.1/x' });
  expect(warned).toContain('10.0.0.1/32');
  replaceFile(server.file, { apps, allowCallbackNetworks: ['10.0.0.0/8'] });
  await logged(server, 'configuration reloaded');
  expect(lines(server, 'nothing can be delivered')).toHaveLength(1);
  replaceFile(server.file, { apps });
  await logged(server, 'nothing can be delivered', 2);
});

describe('the configuration file is noticed', () => {
  const after = { apps: [app(['b'])] };

  it('when it is written in place, but not before it is whole', async () => {
    const server = await started({ apps: [app(['a'])] });
    const text = JSON.stringify(after);
    for (const length of [1, 5, 10, 15, 20, text.length]) {
      writeFileSync(server.file, text.slice(0, length));
      await sleep(300);
    }
    await logged(server, 'configuration reloaded');
    expect(lines(server, 'refused')).toEqual([]);
    expect(await errcode(server.url, 'b')).toBe(0);
  });

  it('when another file is renamed to it, again and again', async () => {
    const server = await started({ apps: [app(['a'])] });
    for (const [at, secret] of ['b', 'c', 'd'].entries()) {
      replaceFile(server.file, { apps: [app([secret])] });
      await logged(server, 'configuration reloaded', at + 1);
      expect(await errcode(server.url, secret)).toBe(0);
    }
  });

  it('when Kubernetes points its link at another folder', async () => {
    const volume = join(folder, 'volume');
    for (const [version, content] of Object.entries({ v1: { apps: [app(['a'])] }, v2: after })) {
      mkdirSync(join(volume, version), { recursive: true });
      writeFileSync(join(volume, version, 'config.json'), JSON.stringify(content));
    }
    symlinkSync('v1', join(volume, '..data'));
    symlinkSync('..data/config.json', join(volume, 'config.json'));
    const server = await startedOn(join(volume, 'config.json'));
    expect(await errcode(server.url, 'a')).toBe(0);
    symlinkSync('v2', join(volume, '..tmp'));
    renameSync(join(volume, '..tmp'), join(volume, '..data'));
    await logged(server, 'configuration reloaded');
    expect(await errcode(server.url, 'b')).toBe(0);
  });

  it('but not when it was only touched', async () => {
    const configuration = { apps: [app(['a'])] };
    const server = await started(configuration);
    replaceFile(server.file, configuration);
    await sleep(2000);
    expect(lines(server, 'reload')).toEqual([]);
  });

  it('at once on SIGHUP', async () => {
    const server = await started({ apps: [app(['a'])] });
    replaceFile(server.file, after);
    await hangUp(server);
    expect(await errcode(server.url, 'b')).toBe(0);
  });
});

it.each<[string, unknown, string]>([
  ['no JSON', '{"apps":[{"appid":"7","secrets":["new-secret"', 'is not JSON'],
  ['an empty file', '', 'is not JSON'],
  ['an unknown property', { apps: [app(['new-secret'])], nosuch: 1 }, '/nosuch'],
  ['an appid twice', { apps: [app(['new-secret']), app(['x'])] }, '/apps/1/appid'],
  ['a variable that is not set', { apps: [app(['new-secret', { env: 'NO_SUCH' }])] }, '/apps/0/secrets/1'],
  [
    'a network that is none',
    { apps: [app(['new-secret'])], allowCallbackNetworks: ['::/0', '10.0.0/8'] },
    '/allowCallbackNetworks/1',
  ],
  [
    'a callbackUrl that none can call',
    { apps: [app(['new-secret'], { callbackUrl: 'http://user:pass-word@app' })] },
    '/apps/0/callbackUrl',
  ],
])('%s is refused in one line, and the old configuration stays', async (_what, content, place) => {
  const server = await started({ apps: [app(['old-secret'])] });
  replaceFile(server.file, content);
  await hangUp(server);
  const [line] = await logged(server, 'configuration refused, the old one stays');
  expect(JSON.parse(line!)).toMatchObject({ level: 50, reason: expect.stringContaining(place) });
  expect(JSON.parse(line!).reason).toContain(server.file);
  expect([await errcode(server.url, 'old-secret'), await errcode(server.url, 'new-secret')]).toEqual([
    0, 30003,
  ]);
  replaceFile(server.file, { apps: [app(['new-secret'])] });
  await hangUp(server, 2);
  expect([await errcode(server.url, 'old-secret'), await errcode(server.url, 'new-secret')]).toEqual([
    30003, 0,
  ]);
  expect(await stopped(server)).not.toMatch(/(old|new)-secret|pass-word/);
});

it('the public demo secret is refused beyond loopback, also later', async () => {
  const file = join(folder, 'exposed.json');
  const [own, token] = STRONG_SECRETS;
  replaceFile(file, { apps: [app([own])] });
  const args = ['--config', file, '--host', '0.0.0.0'];
  const server = await serve(join(folder, 'exposed'), args, { CONSOLE_TOKEN: token });
  running.push(server);
  replaceFile(file, { apps: [app([own, 'abcdef'])] });
  await hangUp(server);
  await logged(server, 'public demo secret');
  expect([await errcode(server.url, own), await errcode(server.url, 'abcdef')]).toEqual([0, 30003]);
});

describe('from the next request on', () => {
  it('apps come and go', async () => {
    const server = await started({ apps: [app(['a'])] });
    replaceFile(server.file, { apps: [{ appid: '8', name: 'new', secrets: ['b', 'c'] }] });
    await hangUp(server);
    expect(await errcode(server.url, 'a')).toBe(30002);
    const { body } = await getJson(`${server.url}/console/api/apps`);
    expect(body.apps).toEqual([
      {
        appid: '8',
        name: 'new',
        callbackUrl: null,
        activeSecrets: 2,
        activeCallbackSecrets: 0,
        pausedAt: null,
      },
    ]);
  });

  it('freshnessSeconds, limits and the demo agent are the new ones, at both endpoints', async () => {
    const apps = [app(['a'])];
    const server = await started({ apps });
    const query = () =>
      new URLSearchParams({ ...signSync({ appid: '7', secret: 'a' }, `${Date.now() - 60_000}`) });
    const late = async (path: string, message: object) =>
      (await post(server.url, path, message, { query: query().toString() })).body.errcode;
    const both = async () => [
      await late(PATH, TEXT_TO_PLATFORM),
      await late('/qmtapi/staffService/message', { ToUserId: '1', MsgType: 'event' }),
    ];
    expect(await both()).toEqual([0, 0]);
    replaceFile(server.file, { apps, freshnessSeconds: 30, requestsPerSecondPerApp: 1, demoAgent: true });
    await hangUp(server);
    expect(await both()).toEqual([30003, 30003]);
    const codes = await Promise.all(Array.from({ length: 10 }, () => errcode(server.url, 'a')));
    expect(codes).toContain(0);
    expect(codes).toContain(429);
    const sent = async () =>
      (await getJson(`${server.url}/console/api/exchanges?endpoint=app&user=123`)).body.exchanges[0];
    await expect.poll(sent).toMatchObject({ direction: 'sent' });
    replaceFile(server.file, { apps, requestsPerSecondPerAddress: 1 });
    await hangUp(server, 2);
    const answers = await Promise.all(Array.from({ length: 10 }, () => errcode(server.url, 'a')));
    expect(answers).toContain(429);
  });

  it('appPrefix stays, and the log says that it needs a restart', async () => {
    const server = await started({ apps: [app(['a'])] });
    replaceFile(server.file, { apps: [app(['b'])], appPrefix: '/other' });
    await hangUp(server);
    const [line] = await logged(server, 'after a restart only');
    expect(JSON.parse(line!)).toMatchObject({ level: 40, settings: ['appPrefix'] });
    const at = async (path: string) => {
      const query = signedQuery({ appid: '7', secret: 'b' });
      return (await post(server.url, path, { ToUserId: '1', MsgType: 'event' }, { query })).status;
    };
    expect([await at('/qmtapi/staffService/message'), await at('/other/staffService/message')]).toEqual([
      200, 404,
    ]);
    replaceFile(server.file, { apps: [app(['b'])] });
    await hangUp(server, 2);
    expect(lines(server, 'after a restart only')).toHaveLength(1);
  });
});

it('from the next attempt on, callbacks go to the new address, signed with the new secret, where it is allowed', async () => {
  const signatures: string[] = [];
  const peer = await startPeerApp((response, message, request) => {
    const query = new URL(request.url!, 'http://x').searchParams;
    const [timestamp, signature] = [query.get('timestamp')!, query.get('signature')!];
    const secrets = ['a', 'b'].filter(
      (secret) => signSync({ appid: '7', secret }, timestamp).signature === signature,
    );
    signatures.push(...secrets);
    accepts(response, message, request);
  });
  const retrySeconds = Array(50).fill(1);
  const server = await started({ apps: [app(['a'], { callbackUrl: peer.url })], retrySeconds });
  const hand = (ToUserId: string) =>
    post(server.url, '/console/api/messages', { appid: '7', ToUserId, MsgType: 'event' }, { query: '' });
  await hand('1');
  const [line] = await logged(server, 'ADDRESS_REFUSED');
  expect(line).toContain('allowCallbackNetworks');
  const allowCallbackNetworks = ['127.0.0.1/32'];
  replaceFile(server.file, {
    apps: [app(['a'], { callbackUrl: peer.url })],
    allowCallbackNetworks,
    retrySeconds,
  });
  await hangUp(server);
  await expect.poll(() => peer.arrived.length).toBe(1);
  replaceFile(server.file, {
    apps: [app(['b', 'a'], { callbackUrl: `${peer.url}/new/prefix` })],
    allowCallbackNetworks,
    retrySeconds,
  });
  await hangUp(server, 2);
  await hand('2');
  await expect.poll(() => peer.arrived.length).toBe(2);
  await peer.stop();
  expect(peer.arrived.map(({ user }) => user)).toEqual(['1', '2']);
  expect(signatures).toEqual(['a', 'b']);
});

it('the demo app has nothing to reload: SIGHUP is logged, and the server goes on', async () => {
  const server = await serve(join(folder, 'demo'));
  running.push(server);
  await hangUp(server);
  await logged(server, 'there is no configuration file, nothing to reload');
  expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(0);
});

// util-linux' `script` gives a process a terminal of its own.
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

it.skipIf(!hasTerminal)(
  'on a terminal SIGHUP reloads, until the terminal is closed: that stops it',
  async () => {
    const command = `${process.execPath} ${CLI} serve --port 0 --data ${join(folder, 'terminal')}`;
    const terminal = spawn('script', ['-qfc', command, '/dev/null']);
    let shown = '';
    terminal.stdout.on('data', (chunk) => (shown += chunk));
    await expect.poll(() => shown).toMatch(/\(\d+\).*listening/);
    const pid = Number(/\((\d+)\).*listening/.exec(shown)?.[1]);
    onTestFinished(() => void (isRunning() && process.kill(pid, 'SIGKILL')));
    const isRunning = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    process.kill(pid, 'SIGHUP');
    await expect.poll(() => shown).toMatch(/nothing to reload/);
    expect(isRunning()).toBe(true);
    terminal.kill('SIGKILL');
    await expect.poll(isRunning).toBe(false);
  },
);
