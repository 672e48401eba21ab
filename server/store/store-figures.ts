import { statfs } from 'node:fs/promises';
import { pause } from './pause.ts';
import type { Store } from './store.ts';
import { SYSTEM_TIMING, type Timing } from './timing.ts';

/** For so long it is not asked for again, and never for more than a fiftieth of the time. */
const KEPT_MS = 5_000;
const SHARE = 50;
const KEPT_AT_MOST_MS = 60_000;
/** Who asks waits no longer: a database that does not answer is known by then. */
const WAIT_MS = 2_000;

/** As it was some seconds ago, or when the database last answered. */
export interface KnownFigures {
  /** By APP: when the oldest pending message was handed over, milliseconds since 1970. */
  oldest: ReadonlyMap<string, number>;
  /** Undefined until it is known. */
  usedBytes: number | undefined;
  disk: { free: number; size: number } | undefined;
  isReady: boolean;
}

/** What monitoring asks of the store, however often it does. */
export class StoreFigures {
  readonly #store: Pick<Store, 'oldestPending' | 'retention' | 'ready'>;
  readonly #folder: string | undefined;
  readonly #timing: Timing;
  #known: KnownFigures = { oldest: new Map(), usedBytes: undefined, disk: undefined, isReady: false };
  #asking: Promise<void> | undefined;
  #staleAt = Number.NEGATIVE_INFINITY;

  /** @param folder of the data, where it is on a disk of this machine */
  constructor(
    store: Pick<Store, 'oldestPending' | 'retention' | 'ready'>,
    folder: string | undefined,
    timing: Timing = SYSTEM_TIMING,
  ) {
    this.#timing = timing;
    this.#store = store;
    this.#folder = folder;
  }

  /** Never throws: what does not answer is as it was. */
  async latest(): Promise<KnownFigures> {
    if (this.#timing.monotonic() < this.#staleAt) return this.#known;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    const late = new AbortController();
    const isLate = await Promise.race([
      this.#asking.then(() => false),
      pause(WAIT_MS, late.signal, { timing: this.#timing, ref: false }).then(() => true),
    ]).finally(() => late.abort());
    return isLate ? { ...this.#known, isReady: false } : this.#known;
  }

  /** One after another: what is slow must not take several connections. */
  async #ask(): Promise<void> {
    const started = this.#timing.monotonic();
    const folder = this.#folder;
    const isReady = await this.#store.ready().then(
      () => true,
      () => false,
    );
    const disk = folder === undefined ? undefined : await readDisk(folder).catch(() => undefined);
    this.#known = { ...this.#known, isReady, disk };
    if (isReady)
      try {
        const oldest = await this.#store.oldestPending();
        this.#known = { ...this.#known, oldest };
        this.#known = { ...this.#known, usedBytes: await this.#store.retention.usedBytes() };
      } catch {
        this.#known = { ...this.#known, isReady: false };
      }
    const now = this.#timing.monotonic();
    const took = this.#known.isReady ? now - started : 0; // what failed is soon asked again
    this.#staleAt = now + Math.min(Math.max(KEPT_MS, took * SHARE), KEPT_AT_MOST_MS);
  }
}

async function readDisk(folder: string): Promise<{ free: number; size: number }> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { free: bavail * bsize, size: blocks * bsize };
}
