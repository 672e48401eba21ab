import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../support/command.ts';
import { logIn } from '../support/console-cookies.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { getJson, STRONG_SECRETS } from '../support/requests.ts';

const TOKEN = { CONSOLE_TOKEN: 'operator' };
const BEARER = { Authorization: 'Bearer operator' };

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer({
    consoleToken: TOKEN.CONSOLE_TOKEN,
    apps: [{ appid: '1001', secrets: [STRONG_SECRETS[0]] }],
  });
});
afterAll(() => server.stop());

const link = (...args: string[]) => run(['console-link', '--url', server.url, ...args], TOKEN);

it('console-link prints an address that opens one APP, lists it, and revokes it', async () => {
  const made = await link('--appid', '1001', '--expires', '12h');
  expect(made).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^read-only, APP 1001 alone, until /),
  });
  const [, token] = new RegExp(`^${server.url}/console/#link=([\\w-]{43})\n$`).exec(made.stdout)!;
  expect(made.stderr).not.toContain(token);
  const { answer } = await logIn(server.url, { link: token! });
  const { appid, expiresAt } = JSON.parse(answer.text);
  expect(appid).toBe('1001');
  expect(Math.round((Date.parse(expiresAt) - Date.now()) / 3_600_000)).toBe(12);

  const listed = await link('--list');
  const [, id] = /^([0-9a-f-]{36}) {2}[\d-]+T\d\d:\d\dZ – [\d-]+T\d\d:\d\dZ {2}1001\n$/.exec(listed.stdout)!;
  expect([listed.code, listed.stderr]).toEqual([0, '1 link holds\n']);
  expect(made.stderr).toContain(`console-link --revoke ${id}`);

  const revoked = await link('--revoke', id!, '--lang', 'zh');
  expect(revoked).toMatchObject({ code: 0, stdout: expect.stringMatching(/^已撤销，APP 1001 /) });
  expect((await logIn(server.url, { link: token! })).answer.status).toBe(401);
  expect(await link('--list')).toMatchObject({ code: 0, stdout: '', stderr: '0 links hold\n' });
  expect(await link('--revoke', id!)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no shared link'),
  });
});

it('a link holds for a week unless told otherwise', async () => {
  await link('--appid', '1001');
  const { body } = await getJson(`${server.url}/console/api/links`, BEARER);
  expect(Date.parse(body.links[0].expiresAt) - Date.parse(body.links[0].createdAt)).toBe(7 * 86_400_000);
});

it('without the token, and for an APP that is not configured, the server’s reason is told', async () => {
  const stranger = await run(['console-link', '--appid', '1001', '--url', server.url]);
  expect(stranger).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('CONSOLE_TOKEN is not set'),
  });
  expect(await link('--appid', 'x')).toMatchObject({
    code: 1,
    stderr: `${server.url}: --appid: unknown appid\n`,
  });
});

it.each<[string[], RegExp]>([
  [[], /^give one of --appid, --list and --revoke\n$/],
  [['--appid', '1', '--list'], /^give one of/],
  [['--list', '--revoke', 'x'], /^give one of/],
  [['--revoke', 'x/../../apps'], /^--revoke: must be the id of a link/],
  [['--appid', '1', '--expires', '59s'], /'--expires <time>' argument '59s' .* 30m, 12h, 7d/],
  [['--appid', '1', '--expires', '366d'], /--expires/],
  [['--appid', '1', '--expires', '1w'], /--expires/],
  [['--appid', '1', '--expires', '-1d'], /--expires/],
  [['--list', '--url', 'http://u:pw-1@127.0.0.1:9'], /^--url: (?!.*pw-1)/],
])('%j is one clear line', async (args, says) => {
  const result = await run(['console-link', ...args], TOKEN);
  expect(result).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
  expect(result.stderr).not.toContain('    at ');
});

it('a server that is not there is told', async () => {
  const result = await run(['console-link', '--list', '--url', 'http://127.0.0.1:9'], TOKEN);
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be reached') });
});
