/** JSON as it is written: where each value stands, numbers with all their digits, and the place of a mistake. */

export type Json =
  | { kind: 'object'; members: { name: string; value: Json }[] }
  | { kind: 'array'; items: Json[] }
  | { kind: 'string'; text: string }
  | { kind: 'number' | 'word'; text: string };

/** The first mistake; `line` and `column` count from 1. */
export interface JsonFault {
  at: number;
  line: number;
  column: number;
  reason: 'end' | 'unexpected' | 'tooDeep';
}

const MOST_LEVELS = 200;
const SPACE = /[ \t\n\r]*/y;
/** A string up to where it ends, or to the first character that no string holds. */
const OPEN_STRING = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

class Stop extends Error {
  readonly at: number;
  readonly reason: JsonFault['reason'];

  constructor(at: number, reason: JsonFault['reason']) {
    super(reason);
    this.at = at;
    this.reason = reason;
  }
}

export function parseJson(text: string): { value: Json } | { fault: JsonFault } {
  try {
    return { value: new Reader(text).readDocument() };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const before = text.slice(0, error.at).split('\n');
    const column = before.at(-1)!.length + 1;
    return { fault: { at: error.at, line: before.length, column, reason: error.reason } };
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): Json {
    const value = this.#readValue(1);
    this.#take(SPACE);
    if (this.#at < this.#text.length) this.#stop();
    return value;
  }

  #readValue(level: number): Json {
    this.#take(SPACE);
    if (level > MOST_LEVELS) this.#stop('tooDeep');
    const next = this.#text[this.#at];
    if (next === '{') return { kind: 'object', members: this.#readMembers(level) };
    if (next === '[') return { kind: 'array', items: this.#readItems(level) };
    if (next === '"') return { kind: 'string', text: this.#readString() };
    const number = this.#take(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number };
    const word = this.#take(WORD);
    return word === undefined ? this.#stop() : { kind: 'word', text: word };
  }

  #readMembers(level: number): { name: string; value: Json }[] {
    return this.#readAll('}', () => {
      const name = this.#readString();
      this.#expect(':');
      return { name, value: this.#readValue(level + 1) };
    });
  }

  #readItems(level: number): Json[] {
    return this.#readAll(']', () => this.#readValue(level + 1));
  }

  /** What stands between the bracket here and the closing one, with commas between. */
  #readAll<One>(end: string, readOne: () => One): One[] {
    const all: One[] = [];
    this.#at++;
    if (this.#isNext(end)) return all;
    for (;;) {
      all.push(readOne());
      if (this.#isNext(end)) return all;
      this.#expect(',');
    }
  }

  #readString(): string {
    this.#take(SPACE);
    const raw = this.#take(OPEN_STRING);
    if (raw === undefined || this.#text[this.#at] !== '"') this.#stop();
    this.#at++;
    return JSON.parse(`${raw}"`) as string;
  }

  #isNext(mark: string): boolean {
    this.#take(SPACE);
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#isNext(mark)) this.#stop();
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #stop(reason?: 'tooDeep'): never {
    throw new Stop(this.#at, reason ?? (this.#at >= this.#text.length ? 'end' : 'unexpected'));
  }
}

/** A member's or an item's place below a pointer. */
export function pointerTo(parent: string, name: string | number): string {
  return `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What could not be seen, or would turn the text around, as an escape. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

export function writeString(text: string): string {
  return JSON.stringify(text).replaceAll(
    UNSEEN,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** On one line. */
export function writeJson(json: Json): string {
  if (json.kind === 'object') {
    return `{${json.members.map(({ name, value }) => `${writeString(name)}:${writeJson(value)}`).join(',')}}`;
  }
  if (json.kind === 'array') return `[${json.items.map(writeJson).join(',')}]`;
  return json.kind === 'string' ? writeString(json.text) : json.text;
}
