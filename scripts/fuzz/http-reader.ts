/** HTTP/1.1 requests as RFC 9112 has them, read from the bytes of a connection by code that shares nothing with Node. */
import { readBody } from './http-body-reader.ts';

export type Field = readonly [name: string, value: string];

export interface ReadRequest {
  method: string;
  /** As sent, one character a byte. */
  target: string;
  minorVersion: number;
  /** Names in lower case. */
  fields: Field[];
  body: Buffer;
  /** Why a server may refuse it, although it can be read. */
  doubts: string[];
  /** Whether a server keeps the connection after it. */
  keeps: 'yes' | 'no' | 'maybe';
}

/**
 * What a connection's bytes say. `end` tells what is behind the last whole request: nothing, bytes that nobody reads
 * because the connection closes, the beginning of a request, or what is no request.
 */
export interface Reading {
  requests: ReadRequest[];
  end: 'open' | 'closed' | 'incomplete' | 'malformed';
  why: string;
  /** Bytes behind what closes: unread, they may make the system cut the connection off before the answer is there. */
  hasRest?: boolean;
  /** Of what is no whole request, as far as it can be told: its answer may come all the same. */
  lastMethod?: string | undefined;
}

/** Ends the reading: not enough bytes, or wrong ones. */
export class Unreadable extends Error {
  readonly end: 'incomplete' | 'malformed';

  constructor(end: 'incomplete' | 'malformed', why: string) {
    super(why);
    this.end = end;
  }
}

export function readRequests(bytes: Buffer): Reading {
  const cursor = new Cursor(bytes);
  const requests: ReadRequest[] = [];
  try {
    for (;;) {
      const doubts = skipEmptyLines(cursor);
      if (cursor.isAtEnd()) return { requests, end: 'open', why: '' };
      const request = readRequest(cursor, doubts);
      requests.push(request);
      if (request.keeps === 'no')
        return { requests, end: 'closed', why: 'the connection closes', hasRest: !cursor.isAtEnd() };
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { requests, end: error.end, why: error.message, lastMethod: cursor.method };
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

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const COMMON_METHODS = /^(GET|HEAD|POST|PUT|DELETE|OPTIONS|TRACE|PATCH)$/;
/** Of HTTP/0.9, and of what is no HTTP/1 at all. */
export const NO_VERSION = 'no HTTP version';
export const ANOTHER_VERSION = 'another major version of HTTP';

/** Half of what Node takes: the rest is in doubt. */
export function isLong(bytes: number, fields: number): boolean {
  return bytes > 8_192 || fields > 500;
}

function skipEmptyLines(cursor: Cursor): string[] {
  const from = cursor.at;
  while (cursor.peek() === 0x0d || cursor.peek() === 0x0a) cursor.at += 1;
  return cursor.at - from > 2 ? ['empty lines before it'] : [];
}

function readRequest(cursor: Cursor, doubts: string[]): ReadRequest {
  const from = cursor.at;
  cursor.method = undefined;
  const { method, target, minorVersion } = readStartLine(cursor, doubts);
  cursor.method = method;
  const fields = readFields(cursor, doubts);
  if (method === 'CONNECT') throw new Unreadable('malformed', 'CONNECT');
  if (isLong(cursor.at - from, fields.length)) doubts.push('a long head');
  const named = (name: string) => fields.filter((field) => field[0] === name).map(([, value]) => value);
  const { body, closes } = readBody(cursor, doubts, minorVersion, named);
  const hosts = named('host');
  if (hosts.length > 1) doubts.push('several Host');
  const expectations = named('expect');
  if (expectations.some((one) => one.toLowerCase() !== '100-continue')) doubts.push('an unknown expectation');
  const options = named('connection')
    .join(',')
    .toLowerCase()
    .split(/[ \t]*,[ \t]*/);
  const upgrades = named('upgrade').length > 0;
  if (upgrades) doubts.push('Upgrade');
  let keeps: ReadRequest['keeps'] = upgrades || options.includes('upgrade') ? 'maybe' : 'yes';
  if (minorVersion === 0) keeps = options.includes('keep-alive') ? 'maybe' : 'no';
  if (options.includes('close') || closes) keeps = 'no';
  return { method, target, minorVersion, fields, body, doubts, keeps };
}

function readStartLine(cursor: Cursor, doubts: string[]) {
  const { line, isBare } = cursor.readLine();
  if (isBare) doubts.push('a bare line feed');
  let words = line.split(' ');
  if (words.length !== 3 || words.includes('')) {
    words = line.split(/[ \t\v\f]+/).filter((word) => word !== '');
    doubts.push('spaces in the request line');
  }
  const [method = '', target = '', version] = words;
  if (words.length < 2 || words.length > 3)
    throw new Unreadable('malformed', 'a request line of other than two or three words');
  if (!TOKEN.test(method)) throw new Unreadable('malformed', 'a method that is no token');
  if (!COMMON_METHODS.test(method)) doubts.push('an uncommon method');
  if (/[\x00-\x20\x7f]/.test(target)) throw new Unreadable('malformed', 'a control character in the target');
  if (/[\x80-\xff]/.test(target)) doubts.push('a target that is not ASCII');
  if (version === undefined) {
    doubts.push(NO_VERSION);
    return { method, target, minorVersion: 0 };
  }
  // Node's parser takes this for HTTP/1.0 (AirPlay), and does not tell.
  if (version === 'RTSP/1.0') {
    doubts.push('another protocol');
    return { method, target, minorVersion: 0 };
  }
  const [, major, minor] = /^HTTP\/([0-9])\.([0-9])$/.exec(version) ?? [];
  if (major === undefined) throw new Unreadable('malformed', 'no HTTP version');
  if (major !== '1' || Number(minor) > 1)
    doubts.push(major === '1' ? 'a later HTTP version' : ANOTHER_VERSION);
  return { method, target, minorVersion: major === '1' ? Number(minor) : 1 };
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
