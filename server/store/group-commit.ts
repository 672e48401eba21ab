import { SYSTEM_TIMING, type Timing } from './timing.ts';

const BATCH = 200;
const QUEUE = 10_000;
/** Turns of the event loop may be long: whoever came first does not wait for many of them. */
const GATHER_MS = 5;

interface Entry<Item, Result> {
  item: Item;
  done: (result: Result) => void;
  fail: (error: unknown) => void;
}

/** The queue is full: the database is slower than what arrives. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

/**
 * Concurrent writes share one transaction: one is in flight, and what arrives meanwhile is the next batch. `write` gets
 * up to 200 items and returns a result for each, after the commit.
 */
export class GroupCommit<Item, Result> {
  readonly #write: (items: Item[]) => Promise<Result[]>;
  readonly #onWrite: (ms: number, error?: unknown) => void;
  readonly #timing: Timing;
  #queue: Entry<Item, Result>[] = [];
  #flushing = false;

  /** @param onWrite told of every transaction's time, milliseconds, and why it failed, if the database is to blame */
  constructor(
    write: (items: Item[]) => Promise<Result[]>,
    onWrite: (ms: number, error?: unknown) => void = () => {},
    timing: Timing = SYSTEM_TIMING,
  ) {
    this.#timing = timing;
    this.#write = write;
    this.#onWrite = onWrite;
  }

  /** @throws QueueFullError, or what `write` threw */
  add(item: Item): Promise<Result> {
    if (this.#queue.length >= QUEUE) return Promise.reject(new QueueFullError('write queue is full'));
    return new Promise((done, fail) => {
      this.#queue.push({ item, done, fail });
      if (!this.#flushing) this.#flush();
    });
  }

  async #flush(): Promise<void> {
    this.#flushing = true;
    await this.#gather();
    while (this.#queue.length > 0) {
      await this.#commit(this.#queue.splice(0, BATCH));
      await this.#gather();
    }
    this.#flushing = false;
  }

  /**
   * Waits for as long as every turn of the event loop brings more, at most a batch or 5 ms: a lone item is written
   * after one turn. A transaction costs as much as ten rows, so bigger batches let more through and make nobody wait longer.
   */
  async #gather(): Promise<void> {
    const until = this.#timing.monotonic() + GATHER_MS;
    let before: number;
    do {
      before = this.#queue.length;
      await nextTurn();
    } while (this.#queue.length > before && this.#queue.length < BATCH && this.#timing.monotonic() < until);
  }

  /** Resolves with what the database failed with, if it did. */
  async #commit(batch: Entry<Item, Result>[]): Promise<unknown> {
    const started = this.#timing.monotonic();
    try {
      const results = await this.#write(batch.map(({ item }) => item));
      this.#onWrite(this.#timing.monotonic() - started);
      for (const [at, { done }] of batch.entries()) done(results[at]!);
    } catch (error) {
      if (!isDataError(error)) {
        this.#onWrite(this.#timing.monotonic() - started, error);
        // What waits behind would fail for the same reason, one time-out after another.
        for (const { fail } of [...batch, ...this.#queue.splice(0)]) fail(error);
        return error;
      }
      if (batch.length === 1) batch[0]!.fail(error);
      // One row that the database cannot take fails the whole transaction: the others get one each.
      else return this.#commitEach(batch);
    }
    return undefined;
  }

  async #commitEach(batch: Entry<Item, Result>[]): Promise<unknown> {
    for (const [at, entry] of batch.entries()) {
      const error = await this.#commit([entry]);
      if (error === undefined) continue;
      for (const { fail } of batch.slice(at + 1)) fail(error);
      return error;
    }
    return undefined;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** SQLSTATE classes 22 and 23; SQLite's SQLITE_TOOBIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH. */
function isDataError(error: unknown): boolean {
  const { code, errcode } = error as { code?: string; errcode?: number };
  return /^2[23]/.test(code ?? '') || [18, 19, 20].includes((errcode ?? 0) & 0xff);
}
