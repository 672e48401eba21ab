import type { Bilingual } from '@staff-service/client';
import {
  type BrokenRule,
  describeViolations,
  escaped,
  type RuleTexts,
  violations,
} from '@staff-service/client/internal';
import { OTHER_PATTERNS } from '../../generated/pattern-texts.ts';
import type { SchemaError } from '../../generated/validators.ts';
import { RULES } from './texts.ts';

/** What stands in the control API and the configuration, and in no message. */
const MORE: RuleTexts = {
  type: ({ type }) => RULES.type([type].flat()),
  pattern: ({ pattern }) => OTHER_PATTERNS[String(pattern)],
  enum: ({ allowedValues }) => RULES.enum([allowedValues].flat()),
  minimum: ({ limit }) => RULES.minimum(limit),
  maximum: ({ limit }) => RULES.maximum(limit),
  minItems: ({ limit }) => RULES.minItems(limit),
  maxItems: ({ limit }) => RULES.maxItems(limit),
  minProperties: ({ limit }) => RULES.minProperties(limit),
  maxProperties: ({ limit }) => RULES.maxProperties(limit),
  uniqueItems: () => RULES.uniqueItems,
  additionalProperties: () => RULES.additionalProperties,
};

/** The rules broken, of any of our schemas. `body`: what was validated, to tell how a missing property was misspelt. */
export function schemaViolations(errors: readonly SchemaError[], body?: unknown): BrokenRule[] {
  const telling = errors.filter((error) => error.keyword !== 'if'); // its "else" failed, and that says more itself
  return violations(telling.map(pointToProperty), body, MORE);
}

/** What is wrong, in both languages. */
export function describeBroken(broken: readonly BrokenRule[]): Bilingual {
  return { zh: describeViolations(broken, 'zh'), en: describeViolations(broken, 'en') };
}

/** At the property that nobody knows, not at what holds it. */
function pointToProperty(error: SchemaError): SchemaError {
  const { additionalProperty: name } = error.params;
  if (name === undefined) return error;
  return { ...error, instancePath: `${error.instancePath}/${escaped(String(name))}` };
}
