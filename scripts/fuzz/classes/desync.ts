/** Two readers of one connection who disagree about where a request ends: a second request, smuggled in the first. */
import { type Context, type Draft, draftRequest, toBytes, toChunks } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';

const ENCODINGS = [
  ...[
    'chunked',
    'Chunked',
    'xchunked',
    'chunked, identity',
    'identity, chunked',
    'gzip, chunked',
    'chunked, chunked',
    'chunked,chunked',
    ', chunked',
    'chunked ,',
    '"chunked"',
    'chunked;q=1',
  ],
  ...[
    '\tchunked',
    'chunked\t',
    '\vchunked',
    'chunked\v',
    'chunked\0',
    '\xa0chunked',
    'chu\x6eked',
    'chunke',
    'identity',
    '',
    'x',
    'cHuNkEd',
    'chunked\r\n ',
    '\r\n chunked',
    'chunked\x01',
  ],
];
const NAMES = [
  ...[
    'Transfer-Encoding',
    'transfer-encoding',
    'TRANSFER-ENCODING',
    'Transfer-Encoding ',
    'Transfer_Encoding',
    ' Transfer-Encoding',
    'Transfer-Encoding\t',
    'X-Transfer-Encoding',
  ],
  ...[
    'Transfer-Encoding\0',
    'Transfer-\rEncoding',
    'X: y\nTransfer-Encoding',
    'X: y\rTransfer-Encoding',
    'Transfer\xadEncoding',
  ],
];

function lengthsOf(right: number, other: number): string[] {
  return [
    ...[
      String(right),
      String(other),
      `${right}, ${other}`,
      `${right}, ${right}`,
      `+${right}`,
      `0${right}`,
      `${right} `,
      `${right}\t`,
      `${right};`,
      `\v${right}`,
      `-${other}`,
    ],
    ...[
      `0x${right.toString(16)}`,
      `${right}\0`,
      `${right},`,
      `,${right}`,
      `${right} ${other}`,
      `"${right}"`,
      `${right}.0`,
      `${right}e0`,
      '',
      `${right}\r\n `,
      `\r\n ${right}`,
    ],
  ];
}

/** A first request whose body is the second, to whoever reads it otherwise. */
function smuggle(context: Context): Draft {
  const { random } = context;
  const draft = draftRequest(context, 0);
  const hidden = toBytes(draftRequest(context, 9));
  const message = draft.body;
  const layouts = [
    () => Buffer.concat([message, hidden]),
    () => Buffer.concat([...toChunks(random, message), Buffer.from('0\r\n\r\n'), hidden]),
    () => Buffer.concat([Buffer.from('0\r\n\r\n'), hidden]),
    () =>
      Buffer.concat([
        Buffer.from(`${(message.length).toString(16)}\r\n`),
        message,
        Buffer.from(`\r\n0\r\nX: y\r\n`),
        hidden,
      ]),
    () =>
      Buffer.concat([
        Buffer.from(`1\r\n{\r\n${(hidden.length).toString(16)};a=b\r\n`),
        hidden,
        Buffer.from('\r\n0\r\n\r\n'),
      ]),
    () => Buffer.concat([message, Buffer.from('\r\n'), hidden]),
    () => Buffer.concat([Buffer.from(`2;\n{}\r\n0\r\n\r\n`), hidden]),
  ];
  draft.body = random.pick(layouts)();
  const lengths = lengthsOf(
    random.pick([message.length, draft.body.length]),
    random.pick([0, 5, message.length, draft.body.length, hidden.length]),
  );
  const fields: Draft['fields'] = [];
  const addLength = () =>
    fields.push([
      random.isTrue(0.9)
        ? 'Content-Length'
        : random.pick(['content-length', 'Content-Length ', 'Content_Length', ' Content-Length']),
      random.pick(lengths),
    ]);
  const addEncoding = () =>
    fields.push([
      random.isTrue(0.7) ? 'Transfer-Encoding' : random.pick(NAMES),
      random.isTrue(0.4) ? 'chunked' : random.pick(ENCODINGS),
    ]);
  if (random.isTrue(0.7)) addLength();
  if (random.isTrue(0.7) || fields.length === 0) addEncoding();
  if (random.isTrue(0.2)) addLength();
  if (random.isTrue(0.2)) addEncoding();
  if (random.isTrue(0.1))
    fields.push(['Connection', random.pick(['Transfer-Encoding', 'Content-Length', 'close', 'upgrade'])]);
  if (random.isTrue(0.05)) fields.push(['Upgrade', 'h2c']);
  if (random.isTrue(0.05)) fields.push(['Expect', '100-continue']);
  draft.fields.push(...fields.sort(() => random.next() - 0.5));
  if (random.isTrue(0.1)) draft.version = 'HTTP/1.0';
  if (random.isTrue(0.1)) draft.method = random.pick(['GET', 'HEAD', 'DELETE', 'OPTIONS']);
  return draft;
}

export const desync: ByteClass = {
  name: 'desync',
  weight: 13,
  parallel: 8,
  generate(context) {
    const { random } = context;
    const bytes = Buffer.concat([
      toBytes(smuggle(context)),
      ...(random.isTrue(0.3) ? [toBytes(draftRequest(context, 8))] : []),
    ]);
    return { pieces: random.isTrue(0.8) ? [bytes] : random.split(bytes, 3) };
  },
};
