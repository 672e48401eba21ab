/** Decides what follows from an attempt. Pure: the random number is passed in. */
import type { StaffServiceError } from '@staff-service/client';
import { ENDPOINT_STATUSES, QUOTED_CHARACTERS } from '@staff-service/client/internal';
import type { Job } from '../store/lane-heads.ts';
import type { Attempt, Settlement } from '../store/lanes.ts';
import type { Load } from './adaptive-limit.ts';
import { retryDelayMs } from './retry-delay.ts';

export type SendResult =
  | { ok: true; errcode: number; answer: string }
  | { ok: false; error: StaffServiceError };

/**
 * Returns what an attempt says of the APP as a whole [D]: `alive` if it answered in JSON, because a failure is then that
 * customer's alone and others do not wait for it; undefined if nothing was sent.
 */
export function assessApp(result: SendResult): 'alive' | 'failing' | undefined {
  if (result.ok) return 'alive';
  const { code, status, answer } = result.error;
  if (code === 'unreadableAnswer') return 'failing'; // cut off, too long, no JSON
  if (code === 'aborted' || code === 'invalidMessage') return undefined;
  return code === 'timeout' || speaksAgainstApp({ status: status ?? null, answer: answer ?? null })
    ? 'failing'
    : 'alive';
}

/** An APP that has too much to do says so, or says nothing. One that fails otherwise has not too much to do: undefined. */
export function assessLoad(result: SendResult): Load | undefined {
  const state = assessApp(result);
  if (result.ok || state !== 'failing') return state && 'borne';
  const { status, code } = result.error;
  const isTooMuch = status === undefined || status === 429 || status === 503 || status === 504;
  return isTooMuch || code === 'timeout' ? 'tooMuch' : undefined;
}

/** Whether a failed attempt is the whole APP's: by its status, or because it answered nothing, or no JSON. */
export function speaksAgainstApp({ status, answer }: Pick<Attempt, 'status' | 'answer'>): boolean {
  return status === null || !isJson(answer ?? '') || ENDPOINT_STATUSES.includes(status);
}

/** Returns the milliseconds for which an APP that has too much to do asks to be left alone, 0 if it does not. */
export function askedMs(result: SendResult): number {
  if (result.ok || (result.error.status !== 429 && result.error.status !== 503)) return 0;
  return result.error.retryAfterMs ?? 0;
}

/**
 * Returns the outcome, and after how long a message is tried again. An attempt before its time, to find out whether the APP is back, uses
 * none of the schedule up if it fails, whoever's fault that is.
 */
export function decideOutcome(
  result: SendResult,
  { attempts: before, earlyMs }: Pick<Job, 'attempts' | 'earlyMs'>,
  schedule: readonly number[],
  random: number,
): Pick<Settlement, 'outcome' | 'backoffMs' | 'isExtra'> {
  if (result.ok) return { outcome: 'delivered' };
  const { error } = result;
  if (earlyMs !== undefined && isRetried(error))
    return { outcome: 'retry', backoffMs: Math.max(earlyMs, askedMs(result)), isExtra: true };
  const attempts = before + 1;
  const backoffMs = isRetried(error)
    ? retryDelayMs(attempts, random, schedule, error.retryAfterMs)
    : undefined;
  return backoffMs === undefined ? { outcome: 'dead' } : { outcome: 'retry', backoffMs };
}

export function describeResult(result: SendResult): Pick<Attempt, 'status' | 'errcode' | 'answer' | 'error'> {
  if (result.ok) return { status: 200, errcode: result.errcode, answer: result.answer, error: null };
  const { status = null, errcode = null, answer = null, code } = result.error;
  // PostgreSQL takes no NUL in text, and an APP may answer anything.
  const clean = (text: string | null) => text?.replaceAll('\0', '\ufffd').toWellFormed() ?? null;
  return {
    status,
    errcode,
    answer: clean(answer),
    error: clean(`${code}: ${writeForOperator(result.error)}`),
  };
}

/**
 * Returns whether the message is sent again [D]: after what the contract's table lets be sent again, and, unlike the client by
 * itself, after any status other than 200 and a wrong address or certificate, which may be fixed meanwhile.
 */
function isRetried({ code, status, isRetryable }: StaffServiceError): boolean {
  return isRetryable || (code !== 'aborted' && code !== 'invalidMessage' && status !== 200);
}

/** The client keeps only so many characters of an answer: a longer one is judged by its beginning. */
function isJson(answer = ''): boolean {
  if (answer.length >= QUOTED_CHARACTERS) return /^\s*[[{]/.test(answer);
  try {
    JSON.parse(answer);
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the client's text for an operator, who knows its `baseUrl` as `callbackUrl`. Its advice is left out where the server
 * sends again by itself, and where an answer in JSON shows that the address is no web page's.
 */
function writeForOperator({ code, message, advice, answer, isRetryable }: StaffServiceError): string {
  const isAdvised = code === 'notConnected' || code === 'unreadableAnswer';
  const isKnown = code === 'invalidAnswer' ? isJson(answer) : isRetryable && !isAdvised;
  const text = isKnown ? message.replace(` → ${advice}`, '') : message;
  return text.replaceAll('baseUrl', 'callbackUrl');
}
