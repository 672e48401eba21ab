/** What a failed call says: what happened, and what to do. */
import { RETURN_CODES } from '../generated/return-codes.ts';
import { printable, retryAfterMs, type Verdict } from './answer.ts';
import { type ErrorDetails, returnCode, StaffServiceError, type StaffServiceErrorCode } from './errors.ts';
import { type Bilingual, inLanguage, type Language } from './language.ts';
import { failureOf } from './retry-policy.ts';
import { type Incoming, rootOf, type TransportFailure, type TransportFault } from './transport.ts';
import { describeViolations, type Violation } from './violations.ts';

/** What is known of a call at any time. */
export interface CallState {
  url: string;
  attempts: number;
  idempotencyKey: string | undefined;
  language: Language | undefined;
}

const QUOTED_CHARACTERS = 2048;
/** Of a clock that is off by less, nobody would want to hear. */
const NOTABLE_SKEW_MS = 60_000;

const CHECK_ADDRESS: Bilingual = {
  zh: '核对 baseUrl；如果无误，请联系对方',
  en: 'Check baseUrl; if it is right, contact the other side',
};
const MAY_HAVE_ARRIVED: Bilingual = {
  zh: '消息可能已被处理；用同一个 idempotencyKey 重发才不会重复',
  en: 'The message may have been processed; only with the same idempotencyKey it can be sent again safely',
};
const READABLE: Bilingual = {
  zh: 'baseUrl 可能指向网页、登录页或代理，而不是接口',
  en: 'baseUrl may lead to a web page, a login or a proxy instead of the interface',
};

const TRANSPORT: Record<
  TransportFault,
  { code: StaffServiceErrorCode; fault: Bilingual; advice: Bilingual }
> = {
  timeout: {
    code: 'timeout',
    fault: { zh: '没有及时收到完整的回复', en: 'no complete answer in time' },
    advice: MAY_HAVE_ARRIVED,
  },
  aborted: {
    code: 'aborted',
    fault: { zh: '被调用方中止', en: 'aborted by the caller' },
    advice: MAY_HAVE_ARRIVED,
  },
  notConnected: {
    code: 'unreachable',
    fault: { zh: '无法连接', en: 'cannot be reached' },
    advice: {
      zh: '核对 baseUrl 的主机和端口，对方是否在运行，DNS 和防火墙',
      en: 'Check host and port of baseUrl, whether the other side runs, DNS and firewalls',
    },
  },
  badCertificate: {
    code: 'unreachable',
    fault: { zh: '对方的证书不受信任', en: "the other side's certificate is not trusted" },
    advice: {
      zh: '核对主机名和证书；私有 CA 用 NODE_EXTRA_CA_CERTS 加入',
      en: 'Check host name and certificate; add a private CA with NODE_EXTRA_CA_CERTS',
    },
  },
  connectionLost: {
    code: 'unreachable',
    fault: { zh: '连接中断', en: 'the connection was lost' },
    advice: MAY_HAVE_ARRIVED,
  },
  tooLong: {
    code: 'unreadableAnswer',
    fault: { zh: '回复过长', en: 'the answer is too long' },
    advice: READABLE,
  },
};

/** @param now milliseconds since 1970, by the clock that signed */
export function errorOfAnswer(
  verdict: Verdict & { ok: false },
  text: string,
  incoming: Incoming,
  now: number,
  state: CallState,
): StaffServiceError {
  const { code, errcode, errmsg, detail } = verdict;
  const { status } = incoming;
  const { fault, advice, meaning, skewMs } = explain(verdict, incoming, now);
  return callError(code, fault, detail, advice, state, {
    failure: failureOf(status, errcode),
    status,
    errcode,
    errmsg,
    answer: text.slice(0, QUOTED_CHARACTERS),
    retryAfterMs: retryAfterMs(incoming.header('retry-after'), now),
    skewMs,
    meaning: meaning && inLanguage(meaning, state.language),
  });
}

