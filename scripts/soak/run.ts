/** Load at a steady rate, and what the server takes and how late deliveries are, sample by sample. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LagApp, percentile } from '../bench/lag-app.ts';
import type { ProductServer } from '../bench/product-server.ts';
import type { Probe } from './probe.ts';
import type { Traffic } from './traffic.ts';
import type { Sample } from './verdict.ts';

const WARM_UP_MS = 4_000;
const CALIBRATION_MS = 10_000;
/** In the calibration, no more than this may wait for delivery: what counts is what gets through to the end. */
const CALIBRATION_WAITING = 500;
const DRAIN_MS = 60_000;
const SAMPLE_MS = 60_000;
const FEWEST_SAMPLES = 10;

export interface FullLoad {
  /** Messages that go all the way. */
  perSecond: number;
  stallP99Ms: number;
  sqliteP99Ms: number;
}

export class Soak {
  readonly #server: ProductServer;
  readonly #traffic: Traffic;
  readonly #app: LagApp;
  #delivered = 0;

  constructor(server: ProductServer, traffic: Traffic, app: LagApp) {
    this.#server = server;
    this.#traffic = traffic;
    this.#app = app;
  }

  /** What is accepted, answered and delivered under full load, once the compilers are done. */
  async fullLoad(): Promise<FullLoad> {
    const delivered = () => this.#app.arrived.length;
    await this.#traffic.flood(WARM_UP_MS, delivered, CALIBRATION_WAITING);
    const before = delivered();
    await this.#probe(); // forgets what came before
    await this.#traffic.flood(CALIBRATION_MS, delivered, CALIBRATION_WAITING);
    const perSecond = Math.round(((delivered() - before) / CALIBRATION_MS) * 1000);
    const { stallP99Ms, sqliteP99Ms } = await this.#probe();
    await this.drain();
    return { perSecond, stallP99Ms, sqliteP99Ms };
  }

  async run(minutes: number, rate: number, onSample: (sample: Sample) => void): Promise<Sample[]> {
    const wholeMs = minutes * 60_000;
    const count = Math.max(FEWEST_SAMPLES, Math.round(wholeMs / SAMPLE_MS));
    const started = performance.now();
    const load = this.#traffic.steady(wholeMs, rate);
    const samples: Sample[] = [];
    await this.#probe();
    for (let at = 1; at <= count; at += 1) {
      const before = { accepted: this.#traffic.accepted, refused: this.#traffic.refused };
      await sleep(started + (wholeMs * at) / count - performance.now());
      const lags = this.#takeDelivered();
      const { accepted, refused } = this.#traffic;
      const sample: Sample = {
        minutes: (performance.now() - started) / 60_000,
        accepted: accepted - before.accepted,
        refused: refused - before.refused,
        delivered: lags.length,
        lagP50Ms: percentile(lags, 0.5),
        lagP99Ms: percentile(lags, 0.99),
        pending: accepted - this.#delivered,
        ...(await this.#probe()),
      };
      samples.push(sample);
      onSample(sample);
    }
    await load;
    return samples;
  }

  /** Waits until everything is delivered. Returns how many messages are not, after a minute. */
  async drain(): Promise<number> {
    await this.#traffic.settled();
    const until = performance.now() + DRAIN_MS;
    for (;;) {
      this.#takeDelivered();
      const missing = this.#traffic.accepted - this.#delivered;
      if (missing <= 0 || performance.now() > until) return Math.max(0, missing);
      await sleep(20);
    }
  }

  /** The lags since last time, ascending. */
  #takeDelivered(): number[] {
    const lags = this.#app.arrived.splice(0).sort((a, b) => a - b);
    this.#delivered += lags.length;
    return lags;
  }

  async #probe(): Promise<Probe> {
    const { process } = this.#server;
    const over = new AbortController();
    const answered = once(process, 'message', over);
    const ended = once(process, 'exit', over).then(([code]) => {
      throw new Error(`the server ended, exit code ${code}`);
    });
    process.send('probe');
    try {
      return (await Promise.race([answered, ended]))[0] as Probe;
    } finally {
      ended.catch(() => {});
      answered.catch(() => {});
      over.abort();
    }
  }
}
