/** Where a request's body ends: the part of RFC 9112 on which request smuggling lives. */
import { type Cursor, isLong, readFields, Unreadable } from './http-fields.ts';

/** Longer, a server may think that somebody is wasting its time. */
const DOUBTFUL_EXTENSION = 1_000;
const EXTENSION =
  /^([ \t]*;[ \t]*[!#$%&'*+.^_`|~0-9A-Za-z-]+([ \t]*=[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+|"([\t !#-[\]-~\x80-\xff]|\\[\t -~\x80-\xff])*"))?)*$/;

/** `closes`: the framing is such that nothing after it may be read. @throws Unreadable */
export function readBody(
  cursor: Cursor,
  doubts: string[],
  minorVersion: number,
  named: (name: string) => string[],
): { body: Buffer; closes: boolean } {
  const encodings = named('transfer-encoding');
  const lengths = named('content-length').flatMap((value) => value.split(/[ \t]*,[ \t]*/));
  if (encodings.length === 0) return { body: cursor.readBytes(bodyLength(lengths, doubts)), closes: false };
  checkCodings(encodings, doubts);
  const isFaulty = lengths.length > 0 || minorVersion === 0;
  if (isFaulty) doubts.push('Transfer-Encoding beside Content-Length, or in HTTP/1.0');
  return { body: readChunks(cursor, doubts), closes: isFaulty };
}

function bodyLength(lengths: string[], doubts: string[]): number {
  const [first] = lengths;
  if (first === undefined) return 0;
  if (!lengths.every((length) => /^[0-9]+$/.test(length)))
    throw new Unreadable('malformed', 'a Content-Length that is no number');
  if (new Set(lengths).size > 1) throw new Unreadable('malformed', 'two different Content-Length');
  if (lengths.length > 1) doubts.push('a repeated Content-Length');
  return checkedSize(Number(first));
}

function checkCodings(encodings: string[], doubts: string[]): void {
  const codings = encodings.flatMap((value) => value.toLowerCase().split(/[ \t]*,[ \t]*/));
  const named = codings.filter((coding) => coding !== '');
  if (named.length < codings.length) doubts.push('an empty transfer coding');
  if (named.at(-1) !== 'chunked')
    throw new Unreadable('malformed', 'chunked is not the last transfer coding');
  if (named.length > 1) doubts.push('another transfer coding');
}

function readChunks(cursor: Cursor, doubts: string[]): Buffer {
  const chunks: Buffer[] = [];
  for (;;) {
    const { line, isBare } = cursor.readLine();
    const [, digits, extension = ''] = /^([0-9A-Fa-f]+)(.*)$/s.exec(line) ?? [];
    if (digits === undefined || isBare) throw new Unreadable('malformed', 'no chunk size');
    checkExtension(extension, doubts);
    const size = checkedSize(Number.parseInt(digits, 16));
    if (digits.length > 8) doubts.push('a chunk size of many digits');
    if (size === 0) break;
    chunks.push(cursor.readBytes(size));
    if (cursor.readBytes(2).toString('latin1') !== '\r\n')
      throw new Unreadable('malformed', 'a chunk that is longer than its size');
  }
  const from = cursor.at;
  const trailers = readFields(cursor, doubts); // say nothing that counts
  if (isLong(cursor.at - from, trailers.length)) doubts.push('long trailers');
  if (trailers.some(([name]) => /^(content-length|transfer-encoding)$/.test(name)))
    doubts.push('framing in trailers');
  return Buffer.concat(chunks);
}

function checkExtension(extension: string, doubts: string[]): void {
  if (EXTENSION.test(extension)) {
    if (/[ \t]/.test(extension)) doubts.push('spaces in a chunk extension');
    if (extension.length > DOUBTFUL_EXTENSION) doubts.push('a long chunk extension');
  } else if (/^[ \t]*;[\t\x20-\x7e\x80-\xff]*$/.test(extension)) doubts.push('a strange chunk extension');
  else throw new Unreadable('malformed', 'something behind a chunk size');
}

function checkedSize(size: number): number {
  if (size > Number.MAX_SAFE_INTEGER) throw new Unreadable('malformed', 'a size beyond all numbers');
  return size;
}
