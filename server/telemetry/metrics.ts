/** What the server counts, in Prometheus' text format. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type AllAppFigures, AppMetrics } from './app-metrics.ts';
import { droppedLines } from './log.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LAG_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120, 600, 1800, 7200, 36_000, 86_400];

/** What is as it is, asked at each scrape; undefined where it is not known. */
export interface Figures {
  apps: AllAppFigures;
  outbox: { pending: number; dead: number; limit: number };
  /** Whether messages can be read and written. */
  isStoreReady: boolean;
  usedBytes: number | undefined;
  retentionBytes: number;
  /** Of the data folder. */
  disk: { free: number; size: number } | undefined;
  eventStreams: { all: number; link: number };
}

export const NO_FIGURES: Figures = {
  apps: { configured: [], removed: [] },
  outbox: { pending: 0, dead: 0, limit: 0 },
  isStoreReady: true,
  usedBytes: undefined,
  retentionBytes: 0,
  disk: undefined,
  eventStreams: { all: 0, link: 0 },
};

export class Metrics {
  readonly #registry = new Registry();
  readonly #figures: () => Figures | Promise<Figures>;
  readonly #apps = new AppMetrics(this.#registry);
  /** By operation and errcode. Counted here and handed to prom-client at the scrape: it hashes labels at every count. */
  readonly #requests = new Map<string, Map<number | 'simulated', number>>();
  readonly #lag = new Histogram({
    name: 'staff_service_delivery_lag_seconds',
    help: 'Time from hand-over to delivery',
    buckets: LAG_SECONDS,
    registers: [this.#registry],
  });
  readonly #store = new Histogram({
    name: 'staff_service_store_seconds',
    help: 'Time of a store transaction, which many messages may share',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #storeFailures = this.#counter(
    'staff_service_store_failures_total',
    'Store transactions that failed, which many messages may share',
    ['operation'],
  );
  readonly #consoleRequests = this.#counter(
    'staff_service_console_requests_total',
    'Requests to the control API by operation and HTTP status',
    ['operation', 'status'],
  );
  readonly #webhookAttempts = this.#counter(
    'staff_service_webhook_attempts_total',
    'Attempts at sending operational events by outcome: delivered, retry, dead',
    ['outcome'],
  );
  readonly #deleted = this.#counter(
    'staff_service_retention_deleted_total',
    'Messages that were deleted, received and settled ones, by reason: age, or size, which goes before their time',
    ['reason'],
  );
  readonly #clockSteps = this.#counter(
    'staff_service_clock_steps_total',
    'Steps of the database clock by more than a second, by direction: back, or ahead',
    ['direction'],
  );
  readonly #endedByHand = this.#counter(
    'staff_service_outbox_ended_by_hand_total',
    'Waiting messages that an operator has ended, by verdict: dead (skipped), cancelled',
    ['verdict'],
  );
  readonly #retained = this.#gauge(
    'staff_service_retention_completed_timestamp_seconds',
    'When retention last came to its end',
  );
  #retainedAt: number | undefined;
  readonly #outbox = this.#gauge('staff_service_outbox_messages', 'Messages that are pending or dead', [
    'state',
  ]);
  readonly #outboxLimit = this.#gauge(
    'staff_service_outbox_limit',
    'Messages that may be pending, of all APPs together; one alone may have half at most. 0 is no limit',
  );
  readonly #storeReady = this.#gauge(
    'staff_service_store_ready',
    'Whether messages can be read and written, as /readyz says',
  );
  readonly #usedBytes = this.#gauge(
    'staff_service_database_bytes',
    'Space that the data takes, as retention reckons it',
  );
  readonly #retentionBytes = this.#gauge(
    'staff_service_retention_limit_bytes',
    'Space that the data may take, retentionGiB: beyond it the oldest goes before its time',
  );
  readonly #diskFree = this.#gauge(
    'staff_service_disk_free_bytes',
    'Free disk where the data folder is; with SQLite only',
  );
  readonly #diskSize = this.#gauge(
    'staff_service_disk_size_bytes',
    'Size of the disk where the data folder is; with SQLite only',
  );
  readonly #eventStreams = this.#gauge(
    'staff_service_event_streams',
    'Event streams that are open, by who has opened them: all (operators), link (shared links)',
    ['access'],
  );

  constructor(figures: () => Figures | Promise<Figures>) {
    this.#figures = figures;
    collectDefaultMetrics({ register: this.#registry });
    const requests = this.#requests;
    new Counter({
      name: 'staff_service_requests_total',
      help: 'Requests by operation and errcode: 0 is accepted, anything else refused',
      labelNames: ['operation', 'errcode'],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const [operation, codes] of requests) {
          for (const [errcode, count] of codes) this.inc({ operation, errcode }, count);
        }
      },
    });
    new Counter({
      name: 'staff_service_log_lines_dropped_total',
      help: 'Log lines that standard output did not take: a full disk, or a reader that does not read',
      registers: [this.#registry],
      collect() {
        this.reset();
        this.inc(droppedLines());
      },
    });
    // What grows from nothing, no query sees.
    for (const verdict of ['dead', 'cancelled']) this.#endedByHand.inc({ verdict }, 0);
    for (const direction of ['back', 'ahead']) this.#clockSteps.inc({ direction }, 0);
    for (const operation of ['receive', 'hand_over', 'settle']) this.#storeFailures.inc({ operation }, 0);
    for (const outcome of OUTCOMES) this.#webhookAttempts.inc({ outcome }, 0);
  }

  /** @param errcode `simulated` for those of simulated faults, which may be any: a label's values are bounded */
  request(operation: string, errcode: number | 'simulated'): void {
    const codes = this.#requests.get(operation) ?? new Map<number | 'simulated', number>();
    if (codes.size === 0) this.#requests.set(operation, codes);
    codes.set(errcode, (codes.get(errcode) ?? 0) + 1);
  }

  consoleRequest(operation: string, status: number): void {
    this.#consoleRequests.inc({ operation, status });
  }

  attempt(appid: string, outcome: Outcome): void {
    this.#apps.attempt(appid, outcome);
  }

  /** @param lagMs from hand-over to delivery */
  delivered(lagMs: number): void {
    this.#lag.observe(Math.max(0, lagMs) / 1000); // the clock may have been put back in between
  }

  commit(operation: string, ms: number): void {
    this.#store.observe({ operation }, ms / 1000);
  }

  writeFailed(operation: string): void {
    this.#storeFailures.inc({ operation });
  }

  deleted(reason: 'age' | 'size', rows: number): void {
    this.#deleted.inc({ reason }, rows);
  }

  webhookAttempt(outcome: Outcome): void {
    this.#webhookAttempts.inc({ outcome });
  }

  /** @param at milliseconds since 1970 */
  retained(at: number): void {
    this.#retainedAt = at / 1000;
  }

  outboxFull(appid: string): void {
    this.#apps.outboxFull(appid);
  }

  clockStep(direction: 'back' | 'ahead'): void {
    this.#clockSteps.inc({ direction });
  }

  endedByHand(verdict: 'dead' | 'cancelled'): void {
    this.#endedByHand.inc({ verdict });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  async text(): Promise<string> {
    const figures = await this.#figures();
    this.#apps.show(figures.apps, Date.now());
    const { outbox, isStoreReady, usedBytes, retentionBytes, disk, eventStreams } = figures;
    this.#outbox.set({ state: 'pending' }, outbox.pending);
    this.#outbox.set({ state: 'dead' }, outbox.dead);
    this.#outboxLimit.set(outbox.limit);
    this.#storeReady.set(isStoreReady ? 1 : 0);
    show(this.#usedBytes, usedBytes);
    this.#retentionBytes.set(retentionBytes);
    show(this.#diskFree, disk?.free);
    show(this.#diskSize, disk?.size);
    show(this.#retained, this.#retainedAt);
    this.#eventStreams.set({ access: 'all' }, eventStreams.all);
    this.#eventStreams.set({ access: 'link' }, eventStreams.link);
    return this.#registry.metrics();
  }

  #counter(name: string, help: string, labelNames: string[]): Counter {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }
}

/** What is not known is not shown: without labels, prom-client takes it for 0. */
function show(gauge: Gauge, value: number | undefined): void {
  if (value === undefined) gauge.remove();
  else gauge.set(value);
}
