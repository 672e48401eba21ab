import { RETRY_AFTER_LIMIT_MS } from './retry-delay.ts';

const FAILURES = 5;
/** Between two probes, which grows with the time that the app is gone: a thirtieth of it, a minute at most. */
const PAUSE = { leastMs: 5_000, share: 1 / 30, mostMs: 60_000 };
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
}

interface Release {
  isWanted: boolean;
  notBefore: number;
  waitMs: number;
}

/**
 * Per app: after five failures in a row that speak against the app as a whole, or when it asks for a pause (429 or 503 with
 * `Retry-After`), nothing more is claimed for it, and one message at a time probes whether it is back. The others keep their place
 * and use up no attempts meanwhile. An app that failed less often is probed too: else what waits would learn late that it is back.
 *
 * Times are milliseconds of a monotonic clock: the system's may be put back by hours.
 */
export class CircuitBreaker {
  readonly #failing = new Map<string, Failing>();
  readonly #releases = new Map<string, Release>();
  /** Apps that were only suspected, and are there. */
  readonly #found = new Set<string>();

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

  /** @param askedMs for which the app asked to be left alone */
  recordFailure(appid: string, now: number, askedMs = 0): void {
    const { failures = 0, since = now, asked: before } = this.#failing.get(appid) ?? {};
    const pause = Math.min(Math.max(PAUSE.leastMs, (now - since) * PAUSE.share), PAUSE.mostMs);
    // Of attempts that run beside each other, the others may ask for less, or for nothing.
    const until = Math.max(before?.until ?? 0, now + Math.min(askedMs, RETRY_AFTER_LIMIT_MS));
    const asked = askedMs > 0 ? { until, at: now } : before;
    const probeAt = Math.max(now + pause, asked?.until ?? 0);
    this.#failing.set(appid, { failures: failures + 1, since, asked, probeAt });
  }

  /** Nothing is known of the app, but messages wait: one of them is to probe, if that may be the app's fault. */
  suspect(appid: string, now: number): void {
    if (!this.#failing.has(appid))
      this.#failing.set(appid, { failures: 0, since: now, asked: undefined, probeAt: now });
  }

  /** Whether it has failed since this server started. */
  hasFailed(appid: string): boolean {
    return (this.#failing.get(appid)?.failures ?? 0) > 0;
  }

  isOpen(appid: string): boolean {
    const state = this.#failing.get(appid);
    return state !== undefined && (state.failures >= FAILURES || state.asked !== undefined);
  }

  /** Returns apps whose pause is over, each once until its outcome is recorded or 30 s have passed. */
  takeProbes(now: number, most = Number.POSITIVE_INFINITY): string[] {
    const due: string[] = [];
    for (const [appid, state] of this.#failing) {
      if (due.length === most) break;
      if (state.probeAt > now) continue;
      state.probeAt = now + PROBE_MS;
      due.push(appid);
    }
    return due;
  }

  /** Records that no message of the app waits, so that none could probe. */
  recordUnused(appid: string, now: number): void {
    const state = this.#failing.get(appid);
    if (state === undefined) return;
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
    return due;
  }
}
