/** The contract's limits that no schema keyword can say, for the one who sends and the one who receives. */
import { LIMITS } from '../generated/return-codes.ts';
import { escaped, type Violation } from './violations.ts';

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The rule of the body's size, broken. */
export function tooLarge(): Violation {
  const message = `消息体超过 ${LIMITS.bodyBytes} 字节 / the body is over ${LIMITS.bodyBytes} bytes`;
  return { pointer: '', rule: 'bodyTooLarge', message };
}

/** Of a body that is nested too deeply, the first place that is. */
export function nestingViolations(body: unknown): Violation[] {
  if (!isDeeperThan(LIMITS.nesting, body)) return [];
  const message = `嵌套不得超过 ${LIMITS.nesting} 层 / must not be nested deeper than ${LIMITS.nesting} levels`;
  return [{ pointer: pointerBelow(LIMITS.nesting, body), rule: 'nesting', message }];
}

/** The recursion is as deep as `levels` at most. */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) {
    if (isDeeperThan(levels - 1, (value as Record<string, unknown>)[key])) return true;
  }
  return false;
}

/** The pointer of the first value that lies deeper than `levels`. */
function pointerBelow(levels: number, value: unknown): string {
  if (levels === 0) return '';
  const [key, inner] = Object.entries(value as object).find(([, one]) => isDeeperThan(levels - 1, one))!;
  return `/${escaped(key)}${pointerBelow(levels - 1, inner)}`;
}
