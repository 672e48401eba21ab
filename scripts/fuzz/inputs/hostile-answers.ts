/** What an APP may answer that nobody would: each with what must become of the message. */
import type { Random } from './random.ts';

/** As the contract's "Delivery" has it; `any`: it does not say. */
export type Fate = 'delivered' | 'dead' | 'retry' | 'any';

export interface HostileAnswer {
  fate: Fate;
  /** Written one after the other. */
  pieces: (string | Buffer)[];
  /** Then the last piece again and again, so many ms apart, as long as somebody takes it. */
  repeatsEveryMs?: number;
  after: 'keep' | 'end' | 'reset' | 'nothing';
  /** The caller has to give it up: ten seconds. */
  takesLong?: boolean;
}

const OK = '{"errcode":0,"errmsg":"ok"}';

function withBody(
  body: string | Buffer,
  { status = '200 OK', fields = '', length = Buffer.byteLength(body) } = {},
): Buffer {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${fields}\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]);
}

const whole = (fate: Fate, bytes: string | Buffer): HostileAnswer => ({
  fate,
  pieces: [bytes],
  after: 'keep',
});
const last = (fate: Fate, ...pieces: (string | Buffer)[]): HostileAnswer => ({ fate, pieces, after: 'end' });

/** Bodies with status 200, by what must become of the message. */
const BODIES: [Fate, string][] = [
  ...([
    OK,
    '{"errcode":0}',
    ' {"errcode":0,"errmsg":null} ',
    '{"errcode":1,"errcode":0}',
    '{"errcode":0,"errmsg":"\\u0000\\u001b[31m\\ud800"}',
    '{"errcode":0,"__proto__":{"errcode":1}}',
  ].map((body) => ['delivered', body]) as [Fate, string][]),
  ...([
    '{"status":0}',
    '{"errcode":"0"}',
    '[0]',
    '[]',
    '{}',
    'null',
    'true',
    '0',
    '"ok"',
    '{"errcode":0.5}',
    '{"errcode":null}',
    '{"errcode":false}',
    '{"errcode":[0]}',
    '{"errcode":{}}',
    '{"ERRCODE":0}',
    '{"errcode":1e400}',
    '{"errcode":0,"errcode":1}',
    '{"errcode":30005}',
    '{"errcode":1,"errmsg":{"a":[]}}',
    '{"errcode":-2}',
    '{"__proto__":{"errcode":0}}',
    '{"errcode":2147483648}',
  ].map((body) => ['dead', body]) as [Fate, string][]),
  ...([
    '',
    ' ',
    'ok',
    '<html>',
    '{"errcode":0',
    '{"errcode":0,}',
    "{'errcode':0}",
    '{"errcode":0}{"errcode":0}',
    '{"errcode":00}',
    '\0',
    '{"errcode":0,"errmsg":"\0"}',
    'undefined',
    '{"errcode":-1}',
    '{"errcode":30004}',
    `<!doctype html>${'x'.repeat(50_000)}`,
  ].map((body) => ['retry', body]) as [Fate, string][]),
  ...([
    '\ufeff{"errcode":0}',
    '{"errcode":-0}',
    '{"errcode":0.0}',
    '{"errcode":0e9}',
    '{"errcode":9007199254740993}',
    '['.repeat(60_000),
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    `{"errcode":0,"errmsg":"${'x'.repeat(65_000)}"}`,
    `{"errcode":1,"errmsg":"${'\u202e\u0007'.repeat(20_000)}"}`,
  ].map((body) => ['any', body]) as [Fate, string][]),
];

const STATUSES = [
  '201 Created',
  '204 No Content',
  '206 Partial Content',
  '304 Not Modified',
  '400 Bad Request',
  '401 Unauthorized',
  '403 Forbidden',
  '404 Not Found',
  '407 Proxy Authentication Required',
  '418 x',
  '429 Too Many Requests',
  '500 x',
  '502 x',
  '503 x',
  '504 x',
  '599 x',
  '999 x',
];
const RETRY_AFTER = [
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'x',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Fri, 31 Dec 9999 23:59:59 GMT',
  '',
  '1, 2',
  'NaN',
];
const FIELDS = [
  'Set-Cookie: a=b\r\n',
  'Set-Cookie: a=b; Domain=127.0.0.1; Path=/\r\n'.repeat(50),
  'X: \xff\xfe\r\n',
  'X: y\r\n'.repeat(500),
  'Connection: close\r\n',
  'Keep-Alive: timeout=99999999999\r\n',
  'Keep-Alive: timeout=-1\r\n',
  'Content-Type: text/html\r\n',
  'Alt-Svc: h3=":1"\r\n',
  'Refresh: 0; url=/trap\r\n',
  'Location: /trap\r\n',
  'Strict-Transport-Security: max-age=99\r\n',
  'Clear-Site-Data: "*"\r\n',
];

export const ACCEPTS: HostileAnswer = whole('delivered', withBody(OK));

