/** The contract's limits that no schema keyword can say, for the one who sends and the one who receives. */
import { LIMITS } from '../../generated/return-codes.ts';
import type { Bilingual } from './language.ts';
import * as TEXTS from './texts.ts';
import { type BrokenRule, escaped } from './violations.ts';

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Of a body that is nested too deeply, the first place that is. */
export function nestingViolations(body: unknown): BrokenRule[] {
  return violationAt(findTooDeep(body, LIMITS.nesting), 'nesting', TEXTS.tooDeep);
}

/** Of a body that is to be sent, the first name or text with half a surrogate pair, which no UTF-8 can say [D]. */
export function unicodeViolations(body: unknown): BrokenRule[] {
  return violationAt(findIllFormed(body), 'unicode', TEXTS.halfAPair);
}

function violationAt(pointer: string | undefined, rule: string, text: Bilingual): BrokenRule[] {
  return pointer === undefined ? [] : [{ pointer, rule, ...text }];
}

/** The pointer of the first value that lies deeper than `levels`; the recursion is as deep as that at most. */
function findTooDeep(value: unknown, levels: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return '';
  return findBelow(value, (inner) => findTooDeep(inner, levels - 1));
}

const HALF_A_PAIR = /\p{Surrogate}/u;

function findIllFormed(value: unknown): string | undefined {
  if (typeof value === 'string') return HALF_A_PAIR.test(value) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return findBelow(value, (inner, key) => (HALF_A_PAIR.test(key) ? '' : findIllFormed(inner)));
}

/** Each member once, until one has the pointer. */
function findBelow(
  value: object,
  find: (inner: unknown, key: string) => string | undefined,
): string | undefined {
  if (Array.isArray(value)) {
    // By number: texts made of 100,000 of them take ten times as long.
    for (let at = 0; at < value.length; at += 1) {
      const below = find(value[at], '');
      if (below !== undefined) return `/${at}${below}`;
    }
    return undefined;
  }
  for (const key of Object.keys(value)) {
    const below = find((value as Record<string, unknown>)[key], key);
    if (below !== undefined) return `/${escaped(key)}${below}`;
  }
  return undefined;
}
