/** What the log says of requests, and what it never shows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { redactTarget } from '../../server/telemetry/redact-target.ts';
import { type Running, serve } from '../support/command.ts';
import { A, B, eventually, exchangeBytes, getJson, post, signedQuery } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-log-'));
let server: Running & { url: string };
beforeAll(async () => {
  server = await serve(folder);
});
afterAll(async () => {
  server.process.kill('SIGTERM');
  await server.finished;
  rmSync(folder, { recursive: true, force: true });
});

const [INFO, WARN] = [30, 40];
const text = (user: string) => ({ FromUserId: user, ToUserId: user, MsgType: 'text', Content: 'x' });

async function lineOf(id: string) {
  const lines = async () => server.output().stdout.split('\n');
  const found = await eventually(
    async () => (await lines()).find((line) => line.includes(`"id":"${id}"`)),
    (line) => line !== undefined,
  );
  return JSON.parse(found!);
}

it('an accepted message is INFO, with its endpoint, appid and user', async () => {
  for (const [path, endpoint] of [
    [A, 'platform'],
    [B, 'app'],
  ] as const) {
    const { id } = await post(server.url, path, text('客户'));
    const line = await lineOf(id);
    expect(line).toMatchObject({
      level: INFO,
      endpoint,
      direction: 'received',
      appid: '1001',
      user: '客户',
      errcode: 0,
    });
    expect(line).not.toHaveProperty('errmsg');
  }
});

const wrong = `timestamp=${Date.now()}&signature=${'a'.repeat(40)}`;
it.each([
  ['A', A, wrong, { endpoint: 'platform', appid: '1001', user: '客户', msgType: 'video', errcode: 30003 }],
  ['B', B, wrong, { endpoint: 'app', appid: null, user: '客户', errcode: 30003 }],
  ['A', A, '', { endpoint: 'platform', appid: '1001', user: '客户', errcode: 30001 }],
  [
    'A',
    A.replace('1001', '7'),
    signedQuery(),
    { endpoint: 'platform', appid: '7', user: '客户', errcode: 30002 },
  ],
  ['A', A, undefined, { endpoint: 'platform', appid: '1001', user: '客户', errcode: 30005 }],
  ['B', B, undefined, { endpoint: 'app', appid: '1001', user: '客户', errcode: 30005 }],
] as const)(
  'a refused message at %s is WARN, with what is known of it: %s?%s',
  async (_at, path, query, expected) => {
    const body = { ...text('客户'), MsgType: 'video' };
    const { id, body: envelope } = await post(server.url, path, body, query === undefined ? {} : { query });
    const line = await lineOf(id);
    expect(line).toMatchObject({ level: WARN, direction: 'received', ...expected, errmsg: envelope.errmsg });
  },
);

/** Of a request with a wrong signature, sent piece by piece: nobody waits for the rest of the body. */
async function beginRefused(headers: string, body: string, { url } = server) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (bytes) => (answer += bytes));
  socket.on('error', () => {});
  socket.write(
    `POST ${A}?${wrong} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`,
  );
  await expect.poll(() => answer).toMatch(/"errcode":30003/);
  return { socket, id: /X-Request-Id: (\S+)/i.exec(answer)![1]! };
}

const whole = '{"FromUserId":"slow","MsgType":"video"}';
it.each([
  ['that comes late', `Content-Length: ${whole.length}`, whole.slice(0, 9), whole.slice(9), 'slow'],
  ['that breaks off', `Content-Length: ${whole.length}`, whole.slice(0, 9), undefined, null],
  ['that never comes', `Content-Length: ${whole.length}\r\nExpect: 100-continue`, '', undefined, null],
  [
    'behind an offer',
    `Content-Length: ${whole.length}\r\nConnection: upgrade\r\nUpgrade: x`,
    whole,
    '',
    'slow',
  ],
  ['in chunks', 'Transfer-Encoding: chunked', '', `27\r\n${whole}\r\n0\r\n\r\n`, 'slow'],
] as const)(
  'a wrong signature with a body %s is answered at once, and logged with what is known',
  async (_what, headers, body, rest, user) => {
    const { socket, id } = await beginRefused(headers, body);
    if (body !== whole) {
      await sleep(200);
      expect(server.output().stdout).not.toContain(id); // it would lack the user
    }
    if (rest === undefined) socket.destroy();
    else socket.write(rest);
    const line = await lineOf(id);
    expect(line).toMatchObject({ level: WARN, appid: '1001', direction: 'received', user, errcode: 30003 });
    expect(line.ms).toBeLessThan(200); // until the answer
    socket.destroy();
  },
);

