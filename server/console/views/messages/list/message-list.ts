/** The list of one search: pages from the server, and what the stream brings, at most one change a frame. */
import { computed, signal } from '@preact/signals';
import { matchesExchange, parseSearch } from '../../../../handlers/console/search-language.ts';
import { api, bodyOf, type Exchange, type Schemas } from '../../../state/api.ts';
import { listen } from '../../../state/live.ts';
import { ExchangeRows, MOST_ROWS } from './exchange-rows.ts';
import { HeldExchanges } from './held-exchanges.ts';

const PAGE = 100;
/** What is read anew when something was missed. */
const RELOADED = 200;
const RELOAD_EVERY_MS = 1_000;
/** A search for text costs the server more. */
const SEARCH_EVERY_MS = 3_000;
/** More that wait for a frame, of which a hidden page has none, are read anew. */
const MOST_QUEUED = 2_000;
const FRESH_MS = 1_000;
/** Where many arrive, rows go in together: so often, or, under the mouse, as slowly as a click takes. */
const RELEASE_EVERY_MS = 60;
const RELEASE_UNDER_MOUSE_MS = 1_000;
/** No more than this at once disturb nobody. */
const FEW = 5;

export class MessageList {
  readonly query: string;
  readonly filter;
  readonly faults;
  readonly rows = new ExchangeRows();
  /** Counts up with each change of the rows. */
  readonly version = signal(0);
  /** New ones that are not shown yet, because somebody reads. */
  readonly heldCount = signal(0);
  readonly isLoading = signal(false);
  /** Whether a first answer is there. */
  readonly isLoaded = signal(false);
  readonly problem = signal<unknown>(undefined);
  /** How far back a slow search has looked; null when it has seen all. */
  readonly searchedTo = signal<string | null>(null);
  readonly isStopped = signal(false);
  /** Where older ones begin; null when all are listed. */
  readonly #next = signal<string | null>(null);
  /** Whether there may be older ones. */
  readonly hasMore = computed(() => this.#next.value !== null);
  /** Ids that have just arrived, to be pointed out. */
  fresh: ReadonlySet<string> = new Set();
  /** Index of the first row on screen. */
  firstShown = 0;
  /** Whether the mouse is over the rows. */
  isPointed = false;

  #isReading = false;
  readonly #held = new HeldExchanges();
  #queue: Exchange[] = [];
  #frame = 0;
  #releaseTimer: ReturnType<typeof setTimeout> | undefined;
  #releasedAt = 0;
  /** Counts up when the rows are other ones: what was asked for before is not theirs. */
  #turn = 0;
  #reloadTimer: ReturnType<typeof setTimeout> | undefined;
  #freshTimer: ReturnType<typeof setTimeout> | undefined;
  #reloadedAt = 0;
  /** Time of the latest that has arrived, whether it matches or not. */
  #latest = new Date().toISOString();
  /** Up to when all that match are known. */
  #knownUntil = this.#latest;
  #abort = new AbortController();

  constructor(query: string) {
    this.query = query;
    const { filter, faults } = parseSearch(query);
    this.filter = filter;
    this.faults = faults;
  }

  /** @returns what ends it */
  start(): () => void {
    if (this.faults.length > 0) return () => {};
    const unlisten = listen({
      onExchanges: (exchanges, skipped) => this.#receive(exchanges, skipped),
      onReset: () => this.#miss(0, true),
    });
    void this.loadMore();
    return () => {
      unlisten();
      this.#abort.abort();
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#releaseTimer);
      clearTimeout(this.#reloadTimer);
      clearTimeout(this.#freshTimer);
    };
  }

  /** Reads on, until a page is full: a slow search takes several requests, and may be stopped between them. */
  async loadMore(): Promise<void> {
    if (this.isLoading.peek() || this.rows.size >= MOST_ROWS) return;
    if (this.isLoaded.peek() && !this.hasMore.peek()) return;
    this.isLoading.value = true;
    this.problem.value = undefined;
    this.isStopped.value = false;
    try {
      const wanted = Math.min(this.rows.size + PAGE, MOST_ROWS);
      const turn = this.#turn;
      do {
        const cursor = this.#next.peek();
        const page = await this.#fetch(PAGE, cursor);
        if (turn !== this.#turn) break;
        this.rows.addOlder(page.exchanges);
        this.#follow(page, page.next === cursor ? null : page.next);
      } while (this.rows.size < wanted && this.hasMore.peek() && !this.isStopped.peek());
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      this.problem.value = error;
    }
    this.isLoading.value = false;
  }

  stopSearch(): void {
    this.isStopped.value = true;
  }

  /** While somebody reads, what is new is held, so that nothing moves. */
  setReading(isReading: boolean): void {
    if (this.#isReading === isReading) return;
    this.#isReading = isReading;
    if (!isReading) this.showNew();
    this.#countHeld();
  }

  showNew(): void {
    if (this.#held.hasGap) void this.#reload();
    else this.#release();
  }

  #receive(exchanges: readonly Exchange[], skipped: number): void {
    this.#queue.push(...exchanges);
    if (this.#queue.length > MOST_QUEUED) {
      skipped += this.#queue.length;
      this.#queue = [];
    }
    if (skipped > 0) this.#miss(skipped, false);
    if (this.#frame === 0 && this.#queue.length > 0)
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#takeQueue();
      });
  }

  #takeQueue(): void {
    if (!this.isLoaded.peek()) return; // kept for when the first page is there
    const now = Date.now();
    let hasChanged = false;
    let mayMatch = false;
    for (const exchange of this.#queue) {
      if (exchange.at > this.#latest) this.#latest = exchange.at;
      // What is listed stays, whatever becomes of it: whoever redelivers a dead message sees where it goes.
      if (this.rows.update(exchange)) hasChanged = true;
      else if (!this.#isInReach(exchange.id)) continue;
      else if (matchesExchange(this.filter, exchange, now)) this.#held.add(exchange);
      else if (this.filter.text !== undefined && this.#matchesButForText(exchange, now)) mayMatch = true;
    }
    this.#queue = [];
    // The whole text is known to the server alone.
    if (mayMatch) this.#reloadSoon(SEARCH_EVERY_MS);
    if (this.#held.size > 0 && !this.#isReading) {
      if (this.#held.hasGap) this.#reloadSoon();
      else this.#releaseSoon();
    }
    if (hasChanged) this.version.value++;
    this.#countHeld();
  }

  #releaseSoon(): void {
    if (this.#releaseTimer !== undefined) return;
    const isSlow = this.isPointed && this.#held.size > FEW;
    const pause = isSlow ? RELEASE_UNDER_MOUSE_MS : RELEASE_EVERY_MS;
    const wait = this.#releasedAt + pause - Date.now();
    const release = () => {
      this.#releaseTimer = undefined;
      if (!this.#isReading && !this.#held.hasGap) this.#release();
    };
    if (wait > 0) this.#releaseTimer = setTimeout(release, wait);
    else release();
  }

  #matchesButForText(exchange: Exchange, now: number): boolean {
    const { text: _, ...others } = this.filter;
    return matchesExchange(others, exchange, now);
  }

  /** Between what is listed and now: what is older comes with its page. */
  #isInReach(id: string): boolean {
    const oldest = this.rows.at(this.rows.size - 1);
    return !this.hasMore.peek() || (oldest !== undefined && id > oldest.id);
  }

  #release(): void {
    this.#releasedAt = Date.now();
    const arrived = this.#held.take().filter(({ id }) => this.#isInReach(id));
    for (const exchange of arrived) this.rows.add(exchange);
    this.fresh = new Set(arrived.map(({ id }) => id));
    clearTimeout(this.#freshTimer);
    this.#freshTimer = setTimeout(() => {
      this.fresh = new Set();
    }, FRESH_MS);
    this.#trim();
    this.version.value++;
    this.#countHeld();
  }

  /** Some came that are not known here. @param isReset whether what is listed may have changed, too */
  #miss(count: number, isReset: boolean): void {
    this.#held.miss(count);
    this.#countHeld();
    if (!this.#isReading) this.#reloadSoon();
    else if (isReset) void this.#refreshShown();
  }

  #reloadSoon(every = RELOAD_EVERY_MS): void {
    if (this.#reloadTimer !== undefined) return;
    const wait = Math.max(0, this.#reloadedAt + every - Date.now());
    this.#reloadTimer = setTimeout(() => {
      this.#reloadTimer = undefined;
      void this.#reload();
    }, wait);
  }

  /** Reads the newest anew; while somebody reads, they are only held. */
  async #reload(): Promise<void> {
    const known = this.#knownUntil;
    this.#knownUntil = this.#latest;
    this.#reloadedAt = Date.now();
    this.#held.forgetMissed();
    const page = await this.#fetch(RELOADED, null).catch(() => undefined);
    if (page === undefined) {
      this.#knownUntil = known;
      if (!this.#abort.signal.aborted) this.#held.miss(0);
      return;
    }
    if (this.#joins(page, known)) {
      for (const one of page.exchanges) {
        if (!this.rows.update(one) && this.#isInReach(one.id)) this.#held.add(one);
      }
      if (!this.#isReading) this.#release();
      this.version.value++;
    } else if (this.#isReading) {
      this.#held.miss(page.exchanges.length);
    } else {
      this.#turn++;
      this.rows.replaceAll(page.exchanges);
      this.#follow(page, page.next);
      this.#release(); // those that came while the page was on its way
    }
    this.#countHeld();
  }

  /** Whether nothing is missing between the newest page and what is listed. @param known up to when all was */
  #joins({ exchanges, next, searchedTo }: Schemas['ExchangePage'], known: string): boolean {
    if (!this.isLoaded.peek()) return false;
    const newest = this.rows.at(0);
    const hasSeenKnown = searchedTo !== null && searchedTo <= known;
    return next === null || hasSeenKnown || exchanges.some(({ id }) => newest && id <= newest.id);
  }

  /** What is on screen may have changed meanwhile. */
  async #refreshShown(): Promise<void> {
    const above = this.rows.at(this.firstShown - 1)?.id ?? null;
    const page = await this.#fetch(PAGE, above).catch(() => undefined);
    for (const one of page?.exchanges ?? []) this.rows.update(one);
    this.version.value++;
  }

  #follow(page: Schemas['ExchangePage'], next: string | null): void {
    this.#next.value = next;
    this.searchedTo.value = page.searchedTo;
    this.#trim();
    this.isLoaded.value = true;
    this.problem.value = undefined;
    this.version.value++;
    if (this.#queue.length > 0) this.#takeQueue();
  }

  #trim(): void {
    if (this.rows.trim()) this.#next.value = this.rows.at(this.rows.size - 1)!.id;
  }

  #countHeld(): void {
    this.heldCount.value = this.#isReading ? this.#held.count : 0;
  }

  #fetch(limit: number, cursor: string | null): Promise<Schemas['ExchangePage']> {
    const query = {
      limit,
      ...(this.query === '' ? {} : { q: this.query }),
      ...(cursor === null ? {} : { cursor }),
    };
    return bodyOf(api.GET('/console/api/exchanges', { params: { query }, signal: this.#abort.signal }));
  }
}
