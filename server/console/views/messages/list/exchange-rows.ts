/** The listed exchanges, in the order of their ids, which grow with time: what is looked for is found by halving. */
import type { Exchange } from '../../../state/api.ts';

/** More are not kept in memory; what is older can be searched for. */
export const MOST_ROWS = 100_000;

export class ExchangeRows {
  /** Oldest first, so that the newest are added at the end. */
  #rows: Exchange[] = [];

  get size(): number {
    return this.#rows.length;
  }

  /** The newest is 0. */
  at(index: number): Exchange | undefined {
    return index < 0 ? undefined : this.#rows[this.#rows.length - 1 - index];
  }

  /** -1 for what is not listed. */
  indexOf(id: string): number {
    const place = this.#placeOf(id);
    return this.#rows[place]?.id === id ? this.#rows.length - 1 - place : -1;
  }

  replaceAll(newestFirst: readonly Exchange[]): void {
    this.#rows = newestFirst.toReversed();
  }

  /** Takes in what has changed. @returns whether it was listed */
  update(exchange: Exchange): boolean {
    const place = this.#placeOf(exchange.id);
    if (this.#rows[place]?.id !== exchange.id) return false;
    this.#rows[place] = exchange;
    return true;
  }

  add(exchange: Exchange): void {
    const newest = this.#rows.at(-1);
    if (newest === undefined || newest.id < exchange.id) this.#rows.push(exchange);
    else if (!this.update(exchange)) this.#rows.splice(this.#placeOf(exchange.id), 0, exchange);
  }

  /** Adds a page of the list, all of it older than what is listed, or known already. */
  addOlder(newestFirst: readonly Exchange[]): void {
    const oldest = this.#rows[0];
    const older = newestFirst.filter((one) => oldest === undefined || one.id < oldest.id);
    for (const one of newestFirst) if (oldest !== undefined && one.id >= oldest.id) this.update(one);
    this.#rows.unshift(...older.toReversed()); // moved in place: a copy of 100,000 for each page keeps the collector busy
  }

  /** Leaves the newest. @returns whether some were dropped */
  trim(most = MOST_ROWS): boolean {
    const extra = this.#rows.length - most;
    if (extra > 0) this.#rows.splice(0, extra);
    return extra > 0;
  }

  /** Where it is, or would be. */
  #placeOf(id: string): number {
    let [from, to] = [0, this.#rows.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#rows[middle]!.id < id) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
