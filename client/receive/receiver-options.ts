/** What a receiver is made with, and what it takes and gives. */
import type { Endpoint, MessageOf } from '../contract/endpoints.ts';
import type { Finding } from '../sign/signature-diagnosis.ts';
import type { IdempotencyStore } from './idempotency.ts';
import type { Refusal } from './refusal.ts';

/** An APP as both sides know it. Two secrets may be active at once, so that one can be changed without an outage. */
export interface ReceiverApp {
  appid: string;
  secrets: readonly string[];
}

export interface MessageContext {
  /** Whose signature it is. */
  appid: string;
  /** The body exactly as received: JSON, also of properties that the contract does not name. */
  text: string;
  idempotencyKey: string | undefined;
}

export interface RefusedContext {
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

interface CommonOptions<E extends Endpoint> {
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
  /** Told what went wrong on this side, which nobody else is told. Default `console.error`. */
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
  /** Default `memoryIdempotency()`. */
  idempotency?: IdempotencyStore | undefined;
  /** How far `timestamp` may lie from the clock, either way; the contract's default is 300. */
  freshnessSeconds?: number | undefined;
  /** Milliseconds since 1970; for tests. */
  clock?: (() => number) | undefined;
}

export type Apps = readonly ReceiverApp[] | (() => readonly ReceiverApp[] | Promise<readonly ReceiverApp[]>);
export type Secrets = readonly string[] | undefined;

export type ReceiverOptions<E extends Endpoint = Endpoint> = CommonOptions<E> &
  (E extends 'platform'
    ? { apps: Apps } | { secretsFor: (appid: string) => Secrets | Promise<Secrets> }
    : { apps: Apps });

/** A request, from whatever server. */
export interface IncomingRequest {
  method: string;
  /** Whole, or path and query. */
  url: string;
  /** A header's value by its lower-case name; several when it is repeated. */
  header(name: string): string | string[] | undefined;
  /** The body's bytes. @throws Refusal 413 as soon as it is over the limit */
  body(): Promise<Uint8Array>;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Serves one endpoint. Is itself a handler of the Fetch standard, for Hono, Next.js, Bun, Deno, edge runtimes. */
export interface Receiver {
  (request: Request): Promise<Response>;
  /** Whether a path, without query, is the endpoint's, below `prefix` or, without it, whatever prefix. */
  serves(path: string): boolean;
  /** For any other server. Never fails. */
  handle(incoming: IncomingRequest): Promise<Reply>;
}
