import { type Errcode, RETURN_CODES } from '../generated/return-codes.ts';

/**
 * Why a call failed:
 * - `refused`: the other side answered with a non-zero `errcode`;
 * - `wrongStatus`: an HTTP status other than 200, whatever the body says [V];
 * - `unreadableAnswer`: status 200, but no JSON object with an integer `errcode`, or more than 64 KiB;
 * - `timeout`, `unreachable`: no answer in time, or none at all: the message may or may not have arrived;
 * - `aborted`: the caller's own signal.
 */
export type StaffServiceErrorCode =
  | 'refused'
  | 'wrongStatus'
  | 'unreadableAnswer'
  | 'timeout'
  | 'unreachable'
  | 'aborted';

interface Details {
  errcode?: Errcode;
  errmsg?: string;
  /** HTTP status. */
  status?: number;
  /** The answer's text, at most its first 2,048 characters. */
  answer?: string;
  /** Where the call went, without query. */
  url: string;
  /** What the answer's `Retry-After` asks for, milliseconds. */
  retryAfterMs?: number;
  cause?: unknown;
}

export class StaffServiceError extends Error {
  override readonly name = 'StaffServiceError';
  readonly code: StaffServiceErrorCode;
  readonly errcode: Errcode | undefined;
  readonly errmsg: string | undefined;
  readonly status: number | undefined;
  readonly answer: string | undefined;
  readonly url: string;
  readonly retryAfterMs: number | undefined;

  constructor(code: StaffServiceErrorCode, message: string, details: Details) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.errcode = details.errcode;
    this.errmsg = details.errmsg;
    this.status = details.status;
    this.answer = details.answer;
    this.url = details.url;
    this.retryAfterMs = details.retryAfterMs;
  }
}

const RETRYABLE = new Set<number>(
  Object.values(RETURN_CODES)
    .filter((entry) => entry.status === 200 && entry.retry)
    .map((entry) => entry.code),
);

/** Whether the contract's delivery rule allows another attempt: any other `errcode` is the other side's final word. [D] */
export function mayBeRetried(error: StaffServiceError): boolean {
  if (error.code === 'refused') return RETRYABLE.has(error.errcode ?? 0);
  return error.code !== 'aborted';
}
