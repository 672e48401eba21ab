/** What a client is made with, and what one call may say. */
import type { Language } from '../contract/language.ts';
import type { Credentials } from '../sign/signature.ts';
import type { Fetch } from './fetch-transport.ts';
import type { ClientHooks } from './hooks.ts';
import type { AnyDispatcher } from './undici-transport.ts';

/** Options of sending, whatever the address. */
export interface SendOptions extends Credentials {
  /**
   * Milliseconds until an attempt is given up, its answer included. Waiting for its turn is no attempt.
   *
   * @default 10_000
   */
  timeoutMs?: number | undefined;
  /**
   * How many attempts may follow the first, of failures that may be retried, see {@link StaffServiceError.retry}.
   *
   * @default 2
   */
  retries?: number | undefined;
  /**
   * Whether the other side supports `Idempotency-Key`. Each message then has one, kept across its attempts, and what may
   * or may not have been processed is sent again too.
   *
   * @default false
   */
  idempotency?: boolean | undefined;
  /**
   * Whether messages of one customer go one after another, in the order of the calls and across their retries. What is
   * kept is the order of one client: have one for each appid and endpoint.
   *
   * @default true
   */
  ordered?: boolean | undefined;
  /**
   * How many messages of one customer may wait for those before them; of all customers together, ten times as many. One
   * more fails with `queueFull`.
   *
   * @default 1_000
   */
  maxQueued?: number | undefined;
  /**
   * The language of the errors' texts.
   *
   * @default both
   */
  language?: Language | undefined;
  /** Observers, for logs, metrics and traces. */
  hooks?: ClientHooks | undefined;
  /** Your program's name and version, such as `shop/1.2`; put before this package's in `User-Agent`. */
  userAgent?: string | undefined;
  /** Milliseconds since 1970; for tests. */
  clock?: (() => number) | undefined;
  /** 0 to 1, spreads the attempts; for tests. */
  random?: (() => number) | undefined;
}

/** Options of {@link createPlatformClient} and {@link createAppClient}. */
export interface ClientOptions extends SendOptions {
  /** Where the other side is: the platform's origin, or the APP's address with its prefix; or the endpoint's own address. */
  baseUrl: string;
  /**
   * Sends the requests.
   *
   * @default the global `fetch`
   */
  fetch?: Fetch | undefined;
}

/** Options of this entry's clients. */
export interface NodeClientOptions extends ClientOptions {
  /**
   * An undici dispatcher, of version 7 or later, for a proxy, certificates or limits of your own.
   *
   * @default a `Pool` for `baseUrl`
   */
  dispatcher?: AnyDispatcher | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /**
   * Milliseconds until an attempt is given up, its answer included. Waiting for its turn is no attempt.
   *
   * @default the client's
   */
  timeoutMs?: number | undefined;
  /** Ends the call, whatever it is at: waiting for its turn or for another attempt, or sending. */
  signal?: AbortSignal | null | undefined;
  /** One key per message, kept when the same message is sent again: a receiver that knows it processes once. */
  idempotencyKey?: string | undefined;
  /** W3C trace context, passed on. */
  traceparent?: string | undefined;
  /** W3C trace context, passed on. */
  tracestate?: string | undefined;
}
