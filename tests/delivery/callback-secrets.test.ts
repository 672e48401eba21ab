/** Endpoint B with a secret of its own: it signs what is sent, and verifies what arrives. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifySync } from '@staff-service/client/node';
import { afterAll, afterEach, expect, it } from 'vitest';
import { type Running, run, serve } from '../support/command.ts';
import { startPeer } from '../support/peer.ts';
import { A, B, eventually, getJson, post, signedQuery, TEXT_TO_PLATFORM } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-callback-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const running: Running[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) {
    server.process.kill('SIGTERM');
    await server.finished;
  }
});

const STAFF_MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' };
const write = (app: object) => {
  const file = join(folder, 'config.json');
  const apps = [{ appid: '1001', secrets: ['of-a'], ...app }];
  writeFileSync(`${file}.new`, JSON.stringify({ apps, allowCallbackNetworks: ['127.0.0.0/8'] }));
  renameSync(`${file}.new`, file);
  return file;
};
const started = async (app: object, environment: Record<string, string> = {}) => {
  const data = mkdtempSync(join(folder, 'data-'));
  const server = await serve(data, ['--config', write(app)], environment);
  running.push(server);
  return server;
};
/** errcode at each endpoint. */
const answers = async (url: string, secret: string) => {
  const query = signedQuery({ appid: '1001', secret });
  const [a, b] = await Promise.all([
    post(url, A, TEXT_TO_PLATFORM, { query }),
    post(url, B, STAFF_MESSAGE, { query }),
  ]);
  return [a.body.errcode, b.body.errcode];
};

it('each endpoint takes its own secrets only', async () => {
  const environment = { OF_B: 'of-b\n' };
  writeFileSync(join(folder, 'second'), 'second-of-b\n');
  const { url } = await started({ callbackSecrets: [{ env: 'OF_B' }, { file: 'second' }] }, environment);
  expect(await answers(url, 'of-a')).toEqual([0, 30003]);
  expect(await answers(url, 'of-b')).toEqual([30003, 0]);
  expect(await answers(url, 'second-of-b')).toEqual([30003, 0]);
  const { body } = await getJson(`${url}/console/api/apps`);
  expect(body.apps[0]).toMatchObject({ activeSecrets: 1, activeCallbackSecrets: 2 });
});

it('without them secrets are for both', async () => {
  const { url } = await started({});
  expect(await answers(url, 'of-a')).toEqual([0, 0]);
});

it('the first of them signs what is sent; a reload rotates it', async () => {
  const app = await startPeer();
  const sentWith = async (secret: string) => {
    const before = app.requests.length;
    const message = { appid: '1001', ...STAFF_MESSAGE };
    await fetch(`${server.url}/console/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
    });
    const { url } = await eventually(
      async () => app.requests[before]!,
      (request) => request !== undefined,
    );
    const [timestamp, signature] = ['timestamp', 'signature'].map((name) =>
      new URL(url, app.url).searchParams.get(name),
    );
    return verifySync({ appid: '1001', secrets: [secret], timestamp, signature }).ok;
  };
  const server = await started({ callbackUrl: app.url, callbackSecrets: ['old-of-b', 'new-of-b'] });
  expect(await sentWith('old-of-b')).toBe(true);
  write({ callbackUrl: app.url, callbackSecrets: ['new-of-b'] });
  await expect.poll(() => server.output().stdout).toContain('configuration reloaded');
  expect(await sentWith('new-of-b')).toBe(true);
  expect(await answers(server.url, 'old-of-b')).toEqual([30003, 30003]);
  await app.stop();
  expect(server.output().stdout).not.toMatch(/of-[ab]/);
});

it.each<[string, unknown, string]>([
  ['none', [], '/apps/0/callbackSecrets: '],
  ['three', ['1', '2', '3'], '/apps/0/callbackSecrets: '],
  ['an empty one', ['a', ''], '/apps/0/callbackSecrets/1: '],
  ['a variable that is not set', [{ env: 'NO_SUCH' }], '/apps/0/callbackSecrets/0: variable NO_SUCH '],
  ['a file that is not there', ['a', { file: '/no/such' }], '/apps/0/callbackSecrets/1: file /no/such '],
])('%s is refused with the place', async (_what, callbackSecrets, says) => {
  const { code, stderr } = await run(['serve', '--config', write({ callbackSecrets })]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
});
