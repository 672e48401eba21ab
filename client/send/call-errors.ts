/** What a failed call says: what happened, and what to do. */
import { ERRCODES, FRESHNESS_SECONDS } from '../../generated/return-codes.ts';
import { type Bilingual, inLanguage, type Language } from '../contract/language.ts';
import { printable, retryAfterMs, type Verdict } from './answer.ts';
import { type ErrorDetails, StaffServiceError, type StaffServiceErrorCode } from './errors.ts';
import type { Redact } from './redact.ts';
import { errcodeEntry, retryOf } from './retry-policy.ts';
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
const TOLD: Record<TransportFault, [code: StaffServiceErrorCode, fault: Bilingual, advice: Bilingual]> = {
  timeout: ['timeout', { zh: '超时', en: 'timed out' }, MAY_HAVE_ARRIVED],
  aborted: ['aborted', { zh: '被调用方中止', en: 'aborted by the caller' }, MAY_HAVE_ARRIVED],
  connectionLost: ['connectionLost', { zh: '连接中断', en: 'the connection was lost' }, MAY_HAVE_ARRIVED],
  notConnected: ['notConnected', { zh: '无法连接', en: 'cannot be reached' }, CHECK_ADDRESS],
  badCertificate: [
    'tlsFailed',
    { zh: '证书不受信任', en: 'the certificate is not trusted' },
    { zh: '核对主机名和证书', en: 'Check host name and certificate' },
  ],
  badTls: [
    'tlsFailed',
    { zh: 'TLS 握手失败', en: 'the TLS handshake failed' },
    { zh: '该端口可能只提供 http', en: 'The port may speak http only' },
  ],
  notHttp: [
    'unreadableAnswer',
    { zh: '回复不是 HTTP', en: 'the answer is not HTTP' },
    { zh: '该端口可能只提供 https', en: 'The port may speak https only' },
  ],
  brokenAnswer: ['unreadableAnswer', { zh: '回复不完整', en: 'the answer is incomplete' }, MAY_HAVE_ARRIVED],
  tooLong: ['unreadableAnswer', { zh: '回复过长', en: 'the answer is too long' }, ASK],
};

/** All that is told of a failure. */
interface Told extends Omit<ErrorDetails, 'url' | 'advice' | 'meaning'> {
  code: StaffServiceErrorCode;
  fault: Bilingual;
  /** What was met, in short and printable; may be empty. */
  detail: string;
  advice: Bilingual | string;
  meaning?: Bilingual | undefined;
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
  const header = (name: string) => incoming.headers.get(name) ?? '';
  return callError(
    {
      ...verdict,
      errmsg: errmsg && redact(errmsg),
      detail: redact(detail),
      status,
      answer,
      retryAfterMs: retryAfterMs(header('retry-after'), now),
      ...explain(verdict, incoming, header, now, redact, state),
    },
    state,
  );
}

/** The advice, and what else can be said of such an answer. */
function explain(
  { code, errcode }: Omit<Verdict & { ok: false }, 'ok'>,
  { status, content }: Incoming,
  header: (name: string) => string,
  now: number,
  redact: Redact,
  { url }: CallState,
): Pick<Told, 'advice'> & Partial<Told> {
  if (code === 'wrongStatus') {
    const isRedirect = status >= 300 && status < 400;
    if (isRedirect) return { advice: adviceForRedirect(redact(header('location')), url) };
    return { advice: retryOf(code, status) === 'never' ? CHECK_ADDRESS : ERRCODES.notStored.advice };
  }
  if (code !== 'refused') {
    const coding = header('content-encoding');
    // It would come so again, and the message has been processed.
    if (coding && /^$|\ufffd/.test(content))
      return { code: 'invalidAnswer', detail: `Content-Encoding: ${printable(coding)}`, advice: ASK };
    return { advice: isPage(content) ? NO_INTERFACE : code === 'invalidAnswer' ? ASK : MAY_HAVE_ARRIVED };
  }
  const { advice = ASK, meaning } = errcodeEntry(errcode) ?? {};
  const skewMs = Date.parse(header('date')) - now;
  if (errcode !== ERRCODES.signatureInvalid.code || Number.isNaN(skewMs)) return { advice, meaning };
  return { advice: adviceForSkew(skewMs), meaning, skewMs };
}

/** White space may stand before it, or a byte order mark. */
function isPage(answer = ''): boolean {
  return /^\s*<(html|!doctype)/i.test(answer);
}

function adviceForSkew(skewMs: number): Bilingual {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  const [zh, en] = skewMs > 0 ? ['慢', 'behind'] : ['快', 'ahead'];
  const [before, first] =
    seconds > FRESHNESS_SECONDS
      ? ['', 'This']
      : ['核对密钥和 appid；', 'Check the secret and the appid; this'];
  return { zh: `${before}本机时钟${zh} ${seconds} 秒`, en: `${first} clock is ${seconds} s ${en}` };
}

/** A redirect is not followed: the signature would go along. */
function adviceForRedirect(location: string, url: string): Bilingual {
  const where = URL.canParse(location, url) ? new URL(location, url).href : location;
  const target = printable(where.replace(/[?#].*/s, ''));
  return { zh: `核对 baseUrl：它被重定向到 ${target}`, en: `Check baseUrl: it is redirected to ${target}` };
}

/** @param advice instead of the usual */
export function errorOfTransport(
  { fault: kind, cause, answer }: TransportFailure,
  redact: Redact,
  state: CallState,
  advice?: string,
): StaffServiceError {
  const [code, fault, usualAdvice] = TOLD[kind];
  const { code: reason, message } = rootOf(cause);
  const why = message.includes(reason ?? '') ? message : `${reason} ${message}`;
  const detail = cause ? redact(printable(why)) : '';
  return callError(
    {
      code,
      fault,
      detail,
      advice: advice ?? (!state.attempts ? NOT_SENT : isPage(answer?.content) ? NO_INTERFACE : usualAdvice),
      status: answer?.status,
      answer: answer && redact(answer.content).slice(0, QUOTED_CHARACTERS),
      // A runtime's own error may hold the address in any property: only these go on, without the signature.
      cause: !cause || kind === 'aborted' ? cause : Object.assign(new Error(''), rootOf(cause, redact)),
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
