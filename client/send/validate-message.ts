/** A message, checked against the contract before it is sent, as JSON. */
import { LIMITS } from '../../generated/return-codes.ts';
import type { Validator } from '../../generated/validators.ts';
import { byteLength, nestingViolations, tooLarge, unicodeViolations } from '../contract/body-limits.ts';
import { nullNames, stringifyWithoutNulls } from '../contract/null-properties.ts';
import { describeViolations, type Violation, violations } from '../contract/violations.ts';
import { type CallState, callError } from './call-errors.ts';
import type { StaffServiceError } from './errors.ts';

/** How JSON.stringify writes half a surrogate pair, and nothing else but a backslash before such a text. */
const HALF_A_PAIR = /\\ud[89a-f]/i;

/** @throws StaffServiceError `invalidMessage`, with the place and the rule of each fault */
export function serialize(message: object, validate: Validator, state: CallState): string {
  const { body, value } = toJson(message, state);
  const broken = validate(value)
    ? [...nestingViolations(value), ...(HALF_A_PAIR.test(body) ? unicodeViolations(value) : [])]
    : violations(validate.errors ?? [], {}, value);
  if (broken.length > 0) throw invalid(broken, state);
  // No character takes more than three bytes.
  if (body.length * 3 <= LIMITS.bodyBytes || byteLength(body) <= LIMITS.bodyBytes) return body;
  throw invalid([tooLarge()], state);
}

/** The text that is sent, and what it says: getters, `toJSON` and dates may make another message of what was given. */
function toJson(message: object, state: CallState): { body: string; value: unknown } {
  try {
    let body = JSON.stringify(message);
    let value: unknown = JSON.parse(body);
    if (nullNames(value).length > 0) {
      body = stringifyWithoutNulls(message);
      value = JSON.parse(body);
    }
    return { body, value };
  } catch (error) {
    const why = `不能写成 JSON / cannot be written as JSON: ${(error as Error)?.message}`;
    throw invalid([{ pointer: '', rule: 'json', message: why }], state, error);
  }
}

function invalid(broken: readonly Violation[], state: CallState, cause?: unknown): StaffServiceError {
  return callError(
    {
      code: 'invalidMessage',
      fault: { zh: '消息不符合规范，没有发送', en: 'the message breaks the contract and was not sent' },
      detail: describeViolations(broken),
      advice: { zh: '按 violations 修改消息', en: 'Correct the message as violations says' },
      violations: broken,
      cause,
    },
    state,
  );
}
