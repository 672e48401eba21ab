/**
 * The time by which things are deleted. It follows the wall clock, but runs at most twice as fast as time itself: a clock that
 * is a year ahead for a while must not delete a year's messages. Whoever was away for long catches up in as long.
 */
export class PatientClock {
  readonly #wall: () => number;
  readonly #monotonic: () => number;
  #now: number;
  #at: number;

  /** @param latest a time that is known to have come, milliseconds since 1970 */
  constructor(latest: number, wall: () => number = Date.now, monotonic = () => performance.now()) {
    this.#wall = wall;
    this.#monotonic = monotonic;
    this.#now = latest;
    this.#at = monotonic();
  }

  /** Whole milliseconds since 1970. */
  now(): number {
    const at = this.#monotonic();
    this.#now = Math.min(this.#wall(), this.#now + 2 * (at - this.#at));
    this.#at = at;
    return Math.floor(this.#now);
  }
}
