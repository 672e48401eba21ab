import type { Errcode } from '../../generated/return-codes.ts';
import type { Bilingual } from '../contract/language.ts';
import { VERDICTS } from './texts.ts';

/** An answer longer than this is not one of the contract's; the rest is not read. */
export const ANSWER_LIMIT_BYTES = 64 * 1024;

type Fault = 'wrongStatus' | 'unreadableAnswer' | 'invalidAnswer' | 'refused';

/** What an answer says: accepted, or why not. */
export type Verdict =
  | { ok: true; errcode: 0; errmsg: string }
  | {
      ok: false;
      code: Fault;
      errcode: Errcode | undefined;
      errmsg: string | undefined;
      fault: Bilingual;
      /** What was answered, in short and printable. */
      detail: string;
    };

/**
 * The verdict on an answer. Success is status 200 and a JSON object whose `errcode` is the number 0, nothing else:
 * real APPs have answered 500 with `errcode` 0 [V].
 */
export function judgeAnswer(status: number, text: string): Verdict {
  const value = parseJson(text);
  const body = objectOf(value);
  const given = body?.errcode;
  const errcode = Number.isSafeInteger(given) ? (given as number) : undefined;
  const errmsg = typeof body?.errmsg === 'string' ? body.errmsg : undefined;
  if (status === 200 && errcode === 0) return { ok: true, errcode, errmsg: errmsg ?? '' };
  const said = errmsg ? `: ${printable(errmsg)}` : '';
  const failed = (code: Fault, detail: string): Verdict => ({
    ok: false,
    code,
    errcode,
    errmsg,
    fault: VERDICTS[code],
    detail,
  });
  if (status !== 200) return failed('wrongStatus', `HTTP ${status}${said}`);
  if (errcode !== undefined) return failed('refused', `errcode ${errcode}${said}`);
  const shown = text.trim().slice(0, 80);
  if (value === undefined) return failed('unreadableAnswer', JSON.stringify(shown));
  // An object may be too deep to be written as JSON again.
  const isPlain = given !== undefined && Object(given) !== given;
  const instead = isPlain ? `errcode ${JSON.stringify(given)}` : shown.replace(/^\{|\}$/g, '');
  return failed('invalidAnswer', printable(instead));
}

/** As it can be shown on a terminal and in a log line. */
export function printable(text: string): string {
  return text.slice(0, 500).replace(/[\p{C}\p{Z}]+/gu, ' ');
}

/** The JSON object that a text is; undefined when it is none. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  return objectOf(parseJson(text));
}

/** Undefined when the text is no JSON: no JSON says that. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value === 'object' && value && !Array.isArray(value)) return value as Record<string, unknown>;
  return undefined;
}

/** `Retry-After`, seconds or an HTTP date, as milliseconds from now; undefined when empty or unreadable. */
export function retryAfterMs(header: string, now: number): number | undefined {
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
