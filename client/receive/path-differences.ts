/** What is wrong with a path that leads nowhere: most are an endpoint's but for a part. */
import type { Bilingual } from '../contract/language.ts';
import { describeUnknownPath } from './path-texts.ts';

/** So many segments too many may stand at the end. */
const MOST_AFTER = 3;

export function describeDifferences(path: string, served: readonly string[]): Bilingual {
  const [nearest] = /staffService/i.test(path)
    ? served.flatMap((wanted) => alignments(path, wanted)).sort((one, other) => one.distance - other.distance)
    : [];
  const right = nearest?.wanted ?? served.join(', ');
  return describeUnknownPath(right, nearest?.differences ?? []);
}

function alignments(path: string, wanted: string) {
  const given = segmentsOf(path);
  return Array.from({ length: MOST_AFTER + 1 }, (_, after) =>
    compare(path, given.slice(0, given.length - after), given.slice(given.length - after), wanted),
  );
}

function compare(path: string, given: string[], after: string[], wanted: string) {
  const parts = segmentsOf(wanted.replace('…', ''));
  const tail = given.slice(-parts.length);
  const before = wanted.startsWith('…') ? [] : given.slice(0, -parts.length);
  const missing = parts.length - tail.length;
  const pairs = tail.map((got, at) => [got, parts[at + missing]!] as const);
  const different = pairs.filter(([got, part]) => got !== part && !part.startsWith('{'));
  const distance = missing + before.length + after.length + different.length;
  if (before.length > 0) different.unshift([`/${before.join('/')}`, '']);
  if (after.length > 0) different.push([`/${after.join('/')}`, '']);
  if (path.endsWith('/')) different.push(['…/', '…']);
  if (path.includes('//')) different.push(['//', '/']);
  return {
    wanted,
    distance,
    differences: missing > 0 ? [] : different.map(([got, part]) => `"${shown(got)}" → "${part}"`),
  };
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** In short, and without what may be a signature. */
function shown(segment: string): string {
  return segment.replace(/(?:[&;=?:]|%(?:25)*(?:26|3[abdf])|[\w+-]{27}|[0-9a-f]{20}).*/is, '…').slice(0, 40);
}
