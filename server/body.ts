import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { escaped, LIMITS } from '@staff-service/client';
import { refuse, refuseInvalid } from './refusal.ts';

/** What the headers alone can rule out: another media type, a compressed body, a length over the limit. */
export function checkBodyHeaders({ headers }: IncomingMessage): void {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  if (mediaType !== 'application/json') {
    const given =
      headers['content-type'] === undefined ? '没有 / none' : headers['content-type'].slice(0, 100);
    throw refuse(
      'unsupportedMediaType',
      `Content-Type 必须是 application/json，收到：${given} / must be application/json`,
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
  const coding = headers['content-encoding'];
  if (coding !== undefined && coding.toLowerCase() !== 'identity') {
    const message = `消息体不得压缩，收到 Content-Encoding：${coding.slice(0, 40)} / the body must not be compressed`;
    throw refuse('unsupportedMediaType', message, { headers: { 'Accept-Encoding': 'identity' } });
  }
  if (Number(headers['content-length'] ?? 0) > LIMITS.bodyBytes) throw tooLarge();
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
    request.once('end', () => done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, bytes)));
    request.once('error', (cause) => fail(refuse('badRequest', undefined, { cause })));
  });
}

/** @throws Refusal 30005, with the place: not UTF-8, empty, not JSON, or nested too deeply */
export function parseJson(raw: Buffer): { text: string; value: unknown } {
  if (raw.length === 0)
    throw refuse(
      'invalidMessage',
      '消息体为空，应为 JSON 对象 / the body is empty, a JSON object is expected',
    );
  if (!isUtf8(raw)) {
    const at = firstInvalidByte(raw);
    throw refuse('invalidMessage', `消息体不是 UTF-8：第 ${at} 字节 / the body is not UTF-8: byte ${at}`);
  }
  const text = raw.toString();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = (error as SyntaxError).message.slice(0, 200);
    throw refuse('invalidMessage', `消息体不是 JSON / the body is not JSON: ${why}`);
  }
  const deep = tooDeep(value, LIMITS.nesting, '');
  if (deep !== undefined) {
    const message = `嵌套不得超过 ${LIMITS.nesting} 层 / must not be nested deeper than ${LIMITS.nesting} levels`;
    throw refuseInvalid([{ pointer: deep, rule: 'nesting', message }]);
  }
  return { text, value };
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

/** The pointer of the first value that lies deeper than `levels`; the recursion is as deep as `levels` at most. */
function tooDeep(value: unknown, levels: number, pointer: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return pointer;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object') continue;
    const found = tooDeep(inner, levels - 1, `${pointer}/${escaped(key)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
