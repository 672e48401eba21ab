/** The sending half of the minimal APPs, once and kept running, against the server, odd platforms and the caller suite. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RETURN_CODES } from '../../generated/return-codes.ts';
import { createCommandDriver } from '../../server/conformance/caller/drivers/create-driver.ts';
import { type CallerRunOptions, runCallerConformance } from '../../server/conformance/caller/runner.ts';
import type { Outcome } from '../../server/conformance/results.ts';
import { quoteForShell } from '../../server/telemetry/shell.ts';
import { EXAMPLES_BY_LANGUAGE } from '../support/examples.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { DEMO, getJson, readExchange } from '../support/requests.ts';

const TIMEOUT_MS = 120_000;
const SUITE_MS = 300_000;
const TEXT = '您好，🙏👩‍👩‍👧 "quoted" \\ </script>';
const KEYED = { STAFF_SERVICE_IDEMPOTENCY: '1' };
const FINE = new Set<Outcome>(['pass', 'skipped', 'disabled']);
const HARDENED = { profile: 'hardened', idempotency: true } as const;
/** Java reads its arguments as the locale says. */
const LOCALE = { LC_ALL: 'C.UTF-8' };

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});

const closers: (() => unknown)[] = [];
const running: ChildProcess[] = [];
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const close of closers) close();
  await server.stop();
});

