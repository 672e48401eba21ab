import { expect, it } from 'vitest';
import { notesOf } from './notes.ts';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n- New\n\n## [1.2.0] - 2026-11-01\n\n### Added\n\n- A thing\n\n## [1.1.0]\n';

it('takes one version’s notes, down to the next', () => {
  expect(notesOf(CHANGELOG, '1.2.0')).toBe('### Added\n\n- A thing');
});

it.each(['1.1.0', '1.2', '2.0.0'])('has none of %s', (version) => {
  expect(notesOf(CHANGELOG, version)).toBeUndefined();
});
