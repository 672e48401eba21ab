import type { StaffServiceError } from './errors.ts';

/**
 * Observers of a client's calls, for logs, metrics and traces. No event holds the secret or a signature. What a hook throws
 * is ignored: watching must neither lose a message nor double it.
 */
export interface ClientHooks {
  /** Called before each attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called after each attempt, whether it was answered or not. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the wait for another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** An attempt is about to be made. */
export interface RequestEvent {
  /** Where it goes, without query. */
  url: string;
  /** 1 for the first. */
  attempt: number;
  /** What is sent, by name; more may be added, such as `traceparent`. */
  headers: Record<string, string>;
}

/** An attempt has ended. */
export interface ResponseEvent {
  /** Where it went, without query. */
  url: string;
  /** 1 for the first. */
  attempt: number;
  /** Milliseconds from the signature to the verdict. */
  durationMs: number;
  /** HTTP status; undefined when nothing was answered. */
  status: number | undefined;
  /** The answer's return code; undefined when it had none. */
  errcode: number | undefined;
  /** Undefined when the message was accepted. */
  error: StaffServiceError | undefined;
}

/** Another attempt will be made. */
export interface RetryEvent {
  /** Where it goes, without query. */
  url: string;
  /** The attempt that failed. */
  attempt: number;
  /** Milliseconds until the next one. */
  delayMs: number;
  /** Why it failed. */
  error: StaffServiceError;
}
