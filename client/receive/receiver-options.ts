/** What a receiver is made with, and what it takes and gives. */
import type { Endpoint, MessageOf } from '../contract/endpoints.ts';
import type { Finding } from '../sign/signature-diagnosis.ts';
import type { IdempotencyStore } from './idempotency.ts';
import type { Refusal } from './refusal.ts';

/** An APP as both sides know it. Two secrets may be active at once, so that one can be changed without an outage. */
export interface ReceiverApp {
  /** Its ID, assigned by the platform. */
  appid: string;
  /** The active secrets, one or two: any of them may have signed. */
  secrets: readonly string[];
}

/** What is known of a message besides its contents. */
export interface MessageContext {
  /** Whose signature it is. */
  appid: string;
  /** The body exactly as received: JSON, also of properties that the contract does not name. */
  text: string;
  /** The value of `Idempotency-Key`; undefined when it was not sent. */
  idempotencyKey: string | undefined;
}

/** What is known of a request that is refused. Holds neither a secret nor a signature. */
export interface RefusedContext {
  /** HTTP method. */
  method: string;
  /** Without query, and without what may be a signature. */
  path: string;
  /** Whom the path names (endpoint A), or who signed (endpoint B); undefined as long as neither is known. */
  appid: string | undefined;
  /** `FromUserId` or `ToUserId`; undefined when the request was refused before its body was read. */
  user: string | undefined;
  /**
   * Of a refusal with 30001 or 30003: which mistake was made in signing, the most telling first, as
   * `diagnoseSignature` finds it. Empty for every other refusal, and for more than 20 at once and one a second after
   * that: a diagnosis takes CPU time, and strangers choose how many there are. Never fails.
   */
  diagnose(): Promise<Finding[]>;
}

/** The options of every receiver. */
export interface CommonReceiverOptions<E extends Endpoint> {
  /**
   * Which endpoint is served: `platform` is A, where customers' messages arrive; `app` is B, where messages for
   * customers arrive.
   */
  endpoint: E;
  /**
   * Takes the message. `errcode` 0 is answered when it returns, and then the message must not be lost any more. Throw a
   * `Refusal` to refuse it; anything else thrown is answered with 30004, so that it is sent again.
   */
  onMessage: (message: MessageOf<E>, context: MessageContext) => unknown;
  /**
   * Told what went wrong on this side, which nobody else is told.
   *
   * @default console.error
   */
  onError?: ((error: unknown) => void) | undefined;
  /**
   * Told of every request that is refused, before it is answered: what is answered, and who it was. What it throws
   * changes nothing.
   */
  onRefused?: ((refusal: Refusal, context: RefusedContext) => unknown) | undefined;
  /**
   * What stands before the endpoint's path, such as `/qmtapi`; only that is served then. Without it any prefix is, but
   * endpoint `app` leaves the paths of endpoint `platform` that name one of `apps` alone.
   */
  prefix?: string | undefined;
  /**
   * Where the keys of processed messages are remembered.
   *
   * @default memoryIdempotency()
   */
  idempotency?: IdempotencyStore | undefined;
  /**
   * How far `timestamp` may lie from the clock, either way, seconds.
   *
   * @default 300, the contract's
   */
  freshnessSeconds?: number | undefined;
  /** Milliseconds since 1970; for tests. */
  clock?: (() => number) | undefined;
}

/** Options of a receiver that knows its apps. */
export interface AppsOption {
  /** Those who may sign, or a function that returns them: it is called for each request. */
  apps: readonly ReceiverApp[] | (() => readonly ReceiverApp[] | Promise<readonly ReceiverApp[]>);
}

/** Options of a platform that looks an APP's secrets up. */
export interface SecretsForOption {
  /** Returns the active secrets of an appid, `undefined` for an unknown one. */
  secretsFor: (appid: string) => readonly string[] | undefined | Promise<readonly string[] | undefined>;
}

/** Options of {@link createReceiver}: the common ones, and how the secrets are found. */
export type ReceiverOptions<E extends Endpoint = Endpoint> = CommonReceiverOptions<E> &
  (E extends 'platform' ? AppsOption | SecretsForOption : AppsOption);

/** A request, from whatever server. */
export interface IncomingRequest {
  /** HTTP method. */
  method: string;
  /** Whole, or path and query. */
  url: string;
  /** A header's value by its lower-case name; several when it is repeated. */
  header(name: string): string | string[] | undefined;
  /**
   * Reads the body's bytes.
   *
   * @throws {@link Refusal} 413 as soon as it is over the limit
   */
  body(): Promise<Uint8Array>;
}

/** What a receiver answers. */
export interface Reply {
  /** HTTP status. */
  status: number;
  /** Headers by name. */
  headers: Record<string, string>;
  /** JSON. */
  body: string;
}

/** Serves one endpoint. Is itself a handler of the Fetch standard, for Hono, Next.js, Bun, Deno, edge runtimes. */
export interface Receiver {
  (request: Request): Promise<Response>;
  /** Whether a path, without query, is the endpoint's, below `prefix` or, without it, whatever prefix. */
  serves(path: string): boolean;
  /** Answers a request of any other server. Never fails. */
  handle(incoming: IncomingRequest): Promise<Reply>;
}
