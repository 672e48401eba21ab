import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { escaped, LIMITS } from '@staff-service/client';
import { bounded } from './bounded.ts';
import { refuse, refuseInvalid } from './refusal.ts';

/** What the headers alone can rule out: another media type, a compressed body, a length over the limit. */
export function checkBodyHeaders({ headers }: IncomingMessage): void {
  const given = headers['content-type'];
  if (given !== 'application/json') checkContentType(given);
  const coding = headers['content-encoding'];
  if (coding !== undefined && coding.toLowerCase() !== 'identity') {
    const message = `消息体不得压缩，收到 Content-Encoding：${coding.slice(0, 40)} / the body must not be compressed`;
    throw refuse('unsupportedMediaType', message, { headers: { 'Accept-Encoding': 'identity' } });
  }
  if (Number(headers['content-length'] ?? 0) > LIMITS.bodyBytes) throw tooLarge();
}

function checkContentType(given: string | undefined): void {
  const [mediaType = '', ...parameters] = (given ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (mediaType !== 'application/json') {
    const shown = given === undefined ? '没有 / none' : given.slice(0, 100);
    throw refuse(
      'unsupportedMediaType',
      `Content-Type 必须是 application/json，收到：${shown} / must be application/json`,
    );
  }
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw refuse(
      'unsupportedMediaType',
      `编码必须是 UTF-8，收到：${charset.slice(0, 40)} / the charset must be utf-8`,
    );
  }
}

/** The whole body, at most the contract's limit. What comes after the limit is left to `http-server.ts`. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LIMITS.bodyBytes) {
        request.removeAllListeners('data');
        fail(tooLarge());
      } else chunks.push(chunk);
    });
    request.on('end', () => done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, bytes)));
    request.on('error', (cause) => fail(refuse('badRequest', undefined, { cause })));
  });
}

/** @throws Refusal 30005, with the place: not UTF-8, empty, not JSON, or nested too deeply */
export function parseJson(raw: Buffer): { text: string; value: unknown } {
  if (raw.length === 0)
    throw unreadable('json', '消息体为空，应为 JSON 对象 / the body is empty, a JSON object is expected');
  if (!isUtf8(raw)) {
    const at = firstInvalidByte(raw);
    throw unreadable('utf-8', `消息体不是 UTF-8：第 ${at} 字节 / the body is not UTF-8: byte ${at}`);
  }
  const text = raw.toString();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Partners on Windows send one, and the parser's own message shows nothing where it stands.
    const why = text.startsWith('\ufeff')
      ? '开头有 BOM / it starts with a byte order mark'
      : (error as SyntaxError).message;
    throw unreadable('json', `消息体不是 JSON / the body is not JSON: ${bounded(why, 200)}`);
  }
  if (isDeeperThan(LIMITS.nesting, value)) {
    const message = `嵌套不得超过 ${LIMITS.nesting} 层 / must not be nested deeper than ${LIMITS.nesting} levels`;
    throw refuseInvalid([{ pointer: pointerBelow(LIMITS.nesting, value), rule: 'nesting', message }]);
  }
  return { text, value };
}

function unreadable(rule: 'json' | 'utf-8', message: string) {
  return refuse('invalidMessage', message, { violations: [{ pointer: '', rule, message }] });
}

function tooLarge() {
  return refuse(
    'bodyTooLarge',
    `消息体超过 ${LIMITS.bodyBytes} 字节 / the body is over ${LIMITS.bodyBytes} bytes`,
  );
}

/** Offset of the first byte that is not part of a UTF-8 sequence. */
function firstInvalidByte(raw: Buffer): number {
  const text = raw.toString();
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    if (raw.readUIntBE(offset, Math.min(3, raw.length - offset)) !== 0xefbfbd) return offset;
  }
  return raw.length;
}

/** The recursion is as deep as `levels` at most. */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) {
    if (isDeeperThan(levels - 1, (value as Record<string, unknown>)[key])) return true;
  }
  return false;
}

/** The pointer of the first value that lies deeper than `levels`. */
function pointerBelow(levels: number, value: unknown): string {
  if (levels === 0) return '';
  const [key, inner] = Object.entries(value as object).find(([, one]) => isDeeperThan(levels - 1, one))!;
  return `/${escaped(key)}${pointerBelow(levels - 1, inner)}`;
}
