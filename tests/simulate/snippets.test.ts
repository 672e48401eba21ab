/** The code that the control API writes of a request, run as a partner would run it. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getSnippet } from '../../generated/console.validators.js';
import { writeCurl } from '../../server/simulate/snippets/curl.ts';
import { type Language, writeSnippet } from '../../server/simulate/snippets/snippet.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { type Peer, startPeer } from '../support/peer.ts';
import { A, B, DEMO, getJson, post, signedQuery } from '../support/requests.ts';

const TIMEOUT_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'staff-service-snippets-'));
let server: LiveServer;
let peer: Peer;
beforeAll(async () => {
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
  server = await startLiveServer();
  peer = await startPeer();
});
afterAll(async () => {
  await server.stop();
  await peer.stop();
  rmSync(folder, { recursive: true, force: true });
});

const RUNNERS: [Language | 'curl', file: string, program: string[], isThere: boolean][] = [
  ['curl', 'send.sh', ['sh'], works('curl', ['--version'])],
  ['php', 'send.php', ['php'], works('php', ['--version'])],
  ['python', 'send.py', ['python3'], works('python3', ['--version'])],
  ['go', 'send.go', ['go', 'run'], works('go', ['version'])],
  ['java', 'Send.java', ['java'], works('javac', ['-version'])],
  ['typescript', 'send.ts', [process.execPath], true],
];

function works(program: string, args: string[]): boolean {
  return spawnSync(program, args).status === 0;
}

/** What it prints. */
function run(
  file: string,
  [program, ...args]: string[],
  code: string,
  secret = DEMO.secret,
): Promise<string> {
  writeFileSync(join(folder, file), code);
  return new Promise((done, fail) => {
    // Not the encoding of the machine: sources are what they are.
    const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C', STAFF_SERVICE_SECRET: secret };
    execFile(program!, [...args, file], { cwd: folder, env, timeout: TIMEOUT_MS }, (error, stdout, stderr) =>
      error ? fail(new Error(`${error.message}\n${stderr}`)) : done(stdout),
    );
  });
}

const EVERY_ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');
/** Of a text as a stranger may have sent it. */
const BODIES: [what: string, body: string][] = [
  ['a message', '{"FromUserId":"123","MsgType":"text","Content":"你好 😀"}'],
  [
    'quotes and variables',
    `{"a":"it's \\"quoted\\" $HOME \${x} {$y} \`id\` $(id) %s %n \\\\u0041 \\u000a #{z}","b":'''"""<?php ?> */ //"}`,
  ],
  ['lines', '{\n\t"a": 1\r\n}\n'],
  [
    'what is not plain to see',
    '\u202eabc\u2066 \u200b\u2028\u2029\ufeff\u00a0\u0085\u009b31m\ufffd\ue000𝒳👨‍👩‍👧e\u0301',
  ],
  ['every ASCII character', EVERY_ASCII],
  ['an option', '-n @/etc/passwd'],
  ['a file', '@/etc/passwd'],
  ['nothing', ''],
  ['many characters', JSON.stringify({ a: '汉\\"😀'.repeat(20_000) })],
];
/** To start a compiler takes seconds. */
const ALL: typeof BODIES = [['all of them', BODIES.map(([, body]) => body).join('\n')]];

