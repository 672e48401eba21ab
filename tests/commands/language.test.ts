/** The command line speaks one language at a time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run, serve } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-language-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HAN = /\p{Script=Han}|[（），。；：]/u;
const ENGLISH =
  /Usage|Options:|Commands:|Arguments:|\[options\]|\[command\]|default|choices|display|error:|must|invalid/;

const said = async (args: string[], environment?: Record<string, string>) => {
  const { stdout, stderr } = await run(args, environment);
  return stdout + stderr;
};

it.each<[string, Record<string, string>]>([
  ['zh', { LANG: 'zh_CN.UTF-8' }],
  ['zh', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }],
  ['zh', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'en_US', LC_ALL: 'zh' }],
  ['en', { LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' }],
  ['en', { LANG: 'de_DE.UTF-8' }],
  ['en', {}],
])('the language is %s by the locale %j', async (language, environment) => {
  const text = await said(['backup', '--help'], environment);
  expect(HAN.test(text)).toBe(language === 'zh');
  expect(ENGLISH.test(text)).toBe(language === 'en');
});

it('--lang wins over the locale, before and after the command', async () => {
  const english = { LANG: 'en_US.UTF-8' };
  expect(await said(['--lang', 'zh', 'sign'], english)).toMatch(/^错误：缺少必填的选项 --appid/);
  expect(await said(['sign', '--lang=zh'], english)).toMatch(/^错误：缺少必填的选项 --appid/);
  expect(await said(['sign', '--lang', 'en'], { LANG: 'zh_CN' })).toMatch(/^error: required option '--appid/);
});

async function speaksOneLanguage(args: string[]): Promise<void> {
  const [english, chinese] = await Promise.all(['en', 'zh'].map((one) => said([...args, '--lang', one])));
  expect(english).not.toMatch(HAN);
  expect(chinese).toMatch(HAN);
  expect(chinese).not.toMatch(ENGLISH);
}

const URL = ['--url', 'http://127.0.0.1:1'];
const config = join(folder, 'config.json');
writeFileSync(config, '{"apps":[{"appid":"7","secrets":[7],"name":8}]}');
const noDatabase = ['--data', join(folder, 'none')];

it.each(
  [
    ...['', 'serve', 'sign', 'doctor', 'send', 'send platform', 'send app', 'conform', 'conform platform'],
    ...[
      'conform app',
      'outbox',
      'outbox list',
      'outbox redeliver',
      'tail',
      'audit',
      'show',
      'backup',
      'journal',
      'journal export',
    ],
  ].map((command) => [...command.split(' ').filter(Boolean), '--help']),
)('%s %s %s speaks one language', async (...words) => {
  await speaksOneLanguage(words.filter((word) => word !== undefined));
});

it.each<[string, ...string[]]>([
  ['an unknown command', 'foo'],
  ['a command that is misspelt', 'serv'],
  ['an unknown option', 'serve', '--prot', '1'],
  ['an argument too many', 'serve', 'a'],
  ['an argument that is missing', 'backup'],
  ['a value that is missing', 'serve', '--port'],
  ['an option that is missing', 'send', 'app', '--appid', '1'],
  ['a value that is no choice', 'outbox', 'list', '--verdict', 'x'],
  ['a number out of bounds', 'outbox', 'list', '--limit', '0'],
  ['a profile that there is not', 'conform', 'app', '--profile', 'x'],
  ['a report of no format', 'conform', 'app', '--report', 'x=y'],
  ['a wrong port', 'serve', '--port', 'x'],
  ['a wrong configuration', 'serve', '--config', config],
  ['a configuration that is not there', 'serve', '--config', join(folder, 'none.json')],
  ['a wrong flag', 'sign', '--appid', '1', '--secret', 'a', '--timestamp', 'x'],
  ['a secret with a space', 'sign', '--appid', '1', '--secret', 'a '],
  ['a wrong message', 'send', 'platform', '--appid', '1', '--secret', 'a', '--user', '', ...URL],
  [
    'a server that is not there',
    'send',
    'platform',
    '--appid',
    '1',
    '--secret',
    'a',
    '--user',
    '1',
    '--text',
    'a',
    ...URL,
  ],
  ['a console that is not there', 'outbox', 'list', ...URL],
  ['no database to back up', 'backup', join(folder, 'copy'), ...noDatabase],
  ['no database to export', 'journal', 'export', ...noDatabase],
  ['nothing to diagnose', 'doctor', '--url', 'x', '--secret', 'a'],
  ['a wrong signature', 'doctor', '--url', '?timestamp=1&signature=x', '--appid', '1', '--secret', 'a'],
  ['an unknown check', 'conform', 'app', '--appid', '1', '--secret', 'a', '--only', 'x', ...URL],
])('%s is told in one language', async (_what, ...args) => {
  await speaksOneLanguage(args);
});

it('the banner is in one language', async () => {
  for (const language of ['zh', 'en']) {
    const server = await serve(join(folder, language), ['--lang', language]);
    server.process.kill('SIGTERM');
    const { stderr } = await server.finished;
    expect(HAN.test(stderr)).toBe(language === 'zh');
    expect(/endpoint A/.test(stderr)).toBe(language === 'en');
  }
});
