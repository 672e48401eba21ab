const FAILURES = 5;
const PAUSE_MS = 5_000;
/** A probe whose outcome is not reported by then, because the database failed, is given again. */
const PROBE_MS = 30_000;
/** Between two looks for a message that can probe: a look at every claim would slow down the others. */
const UNUSED_MS = 500;

interface AppState {
  /** Failures in a row. */
  failures: number;
  /** Open until then; after it, one message at a time probes. */
  openUntil: number;
}

/**
 * Per app: after five failures in a row that speak against the app as a whole, nothing more is claimed for it, and every five
 * seconds one message probes whether it is back. The others keep their place and use up no attempts meanwhile.
 *
 * Times are milliseconds of a monotonic clock: the system's may be put back by hours.
 */
export class CircuitBreaker {
  readonly #apps = new Map<string, AppState>();

  recordSuccess(appid: string): void {
    this.#apps.delete(appid);
  }

  recordFailure(appid: string, now: number): void {
    const failures = (this.#apps.get(appid)?.failures ?? 0) + 1;
    this.#apps.set(appid, { failures, openUntil: failures < FAILURES ? 0 : now + PAUSE_MS });
  }

  isOpen(appid: string): boolean {
    return (this.#apps.get(appid)?.failures ?? 0) >= FAILURES;
  }

  /** Returns open apps whose pause is over, each once until its outcome is recorded or 30 s have passed. */
  takeProbes(now: number, most = Number.POSITIVE_INFINITY): string[] {
    const due: string[] = [];
    for (const [appid, state] of this.#apps) {
      if (due.length === most) break;
      if (state.failures < FAILURES || state.openUntil > now) continue;
      state.openUntil = now + PROBE_MS;
      due.push(appid);
    }
    return due;
  }

  /** Records that no message of the app was due, so that none could probe. */
  recordUnused(appid: string, now: number): void {
    const state = this.#apps.get(appid);
    if (state) state.openUntil = now + UNUSED_MS;
  }
}
