/** An instance's share of deliveries that run at a time, and how the apps share it. Pure: the clock is passed in. */
import type { ClaimRequest } from '../store/lanes.ts';

/** Attempts that may still be answered at once: as many keep the processor busy. */
const QUICK = 128;
/** Of these, first attempts for apps of which nothing is known yet: they may all be slow. */
const UNKNOWN = 64;
/** Attempts that only wait: a socket each, within the 4,096 that the strictest systems allow. */
const SLOW = 1024;
const SLOW_MS = 250;
/**
 * Slow attempts begin one after another, 8 at once at most: a thousand that begin together are answered together, and hold up
 * the others. 500 a second is what 128 slots let begin of attempts that take 250 ms.
 */
const SLOW_EVERY_MS = 2;
const SLOW_AT_ONCE = 8;
const PER_APP = 32;
const CLAIM = 32;

type Pace = 'unknown' | 'quick' | 'slow';

interface App {
  held: number;
  /** By its latest attempt. */
  pace: Pace;
}

const UNKNOWN_APP: Readonly<App> = { held: 0, pace: 'unknown' };

/** One of the deliveries that run at a time: a customer, one attempt after another. */
export interface Slot {
  readonly appid: string;
  pace: Pace;
  /** When the attempt began, milliseconds of a monotonic clock. */
  since: number;
}

/**
 * Slow apps cannot take what the others need, however many they are: an attempt that is not answered within 250 ms moves out of
 * the quick apps' slots to those of the slow, and until the app answers quickly again its next ones begin there.
 *
 * Within either, an app gets another slot only while it holds fewer than are free, and at most 32: the more apps are busy, the
 * less each of them holds, and the app that needs its first slot finds one.
 */
export class DeliverySlots {
  readonly #apps = new Map<string, App>();
  readonly #taken: Record<Pace, number> = { unknown: 0, quick: 0, slow: 0 };
  /** Attempts that may become slow, the oldest first. */
  readonly #young = new Set<Slot>();
  /** Which apps got no room in the latest plan. */
  readonly #waiting = new Set<Pace>();
  /** When the latest slow attempt was due to begin. */
  #slowSince = Number.NEGATIVE_INFINITY;

  take(appid: string, now: number): Slot {
    const app = this.#apps.get(appid) ?? { ...UNKNOWN_APP };
    this.#apps.set(appid, app);
    app.held += 1;
    this.#taken[app.pace] += 1;
    if (app.pace === 'slow') this.#slowSince = this.#lastSlowBegin(now) + SLOW_EVERY_MS;
    const slot = { appid, pace: app.pace, since: now };
    this.beginAttempt(slot, now);
    return slot;
  }

  release(slot: Slot): void {
    this.#young.delete(slot);
    this.#taken[slot.pace] -= 1;
    this.#apps.get(slot.appid)!.held -= 1;
  }

  beginAttempt(slot: Slot, now: number): void {
    slot.since = now;
    this.#young.delete(slot); // to the end
    if (slot.pace !== 'slow') this.#young.add(slot);
  }

  endAttempt(slot: Slot, now: number): void {
    this.#young.delete(slot);
    const pace = now - slot.since < SLOW_MS ? 'quick' : 'slow';
    this.#apps.get(slot.appid)!.pace = pace;
    if (slot.pace !== 'slow') this.#move(slot, pace);
  }

  /** Returns how many customers of each app may be claimed now; `apps` in the order of their turns. */
  plan(apps: Iterable<string>, now: number): ClaimRequest[] {
    this.#age(now);
    const { unknown, quick, slow } = this.#taken;
    const forQuick = QUICK - unknown - quick;
    const free = { unknown: Math.min(UNKNOWN - unknown, forQuick), quick: forQuick, slow: SLOW - slow };
    let slowNow = Math.floor((now - this.#lastSlowBegin(now)) / SLOW_EVERY_MS);
    this.#waiting.clear();
    const most = (appid: string, reserved: number): number => {
      const { held: running, pace } = this.#app(appid);
      const held = running + reserved;
      const share =
        pace === 'unknown' ? 1 - held : Math.min(PER_APP - held, Math.ceil((free[pace] - held) / 2));
      const count = Math.min(share, free[pace], pace === 'slow' ? slowNow : share);
      if (count < 1 && (pace === 'slow' ? share > 0 : held < PER_APP)) this.#waiting.add(pace);
      return count;
    };
    const reserve = (appid: string, count: number) => {
      const { pace } = this.#app(appid);
      free[pace] -= count;
      if (pace === 'unknown') free.quick -= count;
      if (pace === 'slow') slowNow -= count;
      free.unknown = Math.min(free.unknown, free.quick);
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
    if (this.#waiting.has('slow') && this.#taken.slow < SLOW)
      waits.push(this.#lastSlowBegin(now) + SLOW_AT_ONCE * SLOW_EVERY_MS - now);
    return Math.max(0, Math.min(...waits));
  }

  /** Returns how many deliveries to an app are under way, and how many there may be. */
  figures(appid: string): { running: number; limit: number } {
    return { running: this.#app(appid).held, limit: PER_APP };
  }

  #app(appid: string): Readonly<App> {
    return this.#apps.get(appid) ?? UNKNOWN_APP;
  }

  /** Returns when the latest slow attempt would have begun if each had waited for its turn. */
  #lastSlowBegin(now: number): number {
    return Math.max(this.#slowSince, now - SLOW_AT_ONCE * SLOW_EVERY_MS);
  }

  #age(now: number): void {
    for (const slot of this.#young) {
      if (now - slot.since < SLOW_MS) break;
      this.#young.delete(slot);
      this.#apps.get(slot.appid)!.pace = 'slow';
      this.#move(slot, 'slow');
    }
  }

  #move(slot: Slot, pace: Pace): void {
    this.#taken[slot.pace] -= 1;
    this.#taken[pace] += 1;
    slot.pace = pace;
  }
}
