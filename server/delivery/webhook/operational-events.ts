/** Tells the operator what is wrong: notices it, stores an event of it, sends that until it arrives. */
import type { LiveSettings } from '../../config/live-settings.ts';
import type { Webhook } from '../../config/webhook.ts';
import type { Store } from '../../store/store.ts';
import { SYSTEM_TIMING, type Timing } from '../../store/timing.ts';
import { newId } from '../../store/uuid-v7.ts';
import type { ConditionPace, NewWebhookEvent, WebhookJob } from '../../store/webhook-events.ts';
import type { Logger } from '../../telemetry/log.ts';
import type { Figures } from '../../telemetry/metrics.ts';
import type { Outcome } from '../../telemetry/outcome.ts';
import { repeatedErrors } from '../../telemetry/repeated-errors.ts';
import type { CallbackTransport } from '../callback-transport.ts';
import { retryDelayMs } from '../retry-delay.ts';
import { findConditions, type NewEvent, subjectOf } from './conditions.ts';
import { EventCounts } from './event-counts.ts';
import { postEvent } from './post-event.ts';

const TICK_MS = 5_000;
const HOUR_MS = 3_600_000;
/** How often a condition that lasts is noted in the store. */
const NOTE_MS = 60_000;
/** One that lasts is told every hour, and one that begins anew at once: unless it comes and goes. */
const PACE: ConditionPace = { everyMs: HOUR_MS, goneMs: 150_000, leastMs: 300_000 };
/** Three times what an attempt may take. */
const LEASE_MS = 30_000;
const AT_ONCE = 10;

export interface OperationalEventsOptions {
  store: Pick<Store, 'webhookEvents' | 'lastDelivered'>;
  live: Pick<LiveSettings, 'current'>;
  figures: () => Promise<Figures>;
  dispatcher: CallbackTransport['dispatcher'];
  log: Logger;
  /** Seconds after each failed attempt. */
  schedule: readonly number[];
  onAttempt?: (outcome: Outcome) => void;
  tickMs?: number;
  timing?: Timing;
  /** UUIDv7s. */
  newId?: () => string;
}

export class OperationalEvents {
  readonly #options: OperationalEventsOptions;
  readonly #timing: Timing;
  readonly #counts = new EventCounts();
  /** The conditions that were under way at the last look, with when, of a monotonic clock, the store is told again. */
  #noteAt = new Map<string, number>();
  #pruneAt = 0;
  #stopped = false;
  #cancelTimer = () => {};
  #running: Promise<void> = Promise.resolve();

  constructor(options: OperationalEventsOptions) {
    this.#options = options;
    this.#timing = options.timing ?? SYSTEM_TIMING;
  }

  start(): void {
    const tick = () => {
      this.#running = this.#tick().finally(() => {
        if (!this.#stopped) this.start();
      });
    };
    this.#cancelTimer = this.#timing.after(this.#options.tickMs ?? TICK_MS, tick, { ref: false });
  }

  /** What was counted is stored: the next server tells of it. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelTimer();
    await this.#running;
    await this.#counts.store(this.#options.store.webhookEvents).catch(() => {});
  }

  noteDead(appid: string, id: string, error: string | null): void {
    if (this.#options.live.current.webhook !== undefined)
      this.#counts.add('message.dead', appid, 1, { lastId: id, lastError: error });
  }

  noteDeletedBySize(messages: number): void {
    if (messages > 0 && this.#options.live.current.webhook !== undefined)
      this.#counts.add('retention.by_size', '', messages, {});
  }

  async #tick(): Promise<void> {
    const { live, log, store } = this.#options;
    const { webhook } = live.current;
    if (webhook === undefined) return;
    try {
      await this.#counts.store(store.webhookEvents);
      await this.#counts.raise(store.webhookEvents, (event) => this.#write(event));
      await this.#raiseConditions(webhook);
      await this.#prune();
      await this.#sendDue(webhook);
    } catch (error) {
      repeatedErrors(log).log(error, 'operational events cannot be stored, trying again');
    }
  }

  async #raiseConditions(webhook: Webhook): Promise<void> {
    const { store, figures } = this.#options;
    const now = this.#timing.wall();
    const monotonic = this.#timing.monotonic();
    const seen = await figures();
    const worthTelling = new Set(findConditions(seen, webhook, now).map(keyOf));
    const before = this.#noteAt;
    this.#noteAt = new Map();
    // A circuit opens anew after a restart: it has been under way since, or each restart would be told of.
    for (const event of findConditions(seen, { ...webhook, circuitOpenSeconds: 0 }, now)) {
      const { type } = event;
      const subject = subjectOf(event);
      const isTold = worthTelling.has(keyOf(event));
      const key = `${keyOf(event)} ${isTold}`;
      const at = before.get(key);
      if (at !== undefined && at > monotonic) {
        this.#noteAt.set(key, at);
        continue;
      }
      if (type === 'app.not_delivered') {
        const at = await store.lastDelivered(subject);
        if (at !== undefined && now - at < webhook.undeliveredSeconds * 1000) continue;
      }
      const written = isTold ? this.#write(event) : undefined;
      await store.webhookEvents.noteCondition({ type, subject }, PACE, written);
      this.#noteAt.set(key, monotonic + NOTE_MS);
    }
  }

  #write({ type, data }: NewEvent): NewWebhookEvent {
    const timestamp = new Date(this.#timing.wall()).toISOString();
    return { id: (this.#options.newId ?? newId)(), body: JSON.stringify({ type, timestamp, data }) };
  }

  async #prune(): Promise<void> {
    if (this.#timing.monotonic() < this.#pruneAt) return;
    await this.#options.store.webhookEvents.prune(this.#timing.wall());
    this.#pruneAt = this.#timing.monotonic() + HOUR_MS;
  }

  async #sendDue(webhook: Webhook): Promise<void> {
    while (!this.#stopped) {
      const jobs = await this.#options.store.webhookEvents.claim(AT_ONCE, LEASE_MS);
      await Promise.all(jobs.map((job) => this.#send(webhook, job)));
      if (jobs.length < AT_ONCE) return;
    }
  }

  async #send(webhook: Webhook, job: WebhookJob): Promise<void> {
    const { store, dispatcher, schedule, log, onAttempt } = this.#options;
    const { error, retryAfterMs } = await postEvent(webhook, job, dispatcher, this.#timing);
    const delayMs =
      error === null ? undefined : retryDelayMs(job.attempts, this.#timing.random(), schedule, retryAfterMs);
    await store.webhookEvents.settle(job, error, delayMs);
    const outcome = error === null ? 'delivered' : delayMs === undefined ? 'dead' : 'retry';
    const line = { id: job.id, event: JSON.parse(job.body).type, outcome, attempt: job.attempts };
    if (error === null) log.info(line, 'webhook');
    else log.warn({ ...line, error, ...(delayMs === undefined ? {} : { retryInMs: delayMs }) }, 'webhook');
    onAttempt?.(outcome);
  }
}

function keyOf(event: NewEvent): string {
  return `${event.type} ${subjectOf(event)}`;
}