it('a body that stalls delays neither other requests nor the count, and its line is not awaited for ever', async () => {
  const refusedCount = async () =>
    Number(
      /requests_total\{[^}]*"30003"[^}]*\} (\d+)/.exec(
        await (await fetch(`${server.url}/metrics`)).text(),
      )?.[1] ?? 0,
    );
  const before = await refusedCount();
  const { socket, id } = await beginRefused('Content-Length: 1000', '{');
  expect(await refusedCount()).toBe(before + 1);
  expect((await post(server.url, A, text('meanwhile'))).body.errcode).toBe(0);
  // The rest is waited for 5 s, by `http-server.ts`.
  await expect.poll(() => server.output().stdout, { timeout: 8_000 }).toContain(id);
  expect(await lineOf(id)).toMatchObject({ level: WARN, user: null, errcode: 30003 });
  socket.destroy();
});

it('a long body: its line comes once the beginning is there', async () => {
  const { socket, id } = await beginRefused('Content-Length: 200000', `{"FromUserId":"${'x'.repeat(20_000)}`);
  expect(await lineOf(id)).toMatchObject({ level: WARN, user: null, errcode: 30003 });
  socket.destroy();
});

it('at the end of the server, the lines of those that still come are written', async () => {
  const other = await serve(join(folder, 'stopped'));
  const { id } = await beginRefused('Content-Length: 9', '{', other);
  other.process.kill('SIGTERM');
  const { code, stdout } = await other.finished;
  expect(code).toBe(0);
  const line = stdout.split('\n').find((one) => one.includes(id) && one.includes('30003'));
  expect(JSON.parse(line!)).toMatchObject({ level: WARN, appid: '1001', user: null });
});

it('a request that reaches no endpoint is WARN, with the reason', async () => {
  const { id } = await post(server.url, '/api/v9/1001/staffService/message', {});
  expect(await lineOf(id)).toMatchObject({
    level: WARN,
    endpoint: null,
    direction: 'received',
    status: 404,
    errcode: 404,
    errmsg: expect.any(String),
  });
});

