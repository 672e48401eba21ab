/** What a failed call says: what happened, and what to do. */
import { ERRCODES, type Failure, FRESHNESS_SECONDS } from '../../generated/return-codes.ts';
import { PATHS } from '../contract/endpoints.ts';
import { type Bilingual, inLanguage, type Language } from '../contract/language.ts';
import { printable, retryAfterMs, type Verdict } from './answer.ts';
import { type ErrorDetails, errcodeEntry, StaffServiceError, type StaffServiceErrorCode } from './errors.ts';
import type { Redact } from './redact.ts';
import { type Incoming, rootOf, type TransportFailure, type TransportFault } from './transport.ts';

/** What is known of a call at any time. */
export interface CallState {
  url: string;
  attempts: number;
  idempotencyKey: string | undefined;
  language: Language | undefined;
}

export const QUOTED_CHARACTERS = 2048;

const CHECK_ADDRESS = { zh: '核对 baseUrl，或联系对方技术人员', en: 'Check baseUrl, or ask the other side' };
const ASK = { zh: '联系对方技术人员', en: 'Ask the other side' };
const MAY_HAVE_ARRIVED = {
  zh: '消息可能已处理：只用同一 idempotencyKey 重试',
  en: 'It may have been processed: resend only with the same idempotencyKey',
};
const NOT_SENT = { zh: '消息没有发送', en: 'Nothing was sent' };
const NO_INTERFACE = { zh: 'baseUrl 可能指向网页', en: 'baseUrl may lead to a web page' };

/** How each fault of the transport is told. */
const TOLD: Record<
  TransportFault,
  [code: StaffServiceErrorCode, failure: Failure, fault: Bilingual, advice: Bilingual]
> = {
  timeout: ['timeout', 'timeout', { zh: '超时', en: 'timed out' }, MAY_HAVE_ARRIVED],
  aborted: ['aborted', 'final', { zh: '被调用方中止', en: 'aborted by the caller' }, MAY_HAVE_ARRIVED],
  connectionLost: [
    'unreachable',
    'connectionLost',
    { zh: '连接中断', en: 'the connection was lost' },
    MAY_HAVE_ARRIVED,
  ],
  notConnected: [
    'unreachable',
    'notConnected',
    { zh: '无法连接', en: 'cannot be reached' },
    { zh: '核对主机和端口', en: 'Check host and port' },
  ],
  badCertificate: [
    'unreachable',
    'final',
    { zh: '证书不受信任', en: 'the certificate is not trusted' },
    { zh: '核对主机名和证书', en: 'Check host name and certificate' },
  ],
  badTls: [
    'unreachable',
    'final',
    { zh: 'TLS 握手失败', en: 'the TLS handshake failed' },
    { zh: '该端口可能只提供 http', en: 'The port may speak http only' },
  ],
  notHttp: [
    'unreachable',
    'connectionLost',
    { zh: '回复不是 HTTP', en: 'the answer is not HTTP' },
    { zh: '该端口可能只提供 https', en: 'The port may speak https only' },
  ],
  brokenAnswer: [
    'unreadableAnswer',
    'unreadableAnswer',
    { zh: '回复不完整', en: 'the answer is incomplete' },
    MAY_HAVE_ARRIVED,
  ],
  tooLong: ['unreadableAnswer', 'unreadableAnswer', { zh: '回复过长', en: 'the answer is too long' }, ASK],
};

/** All that is told of a failure. */
interface Told extends Omit<ErrorDetails, 'url' | 'advice' | 'meaning'> {
  code: StaffServiceErrorCode;
  fault: Bilingual;
  /** What was met, in short and printable; may be empty. */
  detail: string;
  advice: Bilingual | string;
  meaning?: Bilingual;
}

/** @param now milliseconds since 1970, by the clock that signed */
export function errorOfAnswer(
  { ok, ...verdict }: Verdict & { ok: false },
  answer: string,
  incoming: Incoming,
  now: number,
  redact: Redact,
  state: CallState,
): StaffServiceError {
  const { status } = incoming;
  const { errmsg, detail } = verdict;
  const told = {
    ...verdict,
    errmsg: errmsg && redact(errmsg),
    detail: redact(detail),
    status,
    answer,
    retryAfterMs: retryAfterMs(incoming.headers.get('retry-after'), now),
  };
  return callError({ ...told, ...explained(told, incoming, now, redact, state) }, state);
}

