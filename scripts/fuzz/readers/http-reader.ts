/** HTTP/1.1 requests as RFC 9112 has them, read from the bytes of a connection by code that shares nothing with Node. */
import { readBody } from './http-body-reader.ts';
import { Cursor, type Field, isLong, readFields, TOKEN, Unreadable } from './http-fields.ts';

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

const COMMON_METHODS = /^(GET|HEAD|POST|PUT|DELETE|OPTIONS|TRACE|PATCH)$/;
/** Of HTTP/0.9, and of what is no HTTP/1 at all. */
export const NO_VERSION = 'no HTTP version';
export const ANOTHER_VERSION = 'another major version of HTTP';

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
