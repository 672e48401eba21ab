import type { ReturnCode } from '../generated/openapi.ts';
import { StaffServiceError } from './errors.ts';

/** An answer longer than this is not one of the contract's; the rest is not read. */
export const ANSWER_LIMIT_BYTES = 64 * 1024;
const QUOTED_CHARACTERS = 2048;

/** A call that succeeded: `errcode` 0, and the answer as it came (at most its first 2,048 characters). */
export interface Accepted extends ReturnCode {
  errcode: 0;
  answer: string;
}

/**
 * The verdict on an answer. Success is status 200 and a JSON object whose `errcode` is the number 0, nothing else:
 * real APPs have answered 500 with `errcode` 0 [V].
 *
 * @throws StaffServiceError `wrongStatus`, `unreadableAnswer` or `refused`
 */
export function judgeAnswer(status: number, text: string, url: string, retryAfterMs?: number): Accepted {
  const answer = text.slice(0, QUOTED_CHARACTERS);
  const body = parseObject(text);
  const errcode = Number.isSafeInteger(body?.errcode) ? (body?.errcode as number) : undefined;
  const errmsg = typeof body?.errmsg === 'string' ? body.errmsg : undefined;
  const known = {
    status,
    answer,
    url,
    ...(errcode === undefined ? {} : { errcode }),
    ...(errmsg === undefined ? {} : { errmsg }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
  if (status !== 200) {
    throw new StaffServiceError(
      'wrongStatus',
      `HTTP ${status} instead of 200${errmsg ? `: ${errmsg}` : ''}`,
      known,
    );
  }
  if (errcode === undefined) {
    const fault = body === undefined ? 'not a JSON object' : 'without an integer errcode';
    throw new StaffServiceError('unreadableAnswer', `the answer is ${fault}: ${excerpt(text)}`, known);
  }
  if (errcode !== 0) throw new StaffServiceError('refused', `errcode ${errcode}: ${errmsg ?? ''}`, known);
  return { errcode, errmsg: errmsg ?? '', answer };
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

function excerpt(text: string): string {
  return text === '' ? '(empty)' : JSON.stringify(text.slice(0, 80));
}

/** Reads at most the limit; an endless answer cannot fill the memory. */
export async function readAnswer(response: Response, url: string): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > ANSWER_LIMIT_BYTES) {
      throw new StaffServiceError(
        'unreadableAnswer',
        `the answer is longer than ${ANSWER_LIMIT_BYTES} bytes`,
        {
          status: response.status,
          answer: text.slice(0, QUOTED_CHARACTERS),
          url,
        },
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** `Retry-After`, seconds or an HTTP date, as milliseconds from now; undefined when absent or unreadable. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^[0-9]{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
