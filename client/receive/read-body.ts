/** A request's body, from its headers to what it says. */
import { LIMITS } from '../../generated/return-codes.ts';
import { nestingViolations } from '../contract/body-limits.ts';
import { bounded } from '../contract/bounded.ts';
import { type Bilingual, inLanguage } from '../contract/language.ts';
import { tooLarge } from '../contract/texts.ts';
import { type Refusal, refuse, refuseInvalid } from './refusal.ts';
import * as TEXTS from './texts.ts';

export interface BodyHeaders {
  contentType: string | undefined;
  contentEncoding: string | undefined;
  contentLength: string | undefined;
}

/** What the headers alone can rule out. @throws Refusal 415 another media type or a compressed body, 413 too long */
export function checkBodyHeaders({ contentType, contentEncoding, contentLength }: BodyHeaders): void {
  if (contentType !== 'application/json') checkContentType(contentType);
  if (contentEncoding !== undefined && contentEncoding.toLowerCase() !== 'identity')
    throw refuse('unsupportedMediaType', TEXTS.compressed(contentEncoding.slice(0, 40)), {
      headers: { 'Accept-Encoding': 'identity' },
    });
  if (Number(contentLength ?? 0) > LIMITS.bodyBytes) throw bodyTooLarge();
}

function checkContentType(given = ''): void {
  const [mediaType = '', ...parameters] = given.split(';').map((part) => part.trim().toLowerCase());
  if (mediaType !== 'application/json')
    throw refuse(
      'unsupportedMediaType',
      given.trim() === '' ? TEXTS.noContentType : TEXTS.wrongContentType(given.slice(0, 100)),
    );
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')
    throw refuse('unsupportedMediaType', TEXTS.wrongCharset(charset.slice(0, 40)));
}

export function bodyTooLarge(): Refusal {
  return refuse('bodyTooLarge', tooLarge);
}

/** For a set-up in which no exact bytes are left: 500, and how to mend it */
export function bodyConsumed(): Refusal {
  const cause = new Error(inLanguage(TEXTS.bodyConsumed));
  return refuse('internalError', TEXTS.bodyConsumed, { cause });
}

/** A body's parts, at most the contract's limit of them. */
export class BodyCollector {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  /** False when the body is over the limit. */
  add(chunk: Uint8Array): boolean {
    this.#length += chunk.length;
    if (this.#length > LIMITS.bodyBytes) return false;
    this.#chunks.push(chunk);
    return true;
  }

  bytes(): Uint8Array {
    const [only] = this.#chunks;
    if (only !== undefined && this.#chunks.length === 1) return only;
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws Refusal 30005, with the place: not UTF-8, empty, not JSON, or nested too deeply */
export function parseBody(raw: Uint8Array): { text: string; value: unknown } {
  if (raw.length === 0) throw unreadable('json', TEXTS.emptyBody);
  const text = decode(raw);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Partners on Windows send one, and the parser's own message shows nothing where it stands.
    const why = bounded((error as SyntaxError).message, 200);
    throw unreadable('json', text.startsWith('\ufeff') ? TEXTS.byteOrderMark : TEXTS.notJson(why));
  }
  const broken = nestingViolations(value);
  if (broken.length > 0) throw refuseInvalid(broken);
  return { text, value };
}

function decode(raw: Uint8Array): string {
  try {
    return STRICT.decode(raw);
  } catch {
    throw unreadable('utf-8', TEXTS.notUtf8(firstInvalidByte(raw)));
  }
}

function unreadable(rule: 'json' | 'utf-8', text: Bilingual): Refusal {
  return refuseInvalid([{ pointer: '', rule, ...text }]);
}

/** Offset of the first byte that is not part of a UTF-8 sequence, in one pass: a stranger chooses what stands before it. */
function firstInvalidByte(raw: Uint8Array): number {
  let at = 0;
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw)) {
    const isReplaced =
      character === '\ufffd' && (raw[at] !== 0xef || raw[at + 1] !== 0xbf || raw[at + 2] !== 0xbd);
    if (isReplaced) return at;
    const code = character.codePointAt(0)!;
    at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return at;
}
