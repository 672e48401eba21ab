/** The server, broken in one place. */
export interface Mutant {
  id: string;
  /** The fact that no longer holds. */
  breaks: string;
  /** Relative to the repository, as are `tests`. */
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  replace: string;
  /** Test files of which at least one test has to fail. */
  tests: readonly string[];
}

/** Why the mutants cannot be tried, for whoever tries them. */
export class Problem extends Error {}
