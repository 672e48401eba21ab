/** Bodies in chunks: sizes, extensions and trailers as they are, and as they must not be. */
import { type Draft, draftRequest, toBytes } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';
import type { Random } from '../inputs/random.ts';

const EXTENSIONS = [
  '',
  '',
  ';',
  ';a',
  ';a=b',
  ';a="b;c"',
  '; a = b',
  ';a="\\""',
  ';;',
  ';a=',
  ';=b',
  ' ',
  '\t',
  ';a="x',
  ';\xff',
  ';a\0',
  ';a\rb',
  ' x',
  ';a=b;c=d',
  ';chunked',
];
const TRAILERS = [
  ...[
    '',
    '',
    'X: y\r\n',
    'Content-Length: 3\r\n',
    'Content-Type: text/plain\r\n',
    'Idempotency-Key: \xe9\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Host: evil\r\n',
  ],
  ...[
    'X\r\n',
    ' X: y\r\n',
    'X : y\r\n',
    'X: a\r\n b\r\n',
    'X: \0\r\n',
    'X: y\n',
    ': y\r\n',
    `X: ${'y'.repeat(20_000)}\r\n`,
    'X: y\r\n'.repeat(2_500),
  ],
];

function spoilSize(random: Random, size: number): string {
  const hex = size.toString(16);
  return random.pick([
    ...[
      hex.toUpperCase(),
      `0${hex}`,
      `0x${hex}`,
      `+${hex}`,
      `-${hex}`,
      ` ${hex}`,
      `${hex} `,
      `\t${hex}`,
      '',
      'g',
      `${hex}g`,
      `${hex}h`,
      String(size + 1),
      `${hex}.0`,
    ],
    ...[
      'ffffffffffffffff',
      '10000000000000000',
      'fffffffffffffffff1',
      '7fffffff',
      '80000000',
      '0'.repeat(random.size(1, 20_000)) + hex,
      `${hex}\0`,
      `"${hex}"`,
    ],
    ...[
      (size + random.integer(1, 3)).toString(16),
      Math.max(0, size - random.integer(1, 3)).toString(16),
      `${hex}_0`,
      '１',
      '-0',
      '00',
      '40001',
      '40000',
    ],
  ]);
}

function writeBody(random: Random, body: Buffer, isRight: boolean): Buffer {
  const parts = random.split(body, 5);
  const spoiled = isRight ? -1 : random.integer(0, parts.length);
  const written: Buffer[] = [];
  for (const [at, part] of [...parts, Buffer.alloc(0)].entries()) {
    const isLast = at === parts.length;
    let size = part.length.toString(16);
    let extension = random.isTrue(0.1)
      ? random.pick([';a', ';a=b', ';a="b"', `;a=${'b'.repeat(random.size(1, 800))}`])
      : '';
    let [lineEnd, dataEnd] = ['\r\n', '\r\n'];
    if (at === spoiled) {
      const what = random.integer(0, 4);
      if (what === 0) size = spoilSize(random, part.length);
      else if (what === 1)
        extension = random.pick(EXTENSIONS).replace('a', 'a'.repeat(random.size(1, 20_000)));
      else if (what === 2) lineEnd = random.pick(['\n', '\r', '\r\r\n', '\n\r', '', '\r\n\r\n', ' \r\n']);
      else if (what === 3) dataEnd = random.pick(['\n', '\r', '', 'x\r\n', '\r\n\r\n', '\0\r\n', '  ']);
      else extension = random.pick(EXTENSIONS);
    }
    written.push(Buffer.from(`${size}${extension}${lineEnd}`, 'latin1'));
    if (!isLast) written.push(part, Buffer.from(dataEnd, 'latin1'));
  }
  const trailers = random.isTrue(0.7) ? '' : random.pick(isRight ? TRAILERS.slice(0, 8) : TRAILERS);
  return Buffer.concat([
    ...written,
    Buffer.from(`${trailers}${random.isTrue(0.97) ? '\r\n' : '\n'}`, 'latin1'),
  ]);
}

/** Ever smaller chunks of one body: many events, little to read. */
function crumble(random: Random, { body }: Draft): Buffer {
  const padded = Buffer.concat([body, Buffer.alloc(random.size(1, 20_000), ' ')]);
  const chunks = Array.from(padded, (byte) => Buffer.from([0x31, 0x0d, 0x0a, byte, 0x0d, 0x0a]));
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

export const chunked: ByteClass = {
  name: 'chunked',
  weight: 12,
  parallel: 8,
  generate(context) {
    const { random } = context;
    const draft = draftRequest(context);
    const encoding = random.isTrue(0.9)
      ? 'chunked'
      : random.pick(['Chunked', ' chunked ', 'CHUNKED', 'chunked,', ',chunked', 'chunked;a=b']);
    draft.fields.push(['Transfer-Encoding', encoding]);
    draft.body = random.isTrue(0.02)
      ? crumble(random, draft)
      : writeBody(random, draft.body, random.isTrue(0.3));
    const bytes = toBytes(draft);
    const next = random.isTrue(0.3) ? [toBytes(draftRequest(context, 1))] : [];
    const all = Buffer.concat([bytes, ...next]);
    return { pieces: random.isTrue(0.8) ? [all] : random.split(all, 4) };
  },
};
