/** Why a correct message was not accepted, in one paragraph, with what to do. */
import { RETURN_CODES } from '@staff-service/client';
import { answerOf } from './finding.ts';
import type { Bilingual } from './results.ts';
import type { Asked, Question, Session } from './session.ts';
import type { WireFailure } from './wire.ts';

const NOTHING_PROVEN: Record<'reach' | 'authenticate' | 'accept', Bilingual> = {
  reach: {
    zh: '没有能够连接，什么也没有证明。',
    en: 'The target could not be reached: nothing was proven. ',
  },
  authenticate: {
    zh: '没有能够通过验证，什么也没有证明。',
    en: 'I could not authenticate: nothing was proven. ',
  },
  accept: {
    zh: '正确的消息没有被接收，什么也没有证明。',
    en: 'A correct message was not accepted: nothing was proven. ',
  },
};

export async function obstacle(session: Session, asked: Asked): Promise<Bilingual> {
  const { failure, answer } = asked.sent;
  if (failure !== null || answer === null)
    return told('reach', connectionTrouble(failure, session.target.baseUrl));
  const { errcode } = asked.judgement;
  const { signatureMissing, signatureInvalid, unknownAppid } = RETURN_CODES;
  if (errcode === unknownAppid.code) return told('authenticate', unknownApp(session, asked));
  if (errcode === signatureInvalid.code || errcode === signatureMissing.code)
    return told('authenticate', await signatureTrouble(session, asked));
  if (answer.status === 401 || answer.status === 403) return told('authenticate', gateway(asked));
  if (errcode === undefined) return told('reach', answerTrouble(session, asked));
  return told('accept', (await otherWay(session)) ?? answerTrouble(session, asked));
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
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/.test(code))
    return {
      zh: `TLS 证书无法验证：${message}${because}。自己的 CA 请用环境变量 NODE_EXTRA_CA_CERTS 指定。`,
      en: `The TLS certificate cannot be verified: ${message}${because}. For a CA of your own, set NODE_EXTRA_CA_CERTS.`,
    };
  if (code === 'EPROTO' || /SSL|TLS/.test(code))
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

function unknownApp({ target }: Session, asked: Asked): Bilingual {
  const { zh, en } = answerOf(asked);
  return {
    zh: `对方不认识 appid ${target.appid}（${zh}）。核对 --appid。`,
    en: `The target does not know appid ${target.appid} (${en}). Check --appid.`,
  };
}

/** Other ways of signing that implementations have been seen to use: when one is accepted, the fault is found. */
const OTHER_WAYS: [Question, Bilingual][] = [
  [
    { timestamp: 'seconds' },
    { zh: '对方只接收以秒为单位的时间戳。', en: 'The target accepts timestamps in seconds only.' },
  ],
  [
    { signature: 'upperCase' },
    { zh: '对方要求大写的签名。', en: 'The target wants the signature in upper case.' },
  ],
  [
    { signature: 'otherOrder' },
    {
      zh: '对方的拼接顺序是 密钥、appid、时间戳。',
      en: 'The target hashes secret, appid, timestamp, in this order.',
    },
  ],
  [
    { timestamp: 'missing', signature: 'missing' },
    { zh: '对方只接收没有签名的请求。', en: 'The target accepts unsigned requests only.' },
  ],
];
const CLOCK_SKEW_SECONDS = 60;

async function signatureTrouble(session: Session, asked: Asked): Promise<Bilingual> {
  const answer = answerOf(asked);
  const skew = clockSkewSeconds(asked);
  if (skew !== undefined && Math.abs(skew) > CLOCK_SKEW_SECONDS) {
    return {
      zh: `对方的时钟与本机相差 ${skew} 秒（按它的 Date 头域）：校准两边的时钟。${answer.zh}`,
      en: `The target's clock differs from this machine's by ${skew} s (by its Date header): set both clocks. ${answer.en}`,
    };
  }
  const otherwise = await otherWay(session);
  if (otherwise !== undefined) return otherwise;
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

async function otherWay(session: Session): Promise<Bilingual | undefined> {
  for (const [recipe, why] of OTHER_WAYS) {
    const { judgement } = await session.ask(recipe, session.shared('preflight'));
    if (judgement.accepted) return why;
  }
  return undefined;
}

/** How far the target's clock is ahead, by its `Date` header. */
function clockSkewSeconds({ sent }: Asked): number | undefined {
  const date = sent.answer?.headers.find(([name]) => name.toLowerCase() === 'date')?.[1];
  const skew = Math.round((Date.parse(date ?? '') - sent.startedAt) / 1000);
  return Number.isNaN(skew) ? undefined : skew;
}

function gateway(asked: Asked): Bilingual {
  const { zh, en } = answerOf(asked);
  return {
    zh: `前面有一个要求登录的网关或代理（${zh}）。让它放行接口的路径，或直接连接服务。`,
    en: `A gateway or proxy in front asks for a login (${en}). Let it pass the endpoint's path, or connect to the service itself.`,
  };
}

function answerTrouble(session: Session, asked: Asked): Bilingual {
  const { role, user } = session.target;
  const { status, headers } = asked.sent.answer!;
  const line = answerOf(asked);
  const header = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  if (status >= 300 && status < 400) {
    const to = session.redact(header('location') ?? '').slice(0, 200);
    return {
      zh: `对方把请求重定向到 ${to}（HTTP ${status}）。调用方不会跟随重定向（签名会交给别人）：--url 直接写最终的地址。`,
      en: `The target redirects to ${to} (HTTP ${status}). Callers do not follow redirects (they would hand on the signature): give the final address as --url.`,
    };
  }
  if (status === 404 || status === 405) {
    const path = new URL(asked.planned.url).pathname;
    return {
      zh: `地址上没有这个接口：POST ${path} 得到 HTTP ${status}。核对 --url（${role === 'app' ? '包括前缀，不含 /staffService/message' : '到 /api 之前为止'}）。`,
      en: `The endpoint is not there: POST ${path} gets HTTP ${status}. Check --url (${role === 'app' ? 'with the prefix, without /staffService/message' : 'up to, not including, /api'}).`,
    };
  }
  if (/html/i.test(header('content-type') ?? '') || /<!doctype|<html/i.test(asked.text))
    return {
      zh: `回复的是网页（HTTP ${status}），可能是登录页或错误页：${line.zh}。核对 --url，或让前面的网关放行。`,
      en: `A web page came back (HTTP ${status}), perhaps a login or an error page: ${line.en}. Check --url, or let the gateway in front pass it.`,
    };
  if (status === 200)
    return {
      zh: `${line.zh}。${role === 'app' ? `APP 是否认识客户 ${user}？用 --user 指定一个它认识的；否则核对密钥。` : '查看对方的日志。'}`,
      en: `${line.en}. ${role === 'app' ? `Does the APP know the customer ${user}? Name one that it knows with --user; otherwise check the secret.` : "See the target's log."}`,
    };
  return { zh: `${line.zh}。查看对方的日志。`, en: `${line.en}. See the target's log.` };
}
