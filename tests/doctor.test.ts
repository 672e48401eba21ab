/** The command `staff-service doctor`, as a person runs it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SIGNED = 'timestamp=1407812629434&signature=82f369268e6a8ea96b0731fe4acdd823cdc122d0';
const A_URL = `https://host/api/v1/1001/staffService/message?${SIGNED}`;
const secret = { STAFF_SERVICE_SECRET: 'abcdef' };
const at = ['--at', '2014-08-12T03:03:49Z'];

it('says that a signature verifies; the appid is the address’s', async () => {
  expect(await run(['doctor', '--url', A_URL, ...at], secret)).toEqual({
    code: 0,
    stdout: '签名正确 / the signature verifies\n',
    stderr: '',
  });
});

it('names the mistake, in both languages, and shows no secret', async () => {
  const wrong = SIGNED.replace('82f3', '82F3');
  const { code, stdout } = await run(['doctor', '--url', wrong, '--appid', '1001'], secret);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /upperCase\n.*小写十六进制\n.*lower-case.*\n {2}stale\n.*秒.*\n.* s before it was received/,
  );
  expect(stdout).not.toMatch(/abcdef|82f3/i);
});

it('tells another app’s secret by the server’s configuration', async () => {
  const apps = [
    { appid: '7', secrets: ['not-the-demo-secret'] },
    { appid: '8', secrets: ['abcdef'] },
  ];
  const config = join(folder, 'doctor.json');
  writeFileSync(config, JSON.stringify({ apps }));
  const query = (await run(['sign', '--appid', '7', '--secret', 'abcdef'])).stdout.split('\n')[0]!;
  const { code, stdout } = await run(['doctor', '--url', query, '--appid', '7', '--config', config]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/otherApp\n.*（8）.*\n.*\(8\)/);
  expect(await run(['doctor', '--url', query, '--appid', '9', '--config', config])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^--config .* has no appid 9\n$/),
  });
});

it.each([
  [['--url', SIGNED], /^--appid: /],
  [['--url', A_URL, '--at', 'yesterday'], /^--at yesterday: /],
  [['--appid', '1'], /--url/],
])('%j is a usage error', async (args, says) => {
  expect(await run(['doctor', ...args], secret)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(says),
  });
});
