/** What others wrote steers no terminal: neither what a command prints, nor the log that somebody looks at. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeJson, visible, visibleLine } from '../../server/telemetry/visible.ts';
import { type Finished, run, start } from '../support/command.ts';
import { eventually, signedQuery } from '../support/requests.ts';

/** Each steers a terminal, turns the order of the text around, is invisible, or is no text. */
const HOSTILE: [what: string, text: string][] = [
  ['a title', '\x1b]0;owned\x07'],
  ['a colour', '\x1b[31m'],
  ['NUL', '\0'],
  ['a backspace', '\b'],
  ['a return over the line', 'errcode 0\rerrcode 1'],
  ['a forged line', 'x\nforged'],
  ['DEL', '\x7f'],
  ['C1: CSI', '\x9b31m'],
  ['C1: OSC', '\x9d0;owned\x9c'],
  ['C1: NEL', '\x85forged'],
  ['overrides', '\u202a\u202b\u202c\u202d\u202e'],
  ['isolates', '\u2066\u2067\u2068\u2069'],
  ['marks of direction', '\u200e\u200f\u061c'],
  ['zero width', 'a\u200bb\u200cc\u200dd\u2060e\ufefff'],
  ['separators', '\u2028forged\u2029forged'],
  ['tags', '\u{e0001}\u{e0041}\u{e007f}'],
  ['fillers', '\u115f\u3164\uffa0'],
  ['a soft hyphen', '\xad'],
  ['variation selectors as a message', 'a\ufe00\ufe01\u{e0100}\u{e01ef}'],
];
const ALL = HOSTILE.map(([, text]) => text).join('');
const LONE = '\ud800\udc00\ud800\udfff\udc00'; // outside of UTF-8, so in JSON's escapes only
const HARMLESS = '你好 😀 👨‍👩‍👧 🏳️‍🌈 ❤️ 1️⃣ می‌خواهم क्‍ष 葛󠄀 Ünï — «ok»';

const HARMFUL =
  /(?!\n)[\0-\x1f\x7f-\x9f]|[\xad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufffd]|[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])|\udb40[\udc00-\udfff]|[\ufe00-\ufe0d]/;

function expectHarmless({ stdout, stderr }: Pick<Finished, 'stdout' | 'stderr'>): void {
  const printed = stdout + stderr;
  expect(JSON.stringify(HARMFUL.exec(printed))).toBe('null');
  expect(printed).not.toMatch(/^forged/m);
}

let url: string;
const folder = mkdtempSync(join(tmpdir(), 'staff-service-'));
/** A server that writes such texts wherever it may, and an APP that does. */
const server = createServer((request, response) => {
  const text = ALL + LONE;
  const exchange = {
    id: text,
    at: text,
    endpoint: 'app',
    direction: 'sent',
    appid: text,
    user: text,
    msgType: text,
    excerpt: text,
    verdict: 'dead',
    errcode: null,
    errmsg: text,
  };
  request.resume();
  if (request.url === '/console/api/events' && request.headers['last-event-id'] === undefined) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const data = JSON.stringify({ exchanges: [exchange], skipped: 0 });
    response.end(`id: x\nevent: exchanges\ndata: ${data}\n\n`);
    return;
  }
  const refused =
    request.url === '/console/api/events' ||
    request.headers.authorization !== undefined ||
    request.url!.includes('redeliver');
  const detail = {
    ...exchange,
    request: {
      ...{ method: text, url: text, contentType: text, headers: [{ name: text, value: text }] },
      ...{ body: text, bodyBytes: 1, bodyTruncated: true },
    },
    response: { status: 200, body: text },
    violations: [{ pointer: text, rule: text, message: text }],
    diagnosis: [{ mistake: text, zh: text, en: text }],
    attempts: [{ at: text, status: null, errcode: 1, durationMs: 1, answer: text, error: text, cause: null }],
    clockSkewMs: 1,
    traceId: text,
  };
  const body = request.url!.startsWith('/console/api/exchanges/')
    ? detail
    : request.url!.startsWith('/console/api/exchanges')
      ? { exchanges: [exchange], next: null }
      : { errcode: request.url!.includes('/refuses/') ? 1 : 0, errmsg: text };
  response.writeHead(refused ? 400 : 200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(refused ? { errcode: 400, errmsg: text } : body));
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a text', () => {
  it.each([...HOSTILE, ['half pairs', LONE] as const])(
    'with %s is shown in notation, in its line',
    (_what, text) => {
      const shown = visibleLine(`before ${text} after`);
      expect(shown).not.toMatch(HARMFUL);
      expect(shown).toMatch(/^before .*\\.* after$/);
      expect(visible(text)).not.toMatch(HARMFUL);
    },
  );

  it.each([...HOSTILE, ['half pairs', LONE] as const])(
    'with %s reads the same after it was escaped in JSON',
    (_what, text) => {
      const escaped = escapeJson(JSON.stringify(text));
      expect(escaped).not.toMatch(HARMFUL);
      expect(JSON.parse(escaped)).toBe(text);
    },
  );

  it('with emoji, Persian, Hindi and variants stays as it is', () => {
    expect(visibleLine(HARMLESS)).toBe(HARMLESS);
    expect(escapeJson(HARMLESS)).toBe(HARMLESS);
  });
});

const ID = '01a21a5c-f8d9-7000-876d-6252c0157ae4';
const secret = ['--appid', '1001', '--secret', 'abcdef'];
const message = [...secret, '--user', '1', '--text', 'x'];
// No argument, file name or Content holds a NUL.
const argument = ALL.replaceAll('\0', '').replaceAll('/', '');

