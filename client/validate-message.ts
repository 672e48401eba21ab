/** A message, checked against the contract before it is sent, as JSON. */
import { LIMITS } from '../generated/return-codes.ts';
import type { Validator } from '../generated/validators.ts';
import { byteLength, nestingViolations, tooLarge } from './body-limits.ts';
import { type CallState, callError } from './call-errors.ts';
import type { StaffServiceError } from './errors.ts';
import { describeViolations, type Violation, violations } from './violations.ts';

/** @throws StaffServiceError `invalidMessage`, with the place and the rule of each fault */
export function serialize(message: object, validate: Validator, state: CallState): string {
  const broken = validate(message) ? nestingViolations(message) : violations(validate.errors ?? []);
  if (broken.length > 0) throw invalid(broken, state);
  const body = toJson(message, state);
  // No character takes more than three bytes.
  if (body.length * 3 <= LIMITS.bodyBytes || byteLength(body) <= LIMITS.bodyBytes) return body;
  throw invalid([tooLarge()], state);
}

function toJson(message: object, state: CallState): string {
  try {
    return JSON.stringify(message);
  } catch (error) {
    const why = `不能写成 JSON / cannot be written as JSON: ${(error as Error).message}`;
    throw invalid([{ pointer: '', rule: 'json', message: why }], state, error);
  }
}

function invalid(broken: readonly Violation[], state: CallState, cause?: unknown): StaffServiceError {
  return callError(
    {
      code: 'invalidMessage',
      fault: { zh: '消息违反约定，没有发送', en: 'the message breaks the contract and was not sent' },
      detail: describeViolations(broken),
      advice: { zh: '按 violations 修改消息', en: 'Correct the message as violations says' },
      violations: broken,
      cause,
    },
    state,
  );
}
