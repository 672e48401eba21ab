/** SQLite stops the event loop for as long as a step takes; PostgreSQL only has to answer in time. */
const LONGEST_MS = { inProcess: 10, elsewhere: 500 };
const FEWEST = 10;
const MOST = 500;

/** How many rows a step may have: as many as are done in time, on this machine, with this much data. */
export class StepSize {
  readonly #longestMs: number;
  #rows = FEWEST;

  constructor(inProcess: boolean) {
    this.#longestMs = inProcess ? LONGEST_MS.inProcess : LONGEST_MS.elsewhere;
  }

  /** @param step gets the number of rows, and gives how many it had */
  async measure(step: (rows: number) => Promise<number>): Promise<number> {
    await new Promise((done) => setImmediate(done)); // what came meanwhile goes first
    const rows = this.#rows;
    const started = performance.now();
    let done = rows;
    try {
      done = await step(rows);
      return done;
    } catch (error) {
      this.#rows = FEWEST; // a time-out, say
      throw error;
    } finally {
      const ms = performance.now() - started;
      if (ms > this.#longestMs) this.#rows = Math.max(FEWEST, rows >> 1);
      else if (ms < this.#longestMs / 2 && done === rows) this.#rows = Math.min(MOST, rows * 2);
    }
  }
}
