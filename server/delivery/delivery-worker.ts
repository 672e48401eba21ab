/** Delivers what the outbox holds: customers in parallel, the messages of one customer one after another, in order. */
import { StaffServiceError } from '@staff-service/client';
import { ENDPOINT_STATUSES, inLanguage } from '@staff-service/client/internal';
import { LEASE_MS } from '../store/due-lanes.ts';
import type { Job } from '../store/lane-heads.ts';
import type { Attempt, Settlement } from '../store/lanes.ts';
import type { Store } from '../store/store.ts';
import { SYSTEM_TIMING, type Timing } from '../store/timing.ts';
import { type Logger, requestLogger } from '../telemetry/log.ts';
import { repeatedErrors } from '../telemetry/repeated-errors.ts';
import { beginSpan } from '../telemetry/trace-context.ts';
import type { Callback, CallbackClients } from './callback-clients.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { type ClockStep, ClockWatch } from './clock-watch.ts';
import { DeliverySlots, type Slot } from './concurrency.ts';
import { callOptions } from './delivery-headers.ts';
import {
  askedMs,
  assessApp,
  assessLoad,
  decideOutcome,
  describeResult,
  type SendResult,
  speaksAgainstApp,
} from './delivery-outcome.ts';
import { Pauses } from './pauses.ts';
import { TEXTS } from './texts.ts';

/** After either of them, a customer with more messages lets others go first, if any are waiting. */
const MAX_MESSAGES_PER_TURN = 50;
const MAX_TURN_MS = 1_000;
/** Of the lease: a turn is over by then in any case, and has two attempts' time left. */
const MOST_OF_LEASE = 1 / 3;
const POLL_MS = 500;
/** Until the next page of apps, where there are more than one look finds. */
const PAGE_MS = 20;
const PROBES = 32;

export interface DeliveryOptions {
  store: Store;
  clients: CallbackClients;
  log: Logger;
  /** Seconds after each failed attempt; see `retry-delay.ts`. */
  schedule: readonly number[];
  /** How many attempts of an app may run at a time, whatever it bears. */
  ceilingOf: (appid: string) => number;
  /** Milliseconds for which a claim holds: the customers of a worker that died wait for its end. */
  leaseMs?: number;
  /** Called after every attempt, for the metrics. */
  onAttempt?: (settlement: Settlement) => void;
  /** Called when the database's clock was put back or ahead. */
  onClockStep?: (direction: ClockStep) => void;
  timing?: Timing;
}

/** What an app is given now, by this instance. */
export interface DeliveryFigures {
  /** Deliveries under way, and how many there may be. */
  running: number;
  limit: number;
  /** Milliseconds since 1970; undefined: its circuit is closed. */
  circuitOpenSince: number | undefined;
  isPaused: boolean;
}

