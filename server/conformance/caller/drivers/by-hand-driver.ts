/** Nobody drives the program but a person, who is told what to send, and when. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bilingual } from '@staff-service/client';
import type { Driver, Order, Said, ServedEndpoint } from './driver.ts';
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
  #told: Promise<void> = Promise.resolve();
  #endpoint: ServedEndpoint | undefined;

  constructor(options: ByHandOptions) {
    this.#options = options;
  }

  async start(endpoint: ServedEndpoint): Promise<void> {
    this.#endpoint = endpoint;
    this.#options.tell(BY_HAND.endpoint(endpoint.baseUrl, endpoint.appid));
  }

  /** Resolves once the person is told: nobody says what comes of it. */
  async send({ user }: Order, signal: AbortSignal): Promise<Said> {
    this.#users.push(user);
    if (this.#users.length === 1) this.#told = this.#tellTogether(signal);
    await this.#told;
    return UNKNOWN;
  }

  async #tellTogether(signal: AbortSignal): Promise<void> {
    await sleep(GATHER_MS);
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
