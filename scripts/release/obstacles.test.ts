import { describe, expect, it } from 'vitest';
import { changelogObstacles, contractObstacles } from './obstacles.ts';

describe('what stands in the way of a release', () => {
  const released = '# Changelog\n\n## [Unreleased]\n\n## [1.2.0]\n\n- A thing\n';

  it('is nothing when all entries have this version', () => {
    expect(changelogObstacles('CHANGELOG.md', released, '1.2.0')).toEqual([]);
    const withoutSection = released.replace('## [Unreleased]\n\n', '');
    expect(changelogObstacles('CHANGELOG.md', withoutSection, '1.2.0')).toEqual([]);
  });

  it('is an entry that no version has yet', () => {
    const waiting = released.replace('[Unreleased]\n', '[Unreleased]\n\n### Added\n\n- Another\n');
    // The fix is another one: this version has been described, and so needs a successor; the next has not.
    expect(changelogObstacles('CHANGELOG.md', waiting, '1.2.0')).toEqual([
      expect.stringContaining('→ package.json: version; npm run codegen; ## [Unreleased] → ## [version]'),
    ]);
    expect(changelogObstacles('CHANGELOG.md', waiting, '1.3.0')).toEqual([
      expect.stringContaining('→ ## [Unreleased] → ## [1.3.0]'),
    ]);
  });

  it('is a changelog that does not know the version', () => {
    expect(changelogObstacles('CHANGELOG.md', released, '1.2')).toEqual([expect.stringContaining('[1.2]')]);
  });

  it('is a contract that was not frozen, or not described', () => {
    const changelog = '# Changes\n\n## 1.1.0\n\n- A thing\n';
    expect(contractObstacles('1.1.0', ['1.0.0', '1.1.0'], changelog)).toEqual([]);
    expect(contractObstacles('1.2.0', ['1.0.0', '1.1.0'], changelog)).toEqual([
      expect.stringContaining('npm run changes -- --freeze'),
      expect.stringContaining('npm run changes -- --changelog'),
    ]);
  });
});
