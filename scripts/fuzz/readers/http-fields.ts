/** Lines and fields of a connection's bytes: what a request's head and the end of its chunks have in common. */

export type Field = readonly [name: string, value: string];

export const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Ends the reading: not enough bytes, or wrong ones. */
export class Unreadable extends Error {
  readonly end: 'incomplete' | 'malformed';

  constructor(end: 'incomplete' | 'malformed', why: string) {
    super(why);
    this.end = end;
  }
}

/** Reads lines and bytes; one character a byte. */
export class Cursor {
  readonly #bytes: Buffer;
  at = 0;
  /** Of the request that is read. */
  method: string | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  /** The line without its end, which `isBare` tells to be a line feed alone. @throws Unreadable */
  readLine(): { line: string; isBare: boolean } {
    const end = this.#bytes.indexOf(0x0a, this.at);
    if (end < 0) throw new Unreadable('incomplete', 'a line without an end');
    const isBare = end === this.at || this.#bytes[end - 1] !== 0x0d;
    const line = this.#bytes.toString('latin1', this.at, isBare ? end : end - 1);
    this.at = end + 1;
    if (/[\r\0]/.test(line)) throw new Unreadable('malformed', 'a CR or NUL in a line');
    return { line, isBare };
  }

  /** @throws Unreadable */
  readBytes(count: number): Buffer {
    if (this.at + count > this.#bytes.length) throw new Unreadable('incomplete', 'a body without its end');
    this.at += count;
    return this.#bytes.subarray(this.at - count, this.at);
  }

  peek(): number | undefined {
    return this.#bytes[this.at];
  }
}

/** Half of what Node takes: the rest is in doubt. */
export function isLong(bytes: number, fields: number): boolean {
  return bytes > 8_192 || fields > 500;
}

/** Header or trailer fields, with the empty line that ends them. @throws Unreadable */
export function readFields(cursor: Cursor, doubts: string[]): Field[] {
  const fields: Field[] = [];
  for (;;) {
    const { line, isBare } = cursor.readLine();
    if (isBare) doubts.push('a bare line feed');
    if (line === '') return fields;
    if (/^[ \t]/.test(line)) {
      const last = fields.pop();
      if (last === undefined) throw new Unreadable('malformed', 'a folded line without a field');
      doubts.push('a folded field');
      fields.push([last[0], `${last[1]} ${trimmed(line)}`.trim()]);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    if (!TOKEN.test(name)) throw new Unreadable('malformed', 'a field name that is no token');
    const value = trimmed(line.slice(colon + 1));
    if (line.includes('\t')) doubts.push('a tab in a field');
    if (/[\x00-\x08\x0a-\x1f\x7f]/.test(value)) doubts.push('a control character in a field');
    fields.push([name.toLowerCase(), value]);
  }
}

function trimmed(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}
