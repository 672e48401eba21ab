/** Where secrets come from, and where they do not go. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../../server/config/settings.ts';
import { UsageError } from '../../server/config/usage-error.ts';
import { doubtfulSecrets } from '../../server/config/weak-secrets.ts';
import { REDACTION } from '../../server/telemetry/log.ts';
import { run, serve } from '../support/command.ts';
import { post, signedQuery, TEXT_TO_PLATFORM } from '../support/requests.ts';

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
    ['comes from the environment without its last newline', { env: 'WITH_LF' }, 'from-environment'],
    ['comes from the environment without its last CRLF', { env: 'WITH_CRLF' }, 'from-environment'],
    ['comes from a file', { file: file('plain', 'from-file') }, 'from-file'],
    ['comes from a file without its last newline', { file: file('newline', 'a b\n') }, 'a b'],
    ['comes from a file without its last CRLF', { file: file('crlf', 'from-windows\r\n') }, 'from-windows'],
    ["is looked up in the configuration's folder", { file: 'plain' }, 'from-file'],
    ['may be Chinese', { file: file('chinese', '密钥😀') }, '密钥😀'],
  ])('%s', (_what, secret, expected) => {
    const { apps } = load([secret, 'second'], {
      APP_SECRET: 'from-environment',
      WITH_LF: 'from-environment\n',
      WITH_CRLF: 'from-environment\r\n',
    });
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
    [
      'a variable that can be none',
      { env: 'not-a-name' },
      /secrets\/1\/env: must be a variable's name of letters[^^]*$/,
    ],
    ['an unknown place', { vault: 'x' }, /secrets\/1\/vault: .*unknown property/],
  ])('from %s is refused with its place, and nothing secret is shown', (_what, secret, says) => {
    const environment = { EMPTY: '', LONG: 'long-secret'.repeat(30) };
    const loading = () => load(['other-secret', secret], environment);
    expect(loading).toThrow(UsageError);
    expect(loading).toThrow(/\/apps\/0\/secrets\/1/);
    expect(loading).toThrow(says);
    expect(loading).toThrow(/^(?!.*(?:other|long)-secret)[^\n]+$/);
  });

  it.each<[string, string, RegExp]>([
    ['two newlines', 'long-secret\n\n', /ends with a line break too many/],
    ['two CRLF', 'long-secret\r\n\r\n', /ends with a line break too many/],
    ['a carriage return', 'long-secret\r', /ends with a line break too many/],
    ['a space and a newline', 'long-secret \n', /ends with white space/],
    ['a tab', 'long-secret\t', /ends with white space/],
    ['a space before it', ' long-secret', /begins with white space/],
    ['an ideographic space', '\u3000long-secret', /begins with white space/],
    ['a space that does not break', 'long-secret\xa0', /ends with white space/],
    ['a byte order mark', '\ufefflong-secret\n', /begins with a byte order mark/],
    ['a line break', 'long-\nsecret', /holds a line break or a control character/],
    ['a separator of lines', 'long-\u2028secret', /holds a line break or a control character/],
    ['an escape', 'long-\x1bsecret', /holds a line break or a control character/],
    ['DEL', 'long-\x7fsecret', /holds a line break or a control character/],
    ['zero width', 'long-\u200bsecret', /holds an invisible character/],
    ['white space only', '  ', /begins with white space/],
  ])(
    'with %s is refused from a variable and from a file, and a warning in the configuration',
    (what, text, says) => {
      const path = file('odd', text);
      for (const [place, named] of [
        [{ env: 'ODD' }, 'variable ODD'],
        [{ file: path }, `file ${path}`],
      ] as const) {
        const loading = () => load([place], { ODD: text });
        expect(loading, what).toThrow(says);
        expect(loading).toThrow(`${named} `);
        expect(loading).toThrow(/^(?!.*long)[^\n]+$/);
      }
      const { apps } = load([text]);
      expect(apps[0]!.secrets).toEqual([text]);
      expect(doubtfulSecrets(apps, undefined)[0]!.en).toMatch(/^(begins|ends|holds) /);
    },
  );

  it('from a file in UTF-16, as PowerShell writes it, is refused', () => {
    const utf16 = file('utf16', Buffer.from('\ufefflong-secret\r\n', 'utf16le'));
    expect(() => load([{ file: utf16 }])).toThrow(/is not UTF-8 text/);
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
    expect(stderr).toBe(`${config}: /apps/0/secrets/0: variable NO_SUCH is not set, or empty\n`);
    expect(code).toBe(2);
  });

  const SIGN = ['sign', '--appid', '1001', '--timestamp', '1407812629434'];
  const CONFORM = ['conform', 'app', '--url', 'http://127.0.0.1:1', '--appid', '1'];
  const at = ['--url', 'http://127.0.0.1:1'];
  it.each<[string, string[], string]>([
    ['sign', SIGN, 'STAFF_SERVICE_SECRET'],
    ['doctor', ['doctor', '--url', '?', '--appid', '1'], 'STAFF_SERVICE_SECRET'],
    ['send', ['send', 'app', ...at, '--appid', '1', '--user', '1', '--text', 'x'], 'STAFF_SERVICE_SECRET'],
    ['conform', CONFORM, 'STAFF_SERVICE_SECRET'],
    ['serve', ['serve'], 'CONSOLE_TOKEN'],
    ['outbox', ['outbox', 'list', ...at], 'CONSOLE_TOKEN'],
    ['serve', ['serve'], 'DATABASE_URL'],
    ['journal', ['journal', 'export'], 'DATABASE_URL'],
  ])('%s %j refuses a variable that ends with white space, by name', async (_what, args, name) => {
    for (const value of [
      'postgres://long-secret@h/ ',
      'postgres://long-secret@h/\n\n',
      '\ufeffpostgres://long-secret@h/',
    ]) {
      const { code, stderr } = await run(args, { [name]: value });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(`variable ${name} (begins|ends) with `),
      });
      expect(stderr).not.toContain('long-secret');
    }
  });

  it.each([SIGN, [...SIGN, '--secret', 'abcdef']])(
    '%j signs without the newline of a variable',
    async (...args) => {
      const { stdout } = await run(args, { STAFF_SERVICE_SECRET: 'abcdef\r\n' });
      expect(stdout).toContain('82f369268e6a8ea96b0731fe4acdd823cdc122d0');
    },
  );

  it('takes the token of the control API without the newline of its variable', () => {
    expect(loadSettings({}, { CONSOLE_TOKEN: 'operator\n' }).consoleToken).toBe('operator');
    expect(() => loadSettings({}, { CONSOLE_TOKEN: '令牌' })).toThrow(/CONSOLE_TOKEN: .*ASCII/);
  });
});
