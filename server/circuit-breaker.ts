const FAILURES = 5;
const PAUSE_MS = 5_000;
/** A probe of which nothing is heard by then, because the database failed in between, is given again. */
const PROBE_MS = 30_000;

interface AppState {
  /** Failures in a row. */
  failures: number;
  /** Open until then; after it, one message at a time probes. */
  openUntil: number;
}

/**
 * Per app: after five failures in a row nothing more is claimed for it, and every five seconds one message probes
 * whether it is back. Its messages keep their place and use up no attempts meanwhile.
 */
export class CircuitBreaker {
  readonly #apps = new Map<string, AppState>();

  succeeded(appid: string): void {
    this.#apps.delete(appid);
  }

  failed(appid: string, now: number): void {
    const failures = (this.#apps.get(appid)?.failures ?? 0) + 1;
    this.#apps.set(appid, { failures, openUntil: failures < FAILURES ? 0 : now + PAUSE_MS });
  }

  isOpen(appid: string): boolean {
    return (this.#apps.get(appid)?.failures ?? 0) >= FAILURES;
  }

  openApps(): string[] {
    return [...this.#apps.keys()].filter((appid) => this.isOpen(appid));
  }

  /** Open apps whose pause is over. Each is given once, until the probe's outcome or `unused` is reported, or 30 s are over. */
  takeProbes(now: number): string[] {
    const due = this.openApps().filter((appid) => this.#apps.get(appid)!.openUntil <= now);
    for (const appid of due) this.#apps.get(appid)!.openUntil = now + PROBE_MS;
    return due;
  }

  /** Nothing was due that could probe. */
  unused(appid: string): void {
    const state = this.#apps.get(appid);
    if (state) state.openUntil = 0;
  }
}
