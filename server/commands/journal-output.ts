/** Where an export goes: lines on standard output, and on a terminal how many there are. */
import { once } from 'node:events';
import { visibleJson } from '../telemetry/visible.ts';
import { say } from './language.ts';
import { overwriteLine } from './terminal.ts';
import { TEXTS } from './texts.ts';

const PROGRESS_MS = 500;

export class JournalOutput {
  readonly #signal: AbortSignal;
  readonly #isShown = process.stderr.isTTY && !process.stdout.isTTY;
  #lines = 0;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Resolves when whoever reads takes more; at the interruption at once. Returns false then: some may not have been taken. */
  async write(rows: readonly object[]): Promise<boolean> {
    for (const row of rows) {
      this.#lines += 1;
      this.#show();
      if (process.stdout.write(visibleJson(row, 0))) continue;
      const isTaken = await once(process.stdout, 'drain', { signal: this.#signal }).then(
        () => true,
        () => false,
      );
      if (!isTaken) return false;
    }
    return true;
  }

  /** A line for people, below which the count goes on. */
  tell(text: string): void {
    if (this.#isShown) overwriteLine();
    process.stderr.write(`${text}\n`);
  }

  end(): void {
    this.tell(say(TEXTS.messages(this.#lines)));
  }

  #show(): void {
    if (!this.#isShown || performance.now() - this.#shownAt < PROGRESS_MS) return;
    this.#shownAt = performance.now();
    overwriteLine(say(TEXTS.messages(this.#lines)));
  }
}
