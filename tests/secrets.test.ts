/** Where secrets come from, and where they do not go. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../server/config.ts';
import { REDACTION } from '../server/log.ts';
import { UsageError } from '../server/usage-error.ts';
import { run, serve } from './command.ts';
import { post, signedQuery, TEXT_TO_PLATFORM } from './requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const configured = (secrets: unknown[], rest: object = {}) =>
  file('config.json', JSON.stringify({ apps: [{ appid: '7', secrets }], ...rest }));
const load = (secrets: unknown[], environment: Record<string, string> = {}, host = '127.0.0.1') =>
  loadSettings({ config: configured(secrets), host }, environment);

describe('a secret', () => {
  it.each<[string, unknown, string]>([
    ['is a string', 'as-it-stands ', 'as-it-stands '],
    ['comes from the environment', { env: 'APP_SECRET' }, 'from-environment'],
    ['comes from a file', { file: file('plain', 'from-file') }, 'from-file'],
    ['comes from a file without its last newline', { file: file('newline', 'a b\n\n') }, 'a b\n'],
    ['comes from a file without its last CRLF', { file: file('crlf', 'from-windows\r\n') }, 'from-windows'],
    ["is looked up in the configuration's folder", { file: 'plain' }, 'from-file'],
    ['may be Chinese', { file: file('chinese', '密钥😀') }, '密钥😀'],
  ])('%s', (_what, secret, expected) => {
    const { apps } = load([secret, 'second'], { APP_SECRET: 'from-environment' });
    expect(apps).toEqual([{ appid: '7', secrets: [expected, 'second'] }]);
  });

  it.each<[string, unknown, RegExp]>([
    ['a variable that is not set', { env: 'NO_SUCH' }, /variable NO_SUCH is not set, or empty/],
    ['an empty variable', { env: 'EMPTY' }, /variable EMPTY is not set, or empty/],
    ['a variable that is too long', { env: 'LONG' }, /variable LONG has more than 256 characters/],
    ['a file that is not there', { file: '/no/such' }, /file \/no\/such cannot be read: ENOENT/],
    ['a folder', { file: '/' }, /file \/ cannot be read: EISDIR/],
    ['an empty file', { file: file('empty', '') }, /file \S+empty is not set, or empty/],
    ['a file that holds a newline only', { file: file('line', '\n') }, /file \S+line is not set, or empty/],
    ['a file that is no text', { file: file('binary', Uint8Array.of(0x61, 0xff)) }, /not UTF-8 text/],
    ['two places', { env: 'A', file: 'plain' }, /at most 1 properties/],
    ['no place', {}, /at least 1 properties/],
    ['a variable that can be none', { env: 'not-a-name' }, /secrets\/1\/env: .*must match/],
    ['an unknown place', { vault: 'x' }, /secrets\/1\/vault: .*unknown property/],
  ])('from %s is refused with its place, and nothing secret is shown', (_what, secret, says) => {
    const environment = { EMPTY: '', LONG: 'long-secret'.repeat(30) };
    const loading = () => load(['other-secret', secret], environment);
    expect(loading).toThrow(UsageError);
    expect(loading).toThrow(/\/apps\/0\/secrets\/1/);
    expect(loading).toThrow(says);
    expect(loading).toThrow(/^(?!.*(?:other|long)-secret)[^\n]+$/);
  });

  it.each([
    ['environment', { env: 'DEMO' }],
    ['file', { file: file('demo', 'abcdef\n') }],
  ])('that is the public demo secret is not served beyond loopback, also from the %s', (_where, secret) => {
    const environment = { DEMO: 'abcdef', CONSOLE_TOKEN: 'token' };
    expect(load([secret], environment).apps[0]!.secrets).toEqual(['abcdef']);
    expect(() => load([secret], environment, '0.0.0.0')).toThrow('public demo secret');
  });
});

it('a callbackUrl with a password is refused and not quoted', () => {
  const apps = [{ appid: '7', secrets: ['x'], callbackUrl: 'https://user:pass-word@app.example/' }];
  const config = file('url.json', JSON.stringify({ apps }));
  expect(() => loadSettings({ config }, {})).toThrow(
    /\/apps\/0\/callbackUrl: (?!.*pass-word).*without credentials/,
  );
});

it.each(['.', '..', 'a\ud800'])('an appid that no address can carry is refused: %j', (appid) => {
  const config = file('appid.json', JSON.stringify({ apps: [{ appid, secrets: ['x'] }] }));
  expect(() => loadSettings({ config }, {})).toThrow(/\/apps\/0\/appid: .*must not be \. or \.\./);
});

it('settings that are logged whole show no secret', () => {
  let lines = '';
  const log = pino(
    { redact: REDACTION },
    new PassThrough().on('data', (line) => (lines += line)),
  );
  const settings = {
    ...load(['inline-secret', { env: 'S' }], { S: 'env-secret', CONSOLE_TOKEN: 'the-token' }),
    databaseUrl: 'postgres://user:db-password@db/x',
  };
  log.info(settings);
  log.info({ settings });
  log.info({ apps: settings.apps });
  log.info({ app: settings.apps[0] });
  expect(lines.match(/\[redacted\]/g)!.length).toBeGreaterThanOrEqual(8);
  expect(lines).not.toMatch(/inline-secret|env-secret|the-token|db-password/);
});

describe('the command', () => {
  it('verifies with secrets from a variable and from a file, and writes neither anywhere', async () => {
    const config = configured([{ env: 'APP_SECRET' }, { file: file('second', 'from-a-file\n') }]);
    const server = await serve(join(folder, 'data'), ['--config', config], { APP_SECRET: 'from-a-variable' });
    const errcodes = await Promise.all(
      ['from-a-variable', 'from-a-file', 'neither'].map(async (secret) => {
        const query = signedQuery({ appid: '7', secret });
        const { body } = await post(server.url, '/api/v1/7/staffService/message', TEXT_TO_PLATFORM, {
          query,
        });
        return body.errcode;
      }),
    );
    server.process.kill('SIGTERM');
    const { stdout, stderr } = await server.finished;
    expect(errcodes).toEqual([0, 0, 30003]);
    expect(stdout + stderr).not.toMatch(/from-a-/);
  });

  it('says in one line which variable is missing, and ends with 2', async () => {
    const config = configured([{ env: 'NO_SUCH' }]);
    const { code, stderr } = await run(['serve', '--config', config]);
    expect(stderr).toBe(
      `${config}: /apps/0/secrets/0: 环境变量 NO_SUCH 未设置或为空 / variable NO_SUCH is not set, or empty\n`,
    );
    expect(code).toBe(2);
  });
});