/** @param trap an address that nobody may be led to */
export function pickHostileAnswer(random: Random, trap: string): HostileAnswer {
  const kinds: (() => HostileAnswer)[] = [
    ...Array.from({ length: 8 }, () => () => {
      const [fate, body] = random.pick(BODIES);
      return whole(fate, withBody(body));
    }),
    () => whole('delivered', withBody(OK, { fields: random.pick(FIELDS.slice(0, 2)) })),
    () => last('any', withBody(OK, { fields: random.pick(FIELDS) })),
    () =>
      last(
        'retry',
        withBody(random.pick([OK, '', '<html>']), {
          status: random.pick(STATUSES),
          fields: `Retry-After: ${random.pick(RETRY_AFTER)}\r\n`,
        }),
      ),
    () =>
      whole(
        'retry',
        withBody(OK, {
          status: random.pick(['301', '302', '303', '307', '308']),
          fields: `Location: ${random.pick([trap, '/trap', '//127.0.0.1/trap', 'file:///etc/passwd', ''])}\r\n`,
        }),
      ),
    () =>
      last(
        'delivered',
        `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1b;a=b\r\n${OK}\r\n0\r\nX: y\r\n\r\n`,
      ),
    () => last('delivered', `HTTP/1.0 200 OK\r\n\r\n${OK}`),
    () =>
      whole(
        'delivered',
        Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </trap>\r\n\r\n'), withBody(OK)]),
      ),
    () => whole('delivered', Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), withBody(OK)])),
    () => last('any', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(random.size(1, 20_000)), withBody(OK)),
    () => last('any', 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n', OK),
    () => last('retry', withBody(OK, { length: 100 })),
    () => last('retry', withBody(OK, { length: 10, fields: 'Connection: close\r\n' })),
    () => last('any', withBody(OK, { fields: 'Connection: close\r\n' }), withBody('{"errcode":1}')),
    () => last('any', withBody(OK, { fields: 'Transfer-Encoding: chunked\r\n' })),
    () =>
      last(
        'any',
        withBody(OK, {
          fields: `Content-Encoding: ${random.pick(['gzip', 'br', 'deflate', 'x', 'identity'])}\r\n`,
        }),
      ),
    () => last('any', withBody(Buffer.from('{"errcode":0,"errmsg":"\xff\xc0\x80"}', 'latin1'))),
    () => last('any', withBody(OK).toString().replaceAll('\r\n', '\n')),
    () =>
      last(
        'any',
        withBody(OK, {
          fields: random.pick([
            'X: a\rb\r\n',
            'X\0: y\r\n',
            ' X: y\r\n',
            'X : y\r\n',
            ': y\r\n',
            'Content-Length: 1\r\n',
            'X: a\r\n b\r\n',
          ]),
        }),
      ),
    () =>
      last(
        'retry',
        random.pick([
          '',
          '\0',
          'x',
          'SSH-2.0-x\r\n',
          '\x15\x03\x01\0\x02\x02F',
          'HTTP/1.1\r\n\r\n',
          'HTTP/9.9 200 OK\r\n\r\n',
          'HTTP/1.1 20 OK\r\n\r\n',
          'GET / HTTP/1.1\r\n\r\n',
        ]),
      ),
    () =>
      last(
        'retry',
        `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${random.pick(['zz\r\n', '-1\r\n', 'ffffffffffffffff\r\n', '5\r\n{', '\r\n', '1b\r\n'])}`,
      ),
    () => ({
      fate: 'retry',
      pieces: [random.pick(['', 'HTTP/1.1 200 OK\r\n', withBody(OK, { length: 100 })])],
      after: 'reset',
    }),
    () => ({
      fate: 'retry',
      pieces: ['HTTP/1.1 200 OK\r\n', `X: ${'y'.repeat(8_000)}\r\n`],
      repeatsEveryMs: 0,
      after: 'nothing',
    }),
    () => ({
      fate: 'any',
      pieces: ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', `2000\r\n${' '.repeat(0x2000)}\r\n`],
      repeatsEveryMs: 0,
      after: 'nothing',
    }),
    () => ({
      fate: 'any',
      pieces: [withBody(OK, { length: 2 ** 40 }), ' '.repeat(8_000)],
      repeatsEveryMs: 0,
      after: 'nothing',
    }),
  ];
  const slow: (() => HostileAnswer)[] = [
    () => ({ fate: 'retry', pieces: [''], after: 'nothing', takesLong: true }),
    () => ({
      fate: 'retry',
      pieces: ['HTTP/1.1 200 OK\r\nX: ', 'y'],
      repeatsEveryMs: 500,
      after: 'nothing',
      takesLong: true,
    }),
    () => ({
      fate: 'retry',
      pieces: [withBody(OK, { length: 1_000 }), ' '],
      repeatsEveryMs: 500,
      after: 'nothing',
      takesLong: true,
    }),
    () => ({
      fate: 'any',
      pieces: ['HTTP/1.1 102 Processing\r\n\r\n'],
      repeatsEveryMs: 100,
      after: 'nothing',
      takesLong: true,
    }),
  ];
  return random.pick(random.isTrue(0.02) ? slow : kinds)();
}
