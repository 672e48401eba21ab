import { MESSAGE_PATTERNS } from '../../generated/pattern-texts.ts';
import type { SchemaError } from '../../generated/validators.ts';
import { bounded } from './bounded.ts';
import { type Bilingual, inLanguage, type Language } from './language.ts';
import * as TEXTS from './texts.ts';

/** A rule of the contract that a message breaks. */
export interface Violation {
  /** Where, as a JSON pointer such as `/MsgType`; empty for the message as a whole. */
  pointer: string;
  /** Which rule: a keyword of JSON Schema, or a name of this package's such as `bodyTooLarge`. */
  rule: string;
  /** What would be right, in both languages; in the client's, where it has one. */
  message: string;
}

/** A rule that is broken, until it is told to somebody. */
export interface BrokenRule extends Bilingual {
  pointer: string;
  rule: string;
}

/** What a keyword of JSON Schema asks for; undefined for what messages are told it in. */
export type RuleTexts = Record<string, (params: Record<string, unknown>) => Bilingual | undefined>;

/** Of the keywords that messages are described with. */
const RULES: RuleTexts = {
  required: () => TEXTS.required,
  type: ({ type }) => TEXTS.type([type].flat()),
  minLength: ({ limit }) => (limit === 1 ? TEXTS.empty : TEXTS.minLength(limit)),
  maxLength: ({ limit }) => TEXTS.maxLength(limit),
  pattern: ({ pattern }) => MESSAGE_PATTERNS[String(pattern)],
};

/**
 * The rules broken, in the words of both languages.
 *
 * @param more texts of rules that no message has
 * @param body what was validated, to tell how a missing property was misspelt
 */
export function violations(
  errors: readonly SchemaError[],
  body?: unknown,
  more: RuleTexts = {},
): BrokenRule[] {
  const broken = errors.map(({ instancePath, keyword, params }) => {
    const { missingProperty: missing } = params;
    const pointer = instancePath + (missing === undefined ? '' : `/${escaped(String(missing))}`);
    const text = more[keyword]?.(params) ?? RULES[keyword]?.(params) ?? { zh: keyword, en: keyword };
    const sent = pointer === `/${missing}` ? findMisspelt(String(missing), body) : undefined;
    const told = sent === undefined ? text : TEXTS.misspelt(text, sent);
    return { pointer, rule: keyword, ...(pointer === '' ? TEXTS.ofBody(told) : told) };
  });
  // Of two that ask the same of one place, the first is the stricter, `else`: it allows no null where the type does.
  const byPlace = new Map(broken.reverse().map((one) => [`${one.rule} ${one.pointer}`, one]));
  return [...byPlace.values()].reverse();
}

/** As others are told them, in one language or in both. */
export function tellViolations(list: readonly BrokenRule[], language?: Language): Violation[] {
  return list.map(({ pointer, rule, ...text }) => ({ pointer, rule, message: inLanguage(text, language) }));
}

/** One line for `errmsg`: each place once, the first three places; of several, first all Chinese, then all English. */
export function describeViolations(list: readonly BrokenRule[], language?: Language): string {
  const places = new Map<string, BrokenRule>();
  for (const one of list) if (!places.has(one.pointer)) places.set(one.pointer, one);
  const shown = [...places.values()].slice(0, 3);
  const rest = places.size - shown.length;
  const place = ({ pointer }: BrokenRule) => pointer && `${bounded(pointer, 240 / shown.length)}: `;
  const tell = (spoken: Language, between: string) =>
    shown
      .map((one) => place(one) + one[spoken])
      .concat(rest > 0 ? TEXTS.more(rest)[spoken] : [])
      .join(between);
  return shown.length === 1
    ? place(shown[0]!) + inLanguage(shown[0]!, language)
    : inLanguage({ zh: tell('zh', '；'), en: tell('en', '; ') }, language);
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
