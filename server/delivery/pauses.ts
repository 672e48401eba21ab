import type { PausedApps } from '../store/paused-apps.ts';

/** Which APPs are paused, as this process knows it: at once what was decided here, and within a look what another server did. */
export class Pauses {
  readonly #stored: PausedApps;
  #since: ReadonlyMap<string, number> = new Map();
  /** Counts what was decided here: what was read before that is out of date. */
  #decisions = 0;

  constructor(stored: PausedApps) {
    this.#stored = stored;
  }

  /** Whether it was ever read which they are: until then nothing may be claimed. */
  isKnown = false;

  has(appid: string): boolean {
    return this.#since.has(appid);
  }

  /** Milliseconds since 1970; undefined for one that is not paused. */
  since(appid: string): number | undefined {
    return this.#since.get(appid);
  }

  list(): string[] {
    return [...this.#since.keys()];
  }

  /** @throws when the store does not answer */
  async refresh(): Promise<void> {
    const decisions = this.#decisions;
    const found = await this.#stored.list();
    if (decisions === this.#decisions) this.#since = found;
    this.isKnown = true;
  }

  pause(appid: string): Promise<void> {
    return this.#decide(() => this.#stored.add(appid));
  }

  resume(appid: string): Promise<void> {
    return this.#decide(() => this.#stored.remove(appid));
  }

  async #decide(write: () => Promise<void>): Promise<void> {
    await write();
    this.#decisions += 1;
    await this.refresh();
  }
}
