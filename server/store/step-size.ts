import { SYSTEM_TIMING, type Timing } from './timing.ts';

/** SQLite stops the event loop for as long as a step takes; PostgreSQL only has to answer in time. */
const IN_PROCESS = { longestMs: 5, most: 100 };
const ELSEWHERE = { longestMs: 100, most: 500 };
const FEWEST = 10;

/** How many rows a step may have: as many as are done in time, on this machine, with this much data. */
export class StepSize {
  readonly #bounds: { longestMs: number; most: number };
  readonly #timing: Timing;
  #rows = FEWEST;

  /** @param most rows of a step, however quick it is */
  constructor(inProcess: boolean, most?: number, timing: Timing = SYSTEM_TIMING) {
    this.#timing = timing;
    const bounds = inProcess ? IN_PROCESS : ELSEWHERE;
    this.#bounds = { ...bounds, most: most ?? bounds.most };
  }

  /** @param step gets the number of rows, and gives how many it had */
  async measure(step: (rows: number) => Promise<number>): Promise<number> {
    await new Promise((done) => setImmediate(done)); // what came meanwhile goes first
    const rows = this.#rows;
    const started = this.#timing.monotonic();
    let done = rows;
    try {
      done = await step(rows);
      return done;
    } catch (error) {
      this.#rows = FEWEST; // a time-out, say
      throw error;
    } finally {
      const ms = this.#timing.monotonic() - started;
      const { longestMs, most } = this.#bounds;
      if (ms > longestMs) this.#rows = Math.max(FEWEST, rows >> 1);
      else if (ms < longestMs / 2 && done === rows) this.#rows = Math.min(most, rows * 2);
    }
  }
}
