/** What follows from an attempt. Pure: the dice are passed in. */
import type { StaffServiceError } from '@staff-service/client';
import type { Attempt, Settlement } from '../store/lanes.ts';
import { retryDelayMs } from './retry-delay.ts';

export type SendResult =
  | { ok: true; errcode: number; answer: string }
  | { ok: false; error: StaffServiceError };

/** Gateways answer with these for an APP that is not there, or has too much to do. */
const OF_THE_WHOLE_APP: readonly (number | undefined)[] = [429, 502, 503, 504];

/**
 * What an attempt says of the APP as a whole [D]: `alive` when it answered in JSON, whatever it says: then a failure is that
 * customer's, and no other of the APP's customers waits for it. `undefined`: nothing, it was not asked.
 */
export function appState(result: SendResult): 'alive' | 'failing' | undefined {
  if (result.ok) return 'alive';
  const { code, status, answer } = result.error;
  if (code === 'unreadableAnswer') return 'failing'; // cut off, too long, no JSON
  if (code === 'aborted' || code === 'invalidMessage') return undefined;
  return isJson(answer) && !OF_THE_WHOLE_APP.includes(status) && code !== 'timeout' ? 'alive' : 'failing';
}

/** The outcome, and for how long the lane then waits. */
export function outcomeOf(
  result: SendResult,
  attempts: number,
  leaseMs: number,
  schedule: readonly number[],
  random: number,
): Pick<Settlement, 'outcome' | 'delayMs'> {
  if (result.ok) return { outcome: 'delivered', delayMs: leaseMs };
  const { error } = result;
  const delayMs = isRetried(error) ? retryDelayMs(attempts, random, schedule, error.retryAfterMs) : undefined;
  return delayMs === undefined ? { outcome: 'dead', delayMs: leaseMs } : { outcome: 'retry', delayMs };
}

export function journaled(result: SendResult): Pick<Attempt, 'status' | 'errcode' | 'answer' | 'error'> {
  if (result.ok) return { status: 200, errcode: result.errcode, answer: result.answer, error: null };
  const { status = null, errcode = null, answer = null, code } = result.error;
  // PostgreSQL takes no NUL in text, and an APP may answer anything.
  const clean = (text: string | null) => text?.replaceAll('\0', '\ufffd').toWellFormed() ?? null;
  return { status, errcode, answer: clean(answer), error: clean(`${code}: ${forOperator(result.error)}`) };
}

/**
 * What the contract's delivery sends again [D]: what its table says of the answer, and more than the client by itself: any
 * status other than 200, and an address or certificate that may be fixed meanwhile.
 */
function isRetried({ code, status, isRetryable }: StaffServiceError): boolean {
  return isRetryable || (code !== 'aborted' && code !== 'invalidMessage' && status !== 200);
}

/** The client keeps the first 2,048 characters of an answer: of a longer one, its beginning tells. */
const QUOTED_CHARACTERS = 2048;

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
 * The client's words are for who calls it: here its baseUrl is a callbackUrl, and the server sends again by itself. Of an answer
 * in JSON, what it had instead of an errcode says more than that the address may be a web page's.
 */
function forOperator({ code, message, advice, answer, isRetryable }: StaffServiceError): string {
  const isAdvised = code === 'notConnected' || code === 'unreadableAnswer';
  const isSaid = code === 'invalidAnswer' ? isJson(answer) : isRetryable && !isAdvised;
  const told = isSaid ? message.replace(` → ${advice}`, '') : message;
  return told.replaceAll('baseUrl', 'callbackUrl');
}
