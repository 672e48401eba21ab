// Generated from openapi/openapi.yaml by `npm run codegen`. Do not edit: change the source and run it again.

/** The codes by which an operation refuses, with HTTP status 200. */
export const ERRCODES = {
  systemBusy: {"code":-1,"status":200,"retry":"withKey","meaning":{"zh":"系统繁忙","en":"System busy"},"advice":{"zh":"稍后重试","en":"Send it again later"}},
  signatureMissing: {"code":30001,"status":200,"retry":"never","meaning":{"zh":"缺少 timestamp 或 signature","en":"timestamp or signature is missing"},"advice":{"zh":"在查询字符串中加上 timestamp 和 signature","en":"Add timestamp and signature to the query"}},
  unknownAppid: {"code":30002,"status":200,"retry":"never","meaning":{"zh":"未知的 appid","en":"Unknown appid"},"advice":{"zh":"核对路径中的 appid；它由平台分配","en":"Check the appid in the path; the platform assigns it"}},
  signatureInvalid: {"code":30003,"status":200,"retry":"never","meaning":{"zh":"签名不正确，或时间戳格式错误、已过期；errmsg 说明是哪一种","en":"The signature does not verify, or the timestamp is malformed or stale; errmsg says which"},"advice":{"zh":"核对密钥、拼接顺序（appid、密钥、timestamp）和本机时钟","en":"Check the secret, the order (appid, secret, timestamp) and the clock"}},
  notStored: {"code":30004,"status":200,"retry":"always","meaning":{"zh":"消息暂时无法保存","en":"The message could not be stored now"},"advice":{"zh":"稍后重试","en":"Send it again later"}},
  invalidMessage: {"code":30005,"status":200,"retry":"never","meaning":{"zh":"消息体不是合法的 JSON，或不符合规范；errmsg 指出位置和原因","en":"The body is not valid JSON, or breaks the contract; errmsg names the place and the reason"},"advice":{"zh":"按 errmsg 修改消息","en":"Correct the message as errmsg says"}},
} as const satisfies Record<string, ReturnCodeEntry>;

/** Success, and the codes of requests that reach no operation: each is its HTTP status. */
const OTHER_CODES = {
  ok: {"code":0,"status":200,"retry":"never","meaning":{"zh":"成功：消息已落盘","en":"Accepted: the message is stored durably"},"advice":{"zh":"无需处理","en":"Nothing to do"}},
  badRequest: {"code":400,"status":400,"retry":"never","meaning":{"zh":"请求不是合法的 HTTP 报文","en":"The request is not valid HTTP"},"advice":{"zh":"检查 HTTP 客户端","en":"Check the HTTP client"}},
  notFound: {"code":404,"status":404,"retry":"never","meaning":{"zh":"路径或接口版本不存在","en":"Unknown path or version"},"advice":{"zh":"核对地址；当前版本是 v1","en":"Check the address; the version is v1"}},
  methodNotAllowed: {"code":405,"status":405,"retry":"never","meaning":{"zh":"不支持该 HTTP 方法；Allow 头域列出支持的方法","en":"This HTTP method is not supported; the Allow header lists those that are"},"advice":{"zh":"使用 POST","en":"Use POST"}},
  requestTimeout: {"code":408,"status":408,"retry":"withKey","meaning":{"zh":"请求没有在规定时间内收完","en":"The request did not arrive completely in time"},"advice":{"zh":"检查网络后重试","en":"Check the network, then send it again"}},
  bodyTooLarge: {"code":413,"status":413,"retry":"never","meaning":{"zh":"消息体超过大小限制","en":"The body is over the limit"},"advice":{"zh":"缩短消息；多媒体只传下载地址","en":"Shorten the message; media are sent as download addresses"}},
  unsupportedMediaType: {"code":415,"status":415,"retry":"never","meaning":{"zh":"Content-Type 不是 application/json，或消息体被压缩","en":"Content-Type is not application/json, or the body is compressed"},"advice":{"zh":"Content-Type 设为 application/json，不压缩，编码用 UTF-8","en":"Set Content-Type to application/json, do not compress, encode as UTF-8"}},
  tooManyRequests: {"code":429,"status":429,"retry":"always","meaning":{"zh":"请求过于频繁；Retry-After 头域给出等待的秒数","en":"Too many requests; the Retry-After header gives the seconds to wait"},"advice":{"zh":"等待后重试","en":"Wait, then send it again"}},
  headersTooLarge: {"code":431,"status":431,"retry":"never","meaning":{"zh":"HTTP 头域过大","en":"The HTTP headers are too large"},"advice":{"zh":"去掉不需要的头域","en":"Leave out headers that are not needed"}},
  internalError: {"code":500,"status":500,"retry":"withKey","meaning":{"zh":"服务器内部错误","en":"The server failed"},"advice":{"zh":"稍后重试；持续出现请联系对方技术人员","en":"Send it again later; if it goes on, contact the other side"}},
  unavailable: {"code":503,"status":503,"retry":"always","meaning":{"zh":"服务正在停止，或负载过高","en":"Shutting down or overloaded"},"advice":{"zh":"稍后重试","en":"Send it again later"}},
} as const satisfies Record<string, ReturnCodeEntry>;

