import type { Logger } from '../telemetry/log.ts';
import { repeatedErrors } from '../telemetry/repeated-errors.ts';
import { PatientClock } from './patient-clock.ts';
import { pause } from './pause.ts';
import type { Retention, RetentionLimits } from './retention.ts';
import { SYSTEM_TIMING, type Timing } from './timing.ts';

const EVERY_MS = 60_000;
/** Between steps, so that requests are not held up: at least, and in shares of the step's time. */
const PAUSE_MS = 50;
const PAUSE_SHARE = 3;

export interface MaintenanceOptions {
  retention: Retention;
  /** Asked at each step: a reload may change them. */
  limits: () => RetentionLimits;
  log: Logger;
  /** Told of every step that deleted messages. */
  onDeleted?: (reason: 'age' | 'size', rows: number) => void;
  /** Told whenever nothing was left to delete. */
  onCompleted?: () => void;
  timing?: Timing;
}

/** Runs retention once a minute, step by step. */
export class Maintenance {
  readonly #options: MaintenanceOptions;
  readonly #timing: Timing;
  readonly #stop = new AbortController();
  #clock: PatientClock | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(options: MaintenanceOptions) {
    this.#options = options;
    this.#timing = options.timing ?? SYSTEM_TIMING;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        await this.#deleteAll(signal);
      } catch (error) {
        repeatedErrors(this.#options.log).log(error, 'retention failed, trying again later');
      }
      await this.#pause(EVERY_MS * (0.9 + this.#timing.random() / 5));
    }
  }

  async #deleteAll(signal: AbortSignal): Promise<void> {
    const { retention, limits, log, onDeleted = () => {} } = this.#options;
    this.#clock ??= new PatientClock(await retention.latest(), this.#timing.monotonic);
    const now = async () => this.#clock!.now(await retention.wall());
    const total = { byAge: 0, bySize: 0 };
    let isOverSize = false;
    for (let isMore = true; isMore && !signal.aborted; ) {
      const started = this.#timing.monotonic();
      const step = await retention.step(limits(), await now());
      onDeleted('age', step.byAge);
      onDeleted('size', step.bySize);
      total.byAge += step.byAge;
      total.bySize += step.bySize;
      isOverSize = step.isOverSize;
      isMore = step.keys + step.byAge + step.bySize > 0;
      const ms = this.#timing.monotonic() - started;
      if (isMore) await this.#pause(Math.max(PAUSE_MS, PAUSE_SHARE * ms));
    }
    await retention.note(await now());
    if (!signal.aborted) this.#options.onCompleted?.();
    if (total.byAge > 0) log.info({ deleted: total.byAge }, 'retention');
    if (total.bySize > 0)
      log.warn(
        { deleted: total.bySize },
        'retention by size: messages went before their time; see retentionGiB',
      );
    if (isOverSize)
      log.warn(
        'data takes more than retentionGiB, and what is left is younger than an hour or not delivered yet',
      );
  }

  #pause(ms: number): Promise<void> {
    return pause(ms, this.#stop.signal, { timing: this.#timing });
  }
}
