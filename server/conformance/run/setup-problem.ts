/** Why a correct message was not accepted, in one paragraph, with what to do. */
import { RETURN_CODES } from '@staff-service/client';
import { parseObject } from '@staff-service/client/internal';
import { describeProbe } from '../checks/finding.ts';
import type { Probe, Session } from '../probe/session.ts';
import type { Bilingual } from '../results.ts';
import type { SendResult, WireFailure } from '../wire-types.ts';

const NOTHING_PROVEN: Record<'reach' | 'authenticate' | 'accept', Bilingual> = {
  reach: {
    zh: '没有访问到接口，本次测试没有结论。',
    en: 'The target could not be reached: nothing was proven. ',
  },
  authenticate: {
    zh: '未能通过身份认证，本次测试没有结论。',
    en: 'I could not authenticate: nothing was proven. ',
  },
  accept: {
    zh: '正确的消息没有被接受，本次测试没有结论。',
    en: 'A correct message was not accepted: nothing was proven. ',
  },
};

export async function explainSetupProblem(session: Session, probe: Probe): Promise<Bilingual> {
  const { failure, answer } = probe.sent;
  if (failure !== null || answer === null)
    return told('reach', connectionTrouble(failure, session.target.baseUrl));
  if (isRateLimited(probe)) return told('accept', rateLimit(session, probe));
  const { errcode } = probe.evaluation;
  const { signatureMissing, signatureInvalid, unknownAppid } = RETURN_CODES;
  if (errcode === unknownAppid.code) return told('authenticate', unknownApp(session, probe));
  if (errcode === signatureInvalid.code || errcode === signatureMissing.code)
    return told('authenticate', await signatureTrouble(session, probe));
  if (answer.status === 401 || answer.status === 403) {
    const isItsOwn = 'errcode' in (parseObject(probe.text) ?? {});
    return told('authenticate', isItsOwn ? ownRefusal(probe) : gateway(probe));
  }
  if (errcode === undefined) return told('accept', answerTrouble(session, probe));
  return told('accept', (await unsignedOnly(session)) ?? answerTrouble(session, probe));
}

export function isRateLimited({ sent }: Probe): boolean {
  return sent.answer?.status === RETURN_CODES.tooManyRequests.status;
}

function rateLimit(session: Session, { sent }: Probe): Bilingual {
  const given = headerOf(sent, 'retry-after');
  const said = given === undefined ? '' : `, Retry-After: ${session.redact(given).slice(0, 40)}`;
  return {
    zh: `被测服务一再返回 429（请求过于频繁${said}）。放宽它对测试的限制，或过后再试。`,
    en: `The target keeps answering 429 (too many requests${said}). Raise its limit for the test, or try again later.`,
  };
}

function told(what: keyof typeof NOTHING_PROVEN, why: Bilingual): Bilingual {
  const { zh, en } = NOTHING_PROVEN[what];
  return { zh: zh + why.zh, en: en + why.en };
}

function connectionTrouble(failure: WireFailure | null, baseUrl: string): Bilingual {
  const { kind, code, message } = failure ?? { kind: 'closed', code: '', message: '' };
  const { host, protocol } = new URL(baseUrl);
  const because = code === '' ? '' : ` (${code})`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return {
      zh: `主机名无法解析：${host}${because}。核对 --url。`,
      en: `The host name ${host} cannot be resolved${because}. Check --url.`,
    };
  if (code === 'ECONNREFUSED')
    return {
      zh: `${host} 拒绝连接${because}。服务是否在运行？端口是否正确？`,
      en: `${host} refuses the connection${because}. Is it running, and is the port right?`,
    };
  if (kind === 'unreachable' && /CERT|SELF_SIGNED|UNABLE_TO_/.test(code) && !/ALERT/.test(code))
    return {
      zh: `TLS 证书无法验证：${message}${because}。自己的 CA 请用环境变量 NODE_EXTRA_CA_CERTS 指定。`,
      en: `The TLS certificate cannot be verified: ${message}${because}. For a CA of your own, set NODE_EXTRA_CA_CERTS.`,
    };
  if (kind === 'unreachable' && /EPROTO|SSL|TLS/.test(code))
    return {
      zh: `TLS 握手失败${because}。该端口可能只提供 http。`,
      en: `The TLS handshake failed${because}. The port may speak http only.`,
    };
  if (kind === 'aborted') return { zh: '运行被中断。', en: 'The run was interrupted.' };
  if (kind === 'timeout')
    return {
      zh: `${host} 没有在规定时间内回复（${message}）。可用 --timeout 延长。`,
      en: `${host} did not answer in time (${message}). --timeout allows more.`,
    };
  if (kind === 'unreadable')
    return {
      zh: `${host} 的回复不是 HTTP${because}。核对端口和协议（${protocol}）。`,
      en: `${host} does not answer in HTTP${because}. Check port and protocol (${protocol}).`,
    };
  if (kind === 'unreachable')
    return { zh: `无法连接 ${host}：${message}。`, en: `No connection to ${host}: ${message}.` };
  return {
    zh: `${host} 在回复之前关闭了连接${because}。查看它的日志；若端口只提供 https，请改用 https://。`,
    en: `${host} closed the connection before answering${because}. See its log; if the port speaks https, use https://.`,
  };
}

function unknownApp({ target }: Session, probe: Probe): Bilingual {
  const { zh, en } = describeProbe(probe);
  return {
    zh: `被测服务中没有登记 appid ${target.appid}（${zh}）。核对 --appid。`,
    en: `The target does not know appid ${target.appid} (${en}). Check --appid.`,
  };
}

