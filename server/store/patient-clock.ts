/** No clock that was set was ever behind it: a machine without a battery begins in 1970. */
const EARLIEST = Date.UTC(2025, 0, 1);

/**
 * The time by which things are deleted. It follows the wall clock, but runs at most twice as fast as time itself: a clock that
 * is a year ahead for a while must not delete a year's messages. Whoever was away for long catches up in as long. And one
 * that is behind for a while takes nothing away: what had come is known again as soon as the clock is right.
 */
export class PatientClock {
  readonly #monotonic: () => number;
  #now: number;
  #at: number;

  /**
   * @param latest a time that is known to have come, milliseconds since 1970
   * @param monotonic milliseconds of a clock that only goes forwards
   */
  constructor(latest: number, monotonic: () => number) {
    this.#monotonic = monotonic;
    this.#now = latest;
    this.#at = monotonic();
  }

  /** Whole milliseconds since 1970; and so is what the wall clock says. */
  now(wall: number): number {
    const at = this.#monotonic();
    if (this.#now < EARLIEST) this.#now = wall;
    this.#now = Math.max(this.#now, Math.min(wall, this.#now + 2 * (at - this.#at)));
    this.#at = at;
    return Math.floor(Math.min(wall, this.#now));
  }
}
