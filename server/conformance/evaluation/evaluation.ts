/** What an answer amounts to. Success is what the client takes for success: its rule decides here too. */
import { type Bilingual, RETURN_CODES } from '@staff-service/client';
import { judgeAnswer } from '@staff-service/client/internal';
import type { Expectation } from '../../../generated/conformance.ts';
import type { ReturnCodeEntry } from '../../../generated/return-codes.ts';
import { findHeader, type WireResult } from '../wire-types.ts';
import { describeMisplacedCode } from './misplaced-code.ts';
import { FAILURES, TEXTS, VERDICTS } from './texts.ts';

export interface Evaluation {
  accepted: boolean;
  /** Turned down in a way that a caller understands: an integer `errcode` other than 0, or a status 4xx. */
  refused: boolean;
  /** Present whatever the status, where the body is a JSON object with an integer of this name. */
  errcode: number | undefined;
  errmsg: string | undefined;
}

export const NO_ANSWER: Evaluation = {
  accepted: false,
  refused: false,
  errcode: undefined,
  errmsg: undefined,
};

export function evaluateAnswer(status: number, text: string): Evaluation {
  const verdict = judgeAnswer(status, text);
  const { ok: accepted, errcode, errmsg } = verdict;
  const understood = !verdict.ok && verdict.code === 'refused';
  const refused = understood || (status >= 400 && status < 500 && errcode !== 0);
  return { accepted, refused, errcode, errmsg };
}

const CODES = Object.values<ReturnCodeEntry>(RETURN_CODES);

/** Any other is the target's own. */
export const CONTRACT_CODES: readonly number[] = CODES.map(({ code }) => code);

/** Codes that a caller takes for a fault that passes, and sends the message again. */
export const RETRIED_CODES: readonly number[] = CODES.flatMap(({ code, status, retry }) =>
  status === 200 && retry !== 'never' ? [code] : [],
);

/** Statuses that say that a request was not processed. At 429 every request waits by itself. */
export const BUSY_STATUSES: readonly number[] = CODES.flatMap(({ status, retry }) =>
  status !== 200 && status !== 429 && retry === 'always' ? [status] : [],
);

/** Whether an answer is what was expected; `named` gives properties the role's own names. */
export function meetsExpectation(
  expectation: Expectation,
  sent: WireResult,
  evaluation: Evaluation,
  named: (text: string) => string,
): boolean {
  const { verdict, errcode, status, orStatus, header, errmsgNames } = completeExpectation(expectation);
  if (sent.answer === null || sent.failure !== null) return false;
  const { status: answered, headers } = sent.answer;
  if (orStatus?.includes(answered)) return true;
  if (verdict === 'accepted' && !evaluation.accepted) return false;
  if (verdict === 'refused' && !evaluation.refused) return false;
  if (answered >= 500) return false;
  if (errcode && !errcode.includes(evaluation.errcode ?? Number.NaN)) return false;
  if (status && !status.includes(answered)) return false;
  if (header && !headers.some(([name, value]) => name.toLowerCase() === header.toLowerCase() && value !== ''))
    return false;
  return errmsgNames === undefined || (evaluation.errmsg ?? '').includes(named(errmsgNames));
}

export function describeExpectation(expectation: Expectation, named: (text: string) => string): Bilingual {
  const { verdict, errcode, status, orStatus = [], header, errmsgNames } = completeExpectation(expectation);
  const parts = [
    ...(status ? [TEXTS.oneOf('HTTP', status)] : []),
    ...(errcode ? [TEXTS.oneOf('errcode', errcode)] : []),
    ...(status || errcode ? [] : [VERDICTS[verdict]]),
    ...(header ? [TEXTS.header(header)] : []),
    ...(errmsgNames ? [TEXTS.errmsgNames(named(errmsgNames))] : []),
    ...orStatus.map(TEXTS.orStatus),
  ];
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}

/** One line: status, errcode, and the beginning of the answer. `text` is redacted already. */
export function describeAnswer(sent: WireResult, evaluation: Evaluation, text: string): Bilingual {
  if (sent.failure !== null || sent.answer === null) {
    const { kind, message } = sent.failure ?? { kind: 'closed', message: '' };
    return TEXTS.failure(FAILURES[kind], message);
  }
  const { status, headers } = sent.answer;
  const coding = findHeader(headers, 'content-encoding');
  if (coding && text.includes('\ufffd')) return TEXTS.compressed(status, coding.slice(0, 40));
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const outcome = evaluation.accepted ? 'accepted' : evaluation.refused ? 'refused' : 'neither';
  const answer = TEXTS.answer(status, TEXTS[outcome], line.length > 160 ? `${line.slice(0, 160)}…` : line);
  const misplaced = outcome === 'neither' ? describeMisplacedCode(text) : undefined;
  return misplaced ? TEXTS.because(answer, misplaced) : answer;
}

export function completeExpectation(expectation: Expectation): Exclude<Expectation, string> {
  return typeof expectation === 'string' ? { verdict: expectation } : expectation;
}
