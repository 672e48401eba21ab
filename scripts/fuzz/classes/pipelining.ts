/** Several requests on a connection without waiting: as many answers, in order, each to its own. */
import { type Context, draftRequest, toBytes, toChunks } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';

const OTHERS = [
  'GET /healthz',
  'HEAD /',
  'OPTIONS *',
  'GET /nosuch',
  'HEAD /nosuch',
  'DELETE /healthz',
  'GET /openapi.json',
  'HEAD /openapi.yaml',
  'TRACE /',
];
const GARBAGE = [
  '\0',
  'x',
  '\r\n',
  '\r\n\r\n',
  'GET / HTTP/1.1\r\n',
  '{"FromUserId":"x"}',
  '\x16\x03\x01\x02\0\x01\0',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ' ',
  '\n\n',
  '0\r\n\r\n',
  'HTTP/1.1 200 OK\r\n\r\n',
];

function writeOne(context: Context, part: number): Buffer {
  const { random } = context;
  if (random.isTrue(0.2)) return Buffer.from(`${random.pick(OTHERS)} HTTP/1.1\r\nHost: h\r\n\r\n`);
  const draft = draftRequest(context, part);
  switch (random.integer(0, 11)) {
    case 0:
      draft.body = Buffer.from('{');
      break;
    case 1:
      draft.target = `/nosuch?${draft.target.split('?')[1]}`;
      break;
    case 2:
      draft.fields[1]![1] = 'text/plain';
      break;
    case 3:
      draft.body = Buffer.alloc(262_144 + random.size(1, 100_000), ' ');
      break;
    case 4:
      draft.fields.push(['Connection', 'close']);
      break;
    case 5:
      draft.fields.push(['Expect', '100-continue']);
      break;
    case 6:
      draft.version = 'HTTP/1.0';
      if (random.isTrue()) draft.fields.push(['Connection', 'keep-alive']);
      break;
    case 7:
      draft.fields.push(['Transfer-Encoding', 'chunked']);
      draft.body = Buffer.concat([...toChunks(random, draft.body), Buffer.from('0\r\n\r\n')]);
      break;
    case 8:
      draft.target = draft.target.replace(/.$/, 'x');
      break;
    default:
  }
  return toBytes(draft);
}

export const pipelining: ByteClass = {
  name: 'pipelining',
  weight: 7,
  parallel: 6,
  generate(context) {
    const { random } = context;
    const requests = Array.from({ length: random.size(1, 12) }, (_, part) => writeOne(context, part));
    if (random.isTrue(0.15)) {
      // A repeated key: the first answer again, and stored once; with another body, refused.
      const draft = draftRequest(context, 90);
      draft.fields.push(['Idempotency-Key', context.name]);
      requests.push(toBytes(draft), toBytes(draft));
      if (random.isTrue())
        requests.push(toBytes({ ...draft, body: Buffer.from(draft.body.toString().replace('}', ' }')) }));
    }
    if (random.isTrue(0.1)) requests.push(Buffer.from(random.pick(GARBAGE), 'latin1'));
    const bytes = Buffer.concat(requests);
    return { pieces: random.isTrue(0.7) ? [bytes] : random.split(bytes, 6) };
  },
};
