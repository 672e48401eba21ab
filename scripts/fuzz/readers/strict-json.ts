/**
 * JSON as RFC 8259 has it, read by code that shares nothing with what is tested: bytes are checked to be UTF-8 by an
 * automaton, values are read by recursive descent, objects are maps in which the last of equal names wins.
 */
export type Json = null | boolean | number | string | Json[] | Map<string, Json>;

export interface Parsed {
  value: Json;
  /** Levels of arrays and objects, the outermost counted, as they are written: also of a member that an equal name replaces. */
  depth: number;
}

/** Of the value itself. */
export function depthOf(value: Json): number {
  const inner = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : undefined;
  return inner === undefined ? 0 : inner.reduce<number>((most, one) => Math.max(most, 1 + depthOf(one)), 1);
}

/** @throws SyntaxError */
export function parseStrictly(bytes: Uint8Array): Parsed {
  const text = decodeUtf8(bytes);
  const reader = new Reader(text);
  return { value: reader.readDocument(), depth: reader.depth };
}

/** Code points, by the table of well-formed sequences in the Unicode Standard (3-7). @throws SyntaxError */
export function decodeUtf8(bytes: Uint8Array): string {
  const units: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) throw new SyntaxError(`not UTF-8 at byte ${at}`);
    at += length;
    if (at - from > 8192 || at === bytes.length) {
      units.push(Buffer.from(bytes.subarray(from, at)).toString('utf8'));
      from = at;
    }
  }
  return units.join('');
}

/** 0 where no well-formed sequence begins. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const continues = (offset: number) => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const from = lead === 0xe0 ? 0xa0 : 0x80;
    const to = lead === 0xed ? 0x9f : 0xbf;
    return second >= from && second <= to && continues(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const from = lead === 0xf0 ? 0x90 : 0x80;
    const to = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= from && second <= to && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\x00-\x1f]*/y;
const ESCAPES: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
/** Far deeper than what may be accepted: beyond it, whether it is JSON makes no difference. */
const DEEPEST = 2_000;

class Reader {
  readonly #text: string;
  #at = 0;
  #level = 0;
  depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): Json {
    const value = this.#readValue();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail();
    return value;
  }

  #readValue(): Json {
    this.#skipSpace();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#nest(() => this.#readObject());
      case '[':
        return this.#nest(() => this.#readArray());
      case '"':
        return this.#readString();
      case 't':
        return this.#readWord('true', true);
      case 'f':
        return this.#readWord('false', false);
      case 'n':
        return this.#readWord('null', null);
      default:
        return this.#readNumber();
    }
  }

  #nest<T>(read: () => T): T {
    this.#level += 1;
    if (this.#level > DEEPEST) this.#fail();
    this.depth = Math.max(this.depth, this.#level);
    const value = read();
    this.#level -= 1;
    return value;
  }

  #readObject(): Map<string, Json> {
    const members = new Map<string, Json>();
    this.#at += 1;
    if (this.#takes('}')) return members;
    do {
      this.#skipSpace();
      if (this.#text[this.#at] !== '"') this.#fail();
      const name = this.#readString();
      if (!this.#takes(':')) this.#fail();
      members.set(name, this.#readValue());
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#fail();
    return members;
  }

  #readArray(): Json[] {
    const items: Json[] = [];
    this.#at += 1;
    if (this.#takes(']')) return items;
    do items.push(this.#readValue());
    while (this.#takes(','));
    if (!this.#takes(']')) this.#fail();
    return items;
  }

  #readString(): string {
    const parts: string[] = [];
    this.#at += 1;
    for (;;) {
      parts.push(this.#match(PLAIN));
      const next = this.#text[this.#at];
      if (next === '"') {
        this.#at += 1;
        return parts.join('');
      }
      if (next !== '\\') this.#fail();
      parts.push(this.#readEscape());
    }
  }

  #readEscape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    if (letter === 'u') {
      const digits = this.#text.slice(this.#at + 2, this.#at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.#fail();
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if (!Object.hasOwn(ESCAPES, letter)) this.#fail();
    this.#at += 2;
    return ESCAPES[letter]!;
  }

  #readNumber(): number {
    const digits = this.#match(NUMBER);
    if (digits === '') this.#fail();
    return Number(digits);
  }

  #readWord<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#fail();
    this.#at += word.length;
    return value;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [matched] = pattern.exec(this.#text) ?? [''];
    this.#at += matched.length;
    return matched;
  }

  #takes(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    for (;;) {
      const next = this.#text[this.#at];
      if (next !== ' ' && next !== '\n' && next !== '\r' && next !== '\t') return;
      this.#at += 1;
    }
  }

  #fail(): never {
    throw new SyntaxError(`not JSON at character ${this.#at}`);
  }
}
