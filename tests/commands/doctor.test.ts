/** The command `staff-service doctor`, as a person runs it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SIGNED = 'timestamp=1407812629434&signature=82f369268e6a8ea96b0731fe4acdd823cdc122d0';
const T = '1407812629434';
const A_URL = `https://host/api/v1/1001/staffService/message?${SIGNED}`;
const secret = { STAFF_SERVICE_SECRET: 'abcdef' };
const at = ['--at', '2014-08-12T03:03:49Z'];

it('says that a signature verifies; the appid is the address’s', async () => {
  expect(await run(['doctor', '--url', A_URL, ...at], secret)).toEqual({
    code: 0,
    stdout: 'the signature verifies\n',
    stderr: '',
  });
});

it('names the mistake, in one language, and shows no secret', async () => {
  const wrong = SIGNED.replace('82f3', '82F3');
  const { code, stdout } = await run(['doctor', '--url', wrong, '--appid', '1001'], secret);
  expect(code).toBe(1);
  expect(stdout).toMatch(/upperCase\n.*lower-case.*\n {2}stale\n.* s before it was received/);
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
  expect(stdout).toMatch(/otherApp\n.*\(8\)/);
  expect(await run(['doctor', '--url', query, '--appid', '9', '--config', config])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^--config .* has no appid 9\n$/),
  });
});

it.each([
  [['--url', SIGNED], /^--appid: /],
  [['--url', A_URL, '--at', 'yesterday'], /^--at yesterday: /],
  [['--appid', '1'], /--url/],
  ...['', ' ', 'hello', SIGNED.slice(-40)].map((url): [string[], RegExp] => [
    ['--appid', '1', '--url', url],
    /^--url: .*neither an address nor a query/,
  ]),
  [['--url', ''], /^--url: /],
  [['--url', A_URL, '--config', ''], /^--config: .*must not be empty/],
])('%j is a usage error', async (args, says) => {
  expect(await run(['doctor', ...args], secret)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(says),
  });
});

describe('takes apart what is pasted', () => {
  const PATH = `/api/v1/1001/staffService/message?${SIGNED}`;
  it.each<[string, string]>([
    [
      'a curl',
      `curl -sS 'http://127.0.0.1:8080${PATH}' \\\n  -H 'Content-Type: application/json' \\\n  -d '{"a":"b?c=d"}'`,
    ],
    ['a curl of Windows', `curl -X POST "http://h${PATH.replace('&', '^&')}" -d "{}"`],
    ['a curl with escapes', `curl -X POST http://h${PATH.replace('&', '\\&').replace('?', '\\?')} -d x`],
    ['the head of a request', `POST ${PATH} HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n\r\n`],
    [
      'a line of nginx',
      `1.2.3.4 - - [12/Aug/2014:11:03:49 +0800] "POST ${PATH} HTTP/1.1" 200 31 "-" "okhttp/3.9"`,
    ],
    [
      'a line in JSON',
      `{"level": 30, "url": "${PATH.replaceAll('/', '\\/').replace('&', '\\u0026')}", "status": 200}`,
    ],
    ['a compact line in JSON', `{"url":"${PATH}","status":200}`],
    [
      'a compact line in JSON with escapes',
      `{"status":200,"url":"${PATH.replaceAll('/', '\\/').replace('&', '\\u0026')}"}`,
    ],
    ['JSON in JSON', JSON.stringify({ line: JSON.stringify({ url: PATH, status: 200 }) })],
    ['a compact pair in JSON', `{"appid":"1001","timestamp":${T},"signature":"${SIGNED.slice(-40)}"}`],
    [
      'a request with the pair in its body',
      `POST /api/v1/1001/staffService/message HTTP/1.1\r\nHost: h\r\n\r\n{"timestamp":"${T}","signature":"${SIGNED.slice(-40)}"}`,
    ],
    [
      'an httpie',
      `http POST :8080/api/v1/1001/staffService/message timestamp==${T} signature==${SIGNED.slice(-40)} a=b`,
    ],
    ['PowerShell', `Invoke-RestMethod -Uri http://h${PATH.replace('&', '`&')} \`\n  -Method Post`],
    ['a line of logfmt', `time=2014-08-12T11:03:49Z level=info method=POST url=${PATH} status=200`],
    ['a sentence', `对方说：请求 http://h${PATH} 返回 30003`],
    ['two lines', `  \n${A_URL}\n`],
    ['pairs', `/api/v1/1001/staffService/message timestamp: 1407812629434, signature: ${SIGNED.slice(-40)}`],
  ])('%s', async (_what, pasted) => {
    expect(await run(['doctor', '--url', pasted, ...at], secret)).toMatchObject({
      code: 0,
      stdout: 'the signature verifies\n',
    });
  });

  it.each([
    `{"url": "${A_URL.replace(/=[0-9a-f]{40}/, '=[redacted]')}"} x`,
    A_URL.replace(/=[0-9a-f]{40}/, '=***'),
  ])('whose signature was taken out, and says so: %s', async (pasted) => {
    expect(await run(['doctor', '--url', pasted], secret)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the signature was taken out'),
    });
  });

  it('and names what happened to it: a line of a log that shows HTML', async () => {
    const { stdout, code } = await run(
      ['doctor', '--url', `POST ${PATH.replace('&', '&amp;')} 200`, ...at],
      secret,
    );
    expect({ stdout, code }).toEqual({ code: 1, stdout: expect.stringMatching(/^ {2}htmlEscaped$/m) });
  });
});

it('tells the secret of the other endpoint', async () => {
  const config = join(folder, 'callback.json');
  writeFileSync(
    config,
    JSON.stringify({ apps: [{ appid: '7', secrets: ['of-a'], callbackSecrets: ['of-b', 'next-b'] }] }),
  );
  const query = async (secret: string) =>
    (await run(['sign', '--appid', '7', '--secret', secret])).stdout.split('\n')[0]!;
  const [ofA, ofB] = [await query('of-a'), await query('next-b')];
  const [a, b] = ['/api/v1/7/staffService/message', '/qmtapi/staffService/message'];
  const ask = async (url: string, ...flags: string[]) => {
    const { stdout } = await run(['doctor', '--url', url, '--appid', '7', '--config', config, ...flags]);
    expect(stdout).not.toMatch(/of-|next-/);
    return /^ {2}(\w+)\n.*\((\w+)\)/m.exec(stdout)?.slice(1) ?? stdout;
  };
  const verifies = 'the signature verifies\n';
  expect(await ask(`${a}?${ofA}`)).toBe(verifies);
  expect(await ask(`${b}?${ofB}`)).toBe(verifies);
  expect(await ask(`${a}?${ofB}`)).toEqual(['otherSecret', 'callbackSecrets']);
  expect(await ask(`${b}?${ofA}`)).toEqual(['otherSecret', 'secrets']);
  expect(await ask(ofB)).toEqual(['otherSecret', 'callbackSecrets']);
  expect(await ask(ofB, '--endpoint', 'app')).toBe(verifies);
});
