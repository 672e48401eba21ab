/** An instance's share of deliveries that run at a time, and how the apps share it. Pure: the clock is passed in. */
import type { Wish } from './lanes.ts';

/** Attempts that may still be answered at once: as many keep the processor busy. */
const QUICK = 128;
/** Of these, first attempts for apps of which nothing is known yet: they may all be slow. */
const UNKNOWN = 64;
/** Attempts that only wait: a socket each, within the 4,096 that the strictest systems allow. */
const SLOW = 1024;
const SLOW_MS = 250;
const PER_APP = 32;
const CLAIM = 32;

type Pace = 'unknown' | 'quick' | 'slow';

interface App {
  held: number;
  /** By its latest attempt. */
  pace: Pace;
}

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

  take(appid: string, now: number): Slot {
    const app = this.#apps.get(appid) ?? { held: 0, pace: 'unknown' };
    this.#apps.set(appid, app);
    app.held += 1;
    this.#taken[app.pace] += 1;
    const slot = { appid, pace: app.pace, since: now };
    this.begin(slot, now);
    return slot;
  }

  giveBack(slot: Slot): void {
    this.#young.delete(slot);
    this.#taken[slot.pace] -= 1;
    this.#apps.get(slot.appid)!.held -= 1;
  }

  /** An attempt begins in the slot. */
  begin(slot: Slot, now: number): void {
    slot.since = now;
    this.#young.delete(slot); // to the end
    if (slot.pace !== 'slow') this.#young.add(slot);
  }

  /** It ended. */
  end(slot: Slot, now: number): void {
    this.#young.delete(slot);
    const pace = now - slot.since < SLOW_MS ? 'quick' : 'slow';
    this.#apps.get(slot.appid)!.pace = pace;
    if (slot.pace !== 'slow') this.#move(slot, pace);
  }

  /** How many customers of which of these apps may be claimed now; `apps` in the order of their turns. */
  plan(apps: Iterable<string>, now: number): Wish[] {
    this.#age(now);
    const { unknown, quick, slow } = this.#taken;
    const forQuick = QUICK - unknown - quick;
    const free = { unknown: Math.min(UNKNOWN - unknown, forQuick), quick: forQuick, slow: SLOW - slow };
    const reserve = (pace: Pace, count: number) => {
      free[pace] -= count;
      if (pace === 'unknown') free.quick -= count;
      free.unknown = Math.min(free.unknown, free.quick);
    };
    const next: { appid: string; pace: Pace; most: number }[] = [];
    for (const appid of apps) {
      const { held, pace } = this.#apps.get(appid) ?? { held: 0, pace: 'unknown' };
      const most = Math.min((pace === 'unknown' ? 1 : PER_APP) - held, Math.ceil((free[pace] - held) / 2));
      if (most < 1) continue;
      reserve(pace, 1);
      if (next.push({ appid, pace, most }) === CLAIM) break;
    }
    const share = Math.ceil(CLAIM / next.length);
    return next.map(({ appid, pace, most }) => {
      const more = Math.max(0, Math.min(share, most, free[pace]) - 1);
      reserve(pace, more);
      return { appid, count: 1 + more };
    });
  }

  /** Milliseconds until a slot of the quick apps is free again, whatever becomes of the attempt in it. */
  untilRoom(now: number): number {
    const [oldest] = this.#young;
    return oldest === undefined ? Number.POSITIVE_INFINITY : Math.max(0, oldest.since + SLOW_MS - now);
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
