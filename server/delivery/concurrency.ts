/** An instance's share of deliveries that run at a time, and how the apps share it. Pure: the clock is passed in. */
import type { ClaimRequest } from '../store/lanes.ts';
import { AdaptiveLimit, type Load } from './adaptive-limit.ts';

/** Of attempts that may be answered at any moment, so many keep the processor busy; one of a distant APP counts for less. */
const BUSY = 128;
/** An attempt counts whole up to this latency; twice as far away, by half. */
const NEAR_MS = 10;
/** Of these, first attempts for apps of which nothing is known yet: they may all be slow. */
const UNKNOWN = 64;
/** Attempts of quick apps, and as many of slow ones, that only wait: a socket each, within the 4,096 that the strictest systems allow. */
const SOCKETS = 1024;
const SLOW_MS = 250;
/**
 * Slow attempts begin one after another, 8 at once at most: a thousand that begin together are answered together, and hold up
 * the others.
 */
const SLOW_EVERY_MS = 0.5;
const SLOW_AT_ONCE = 8;
const CLAIM = 64;
/** What the latest attempt adds to an app's latency. */
const LATEST = 1 / 8;

type Pace = 'unknown' | 'quick' | 'slow';

interface App {
  held: number;
  /** Milliseconds, of the latest attempts; undefined before the first. */
  latency: number | undefined;
  limit: AdaptiveLimit;
}

/** One of the deliveries that run at a time: a customer, one attempt after another. */
export interface Slot {
  readonly appid: string;
  pace: Pace;
  /** What it counts for among those that keep the processor busy: 1 at most. */
  weight: number;
  /** When the attempt began, milliseconds of a monotonic clock. */
  since: number;
}

/**
 * An app runs as many attempts at a time as it bears, see `adaptive-limit.ts`. Slow apps cannot take what the others need, however
 * many they are: an attempt that is not answered within 250 ms moves out of the quick apps' slots to those of the slow, and until
 * the app answers quickly again its next ones begin there.
 *
 * Within either, an app gets another slot only while it holds fewer than are free: the more apps are busy, the less each of them
 * holds, and the app that needs its first slot finds one.
 */
export class DeliverySlots {
  readonly #apps = new Map<string, App>();
  readonly #taken: Record<Pace, number> = { unknown: 0, quick: 0, slow: 0 };
  #busy = 0;
  /** Attempts that may become slow, the oldest first. */
  readonly #young = new Set<Slot>();
  /** Which apps got no room in the latest plan. */
  readonly #waiting = new Set<Pace>();
  /** When the latest slow attempt was due to begin. */
  #slowSince = Number.NEGATIVE_INFINITY;
  readonly #ceilingOf: (appid: string) => number;

  /** @param ceilingOf what the configuration allows an app, whatever it bears */
  constructor(ceilingOf: (appid: string) => number) {
    this.#ceilingOf = ceilingOf;
  }

  take(appid: string, now: number): Slot {
    const app = this.#app(appid);
    const pace = paceOf(app);
    app.held += 1;
    const slot = { appid, pace, weight: weightOf(app), since: now };
    this.#count(slot, 1);
    if (pace === 'slow') this.#slowSince = this.#lastSlowBegin(now) + SLOW_EVERY_MS;
    this.beginAttempt(slot, now);
    return slot;
  }

  release(slot: Slot): void {
    this.#young.delete(slot);
    this.#count(slot, -1);
    this.#app(slot.appid).held -= 1;
  }

  beginAttempt(slot: Slot, now: number): void {
    slot.since = now;
    this.#young.delete(slot); // to the end
    if (slot.pace !== 'slow') this.#young.add(slot);
  }

  /** @param load what the attempt says of how much the app bears; undefined: nothing */
  endAttempt(slot: Slot, load: Load | undefined, now: number): void {
    this.#young.delete(slot);
    const app = this.#app(slot.appid);
    const ceiling = this.#ceilingOf(slot.appid);
    const ms = now - slot.since;
    if (load === 'borne') app.limit.recordAnswer(ms, app.held, ceiling, now);
    else if (load === 'tooMuch') app.limit.recordRefusal(ceiling, now);
    const { latency } = app;
    // A change of pace is believed at once: the others would wait.
    const isOther = latency === undefined || ms < SLOW_MS !== latency < SLOW_MS;
    app.latency = isOther ? ms : latency + (ms - latency) * LATEST;
    if (slot.pace !== 'slow') this.#move(slot, paceOf(app), weightOf(app));
  }

