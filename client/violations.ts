import type { SchemaError } from '../generated/validators.ts';

/** A rule that a value breaks: where (JSON pointer), which (JSON Schema keyword), and what would be right. */
export interface Violation {
  pointer: string;
  rule: string;
  message: string;
}

const TYPES: Record<string, string> = {
  string: '字符串',
  integer: '整数',
  number: '数字',
  boolean: '布尔值',
  object: '对象',
  array: '数组',
  null: 'null',
};

/** What a keyword of JSON Schema asks for, in both languages. */
export type RuleTexts = Record<string, (params: Record<string, unknown>) => [zh: string, en: string]>;

/** Those of the keywords that messages are described with. */
const MESSAGES: RuleTexts = {
  required: () => ['缺少必需的属性', 'required property is missing'],
  type: ({ type }) => {
    const types = [type].flat().map(String);
    return [`必须是${types.map((one) => TYPES[one] ?? one).join('或')}`, `must be ${types.join(' or ')}`];
  },
  minLength: ({ limit }) => [`至少 ${limit} 个字符`, `must have at least ${limit} characters`],
  maxLength: ({ limit }) => [`最多 ${limit} 个字符`, `must have at most ${limit} characters`],
  pattern: ({ pattern }) => [`必须符合 ${pattern}`, `must match ${pattern}`],
};

/** The rules broken, in the words of both languages. `more`: texts of keywords that no message is described with. */
export function violations(errors: readonly SchemaError[], more: RuleTexts = {}): Violation[] {
  const broken = errors
    .filter((error) => error.keyword !== 'if') // says only that its "else" failed, and that says more itself
    .map((error) => {
      const { missingProperty, additionalProperty } = error.params;
      const property = missingProperty ?? additionalProperty;
      const pointer = error.instancePath + (property === undefined ? '' : `/${escaped(String(property))}`);
      const [zh, en] = (MESSAGES[error.keyword] ?? more[error.keyword])?.(error.params) ?? [
        `违反 ${error.keyword}`,
        error.message ?? error.keyword,
      ];
      return { pointer, rule: error.keyword, message: `${zh} / ${en}` };
    });
  // Of two that ask the same of one place, the first is the stricter, `else`: it allows no null where the type does.
  const byPlace = new Map(broken.reverse().map((one) => [`${one.rule} ${one.pointer}`, one]));
  return [...byPlace.values()].reverse();
}

/** One line for `errmsg`: each place once, the first three places. */
export function describeViolations(list: readonly Violation[]): string {
  const places = list.filter((one, at) => list.findIndex((other) => other.pointer === one.pointer) === at);
  const shown = places.slice(0, 3).map(({ pointer, message }) => `${pointer || '(body)'}: ${message}`);
  const rest = places.length - shown.length;
  return shown.join('; ') + (rest > 0 ? `; … +${rest}` : '');
}

/** A property's name as a part of a JSON pointer (RFC 6901). */
export function escaped(property: string): string {
  return property.replaceAll('~', '~0').replaceAll('/', '~1');
}
