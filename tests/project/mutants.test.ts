/** The mutants themselves run apart, `npm run mutants:server`; that they fit is cheap to see, and else is noticed late. */
import { expect, it } from 'vitest';
import { MUTANTS } from '../mutants/server/index.ts';
import { findStale } from '../mutants/server/tree-copy.ts';

it('each mutant of the server breaks a line that is there, once', () => {
  expect(findStale(MUTANTS)).toEqual([]);
});
