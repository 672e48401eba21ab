/** What an answer amounts to. Success is what the client takes for success: its rule decides here too. */
import { RETURN_CODES } from '@staff-service/client';
import { judgeAnswer } from '@staff-service/client/internal';
import type { Expectation } from '../../../generated/conformance.ts';
import type { ReturnCodeEntry } from '../../../generated/return-codes.ts';
import type { Bilingual } from '../results.ts';
import type { SendResult } from '../wire-types.ts';

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
  sent: SendResult,
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

const VERDICTS = {
  accepted: { zh: '接收：HTTP 200，errcode 是数字 0', en: 'accepted: HTTP 200 and errcode the number 0' },
  refused: { zh: '拒绝：errcode 是非 0 的整数', en: 'refused: errcode an integer other than 0' },
  answered: { zh: '有回复，且不是 5xx', en: 'an answer, and no 5xx' },
};

export function describeExpectation(expectation: Expectation, named: (text: string) => string): Bilingual {
  const { verdict, errcode, status, orStatus = [], header, errmsgNames } = completeExpectation(expectation);
  const [zh, en] = [[], []] as [string[], string[]];
  const add = (chinese: string, english: string) => {
    zh.push(chinese);
    en.push(english);
  };
  if (status) add(`HTTP ${status.join('、')}`, `HTTP ${status.join(' or ')}`);
  if (errcode) add(`errcode ${errcode.join('、')}`, `errcode ${errcode.join(' or ')}`);
  if (!status && !errcode) add(VERDICTS[verdict].zh, VERDICTS[verdict].en);
  if (header) add(`有 ${header} 头域`, `with the header ${header}`);
  if (errmsgNames) add(`errmsg 指出 ${named(errmsgNames)}`, `errmsg names ${named(errmsgNames)}`);
  const or = orStatus.map((one) => ({ zh: `，或 HTTP ${one}`, en: `, or HTTP ${one}` }));
  return {
    zh: zh.join('，') + or.map((one) => one.zh).join(''),
    en: en.join(', ') + or.map((one) => one.en).join(''),
  };
}

const FAILURES = {
  unreachable: { zh: '无法连接', en: 'no connection' },
  timeout: { zh: '没有在规定时间内回复', en: 'no answer in time' },
  closed: { zh: '回复之前连接就断开了', en: 'the connection ended before an answer' },
  unreadable: { zh: '回复不是合法的 HTTP 报文', en: 'the answer is not readable HTTP' },
  aborted: { zh: '已中断', en: 'interrupted' },
};

/** One line: status, errcode, and the beginning of the answer. `text` is redacted already. */
export function describeAnswer(sent: SendResult, evaluation: Evaluation, text: string): Bilingual {
  if (sent.failure !== null || sent.answer === null) {
    const { kind, message } = sent.failure ?? { kind: 'closed', message: '' };
    const { zh, en } = FAILURES[kind];
    return { zh: `${zh}（${message}）`, en: `${en} (${message})` };
  }
  const { status, headers } = sent.answer;
  const coding = headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];
  if (coding && text.includes('\ufffd'))
    return {
      zh: `HTTP ${status}，回复经过压缩，无法解读（Content-Encoding: ${coding.slice(0, 40)}）`,
      en: `HTTP ${status}, the answer is compressed and cannot be read (Content-Encoding: ${coding.slice(0, 40)})`,
    };
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const quoted = line === '' ? '' : line.length > 160 ? `${line.slice(0, 160)}…` : line;
  const [zh, en] = evaluation.accepted
    ? ['已接受', 'accepted']
    : evaluation.refused
      ? ['已拒绝', 'refused']
      : ['既未成功，也没有返回有效的返回码', 'neither acceptance nor a readable refusal'];
  return {
    zh: `HTTP ${status}，${zh}：${quoted || '消息体为空'}`,
    en: `HTTP ${status}, ${en}: ${quoted || 'empty body'}`,
  };
}

export function completeExpectation(expectation: Expectation): Exclude<Expectation, string> {
  return typeof expectation === 'string' ? { verdict: expectation } : expectation;
}
