/** New exchanges that are not listed yet: somebody reads, or they go in together in a moment. */
import type { Exchange } from '../../../state/api.ts';

/** More are only counted, and read anew. */
const MOST_HELD = 2_000;

export class HeldExchanges {
  #held = new Map<string, Exchange>();
  /** How many came that are not known here. */
  #unknown = 0;
  /** Whether newer ones exist that neither are listed nor held. */
  hasGap = false;

  /** Of those that are known. */
  get size(): number {
    return this.#held.size;
  }

  /** Of all. */
  get count(): number {
    return this.#held.size + this.#unknown;
  }

  add(exchange: Exchange): void {
    this.#held.set(exchange.id, exchange);
    if (this.#held.size <= MOST_HELD) return;
    this.miss(this.#held.size);
    this.#held.clear();
  }

  /** @param count how many more there are, which are not known here */
  miss(count: number): void {
    this.hasGap = true;
    this.#unknown += count;
  }

  /** All is about to be read anew. */
  forgetMissed(): void {
    this.hasGap = false;
    this.#unknown = 0;
  }

  take(): Exchange[] {
    const all = [...this.#held.values()];
    this.#held.clear();
    return all;
  }
}
