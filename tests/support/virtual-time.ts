/** Time that passes only when a test says so, and a store and an APP that live in it. */
import { type CallOptions, StaffServiceError } from '@staff-service/client';
import { sql } from 'kysely';
import type { CallbackClients } from '../../server/delivery/callback-clients.ts';
import type { Engine } from '../../server/store/engine.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import type { Timing } from '../../server/store/timing.ts';
import { log } from './engines.ts';

/** Turns of the event loop in which nobody asks for the time: all that could be done without waiting is done. */
const QUIET_TURNS = 8;
const BEGIN = Date.UTC(2026, 0, 1);

interface Timer {
  at: number;
  work: () => void;
}

export class VirtualTime implements Timing {
  #now = 0;
  #asked = 0;
  #seed: number;
  readonly #timers = new Set<Timer>();

  /** @param seed of the random numbers: the same one gives the same run */
  constructor(seed = 1) {
    this.#seed = seed;
  }

  // As properties: they are handed on by themselves.
  readonly monotonic = () => {
    this.#asked += 1;
    return this.#now;
  };
  readonly wall = () => BEGIN + Math.floor(this.monotonic());
  readonly random = () => {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#seed / 2 ** 32;
  };
  readonly after = (ms: number, work: () => void) => {
    const timer = { at: this.monotonic() + ms, work };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Milliseconds since the beginning. */
  get now(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** Lets so much time pass: timers end in their order, each when all that the one before set off is done. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await this.#settle();
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.#now = Math.max(this.#now, next.at);
      this.#timers.delete(next);
      next.work();
      await this.#settle();
    }
    this.#now = until;
  }

  /** What is waited for here may need time to pass. */
  async until(work: Promise<unknown>): Promise<void> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    while (!isDone) await this.advance(10);
    await done;
  }

  #next(until: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers)
      if (timer.at <= until && (next === undefined || timer.at < next.at)) next = timer;
    return next;
  }

  async #settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      const before = this.#asked;
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#asked !== before) quiet = -1;
    }
  }
}

/** SQLite, whose clock goes by this time, too. */
export function virtualEngine(folder: string, time: VirtualTime): Engine {
  const engine = sqliteEngine(folder, log, time);
  return { ...engine, get now() { return sql<number>`cast(${time.wall()} as integer)`; } }; // biome-ignore format: a getter
}

/** How an APP is: it answers, nobody listens, or it takes the connection and never answers. */
export type AppState = 'up' | 'down' | 'hanging';

/** An APP at the other end of a network that takes 5 ms. */
export class VirtualApp {
  state: AppState = 'up';
  /** What it took, in the order in which it did. */
  readonly arrived: { user: string; content: string; at: number }[] = [];
  /** When it was asked and did not take it. */
  readonly refused: number[] = [];
  readonly #time: VirtualTime;

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  get clients(): CallbackClients {
    return { get: () => ({ callbackUrl: 'http://app.test', send: (text, call) => this.#take(text, call) }) };
  }

  async #take(text: string, { timeoutMs = 10_000 }: CallOptions = {}) {
    const { state } = this;
    await this.#time.sleep(state === 'hanging' ? timeoutMs : 5);
    if (state === 'up') {
      const { ToUserId: user, Content: content } = JSON.parse(text);
      this.arrived.push({ user, content, at: this.#time.now });
      return { errcode: 0 as const, errmsg: '', answer: '{"errcode":0}', attempts: 1 };
    }
    this.refused.push(this.#time.now);
    const code = state === 'down' ? 'notConnected' : 'timeout';
    throw new StaffServiceError(code, code, { url: 'http://app.test', attempts: 1 });
  }
}
