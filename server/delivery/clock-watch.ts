import type { LanePlace } from '../store/due-lanes.ts';
import { pause } from '../store/pause.ts';
import { SYSTEM_TIMING, type Timing } from '../store/timing.ts';
import type { Logger } from '../telemetry/log.ts';

/** A smaller step delays nobody for long, and the database's answer may have been under way as long. */
const TOLERANCE_MS = 1_000;
/** Between two steps of a correction, so that requests are not held up. */
const PAUSE_MS = 10;
const RETRY_MS = 1_000;

export type ClockStep = 'back' | 'ahead';

/**
 * Notices by the monotonic clock that the database's was put back, and has the due times corrected that were set before: an
 * hour's step would hold customers back for an hour. Also at start, because it may have happened while nobody looked.
 *
 * A clock that is put ahead strands nobody: back-offs and leases end early, at the price of an attempt that comes too soon.
 */
export class ClockWatch {
  readonly #onStep: (direction: ClockStep) => void;
  readonly #correctNext: (after: LanePlace | undefined) => Promise<LanePlace | undefined>;
  readonly #log: Pick<Logger, 'error' | 'warn'>;
  readonly #timing: Timing;
  /** The least by which the database's clock was ahead of the monotonic one when it was last read. */
  #ahead: number | undefined;
  /** The most by which it was. */
  #atMost = 0;
  #wanted = false;
  #stopped = false;
  #running: Promise<void> | undefined;

  constructor(
    correctNext: (after: LanePlace | undefined) => Promise<LanePlace | undefined>,
    log: Pick<Logger, 'error' | 'warn'>,
    onStep: (direction: ClockStep) => void = () => {},
    timing: Timing = SYSTEM_TIMING,
  ) {
    this.#timing = timing;
    this.#onStep = onStep;
    this.#correctNext = correctNext;
    this.#log = log;
  }

  /** @param now the database's clock, which was read between `before` and `after` of the monotonic one */
  compare(now: number, before: number, after: number): void {
    const most = now - before;
    const back = this.#ahead === undefined ? 0 : this.#ahead - most;
    if (this.#ahead !== undefined && now - after - this.#atMost > TOLERANCE_MS) this.#onStep('ahead');
    if (back > TOLERANCE_MS) {
      this.#onStep('back');
      this.#log.warn(
        { backMs: Math.round(back) },
        'the clock was put back: due times of waiting customers are corrected',
      );
    }
    if (this.#ahead === undefined || back > TOLERANCE_MS) {
      this.#wanted = true;
      this.#running ??= this.#correct().finally(() => {
        this.#running = undefined;
      });
    }
    this.#ahead = now - after;
    this.#atMost = most;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #correct(): Promise<void> {
    let place: LanePlace | undefined;
    while (this.#wanted || place !== undefined) {
      if (this.#wanted) place = undefined; // put back once more: from the beginning
      this.#wanted = false;
      try {
        place = await this.#correctNext(place);
      } catch (error) {
        this.#log.error({ err: error }, 'due times cannot be corrected, trying again');
        this.#wanted ||= place === undefined;
        await this.#pause(RETRY_MS);
      }
      if (this.#stopped) return;
      await this.#pause(PAUSE_MS);
    }
  }

  #pause(ms: number): Promise<void> {
    return pause(ms, undefined, { timing: this.#timing });
  }
}