it('what strangers send can neither begin a line nor reach a terminal', async () => {
  const user = 'u\n{"level":30}\u001b[31m\u009b2J\u202e\u2028';
  const { id } = await post(server.url, A, text(user));
  expect((await lineOf(id)).user).toBe(user);
  const path = 'POST /%0a\u009b2J\u0085 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
  await exchangeBytes(server.url, [Buffer.from(path, 'latin1')]);
  const { stdout } = server.output();
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  for (const line of stdout.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});

const SIGNATURE = 'a8c1094b16982bde55883f072538610a00ebb9f2';
const escaped = Array.from(SIGNATURE, (digit) => `%${digit.charCodeAt(0).toString(16)}`).join('');

it.each([
  ['http://[::1'],
  ['http://[::1]:99999/x'],
  ['http://'],
  ['http://%zz/'],
  ['http://user:pass-word@h:x/'],
  ['HTTPS://a b/'.replace(' ', '%20%')],
  ['ftp://h/x'],
  ['//h/x'],
  ['/\\x'],
  ['/%'],
  ['/%zz/%'],
  ['/api/v1/%ff/staffService/message'],
  ['/console/api/exchanges/%c3'],
  ['*'],
  ['/docs%00'],
  ['/__proto__'],
  ['/constructor'],
])('%s as a target is refused, and shows no signature', async (target) => {
  for (const method of ['GET', 'POST', 'OPTIONS', 'HEAD']) {
    const bytes = `${method} ${target}?${`timestamp=1&signature=${SIGNATURE}`} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const answer = await exchangeBytes(server.url, [bytes]);
    expect(answer.split(' ')[1], `${method} ${target}`).toMatch(/^40[0345]$/);
  }
  const { stdout, stderr } = server.output();
  expect(stdout + stderr).not.toMatch(new RegExp(`${SIGNATURE}|pass-word`));
});
const BYTES = Buffer.from(SIGNATURE, 'hex');
const [BASE64, BASE64_URL] = [BYTES.toString('base64'), BYTES.toString('base64url')];
const PAIRS = SIGNATURE.match(/../g)!.join(':');
const FULL_WIDTH = encodeURIComponent(
  Array.from(SIGNATURE, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
);
/** Ten bytes of it, in any of the notations above. */
const SIGNATURE_FORMS = new RegExp(
  [
    SIGNATURE.slice(4, 24),
    escaped.slice(12, 72),
    escaped.replaceAll('%', '%25').slice(20, 120),
    BASE64.slice(4, 17).replaceAll('+', '.'),
    BASE64_URL.slice(4, 17),
    PAIRS.slice(6, 36).replaceAll(':', '(?:[-:]|%20|%3A)'),
    FULL_WIDTH.slice(18, 90),
  ].join('|'),
  'i',
);

it.each([
  `sign=${SIGNATURE}`,
  `SIGNATURE=${SIGNATURE.toUpperCase()}`,
  `&amp;signature=${SIGNATURE}`,
  `amp%3Bsignature=${SIGNATURE}`,
  `signature[]=${SIGNATURE}`,
  `signature%5B0%5D=${SIGNATURE}`,
  `%2573ignature=${SIGNATURE}`,
  `signature%3D${SIGNATURE}`,
  `signature:${SIGNATURE}`,
  `x=1;signature=${SIGNATURE}`,
  `anything=${SIGNATURE}`,
  `anything=${escaped}`,
  `anything=${escaped.replaceAll('%', '%25')}`,
  `url=http%3A%2F%2Fh%2F%3Ftimestamp%3D1%26signature%3D${SIGNATURE}`,
  `#signature=${SIGNATURE}`,
  SIGNATURE,
  `digest=${encodeURIComponent(BASE64)}`,
  `anything=${BASE64}`,
  `anything=${encodeURIComponent(BASE64)}&x=1`,
  `anything=${encodeURIComponent(encodeURIComponent(BASE64))}&x=1`,
  `anything=${BASE64_URL}`,
  BASE64,
  `anything=${PAIRS}`,
  `anything=${encodeURIComponent(PAIRS)}`,
  `anything=${PAIRS.replaceAll(':', '-')}`,
  `anything=${PAIRS.replaceAll(':', '%20')}`,
  `anything=${FULL_WIDTH}`,
])('a signature sent as ?%s is shown neither in the log nor in the console', async (query) => {
  for (const path of [A, '/nosuch', '/console/api/apps']) {
    const { id } = await post(server.url, path, text('1'), { query });
    await lineOf(id);
    const { status, body } = await getJson(`${server.url}/console/api/exchanges/${id}`);
    const shown = status === 404 ? '' : JSON.stringify(body);
    for (const place of [shown, server.output().stdout, server.output().stderr])
      expect(place).not.toMatch(SIGNATURE_FORMS);
  }
});

it.each([
  `${A}signature:${BASE64}`,
  `${A}%2526signature%253D${BASE64}`,
  `${A}%3Ftimestamp%3D1%26anything%3D${encodeURIComponent(BASE64)}`,
  `${A}/${BASE64_URL}`,
  `${A}${PAIRS}`,
  A.replace('1001', SIGNATURE),
  A.replace('1001', SIGNATURE.slice(2)),
  A.replace('1001', BASE64_URL),
  A.replace('1001', `signature:${BASE64_URL}`),
])('a signature in the path %s is shown neither in the log nor in the console', async (path) => {
  const { id } = await post(server.url, path, text('1'));
  expect(JSON.stringify(await lineOf(id))).not.toMatch(SIGNATURE_FORMS);
  const { status, body } = await getJson(`${server.url}/console/api/exchanges/${id}`);
  expect(status).toBe(200);
  expect(JSON.stringify(body)).not.toMatch(SIGNATURE_FORMS);
});

it.each([
  'sign',
  'Sig',
  'x-signature',
  'signature[]',
  'signature%5B%5D',
  '%73ign',
  'amp;signature',
  'access_token',
  'appsecret',
  ...[
    'digest',
    'hash',
    'mac',
    'hmac',
    'sha1',
    'auth',
    'key',
    'appkey',
    'apikey',
    'pwd',
    'pass',
    'credential',
  ],
  '%2564igest',
])('the value of %s is not shown, whatever it looks like', (name) => {
  expect(redactTarget(`/x?a=1&${name}=c2hvcnQ=&b=2`)).toBe(`/x?a=1&${name}=[redacted]&b=2`);
});

it.each([
  '/api/v1/1001/staffService/message?timestamp=1795714684418&user=%E5%AE%A2&id=01a2050d-7532-729e-9996-4fd6e6431f79',
  '/agents/staffService/message?timestamp=1795714684418',
  '/console/api/deliveries/01a2050d-7532-729e-9996-4fd6e6431f79/redeliver?verbose=1',
  '/console/api/exchanges?cursor=01a2050d-7532-729e-9996-4fd6e6431f79&limit=200&verdict=dead&user=o6_bmjrPTlm6_2sgVt7hMZOPfL2M',
  'http://127.0.0.1:8080/docs',
  '/%E6%96%87%E6%A1%A3/%E5%AE%A2%E6%9C%8D%E6%B6%88%E6%81%AF?a=%E6%96%87%E6%A1%A3%E5%AE%A2%E6%9C%8D',
])('what is no signature is shown as it is: %s', (target) => {
  expect(redactTarget(target)).toBe(target);
});

// Quadratic work on three million characters would take hours.
it.each([
  '?',
  '&',
  '&a',
  'a',
  '%',
  '%2',
  '%25',
  '%26',
  '%3d',
  ';%3f',
  'f'.repeat(32).concat('g'),
  '=&=',
  '/',
  ':',
  '/=',
  '%2525',
  '%2f',
  '%ef%bc',
  'ab:',
  'a'.repeat(28).concat('='),
])('redaction of %s repeated takes one pass', (part) => {
  expect(redactTarget(`/?${part.repeat(3_000_000 / part.length)}`).length).toBeLessThan(2100);
});

it.each([
  ['Host is given twice', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
  ['Host is missing', 'GET /?a HTTP/1.1\r\n\r\n'],
  ['HTTP/2.0', 'GET / HTTP/2.0\r\nHost: a\r\n\r\n'],
  ['CONNECT', 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n'],
  [
    "Content-Length can't be present with Transfer-Encoding",
    'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n',
  ],
  ['Invalid method encountered', '\x16\x03\x01\x02\x00\x01\x00 / nonsense\r\n\r\n'],
])('what is refused before it is read is WARN, and both are told why: %s', async (why, bytes) => {
  const before = server.output().stdout.length;
  const answer = await exchangeBytes(server.url, [bytes]);
  const { errmsg } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
  const line = await eventually(
    async () =>
      server
        .output()
        .stdout.slice(before)
        .split('\n')
        .find((one) => one.includes('refused before it was read')),
    (found) => found !== undefined,
  );
  expect(JSON.parse(line!)).toMatchObject({
    level: WARN,
    status: 400,
    errcode: 400,
    address: '127.0.0.1',
    errmsg,
  });
  expect(errmsg).toContain(why);
});
