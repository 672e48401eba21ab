import type { StaffServiceError } from './errors.ts';

/**
 * Observers, for logs, metrics and traces. No event holds the secret or a signature. What a hook throws is ignored:
 * watching must neither lose a message nor double it.
 */
export interface ClientHooks {
  /** Before each attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each attempt, whether it was answered or not. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before the wait for another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

export interface RequestEvent {
  /** Without query. */
  url: string;
  /** 1 for the first. */
  attempt: number;
  /** As they will be sent; more may be added, such as `traceparent`. */
  headers: Record<string, string>;
}

export interface ResponseEvent {
  url: string;
  attempt: number;
  durationMs: number;
  /** HTTP status; undefined when nothing was answered. */
  status: number | undefined;
  errcode: number | undefined;
  /** Undefined when the message was accepted. */
  error: StaffServiceError | undefined;
}

export interface RetryEvent {
  url: string;
  /** The attempt that failed. */
  attempt: number;
  delayMs: number;
  error: StaffServiceError;
}
