/** Why a run cannot be graded, or not whole, and what to do, in both languages. */
import type { Bilingual } from '@staff-service/client';
import type { AnsweringRole } from '../results.ts';

/** What a setup problem begins with: how far the first message came. */
export const NO_CONCLUSION = {
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
} satisfies Record<string, Bilingual>;

/** Other signatures, each a usual mistake, that were refused too. */
const notTaken = (tried: number): Bilingual => ({
  zh: tried === 0 ? '' : `，按 ${tried} 种常见错误计算的签名也没有`,
  en: tried === 0 ? '' : `, nor was one with any of ${tried} usual mistakes`,
});

export const TEXTS = {
  /** In a baseline, of a failure that is new in it. */
  noReason: { zh: '待填：原因，谁在处理', en: 'to be filled in: why, and who works on it' },
  // no answer
  /** The system's code, put behind what went wrong. */
  because: (code: string) => ({ zh: code && `（${code}）`, en: code && ` (${code})` }),
  unknownHost: (host: string, because: Bilingual) => ({
    zh: `主机名无法解析：${host}${because.zh}。核对 --url。`,
    en: `The host name ${host} cannot be resolved${because.en}. Check --url.`,
  }),
  connectionRefused: (host: string, because: Bilingual) => ({
    zh: `${host} 拒绝连接${because.zh}。服务是否在运行？端口是否正确？`,
    en: `${host} refuses the connection${because.en}. Is it running, and is the port right?`,
  }),
  certificate: (message: string, because: Bilingual) => ({
    zh: `TLS 证书无法验证：${message}${because.zh}。自己的 CA 请用环境变量 NODE_EXTRA_CA_CERTS 指定。`,
    en: `The TLS certificate cannot be verified: ${message}${because.en}. For a CA of your own, set NODE_EXTRA_CA_CERTS.`,
  }),
  tlsHandshake: (because: Bilingual) => ({
    zh: `TLS 握手失败${because.zh}。该端口可能只提供 http。`,
    en: `The TLS handshake failed${because.en}. The port may speak http only.`,
  }),
  aborted: { zh: '运行被中断。', en: 'The run was interrupted.' },
  timeout: (host: string, message: string, seconds: number) => ({
    zh: `${host} 没有在规定时间内回复（${message}）。调用方等待 ${seconds} 秒即放弃；测试时可用 --timeout 延长。`,
    en: `${host} did not answer in time (${message}). Callers give up at ${seconds} s; for a test --timeout allows more.`,
  }),
  notHttp: (host: string, because: Bilingual, protocol: string) => ({
    zh: `${host} 的回复不是 HTTP${because.zh}。核对端口和协议（${protocol}）。`,
    en: `${host} does not answer in HTTP${because.en}. Check port and protocol (${protocol}).`,
  }),
  noConnection: (host: string, message: string) => ({
    zh: `无法连接 ${host}：${message}。`,
    en: `No connection to ${host}: ${message}.`,
  }),
  closed: (host: string, because: Bilingual) => ({
    zh: `${host} 在回复之前关闭了连接${because.zh}。查看它的日志；若端口只提供 https，请改用 https://。`,
    en: `${host} closed the connection before answering${because.en}. See its log; if the port speaks https, use https://.`,
  }),

  // not authenticated
  unknownAppid: (appid: string, { zh, en }: Bilingual) => ({
    zh: `被测服务中没有登记 appid ${appid}（${zh}）。核对 --appid。`,
    en: `The target does not know appid ${appid} (${en}). Check --appid.`,
  }),
  clockSkew: (seconds: number, { zh, en }: Bilingual) => ({
    zh: `被测服务的时钟与本机相差 ${seconds} 秒（按 Date 头域）：校准两边的时钟。${zh}`,
    en: `The target's clock differs from this machine's by ${seconds} s (by its Date header): set both clocks. ${en}`,
  }),
  unsignedOnly: { zh: '被测服务只接受没有签名的请求。', en: 'The target accepts unsigned requests only.' },
  wrongSecret: (appid: string, hasWhiteSpace: boolean, tried: number, { zh, en }: Bilingual) => ({
    zh: `签名没有被接受${notTaken(tried).zh}：最可能是密钥不对，或密钥属于另一个 appid（现在用的是 ${appid}）。接口 B 可以另有密钥；有两个有效的密钥时，任何一个都可以。${hasWhiteSpace ? '密钥的首尾有空白。' : ''}${zh}`,
    en: `The signature was not accepted${notTaken(tried).en}: most likely the secret is wrong, or belongs to another appid (this one is ${appid}). Endpoint B may have a secret of its own; of two active secrets either will do. ${hasWhiteSpace ? 'The secret begins or ends with white space. ' : ''}${en}`,
  }),
  ownRefusal: ({ zh, en }: Bilingual, tried: number) => ({
    zh: `被测服务以自己的返回码拒绝（${zh}）${notTaken(tried).zh}。先核对 --secret 和 --appid，再看它的日志。`,
    en: `The target refuses with a code of its own (${en})${notTaken(tried).en}. Check --secret and --appid first, then its log.`,
  }),
  gateway: ({ zh, en }: Bilingual) => ({
    zh: `前面有一个要求登录的网关或代理（${zh}）。让它放行接口的路径，或直接连接服务。`,
    en: `A gateway or proxy in front asks for a login (${en}). Let it pass the endpoint's path, or connect to the service itself.`,
  }),

  // not accepted
  rateLimited: (retryAfter: string | undefined) => ({
    zh: `被测服务一再返回 429（请求过于频繁${retryAfter === undefined ? '' : `，Retry-After: ${retryAfter}`}）。放宽它对测试的限制，或过后再试。`,
    en: `The target keeps answering 429 (too many requests${retryAfter === undefined ? '' : `, Retry-After: ${retryAfter}`}). Raise its limit for the test, or try again later.`,
  }),
  redirect: (to: string, status: number, isEndpoint: boolean) => ({
    zh: `被测服务把请求重定向到 ${to}（HTTP ${status}）。调用方不会跟随重定向（签名会交给别人）：${isEndpoint ? '--url 直接写这个最终的地址' : '接口须在 --url 的地址上直接回复'}。`,
    en: `The target redirects to ${to} (HTTP ${status}). Callers do not follow redirects (they would hand on the signature): ${isEndpoint ? 'give this final address as --url' : 'the endpoint must answer at the address of --url itself'}.`,
  }),
  notThere: (path: string, status: number, role: AnsweringRole) => ({
    zh: `地址上没有这个接口：POST ${path} 得到 HTTP ${status}。核对 --url（${role === 'app' ? '包括前缀' : '到 /api 之前为止'}）。`,
    en: `The endpoint is not there: POST ${path} gets HTTP ${status}. Check --url (${role === 'app' ? 'with the prefix' : 'up to, not including, /api'}).`,
  }),
  webPage: (status: number, { zh, en }: Bilingual) => ({
    zh: `回复的是网页（HTTP ${status}），可能是登录页或错误页：${zh}。核对 --url，或让前面的网关放行。`,
    en: `A web page came back (HTTP ${status}), perhaps a login or an error page: ${en}. Check --url, or let the gateway in front pass it.`,
  }),
  unknownCustomer: (user: string, tried: number, { zh, en }: Bilingual) => ({
    zh: `${zh}${notTaken(tried).zh}。APP 中是否存在客户 ${user}？请用 --user 指定存在的客户；否则核对 --secret。`,
    en: `${en}${notTaken(tried).en}. Does the APP know the customer ${user}? Name one that it knows with --user; otherwise check --secret.`,
  }),
  customerNotSignature: (user: string, { zh, en }: Bilingual) => ({
    zh: `签名正确（错误的签名得到另一种回复），但消息被拒绝：${zh}。APP 中是否存在客户 ${user}？请用 --user 指定存在的客户。`,
    en: `The signature is right (a wrong one is answered otherwise), and yet the message is refused: ${en}. Does the APP know the customer ${user}? Name one that it knows with --user.`,
  }),
  checkCredentials: ({ zh, en }: Bilingual, tried: number) => ({
    zh: `${zh}${notTaken(tried).zh}。先核对 --secret 和 --appid，再查看被测服务的日志。`,
    en: `${en}${notTaken(tried).en}. Check --secret and --appid first, then the target's log.`,
  }),
  seeLog: ({ zh, en }: Bilingual) => ({
    zh: `${zh}。查看被测服务的日志。`,
    en: `${en}. See the target's log.`,
  }),

  // only some checks are run
  onlyRun: (groups: readonly string[], { zh, en }: Bilingual) => ({
    zh: `只执行了 ${groups.join('、')} 的检查项：${zh}。`,
    en: `Only the checks of ${groups.join(' and ')} were run: ${en}.`,
  }),
  notRun: ({ zh, en }: Bilingual) => ({ zh: `未检查：${zh}`, en: `not asked: ${en}` }),
  noSuccess: ({ zh, en }: Bilingual) => ({
    zh: `正确的消息没有得到规范的成功回复（${zh}）`,
    en: `a correct message did not get the contract's answer of success (${en})`,
  }),
  plainRefused: ({ zh, en }: Bilingual) => ({
    zh: `最普通的文本消息没有被接受（${zh}）`,
    en: `the plainest text message is not accepted (${en})`,
  }),
  otherSignature: (formula: string, right: string) => ({
    zh: `被测服务验证的签名是 ${formula}，应为 ${right}：小写十六进制，timestamp 取收到的原文，毫秒或秒`,
    en: `the target verifies ${formula}; it must verify ${right}, in lower-case hexadecimal, with timestamp as it was sent, in milliseconds or seconds`,
  }),
  refusesAll: {
    zh: '未检查：按规范签名的请求都被拒绝，拒绝错误的签名说明不了什么',
    en: 'not asked: it refuses correct signatures too, so that refusing wrong ones shows nothing',
  },
  orGone: ({ zh, en }: Bilingual, user: string) => ({
    zh: `${zh}。如果 APP 中没有客户 ${user}，请用 --user 指定存在的客户`,
    en: `${en}. If the APP does not know the customer ${user}, name one that it knows with --user`,
  }),
  asciiOnly: ({ zh, en }: Bilingual) => ({
    zh: `接受 ASCII 文本，不接受中文：${zh}`,
    en: `it accepts a text in ASCII, and not one in Chinese: ${en}`,
  }),
  requires: (what: Bilingual, answer: Bilingual) => ({
    zh: `最普通的文本消息不被接受，${what.zh}就被接受：${answer.zh}`,
    en: `it refuses the plainest text message and accepts ${what.en}: ${answer.en}`,
  }),
  shortText: { zh: '文本短一些', en: 'one with a shorter text' },
  property: (name: string) => ({ zh: `带上 ${name} `, en: `one with ${name}` }),
  displayName: { zh: '带上显示名', en: 'one with a display name' },
  image: { zh: '换成图片', en: 'an image' },
  allOptional: {
    zh: '带上全部选填属性',
    en: 'one with all optional properties',
  },
  someErrors: { zh: '有的检查未能执行，见结果', en: 'some checks could not be run, see the results' },
  nothingChosen: {
    zh: '没有执行任何检查：所选的检查属于更严的 --profile，或要求其中有 idempotency',
    en: 'no check was asked: the ones chosen belong to a stricter --profile, or need idempotency in it',
  },
};
