/**
 * This machine's clocks, timers and chance, as `store` and `delivery` see them: passed in, so that a test makes three minutes
 * pass in a moment. The only place in these rooms that asks the system, which `npm run check` holds.
 */
export interface Timing {
  /** Milliseconds since 1970, as people read them; may be set back or ahead. */
  wall(): number;
  /** Milliseconds of a clock that only goes forwards: what durations and waits are measured by. */
  monotonic(): number;
  /** 0 to 1: spreads waits. */
  random(): number;
  /**
   * Calls `work` once, after `ms`, unless what it returns is called before.
   *
   * @param options with `ref: false` no process stays alive for it
   */
  after(ms: number, work: () => void, options?: { ref?: boolean }): () => void;
}

export const SYSTEM_TIMING: Timing = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  random: () => Math.random(),
  after(ms, work, { ref = true } = {}) {
    const timer = setTimeout(work, ms);
    if (!ref) timer.unref();
    return () => clearTimeout(timer);
  },
};
