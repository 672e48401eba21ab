/** The first line of a request, spoiled. */
import { type Draft, draftRequest, toBytes } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';
import type { Random } from '../inputs/random.ts';

const METHODS = [
  ...[
    'GET',
    'HEAD',
    'PUT',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'PATCH',
    'CONNECT',
    'post',
    'Post',
    'PROPFIND',
    'M-SEARCH',
  ],
  ...[
    'QUERY',
    'PRI',
    'SOURCE',
    'FOO',
    '',
    'PO ST',
    'POST\t',
    '\0POST',
    'P\xd6ST',
    'POST:',
    '__proto__',
    'constructor',
  ],
];
const VERSIONS = [
  ...[
    'HTTP/1.0',
    'HTTP/0.9',
    'HTTP/2.0',
    'HTTP/3.0',
    'HTTP/1.2',
    'HTTP/1.10',
    'HTTP/01.1',
    'HTTP/1',
    'HTTP/1.',
    'http/1.1',
  ],
  ...[
    'HTTP /1.1',
    'HTTP/1.1 ',
    'HTTP/1.1\t',
    'HTTP/1.1\0',
    'HTTP/-1.1',
    'HTTP/1.1 x',
    'RTSP/1.0',
    'ICE/1.0',
    '',
    'HTTP/１.１',
  ],
];
const AUTHORITIES = [
  ...[
    '127.0.0.1',
    'localhost:80',
    'platform.invalid',
    '[::1]',
    '[::1]:8080',
    'user@h',
    'user:pw@h',
    'h:',
    'h:99999',
    'h:x',
  ],
  ...[
    '[::1',
    '::1]',
    '[',
    ']',
    '[]',
    '[::1]x',
    '[v1.x]',
    '[::ffff:127.0.0.1%25lo]',
    '',
    '%',
    '%zz',
    '%00',
    'h%2fx',
    'a b',
    'a\tb',
  ],
  ...[
    '\xff\xfe',
    'h\0',
    '..',
    '-',
    '_',
    '*',
    '256.256.256.256',
    '0x7f.1',
    '1.2.3',
    '１２７.０.０.１',
    'h\\@i',
    'h#',
    'h?',
    'xn--',
    'xn--a',
    '\xad',
  ],
];
const SCHEMES = [
  'http://',
  'HTTP://',
  'https://',
  'http:',
  'http:/',
  'http:///',
  '//',
  'http:\\\\',
  'ftp://',
  'file://',
  'javascript:',
  'data:',
  'blob:http://',
  ' http://',
  'ht tp://',
  'ws://',
  'about:',
  ':',
];

function spoilTarget(random: Random, target: string): string {
  const [path = '', query = ''] = target.split('?');
  switch (random.integer(0, 9)) {
    case 0:
    case 1:
    case 2:
      return random.pick(SCHEMES) + random.pick(AUTHORITIES) + target;
    case 3:
      return random.pick([
        '*',
        '',
        '/',
        '?',
        '#',
        '//',
        '/*',
        '/\\',
        '.',
        '..',
        `?${query}`,
        '127.0.0.1:80',
        '[::1]',
        '/%',
        '/\0',
      ]);
    case 4:
      return `${target}#${random.pick(['', 'x', '?', `?${query}`, '#'.repeat(random.size(1, 15_000))])}`;
    case 5:
      return `${random.pick(['/', '//', '/./', '/x/../', '\\', '/\\', '/%2e/', '\xa0', ' ', '\t'])}${target.slice(1)}`;
    case 6:
      return `${path}${random.pick(['??', '?&', '?=&', ';?', '?#', '%3f', '?\0', '&'])}${query}`;
    case 7:
      return `${target}&${random
        .pick(['x=', '%', '&', '[', '%c3', '\xff', '=', '?', '+', '%00', '"'])
        .repeat(random.size(1, 14_000))}`.slice(0, 15_500);
    case 8:
      return target.replace(/[^/?&=]/g, (letter) =>
        random.isTrue(0.1) ? `%${letter.charCodeAt(0).toString(16)}` : letter,
      );
    default:
      return `/${random
        .pick(['x', '/', '%41', '.', '../', '%', 'signature=', '?', '\\', ';', '{', '\xe4'])
        .repeat(random.size(1, 15_000))}`.slice(0, random.size(10, 40_000));
  }
}

function spoil(random: Random, draft: Draft): void {
  const what = random.integer(0, 5);
  if (what === 0) draft.method = random.pick(METHODS);
  else if (what === 1) draft.version = random.pick(VERSIONS);
  else draft.target = spoilTarget(random, draft.target);
}

export const requestLine: ByteClass = {
  name: 'request-line',
  weight: 11,
  parallel: 8,
  generate(context) {
    const { random } = context;
    const draft = draftRequest(context);
    spoil(random, draft);
    if (random.isTrue(0.1)) spoil(random, draft);
    const bytes = toBytes(draft);
    if (random.isTrue(0.8)) return { pieces: [bytes] };
    const lineEnd = bytes.indexOf('\r\n');
    const end = random.pick([
      '\n',
      '\r',
      '\r\r\n',
      '\n\r',
      '',
      ' \r\n',
      '\r\n ',
      '\v\r\n',
      '\0\r\n',
      '\r\n\r\n',
    ]);
    const start = random.pick(['', '\r\n', '\n', ' ', '\0', '\xef\xbb\xbf', '\r\n\r\n\r\n', '\r']);
    return {
      pieces: [
        Buffer.concat([
          Buffer.from(start, 'latin1'),
          bytes.subarray(0, lineEnd),
          Buffer.from(end, 'latin1'),
          bytes.subarray(lineEnd + 2),
        ]),
      ],
    };
  },
};
