/** Secrets and tokens that could be guessed: refused where others can reach the server, pointed out on loopback. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isLoopback, loadSettings } from '../../server/config/settings.ts';
import { UsageError } from '../../server/config/usage-error.ts';
import { serve } from '../support/command.ts';
import { STRONG_SECRETS } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-weak-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [STRONG, TOKEN, OTHER] = STRONG_SECRETS;
const configured = (app: object) => {
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify({ apps: [{ appid: '7', secrets: [STRONG], ...app }] }));
  return file;
};
const load = (app: object, environment: Record<string, string>, host = '0.0.0.0') =>
  loadSettings({ config: configured(app), host }, environment);

const WEAK = [
  'abcdef',
  'replace-with-a-long-random-secret',
  'replace-with-a-long-random-token',
  'x',
  'secret',
  'password',
  'changeme',
  'CHANGE_ME_BEFORE_PRODUCTION',
  '123456',
  'your-secret-key-here-please',
  'MySuperSecretPassword123',
  'P@ssw0rd12345678',
  '<put your secret here>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one that nobody filled in
  '${APP_SECRET_OF_PARTNER}',
  '{{ .Values.secret }}-',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  'abababababababababab',
  'deadbeefdeadbeefdeadbeef',
  '0123456789abcdef',
  'qwertyuiopasdfghjkl',
  '1001100110011001',
  'YOUR_SECRET_KEY_GOES_HERE',
  'this_is_my_secret_key_2024',
  'dev-secret-do-not-use-in-production',
  'not-a-real-secret-just-for-tests',
  'random-secret-of-32-characters!!',
  'a-secret-of-at-least-16-characters',
  'old-secret-to-be-rotated',
  'deadbeefcafebabe',
  'DEADBEEF-CAFEBABE-FEEDFACE',
  'd41d8cd98f00b204e9800998ecf8427e', // MD5 of ''
  'da39a3ee5e6b4b0d3255bfef95601890afd80709', // SHA-1 of ''
  'e10adc3949ba59abbe56e057f20f883e', // MD5 of 123456
  '7c4a8d09ca3762af61e59520943dc26494f8941b', // SHA-1 of 123456
  '5EBE2294ECD0E0F08EAB7690D2A6EE69', // MD5 of secret
  'ab12cd34ef56gh7', // 15 characters
];

describe.each(WEAK)('%s', (weak) => {
  it.each<[string, object, Record<string, string>]>([
    ['appid 7 secrets[1]', { secrets: [STRONG, weak] }, {}],
    ['appid 7 secrets[0]', { secrets: [{ env: 'S' }] }, { S: `${weak}\n` }],
    ['appid 7 callbackSecrets[0]', { callbackSecrets: [weak, OTHER] }, {}],
    ['CONSOLE_TOKEN', {}, { CONSOLE_TOKEN: weak }],
  ])('as %s is refused by name beyond loopback, and taken on it', (name, app, environment) => {
    const all = { CONSOLE_TOKEN: TOKEN, ...environment };
    expect(() => load(app, all)).toThrow(UsageError);
    expect(() => load(app, all)).toThrow(`${name} `);
    const quoted = weak.length > 6 ? weak : `"${weak}"`;
    expect(() => load(app, all)).not.toThrow(quoted);
    expect(load(app, all, '127.0.0.1').apps).toHaveLength(1);
  });
});

it('random secrets in every usual notation are served', () => {
  for (let round = 0; round < 300; round += 1) {
    const bytes = randomBytes(16);
    for (const secret of [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url')])
      expect(load({ secrets: [secret] }, { CONSOLE_TOKEN: secret }).apps[0]!.secrets).toEqual([secret]);
  }
});

it.each([
  '127.0.0.1\r',
  '127.0.0.1 ',
  ' 127.0.0.1',
  'local host',
  '127.0.0.1\n\n',
  '127.0.0.1\u200b',
  '\u00a00.0.0.0',
  '\0',
])('a host with white space or control characters is refused by its name: %j', (host) => {
  const weak = { secrets: ['abcdef'] };
  expect(() => load(weak, {}, host)).toThrow(/^--host .*white space/s);
  expect(() => loadSettings({ config: configured(weak) }, { HOST: host })).toThrow(/^HOST: .*white space/s);
});

it.each(['127.0.0.300', '127.1', '127.0.0.1.example.com', '128.0.0.1', '127.0.0.0001'])(
  '%s is not loopback',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);

it('a configuration without CONSOLE_TOKEN is refused beyond loopback', () => {
  expect(() => load({}, {})).toThrow('CONSOLE_TOKEN');
  expect(() => load({}, { CONSOLE_TOKEN: '' })).toThrow('CONSOLE_TOKEN');
});

it('on loopback each is a warning by name, which does not quote it', async () => {
  const app = {
    secrets: ['changeme-changeme', '"quoted-u7Zp2RfLq9"'],
    callbackSecrets: ['ｆｕｌｌ-u7Zp2RfLq9wX'],
  };
  const server = await serve(join(folder, 'data'), ['--config', configured(app)]);
  server.process.kill('SIGTERM');
  const { stdout } = await server.finished;
  const warnings = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level === 40);
  expect(warnings.map(({ reason }) => /[^/]*$/.exec(reason)![0])).toEqual([
    expect.stringMatching(/^ appid 7 secrets\[0\] is a repetition/),
    expect.stringMatching(/^ appid 7 secrets\[1\] is in quotes/),
    expect.stringMatching(/^ appid 7 callbackSecrets\[0\] holds full-width/),
    expect.stringMatching(/^ CONSOLE_TOKEN is not set/),
  ]);
  expect(stdout).not.toMatch(/changeme|u7Zp2RfLq9/);
});
