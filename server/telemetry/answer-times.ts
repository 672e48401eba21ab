const KEPT = 10_000;

/** How long the latest answers took, milliseconds, by the id of the request. In memory: a restart forgets it. */
export class AnswerTimes {
  /** Two generations, so that noting one is no more than setting it in a map. */
  #now = new Map<string, number>();
  #before = new Map<string, number>();

  note(id: string, ms: number): void {
    this.#now.set(id, ms);
    if (this.#now.size < KEPT) return;
    this.#before = this.#now;
    this.#now = new Map();
  }

  get(id: string): number | undefined {
    return this.#now.get(id) ?? this.#before.get(id);
  }
}
