/** What a scripted answer says to a caller, by the contract's own rules. */
import type { Retry } from '@staff-service/client';
import { ANSWER_LIMIT_BYTES, ENDPOINT_STATUSES, judgeAnswer, retryOf } from '@staff-service/client/internal';
import type { ScriptedAnswer } from '../../../../generated/conformance.ts';
import type { ReceivedRequest } from './play.ts';

/** By which a caller learns that the message was taken. */
export function isSuccess(script: ScriptedAnswer | undefined): boolean {
  if (script === undefined) return false;
  const { status = 200, errcode = status === 200 ? 0 : status, body, instead, framing = 'length' } = script;
  if (instead || framing === 'short' || framing === 'long') return false;
  return status === 200 && errcode === 0 && (body === undefined || judgeAnswer(status, body).ok);
}

/** Whether a failure speaks against the endpoint as a whole, and not against this customer's message alone [D]. */
export function speaksAgainstEndpoint({ status = 200, body, instead, framing }: ScriptedAnswer): boolean {
  if (instead || framing === 'short' || framing === 'long' || status === 204) return true;
  if (ENDPOINT_STATUSES.includes(status)) return true;
  return body !== undefined && !isJson(body);
}

/** What may become of a message that was answered so, by the contract's table [D]. */
export function decideRetry({ answer, failure, script }: ReceivedRequest): Retry {
  const isCut = script?.framing === 'short' || script?.framing === 'long';
  if (failure !== null || answer === null || isCut || answer.body.length > ANSWER_LIMIT_BYTES)
    return retryOf('unreadableAnswer');
  const verdict = judgeAnswer(answer.status, answer.body.toString());
  return verdict.ok ? 'never' : retryOf(verdict.code, answer.status, verdict.errcode);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
