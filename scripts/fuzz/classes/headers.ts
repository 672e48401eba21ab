/** Header fields: those that count with odd values, and lines that are none. */
import { type Context, type Draft, draftRequest, toBytes } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';

const VALUES: Record<string, string[]> = {
  'Content-Type': [
    ...[
      'application/JSON',
      'application/json;',
      'application/json ;charset=UTF-8',
      'application/json; charset="utf-8"',
      'application/json; charset=gbk',
    ],
    ...[
      'application/json; charset=utf-16',
      'application/json; charset=',
      'application/json;charset=utf-8;charset=gbk',
      'application/json, text/plain',
    ],
    ...[
      'text/json',
      'application/jsonx',
      'application/json+x',
      'application/ json',
      'application\\json',
      '',
      ';',
      'application/x-www-form-urlencoded',
    ],
    ...[
      'multipart/form-data; boundary=x',
      'application/json; x=y',
      'application/json; profile="a;charset=gbk"',
      'application/json\xa0',
      '\xffapplication/json',
    ],
  ],
  'Content-Encoding': [
    'identity',
    'Identity',
    'gzip',
    'br',
    'deflate, gzip',
    'identity, identity',
    'identity, gzip',
    '',
    'x',
    'gzip;q=0',
    'zstd',
  ],
  Host: ['', 'a b', 'a,b', 'a/b', 'a:b', '[::1', 'h\xff', 'evil.example', '127.0.0.1:99999', '@', 'a\tb'],
  'Idempotency-Key': [
    '',
    ' ',
    'a b',
    '~',
    '\x7f',
    '\xe9',
    'k\tk',
    'k'.repeat(128),
    'k'.repeat(129),
    ',',
    '"k"',
    'k, k',
    '__proto__',
    'constructor',
  ],
  Expect: ['100-continue', '100-Continue', '100-continue, x', 'x', '', '200-ok'],
  Connection: [
    'close',
    'keep-alive',
    'close, keep-alive',
    'upgrade',
    'Content-Type',
    'Content-Length',
    'x',
    '',
    ',,,',
    'CLOSE',
    'transfer-encoding',
    'TE, close',
  ],
  Upgrade: ['websocket', 'h2c', 'TLS/1.0', '', 'x/y, z'],
  'Content-Length': [
    '+1',
    '-1',
    '0x1',
    '1e1',
    '',
    ' ',
    '1 1',
    '1,1',
    '1, 2',
    '１',
    '00',
    '99999999999999999999',
    '9007199254740993',
    '262145',
    '1.0',
    '1;',
    '"1"',
    '0',
  ],
  'Transfer-Encoding': ['identity', 'gzip', 'x'],
  TE: ['trailers', 'gzip;q=x'],
  Trailer: ['Content-Length', 'Idempotency-Key'],
  Authorization: ['Bearer x', `Basic ${'A'.repeat(5000)}`],
  Forwarded: ['for=1.2.3.4', 'for="[::1'],
  'X-Forwarded-For': ['1.2.3.4', "' or 1=1 --"],
  'X-HTTP-Method-Override': ['DELETE'],
  'X-Request-Id': ['1', '\x1b[31m', '../..'],
  Range: ['bytes=0-', `bytes=${'0-,'.repeat(1500)}`],
  'Accept-Encoding': ['gzip', '*;q=0'],
  Cookie: [`a=${'b'.repeat(8000)}`, `${'a=b; '.repeat(1500)}`],
  'HTTP2-Settings': ['AAMAAABkAARAAAAAAAIAAAAA'],
};
const LINES = [
  ...[
    'X',
    ':',
    ': x',
    'X :y',
    'X\t: y',
    ' X: y',
    '\tX: y',
    'X: a\r\n b',
    'X: a\r\n\tb',
    'X: a\r\n ',
    'X\r\n : y',
    'X: a\rb',
    'X: a\nb',
    'X: a\0b',
    'X: \x01',
    'X: \x7f',
  ],
  ...[
    'X: \xff',
    '\xffX: y',
    '(X): y',
    'X[]: y',
    'X;: y',
    '"X": y',
    'X y: z',
    'X: y: z',
    '__proto__: x',
    'constructor: x',
    'Content-Length : 3',
    'Content-Length:\v3',
  ],
  ...[
    'Transfer-Encoding : chunked',
    'Transfer-Encoding:\v chunked',
    '\0Transfer-Encoding: chunked',
    'Host : x',
    'Content-Type\0: text/plain',
    'X: \r\n\r\n',
  ],
];