  /** How many attempts of an app run, and may run at a time. */
  figures(appid: string): { running: number; limit: number } {
    const app = this.#apps.get(appid);
    return { running: app?.held ?? 0, limit: app === undefined ? 1 : this.#limitOf(appid, app) };
  }

  /** Returns how many customers of each app may be claimed now; `apps` in the order of their turns. */
  plan(apps: Iterable<string>, now: number): ClaimRequest[] {
    this.#age(now);
    const { unknown, quick, slow } = this.#taken;
    const free = { unknown: UNKNOWN - unknown, quick: SOCKETS - quick, slow: SOCKETS - slow };
    let freeBusy = BUSY - this.#busy;
    let slowNow = Math.floor((now - this.#lastSlowBegin(now)) / SLOW_EVERY_MS);
    this.#waiting.clear();
    const most = (appid: string, reserved: number): number => {
      const app = this.#app(appid);
      const pace = paceOf(app);
      const held = app.held + reserved;
      const mayHold = this.#limitOf(appid, app) - held;
      const room = Math.min(free[pace], pace === 'slow' ? Infinity : Math.floor(freeBusy / weightOf(app)));
      const fair = pace === 'unknown' ? mayHold : Math.ceil((room - held) / 2);
      const count = Math.min(mayHold, fair, room, pace === 'slow' ? slowNow : Infinity);
      if (count < 1 && mayHold > 0 && (pace !== 'slow' || fair > 0)) this.#waiting.add(pace);
      return count;
    };
    const reserve = (appid: string, count: number) => {
      const app = this.#app(appid);
      const pace = paceOf(app);
      free[pace] -= count;
      if (pace === 'slow') slowNow -= count;
      else freeBusy -= count * weightOf(app);
    };
    const next: string[] = [];
    for (const appid of apps) {
      if (next.length === CLAIM) break;
      if (most(appid, 0) < 1) continue;
      reserve(appid, 1);
      next.push(appid);
    }
    // One for each is certain; the rest of the claim is shared.
    const share = Math.ceil(CLAIM / next.length) - 1;
    return next.map((appid) => {
      const more = Math.max(0, Math.min(share, most(appid, 1)));
      reserve(appid, more);
      return { appid, count: 1 + more };
    });
  }

  /** Returns the milliseconds until there may be room for an app that got none in the latest plan, unless an attempt ends before. */
  msUntilRoom(now: number): number {
    const waits: number[] = [];
    const [oldest] = this.#young;
    if (oldest && (this.#waiting.has('quick') || this.#waiting.has('unknown')))
      waits.push(oldest.since + SLOW_MS - now);
    if (this.#waiting.has('slow') && this.#taken.slow < SOCKETS)
      waits.push(this.#lastSlowBegin(now) + SLOW_AT_ONCE * SLOW_EVERY_MS - now);
    return Math.max(0, Math.min(...waits));
  }

  #app(appid: string): App {
    let app = this.#apps.get(appid);
    if (app === undefined) {
      app = { held: 0, latency: undefined, limit: new AdaptiveLimit() };
      this.#apps.set(appid, app);
    }
    return app;
  }

  /** One attempt tells whether an app is there at all. */
  #limitOf(appid: string, { latency, limit }: App): number {
    return latency === undefined ? 1 : limit.value(this.#ceilingOf(appid));
  }

  /** Returns when the latest slow attempt would have begun if each had waited for its turn. */
  #lastSlowBegin(now: number): number {
    return Math.max(this.#slowSince, now - SLOW_AT_ONCE * SLOW_EVERY_MS);
  }

  #age(now: number): void {
    for (const slot of this.#young) {
      if (now - slot.since < SLOW_MS) break;
      this.#young.delete(slot);
      this.#app(slot.appid).latency = now - slot.since;
      this.#move(slot, 'slow', 0);
    }
  }

  #move(slot: Slot, pace: Pace, weight: number): void {
    this.#count(slot, -1);
    slot.pace = pace;
    slot.weight = weight;
    this.#count(slot, 1);
  }

  #count({ pace, weight }: Slot, one: 1 | -1): void {
    this.#taken[pace] += one;
    this.#busy += one * weight;
  }
}

function paceOf({ latency }: App): Pace {
  if (latency === undefined) return 'unknown';
  return latency < SLOW_MS ? 'quick' : 'slow';
}

function weightOf({ latency = 0 }: App): number {
  if (latency >= SLOW_MS) return 0;
  return latency <= NEAR_MS ? 1 : NEAR_MS / latency;
}
