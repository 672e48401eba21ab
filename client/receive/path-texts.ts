/** What is said of a path that leads nowhere. Loaded with `path-differences.ts`, and so apart from the other texts. */
import type { Bilingual } from '../contract/language.ts';

/** @param differences each as `"what was sent" → "what is right"` */
export function describeUnknownPath(right: string, differences: readonly string[]): Bilingual {
  const none = differences.length === 0;
  return {
    zh: `路径不存在，应为 ${right}${none ? '' : `：${differences.join('，')}`}`,
    en: `unknown path, it should be ${right}${none ? '' : `: ${differences.join(', ')}`}`,
  };
}