/** The same again, of which a reader that walks twice gets slow. */
const LONG = [
  ',',
  ';',
  ' ',
  '\t',
  '=',
  '"',
  '\\',
  'a',
  '; charset=',
  ', ',
  '%',
  '\xe9',
  '\\"',
  '; a="',
  'a=b&',
];

/** A value; of keys one that no other input has. */
function pickValue({ random, name: input }: Context, name: string): string {
  const value = random.pick(VALUES[name]!);
  if (name !== 'Idempotency-Key' || value === '' || value === ' ') return value;
  return value.length >= 128 ? `${input}${value.slice(input.length)}` : `${input} ${value}`;
}

function spoil(context: Context, { fields }: Draft): void {
  const { random } = context;
  const name = random.pick(Object.keys(VALUES));
  const at = fields.findIndex(([one]) => one === name);
  switch (random.integer(0, 9)) {
    case 0: // twice
      fields.splice(
        random.integer(0, fields.length),
        0,
        [name, pickValue(context, name)],
        [name, pickValue(context, name)],
      );
      return;
    case 1: // gone
      if (at >= 0) fields.splice(at, 1);
      return;
    case 2: // long
      fields.push([
        name,
        random.pick(LONG).repeat(random.size(1, 15_000)).slice(0, random.size(100, 20_000)),
      ]);
      return;
    case 3: // many; what counts comes last
      fields.unshift(...Array.from({ length: random.size(1, 3_500) }, (): [string, string] => ['', '']));
      if (random.isTrue()) fields.push(['Idempotency-Key', pickValue(context, 'Idempotency-Key')]);
      return;
    case 4: // another spelling of the name
      fields.push([
        name.replace(/[a-z]/gi, (letter) => (random.isTrue() ? letter.toUpperCase() : letter.toLowerCase())),
        pickValue(context, name),
      ]);
      return;
    case 5: // space around
      fields.push([
        name,
        `${random.pick([' ', '\t', '  \t', ''])}${pickValue(context, name)}${random.pick([' ', '\t', ''])}`,
      ]);
      return;
    default:
      if (at < 0) fields.push([name, pickValue(context, name)]);
      else fields[at]![1] = pickValue(context, name);
  }
}

export const headers: ByteClass = {
  name: 'headers',
  weight: 14,
  parallel: 8,
  generate(context) {
    const { random } = context;
    const draft = draftRequest(context);
    for (let left = random.integer(1, 3); left > 0; left -= 1) spoil(context, draft);
    // The shortest field that is one, for the many.
    let text = toBytes(draft, random.isTrue(0.95) ? '\r\n' : '\n')
      .toString('latin1')
      .replaceAll('\r\n: ', '\r\na:');
    if (random.isTrue(0.3)) {
      const places = [...text.slice(0, text.indexOf('\r\n\r\n')).matchAll(/\r\n/g)].map(({ index }) => index);
      if (places.length > 0) {
        const place = random.pick(places);
        text = `${text.slice(0, place)}\r\n${random.pick(LINES)}${text.slice(place)}`;
      }
    }
    const bytes = Buffer.from(text, 'latin1');
    return { pieces: random.isTrue(0.9) ? [bytes] : random.split(bytes, 3) };
  },
  suitsFetch: false,
};
