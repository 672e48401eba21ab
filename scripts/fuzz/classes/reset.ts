/** Connections cut off by RST, at whatever moment: nobody may be left with an error that nothing listens to. */
import { type Context, draftRequest, toBytes } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';

const SWITCHES = [
  'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n',
  'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\nbytes behind it',
  'GET / HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
  'POST /nosuch HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 5\r\n\r\nhello',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
];
const BROKEN = [
  '\x16\x03\x01\x02\0\x01\0',
  'GET / HTTP/1.1\r\n\r\n',
  'FOO\r\n\r\n',
  'GET /docs HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET / HTTP/1.1\r\nX : y\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
];

function writeBytes(context: Context): Buffer {
  const { random } = context;
  const what = random.integer(0, 9);
  if (what < 4) return Buffer.from(random.pick(SWITCHES), 'latin1');
  if (what === 4) return Buffer.from(random.pick(BROKEN), 'latin1');
  if (what === 5)
    return Buffer.concat(Array.from({ length: 5 }, (_, part) => toBytes(draftRequest(context, part))));
  const draft = draftRequest(context);
  if (what === 6) draft.body = Buffer.alloc(random.size(1, 2_000_000), ' ');
  if (what === 7) draft.fields.push(['Expect', '100-continue']);
  const bytes = toBytes(draft);
  return random.isTrue() ? bytes : bytes.subarray(0, random.integer(0, bytes.length));
}

export const reset: ByteClass = {
  name: 'reset',
  weight: 6,
  parallel: 16,
  generate(context) {
    const { random } = context;
    const bytes = writeBytes(context);
    return {
      pieces: random.isTrue(0.8) ? [bytes] : random.split(bytes, 3),
      resetAfterMs: random.pick([0, 0, 1, 2, 3, 3, 5, 10]),
    };
  },
};
