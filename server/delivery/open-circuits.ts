/** Since when circuits are open, by a clock that people read. */
export class OpenCircuits {
  readonly #clock: () => number;
  readonly #since = new Map<string, number>();

  /** @param clock milliseconds since 1970 */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** After each attempt. */
  note(appid: string, isOpen: boolean): void {
    if (!isOpen) this.#since.delete(appid);
    else if (!this.#since.has(appid)) this.#since.set(appid, this.#clock());
  }

  /** Undefined: it is closed. */
  since(appid: string): number | undefined {
    return this.#since.get(appid);
  }
}
