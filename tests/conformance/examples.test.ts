import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runConformance } from '../../server/conformance/run/runner.ts';
import { SECOND_SECRET, startExample, stopExamples } from '../support/example-apps.ts';
import { EXAMPLES, EXAMPLES_BY_LANGUAGE, exampleFile } from '../support/examples.ts';
import { DEMO } from '../support/requests.ts';

const TIMEOUT_MS = 120_000;

afterAll(stopExamples);

for (const { language, needs, isThere, receive, check } of EXAMPLES_BY_LANGUAGE) {
  const skipped = isThere ? '' : ` (skipped: there is no ${needs} on the PATH)`;
  describe.skipIf(!isThere)(`the APP in ${language}${skipped}`, { concurrent: true }, () => {
    test('keeps the contract, whichever secret signs', { timeout: TIMEOUT_MS }, async () => {
      const app = await startExample(receive);
      for (const secret of [DEMO.secret, SECOND_SECRET]) {
        const target = { role: 'app', baseUrl: app.url, appid: DEMO.appid, secret, user: '123' } as const;
        const report = await runConformance({ target, profile: 'recommended' });
        const failed = report.results.filter(
          ({ check, outcome }) => !['pass', 'disabled'].includes(outcome) && check.id !== 'answer-time',
        );
        expect(failed.map(({ check, actual }) => `${check.id}: ${actual?.en}`)).toEqual([]);
        expect(report.verdict).toBe('conforms');
      }
    });

    test('loses no message that it accepted', { timeout: TIMEOUT_MS }, async () => {
      const app = await startExample(receive);
      const contents = Array.from({ length: 20 }, (_, number) => `第 ${number} 条\n"quoted" 🙏`);
      for (const content of contents) expect(await send(app.url, content)).toBe(0);
      app.child.kill('SIGKILL');
      expect(stored(app.folder)).toEqual(contents);
      expect(statSync(join(app.folder, 'messages.ndjson')).mode & 0o077).toBe(0);
    });

    test('takes a first look that tells right from wrong', { timeout: TIMEOUT_MS }, async () => {
      const app = await startExample(receive);
      const [program = '', ...args] = await check(app.folder);
      const look = (url: string, secret: string) => printedWithCode(program, [...args, url], secret);
      const [right, otherSecret, nobody] = await Promise.all([
        look(app.url, DEMO.secret),
        look(`${app.url}/staffService/message`, 'another'),
        look('http://127.0.0.1:1/qmtapi', DEMO.secret),
      ]);
      expect(right).toMatchObject({ code: 0, marks: '✓✓✓✓✓✓✓' });
      // What is refused for its signature still is, and for nothing else.
      expect(otherSecret).toMatchObject({ code: 1, marks: '✗✗✓✓✓✗✗' });
      expect(nobody).toMatchObject({ code: 1, marks: '✗✗✗✗✗✗✗' });
      for (const { text } of [otherSecret, nobody]) expect(text).not.toMatch(/signature=|[0-9a-f]{40}/);
    });

    test('an empty secret signs nothing', { timeout: TIMEOUT_MS }, async () => {
      const app = await startExample(receive, { STAFF_SERVICE_SECRET_2: '' });
      expect(await send(app.url, 'x', '')).toBe(30003);
      expect(await send(app.url, 'x')).toBe(0);
    });

    test('a newline at the end of a secret is none of it', { timeout: TIMEOUT_MS }, async () => {
      const app = await startExample(receive, {
        STAFF_SERVICE_SECRET: `${DEMO.secret}\n`,
        STAFF_SERVICE_SECRET_2: `${SECOND_SECRET}\n\r\n`,
      });
      expect(await send(app.url, 'x')).toBe(0);
      expect(await send(app.url, 'x', `${DEMO.secret}\n`)).toBe(30003);
      expect(await send(app.url, 'x', `${SECOND_SECRET}\n`)).toBe(0);
    });

    test('without a secret nothing is accepted', { timeout: TIMEOUT_MS }, async () => {
      const none = { STAFF_SERVICE_SECRET: '', STAFF_SERVICE_SECRET_2: '' };
      const outcome = await startExample(receive, none).then(
        (app) => send(app.url, 'x'),
        (error: Error) => error.message,
      );
      expect(outcome).toEqual(language === 'php' ? 30004 : expect.stringContaining('STAFF_SERVICE_SECRET'));
    });
  });
}

