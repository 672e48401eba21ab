import type { CachedCount } from '../store/cached-count.ts';
import { pause } from '../store/pause.ts';
import type { Explain, Redeliveries, RedeliveryRow } from '../store/redeliveries.ts';
import { StepSize } from '../store/step-size.ts';
import { SYSTEM_TIMING, type Timing } from '../store/timing.ts';
import type { Logger } from '../telemetry/log.ts';
import { repeatedErrors } from '../telemetry/repeated-errors.ts';

/** Between two looks for a job that nobody runs: of a process that died, say. */
const LOOK_MS = 2_000;
/** Between two slices, so that nobody waits for them. */
const PAUSE_MS = 20;
/** While so many messages of the APP wait, its job waits too: new ones need room in the outbox. */
export const MOST_WAITING = 10_000;
const ROOM_MS = 500;

export interface RedeliveryRunnerOptions {
  redeliveries: Redeliveries;
  pending: Pick<CachedCount, 'currentOf'>;
  /** On SQLite a slice stops the event loop. */
  inProcess: boolean;
  /** Called when messages of an APP are pending again. */
  onPutBack: (appid: string) => void;
  explain?: Explain;
  log: Logger;
  mostWaiting?: number;
  timing?: Timing;
}

/** Runs the jobs that redeliver many messages, slice by slice. */
export class RedeliveryRunner {
  readonly #options: RedeliveryRunnerOptions;
  readonly #timing: Timing;
  readonly #stopped = new AbortController();
  readonly #jobs = new Set<Promise<void>>();
  #look = new AbortController();
  #loop: Promise<void> | undefined;

  constructor(options: RedeliveryRunnerOptions) {
    this.#options = options;
    this.#timing = options.timing ?? SYSTEM_TIMING;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Looks for jobs at once. */
  wake(): void {
    this.#look.abort();
  }

  /** The slices that run end, and other processes may go on with the rest. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.wake();
    await this.#loop;
    await Promise.all(this.#jobs);
  }

  async #run(): Promise<void> {
    const { redeliveries, log } = this.#options;
    const { signal } = this.#stopped;
    let isFreed = false;
    while (!signal.aborted) {
      this.#look = new AbortController();
      try {
        if (!isFreed) await redeliveries.freeLeases();
        isFreed = true;
        // What is given back at the stop is not claimed again.
        while (!signal.aborted) {
          const job = await redeliveries.claim();
          if (job === undefined) break;
          this.#start(job);
        }
      } catch (error) {
        repeatedErrors(log).log(error, 'redeliveries cannot be read, trying again');
      }
      if (!signal.aborted) await this.#pause(LOOK_MS, this.#look.signal);
    }
  }

  #start(job: RedeliveryRow): void {
    const work = this.#redeliver(job)
      // When the lease ends, it is claimed again, where it had come to.
      .catch((error: unknown) => repeatedErrors(this.#options.log).log(error, 'a redelivery was interrupted'))
      .finally(() => this.#jobs.delete(work));
    this.#jobs.add(work);
  }

  async #redeliver(claimed: RedeliveryRow): Promise<void> {
    const {
      redeliveries,
      pending,
      inProcess,
      onPutBack,
      explain,
      log,
      mostWaiting = MOST_WAITING,
    } = this.#options;
    const { signal } = this.#stopped;
    const size = new StepSize(inProcess, undefined, this.#timing);
    let job = claimed;
    while (!signal.aborted) {
      if (pending.currentOf(job.app_id) >= mostWaiting) {
        if (!(await redeliveries.renew(job))) return;
        await this.#pause(ROOM_MS, signal);
        continue;
      }
      let next: RedeliveryRow | undefined;
      await size.measure(async (rows) => {
        next = await redeliveries.step(job, rows, explain);
        return rows;
      });
      if (next === undefined) return;
      if (next.done > job.done) onPutBack(job.app_id);
      job = next;
      if (job.state !== 'running') {
        log.info({ id: job.id, appid: job.app_id, found: job.found, done: job.done }, 'redelivered');
        return;
      }
      await this.#pause(PAUSE_MS, signal);
    }
    await redeliveries.release(job);
  }

  #pause(ms: number, signal: AbortSignal): Promise<void> {
    return pause(ms, signal, { timing: this.#timing });
  }
}
