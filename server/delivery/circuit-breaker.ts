import { RETRY_AFTER_LIMIT_MS } from './retry-delay.ts';

const FAILURES = 5;
/** Between two probes, which grows with the time that the app is gone: a thirtieth of it, a minute at most. */
const PAUSE = { leastMs: 5_000, share: 1 / 30, mostMs: 60_000 };
/** An app may take a probe and never answer: the next one does not wait for that. */
const PROBES_AT_ONCE = 2;
/** A probe whose outcome is not reported by then, because the database failed, is given again. */
const PROBE_MS = 30_000;
/** Between two looks for a message that can probe: a look at every claim would slow down the others. */
const UNUSED_MS = 500;
/**
 * What waits is let go once the app is back, and not again so soon: the messages of one that comes and goes would use up
 * their attempts in a minute. Twice as long each time, until the app has been well for a while.
 */
const RELEASE = { leastMs: 60_000, mostMs: 1_800_000 };

interface Failing {
  /** Failures in a row. */
  failures: number;
  since: number;
  /** Until when the app itself asked to be left alone, and when it last did. */
  asked: { until: number; at: number } | undefined;
  /** When the next message may probe. */
  probeAt: number;
  /** When the probes began that are under way, the oldest first. */
  probes: number[];
  /** When the circuit opened; undefined while it is closed. */
  openSince: number | undefined;
}

/** One that has failed. */
interface FailedAttempt {
  began: number;
  isProbe: boolean;
  /** For so long the app asked to be left alone, milliseconds. */
  askedMs?: number;
}

interface Release {
  isWanted: boolean;
  notBefore: number;
  waitMs: number;
}

/**
 * Per app: after five failures in a row that speak against the app as a whole, or when it asks for a pause (429 or 503 with
 * `Retry-After`), nothing more is claimed for it, and one message after another probes whether it is back. The others keep their
 * place and use up no attempts meanwhile. An app that failed less often is probed too: else what waits would learn late that it is back.
 *
 * Times are milliseconds of a monotonic clock: the system's may be put back by hours.
 */
export class CircuitBreaker {
  readonly #failing = new Map<string, Failing>();
  readonly #releases = new Map<string, Release>();
  /** Apps that were only suspected, and are there. */
  readonly #found = new Set<string>();
  /** When what waited for an app was last let go. */
  readonly #releasedAt = new Map<string, number>();

  /**
   * @param isProbe whether the attempt was made to find out
   * @param began when it began: what an app took before it asked for a pause does not end that
   */
  recordSuccess(appid: string, isProbe: boolean, now: number, began = now): void {
    const { asked, failures } = this.#failing.get(appid) ?? {};
    if (asked !== undefined && began < asked.at) return;
    const wasGone = this.isOpen(appid) || (isProbe && this.#failing.has(appid));
    this.#failing.delete(appid);
    if (!wasGone) return;
    if (failures === 0) {
      this.#found.add(appid);
      return;
    }
    const release = this.#releases.get(appid);
    if (release !== undefined && now < release.notBefore + RELEASE.mostMs) release.isWanted = true;
    else this.#releases.set(appid, { isWanted: true, notBefore: now, waitMs: RELEASE.leastMs });
  }

  /** An attempt that began before the app was back says nothing of how it is now. */
  recordFailure(
    appid: string,
    now: number,
    { began, isProbe, askedMs = 0 }: FailedAttempt = { began: now, isProbe: false },
  ): void {
    if (askedMs === 0 && this.wasReleasedSince(appid, began)) return;
    const state = this.#failing.get(appid) ?? newlyFailing(now);
    // Of attempts that run beside each other, the others may ask for less, or for nothing.
    const until = Math.max(state.asked?.until ?? 0, now + Math.min(askedMs, RETRY_AFTER_LIMIT_MS));
    if (askedMs > 0) state.asked = { until, at: now };
    state.failures += 1;
    if (isOpen(state)) state.openSince ??= now;
    // Counted from when the latest probe began: an app that does not answer would be asked half as often.
    const probed = isProbe ? (state.probes.shift() ?? began) : now;
    const from = isProbe ? (state.probes.at(-1) ?? probed) : now;
    state.probeAt = Math.max(from + pauseOf(state, now), state.asked?.until ?? 0);
    this.#failing.set(appid, state);
  }

  /** Nothing is known of the app, but messages wait: one of them is to probe, if that may be the app's fault. */
  suspect(appid: string, now: number): void {
    if (!this.#failing.has(appid)) this.#failing.set(appid, newlyFailing(now));
  }

  /** Whether it has failed since this server started. */
  hasFailed(appid: string): boolean {
    return (this.#failing.get(appid)?.failures ?? 0) > 0;
  }

  isOpen(appid: string): boolean {
    const state = this.#failing.get(appid);
    return state !== undefined && isOpen(state);
  }

  /** When the circuit opened; undefined while it is closed. */
  openSince(appid: string): number | undefined {
    return this.#failing.get(appid)?.openSince;
  }

  /** Whether what waits for the app was let go after that time, because it is back. */
  wasReleasedSince(appid: string, time: number): boolean {
    return (this.#releasedAt.get(appid) ?? Number.NEGATIVE_INFINITY) > time;
  }

  /**
   * Returns apps whose pause is over: each once in a pause, and not while two probes are under way whose outcomes were not
   * recorded, of the last 30 s.
   */
  takeProbes(now: number, most = Number.POSITIVE_INFINITY): string[] {
    const due: string[] = [];
    for (const [appid, state] of this.#failing) {
      if (due.length === most) break;
      if (state.probeAt > now) continue;
      state.probes = state.probes.filter((began) => began > now - PROBE_MS);
      if (state.probes.length >= PROBES_AT_ONCE) continue;
      state.probes.push(now);
      state.probeAt = now + pauseOf(state, now);
      due.push(appid);
    }
    return due;
  }

  /** Records that no message of the app waits, so that none could probe; or that nothing came of it. */
  recordUnused(appid: string, now: number): void {
    const state = this.#failing.get(appid);
    if (state === undefined) return;
    state.probes.pop();
    if (this.isOpen(appid)) state.probeAt = Math.max(now + UNUSED_MS, state.asked?.until ?? 0);
    else this.#failing.delete(appid);
  }

  /** Returns apps that were gone and are back: what waits for them is to go at once. */
  takeReleases(now: number): string[] {
    const due = [...this.#found];
    this.#found.clear();
    for (const [appid, release] of this.#releases) {
      if (!release.isWanted || release.notBefore > now || this.#failing.has(appid)) continue;
      release.isWanted = false;
      release.notBefore = now + release.waitMs;
      release.waitMs = Math.min(release.waitMs * 2, RELEASE.mostMs);
      due.push(appid);
    }
    for (const appid of due) this.#releasedAt.set(appid, now);
    return due;
  }
}

function newlyFailing(now: number): Failing {
  return { failures: 0, since: now, asked: undefined, probeAt: now, probes: [], openSince: undefined };
}

function isOpen({ failures, asked }: Failing): boolean {
  return failures >= FAILURES || asked !== undefined;
}

function pauseOf({ since }: Failing, now: number): number {
  return Math.min(Math.max(PAUSE.leastMs, (now - since) * PAUSE.share), PAUSE.mostMs);
}
