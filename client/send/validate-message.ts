/** A message, checked against the contract before it is sent, as JSON. */
import { LIMITS } from '../../generated/return-codes.ts';
import type { Validator } from '../../generated/validators.ts';
import { byteLength, nestingViolations, unicodeViolations } from '../contract/body-limits.ts';
import { nullNames, stringifyWithoutNulls } from '../contract/null-properties.ts';
import { tooLarge } from '../contract/texts.ts';
import { type BrokenRule, describeViolations, tellViolations, violations } from '../contract/violations.ts';
import { type CallState, callError } from './call-errors.ts';
import type { StaffServiceError } from './errors.ts';
import type { Written } from './send.ts';
import * as TEXTS from './texts.ts';

/** How JSON.stringify writes half a surrogate pair, and nothing else but a backslash before such a text. */
const HALF_A_PAIR = /\\ud[89a-f]/i;

/** @throws StaffServiceError `invalidMessage`, with the place and the rule of each fault */
export function serialize(message: object, userName: string, validate: Validator, state: CallState): Written {
  const { body, value } = toJson(message, state);
  const broken = validate(value)
    ? [...nestingViolations(value), ...(HALF_A_PAIR.test(body) ? unicodeViolations(value) : [])]
    : violations(validate.errors ?? [], value);
  if (broken.length > 0) throw invalid(broken, state);
  // No character takes more than three bytes.
  if (body.length * 3 <= LIMITS.bodyBytes || byteLength(body) <= LIMITS.bodyBytes)
    return { body, user: (value as Record<string, string>)[userName] };
  throw invalid([{ pointer: '', rule: 'bodyTooLarge', ...tooLarge }], state);
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
    const text = TEXTS.notWritable((error as Error)?.message);
    throw invalid([{ pointer: '', rule: 'json', ...text }], state, error);
  }
}

function invalid(broken: readonly BrokenRule[], state: CallState, cause?: unknown): StaffServiceError {
  return callError(
    {
      code: 'invalidMessage',
      fault: TEXTS.invalid(describeViolations(broken, 'zh'), describeViolations(broken, 'en')),
      detail: '',
      advice: TEXTS.correct,
      violations: tellViolations(broken, state.language),
      cause,
    },
    state,
  );
}
