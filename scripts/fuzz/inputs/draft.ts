/** Requests that are right, for the classes to spoil. */
import type { Random } from './random.ts';
import { APPS, type App, type Endpoint, pathOf, signedQuery } from './signing.ts';

export interface Draft {
  method: string;
  target: string;
  version: string;
  /** One character a byte, as all of the head. */
  fields: [name: string, value: string][];
  body: Buffer;
}

/** What an input is made of. */
export interface Context {
  random: Random;
  /** Stands in the user id of each message, so that what was stored can be told apart. */
  name: string;
}

const TEXTS = [
  'Hello World!',
  '您好，欢迎',
  '😀👍🏽',
  '',
  ' ',
  '[微笑]',
  '<a href="x">y</a>',
  '\u0001\u001f\u007f',
  '\u2028\ufeff\ufffd',
];
const TYPES = ['text', 'image', 'voice', 'file', 'event', 'event.CLICK.RG', 'event.中文'];
const TAGS = [
  null,
  0,
  -1.5e300,
  '',
  [],
  {},
  [[[]]],
  { a: { b: [1, 2, { c: null }] } },
  true,
  12345678901234567890n,
];

export function draftMessage(
  { random, name }: Context,
  endpoint: Endpoint,
  part = 0,
): Record<string, unknown> {
  const type = random.pick(TYPES);
  const message: Record<string, unknown> = {
    [endpoint === 'platform' ? 'FromUserId' : 'ToUserId']: `${name}-${part}`,
    MsgType: type,
  };
  if (!type.startsWith('event') || random.isTrue()) message.Content = random.pick(TEXTS);
  if (random.isTrue(0.2)) message.ServiceId = random.pick([null, '', 's-1', '会话']);
  if (random.isTrue(0.2)) message.Tag = random.pick(TAGS.filter((tag) => typeof tag !== 'bigint'));
  if (random.isTrue(0.1))
    message[random.pick(['Extra', '__proto__ ', 'constructor', '属性'])] = random.pick(TEXTS);
  return message;
}

/** A request that must be accepted. */
export function draftRequest(context: Context, part = 0, endpoint?: Endpoint): Draft {
  const { random } = context;
  const app: App = random.isTrue(0.8) ? APPS[0] : APPS[1];
  const to = endpoint ?? (random.isTrue(0.7) ? 'platform' : 'app');
  return {
    method: 'POST',
    target: `${pathOf(to, app)}?${signedQuery(app)}`,
    version: 'HTTP/1.1',
    fields: [
      ['Host', '127.0.0.1'],
      ['Content-Type', random.isTrue(0.8) ? 'application/json' : 'application/json; charset=utf-8'],
    ],
    body: Buffer.from(JSON.stringify(draftMessage(context, to, part))),
  };
}

/** The bytes, with a `Content-Length` unless the draft has framing of its own. */
export function toBytes(draft: Draft, lineEnd = '\r\n'): Buffer {
  const { method, target, version, body } = draft;
  const isFramed = draft.fields.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const fields: Draft['fields'] =
    isFramed || body.length === 0 ? draft.fields : [...draft.fields, ['Content-Length', String(body.length)]];
  const lines = [
    `${method} ${target} ${version}`,
    ...fields.map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(lines.join(lineEnd), 'latin1'), body]);
}

/** The body in chunks of random sizes; the fields then say so. */
export function toChunks(random: Random, body: Buffer): Buffer[] {
  return random
    .split(body, 4)
    .map((part) =>
      Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]),
    );
}
