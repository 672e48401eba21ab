import type { Bilingual } from '@staff-service/client';

/** Nothing can be tested: what was seen, and what to do. Exit code 2. */
export class DriverProblem extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(`${text.zh} / ${text.en}`);
    this.text = text;
  }
}
