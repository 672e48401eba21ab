/** Messages a minute, of the last 24 hours, in memory. */
import type { components } from '../../../generated/console.ts';

const MINUTE_MS = 60_000;
const MINUTES = 1440;
/** APPs that strangers name without being configured: so many are told apart in a minute. */
const UNKNOWN_APPS = 50;
/** Counts of single APPs in all, a hundred bytes each; beyond them, those of the oldest minutes go. */
const MOST_COUNTS = 100_000;

export type Outcome = 'accepted' | 'refused' | 'delivered' | 'dead';
type Counts = Record<Outcome, number>;
type Statistics = components['schemas']['Statistics'];

interface Minute {
  all: Counts;
  apps: Map<string, Counts>;
}

export class MinuteCounts {
  readonly #isConfigured: (appid: string) => boolean;
  readonly #clock: () => number;
  /** By the number of minutes since 1970. */
  readonly #minutes = new Map<number, Minute>();
  #apps = 0;

  constructor(isConfigured: (appid: string) => boolean, clock: () => number = Date.now) {
    this.#isConfigured = isConfigured;
    this.#clock = clock;
  }

  /** @param at milliseconds since 1970 */
  add(outcome: Outcome, appid: string | null, at: number): void {
    const number = Math.floor(at / MINUTE_MS);
    const minute = this.#minutes.get(number) ?? this.#begin(number);
    if (minute === undefined) return;
    minute.all[outcome] += 1;
    if (appid === null) return;
    let counts = minute.apps.get(appid);
    if (counts === undefined) {
      if (minute.apps.size >= UNKNOWN_APPS && !this.#isConfigured(appid)) return;
      counts = none();
      minute.apps.set(appid, counts);
      this.#apps += 1;
    }
    counts[outcome] += 1;
  }

  /** Undefined where it is too long ago, or was told by a clock that is ahead. */
  #begin(number: number): Minute | undefined {
    const now = Math.floor(this.#clock() / MINUTE_MS);
    if (number <= now - MINUTES || number > now) return undefined;
    for (const [one, { apps }] of this.#minutes) {
      if (one > now - MINUTES && one <= now) continue;
      this.#minutes.delete(one);
      this.#apps -= apps.size;
    }
    if (this.#apps > MOST_COUNTS) this.#forgetApps();
    const minute = { all: none(), apps: new Map() };
    this.#minutes.set(number, minute);
    return minute;
  }

  #forgetApps(): void {
    for (const number of [...this.#minutes.keys()].sort((a, b) => a - b)) {
      const { apps } = this.#minutes.get(number)!;
      this.#apps -= apps.size;
      apps.clear();
      if (this.#apps <= MOST_COUNTS / 2) return;
    }
  }

  /** Oldest first, this minute last. @param appid undefined: of all */
  list(minutes: number, appid: string | undefined): Statistics {
    const now = Math.floor(this.#clock() / MINUTE_MS);
    return {
      minutes: Array.from({ length: minutes }, (_, at) => {
        const number = now - minutes + 1 + at;
        const minute = this.#minutes.get(number);
        const counts = appid === undefined ? minute?.all : minute?.apps.get(appid);
        return { at: new Date(number * MINUTE_MS).toISOString(), ...(counts ?? none()) };
      }),
    };
  }
}

function none(): Counts {
  return { accepted: 0, refused: 0, delivered: 0, dead: 0 };
}
