/** What a scripted answer says to a caller, by the contract's own rules. */
import { RETURN_CODES, type Retry } from '@staff-service/client';
import { judgeAnswer } from '@staff-service/client/internal';
import type { ScriptedAnswer } from '../../../generated/conformance.ts';
import type { ReceivedRequest } from './play.ts';

/** By which a caller learns that the message was taken. */
export function isSuccess(script: ScriptedAnswer | undefined): boolean {
  if (script === undefined) return false;
  const { status = 200, errcode = status === 200 ? 0 : status, body, instead, framing = 'length' } = script;
  if (instead || framing === 'short' || framing === 'long') return false;
  return status === 200 && errcode === 0 && (body === undefined || judgeAnswer(status, body).ok);
}

/** Of an answer a caller need not read more. */
const READ_BYTES = 64 * 1024;
const FAILING_STATUSES: readonly number[] = [429, 502, 503, 504];

/** Whether a failure speaks against the endpoint as a whole, and not against this customer's message alone [D]. */
export function speaksAgainstEndpoint({ status = 200, body, instead, framing }: ScriptedAnswer): boolean {
  if (instead || framing === 'short' || framing === 'long' || status === 204) return true;
  if (FAILING_STATUSES.includes(status)) return true;
  return body !== undefined && !isJson(body);
}

/** What may become of a message that was answered so, by the contract's table [D]. */
export function retryOf({ answer, failure, script }: ReceivedRequest): Retry {
  if (failure !== null || answer === null || script?.framing === 'short' || script?.framing === 'long')
    return 'withKey';
  if (answer.body.length > READ_BYTES) return 'withKey';
  const { status, body } = answer;
  const verdict = judgeAnswer(status, body.toString());
  if (verdict.ok) return 'never';
  const known = Object.values(RETURN_CODES).find(({ code, status: of }) =>
    status === 200 ? code === verdict.errcode && of === 200 : of === status,
  );
  if (known) return known.retry;
  if (status !== 200) return status >= 500 ? 'withKey' : 'never';
  return verdict.code === 'unreadableAnswer' ? 'withKey' : 'never';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
