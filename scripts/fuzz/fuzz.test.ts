/** The readers that judge the fuzz run, and a slice of the run itself. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { APPS, pathOf, signedQuery } from './inputs/signing.ts';
import { judge } from './oracle/judge.ts';
import { Ledger } from './oracle/ledger.ts';
import { judgeMessage } from './oracle/message-oracle.ts';
import { decide } from './oracle/request-oracle.ts';
import { CLASSES } from './plan.ts';
import { readRequests } from './readers/http-reader.ts';
import { isPermitted, parseAddress } from './readers/ip-networks.ts';
import { parseStrictly } from './readers/strict-json.ts';

const SCRIPT = resolve(import.meta.dirname, '../fuzz.ts');
const MESSAGE = '{"FromUserId":"1","MsgType":"text","Content":"x"}';
const HEAD = `POST ${pathOf('platform', APPS[0])}?${signedQuery(APPS[0])} HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n`;
const WHOLE = `${HEAD}Content-Length: ${MESSAGE.length}\r\n\r\n${MESSAGE}`;

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('the reader of JSON', () => {
  it.each(['{"a":1,"a":[true,null]}', ' [-0.1e+2 ,"\\u00e9\\n"]\n', '"\\ud800"', '{"__proto__":{}}', '0'])(
    'takes %s',
    (text) => {
      const plain = (value: unknown): unknown =>
        value instanceof Map ? [...value].map(([name, one]) => [name, plain(one)]) : value;
      const { value } = parseStrictly(Buffer.from(text));
      const expected = JSON.parse(text);
      const members = text.includes('{')
        ? Object.keys(expected).map((name) => [name, expected[name]])
        : expected;
      expect(JSON.stringify(plain(value))).toBe(JSON.stringify(members).replace('{}', '[]'));
    },
  );

  it.each([
    '',
    '{',
    '{"a":1,}',
    "{'a':1}",
    '01',
    '1.',
    '+1',
    '\ufeff{}',
    '"\n"',
    '"\\x"',
    '[1 2]',
    'nul',
    '{} {}',
  ])('refuses %j', (text) => {
    expect(() => parseStrictly(Buffer.from(text))).toThrow(SyntaxError);
  });

  it.each([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0x80]])(
    'refuses the bytes %j',
    (...raw) => {
      expect(() => parseStrictly(Buffer.from([0x22, ...raw, 0x22]))).toThrow(/UTF-8/);
    },
  );
});

describe('the reader of HTTP', () => {
  it('takes two requests, and what stands behind them', () => {
    const { requests, end } = readRequests(bytes(`${WHOLE}${WHOLE}GET /`));
    expect(requests.map(({ body }) => body.toString())).toEqual([MESSAGE, MESSAGE]);
    expect(end).toBe('incomplete');
  });

  it('takes chunks, their extensions and trailers', () => {
    const chunks = `5;a="b"\r\n{"a":\r\n2\r\n1}\r\n0\r\nX: y\r\n\r\n`;
    const { requests, end } = readRequests(bytes(`${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunks}`));
    expect(requests.map(({ body, doubts }) => [body.toString(), doubts])).toEqual([['{"a":1}', []]]);
    expect(end).toBe('open');
  });

  it.each([
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['a signed length', 'Content-Length: +2\r\n\r\n{}'],
    ['chunked before another coding', 'Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n'],
    ['a space before the colon', 'Content-Length : 2\r\n\r\n{}'],
    ['a CR in a field', 'X: a\rb\r\n\r\n'],
    ['a hexadecimal prefix', 'Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n'],
    ['a chunk that goes on', 'Transfer-Encoding: chunked\r\n\r\n2\r\n{}}\r\n0\r\n\r\n'],
  ])('finds no request in %s', (_what, rest) => {
    expect(readRequests(bytes(HEAD + rest))).toMatchObject({ requests: [], end: 'malformed' });
  });

  it('reads a length beside chunks as a request after which the connection closes', () => {
    const both = `${HEAD}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n${WHOLE}`;
    const { requests, end } = readRequests(bytes(both));
    expect(requests).toMatchObject([{ keeps: 'no', doubts: [expect.stringContaining('beside')] }]);
    expect(end).toBe('closed');
  });
});

describe('the judge', () => {
  const verdictOf = (text: string) => decide(readRequests(bytes(text)).requests[0]!, 'server').verdict;

  it.each([
    ['a signed message', WHOLE, 'accept'],
    ['another signature', WHOLE.replace(/signature=./, 'signature=g'), 'refuse'],
    ['a signature twice', WHOLE.replace('&', '&signature=&'), 'refuse'],
    ['another path', WHOLE.replace('message?', 'messages?'), 'refuse'],
    ['another media type', WHOLE.replace('application/json', 'text/json'), 'refuse'],
    ['no Host', WHOLE.replace('Host: h\r\n', ''), 'refuse'],
    ['an escaped path', WHOLE.replace('/message', '/messag%65'), 'either'],
  ])('of %s', (_what, text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });

  it.each([
    ['{"FromUserId":"1","MsgType":"event","Content":null}', 'accept'],
    ['{"FromUserId":"\\ud800","MsgType":"event"}', 'refuse'],
    ['{"FromUserId":"1","MsgType":"event","Tag":"\\ud800"}', 'either'],
    [`{"FromUserId":"1","MsgType":"event","Tag":${'['.repeat(64)}${']'.repeat(64)}}`, 'refuse'],
    ['{"FromUserId":"1","MsgType":"text","Content":null}', 'refuse'],
    ['{"MsgType":"event","FromUserId":1,"FromUserId":"1"}', 'accept'],
  ])('of the message %s', (text, verdict) => {
    expect(judgeMessage(Buffer.from(text), 'platform').verdict).toBe(verdict);
  });

  const answered = (text: string, ...bodies: string[]) => {
    const ledger = new Ledger();
    const answers = bodies.map((body) => ({
      status: 200,
      body,
      text: `HTTP/1.1 200 OK\r\n\r\n${body}`,
      closes: false,
    }));
    const played = { answers, broken: undefined, isClosed: true, timedOut: false };
    const judging = { target: 'server', ledger, input: 7, isCutOff: false } as const;
    const { faults } = judge(readRequests(bytes(text)), played, judging);
    return [...faults, ...ledger.settle([])].map(({ kind }) => kind);
  };
  const OK = '{"errcode":0,"errmsg":"ok"}';

  it.each([
    ['what must be refused and is accepted', WHOLE.replace('FromUserId', 'From'), [OK], ['accepted wrongly']],
    ['what must be accepted and is refused', WHOLE, ['{"errcode":30003,"errmsg":""}'], ['refused wrongly']],
    ['what is accepted and not stored', WHOLE, [OK], ['accepted and lost']],
    [
      'a smuggled request that is accepted',
      `${HEAD}\r\n${WHOLE}`,
      ['{"errcode":30005,"errmsg":""}', OK, OK],
      ['accepted wrongly', 'accepted and lost'],
    ],
    ['no answer', WHOLE, [], ['no answer']],
    ['no envelope', `${HEAD}\r\n`, ['<html>'], ['wrong answer', 'wrong answer']],
    [
      'a signature in an answer',
      `${HEAD}\r\n`,
      [`{"errcode":30005,"errmsg":"${signedQuery(APPS[0])}"}`],
      ['secret shown'],
    ],
  ])('finds %s', (_what, text, bodies, kinds) => {
    expect(answered(text, ...bodies).sort()).toEqual(kinds.sort());
  });

  it.each([
    ['server', ['refused wrongly', 'wrong answer']],
    ['receiver', []],
  ] as const)(
    "blames the %s for node:http's own answer in the place of an earlier one: %j",
    (target, kinds) => {
      const ledger = new Ledger();
      const bare = { status: 400, body: '', text: 'HTTP/1.1 400 Bad Request\r\n\r\n', closes: true };
      const played = { answers: [bare], broken: undefined, isClosed: true, timedOut: false };
      const judging = { target, ledger, input: 7, isCutOff: false };
      const reading = readRequests(bytes(`${WHOLE}${WHOLE.replace(' /', ' 1/')}`));
      expect(
        judge(reading, played, judging)
          .faults.map(({ kind }) => kind)
          .sort(),
      ).toEqual(kinds);
    },
  );

  it.each([
    ['::ffff:127.0.0.1', [], false],
    ['10.1.2.3', ['10.1.0.0/16'], true],
    ['10.2.2.3', ['10.1.0.0/16'], false],
    ['2606:4700:4700::1111', [], true],
    ['64:ff9b::8.8.8.8', [], false],
  ])('of the address %s beside %j', (text, allowed, permitted) => {
    expect(isPermitted(parseAddress(text)!, allowed)).toBe(permitted);
  });
});

it('npm run fuzz: every class finds nothing in a slice, and says what it has seen', () => {
  const args = [SCRIPT, '--quick', '--seed', 'slice', '--inputs', '700'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ findings: stdout.match(/^✗.*\n.*/gm), stderr }).toEqual({ findings: null, stderr: '' });
  for (const name of CLASSES) expect(stdout).toMatch(new RegExp(`^${name} +server +[1-9]`, 'm'));
  expect(stdout).toMatch(/^json +receiver +[1-9]/m);
  expect(status).toBe(0);
}, 120_000);

it.each([
  [['--class', 'x'], /--class/],
  [['--only', '1'], /--class/],
  [['--inputs', '0'], /--inputs/],
  [['--nosuch'], /--nosuch/],
])('npm run fuzz -- %j is wrong usage', (args, says) => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
});

it('Ctrl-C ends the fuzz run with what it has found so far', async () => {
  const args = [SCRIPT, '--class', 'paths', '--target', 'receiver'];
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stdout.on('data', (chunk) => (told += chunk));
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(130);
  expect(told).toMatch(/interrupted: \d+ inputs .* 0 findings/);
});
