/** What a failed call says: what happened, and what to do. */
import { ERRCODES, LIMITS } from '../generated/return-codes.ts';
import { printable, retryAfterMs, type Verdict } from './answer.ts';
import { type ErrorDetails, errcodeEntry, StaffServiceError, type StaffServiceErrorCode } from './errors.ts';
import { type Bilingual, inLanguage, type Language } from './language.ts';
import { failureOf } from './retry-policy.ts';
import type { Failure } from './retry-table.ts';
import { type Incoming, rootOf, type TransportFailure, type TransportFault } from './transport.ts';

/** What is known of a call at any time. */
export interface CallState {
  url: string;
  attempts: number;
  idempotencyKey: string | undefined;
  language: Language | undefined;
}

const QUOTED_CHARACTERS = 2048;

/** Takes the signature out of a text. */
type Redact = (text: string) => string;

export const text = (zh: string, en: string): Bilingual => ({ zh, en });

const CHECK_ADDRESS = text('核对 baseUrl，或联系对方', 'Check baseUrl, or ask the other side');
const LATER = text('稍后重发，或联系对方', 'Send it again later, or ask the other side');
const ASK = text('联系对方', 'Ask the other side');
const MAY_HAVE_ARRIVED = text(
  '消息可能已处理：只用同一 idempotencyKey 重发',
  'It may have been processed: resend only with the same idempotencyKey',
);
const NOT_SENT = text('消息没有发送', 'Nothing was sent');
const NO_INTERFACE = text(
  'baseUrl 可能指向网页，而不是接口',
  'baseUrl may lead to a web page, not to the interface',
);

/** How each fault of the transport is told. */
const TOLD: Record<
  TransportFault,
  [code: StaffServiceErrorCode, failure: Failure, fault: Bilingual, advice: Bilingual]
> = {
  timeout: [
    'timeout',
    'timeout',
    text('超时，没有完整的回复', 'no complete answer in time'),
    MAY_HAVE_ARRIVED,
  ],
  aborted: ['aborted', 'final', text('被调用方中止', 'aborted by the caller'), MAY_HAVE_ARRIVED],
  connectionLost: [
    'unreachable',
    'connectionLost',
    text('连接中断', 'the connection was lost'),
    MAY_HAVE_ARRIVED,
  ],
  notConnected: [
    'unreachable',
    'notConnected',
    text('无法连接', 'cannot be reached'),
    text('核对主机和端口，对方是否在运行', 'Check host and port, and whether the other side runs'),
  ],
  badCertificate: [
    'unreachable',
    'final',
    text('证书不受信任', 'the certificate is not trusted'),
    text('核对主机名和证书', 'Check host name and certificate'),
  ],
  tooLong: ['unreadableAnswer', 'unreadableAnswer', text('回复过长', 'the answer is too long'), NO_INTERFACE],
};

interface Explanation {
  fault?: Bilingual;
  advice: Bilingual;
  meaning?: Bilingual;
  skewMs?: number;
}

/** @param now milliseconds since 1970, by the clock that signed */
export function errorOfAnswer(
  verdict: Verdict & { ok: false },
  answer: string,
  incoming: Incoming,
  now: number,
  redact: Redact,
  state: CallState,
): StaffServiceError {
  const { code, errcode, errmsg, detail } = verdict;
  const { status } = incoming;
  const { fault = verdict.fault, advice, meaning, skewMs } = explain(code, errcode, incoming, now, redact);
  return callError(code, fault, detail, advice, state, {
    failure: failureOf(status, errcode),
    status,
    errcode,
    errmsg,
    answer: answer.slice(0, QUOTED_CHARACTERS),
    retryAfterMs: retryAfterMs(incoming.header('retry-after'), now),
    skewMs,
    meaning: meaning && inLanguage(meaning, state.language),
  });
}

function explain(
  code: StaffServiceErrorCode,
  errcode: number | undefined,
  incoming: Incoming,
  now: number,
  redact: Redact,
): Explanation {
  const { status } = incoming;
  if (code === 'unreadableAnswer') return { advice: NO_INTERFACE };
  if (code === 'wrongStatus') {
    if (status >= 300 && status < 400) return redirect(redact(incoming.header('location') ?? ''));
    return { advice: status >= 500 || status === 429 || status === 408 ? LATER : CHECK_ADDRESS };
  }
  const entry = errcodeEntry(errcode);
  if (entry === undefined) return { advice: ASK };
  const skewMs = Date.parse(incoming.header('date') ?? '') - now;
  if (entry.code !== ERRCODES.signatureInvalid.code || Number.isNaN(skewMs)) return entry;
  return { advice: adviceForSkew(skewMs), meaning: entry.meaning, skewMs };
}

function adviceForSkew(skewMs: number): Bilingual {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  if (seconds <= LIMITS.freshnessSeconds)
    return text(
      `核对密钥和 appid；双方时钟相差 ${seconds} 秒`,
      `Check the secret and the appid; the clocks differ by ${seconds} s`,
    );
  const [zh, en] = skewMs > 0 ? ['慢', 'behind'] : ['快', 'ahead'];
  return text(`本机时钟${zh} ${seconds} 秒：请校准`, `This clock is ${seconds} s ${en}: set it right`);
}

function redirect(location: string): Explanation {
  const target = printable(location.replace(/[?#].*/s, ''));
  return {
    fault: text('重定向，不跟随，以免泄露签名', 'a redirect, not followed: the signature would go along'),
    advice: text(`baseUrl 应为最终地址：${target}`, `Set baseUrl to where it leads: ${target}`),
  };
}

/** @param advice instead of the usual */
export function errorOfTransport(
  { fault: kind, cause, answer }: TransportFailure,
  redact: Redact,
  state: CallState,
  advice?: string,
): StaffServiceError {
  const [code, failure, fault, usualAdvice] = TOLD[kind];
  const { code: reason, message } = rootOf(cause);
  const why = reason === undefined || message.includes(reason) ? message : `${reason} ${message}`;
  const detail = cause === undefined ? '' : redact(printable(why));
  return callError(code, fault, detail, advice ?? (state.attempts === 0 ? NOT_SENT : usualAdvice), state, {
    failure,
    status: answer?.status,
    answer: answer && redact(answer.text).slice(0, QUOTED_CHARACTERS),
    cause: cause === undefined || kind === 'aborted' ? cause : redacted(cause, redact),
  });
}

export function callError(
  code: StaffServiceErrorCode,
  fault: Bilingual,
  detail: string,
  advice: Bilingual | string,
  { language, ...state }: CallState,
  details: Omit<ErrorDetails, 'url'>,
): StaffServiceError {
  const todo = typeof advice === 'string' ? advice : inLanguage(advice, language);
  const message = `${inLanguage(fault, language)}${detail && `: ${detail}`} → ${todo}`;
  return new StaffServiceError(code, message, { ...state, ...details, advice: todo });
}

/** A runtime's own error may hold the address in any property: only these go on, without the signature. */
function redacted(error: unknown, redact: Redact): Error {
  const { name, message, code, stack } = rootOf(error);
  const copy: Error & { code?: string } = new Error(redact(message));
  copy.name = redact(name);
  if (code !== undefined) copy.code = redact(code);
  if (stack !== undefined) copy.stack = redact(stack);
  return copy;
}