// PHP's own server, which is for development, waits for ever.
test.concurrent('callers who never finish a request hold no APP', { timeout: TIMEOUT_MS }, async () => {
  const examples = EXAMPLES_BY_LANGUAGE.filter(({ language, isThere }) => isThere && language !== 'php');
  const answers = examples.map(async ({ receive }) => {
    const { url } = await startExample(receive);
    const ends = Array.from({ length: 80 }, () => {
      const half = connect(Number(new URL(url).port), '127.0.0.1');
      half.write('POST /qmtapi/staffService/message HTTP/1.1\r\n');
      return new Promise((done) => half.resume().on('error', done).on('close', done));
    });
    await Promise.all(ends);
    return send(url, 'x');
  });
  expect(await Promise.all(answers)).toEqual(examples.map(() => 0));
});

describe.skipIf(!EXAMPLES_BY_LANGUAGE[0]!.isThere)('the APP in python', { concurrent: true }, () => {
  const CHUNKED = 'Transfer-Encoding: chunked\r\n\r\n';
  test.each([
    ['a length below zero', 'Content-Length: -1\r\n\r\n', 400],
    ['a length in words', 'Content-Length: abc\r\n\r\n', 400],
    ['a chunk of a length in words', `${CHUNKED}abc-\r\n`, 400],
    ['a chunk without an end', `${CHUNKED}7fffffff\r\n${'x'.repeat(4 << 20)}`, 413],
  ])('reads no further than it must: %s', { timeout: TIMEOUT_MS }, async (_name, rest, status) => {
    const app = await startExample(EXAMPLES_BY_LANGUAGE[0]!.receive);
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1').on('error', () => {});
    socket.write(`POST /qmtapi/staffService/message HTTP/1.1\r\nHost: x\r\n${rest}`);
    // What is sent beyond the limit may meet a connection that is closed already, and then the answer is lost.
    const answer = await new Promise((done) => socket.once('data', done).once('close', () => done('')));
    if (answer !== '' || status !== 413) expect(String(answer)).toContain(`HTTP/1.1 ${status} `);
    expect(await send(app.url, 'still there')).toBe(0);
    socket.destroy();
  });
});

test('the files that are to be copied have fewer than 80 lines each', () => {
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(py|php|java|go)$/.test(file),
  );
  const lines = files.map((file) => ({
    file,
    lines: readFileSync(exampleFile(file), 'utf8').split('\n').length - 1,
  }));
  expect(lines.length).toBeGreaterThanOrEqual(4);
  expect(lines.filter(({ lines }) => lines >= 80)).toEqual([]);
});

/** What it prints, the first character of each line, and the exit code. */
function printedWithCode(program: string, args: string[], secret: string) {
  const env = { ...process.env, STAFF_SERVICE_SECRET: secret, PYTHONDONTWRITEBYTECODE: '1' };
  return new Promise<{ code: unknown; marks: string; text: string }>((done) => {
    execFile(program, args, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      const lines = stdout.trim().split('\n');
      done({
        code: error === null ? 0 : error.code,
        marks: lines.map(([mark]) => mark).join(''),
        text: stdout + stderr,
      });
    });
  });
}

async function send(url: string, content: string, secret = DEMO.secret): Promise<unknown> {
  const timestamp = String(Date.now());
  // By hand: the client does not sign with an empty secret.
  const signature = createHash('sha1')
    .update(DEMO.appid + secret + timestamp)
    .digest('hex');
  const query = new URLSearchParams({ timestamp, signature });
  const response = await fetch(`${url}/staffService/message?${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ToUserId: '123', MsgType: 'text', Content: content }, null, 2),
  });
  return ((await response.json()) as { errcode: unknown }).errcode;
}

function stored(folder: string): string[] {
  const lines = readFileSync(join(folder, 'messages.ndjson'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line).Content);
}
