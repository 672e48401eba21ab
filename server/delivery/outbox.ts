import type { StaffMessage } from '@staff-service/client';
import { inLanguage } from '@staff-service/client/internal';
import type { Store } from '../store/store.ts';
import { newId } from '../store/uuid-v7.ts';
import type { Delivery } from './delivery-worker.ts';
import { mayWait } from './outbox-share.ts';
import { TEXTS } from './texts.ts';

/** Thrown when as many messages of an APP are pending as its share of the limit allows. */
export class OutboxFullError extends Error {
  override readonly name = 'OutboxFullError';

  /** @param own its pending messages, of `all` that are pending */
  constructor(appid: string, own: number, all: number, limit: number) {
    super(inLanguage(TEXTS.outboxFull(appid, own, all, limit)));
  }
}

interface OutboxOptions {
  store: Store;
  delivery: Delivery;
  /** Read for each message, because a reload may change them: how many messages may be pending (0: any number), and the APPs. */
  limits: () => { outboxLimit: number; apps: readonly unknown[] };
  /** Called for each message that an APP's share has no room for. */
  onFull?: (appid: string) => void;
}

interface Origin {
  /** The message gets the same. */
  id?: string | undefined;
  /** As `readTraceparent` gives it. */
  traceparent?: string | undefined;
}

/** Takes messages for customers: stored first, then delivered. */
export class Outbox {
  readonly #store: Store;
  readonly #delivery: Delivery;
  readonly #limits: OutboxOptions['limits'];
  readonly #onFull: (appid: string) => void;

  constructor({ store, delivery, limits, onFull = () => {} }: OutboxOptions) {
    this.#store = store;
    this.#delivery = delivery;
    this.#limits = limits;
    this.#onFull = onFull;
  }

  /**
   * Stores a message that has been validated, and returns its exchange's id once it is on disk.
   *
   * @param origin where it comes from: the trace, and the id of the request that handed over this message and no other
   * @throws OutboxFullError, or when it could not be stored
   */
  async enqueue(appid: string, message: StaffMessage, origin: Origin = {}): Promise<string> {
    this.#checkShare(appid);
    const { id = newId(), traceparent } = origin;
    await this.#store.lanes.enqueue({
      id,
      appid,
      user: message.ToUserId,
      msgType: message.MsgType,
      content: message.Content,
      text: JSON.stringify(message),
      traceparent,
    });
    this.#delivery.wake(appid);
    return id;
  }

  /**
   * Makes a dead message pending again, even if its APP's share is full; ends the wait of a pending one's customer. Returns false if
   * no such message has this id.
   */
  async redeliver(id: string): Promise<boolean> {
    const { lanes } = this.#store;
    const found = (await lanes.redeliver(id)) || (await lanes.retryNow(id));
    if (found) this.#delivery.wake();
    return found;
  }

  #checkShare(appid: string): void {
    const { outboxLimit, apps } = this.#limits();
    const { pending } = this.#store.lanes;
    const [all, own] = [pending.current(), pending.currentOf(appid)];
    if (mayWait(outboxLimit, apps.length, { own, all })) return;
    pending.doubt();
    this.#onFull(appid);
    throw new OutboxFullError(appid, own, all, outboxLimit);
  }
}