describe.each<[command: string, (at: string) => string[], environment?: Record<string, string>]>([
  ['outbox list', (at) => ['outbox', 'list', '--url', at]],
  ['outbox list that is refused', (at) => ['outbox', 'list', '--url', at], { CONSOLE_TOKEN: 'wrong' }],
  ['outbox redeliver', (at) => ['outbox', 'redeliver', argument, '--url', at]],
  ['outbox redeliver --all', (at) => ['outbox', 'redeliver', '--all', '--url', at]],
  ['show', (at) => ['show', ID, '--url', at]],
  ['show in JSON', (at) => ['show', ID, '--json', '--url', at]],
  ['show of an id that is none', (at) => ['show', argument, '--url', at]],
  ['tail', (at) => ['tail', '--url', at]],
  ['tail in JSON', (at) => ['tail', '--json', '--url', at]],
  ['tail that is refused', (at) => ['tail', '--url', at], { CONSOLE_TOKEN: 'wrong' }],
  ['send that is accepted', (at) => ['send', 'app', '--url', at, ...message]],
  ['send that is refused', (at) => ['send', 'app', '--url', `${at}/refuses`, ...message]],
  ['send to nowhere', () => ['send', 'app', '--url', `x${argument}`, ...message]],
  ['send of a type', (at) => ['send', 'app', '--url', at, ...message, '--type', argument]],
  [
    'conform',
    (at) => ['conform', 'app', '--url', at, ...secret, '--generated', '0', '--lang', 'zh', '--no-color'],
  ],
  [
    'conform to a folder',
    (at) => ['conform', 'app', '--url', at, ...secret, '--report', `json=/${argument}/x`],
  ],
  ['sign', () => ['sign', ...secret, '--url', `http://127.0.0.1/${argument}`]],
  ['sign at a time', () => ['sign', ...secret, '--timestamp', argument]],
  [
    'doctor of an address',
    () => ['doctor', '--url', `/api/v1/${argument}/staffService/message?${argument}`, '--secret', 'x'],
  ],
  ['doctor with a file', () => ['doctor', '--url', '?', '--appid', '1', '--config', `/${argument}`]],
  ['journal', () => ['journal', 'export', '--data', `/${argument}`]],
  ['serve with a file', () => ['serve', '--config', `/${argument}`]],
  ['serve at a host', () => ['serve', '--host', argument]],
  ['serve in a folder', () => ['serve', '--port', '0', '--data', `/proc/${argument}`]],
  ['serve with a variable', () => ['serve'], { PORT: argument }],
  ['an option', () => ['serve', `--${argument}`]],
  ['a command', () => [argument]],
])('%s', (_command, args, environment) => {
  it('prints nothing that steers a terminal', async () => {
    const finished = await run(args(url), environment);
    expect(finished.stdout + finished.stderr).not.toBe('');
    expectHarmless(finished);
  });
});

it('doctor shows another app’s id in its line', async () => {
  const other = `8${ALL.replace(/[\0-\x1f\x7f]/g, '')}`; // those are refused in an appid
  const config = join(folder, 'doctor.json');
  writeFileSync(
    config,
    JSON.stringify({
      apps: [
        { appid: '7', secrets: ['x'] },
        { appid: other, secrets: ['y'] },
      ],
    }),
  );
  const url = `?${signedQuery({ appid: '7', secret: 'y' })}`;
  const finished = await run(['doctor', '--url', url, '--appid', '7', '--config', config]);
  expect(finished.stdout).toContain('otherApp');
  expectHarmless(finished);
});

describe('serve', () => {
  const requests = async (origin: string) => {
    const query = signedQuery();
    const body = JSON.stringify({ FromUserId: '客户', MsgType: 'text', Content: argument });
    const headers = { 'Content-Type': 'application/json' };
    await fetch(`${origin}/api/v1/1001/staffService/message?${query}`, { method: 'POST', headers, body });
    await fetch(`${origin}/api/v1/${encodeURIComponent(ALL)}/staffService/message`, {
      method: 'POST',
      headers,
      body,
    });
    await fetch(`${origin}/${encodeURIComponent(ALL)}`, { method: 'POST', headers, body });
  };
  const PLACES: [string, string[]][] = [
    ['a pipe', []],
    ['a terminal', ['--import', `data:text/javascript,process.stdout.isTTY=true`]],
  ];

  it.each(PLACES)('writes a log that steers nothing, into %s', async (_where, options) => {
    const data = join(folder, `data${argument}`);
    const serving = start(['serve', '--port', '0', '--data', data], {
      NODE_OPTIONS: options.join(' '),
    });
    const origin = await eventually(
      async () => /endpoint A {3}POST (http:\/\/[\d.:]+)/.exec(serving.output().stderr)?.[1],
      (found) => found !== undefined,
    );
    await requests(origin!);
    serving.process.kill('SIGTERM');
    const { stdout, stderr } = await serving.finished;
    expectHarmless({ stdout: stdout.replace(/\x1b\[\d+m/g, ''), stderr });
    expect(stdout).toContain('listening');
    const exported = await run(['journal', 'export', '--data', data]);
    expectHarmless(exported);
    const { body } = JSON.parse(exported.stdout.split('\n')[0]!);
    expect(JSON.parse(body)).toMatchObject({ Content: argument });
  });
});
