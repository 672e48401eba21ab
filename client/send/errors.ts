import type { Errcode, Retry } from '../../generated/return-codes.ts';
import type { Violation } from '../contract/violations.ts';
import { retryOf } from './retry-policy.ts';

/** Why a call failed. What each of them means stands at {@link StaffServiceError.code}. */
export type StaffServiceErrorCode =
  | 'refused'
  | 'wrongStatus'
  | 'unreadableAnswer'
  | 'invalidAnswer'
  | 'timeout'
  | 'notConnected'
  | 'connectionLost'
  | 'tlsFailed'
  | 'aborted'
  | 'invalidMessage'
  | 'queueFull';

/** What is known of a failed call, besides what follows from it. */
export type ErrorDetails = Pick<StaffServiceError, 'url' | 'attempts'> &
  Partial<Omit<StaffServiceError, keyof Error | 'code' | 'isRetryable'>> & { cause?: unknown };

/**
 * Thrown by a client when a message was not accepted. It holds neither the secret nor a signature, so that it can be
 * logged as it is.
 *
 * @example
 * ```ts
 * if (!(error instanceof StaffServiceError)) throw error;
 * switch (error.code) {
 *   case 'invalidMessage':
 *     return correct(error.violations);
 *   case 'refused':
 *     return report(error.errcode, error.advice);
 *   default:
 *     return error.isRetryable ? sendLater() : giveUp(error.message);
 * }
 * ```
 */
export class StaffServiceError extends Error {
  /** `StaffServiceError`. */
  declare readonly name: 'StaffServiceError';
  /**
   * Why the call failed:
   * - `refused`: the other side answered with an `errcode` other than 0;
   * - `wrongStatus`: an HTTP status other than 200, whatever the body says; redirects too, which are not followed;
   * - `unreadableAnswer`: what was answered is no HTTP or no JSON, breaks off, or is longer than 64 KiB;
   * - `invalidAnswer`: status 200, but the JSON is no object with an integer `errcode`, or its compression is unknown;
   * - `timeout`: no complete answer in time; the message may have been processed;
   * - `notConnected`: there was no connection; nothing was sent;
   * - `connectionLost`: the connection was lost before an answer; the message may have been processed;
   * - `tlsFailed`: the certificate is not trusted, or the other side speaks no TLS; nothing was sent;
   * - `aborted`: the caller's own signal;
   * - `invalidMessage`: the message breaks the contract, see `violations`; nothing was sent;
   * - `queueFull`: too many messages wait for their turn, see `maxQueued` of the client; nothing was sent.
   */
  declare readonly code: StaffServiceErrorCode;
  /**
   * Whether the same message may be sent again: `always`, because it was not processed; `withKey`, only under the same
   * `Idempotency-Key`, because it may have been; `never`, because it would fail in the same way.
   */
  declare readonly retry: Retry;
  /** Where the call went, without query. */
  declare readonly url: string;
  /** How often the message was sent; 0 when nothing was. */
  declare readonly attempts: number;
  /** HTTP status of the answer. */
  declare readonly status: number | undefined;
  /** The answer's return code. */
  declare readonly errcode: Errcode | undefined;
  /** What the answer says to people. */
  declare readonly errmsg: string | undefined;
  /** The answer's text, at most its first 2,048 characters. */
  declare readonly answer: string | undefined;
  /** What the answer's `Retry-After` asks for, milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  /** The other side's clock less this one, milliseconds: on 30003, when the answer has a `Date`. */
  declare readonly skewMs: number | undefined;
  /** The key that was sent: with it, the same message can be sent again without being processed twice. */
  declare readonly idempotencyKey: string | undefined;
  /** The rules that the message breaks; empty unless `code` is `invalidMessage`. */
  declare readonly violations: readonly Violation[];
  /** What the contract says of `errcode`, in the client's language. */
  declare readonly meaning: string | undefined;
  /** What to do, in the client's language. */
  declare readonly advice: string | undefined;

  /** @internal */
  constructor(code: StaffServiceErrorCode, message: string, { cause, ...details }: ErrorDetails) {
    super(message, cause === undefined ? {} : { cause });
    const retry = retryOf(code, details.status, details.errcode);
    Object.assign(this, { name: 'StaffServiceError', code, retry, violations: [] }, details);
  }

  /** Whether the same message, sent later, may be accepted: `retry` is not `never`. */
  get isRetryable(): boolean {
    return this.retry !== 'never';
  }
}