function explain(
  { code, fault, errcode }: Verdict & { ok: false },
  incoming: Incoming,
  now: number,
): { fault: Bilingual; advice: Bilingual; meaning?: Bilingual; skewMs?: number | undefined } {
  if (code === 'unreadableAnswer') return { fault, advice: READABLE };
  const { status } = incoming;
  if (status >= 300 && status < 400) return redirect(incoming.header('location'));
  const entry = returnCode(code === 'refused' ? errcode : status);
  if (entry === undefined) return { fault, advice: CHECK_ADDRESS };
  const { meaning, advice } = entry;
  if (entry !== RETURN_CODES.signatureInvalid) return { fault, advice, meaning };
  const skewMs = Date.parse(incoming.header('date') ?? '') - now;
  return Number.isNaN(skewMs)
    ? { fault, advice, meaning }
    : { fault, advice: adviceForSkew(skewMs), meaning, skewMs };
}

function adviceForSkew(skewMs: number): Bilingual {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  if (Math.abs(skewMs) < NOTABLE_SKEW_MS) {
    return {
      zh: '双方时钟一致：核对密钥、appid 和拼接顺序',
      en: 'The clocks agree: check the secret, the appid and the order',
    };
  }
  const [zh, en] = skewMs > 0 ? ['慢', 'behind'] : ['快', 'ahead of'];
  return {
    zh: `本机时钟比对方${zh} ${seconds} 秒：校准时钟`,
    en: `This clock is ${seconds} s ${en} the other side's: set it right`,
  };
}

function redirect(location = ''): { fault: Bilingual; advice: Bilingual } {
  const target = printable(location.replace(/[?#].*/s, '')) || '?';
  return {
    fault: {
      zh: '重定向，没有跟随，否则签名会交给别人',
      en: 'a redirect, not followed: it would hand the signature to somebody else',
    },
    advice: { zh: `baseUrl 应是最终地址；它指向 ${target}`, en: `Set baseUrl to where it leads: ${target}` },
  };
}

/** @param redact takes the signature out of a text */
export function errorOfTransport(
  { fault: kind, cause, answer }: TransportFailure,
  redact: (text: string) => string,
  state: CallState,
): StaffServiceError {
  const { code, fault, advice } = TRANSPORT[kind];
  const { code: reason, message } = rootOf(cause);
  const detail = cause === undefined ? '' : redact(printable([reason, message].filter(Boolean).join(' ')));
  const failure = kind === 'tooLong' ? 'unreadableAnswer' : FAILURES.has(kind) ? kind : 'final';
  return callError(code, fault, detail, advice, state, {
    failure: failure as ErrorDetails['failure'],
    status: answer?.status,
    answer: answer && redact(answer.text).slice(0, QUOTED_CHARACTERS),
    cause: cause instanceof Error ? redactedError(cause, redact) : cause,
  });
}

const FAILURES = new Set<TransportFault>(['timeout', 'notConnected', 'connectionLost']);

export function errorOfMessage(
  violations: readonly Violation[],
  state: CallState,
  cause?: unknown,
): StaffServiceError {
  const fault = { zh: '消息违反约定，没有发送', en: 'the message breaks the contract and was not sent' };
  const { meaning, advice } = RETURN_CODES.invalidMessage;
  return callError('invalidMessage', fault, describeViolations(violations), advice, state, {
    violations,
    meaning: inLanguage(meaning, state.language),
    cause,
  });
}

function callError(
  code: StaffServiceErrorCode,
  fault: Bilingual,
  detail: string,
  advice: Bilingual,
  { language, ...state }: CallState,
  details: Omit<ErrorDetails, 'url'>,
): StaffServiceError {
  const what = inLanguage(fault, language);
  const todo = inLanguage(advice, language);
  const message = `${what}${detail && `: ${detail}`} → ${todo}`;
  return new StaffServiceError(code, message, { ...state, ...details, advice: todo });
}

/** Some runtimes put the whole address into an error's message. */
function redactedError(error: Error, redact: (text: string) => string): Error {
  const text = `${error.stack} ${error.message} ${(error.cause as Error | undefined)?.message}`;
  if (redact(text) === text) return error;
  return Object.assign(new Error(redact(error.message)), { name: error.name });
}
