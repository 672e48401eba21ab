/** What the client sends again by itself, and when. Pure: the dice are passed in. */
import { RETURN_CODES } from '../generated/return-codes.ts';

/**
 * What is sent again. The contract has no message id, so without an `Idempotency-Key` only that is sent again which was
 * certainly not processed; with one (`withKey`), also what may have been. [D]
 */
export const RETRY_TABLE = [
  {
    failure: 'notConnected',
    retried: 'always',
    zh: '没有建立连接：拒绝连接、域名无法解析、连接超时',
    en: 'No connection: refused, unknown host, connect time-out',
  },
  { failure: 'busy', retried: 'always', zh: 'HTTP 429、503', en: 'HTTP 429, 503' },
  { failure: 'notStored', retried: 'always', zh: 'errcode 30004', en: 'errcode 30004' },
  {
    failure: 'timeout',
    retried: 'withKey',
    zh: '在 timeoutMs 内没有完整的回复',
    en: 'No complete answer within timeoutMs',
  },
  {
    failure: 'connectionLost',
    retried: 'withKey',
    zh: '请求发出后连接中断',
    en: 'The connection was lost after the request was sent',
  },
  { failure: 'serverError', retried: 'withKey', zh: 'HTTP 408 及其他 5xx', en: 'HTTP 408 and other 5xx' },
  { failure: 'systemBusy', retried: 'withKey', zh: 'errcode -1', en: 'errcode -1' },
  {
    failure: 'unreadableAnswer',
    retried: 'withKey',
    zh: 'HTTP 200，但不是约定的回复',
    en: "HTTP 200, but not the contract's answer",
  },
  {
    failure: 'final',
    retried: 'never',
    zh: '其他 errcode 和 HTTP 状态、重定向、证书错误、调用方中止、消息违反约定',
    en: 'Every other errcode and HTTP status, redirects, certificate errors, aborted calls, messages that break the contract',
  },
] as const satisfies readonly {
  failure: string;
  retried: 'always' | 'withKey' | 'never';
  zh: string;
  en: string;
}[];

/** A row of the table. */
export type Failure = (typeof RETRY_TABLE)[number]['failure'];

/** The row of an answer that is none of the contract's successes. */
export function failureOf(status: number, errcode: number | undefined): Failure {
  if (status === 429 || status === 503) return 'busy';
  if (status === 408 || status >= 500) return 'serverError';
  if (status !== 200) return 'final';
  if (errcode === undefined) return 'unreadableAnswer';
  if (errcode === RETURN_CODES.notStored.code) return 'notStored';
  return errcode === RETURN_CODES.systemBusy.code ? 'systemBusy' : 'final';
}

export function isRetried(failure: Failure, hasKey: boolean): boolean {
  const { retried } = RETRY_TABLE.find((row) => row.failure === failure)!;
  return retried === 'always' || (retried === 'withKey' && hasKey);
}

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 4_000;
const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * Milliseconds until the next attempt: exponential with full jitter, and never before `Retry-After`, which is clamped to
 * a minute.
 *
 * @param failed attempts that failed so far, 1 or more
 * @param random 0 to 1
 */
export function backoffMs(failed: number, random: number, retryAfterMs = 0): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failed - 1));
  return Math.round(Math.max(random * longest, Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS)));
}