export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #timing: Timing;
  readonly #leaseMs: number;
  readonly #breaker = new CircuitBreaker();
  readonly #slots: DeliverySlots;
  readonly #attemptLog: Logger;
  readonly #clockWatch: ClockWatch;
  /** APPs for which nothing is claimed. */
  readonly pauses: Pauses;
  readonly #running = new Set<Promise<void>>();
  /** By lane: the messages that are under way. */
  readonly #jobs = new Map<number, Job>();
  /** Apps that may have due customers, in the order of their turns. */
  readonly #ready = new Set<string>();
  /** When the database is next asked which apps have due customers, and after which app. */
  #lookAt = 0;
  #lookAfter = '';
  /** Whether all apps were looked at since the start. */
  #hasLooked = false;
  #stopped = false;
  #woken = false;
  #wakeUp = () => {};
  #loop: Promise<void> | undefined;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#timing = options.timing ?? SYSTEM_TIMING;
    this.#leaseMs = options.leaseMs ?? LEASE_MS;
    this.#slots = new DeliverySlots(options.ceilingOf);
    this.#attemptLog = requestLogger(options.log);
    this.pauses = new Pauses(options.store.pausedApps);
    this.#clockWatch = new ClockWatch(
      (place) => options.store.lanes.due.correctNext(place),
      options.log,
      options.onClockStep,
      this.#timing,
    );
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Looks for due messages at once instead of at the next poll: of one app, or of all. */
  wake(appid?: string): void {
    if (appid === undefined) this.#lookAt = 0;
    else this.#setReady(appid);
    this.#woken = true;
    this.#wakeUp();
  }

  /** What an app is given now. */
  figures(appid: string): DeliveryFigures {
    const openSince = this.#breaker.openSince(appid);
    const { wall, monotonic } = this.#timing;
    return {
      ...this.#slots.figures(appid),
      circuitOpenSince: openSince === undefined ? undefined : Math.round(wall() - monotonic() + openSince),
      isPaused: this.pauses.has(appid),
    };
  }

  /** Claims nothing more for an APP. Running attempts end; whose customers they are, their next messages wait. */
  async pause(appid: string): Promise<void> {
    await this.pauses.pause(appid);
    this.#ready.delete(appid);
  }

  async resume(appid: string): Promise<void> {
    await this.pauses.resume(appid);
    this.#breaker.suspect(appid, this.#timing.monotonic());
    this.wake();
  }

  /** Claims nothing more, waits for the attempts that run, and gives their lanes back. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await this.#loop;
    await Promise.all([...this.#running, this.#clockWatch.stop()]);
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#woken = false;
      const mayBeMore = await this.#claim().catch((error: unknown) => {
        repeatedErrors(this.#options.log).log(error, 'outbox cannot be read, trying again');
        return false;
      });
      if (mayBeMore) await nextTurn();
      else await this.#sleep();
    }
  }

  /** Returns whether there may be more to claim at once. */
  async #claim(): Promise<boolean> {
    if (this.#timing.monotonic() >= this.#lookAt || !this.pauses.isKnown) await this.#look();
    const now = this.#timing.monotonic();
    for (const appid of this.#breaker.takeReleases(now)) this.#release(appid);
    // A probe takes no slot from the others that it would have to wait for: there is one per app.
    const [probes, suspected] = partition(this.#takeProbes(now), (appid) => this.#breaker.hasFailed(appid));
    const requests = this.#slots.plan(this.#ready, now);
    for (const { appid } of requests) this.#ready.delete(appid);
    const { lanes } = this.#options.store;
    const jobs = await lanes.claim(
      [...probes.map((appid) => ({ appid, count: 1 })), ...requests],
      this.#leaseMs,
    );
    const found = new Map<string, number>();
    for (const job of jobs) {
      const before = found.get(job.appid) ?? 0;
      found.set(job.appid, before + 1);
      this.#start(job, before === 0 && probes.includes(job.appid));
    }
    for (const appid of probes) {
      if (found.has(appid)) continue;
      const waiting = await lanes.claimEarly(appid, this.#leaseMs);
      if (waiting === undefined) this.#breaker.recordUnused(appid, now);
      else this.#start(waiting, true);
    }
    for (const appid of suspected) {
      // What is due says nothing of what waits; nor does what another customer's message failed with.
      const waiting = await lanes.claimEarly(appid, this.#leaseMs, speaksAgainstApp);
      if (waiting !== undefined) this.#start(waiting, true);
      else if (!this.#breaker.hasFailed(appid)) this.#breaker.recordUnused(appid, now);
    }
    for (const { appid, count } of requests) if (found.get(appid) === count) this.#setReady(appid);
    return requests.length > 0;
  }

  #takeProbes(now: number): string[] {
    const [paused, probes] = partition(this.#breaker.takeProbes(now, PROBES), (appid) =>
      this.pauses.has(appid),
    );
    for (const appid of paused) this.#breaker.recordUnused(appid, now);
    return probes;
  }

  /** Finds apps with due customers: other instances' messages and the ends of back-offs are seen here only. */
  async #look(): Promise<void> {
    const before = this.#timing.monotonic();
    this.#lookAt = before + POLL_MS; // also when it fails
    if (this.#lookAfter === '') await this.#refreshPauses();
    const { apps, waiting, next, now } = await this.#options.store.lanes.due.findApps(this.#lookAfter);
    this.#clockWatch.compare(now, before, this.#timing.monotonic());
    for (const appid of apps) this.#setReady(appid);
    // Also where a customer is due: others may wait for longer.
    if (!this.#hasLooked) for (const appid of [...apps, ...waiting]) this.#breaker.suspect(appid, before);
    this.#hasLooked ||= next === '';
    this.#lookAfter = next;
    // Spread so that several servers do not look in step.
    this.#lookAt =
      this.#timing.monotonic() + (next === '' ? POLL_MS * (0.75 + this.#timing.random() / 2) : PAGE_MS);
  }

  async #refreshPauses(): Promise<void> {
    await this.pauses.refresh();
    for (const appid of this.pauses.list()) this.#ready.delete(appid);
  }

  #setReady(appid: string): void {
    if (!this.#breaker.isOpen(appid) && !this.pauses.has(appid)) this.#ready.add(appid);
  }

  /** Ends the back-offs of an app that is back; a failure is repaired by the schedule. */
  #release(appid: string): void {
    const work = this.#options.store.lanes.due
      .endWaits(appid, ENDPOINT_STATUSES)
      .catch((error: unknown) => {
        const what = 'what waits for an APP that is back goes by its schedule';
        repeatedErrors(this.#options.log).log(error, what, { appid });
      })
      .finally(() => {
        this.#running.delete(work);
        this.wake(appid);
      });
    this.#running.add(work);
  }

  /** @param isProbe whether it is to find out whether the app is back */
  #start(job: Job, isProbe: boolean): void {
    const running = this.#jobs.get(job.lane);
    if (running?.id === job.id) {
      // The lease ended too early, because the clock was put ahead: who is sending the message goes on under the new one.
      running.fence = job.fence;
      return;
    }
    const slot = this.#slots.take(job.appid, this.#timing.monotonic());
    const work = this.#deliverLane(job, slot, isProbe)
      .catch((error: unknown) => {
        // Not journaled: when the lease ends, the message goes out again. At least once.
        repeatedErrors(this.#options.log).log(error, 'delivery could not be journaled, trying again', {
          id: job.id,
        });
      })
      .finally(() => {
        this.#running.delete(work);
        this.#slots.release(slot);
        this.wake(job.appid);
      });
    this.#running.add(work);
  }

  /** Delivers the lane's messages, oldest first, until none is left, one has to wait, or the turn is over. */
  async #deliverLane(first: Job, slot: Slot, isProbe: boolean): Promise<void> {
    const { store } = this.#options;
    const isHeld = () => this.#stopped || this.pauses.has(first.appid);
    if (isHeld()) return store.lanes.release(first); // it was being claimed at the stop
    const now = this.#timing.monotonic();
    const [until, atMost] = [now + MAX_TURN_MS, now + this.#leaseMs * MOST_OF_LEASE];
    const isTurnOver = (sent: number) => sent >= MAX_MESSAGES_PER_TURN || this.#timing.monotonic() >= until;
    const mayContinue = (sent: number) =>
      !isHeld() &&
      this.#timing.monotonic() < atMost &&
      !(isTurnOver(sent) && this.#ready.has(first.appid)) &&
      !this.#breaker.isOpen(first.appid);
    try {
      let job: Job | undefined = first;
      for (let sent = 1; job !== undefined; sent += 1) {
        this.#jobs.set(job.lane, job);
        job = await this.#deliver(job, slot, isProbe && sent === 1, () => mayContinue(sent));
        if (job !== undefined && isHeld()) return await store.lanes.release(job);
      }
    } finally {
      this.#jobs.delete(first.lane);
    }
  }

  /** Makes one attempt, journals and settles it. Returns the lane's next message; if there is none, the lane is released. */
  async #deliver(
    job: Job,
    slot: Slot,
    isProbe: boolean,
    mayContinue: () => boolean,
  ): Promise<Job | undefined> {
    const { store, clients, schedule, onAttempt } = this.#options;
    const callback = clients.get(job.appid);
    const at = this.#timing.wall();
    const started = this.#timing.monotonic();
    this.#slots.beginAttempt(slot, started);
    const span = job.traceparent === null ? undefined : beginSpan(job.traceparent);
    const result = await send(callback, job, span?.traceparent);
    const ended = this.#timing.monotonic();
    this.#slots.endAttempt(slot, assessLoad(result), ended);
    const isOutdated = this.#updateBreaker(job.appid, result, { isProbe, began: started, ended });
    const attempt: Attempt = {
      at,
      url: callback?.callbackUrl ?? '',
      duration_ms: Math.round(ended - started),
      ...describeResult(result),
    };
    const keepsLane = mayContinue();
    const decided = decideOutcome(result, job, schedule, this.#timing.random());
    // What else waited was let go meanwhile, and this goes, too.
    if (isOutdated && decided.outcome === 'retry') decided.backoffMs = askedMs(result);
    const settlement = { job, attempt, keepsLane, ...decided };
    const next = await store.lanes.settle(settlement);
    logAttempt(this.#attemptLog, settlement, span, this.#timing.wall());
    onAttempt?.(settlement);
    return keepsLane ? next : undefined;
  }

  /** Returns whether the attempt failed with the APP, which is known to be back since the attempt began. */
  #updateBreaker(
    appid: string,
    result: SendResult,
    { isProbe, began, ended }: { isProbe: boolean; began: number; ended: number },
  ): boolean {
    const state = assessApp(result);
    if (state === 'alive') this.#breaker.recordSuccess(appid, isProbe, ended, began);
    else if (state === 'failing')
      this.#breaker.recordFailure(appid, ended, { began, isProbe, askedMs: askedMs(result) });
    else this.#breaker.recordUnused(appid, ended);
    if (this.#breaker.isOpen(appid)) this.#ready.delete(appid);
    return state === 'failing' && this.#breaker.wasReleasedSince(appid, began);
  }

  /** Waits until woken, until the next look, or until there may be room for apps that wait for a slot. */
  async #sleep(): Promise<void> {
    if (this.#woken || this.#stopped) return;
    const now = this.#timing.monotonic();
    await new Promise<void>((resolve) => {
      const ms = Math.max(1, Math.min(this.#lookAt - now, this.#slots.msUntilRoom(now)));
      const cancelTimer = this.#timing.after(ms, resolve);
      this.#wakeUp = () => {
        cancelTimer();
        resolve();
      };
    });
  }
}

/** What is said of a message here is what is said of one that was received, see `log-requests.ts`. */
function logAttempt(
  log: Logger,
  { job, attempt, outcome, backoffMs = 0 }: Settlement,
  span: ReturnType<typeof beginSpan> | undefined,
  now: number,
): void {
  const line = {
    id: job.id,
    endpoint: 'app',
    direction: 'sent',
    appid: job.appid,
    user: job.user,
    msgType: job.msgType,
    outcome,
    attempt: job.attempts + 1,
    errcode: attempt.errcode,
    ms: attempt.duration_ms,
    ...(span && { traceId: span.traceId, spanId: span.spanId }),
  };
  const next =
    outcome === 'retry'
      ? { retryInMs: backoffMs, nextAttemptAt: new Date(now + backoffMs).toISOString() }
      : {};
  if (outcome === 'delivered') log.info(line, 'delivery');
  else log.warn({ ...line, error: attempt.error, ...next }, 'delivery');
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [first: T[], others: T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function send(
  callback: Callback | undefined,
  { id, text }: Job,
  traceparent: string | undefined,
): Promise<SendResult> {
  if (callback === undefined) {
    const message = inLanguage(TEXTS.noCallbackUrl);
    return { ok: false, error: new StaffServiceError('notConnected', message, { url: '', attempts: 0 }) };
  }
  try {
    const { errcode, answer } = await callback.send(text, callOptions(id, traceparent));
    return { ok: true, errcode, answer };
  } catch (error) {
    if (error instanceof StaffServiceError) return { ok: false, error };
    throw error;
  }
}
