/** Who waits for the next message: woken by a commit of this server, and by a look every half a second for those of others. */
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { Horizon } from '../../store/horizon.ts';
import { pause } from '../../store/pause.ts';
import type { Logger } from '../../telemetry/log.ts';
import { repeatedErrors } from '../../telemetry/repeated-errors.ts';
import { TEXTS } from '../texts.ts';
import type { Access } from './access.ts';
import { hasPlaceFor } from './places.ts';

/** Other servers' commits are noticed by then. */
const OTHERS_MS = 500;
/** Between two looks, however much is stored. */
const LOOK_MS = 50;
/** While transactions are waited for; twice as long each time. */
const PENDING_MS = 10;
/** None of ours takes so long. */
const HELD_UP_MS = 10_000;

interface Waiter {
  access: Access;
  /** As far as it has read. */
  seen: number;
  wake: () => void;
}

interface WaitOptions extends Pick<Waiter, 'access' | 'seen'> {
  ms: number;
  /** Aborted when the caller waits no more. */
  gone: AbortSignal;
}

interface Options {
  horizon: () => Horizon;
  /** Whether other servers write to the database too. */
  isShared: () => boolean;
  log: Logger;
}

export class MessageWaiters {
  readonly #options: Options;
  readonly #waiters = new Set<Waiter>();
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;
  #isStopped = false;
  /** Something was stored since the latest look began. */
  #isStale = false;
  #pauseMs = PENDING_MS;
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(options: Options) {
    this.#options = options;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Called after each commit: does nothing while nobody waits. */
  received(): void {
    if (this.#waiters.size === 0) return;
    this.#isStale = true;
    if (!this.#isLooking) this.#schedule(Math.max(0, this.#lookedAt + LOOK_MS - performance.now()));
  }

  /**
   * Resolves when there may be more than what was `seen`, after `ms`, when the caller is gone, or at the stop.
   *
   * @throws Refusal 503 when too many wait
   */
  async wait({ access, seen, ms, gone }: WaitOptions): Promise<void> {
    if (this.#isStopped) return;
    const others = [...this.#waiters].map((waiter) => waiter.access);
    if (!hasPlaceFor(access, others)) {
      const headers = { 'Retry-After': '10' };
      throw refuseWithStatus(503, 'tooManyWaiting', TEXTS.tooManyWaiting, { headers });
    }
    const woken = new AbortController();
    const waiter = { access, seen, wake: () => woken.abort() };
    this.#waiters.add(waiter);
    this.received(); // what was stored since it has read
    await pause(ms, AbortSignal.any([gone, woken.signal]));
    this.#waiters.delete(waiter);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    for (const { wake } of this.#waiters) wake();
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), ms).unref();
  }

  async #look(): Promise<void> {
    const { horizon, log } = this.#options;
    this.#isLooking = true;
    this.#isStale = false;
    try {
      const reached = await horizon().advance();
      for (const { seen, wake } of this.#waiters) if (seen !== reached) wake();
    } catch (error) {
      repeatedErrors(log).log(error, 'accepted messages cannot be looked for');
    }
    this.#isLooking = false;
    this.#lookedAt = performance.now();
    if (this.#waiters.size > 0 && !this.#isStopped) this.#lookAgain();
  }

  #lookAgain(): void {
    const { horizon, isShared, log } = this.#options;
    const { pendingSince } = horizon();
    if (pendingSince === undefined) this.#pauseMs = PENDING_MS;
    else if (performance.now() - pendingSince > HELD_UP_MS)
      repeatedErrors(log).log(
        new Error('a transaction of somebody else’s holds the table inbound open'),
        'what was accepted cannot be read on',
      );
    if (this.#isStale) this.#schedule(LOOK_MS);
    else if (pendingSince !== undefined) {
      this.#schedule(this.#pauseMs);
      this.#pauseMs = Math.min(2 * this.#pauseMs, OTHERS_MS);
    } else if (isShared()) this.#schedule(OTHERS_MS);
  }
}