for (const [language, file, program, isThere] of RUNNERS) {
  const skipped = isThere ? '' : ` (skipped: there is no ${program[0]} on the PATH)`;
  describe.skipIf(!isThere)(`${language}${skipped}`, () => {
    it.each(language === 'curl' ? BODIES : ALL)(
      'sends exactly the body: %s',
      { timeout: TIMEOUT_MS },
      async (_what, body) => {
        const url = `${peer.url}/x?a=1`;
        const contentType = 'application/json';
        const code =
          language === 'curl'
            ? writeCurl(`${url}&${signedQuery()}`, body, contentType)
            : writeSnippet(language, { url, appid: DEMO.appid, contentType, body, client: undefined });
        const output = await run(file, program, code);
        const request = peer.requests.at(-1)!;
        expect(request).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
        expect(request.body).toBe(body);
        expect(output).toContain('{"errcode":0,"errmsg":"ok"}');
      },
    );

    it.each([
      ['A', A, { FromUserId: "O'Neil $x", MsgType: 'text', Content: '亲 "😀"' }],
      ['B', B, { ToUserId: '1', MsgType: 'event' }],
    ])(
      'signs for itself what an exchange of endpoint %s held, and holds no secret',
      { timeout: TIMEOUT_MS },
      async (_which, path, message) => {
        const { id } = await post(server.url, path, message);
        const answer = await getJson(
          `${server.url}/console/api/exchanges/${id}/snippet?language=${language}`,
        );
        expect(getSnippet.responses[answer.status]!(answer.body)).toBe(true);
        expect(answer.body.language).toBe(language);
        expect(answer.body.code).not.toContain(DEMO.secret);
        expect(await run(file, program, answer.body.code)).toMatch(/"?errcode"?: ?0/);
        const { exchanges } = (await getJson(`${server.url}/console/api/exchanges?limit=2`)).body;
        const details = await Promise.all(
          exchanges.map((one: { id: string }) => getJson(`${server.url}/console/api/exchanges/${one.id}`)),
        );
        expect(details.map(({ body }) => JSON.parse(body.request.body))).toEqual([message, message]);
      },
    );

    it.runIf(language !== 'curl')('without a secret sends nothing', { timeout: TIMEOUT_MS }, async () => {
      const request = {
        url: peer.url,
        appid: '1',
        contentType: 'application/json',
        body: '{}',
        client: undefined,
      };
      const before = peer.requests.length;
      const code = writeSnippet(language as Language, request);
      const outcome = await run(file, program, code, '').catch((error: Error) => error.message);
      expect(outcome).toContain('STAFF_SERVICE_SECRET');
      expect(peer.requests).toHaveLength(before);
    });
  });
}

describe('a snippet', () => {
  const snippet = (id: string, language: string) =>
    getJson(`${server.url}/console/api/exchanges/${id}/snippet?language=${language}`);

  it('in TypeScript sends with our client, and what that would not send as it is with fetch', async () => {
    const valid = await post(server.url, A, { FromUserId: '1', MsgType: 'event' });
    expect((await snippet(valid.id, 'typescript')).body.code).toContain('platform.receiveCustomerMessage(');
    for (const body of [
      '{"FromUserId":"1"}',
      '{ "FromUserId":"1","MsgType":"event"}',
      '{"FromUserId":"1","MsgType":"event","Content":null}',
    ]) {
      const { id } = await post(server.url, A, body);
      const { code } = (await snippet(id, 'typescript')).body;
      expect(code).toContain('await fetch(');
      expect(code).toContain("import { sign } from '@staff-service/client'");
    }
  });

  it('of a message that was sent goes to its APP', async () => {
    const answer = await post(
      server.url,
      '/console/api/messages',
      { appid: '1001', ToUserId: '1', MsgType: 'event' },
      { query: '' },
    );
    const { id } = answer.body as unknown as { id: string };
    const { code } = (await snippet(id, 'python')).body;
    expect(code).toContain(`${server.url}/qmtapi/staffService/message?`);
    expect((await snippet(id, 'typescript')).body.code).toContain('app.sendMessageToCustomer(');
  });

  it('of what was not kept whole is not written', async () => {
    const { id } = await post(server.url, A, { FromUserId: 'x'.repeat(5000) }, { query: '' });
    expect(await snippet(id, 'curl')).toMatchObject({ status: 409, body: { errcode: 409 } });
    const put = await fetch(`${server.url}${A}`, { method: 'PUT', body: '{}' });
    const other = put.headers.get('x-request-id')!;
    expect((await snippet(other, 'go')).status).toBe(409);
    expect((await snippet(other, 'curl')).body.code).toMatch(/^curl -sS -X PUT /);
  });

  it('of no exchange is not found, and in no other language written', async () => {
    expect((await snippet('01a2050d-7532-729e-9996-4fd6e6431f79', 'go')).status).toBe(404);
    expect((await snippet('01a2050d-7532-729e-9996-4fd6e6431f79', 'cobol')).status).toBe(400);
  });
});

it('what a terminal would take for its own stands in no command', () => {
  const code = writeCurl('http://127.0.0.1/', `\u0003\u001b[201~;id\n${EVERY_ASCII}`, 'application/json');
  expect(code.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
