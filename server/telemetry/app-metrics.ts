/** What is measured of each APP. */
import type { Endpoint } from '@staff-service/client';
import { Counter, Gauge, type Registry } from 'prom-client';
import { AppCounts, OTHER, splitApps } from './app-labels.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';

/** What is known of an APP now. */
export interface AppFigures {
  appid: string;
  /** Messages that wait for delivery, and those that were given up. */
  pending: number;
  dead: number;
  /** When the oldest that waits was handed over, milliseconds since 1970; undefined: none waits. */
  oldestAt: number | undefined;
  /** Milliseconds since 1970; undefined: it is closed. */
  circuitOpenSince: number | undefined;
  /** Whether an operator has paused its deliveries. */
  isPaused: boolean;
  /** Deliveries under way, and how many there may be. */
  running: number;
  limit: number;
  /** When each of its secrets last verified a signature at an endpoint, in the order of the configuration. */
  secrets: Readonly<Record<Endpoint, readonly (number | undefined)[]>>;
}

/** Those of APPs that are configured no more are in `removed`. */
export interface AllAppFigures {
  configured: readonly AppFigures[];
  removed: readonly AppFigures[];
}

export class AppMetrics {
  readonly #attempts = new AppCounts(OUTCOMES);
  readonly #refused = new AppCounts(['full']);
  readonly #series;
  readonly #circuitSince;
  readonly #secrets;
  readonly #attemptsTotal;
  readonly #refusedTotal;

  constructor(registry: Registry) {
    const registers = [registry];
    const labelNames = ['appid'];
    const note = 'of the hundred APPs that have the most waiting, the others together as other';
    const gauge = (name: string, help: string) => new Gauge({ name, help, labelNames, registers });
    this.#series = {
      pending: gauge('staff_service_outbox_backlog_messages', `Pending messages ${note}`),
      oldest: gauge(
        'staff_service_outbox_oldest_seconds',
        'Age of the oldest pending message of an APP; 0 where none waits. Grows while nothing is delivered',
      ),
      dead: gauge('staff_service_outbox_dead_messages', `Dead messages ${note}`),
      open: gauge(
        'staff_service_circuit_open',
        'Whether this instance delivers nothing but probes to an APP, because it failed five times in a row or asked for a pause',
      ),
      paused: gauge('staff_service_outbox_paused', 'Whether an operator has paused the deliveries to an APP'),
      running: gauge('staff_service_delivery_running', 'Deliveries to an APP that are under way'),
      limit: gauge(
        'staff_service_delivery_concurrency_limit',
        'Deliveries to an APP that may be under way now',
      ),
    };
    this.#circuitSince = gauge(
      'staff_service_circuit_opened_timestamp_seconds',
      'When the circuit of an APP opened, of those that are open',
    );
    this.#secrets = new Gauge({
      name: 'staff_service_secret_verified_timestamp_seconds',
      help: 'When a secret of an APP last verified a signature at an endpoint, by its position in the configuration: 1 or 2',
      labelNames: ['endpoint', 'appid', 'secret'],
      registers,
    });
    this.#attemptsTotal = new Counter({
      name: 'staff_service_delivery_attempts_total',
      help: 'Attempts at delivery by APP and outcome: delivered, retry, dead',
      labelNames: ['appid', 'outcome'],
      registers,
    });
    this.#refusedTotal = new Counter({
      name: 'staff_service_outbox_refused_total',
      help: 'Messages refused with 503 because the share of their APP in outboxLimit was full',
      labelNames,
      registers,
    });
  }

  attempt(appid: string, outcome: Outcome): void {
    this.#attempts.add(appid, outcome);
  }

  outboxFull(appid: string): void {
    this.#refused.add(appid, 'full');
  }

  /** Before each scrape. @param now milliseconds since 1970 */
  show({ configured, removed }: AllAppFigures, now: number): void {
    for (const metric of [...Object.values(this.#series), this.#circuitSince, this.#secrets]) metric.reset();
    const { own, rest } = splitApps(configured, byWaiting);
    for (const figures of own) {
      const { appid, oldestAt, circuitOpenSince } = figures;
      this.#show(appid, figures, ageOf(oldestAt, now));
      if (circuitOpenSince !== undefined) this.#circuitSince.set({ appid }, circuitOpenSince / 1000);
      for (const endpoint of ['platform', 'app'] as const) {
        for (const [at, verifiedAt] of figures.secrets[endpoint].entries())
          if (verifiedAt !== undefined)
            this.#secrets.set({ endpoint, appid, secret: at + 1 }, verifiedAt / 1000);
      }
    }
    const others = [...rest, ...removed];
    // An APP may have this very appid.
    const namesake = own.find(({ appid }) => appid === OTHER);
    const ages = [...others, ...(namesake ? [namesake] : [])].map(({ oldestAt }) => ageOf(oldestAt, now));
    if (others.length > 0) for (const figures of others) this.#show(OTHER, figures, Math.max(...ages));
    this.#showCounts(configured.map(({ appid }) => appid));
  }

  #show(appid: string, figures: AppFigures, age: number): void {
    const { pending, dead, circuitOpenSince, isPaused, running, limit } = figures;
    const { oldest, ...added } = this.#series;
    oldest.set({ appid }, age);
    const open = circuitOpenSince === undefined ? 0 : 1;
    const values = { pending, dead, open, paused: isPaused ? 1 : 0, running, limit };
    for (const name of Object.keys(values) as (keyof typeof values)[])
      added[name].inc({ appid }, values[name]);
  }

  #showCounts(configured: readonly string[]): void {
    this.#attemptsTotal.reset();
    for (const { appid, kind, count } of this.#attempts.list(configured))
      this.#attemptsTotal.inc({ appid, outcome: kind }, count);
    this.#refusedTotal.reset();
    for (const { appid, count } of this.#refused.list(configured)) this.#refusedTotal.inc({ appid }, count);
  }
}

function byWaiting(a: AppFigures, b: AppFigures): number {
  return b.pending - a.pending || (b.circuitOpenSince ?? 0) - (a.circuitOpenSince ?? 0);
}

/** Seconds; the clock may have been put back in between. */
function ageOf(at: number | undefined, now: number): number {
  return at === undefined ? 0 : Math.max(0, now - at) / 1000;
}
