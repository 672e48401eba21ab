import type { StaffMessage } from '@staff-service/client';
import type { Delivery } from './delivery.ts';
import { newId } from './new-id.ts';
import type { Store } from './store.ts';

/** Takes messages for customers: stored first, then delivered. */
export class Outbox {
  readonly #store: Store;
  readonly #delivery: Delivery;

  constructor(store: Store, delivery: Delivery) {
    this.#store = store;
    this.#delivery = delivery;
  }

  /** Returns the exchange's id once the message is on disk; `message` has been validated. */
  async handOver(appid: string, message: StaffMessage): Promise<string> {
    const id = newId();
    await this.#store.lanes.handOver({
      id,
      appid,
      user: message.ToUserId,
      msgType: message.MsgType,
      content: message.Content,
      text: JSON.stringify(message),
    });
    this.#delivery.wake();
    return id;
  }

  /** False: there is no dead message with this id. */
  async redeliver(id: string): Promise<boolean> {
    const found = await this.#store.lanes.redeliver(id);
    if (found) this.#delivery.wake();
    return found;
  }
}
