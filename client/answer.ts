import type { Errcode } from '../generated/return-codes.ts';
import type { Bilingual } from './language.ts';

/** An answer longer than this is not one of the contract's; the rest is not read. */
export const ANSWER_LIMIT_BYTES = 64 * 1024;

/** What an answer says: accepted, or why not. */
export type Verdict =
  | { ok: true; errcode: 0; errmsg: string }
  | {
      ok: false;
      code: 'wrongStatus' | 'unreadableAnswer' | 'refused';
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
  const body = parseObject(text);
  const errcode = Number.isSafeInteger(body?.errcode) ? (body?.errcode as number) : undefined;
  const errmsg = typeof body?.errmsg === 'string' ? body.errmsg : undefined;
  if (status === 200 && errcode === 0) return { ok: true, errcode, errmsg: errmsg ?? '' };
  const said = errmsg ? `: ${printable(errmsg)}` : '';
  const refusal = { ok: false, errcode, errmsg } as const;
  if (status !== 200) {
    const fault = { zh: 'HTTP 状态不是 200', en: 'the HTTP status is not 200' };
    return { ...refusal, code: 'wrongStatus', fault, detail: `HTTP ${status}${said}` };
  }
  if (errcode !== undefined) {
    const fault = { zh: '对方拒绝', en: 'refused' };
    return { ...refusal, code: 'refused', fault, detail: `errcode ${errcode}${said}` };
  }
  const fault =
    body === undefined
      ? { zh: '回复不是 JSON 对象', en: 'the answer is not a JSON object' }
      : { zh: '回复中没有整数 errcode', en: 'the answer is without an integer errcode' };
  const detail = text === '' ? '(empty)' : JSON.stringify(text.slice(0, 80));
  return { ...refusal, code: 'unreadableAnswer', fault, detail };
}

/** As it can be shown on a terminal and in a log line. */
export function printable(text: string): string {
  return text.slice(0, 500).replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** `Retry-After`, seconds or an HTTP date, as milliseconds from now; undefined when absent or unreadable. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^[0-9]{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
