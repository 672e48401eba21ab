import type { SchemaError } from '../../generated/validators.ts';

/** A rule of the contract that a message breaks. */
export interface Violation {
  /** Where, as a JSON pointer such as `/MsgType`; empty for the message as a whole. */
  pointer: string;
  /** Which rule: a keyword of JSON Schema, or a name of this package's such as `bodyTooLarge`. */
  rule: string;
  /** What would be right, in both languages. */
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

/** What a keyword of JSON Schema asks for, in both languages; undefined for what messages are told it in. */
export type RuleTexts = Record<
  string,
  (params: Record<string, unknown>) => [zh: string, en: string] | undefined
>;

/** What the patterns of requests ask for, in words: the first whose part stands in the pattern. */
const PATTERN_TEXTS: [part: string, zh: string, en: string][] = [
  [
    '|voice|',
    '必须是 text、image、voice、file、event 或 event.<名称>',
    'must be text, image, voice, file, event or event.<NAME>',
  ],
  [
    '^[^\\x00-\\x1f',
    '不得含有控制字符或不成对的代理码元',
    'must not hold control characters or half a surrogate pair',
  ],
  ['^[^\\x00]*$', '不得含有 NUL 字符', 'must not hold NUL'],
  ['^[\\x20-', '必须是 1–128 个可打印的 ASCII 字符', 'must be 1 to 128 printable ASCII characters'],
  ['', '必须符合', 'must match '],
];

/** Those of the keywords that messages are described with. */
const MESSAGES: RuleTexts = {
  required: () => ['缺少必填属性', 'required property is missing'],
  type: ({ type }) => {
    const types = [type].flat().map(String);
    return [`必须是${types.map((one) => TYPES[one] ?? one).join('或')}`, `must be ${types.join(' or ')}`];
  },
  minLength: ({ limit }) => [`至少 ${limit} 个字符`, `must have at least ${limit} characters`],
  maxLength: ({ limit }) => [`最多 ${limit} 个字符`, `must have at most ${limit} characters`],
  pattern: ({ pattern }) => {
    const [part, zh, en] = PATTERN_TEXTS.find(([one]) => String(pattern).includes(one))!;
    return [zh, part === '' ? en + pattern : en];
  },
};

/**
 * The rules broken, in the words of both languages.
 *
 * @param more texts of keywords that no message is described with
 * @param body what was validated, to tell how a missing property was misspelt
 */
export function violations(
  errors: readonly SchemaError[],
  more: RuleTexts = {},
  body?: unknown,
): Violation[] {
  const broken = errors
    .filter((error) => error.keyword !== 'if') // says only that its "else" failed, and that says more itself
    .map((error) => {
      const { missingProperty, additionalProperty } = error.params;
      const property = missingProperty ?? additionalProperty;
      const pointer = error.instancePath + (property === undefined ? '' : `/${escaped(String(property))}`);
      let [zh, en] = more[error.keyword]?.(error.params) ??
        MESSAGES[error.keyword]?.(error.params) ?? [`违反 ${error.keyword}`, error.message ?? error.keyword];
      const sent =
        pointer === `/${missingProperty}` ? findMisspelt(String(missingProperty), body) : undefined;
      if (sent !== undefined) [zh, en] = [`${zh}，收到的是 ${sent}`, `${en}, you sent ${sent}`];
      return { pointer, rule: error.keyword, message: `${zh} / ${en}` };
    });
  // Of two that ask the same of one place, the first is the stricter, `else`: it allows no null where the type does.
  const byPlace = new Map(broken.reverse().map((one) => [`${one.rule} ${one.pointer}`, one]));
  return [...byPlace.values()].reverse();
}

/** One line for `errmsg`: each place once, the first three places. */
export function describeViolations(list: readonly Violation[]): string {
  const places = new Map<string, string>();
  for (const { pointer, message } of list) if (!places.has(pointer)) places.set(pointer, message);
  const shown = [...places].slice(0, 3).map(([pointer, message]) => `${pointer || '(body)'}: ${message}`);
  const rest = places.size - shown.length;
  return shown.join('; ') + (rest > 0 ? `; … +${rest}` : '');
}

/** Of the first properties, one that was probably meant to be the missing one. */
function findMisspelt(missing: string, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  const wanted = letters(missing);
  const found = Object.keys(body)
    .slice(0, 100)
    .filter((name) => name.length <= 40)
    .find((name) => isAlike(letters(name), wanted, Math.round(wanted.length / 3)));
  return found === undefined || /^\w+$/.test(found) ? found : JSON.stringify(found);
}

/** Whether at most `edits` letters have to be added, left out or replaced to make one name of the other. */
function isAlike(one: string, other: string, edits: number): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a === b || edits === 0) return a === b;
  return (
    isAlike(a.slice(1), b, edits - 1) ||
    isAlike(a, b.slice(1), edits - 1) ||
    isAlike(a.slice(1), b.slice(1), edits - 1)
  );
}

/** A property's name as a part of a JSON pointer (RFC 6901). */
export function escaped(property: string): string {
  return property.replaceAll('~', '~0').replaceAll('/', '~1');
}
