/** What a run of the suite found. Every report is made from this and from nothing else. */
import type { Bilingual } from '@staff-service/client';

/** Who answers: an implementation of endpoint A (`platform`), or of endpoint B (`app`). */
export type AnsweringRole = 'platform' | 'app';

/** Who calls: a program that sends to endpoint A (an APP), or to endpoint B (a platform). */
export type CallerRole = 'caller-of-platform' | 'caller-of-app';

/** What is tested. */
export type Role = AnsweringRole | CallerRole;

/** How strict: each grades what the ones before it do, and more. */
export type Profile = 'compat' | 'recommended' | 'hardened';

/** The word that a check's title begins with; the severity follows from it. */
export type Requirement = 'MUST' | 'SHOULD' | 'MAY';

/**
 * - `pass`, `fail`: met, not met;
 * - `warning`: a SHOULD that is not met, `note`: a MAY that is not made use of;
 * - `skipped`: cannot be run against this target, as when it needs something that was not given;
 * - `disabled`: not run, by this profile, or because the run was interrupted, which `actual` says;
 * - `error`: could not be run: the target did not answer.
 */
export type Outcome = 'pass' | 'fail' | 'warning' | 'note' | 'skipped' | 'disabled' | 'error';

/**
 * One request and its answer, as evidence: signature and secret are redacted before it comes here. Of a caller: a request
 * that was received, and the answer that it was given.
 */
export interface Exchange {
  /** When the request was begun, milliseconds since 1970. */
  startedAt: number;
  request: {
    method: string;
    /** With `signature=[redacted]`. */
    url: string;
    headers: [name: string, value: string][];
    /** At most its first 4,096 characters. */
    body: string;
    bodyTruncated: boolean;
    /** Bytes of the body as sent. */
    bodyBytes: number;
    /** The body is bytes that are not UTF-8: `body` is their hexadecimal notation. */
    bodyIsHex: boolean;
  };
  /** Null: there was none, and `failure` says why. */
  response: {
    status: number;
    statusText: string;
    headers: [name: string, value: string][];
    body: string;
    bodyTruncated: boolean;
    bodyBytes: number;
  } | null;
  failure: string | null;
  /** From the request's last byte to the answer's last byte, milliseconds; null without an answer. */
  answeredMs: number | null;
  /**
   * How to send the same request again: a shell command that signs anew, with the secret as the variable
   * `STAFF_SERVICE_SECRET`. Null where curl cannot send it (malformed HTTP, a slow sender).
   */
  curl: string | null;
}

/** A check as the catalogue has it. */
export interface Check {
  id: string;
  group: string;
  requirement: Requirement;
  roles: Role[];
  /** The lowest profile that grades it; `idempotency` is graded only when asked for. */
  profile: Profile | 'idempotency';
  title: Bilingual;
  /** Why it matters: what breaks in practice. */
  explanation: Bilingual;
  /** How to fix it. */
  remedy: Bilingual;
  /** Where it is written: the id of one of the report's clauses. */
  clause: string;
}

/** A fact of the contract: a heading of `openapi/SOURCES.md`. Its texts may have code spans, between backticks. */
export interface Clause {
  id: string;
  title: Bilingual;
  text: Bilingual;
  /** The source document, the vendor's page on formats, published implementations, a decision of the contract. */
  sources: ('S' | 'F' | 'V' | 'D')[];
}

export interface CheckResult {
  check: Check;
  outcome: Outcome;
  /** One line each; present unless the outcome is `pass`, or `disabled` by the profile. */
  expected: Bilingual | null;
  actual: Bilingual | null;
  /** Of a failure those that show it, otherwise those that were made; the most telling one first. */
  exchanges: Exchange[];
  durationMs: number;
  /** With a baseline: what it says of a check that fails, or that it holds. */
  baseline?: BaselineMark;
}

/**
 * - `known`: fails, as it is known to;
 * - `new`: fails, and the baseline does not hold it;
 * - `passing`: passes, and the baseline holds it: to be taken out;
 * - `expired`: fails, and was known until a day that is over.
 */
export type BaselineState = 'known' | 'new' | 'passing' | 'expired';

/** What a baseline says of one check. `reason` and `expires` (`2027-02-28`) are null where it is `new`. */
export interface BaselineMark {
  state: BaselineState;
  reason: string | null;
  expires: string | null;
}

/** How a run compares with the failures that are known, and how many checks are in each state. */
export interface BaselineSummary extends Record<BaselineState, number> {
  file: string;
  /** Nothing is new, passing or expired. */
  met: boolean;
}

/** Why several checks failed at once, or what was found out before any of them was run. */
export interface Cause {
  /** Of the list of root causes: never changes. */
  id: string;
  title: Bilingual;
  /** What was seen, where that says more than the checks do. */
  actual: Bilingual | null;
  /** How to fix it. */
  remedy: Bilingual;
  /** Where it is written: the id of one of the report's clauses. */
  clause: string;
  /** Ids of the failed checks that follow from it, the most telling first; no check follows from two causes. */
  checks: string[];
}

/** Time-to-answer over all well-formed requests, milliseconds. */
export interface AnswerTimes {
  count: number;
  p50: number;
  p95: number;
  max: number;
  /** The limit above which the report warns. */
  warnAboveMs: number;
}

export interface Report {
  suite: { name: string; version: string };
  /** Version of the contract document. */
  contract: string;
  role: Role;
  /** The address, or of a caller what was driven: a command, a control API. Redacted. */
  target: string;
  /** Of a caller: the flags that say how it is driven, for the command that does the run again. Redacted. */
  drivenBy: string | null;
  appid: string;
  profile: Profile;
  /** Whether the optional profile was graded. */
  idempotency: boolean;
  /** Checks and groups to which the run was restricted: it says nothing about the others. Empty: all of the role. */
  only: string[];
  /** Of the generated cases: the same seed gives the same cases. */
  seed: number;
  generated: number;
  /** The customer of the messages, redacted. */
  user: string;
  /** How long an answer was waited for. */
  timeoutMs: number;
  /** Checks run at once. */
  concurrency: number;
  /** Milliseconds since 1970. */
  startedAt: number;
  durationMs: number;
  /** `couldNotRun`: nothing was proven, and `problem` says why and what to do. */
  verdict: 'conforms' | 'doesNotConform' | 'couldNotRun';
  problem: Bilingual | null;
  /** By Ctrl-C: the report holds what was found so far. */
  interrupted: boolean;
  results: CheckResult[];
  /** Of failures that have one in common; a failure that is in none stands for itself. Absent: not looked for. */
  causes?: Cause[];
  /**
   * Whether a run with `compat` would pass: the two sides can talk, and only stricter checks fail. Absent: cannot be told,
   * as when not all of `compat` was asked.
   */
  compatHolds?: boolean;
  /** How the secret was given, so that the same run can be begun again: this file. Absent: otherwise. */
  secretFile?: string;
  /** Those of the results. */
  clauses: Clause[];
  answerTimes: AnswerTimes | null;
  /** What a run with this profile shows when it passes, and, as important, what it does not show. */
  proves: Bilingual[];
  doesNotProve: Bilingual[];
  /** All exchanges of the run, in the order in which they began: for the HAR. */
  exchanges: Exchange[];
  /** With a baseline only. The verdict is the same without. */
  baseline?: BaselineSummary;
}
