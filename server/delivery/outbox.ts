import type { StaffMessage } from '@staff-service/client';
import type { Store } from '../store/store.ts';
import { newId } from '../store/uuid-v7.ts';
import type { Delivery } from './delivery-worker.ts';

/** As many messages wait for delivery as may: APPs take less than is handed over. */
export class OutboxFullError extends Error {
  override readonly name = 'OutboxFullError';
  readonly limit: number;

  constructor(limit: number) {
    super(`待投递的消息已达上限 ${limit} / ${limit} messages wait for delivery, which is the limit`);
    this.limit = limit;
  }
}

interface OutboxOptions {
  store: Store;
  delivery: Delivery;
  /** Messages that may wait for delivery; 0: any number. Asked at each message: a reload may change it. */
  limit: () => number;
}

/** Takes messages for customers: stored first, then delivered. */
export class Outbox {
  readonly #store: Store;
  readonly #delivery: Delivery;
  readonly #limit: () => number;

  constructor({ store, delivery, limit }: OutboxOptions) {
    this.#store = store;
    this.#delivery = delivery;
    this.#limit = limit;
  }

  /**
   * Returns the exchange's id once the message is on disk; `message` has been validated.
   * @throws OutboxFullError, or when it could not be stored
   */
  async handOver(appid: string, message: StaffMessage): Promise<string> {
    const limit = this.#limit();
    if (limit > 0 && this.#store.lanes.pending.current() >= limit) throw new OutboxFullError(limit);
    const id = newId();
    await this.#store.lanes.handOver({
      id,
      appid,
      user: message.ToUserId,
      msgType: message.MsgType,
      content: message.Content,
      text: JSON.stringify(message),
    });
    this.#delivery.wake(appid);
    return id;
  }

  /** False: there is no dead message with this id. */
  async redeliver(id: string): Promise<boolean> {
    const found = await this.#store.lanes.redeliver(id);
    if (found) this.#delivery.wake();
    return found;
  }
}
