/** A right request, mutated byte by byte, with no idea of what the bytes mean. */
import { draftRequest, toBytes, toChunks } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';
import type { Random } from '../inputs/random.ts';

const TOKENS = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  ' ',
  '\t',
  ':',
  ',',
  ';',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '%',
  '%00',
  '/',
  '..',
  '?',
  '&',
  '=',
  '#',
  '0',
  '-1',
  'null',
  '\xff',
  '\xef\xbb\xbf',
  '\xc0\x80',
  '\xed\xa0\x80',
  '\\u0000',
  '\\ud800',
  'chunked',
  'Content-Length: 0\r\n',
  '65536',
];

function mutate(random: Random, bytes: Buffer): Buffer {
  const at = random.integer(0, bytes.length - 1);
  const to = Math.min(bytes.length, at + random.size(1, 200));
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (random.integer(0, 7)) {
    case 0: {
      const copy = Buffer.from(bytes);
      copy[at]! ^= 1 << random.integer(0, 7);
      return copy;
    }
    case 1: {
      const copy = Buffer.from(bytes);
      copy[at] = random.integer(0, 255);
      return copy;
    }
    case 2:
      return Buffer.concat([before, Buffer.from(random.pick(TOKENS), 'latin1'), after]);
    case 3:
      return Buffer.concat([before, bytes.subarray(to)]);
    case 4:
      return Buffer.concat([bytes.subarray(0, to), after]);
    case 5:
      return Buffer.concat([before, random.bytes(random.size(1, 30)), after]);
    case 6: {
      const place = random.integer(0, bytes.length);
      return Buffer.concat([bytes.subarray(0, place), bytes.subarray(at, to), bytes.subarray(place)]);
    }
    default:
      return random.isTrue(0.2)
        ? before
        : Buffer.concat([
            before,
            Buffer.from(random.pick(TOKENS), 'latin1'),
            bytes.subarray(Math.min(bytes.length, at + 1)),
          ]);
  }
}

export const mutation: ByteClass = {
  name: 'mutation',
  weight: 14,
  parallel: 8,
  generate(context) {
    const { random } = context;
    const draft = draftRequest(context);
    if (random.isTrue(0.2)) {
      draft.fields.push(['Transfer-Encoding', 'chunked']);
      draft.body = Buffer.concat([...toChunks(random, draft.body), Buffer.from('0\r\n\r\n')]);
    }
    let bytes = toBytes(draft);
    if (random.isTrue(0.2)) bytes = Buffer.concat([bytes, toBytes(draftRequest(context, 1))]);
    for (let left = random.size(1, 8); left > 0 && bytes.length > 0; left -= 1) bytes = mutate(random, bytes);
    return { pieces: [bytes] };
  },
};
