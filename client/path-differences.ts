/** What is wrong with a path that leads nowhere: most are an endpoint's but for a part. */

export function describeDifferences(path: string, served: readonly string[]): string {
  const [nearest] = /staffService/i.test(path)
    ? served.map((wanted) => compare(path, wanted)).sort((one, other) => one.distance - other.distance)
    : [];
  const right = nearest?.wanted ?? served.join(', ');
  const details = nearest?.differences.length ? `: ${nearest.differences.join(', ')}` : '';
  return `路径不存在，应为 ${right} / unknown path, it should be ${right}${details}`;
}

function compare(path: string, wanted: string) {
  const [given, parts] = [segmentsOf(path), segmentsOf(wanted.replace('…', ''))];
  const tail = given.slice(-parts.length);
  const before = wanted.startsWith('…') ? [] : given.slice(0, -parts.length);
  const missing = parts.length - tail.length;
  const pairs = tail.map((got, at) => [got, parts[at + missing]!] as const);
  const different = pairs.filter(([got, part]) => got !== part && !part.startsWith('{'));
  if (before.length > 0) different.unshift([`/${before.join('/')}`, '']);
  if (path.endsWith('/')) different.push(['…/', '…']);
  if (path.includes('//')) different.push(['//', '/']);
  return {
    wanted,
    distance: missing + before.length + different.length,
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
