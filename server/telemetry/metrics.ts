/** What the server counts, in Prometheus' text format. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { droppedLines } from './log.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LAG_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120, 600, 1800, 7200, 36_000, 86_400];

/** Asked at each scrape. */
interface OutboxFigures {
  messages: () => Promise<{ pending: number; dead: number }>;
  /** The APPs that have the most pending messages. */
  largestBacklogs: () => [appid: string, pending: number][];
  outboxLimit: () => number;
  /** To which nothing is delivered for now. */
  pausedApps: () => string[];
}

export class Metrics {
  readonly #registry = new Registry();
  /** By operation and errcode. Counted here and handed to prom-client at the scrape: it hashes labels at every count. */
  readonly #requests = new Map<string, Map<number | 'simulated', number>>();
  readonly #attempts = new Counter({
    name: 'staff_service_delivery_attempts_total',
    help: 'Attempts at delivery by outcome: delivered, retry, dead',
    labelNames: ['outcome'],
    registers: [this.#registry],
  });
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
  readonly #deleted = new Counter({
    name: 'staff_service_retention_deleted_total',
    help: 'Messages that were deleted, received and settled ones, by reason: age, or size, which goes before their time',
    labelNames: ['reason'],
    registers: [this.#registry],
  });

  readonly #outboxFull = new Counter({
    name: 'staff_service_outbox_refused_total',
    help: 'Messages refused with 503 because the share of their APP in outboxLimit was full',
    labelNames: ['appid'],
    registers: [this.#registry],
  });

  readonly #endedByHand = new Counter({
    name: 'staff_service_outbox_ended_by_hand_total',
    help: 'Waiting messages that an operator has ended, by verdict: dead (skipped), cancelled',
    labelNames: ['verdict'],
    registers: [this.#registry],
  });

  constructor({ messages, largestBacklogs, outboxLimit, pausedApps }: OutboxFigures) {
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
    new Gauge({
      name: 'staff_service_outbox_messages',
      help: 'Messages that are pending or dead',
      labelNames: ['state'],
      registers: [this.#registry],
      async collect() {
        this.reset();
        // The other figures are wanted most when the store does not answer.
        const found = await messages().catch(() => undefined);
        if (found === undefined) return;
        this.set({ state: 'pending' }, found.pending);
        this.set({ state: 'dead' }, found.dead);
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
    new Gauge({
      name: 'staff_service_outbox_backlog_messages',
      help: 'Pending messages of the ten APPs that have the most',
      labelNames: ['appid'],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const [appid, pending] of largestBacklogs()) this.set({ appid }, pending);
      },
    });
    new Gauge({
      name: 'staff_service_outbox_paused',
      help: 'APPs whose deliveries an operator has paused: 1 each, none for the others',
      labelNames: ['appid'],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const appid of pausedApps()) this.set({ appid }, 1);
      },
    });
    new Gauge({
      name: 'staff_service_outbox_limit',
      help: 'Messages that may be pending, of all APPs together; one alone may have half at most. 0 is no limit',
      registers: [this.#registry],
      collect() {
        this.set(outboxLimit());
      },
    });
  }

  /** @param errcode `simulated` for those of simulated faults, which may be any: a label's values are bounded */
  request(operation: string, errcode: number | 'simulated'): void {
    const codes = this.#requests.get(operation) ?? new Map<number | 'simulated', number>();
    if (codes.size === 0) this.#requests.set(operation, codes);
    codes.set(errcode, (codes.get(errcode) ?? 0) + 1);
  }

  attempt(outcome: string): void {
    this.#attempts.inc({ outcome });
  }

  /** @param lagMs from hand-over to delivery */
  delivered(lagMs: number): void {
    this.#lag.observe(Math.max(0, lagMs) / 1000); // the clock may have been put back in between
  }

  commit(operation: string, ms: number): void {
    this.#store.observe({ operation }, ms / 1000);
  }

  deleted(reason: 'age' | 'size', rows: number): void {
    this.#deleted.inc({ reason }, rows);
  }

  outboxFull(appid: string): void {
    this.#outboxFull.inc({ appid });
  }

  endedByHand(verdict: 'dead' | 'cancelled'): void {
    this.#endedByHand.inc({ verdict });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
