/** Callers that are other than the right one, and may be: the contract leaves them the choice. */
import { Agent } from 'node:http';
import type { Order, Said } from '../../../server/conformance/caller/drivers/driver.ts';
import { type Attempt, Caller, type Verdict } from './caller.ts';

/** Sends no Idempotency-Key, repeats only what certainly was not processed, and keeps no connection. */
export class WithoutKeys extends Caller {
  override agent = new Agent();
  override key() {
    return undefined;
  }
}

/** Repeats nothing: whoever started it sees the failure. */
export class OneAttempt extends WithoutKeys {
  override repeats() {
    return false;
  }
}

/** Repeats for hours, as a platform does: the pauses grow, and the end is not seen. */
export class ForHours extends Caller {
  override repeats(verdict: Verdict, attempt: Attempt) {
    return super.repeats(verdict, { ...attempt, number: 1 });
  }
}

/** Does not tell what came of a message. */
export class Silent extends Caller {
  override readonly tellsOutcome = false;
  override async send(order: Order, signal: AbortSignal): Promise<Said> {
    await super.send(order, signal);
    return { outcome: 'unknown', detail: '' };
  }
}

/** A process for each message, which cannot know of the others; and JSON as PHP writes it, escaped wherever it may be. */
export class ProcessForEach extends Caller {
  override readonly takesOrdersAtOnce = false;
  override serialise(message: Record<string, unknown>) {
    const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return super
      .serialise(message)
      .replaceAll('/', '\\/')
      .replace(/[^\x00-\x7f]/g, escaped);
  }
  override inTurn(_order: Order, deliver: () => Promise<Said>) {
    return deliver();
  }
}

/**
 * Pauses all deliveries, longer each time, when five in a row have failed as they do where the endpoint as a whole is
 * unavailable.
 */
export class HoldsBack extends Caller {
  #failures = 0;
  #pauses = 0;
  #pausedUntil = 0;
  override async attempt(attempt: Attempt, signal: AbortSignal) {
    await this.wait(Math.max(0, this.#pausedUntil - Date.now()), signal);
    const verdict = await super.attempt(attempt, signal);
    const isUnavailable = !/^(errcode|HTTP (4..|500))/.test(verdict.detail);
    this.#failures = isUnavailable ? this.#failures + 1 : 0;
    if (this.#failures === 0) this.#pauses = 0;
    if (this.#failures < 5 || Date.now() < this.#pausedUntil) return verdict;
    this.#pauses += 1;
    this.#pausedUntil = Date.now() + this.patience.pauseMs * 2 ** this.#pauses;
    return verdict;
  }
}
