/** Large bodies, shaped so that whoever walks over them twice gets slow: each of a size between small and the limit. */
import type { Random } from './random.ts';

const LIMIT = 262_144;

/** What stands where the message's `Tag` is, filled up to about so many bytes. */
const SHAPES: Record<string, (bytes: number, random: Random) => Buffer | string> = {
  'replacement characters, then a byte that is none': (bytes) =>
    Buffer.concat([Buffer.from(`"${'\ufffd'.repeat(bytes / 3)}`), Buffer.from([0xff, 0x22])]),
  'characters of two bytes, then half of one': (bytes) =>
    Buffer.concat([Buffer.from(`"${'é'.repeat(bytes / 2)}`), Buffer.from([0xc3, 0x22])]),
  'stray continuation bytes': (bytes) =>
    Buffer.concat([Buffer.from('"'), Buffer.alloc(bytes, 0x80), Buffer.from('"')]),
  'a wide array at the deepest level, then one too deep': (bytes, random) => {
    const levels = random.integer(58, 63);
    return `${'['.repeat(levels)}${'0,'.repeat(bytes / 2)}${'['.repeat(66 - levels)}${']'.repeat(66)}`;
  },
  'a wide object, then one too deep': (bytes) =>
    `{${Array.from({ length: bytes / 12 }, (_, at) => `"k${at}":0`).join(',')},"z":${'['.repeat(70)}${']'.repeat(70)}}`,
  'many deep arrays beside each other': (bytes, random) => {
    const levels = random.integer(50, 64);
    return `[${`${'['.repeat(levels)}${']'.repeat(levels)},`.repeat(bytes / (2 * levels + 1))}0]`;
  },
  'brackets that nobody closes': (bytes, random) => random.pick(['[', '{"a":', '[{"a":']).repeat(bytes / 6),
  'equal names': (bytes) => `{${'"a":0,'.repeat(bytes / 6)}"a":0}`,
  'names that are numbers': (bytes) =>
    `{${Array.from({ length: bytes / 14 }, (_, at) => `"${at * 65_537}":0`).join(',')}}`,
  'one long name, too deep below it': (bytes) =>
    `{"${'~/'.repeat(bytes / 2)}":${'['.repeat(70)}${']'.repeat(70)}}`,
  escapes: (bytes) => `"${'\\u00e9'.repeat(bytes / 6)}"`,
  'halves of pairs': (bytes) => `"${'\\ud800'.repeat(bytes / 6)}"`,
  backslashes: (bytes) => `"${'\\\\'.repeat(bytes / 2)}"`,
  'a long number': (bytes, random) => random.pick(['1', '-0.', '1e', '0.']) + '9'.repeat(bytes),
  spaces: (bytes, random) =>
    random.pick([' ', '\n', '\r\n', '\t']).repeat(bytes / 2) + random.pick(['0', '', 'x']),
  'empty arrays': (bytes) => `[${'[],'.repeat(bytes / 3)}0]`,
  texts: (bytes) => `[${'"x",'.repeat(bytes / 4)}0]`,
};

/** The same in a property that has a rule of its own. */
const TEXTS: Record<string, (length: number) => string> = {
  'a long id': (length) => 'x'.repeat(length),
  'ids of pairs': (length) => '😀'.repeat(length / 4),
  'line breaks': (length) => '\\n'.repeat(length / 2),
  'a type of dots': (length) => `event${'.x'.repeat(length / 2)}`,
  NULs: (length) => '\\u0000'.repeat(length / 6),
};

export function writeHostileBody(random: Random, name: string): Buffer {
  const bytes = random.isTrue(0.5)
    ? random.integer(LIMIT - 2_000, LIMIT - 200)
    : random.size(1_000, LIMIT - 200);
  const head = `"FromUserId":"${name}","ToUserId":"${name}","appid":"1001"`;
  if (random.isTrue(0.8)) {
    const tag = SHAPES[random.pick(Object.keys(SHAPES))]!(bytes, random);
    return Buffer.concat([
      Buffer.from(`{${head},"MsgType":"event","Tag":`),
      Buffer.from(tag),
      Buffer.from('}'),
    ]);
  }
  const text = TEXTS[random.pick(Object.keys(TEXTS))]!(bytes);
  const property = random.pick([
    'FromUserId',
    'ToUserId',
    'MsgType',
    'Content',
    'ServiceId',
    'WorkerNum',
    'FromUserName',
    'Extra',
  ]);
  return Buffer.from(`{${head},"MsgType":"event","${property}":"${text}"}`);
}
