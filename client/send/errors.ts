import { ERRCODES, type Errcode, type Failure, type ReturnCodeEntry } from '../../generated/return-codes.ts';
import type { Violation } from '../contract/violations.ts';

/**
 * Why a call failed:
 * - `refused`: the other side answered with a non-zero `errcode`;
 * - `wrongStatus`: an HTTP status other than 200, whatever the body says [V]; redirects too, which are not followed;
 * - `unreadableAnswer`: status 200, but no JSON object with an integer `errcode` (then `failure` is `final`, if it is JSON
 *   at all), or incomplete, or more than 64 KiB;
 * - `timeout`: no complete answer in time: the message may or may not have been processed;
 * - `unreachable`: no answer at all; `failure` tells whether there was a connection;
 * - `aborted`: the caller's own signal;
 * - `invalidMessage`: the message breaks the contract, see `violations`; nothing was sent.
 */
export type StaffServiceErrorCode =
  | 'refused'
  | 'wrongStatus'
  | 'unreadableAnswer'
  | 'timeout'
  | 'unreachable'
  | 'aborted'
  | 'invalidMessage';

export interface ErrorDetails {
  /** Where the call went, without query. */
  url: string;
  /** The row of `RETRY_TABLE`; default `final`. */
  failure?: Failure;
  /** How often it was sent; default 1. */
  attempts?: number;
  /** HTTP status. */
  status?: number | undefined;
  errcode?: Errcode | undefined;
  errmsg?: string | undefined;
  /** The answer's text, at most its first 2,048 characters. */
  answer?: string | undefined;
  /** What the answer's `Retry-After` asks for, milliseconds. */
  retryAfterMs?: number | undefined;
  /** The other side's clock less this one, milliseconds: on 30003, when the answer has a `Date`. */
  skewMs?: number | undefined;
  /** The key that was sent: with it, the same message can be sent again without being processed twice. */
  idempotencyKey?: string | undefined;
  violations?: readonly Violation[];
  /** What the contract's table says of `errcode`, in the client's language. */
  meaning?: string | undefined;
  /** What to do, in the client's language. */
  advice?: string | undefined;
  cause?: unknown;
}

/** Every failure of a call. Holds neither the secret nor a signature, so that it can be logged as it is. */
export class StaffServiceError extends Error {
  override readonly name = 'StaffServiceError';
  declare readonly code: StaffServiceErrorCode;
  declare readonly url: string;
  declare readonly failure: Failure;
  declare readonly attempts: number;
  declare readonly status: number | undefined;
  declare readonly errcode: Errcode | undefined;
  declare readonly errmsg: string | undefined;
  declare readonly answer: string | undefined;
  declare readonly retryAfterMs: number | undefined;
  declare readonly skewMs: number | undefined;
  declare readonly idempotencyKey: string | undefined;
  declare readonly violations: readonly Violation[];
  declare readonly meaning: string | undefined;
  declare readonly advice: string | undefined;

  constructor(code: StaffServiceErrorCode, message: string, { cause, ...details }: ErrorDetails) {
    super(message, cause === undefined ? {} : { cause });
    Object.assign(this, { code, failure: 'final', attempts: 1, violations: [] }, details);
  }

  /** Whether the same message, sent later, may be accepted. */
  get isRetryable(): boolean {
    return this.failure !== 'final';
  }
}

/** What the contract says of an `errcode`; undefined for the other side's own. */
export function errcodeEntry(errcode: number | undefined): ReturnCodeEntry | undefined {
  return Object.values<ReturnCodeEntry>(ERRCODES).find(({ code }) => code === errcode);
}
