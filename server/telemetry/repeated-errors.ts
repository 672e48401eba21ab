import type { Logger } from './log.ts';

const EVERY_MS = 10_000;
/** Causes that are told apart; beyond them, only what failed is. */
const CAUSES = 100;

const ofLogger = new WeakMap<object, RepeatedErrors>();

/**
 * For an error that every request may meet, such as a full disk: the first one is logged, whole; of those like it, one line
 * every ten seconds tells how many they were.
 */
export function repeatedErrors(log: Pick<Logger, 'error'>): RepeatedErrors {
  let found = ofLogger.get(log);
  if (found === undefined) {
    found = new RepeatedErrors(log);
    ofLogger.set(log, found);
  }
  return found;
}

class RepeatedErrors {
  readonly #log: Pick<Logger, 'error'>;
  /** How many there were since the last line, by what failed and why. */
  readonly #more = new Map<string, number>();

  constructor(log: Pick<Logger, 'error'>) {
    this.#log = log;
  }

  /** @param details go into the line of the first one */
  log(err: unknown, what: string, details: object = {}): void {
    const cause = err instanceof Error ? err.message : String(err);
    const whole = `${what}: ${cause}`;
    const kind = this.#more.size < CAUSES || this.#more.has(whole) ? whole : what;
    const more = this.#more.get(kind);
    if (more !== undefined) {
      this.#more.set(kind, more + 1);
      return;
    }
    this.#log.error({ ...details, err }, what);
    this.#count(kind, what, cause);
  }

  #count(kind: string, what: string, cause: string): void {
    this.#more.set(kind, 0);
    setTimeout(() => {
      const more = this.#more.get(kind);
      this.#more.delete(kind);
      if (!more) return;
      this.#log.error({ cause, more, seconds: EVERY_MS / 1000 }, `${what}, again`);
      this.#count(kind, what, cause);
    }, EVERY_MS).unref();
  }
}