for (const { language, needs, isThere, send } of EXAMPLES_BY_LANGUAGE) {
  const skipped = isThere ? '' : ` (skipped: there is no ${needs} on the PATH)`;
  describe.skipIf(!isThere)(`what sends in ${language}${skipped}`, () => {
    let command: string[];
    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'staff-service-example-'));
      closers.push(() => rmSync(folder, { recursive: true, force: true }));
      command = await send(folder);
    }, TIMEOUT_MS);

    test('reaches the platform with the very text', { timeout: TIMEOUT_MS }, async () => {
      const user = `${language}-once`;
      const { exitCode, errors } = await run([...command, user, TEXT], server.url);
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
      const kept = keepRunning(command, server.url);
      kept.order({ id: 'a', user: `${language}-kept`, text: `${TEXT}\n` });
      expect(await kept.end()).toEqual([{ id: 'a', ok: true }]);
      expect(await arrived(user)).toEqual([TEXT]);
      expect(await arrived(`${language}-kept`)).toEqual([`${TEXT}\n`]);
    });

    test('says in one line why a message was not accepted', { timeout: TIMEOUT_MS }, async () => {
      const wrong = { STAFF_SERVICE_SECRET: 'mistyped' };
      const { exitCode, errors } = await run([...command, '123', TEXT], server.url, wrong);
      expect(exitCode).toBe(1);
      expect(errors).toMatch(/^[^\n]*30003[^\n]*\n$/);
      expect(errors).not.toContain('mistyped');
      expect(errors).not.toMatch(/[0-9a-f]{40}/);
    });

    test('gives up where nobody listens', { timeout: TIMEOUT_MS }, async () => {
      const platform = await startPlatform(() => {});
      platform.close();
      const { exitCode, errors } = await run([...command, '123', TEXT], platform.url);
      expect(exitCode).toBe(1);
      expect(errors).toMatch(/^[^\n]*no connection[^\n]*\n$/);
    });

    test('repeats three times at most, signed anew', { timeout: TIMEOUT_MS }, async () => {
      const platform = await startPlatform((_message, response) => answer(response, 503, 503));
      const { exitCode, errors } = await run([...command, '123', TEXT], platform.url);
      expect(exitCode).toBe(1);
      expect(errors).toMatch(/^[^\n]*HTTP 503[^\n]*\n$/);
      expect(platform.signatures).toHaveLength(3);
      expect(new Set(platform.signatures).size).toBe(3);
    });

    test('repeats what may have been processed under one key only', { timeout: TIMEOUT_MS }, async () => {
      const fails = () =>
        startPlatform((_message, response, { keys }) => answer(response, keys.length === 1 ? 500 : 200, 0));
      const plain = await fails();
      expect(await run([...command, '123', TEXT], plain.url)).toMatchObject({ exitCode: 1 });
      expect(plain.keys).toEqual([undefined]);
      const keyed = await fails();
      const outcome = await run([...command, '123', TEXT], keyed.url, KEYED);
      expect(outcome).toMatchObject({ exitCode: 0 });
      expect(keyed.keys).toEqual([expect.stringMatching(/^[\x20-\x7e]{1,128}$/), keyed.keys[0]]);
    });

    test.each([{}, KEYED])(
      'sends again what the contract says, %o',
      { timeout: TIMEOUT_MS },
      async (keys) => {
        const codes = Object.values(RETURN_CODES).filter(({ code }) => code !== 0);
        const platform = await startPlatform(({ Content }, response, { contents }) => {
          const { status, code } = codes[Number(Content)]!;
          const isFirst = contents.filter((one) => one === Content).length === 1;
          return isFirst ? answer(response, status, code) : answer(response, 200, 0);
        });
        const kept = keepRunning(command, platform.url, keys);
        for (const at of codes.keys()) kept.order({ id: `${at}`, user: `${at}`, text: `${at}` });
        const repeated = (await kept.end()).filter(({ ok }) => ok).map(({ id }) => codes[Number(id)]!.code);
        const allowed = new Set(keys === KEYED ? ['always', 'withKey'] : ['always']);
        const expected = codes.filter(({ retry }) => allowed.has(retry));
        expect(new Set(repeated)).toEqual(new Set(expected.map(({ code }) => code)));
        expect(platform.contents).toHaveLength(codes.length + expected.length);
      },
    );

    test('keeps the order of a customer, and holds up no other', { timeout: TIMEOUT_MS }, async () => {
      const others = Promise.withResolvers<void>();
      const platform = await startPlatform(async ({ FromUserId, Content }, response, { contents }) => {
        if (FromUserId === 'other') others.resolve();
        else if (Content === 'first' && contents.filter((one) => one === 'first').length === 1) {
          // The other customer's message gets past this one, or the test ends here.
          await others.promise;
          return answer(response, 503, 503, { 'Retry-After': '1' });
        }
        answer(response, 200, Content === 'second' ? 30005 : 0);
      });
      const kept = keepRunning(command, platform.url);
      for (const text of ['first', 'second', 'third']) kept.order({ id: text, user: '0012', text });
      kept.order({ id: 'other', user: 'other', text: 'other' });
      const lines = await kept.end();
      expect(platform.contents.filter((content) => content !== 'other')).toEqual([
        ...['first', 'first', 'second', 'third'],
      ]);
      expect(lines.filter(({ id }) => id !== 'other')).toEqual([
        { id: 'first', ok: true },
        { id: 'second', ok: false, error: expect.stringContaining('30005') },
        { id: 'third', ok: true },
      ]);
      expect(lines).toContainEqual({ id: 'other', ok: true });
    });

    test('answers a line that is no order, and goes on', { timeout: TIMEOUT_MS }, async () => {
      const platform = await startPlatform((_message, response) => answer(response, 200, 0));
      const kept = keepRunning(command, platform.url);
      kept.line('no JSON');
      kept.line('{"id":"number","user":12,"text":"x"}');
      kept.line('{"id":"half","user":"12","text":"\\ud83d"}');
      kept.order({ id: 'good', user: '12', text: 'x' });
      const lines = await kept.end();
      expect(lines).toHaveLength(4);
      expect(lines.filter(({ ok }) => ok)).toEqual([{ id: 'good', ok: true }]);
      expect(platform.contents).toEqual(['x']);
    });

    test('without a secret nothing is sent', { timeout: TIMEOUT_MS }, async () => {
      const platform = await startPlatform((_message, response) => answer(response, 200, 0));
      const none = { STAFF_SERVICE_SECRET: '' };
      const { exitCode, errors } = await run([...command, '123', TEXT], platform.url, none);
      expect(exitCode).not.toBe(0);
      expect(errors).toContain('STAFF_SERVICE_SECRET');
      expect(platform.contents).toEqual([]);
    });

    // A JVM for each message of the whole suite would take a minute; what it does with an answer is one code for both ways.
    test('keeps the contract of a caller, run once a message', { timeout: SUITE_MS }, async () => {
      const asked = language === 'java' ? { only: ['caller-requests'] } : { profile: 'recommended' as const };
      const shown = language === 'java' ? 'caller-text-intact' : 'caller-retry-after';
      await expectRightCaller(
        `env LC_ALL=${LOCALE.LC_ALL} ${command.map(quoteForShell).join(' ')} {user} {text}`,
        asked,
        [shown],
      );
    });
  });
}

