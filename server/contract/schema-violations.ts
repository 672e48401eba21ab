import type { Violation } from '@staff-service/client';
import { type RuleTexts, violations } from '@staff-service/client/internal';
import type { SchemaError } from '../../generated/validators.ts';

/** What stands in the control API and the configuration, and in no message. */
const RULES: RuleTexts = {
  pattern: ({ pattern }) =>
    String(pattern).startsWith('^(\\.{0,2}[^.') // of an appid
      ? [
          '不得为 . 或 ..，不得含有控制字符或不成对的代理码元',
          'must be neither . nor .., nor hold control characters or half a surrogate pair',
        ]
      : undefined,
  enum: ({ allowedValues }) => {
    const values = [allowedValues].flat().join(', ');
    return [`必须是 ${values} 之一`, `must be one of ${values}`];
  },
  minimum: ({ limit }) => [`不得小于 ${limit}`, `must be at least ${limit}`],
  maximum: ({ limit }) => [`不得大于 ${limit}`, `must be at most ${limit}`],
  minItems: ({ limit }) => [`至少 ${limit} 项`, `must have at least ${limit} items`],
  maxItems: ({ limit }) => [`最多 ${limit} 项`, `must have at most ${limit} items`],
  minProperties: ({ limit }) => [`至少 ${limit} 个属性`, `must have at least ${limit} properties`],
  maxProperties: ({ limit }) => [`最多 ${limit} 个属性`, `must have at most ${limit} properties`],
  uniqueItems: () => ['不得有重复的项', 'must not have equal items'],
  additionalProperties: () => ['未知的属性', 'unknown property'],
};

/** The rules broken, of any of our schemas. `body`: what was validated, to tell how a missing property was misspelt. */
export function schemaViolations(errors: readonly SchemaError[], body?: unknown): Violation[] {
  return violations(errors, RULES, body);
}