/** The advice, and what else can be said of such an answer. */
function explained(
  { code, failure, status, errcode }: Omit<Told, 'advice'> & { status: number },
  incoming: Incoming,
  now: number,
  redact: Redact,
  { url }: CallState,
): Pick<Told, 'advice'> & Partial<Told> {
  if (code === 'unreadableAnswer') {
    const coding = incoming.headers.get('content-encoding');
    if (coding && /^$|\ufffd/.test(incoming.content))
      return {
        failure: 'final', // it would come so again, and the message has been processed
        detail: `Content-Encoding: ${printable(coding)}`,
        advice: ASK,
      };
    return { advice: isPage(incoming) ? NO_INTERFACE : failure === 'final' ? ASK : MAY_HAVE_ARRIVED };
  }
  if (code === 'wrongStatus') {
    if (status >= 300 && status < 400)
      return { advice: adviceForRedirect(redact(incoming.headers.get('location') ?? ''), url) };
    return { advice: failure === 'final' ? CHECK_ADDRESS : ERRCODES.notStored.advice };
  }
  const entry = errcodeEntry(errcode);
  if (entry === undefined) return { advice: ASK };
  const { advice, meaning } = entry;
  const skewMs = Date.parse(incoming.headers.get('date') ?? '') - now;
  if (entry !== ERRCODES.signatureInvalid || Number.isNaN(skewMs)) return { advice, meaning };
  return { advice: adviceForSkew(skewMs), meaning, skewMs };
}

/** White space may stand before it, or a byte order mark. */
function isPage(answer: Incoming | undefined): boolean {
  return /^\s*<(html|!doctype)/i.test(answer?.content ?? '');
}

function adviceForSkew(skewMs: number): Bilingual {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  if (seconds <= FRESHNESS_SECONDS)
    return {
      zh: `核对密钥和 appid；双方时钟相差 ${seconds} 秒`,
      en: `Check the secret and the appid; the clocks differ by ${seconds} s`,
    };
  const [zh, en] = skewMs > 0 ? ['慢', 'behind'] : ['快', 'ahead'];
  return { zh: `本机时钟${zh} ${seconds} 秒`, en: `This clock is ${seconds} s ${en}` };
}

/** A redirect is not followed: the signature would go along. */
function adviceForRedirect(location: string, url: string): Bilingual {
  const where = URL.canParse(location, url) ? new URL(location, url).href : location;
  const target = printable(where.replace(/[?#].*/s, ''));
  // With a slash at its end it is the same baseUrl, and would lead here again.
  const [zh, en] =
    target !== url && target.endsWith(PATHS.app)
      ? ['最终地址：', 'where it leads: ']
      : ['接口的地址；它指向 ', "the endpoint's address; this leads to "];
  return { zh: `baseUrl 应为${zh}${target}`, en: `Set baseUrl to ${en}${target}` };
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
  const why = message.includes(reason ?? '') ? message : `${reason} ${message}`;
  const detail = cause ? redact(printable(why)) : '';
  return callError(
    {
      code,
      failure,
      fault,
      detail,
      advice: advice ?? (!state.attempts ? NOT_SENT : isPage(answer) ? NO_INTERFACE : usualAdvice),
      status: answer?.status,
      answer: answer && redact(answer.content).slice(0, QUOTED_CHARACTERS),
      cause: !cause || kind === 'aborted' ? cause : redacted(cause, redact),
    },
    state,
  );
}

export function callError(
  { code, fault, detail, advice, meaning, ...details }: Told,
  { language, ...state }: CallState,
): StaffServiceError {
  const todo = typeof advice === 'string' ? advice : inLanguage(advice, language);
  const message = `${inLanguage(fault, language)}${detail && `: ${detail}`} → ${todo}`;
  return new StaffServiceError(code, message, {
    ...state,
    ...details,
    advice: todo,
    meaning: meaning && inLanguage(meaning, language),
  });
}

/** A runtime's own error may hold the address in any property: only these go on, without the signature. */
function redacted(error: unknown, redact: Redact): Error {
  const root = rootOf(error);
  const copy = new Error(redact(root.message));
  for (const [name, text] of Object.entries(root)) Object.assign(copy, { [name]: redact(text) });
  return copy;
}