describe.concurrent('kept running, with keys', () => {
  const there = EXAMPLES_BY_LANGUAGE.filter(({ isThere }) => isThere);
  test.for(there)(
    'what sends in $language keeps the contract of a caller',
    { timeout: SUITE_MS },
    async ({ send }) => {
      const folder = mkdtempSync(join(tmpdir(), 'staff-service-example-'));
      closers.push(() => rmSync(folder, { recursive: true, force: true }));
      const words = ['env', 'STAFF_SERVICE_IDEMPOTENCY=1', ...(await send(folder))];
      const shown = ['caller-same-key', 'caller-uncertain'];
      await expectRightCaller(words.map(quoteForShell).join(' '), HARDENED, shown);
    },
  );
});

/** @param shown checks that must not only be without a finding, but pass */
async function expectRightCaller(
  command: string,
  asked: Partial<CallerRunOptions>,
  shown: readonly string[],
): Promise<void> {
  const driver = createCommandDriver(command, { limitMs: 90_000, concurrency: 8 });
  const report = await runCallerConformance({ role: 'caller-of-platform', driver, ...DEMO, ...asked });
  const failed = report.results.filter(({ outcome }) => !FINE.has(outcome));
  expect(failed.map(({ check, actual }) => `${check.id}: ${actual?.en}`)).toEqual([]);
  expect(report).toMatchObject({ problem: null, verdict: 'conforms' });
  const passed = report.results.filter(({ outcome }) => outcome === 'pass');
  expect(passed.map(({ check }) => check.id)).toEqual(expect.arrayContaining([...shown]));
}

async function run(command: string[], url: string, environment: NodeJS.ProcessEnv = {}) {
  const child = start(command, url, environment);
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-2_000);
  });
  child.stdin?.end();
  const [exitCode] = await new Promise<unknown[]>((done) => child.on('close', (...ended) => done(ended)));
  return { exitCode, errors };
}

/** Writes orders to the program, and returns the lines that it has written by its end. */
function keepRunning(command: string[], url: string, environment: NodeJS.ProcessEnv = {}) {
  const child = start(command, url, environment);
  const lines: { id: string | null; ok: boolean; error?: string }[] = [];
  createInterface(child.stdout!).on('line', (line) => lines.push(JSON.parse(line)));
  const ended = new Promise((done) => child.on('close', done));
  const line = (text: string) => child.stdin!.write(`${text}\n`);
  return {
    line,
    order: (order: { id: string; user: string; text: string }) => line(JSON.stringify(order)),
    async end() {
      child.stdin!.end();
      expect(await ended).toBe(0);
      return lines;
    },
  };
}

function start([program = '', ...args]: string[], url: string, environment: NodeJS.ProcessEnv) {
  const own = { STAFF_SERVICE_URL: url, STAFF_SERVICE_SECRET: DEMO.secret, PYTHONDONTWRITEBYTECODE: '1' };
  const child = spawn(program, args, { env: { ...process.env, ...LOCALE, ...own, ...environment } });
  running.push(child);
  return child;
}

interface Seen {
  contents: string[];
  signatures: (string | null)[];
  keys: (string | string[] | undefined)[];
}

type Reply = (
  message: { FromUserId: string; Content: string },
  response: ServerResponse,
  seen: Seen,
) => Promise<void> | void;

async function startPlatform(reply: Reply) {
  const seen: Seen = { contents: [], signatures: [], keys: [] };
  const platform = createServer(async (request: IncomingMessage, response) => {
    const message = (await json(request)) as { FromUserId: string; Content: string };
    seen.contents.push(message.Content);
    seen.signatures.push(new URL(request.url!, 'http://x').searchParams.get('signature'));
    seen.keys.push(request.headers['idempotency-key']);
    await reply(message, response, seen);
  });
  const close = () => {
    platform.close();
    platform.closeAllConnections();
  };
  closers.push(close);
  await new Promise<void>((done) => platform.listen(0, '127.0.0.1', done));
  const { port } = platform.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, ...seen, close };
}

function answer(response: ServerResponse, status: number, errcode: number, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify({ errcode, errmsg: 'as the test says' }));
}

/** What the server has accepted of a customer. */
async function arrived(user: string): Promise<string[]> {
  const { body } = await getJson(`${server.url}/console/api/exchanges?limit=100`);
  const own = (body.exchanges as { id: string; user: string; verdict: string }[]).filter(
    (one) => one.user === user && one.verdict === 'accepted',
  );
  const details = await Promise.all(own.map(({ id }) => readExchange(server.url, id)));
  return details.map(({ request }) => JSON.parse(request.body).Content);
}
