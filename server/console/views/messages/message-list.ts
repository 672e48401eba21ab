/** The list of one search: pages from the server, and what the stream brings, at most one change a frame. */
import { signal } from '@preact/signals';
import { matchesExchange, parseSearch } from '../../../handlers/console/search-language.ts';
import { api, bodyOf, type Exchange, type Schemas } from '../../state/api.ts';
import { listen } from '../../state/live.ts';
import { ExchangeRows, MOST_ROWS } from './exchange-rows.ts';

const PAGE = 100;
/** What is read anew when something was missed. */
const RELOADED = 200;
const RELOAD_EVERY_MS = 1_000;
/** More that wait to be shown, or for a frame (a hidden page has none), are counted and read anew. */
const MOST_HELD = 2_000;
const FRESH_MS = 1_000;

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
  /** Whether there may be older ones. */
  readonly hasMore = signal(false);
  /** Ids that have just arrived, to be pointed out. */
  fresh: ReadonlySet<string> = new Set();
  /** Index of the first row on screen. */
  firstShown = 0;

  #next: string | null = null;
  #isReading = false;
  #held = new Map<string, Exchange>();
  #heldUnlisted = 0;
  /** Whether newer ones exist that neither are listed nor held. */
  #hasGap = false;
  #queue: Exchange[] = [];
  #frame = 0;
  #reloadTimer: ReturnType<typeof setTimeout> | undefined;
  #freshTimer: ReturnType<typeof setTimeout> | undefined;
  #reloadedAt = 0;
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
      clearTimeout(this.#reloadTimer);
      clearTimeout(this.#freshTimer);
    };
  }

  /** Reads on, until a page is full: a slow search takes several requests, and may be stopped between them. */
  async loadMore(): Promise<void> {
    if (this.isLoading.peek() || this.rows.size >= MOST_ROWS) return;
    if (this.isLoaded.peek() && this.#next === null) return;
    this.isLoading.value = true;
    this.problem.value = undefined;
    this.isStopped.value = false;
    try {
      const wanted = Math.min(this.rows.size + PAGE, MOST_ROWS);
      do {
        const cursor = this.#next;
        const page = await this.#fetch(PAGE, cursor);
        this.rows.addOlder(page.exchanges);
        this.#follow(page, page.next === cursor ? null : page.next);
      } while (this.rows.size < wanted && this.#next !== null && !this.isStopped.peek());
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
  }

  showNew(): void {
    if (this.#hasGap) void this.#reload();
    else this.#release();
  }

  #receive(exchanges: readonly Exchange[], skipped: number): void {
    this.#queue.push(...exchanges);
    if (this.#queue.length > MOST_HELD) {
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
      // What is listed stays, whatever becomes of it: whoever redelivers a dead message sees where it goes.
      if (this.rows.update(exchange)) hasChanged = true;
      else if (!this.#isInReach(exchange.id)) continue;
      else if (matchesExchange(this.filter, exchange, now)) this.#held.set(exchange.id, exchange);
      else if (this.filter.text !== undefined && this.#matchesButForText(exchange, now)) mayMatch = true;
    }
    this.#queue = [];
    if (this.#held.size > MOST_HELD) {
      this.#heldUnlisted += this.#held.size;
      this.#held.clear();
      this.#hasGap = true;
    }
    // The whole text is known to the server alone.
    if (mayMatch) this.#reloadSoon();
    if (this.#held.size > 0 && !this.#isReading && !this.#hasGap) this.#release();
    else if (hasChanged) this.version.value++;
    this.#countHeld();
  }

  #matchesButForText(exchange: Exchange, now: number): boolean {
    const { text: _, ...others } = this.filter;
    return matchesExchange(others, exchange, now);
  }

  /** Between what is listed and now: what is older comes with its page. */
  #isInReach(id: string): boolean {
    const oldest = this.rows.at(this.rows.size - 1);
    return this.#next === null || (oldest !== undefined && id > oldest.id);
  }

  #release(): void {
    for (const exchange of this.#held.values()) this.rows.add(exchange);
    this.fresh = new Set(this.#held.keys());
    clearTimeout(this.#freshTimer);
    this.#freshTimer = setTimeout(() => {
      this.fresh = new Set();
    }, FRESH_MS);
    this.#held.clear();
    this.#trim();
    this.version.value++;
    this.#countHeld();
  }

  /** Some came that are not known here. @param isReset whether what is listed may have changed, too */
  #miss(count: number, isReset: boolean): void {
    this.#hasGap = true;
    this.#heldUnlisted += count;
    this.#countHeld();
    if (!this.#isReading) this.#reloadSoon();
    else if (isReset) void this.#refreshShown();
  }

  #reloadSoon(): void {
    if (this.#reloadTimer !== undefined) return;
    const wait = Math.max(0, this.#reloadedAt + RELOAD_EVERY_MS - Date.now());
    this.#reloadTimer = setTimeout(() => {
      this.#reloadTimer = undefined;
      void this.#reload();
    }, wait);
  }

  /** Reads the newest anew; while somebody reads, they are only held. */
  async #reload(): Promise<void> {
    this.#reloadedAt = Date.now();
    this.#hasGap = false;
    this.#heldUnlisted = 0;
    const page = await this.#fetch(RELOADED, null).catch(() => undefined);
    if (page === undefined) {
      if (!this.#abort.signal.aborted) this.#hasGap = true;
      return;
    }
    const newest = this.rows.at(0);
    const joins =
      newest === undefined || page.next === null || page.exchanges.some(({ id }) => id <= newest.id);
    if (joins) {
      for (const one of page.exchanges) {
        if (!this.rows.update(one) && this.#isInReach(one.id)) this.#held.set(one.id, one);
      }
      if (this.#isReading) {
        this.version.value++;
        this.#countHeld();
      } else this.#release();
    } else if (this.#isReading) {
      this.#hasGap = true;
      this.#heldUnlisted = page.exchanges.length;
      this.#countHeld();
    } else {
      this.#held.clear();
      this.rows.replaceAll(page.exchanges);
      this.#follow(page, page.next);
      this.#countHeld();
    }
  }

  /** What is on screen may have changed meanwhile. */
  async #refreshShown(): Promise<void> {
    const above = this.rows.at(this.firstShown - 1)?.id ?? null;
    const page = await this.#fetch(PAGE, above).catch(() => undefined);
    for (const one of page?.exchanges ?? []) this.rows.update(one);
    this.version.value++;
  }

  #follow(page: Schemas['ExchangePage'], next: string | null): void {
    this.#next = next;
    this.searchedTo.value = page.searchedTo;
    this.#trim();
    this.hasMore.value = this.#next !== null;
    this.isLoaded.value = true;
    this.version.value++;
    if (this.#queue.length > 0) this.#takeQueue();
  }

  #trim(): void {
    if (!this.rows.trim()) return;
    this.#next = this.rows.at(this.rows.size - 1)!.id;
    this.hasMore.value = true;
  }

  #countHeld(): void {
    this.heldCount.value = this.#held.size + this.#heldUnlisted;
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
