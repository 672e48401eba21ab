/** Mutants of a customer's order, and of whom a failure holds up. */
import type { Order, Said } from '../../../../server/conformance/caller/drivers/driver.ts';
import { type Attempt, Caller, type Verdict } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

const DROPPED: Said = { outcome: 'failed', detail: 'not sent, because the one before it failed' };

/** Lets a customer's next message go before the one before has its outcome: after an attempt of this verdict. */
function releasing(isReleased: (verdict: Verdict) => boolean): CallerMutant['Broken'] {
  return class extends Caller {
    readonly #releases = new Map<string, () => void>();
    override inTurn(order: Order, deliver: () => Promise<Said>) {
      const lane = this.lane(order);
      const before = this.lanes.get(lane) ?? Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#releases.set(order.id, resolve);
      this.lanes.set(lane, promise);
      return before.then(deliver).finally(resolve);
    }
    override async attempt(attempt: Attempt, signal: AbortSignal) {
      const verdict = await super.attempt(attempt, signal);
      if (isReleased(verdict)) this.#releases.get(attempt.order.id)!();
      return verdict;
    }
  };
}

/** What comes of a lane after a message of it has failed. */
function afterFailure(next: () => Promise<Said>): CallerMutant['Broken'] {
  return class extends Caller {
    override inTurn(order: Order, deliver: () => Promise<Said>) {
      const lane = this.lane(order);
      const before = this.lanes.get(lane) ?? Promise.resolve();
      const delivered = before.then((said) =>
        (said as Said | undefined)?.outcome === 'failed' ? next() : deliver(),
      );
      this.lanes.set(lane, delivered);
      return delivered;
    }
  };
}

/** Everybody waits while one customer's message waits to be sent again. */
class PausesForAll extends Caller {
  #until = 0;
  override async wait(ms: number, signal: AbortSignal) {
    this.#until = Math.max(this.#until, performance.now() + ms);
    await super.wait(ms, signal);
  }
  override async attempt(attempt: Attempt, signal: AbortSignal) {
    while (attempt.number === 1 && performance.now() < this.#until) await super.wait(20, signal);
    return super.attempt(attempt, signal);
  }
}

export const ORDER_MUTANTS: CallerMutant[] = [
  {
    id: 'order-lost-in-retries',
    roles: BOTH,
    fault: {
      zh: '第一条重试期间，第二条先到',
      en: 'Lets the second message overtake the first while that waits to be repeated',
    },
    caughtBy: ['caller-order'],
    Broken: releasing(() => true),
  },
  {
    id: 'order-lost-in-retry-after',
    roles: BOTH,
    fault: {
      zh: 'Retry-After 期间，后一条先到',
      en: 'Lets the next message overtake during a Retry-After',
    },
    caughtBy: ['caller-order-retry-after'],
    Broken: releasing(({ retryAfterMs }) => retryAfterMs !== undefined),
  },
  {
    id: 'order-lost-with-the-connection',
    roles: BOTH,
    fault: {
      zh: '连接断开之后，后一条先到',
      en: 'Lets the next message overtake after a connection that broke',
    },
    caughtBy: ['caller-order'],
    Broken: releasing(({ detail }) => detail !== '' && !/^(HTTP|errcode) /.test(detail)),
  },
  {
    id: 'order-not-kept',
    roles: BOTH,
    fault: {
      zh: '同一客户的消息同时发送',
      en: 'Sends a customer’s messages all at once',
    },
    caughtBy: ['caller-order'],
    Broken: class extends Caller {
      override inTurn(_order: Order, deliver: () => Promise<Said>) {
        return deliver();
      }
    },
  },
  {
    id: 'one-lane-for-all',
    roles: BOTH,
    fault: {
      zh: '所有客户排在一队：一位客户的重试使其他客户等待',
      en: 'Has one queue for all: customers wait for the repetitions of another',
    },
    caughtBy: ['caller-others-go-on', 'caller-others-go-on-in-pause'],
    Broken: class extends Caller {
      override lane() {
        return 'everybody';
      }
    },
  },
  {
    id: 'pauses-for-all',
    roles: BOTH,
    fault: {
      zh: '一位客户的消息等待重试时，所有客户一起等待',
      en: 'Lets all customers wait while one customer’s message waits to be sent again',
    },
    caughtBy: ['caller-others-go-on-in-pause'],
    Broken: PausesForAll,
  },
  {
    id: 'blocked-after-failure',
    roles: BOTH,
    fault: {
      zh: '一条失败之后，该客户的消息不再发送',
      en: 'Sends a customer nothing any more after a message has failed',
    },
    caughtBy: ['caller-after-failure'],
    Broken: afterFailure(() => new Promise(() => {})),
  },
  {
    id: 'drops-the-next',
    roles: BOTH,
    fault: {
      zh: '一条失败之后，丢弃该客户的后续消息',
      en: 'Drops a customer’s further messages after one has failed',
    },
    caughtBy: ['caller-after-failure'],
    Broken: afterFailure(async () => DROPPED),
  },
];