const CLOCK_SKEW_SECONDS = 60;

async function signatureTrouble(session: Session, probe: Probe): Promise<Bilingual> {
  const answer = describeProbe(probe);
  const skew = clockSkewSeconds(probe);
  if (skew !== undefined && Math.abs(skew) > CLOCK_SKEW_SECONDS) {
    return {
      zh: `被测服务的时钟与本机相差 ${skew} 秒（按 Date 头域）：校准两边的时钟。${answer.zh}`,
      en: `The target's clock differs from this machine's by ${skew} s (by its Date header): set both clocks. ${answer.en}`,
    };
  }
  const unsigned = await unsignedOnly(session);
  if (unsigned !== undefined) return unsigned;
  const { appid, secret } = session.target;
  const hints = [
    secret.trim() === secret
      ? undefined
      : { zh: '密钥的首尾有空白。', en: 'The secret begins or ends with white space.' },
  ].flatMap((hint) => hint ?? []);
  return {
    zh: `签名没有被接受：最可能是密钥不对，或密钥属于另一个 appid（现在用的是 ${appid}）。${hints.map(({ zh }) => zh).join('')}${answer.zh}`,
    en: `The signature was not accepted: most likely the secret is wrong, or belongs to another appid (this one is ${appid}). ${hints.map(({ en }) => `${en} `).join('')}${answer.en}`,
  };
}

async function unsignedOnly(session: Session): Promise<Bilingual | undefined> {
  const unsigned = { timestamp: 'missing', signature: 'missing' } as const;
  const { evaluation } = await session.probeFirst(unsigned);
  return evaluation.accepted
    ? { zh: '被测服务只接受没有签名的请求。', en: 'The target accepts unsigned requests only.' }
    : undefined;
}

/** How far the target's clock is ahead, by its `Date` header. */
function clockSkewSeconds({ sent }: Probe): number | undefined {
  const skew = Math.round((Date.parse(headerOf(sent, 'date') ?? '') - sent.startedAt) / 1000);
  return Number.isNaN(skew) ? undefined : skew;
}

function headerOf({ answer }: SendResult, wanted: string): string | undefined {
  return answer?.headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** With a code of its own, so that the code does not say what is wrong. */
function ownRefusal(probe: Probe): Bilingual {
  const { zh, en } = describeProbe(probe);
  return {
    zh: `被测服务以自己的返回码拒绝（${zh}）。先核对 --secret 和 --appid，再看它的日志。`,
    en: `The target refuses with a code of its own (${en}). Check --secret and --appid first, then its log.`,
  };
}

function gateway(probe: Probe): Bilingual {
  const { zh, en } = describeProbe(probe);
  return {
    zh: `前面有一个要求登录的网关或代理（${zh}）。让它放行接口的路径，或直接连接服务。`,
    en: `A gateway or proxy in front asks for a login (${en}). Let it pass the endpoint's path, or connect to the service itself.`,
  };
}

function answerTrouble(session: Session, probe: Probe): Bilingual {
  const { role, user } = session.target;
  const { status } = probe.sent.answer!;
  const line = describeProbe(probe);
  const header = (wanted: string) => headerOf(probe.sent, wanted);
  if (status >= 300 && status < 400) {
    const location = header('location') ?? '';
    const { url } = probe.planned;
    const whole = URL.canParse(location, url) ? new URL(location, url).href : location;
    const to = session.redact(whole.replace(/[?#].*/s, '')).slice(0, 200);
    // With a slash at its end it is the same --url, and would lead here again.
    const [zh, en] = to.endsWith('/staffService/message')
      ? ['--url 直接写这个最终的地址', 'give this final address as --url']
      : ['接口须在 --url 的地址上直接回复', 'the endpoint must answer at the address of --url itself'];
    return {
      zh: `被测服务把请求重定向到 ${to}（HTTP ${status}）。调用方不会跟随重定向（签名会交给别人）：${zh}。`,
      en: `The target redirects to ${to} (HTTP ${status}). Callers do not follow redirects (they would hand on the signature): ${en}.`,
    };
  }
  if (status === 404 || status === 405) {
    const path = new URL(probe.planned.url).pathname;
    return {
      zh: `地址上没有这个接口：POST ${path} 得到 HTTP ${status}。核对 --url（${role === 'app' ? '包括前缀' : '到 /api 之前为止'}）。`,
      en: `The endpoint is not there: POST ${path} gets HTTP ${status}. Check --url (${role === 'app' ? 'with the prefix' : 'up to, not including, /api'}).`,
    };
  }
  if (/html/i.test(header('content-type') ?? '') || /<!doctype|<html/i.test(probe.text))
    return {
      zh: `回复的是网页（HTTP ${status}），可能是登录页或错误页：${line.zh}。核对 --url，或让前面的网关放行。`,
      en: `A web page came back (HTTP ${status}), perhaps a login or an error page: ${line.en}. Check --url, or let the gateway in front pass it.`,
    };
  if (status === 200)
    return {
      zh: `${line.zh}。${role === 'app' ? `APP 中是否存在客户 ${user}？请用 --user 指定存在的客户；否则核对 --secret。` : '先核对 --secret 和 --appid，再查看被测服务的日志。'}`,
      en: `${line.en}. ${role === 'app' ? `Does the APP know the customer ${user}? Name one that it knows with --user; otherwise check --secret.` : "Check --secret and --appid first, then the target's log."}`,
    };
  return { zh: `${line.zh}。查看被测服务的日志。`, en: `${line.en}. See the target's log.` };
}
