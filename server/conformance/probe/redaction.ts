import { type EchoFinder, makeEchoFinder } from './echo-finder.ts';

export const REDACTED = '[redacted]';

/**
 * Takes out of what was captured, before it is cut to length, all that must stand in no report: the secrets, in every
 * notation in which an answer may echo them, and signatures. Any 40 hexadecimal digits may be one, also one that was
 * never sent: a target may say which it had expected, and may write the timestamp's digits before or after it.
 */
export class Redactor {
  readonly #known: { length: number; finders: readonly EchoFinder[] }[] = [];

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.#add(secret, findersOf(secret));
  }

  /** Also a signature that was sent, whose end cannot be told in `signature + timestamp`. No encoder escapes its digits. */
  addSignature(signature: string): void {
    const forms = [Buffer.from(signature), Buffer.from(signature, 'hex')].flatMap(base64Parts);
    const patterns = [signature, ...forms].map((one) =>
      one.replace(/[^0-9a-z]/gi, (sign) => (BASE64_SIGNS[sign] ? `[${BASE64_SIGNS[sign]}]` : `\\${sign}`)),
    );
    const pattern = new RegExp(patterns.join('|'), 'gi');
    this.#add(signature, [
      (text) => Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => [index, index + length]),
    ]);
  }

  #add(text: string, finders: readonly EchoFinder[]): void {
    if (text === '') return;
    this.#known.push({ length: text.length, finders });
    // A secret may contain another one: the longer first.
    this.#known.sort((a, b) => b.length - a.length);
  }

  redact(text: string): string {
    let left = text;
    for (const { finders } of this.#known) for (const find of finders) left = without(left, find(left));
    return left
      .replace(/(?<=\bsignature=)(?!\[redacted\]|\$\()[^&#\s"'<>\\]+/gi, REDACTED)
      .replace(/(?<![0-9a-f])[0-9a-f]{40,80}(?![0-9a-f])/gi, REDACTED);
  }
}

function without(text: string, places: readonly [start: number, end: number][]): string {
  if (places.length === 0) return text;
  let from = 0;
  const kept: string[] = [];
  for (const [start, end] of places) {
    kept.push(text.slice(from, start), REDACTED);
    from = end;
  }
  return kept.join('') + text.slice(from);
}

/** Of the few secrets of a process: they are looked for in every exchange. */
const FINDERS = new Map<string, readonly EchoFinder[]>();

function findersOf(secret: string): readonly EchoFinder[] {
  const before = FINDERS.get(secret);
  if (before) return before;
  const bytes = Buffer.from(secret);
  const whole = bytes.toString('base64').replace(/=+$/, '');
  const finders = [
    ...[whole, ...base64Parts(bytes)].sort((a, b) => b.length - a.length).map(base64Finder),
    makeEchoFinder(bytes.toString('hex')),
    makeEchoFinder(secret),
  ];
  FINDERS.set(secret, finders);
  return finders;
}

/** Shorter ones occur in any text. */
const SHORTEST_PART = 5;

/** What Base64 makes of these bytes at each of three offsets, less the characters that hold bits of others too. */
function base64Parts(bytes: Buffer): string[] {
  return [0, 1, 2]
    .map((offset) => {
      const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
      return encoded.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3));
    })
    .filter((part) => part.length >= SHORTEST_PART);
}

/** What differs from one of its alphabets to the other. */
const BASE64_SIGNS: Record<string, string> = { '+': '+-', '/': '/_' };

function base64Finder(encoded: string): EchoFinder {
  return makeEchoFinder(encoded, (one) => [...(BASE64_SIGNS[one] ?? one)]);
}
