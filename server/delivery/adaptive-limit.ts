/** How many attempts an APP bears at a time, found out by how it answers. Pure: the clock is passed in. */

/** Before anything is known but one answer. */
const FIRST = 16;
/** A latency within so many times the base, and so much more, shows no queue. */
const FLAT = { times: 1.5, ms: 5 };
/** One beyond this shows that attempts wait for each other. */
const QUEUED = { times: 2, ms: 10 };
/** So few attempts at a time do not wait for each other: what they take is the base. */
const ALONE = 2;
/** The base is measured anew, with half as many attempts, after so long, and so many round trips. */
const BASE_HOLDS = { ms: 30_000, roundTrips: 20 };
/** As many as an APP refused beside others that it took are not tried again for so long. */
const REFUSED_MS = 30_000;
/** Of the number that was refused: a refusal of fewer is no matter of how many there are. */
const NEAR_REFUSED = 0.75;
const NOT_REFUSED = { limit: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };
/** Of a window. */
const SAMPLES = 8;

/** What an attempt says of how much an APP bears. */
export type Load = 'borne' | 'tooMuch';

/**
 * AIMD on latency and refusals. Latencies are looked at in windows, each of attempts that began in it, by their median. While it stays near
 * the base, the latency of few attempts, the limit grows: twice as many until a queue has been seen once, then by its square
 * root. Where attempts queue up it falls in proportion, and by half when the APP refuses (429, 503 …), is gone, or does not answer.
 *
 * Times are milliseconds of a monotonic clock.
 */
export class AdaptiveLimit {
  #limit = FIRST;
  /** Until a queue or a refusal is seen. */
  #isFirstRise = true;
  #base = Number.POSITIVE_INFINITY;
  #baseUntil = Number.NEGATIVE_INFINITY;
  #median = 0;
  #window: number[] = [];
  #windowSince = Number.NEGATIVE_INFINITY;
  /** The most attempts at a time in the window. */
  #peak = 0;
  #halvedUntil = Number.NEGATIVE_INFINITY;
  /** It has answered since it last refused: it is there, and what it refuses is too much. */
  #hasAnswered = false;
  #refused = NOT_REFUSED;

  /** @param ceiling what the configuration allows */
  value(ceiling: number): number {
    return Math.max(1, Math.min(Math.floor(this.#limit), ceiling));
  }

  /** The APP answered after `ms`, while `held` of its attempts ran. */
  recordAnswer(ms: number, held: number, ceiling: number, now: number): void {
    this.#hasAnswered = true;
    if (now - ms < this.#windowSince) return; // it began under another limit
    this.#window.push(ms);
    this.#peak = Math.max(this.#peak, held);
    if (held <= ALONE && this.#median === 0) this.#base = Math.min(this.#base, ms);
    if (this.#window.length < Math.min(SAMPLES, this.value(ceiling))) return;
    this.#median = medianOf(this.#window);
    this.#judge(ceiling, now);
    this.#window = [];
    this.#windowSince = now;
    this.#peak = 0;
  }

  /** The APP said that it has too much to do, or said nothing. Counts once a round trip. */
  recordRefusal(ceiling: number, now: number): void {
    if (now < this.#halvedUntil) return;
    const limit = this.value(ceiling);
    if (this.#hasAnswered) this.#rememberRefused(limit, now);
    this.#hasAnswered = false;
    this.#limit = Math.max(1, limit / 2);
    this.#isFirstRise = false;
    this.#halvedUntil = now + this.#median;
  }

  /** One that refuses now and then, however few there are, must not get fewer and fewer: nor for longer than the first time. */
  #rememberRefused(limit: number, now: number): void {
    const { limit: before, until } = this.#refused;
    if (now >= until) this.#refused = { limit, until: now + REFUSED_MS };
    else this.#refused = limit < before * NEAR_REFUSED ? NOT_REFUSED : { limit, until };
  }

  #judge(ceiling: number, now: number): void {
    const limit = this.value(ceiling);
    const isUsed = this.#peak >= limit * 0.8;
    if (this.#peak <= ALONE) this.#base = this.#median;
    this.#base = Math.min(this.#base, this.#median);
    if (isUsed && now >= this.#baseUntil) this.#measureBase(limit, now);
    else if (this.#median > this.#base * QUEUED.times + QUEUED.ms) {
      const flat = this.#base * FLAT.times + FLAT.ms;
      this.#limit = limit * Math.max(0.5, flat / this.#median);
      this.#isFirstRise = false;
    } else if (isUsed && this.#median <= this.#base * FLAT.times + FLAT.ms)
      this.#limit = Math.min(
        now < this.#refused.until ? Math.max(limit, this.#refused.limit - 1) : ceiling,
        ceiling,
        this.#isFirstRise ? limit * 2 : limit + Math.sqrt(limit),
      );
  }

  /** The network may have become slower, which looks like a queue: forgotten, and measured where there is none. */
  #measureBase(limit: number, now: number): void {
    const isFirst = this.#baseUntil === Number.NEGATIVE_INFINITY;
    this.#baseUntil = now + Math.max(BASE_HOLDS.ms, BASE_HOLDS.roundTrips * this.#median);
    if (isFirst || limit <= ALONE) return;
    this.#limit = limit / 2;
    this.#base = Number.POSITIVE_INFINITY;
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
