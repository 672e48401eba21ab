/** An instance's share of deliveries that run at a time, and how the apps share it. */
const PARALLEL = 128;
const PARALLEL_PER_APP = 32;
const CLAIM = 32;

/**
 * An app gets another slot only while it holds fewer than are free, and at most 32: the more apps are slow, the less each of
 * them holds, and the app that needs its first slot finds one.
 */
export class DeliverySlots {
  readonly #held = new Map<string, number>();
  #running = 0;

  take(appid: string): void {
    this.#running += 1;
    this.#held.set(appid, (this.#held.get(appid) ?? 0) + 1);
  }

  giveBack(appid: string): void {
    this.#running -= 1;
    const left = this.#held.get(appid)! - 1;
    if (left === 0) this.#held.delete(appid);
    else this.#held.set(appid, left);
  }

  /** How many may be claimed now, whatever app they are for, and for which apps none. */
  next(): { count: number; full: string[] } {
    const free = PARALLEL - this.#running;
    const most = Math.min(PARALLEL_PER_APP, free);
    const full = [...this.#held].filter(([, held]) => held >= most).map(([appid]) => appid);
    const fullest = Math.max(0, ...[...this.#held.values()].filter((held) => held < most));
    // All of a claim may be one app's, and takes from what is free.
    const count = Math.min(CLAIM, PARALLEL_PER_APP - fullest, Math.ceil((free - fullest) / 2));
    return { count: Math.max(0, count), full };
  }
}
