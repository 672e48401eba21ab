/** Bodies: whether they are JSON, and a message, is judged by a parser of the harness's own. */
import { type Context, type Draft, draftMessage, toBytes } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';
import { writeHostileBody } from '../inputs/hostile-bodies.ts';
import { writeJson } from '../inputs/json-writer.ts';
import type { Random } from '../inputs/random.ts';
import { APPS, pathOf, signedQuery, type TargetName } from '../inputs/signing.ts';

const NAMES = [
  'FromUserId',
  'ToUserId',
  'FromUserName',
  'WorkerNum',
  'WorkerName',
  'ServiceId',
  'MsgType',
  'Content',
  'Tag',
  'appid',
  'fromuserid',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'length',
  'toJSON',
  '',
];
const TYPES = [
  'text',
  'image',
  'event',
  'event.',
  'event.X',
  'event..',
  'event. ',
  'event.\u007f',
  'event.\n',
  'event.\u00a0',
  'event.\ud800',
  'event.中',
  'eventX',
  'Text',
  'text ',
  ' text',
  'video',
  '',
  'text\n',
  'event.X\n',
  `event.${'n'.repeat(122)}`,
  `event.${'n'.repeat(123)}`,
];
const VALUES = [
  null,
  true,
  false,
  0,
  -0,
  1e308,
  [],
  {},
  '',
  ' ',
  '\0',
  '\u0001',
  '\u001f',
  '\u007f',
  '\u0080',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\ude00\ud83d',
  'a\ud800b',
  '\ufeff',
  '\ufffe',
  '\u2028',
  '\u202e',
  '😀'.repeat(128),
  '😀'.repeat(129),
  'x'.repeat(128),
  'x'.repeat(129),
  'x'.repeat(256),
  'x'.repeat(257),
  '中'.repeat(20_000),
  'x'.repeat(20_001),
  '😀'.repeat(20_000),
];

function spoilMessage(random: Random, message: Record<string, unknown>): void {
  const name = random.isTrue(0.8) ? random.pick(Object.keys(message)) : random.pick(NAMES);
  if (random.isTrue(0.15)) delete message[name];
  else
    Object.defineProperty(message, name, {
      value: name === 'MsgType' && random.isTrue(0.8) ? random.pick(TYPES) : random.pick(VALUES),
      enumerable: true,
      writable: true,
      configurable: true,
    });
}

const SPOILERS = [
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\\',
  '//',
  '/**/',
  '\0',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '01',
  '1.',
  '.5',
  '+1',
  '0x1',
  '1e',
  '-',
  'NaN',
  'Infinity',
  'undefined',
  'True',
  'nul',
  '\t',
  '\n',
  '\v',
  '\f',
  '\\x41',
  '\\u{41}',
  '\\ud83',
  '\\u00g0',
  '\\\n',
  '""',
];

function spoilText(random: Random, bytes: Buffer): Buffer {
  const at = random.integer(0, bytes.length);
  const cut = random.isTrue(0.3) ? random.size(1, 5) : 0;
  const raw = random.isTrue(0.2)
    ? Buffer.from(
        random.pick([
          [0xff],
          [0xc0, 0x80],
          [0xed, 0xa0, 0x80],
          [0xe2, 0x82],
          [0xf4, 0x90, 0x80, 0x80],
          [0xf8, 0x88, 0x80, 0x80, 0x80],
          [0x80],
          [0xef, 0xbb, 0xbf],
          [0xfe, 0xff],
          [0xf0, 0x8f, 0xbf, 0xbf],
        ]),
      )
    : Buffer.from(random.pick(SPOILERS));
  return Buffer.concat([bytes.subarray(0, at), raw, bytes.subarray(at + cut)]);
}

function writeBody({ random, name }: Context, message: Record<string, unknown>): Buffer {
  if (random.isTrue(0.03)) return writeHostileBody(random, name);
  for (let left = random.integer(0, 2); left > 0; left -= 1) spoilMessage(random, message);
  let body: Buffer = Buffer.from(writeJson(random, message));
  for (let left = random.isTrue(0.4) ? random.integer(1, 2) : 0; left > 0; left -= 1)
    body = spoilText(random, body);
  if (random.isTrue(0.02)) return random.bytes(random.size(1, 200));
  return body;
}

export const json: ByteClass = {
  name: 'json',
  weight: 18,
  parallel: 4,
  suitsFetch: true,
  generate(context, target: TargetName) {
    const { random } = context;
    const door = random.pick(
      target === 'server'
        ? (['platform', 'platform', 'app', 'control'] as const)
        : (['platform', 'app'] as const),
    );
    const [app] = APPS;
    const message = draftMessage(context, door === 'platform' ? 'platform' : 'app');
    if (door === 'control') message.appid = app.appid;
    const draft: Draft = {
      method: 'POST',
      target: door === 'control' ? '/console/api/messages' : `${pathOf(door, app)}?${signedQuery(app)}`,
      version: 'HTTP/1.1',
      fields: [
        ['Host', '127.0.0.1'],
        ['Content-Type', 'application/json'],
      ],
      body: writeBody(context, message),
    };
    return { pieces: [toBytes(draft)] };
  },
};
