import type { Bilingual } from '../contract/language.ts';

/**
 * What differs between a path that leads nowhere and the endpoints': most are one's but for a part. Loaded when it is
 * called: most programs never need it.
 *
 * @param served the endpoints' paths; `{…}` stands for any segment, `…` at the beginning for any prefix
 */
export async function describePath(path: string, served: readonly string[]): Promise<Bilingual> {
  const { describeDifferences } = await import('./path-differences.ts');
  return describeDifferences(path, served);
}
