/** Nobody drives the program but a person, who is told what to send, and when. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bilingual } from '@staff-service/client';
import type { Driver, Order, Said, ServedEndpoint } from '../driver.ts';
import { BY_HAND, TEXTS } from './texts.ts';

export interface ByHandOptions {
  /** Shows the person a text. */
  tell: (text: Bilingual) => void;
  /** How long a person may take, milliseconds. */
  waitMs: number;
}

/** Orders that come together are one request to the person. */
const GATHER_MS = 50;
const UNKNOWN: Said = { outcome: 'unknown', detail: 'sent by hand' };

export class ByHandDriver implements Driver {
  readonly name = BY_HAND.name;
  readonly takesOrdersAtOnce = true;
  readonly tellsOutcome = false;
  readonly obeys = false;
  readonly #options: ByHandOptions;
  /** Customers of the orders that the person has not been told of. */
  #users: string[] = [];
  #endpoint: ServedEndpoint | undefined;

  constructor(options: ByHandOptions) {
    this.#options = options;
  }

  async start(endpoint: ServedEndpoint): Promise<void> {
    this.#endpoint = endpoint;
    this.#options.tell(BY_HAND.endpoint(endpoint.baseUrl, endpoint.appid));
  }

  async send({ user }: Order, signal: AbortSignal): Promise<Said> {
    this.#users.push(user);
    if (this.#users.length === 1) setTimeout(() => this.#tell(signal), GATHER_MS);
    await sleep(this.#options.waitMs, undefined, { signal }).catch(() => {});
    return UNKNOWN;
  }

  #tell(signal: AbortSignal): void {
    const users = this.#users;
    this.#users = [];
    if (signal.aborted) return;
    const customers = new Set(users).size;
    this.#options.tell(BY_HAND.send(users.length, customers, Math.round(this.#options.waitMs / 1000)));
  }

  explainSilence(): Bilingual {
    const { baseUrl, appid } = this.#endpoint!;
    return TEXTS.nothingByHand(baseUrl, appid, Math.round(this.#options.waitMs / 1000));
  }

  async stop(): Promise<void> {}
}
