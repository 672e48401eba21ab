import type { Impact } from './change.ts';

type Version = [major: number, minor: number, patch: number];

/** @throws Error if it is not three numbers */
export function parseVersion(version: string): Version {
  const found = /^([0-9]+)\.([0-9]+)\.([0-9]+)$/.exec(version);
  if (!found) throw new Error(`${version}: a version is MAJOR.MINOR.PATCH`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

export function compareVersions(one: string, other: string): number {
  const [a, b] = [parseVersion(one), parseVersion(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The lowest version that says so much of a change. */
export function nextVersion(base: string, impact: Impact): string {
  const [major, minor, patch] = parseVersion(base);
  if (impact === 'major') return `${major + 1}.0.0`;
  return impact === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