/** Every return code of the contract. */
export const RETURN_CODES = /* @__PURE__ */ Object.assign({}, ERRCODES, OTHER_CODES);

/**
 * Whether a caller sends the same message again. `always`: it was not processed; `withKey`: it may have been, so only under
 * the same `Idempotency-Key`; `never`: it would be answered the same way.
 */
export type Retry = 'always' | 'withKey' | 'never';

/** Of calls that fail without a return code, by the `code` of the client's error; never, of one that is not listed. */
export const FAILURE_RETRIES: Readonly<Partial<Record<string, Retry>>> = {"notConnected":"always","timeout":"withKey","connectionLost":"withKey","unreadableAnswer":"withKey"};

/** Of answers with an HTTP status other than 200; of one that is not listed, never below 500, and as 500 above. */
export const STATUS_RETRIES: Readonly<Partial<Record<number, Retry>>> = {"408":"withKey","429":"always","500":"withKey","503":"always"};

export interface ReturnCodeEntry {
  code: number;
  /** HTTP status that carries it. */
  status: number;
  retry: Retry;
  meaning: { zh: string; en: string };
  advice: { zh: string; en: string };
}

export type ReturnCodeName = keyof typeof RETURN_CODES;

/** The known codes, open to others: unknown codes must be tolerated. */
export type Errcode = (typeof RETURN_CODES)[ReturnCodeName]['code'] | (number & {});

/** How far `timestamp` may lie from the receiver's clock, seconds. For who needs none of the other limits. */
export const FRESHNESS_SECONDS = 300;

/** How long a caller waits for the complete answer, seconds. */
export const ANSWER_SECONDS = 10;

/** Limits that no schema keyword can say. */
export const LIMITS = {
  "bodyBytes": 262144,
  "nesting": 64,
  "freshnessSeconds": 300,
  "idempotencyHours": 24
} as const;

/** What Idempotency-Key looks like. */
export const IDEMPOTENCY_KEY = /^[\x20-\x7e]{1,128}$/;

/** The optional properties of messages for which null says no more than that they are absent. */
export const ABSENT_IF_NULL = ["FromUserName","Content","WorkerNum","WorkerName"];

/** What an appid looks like, its length included; well-formed. */
export const APPID = /^(?=\P{Cs}{1,128}$)(\.{0,2}[^.\x00-\x1f\x7f]|\.{3})[^\x00-\x1f\x7f]*$/u;

/** What timestamp and signature look like. */
export const PATTERNS = { timestamp: /^([0-9]{10}|[0-9]{13})$/, signature: /^[0-9a-f]{40}$/ } as const;
