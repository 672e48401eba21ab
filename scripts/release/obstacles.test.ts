import { describe, expect, it } from 'vitest';
import { changelogObstacles } from './obstacles.ts';

describe('what stands in the way of a release', () => {
  const released = '# Changelog\n\n## [Unreleased]\n\n## [1.2.0]\n\n- A thing\n';

  it('is nothing when all entries have this version', () => {
    expect(changelogObstacles('CHANGELOG.md', released, '1.2.0')).toEqual([]);
    const withoutSection = released.replace('## [Unreleased]\n\n', '');
    expect(changelogObstacles('CHANGELOG.md', withoutSection, '1.2.0')).toEqual([]);
  });

  it('is an entry that no version has yet', () => {
    const waiting = released.replace('[Unreleased]\n', '[Unreleased]\n\n### Added\n\n- Another\n');
    expect(changelogObstacles('CHANGELOG.md', waiting, '1.2.0')).toEqual([
      expect.stringContaining('[Unreleased]'),
    ]);
  });

  it('is a changelog that does not know the version', () => {
    expect(changelogObstacles('CHANGELOG.md', released, '1.2')).toEqual([expect.stringContaining('[1.2]')]);
  });
});
