import type { StaffMessage } from '@staff-service/client';
import { inLanguage } from '@staff-service/client/internal';
import type { EndedState, EndOutcome } from '../store/end-pending.ts';
import type { KeyReceipt } from '../store/idempotency-keys.ts';
import type { NewMessage } from '../store/message-row.ts';
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

/** Thrown when a message comes under a key that was used with another body. */
export class KeyReusedError extends Error {
  override readonly name = 'KeyReusedError';
}

interface OutboxOptions {
  store: Store;
  delivery: Delivery;
  /** Read for each message, because a reload may change them: how many messages may be pending (0: any number), and the APPs. */
  limits: () => { outboxLimit: number; apps: readonly unknown[] };
  /** Called for each message that an APP's share has no room for. */
  onFull?: (appid: string) => void;
  /** Called for each waiting message that was ended by hand. */
  onEnded?: (state: EndedState) => void;
  /** UUIDv7s. */
  newId?: () => string;
}

interface Origin extends Pick<NewMessage, 'traceparent' | 'idempotency'> {
  /** Of the request that handed over this message and no other: the message gets the same. */
  id?: string | undefined;
}

/** Takes messages for customers: stored first, then delivered. */
export class Outbox {
  readonly #store: Store;
  readonly #delivery: Delivery;
  readonly #limits: OutboxOptions['limits'];
  readonly #onFull: (appid: string) => void;
  readonly #onEnded: (state: EndedState) => void;
  readonly #newId: () => string;

  constructor(options: OutboxOptions) {
    const { store, delivery, limits, onFull = () => {}, onEnded = () => {} } = options;
    this.#store = store;
    this.#delivery = delivery;
    this.#limits = limits;
    this.#onFull = onFull;
    this.#onEnded = onEnded;
    this.#newId = options.newId ?? newId;
  }

  /**
   * Stores a message that has been validated, and returns its exchange's id once it is on disk.
   *
   * @param origin where it comes from; a request that is repeated under its key stores nothing, and gets the id that the first one
   * got, also when the APP's share is full
   * @throws OutboxFullError, KeyReusedError, or when it could not be stored
   */
  async enqueue(appid: string, message: StaffMessage, origin: Origin = {}): Promise<string> {
    const { lanes } = this.#store;
    const { id = this.#newId(), ...others } = origin;
    const wanted = {
      id,
      appid,
      user: message.ToUserId,
      msgType: message.MsgType,
      content: message.Content,
      text: JSON.stringify(message),
      ...others,
    };
    const full = this.#findFull(appid);
    const { receipt, messageId } =
      full === undefined ? await lanes.enqueue(wanted) : await this.#findRepeated(wanted, full);
    if (receipt === 'conflict') throw new KeyReusedError();
    if (receipt === 'repeated') return messageId!;
    this.#delivery.wake(appid);
    return wanted.id;
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

  /** Ends the wait of a pending message's customer: the oldest message goes first. Returns false if none has this id. */
  async tryNow(id: string): Promise<boolean> {
    const found = await this.#store.lanes.retryNow(id);
    if (found) this.#delivery.wake();
    return found;
  }

  /** Ends a waiting message: `dead` gives it up, `cancelled` is for good. What is behind it goes on. */
  async end(id: string, state: EndedState): Promise<EndOutcome> {
    const outcome = await this.#store.lanes.end(id, state);
    if (outcome === 'ended') {
      this.#onEnded(state);
      this.#delivery.wake();
    }
    return outcome;
  }

  /** Nothing more is delivered to this APP until it is resumed; messages for it are taken as ever. */
  pause(appid: string): Promise<void> {
    return this.#delivery.pause(appid);
  }

  resume(appid: string): Promise<void> {
    return this.#delivery.resume(appid);
  }

  /** Milliseconds since 1970; undefined for an APP that is not paused. */
  pausedSince(appid: string): number | undefined {
    return this.#delivery.pauses.since(appid);
  }

  async #findRepeated(message: NewMessage, full: OutboxFullError): Promise<KeyReceipt> {
    const found = await this.#store.lanes.findRepeated(message);
    if (found !== undefined) return found;
    this.#store.lanes.pending.doubt();
    this.#onFull(message.appid);
    throw full;
  }

  #findFull(appid: string): OutboxFullError | undefined {
    const { outboxLimit, apps } = this.#limits();
    const { pending } = this.#store.lanes;
    const [all, own] = [pending.current(), pending.currentOf(appid)];
    if (mayWait(outboxLimit, apps.length, { own, all })) return undefined;
    return new OutboxFullError(appid, own, all, outboxLimit);
  }
}
