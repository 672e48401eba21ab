/** Why a signature does not verify: the usual mistakes are made again, until one of them gives what was sent. */
import type { LIMITS, PATTERNS } from '../../generated/return-codes.ts';
import type { Bilingual } from '../contract/language.ts';
import type { hex, QueryValue, stringToSign } from './signature.ts';
import { type Candidate, candidates, clockCandidates, decoded, type Mistake } from './signature-mistakes.ts';

/** A mistake, and how to mend it, in both languages. Holds neither a secret nor a signature. */
export interface Finding extends Bilingual {
  /** Which mistake it is. */
  mistake: Mistake;
}

/** What {@link diagnoseSignature} is given. */
export interface DiagnosisInput {
  /** Whose signature it is said to be. */
  appid: string;
  /** The secrets that may sign, one or two. */
  secrets: readonly string[];
  /** What was requested: a whole URL, or its query as it was sent, escapes and all. */
  url?: string | undefined;
  /** In place of `url`: the query's `timestamp`, decoded. */
  timestamp?: QueryValue;
  /** In place of `url`: the query's `signature`, decoded. */
  signature?: QueryValue;
  /**
   * When it was received, milliseconds since 1970.
   *
   * @default Date.now()
   */
  now?: number | undefined;
  /**
   * How far `timestamp` may lie from `now`, either way, seconds.
   *
   * @default 300, the contract's
   */
  freshnessSeconds?: number | undefined;
  /** What else the app has, under its name: endpoint B may have secrets of its own. */
  otherSecrets?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Others whose secret may have been taken by mistake. */
  otherApps?: readonly OtherApp[] | undefined;
}

/** Another APP, whose secret may have been taken by mistake. */
export interface OtherApp {
  /** Its ID. */
  appid: string;
  /** Its secrets. */
  secrets: readonly string[];
}

/** Handed over, not imported there: a bundler makes a third file, compressed apart, of what both files import. */
export interface Shared {
  LIMITS: typeof LIMITS;
  PATTERNS: typeof PATTERNS;
  hex: typeof hex;
  sha1: (text: string) => string | Promise<string>;
  stringToSign: typeof stringToSign;
}

/** Of each mistake: what was done, and what would be right. `…` stands for the particular. */
const TEXTS: Record<Mistake, [zh: string, en: string]> = {
  missing: ['查询字符串中缺少 …：加上它', '… missing from the query: add it'],
  repeated: ['… 出现了多次：只给一次', '… is given several times: give it once'],
  misnamed: ['参数名 … 不对：应为 timestamp、signature', 'The name … is wrong: it is timestamp or signature'],
  htmlEscaped: ['地址被 HTML 转义（…）：应为 &', 'The address was escaped for HTML (…): it is &'],
  urlEncoded: [
    '… 被 URL 编码了一次以上：对原文签名，只在放进 URL 时编码一次',
    '… was URL-encoded once too often: sign the plain text, and encode once, for the URL',
  ],
  whitespace: [
    '签名中混入了多余的字符（…）：去掉它',
    'A stray character was signed or sent (…): leave it out',
  ],
  upperCase: ['signature 是大写：改为小写十六进制', 'signature is in capitals: write lower-case hexadecimal'],
  base64: ['signature 是 Base64：改为小写十六进制', 'signature is Base64: write lower-case hexadecimal'],
  lostZeros: ['signature 丢了 0：每个字节写成两位', 'signature lost zeros: write two digits a byte'],
  otherHash: ['signature 的长度像 …：使用 SHA-1', 'signature has the length of …: use SHA-1'],
  malformedSignature: [
    'signature 不是 40 位十六进制：它应是 SHA-1 的小写十六进制',
    'signature is not 40 hexadecimal digits: it is SHA-1, in lower-case hexadecimal',
  ],
  malformedTimestamp: [
    'timestamp 不是 13 位（毫秒）或 10 位（秒）数字：发送整数毫秒',
    'timestamp is not 13 digits (milliseconds) or 10 (seconds): send whole milliseconds',
  ],
  wrongOrder: [
    '拼接顺序错误（…）：应为 appid + secret + timestamp',
    'Joined in the wrong order (…): it is appid + secret + timestamp',
  ],
  separator: [
    '各部分之间有分隔符（…）：应直接相连',
    'There is something between the parts (…): join them with nothing between',
  ],
  secondsForMilliseconds: [
    '签名用的是秒，发送的是毫秒，或者相反：签名与发送用同一个字符串',
    'Signed in seconds and sent in milliseconds, or the other way round: sign the very string that is sent',
  ],
  secretLeftOut: ['签名中没有密钥', 'The secret was left out of what is signed'],
  appidLeftOut: ['签名中没有 appid', 'The appid was left out of what is signed'],
  timestampLeftOut: ['签名中没有 timestamp', 'The timestamp was left out of what is signed'],
  hmac: [
    '使用了 HMAC-SHA1：应对拼接的文本做普通 SHA-1',
    'HMAC-SHA1 was used: it is plain SHA-1 of the joined text',
  ],
  otherSecret: ['使用了另一个接口的密钥（…）', "The other endpoint's secret was used (…)"],
  otherApp: ['混用了另一个 APP（…）的 appid 或密钥', "Another app's appid or secret was used (…)"],
  clockReadTwice: [
    '签名与发送各读了一次时钟，相差 …：只读一次，用同一个字符串',
    'The clock was read twice, … apart: read it once, and sign the very string that is sent',
  ],
  stale: [
    'timestamp 比接收时间早 … 秒：校准发送方的时钟，每次请求重新签名',
    "timestamp is … s before it was received: set the sender's clock, and sign each request anew",
  ],
  future: [
    'timestamp 比接收时间晚 … 秒：校准双方的时钟',
    'timestamp is … s after it was received: set the clocks',
  ],
  unknown: [
    '不是任何常见的错误：多半是双方的密钥或 appid 不同，或签名的 timestamp 不是发送的那个',
    'None of the usual mistakes: most likely the two sides have different secrets or appids, or another timestamp was signed',
  ],
};

export async function diagnose(input: DiagnosisInput, shared: Shared): Promise<Finding[]> {
  const findings: Finding[] = [];
  const query = input.url === undefined ? input : parameters(input.url, findings);
  const values = { timestamp: [query.timestamp ?? []].flat(), signature: [query.signature ?? []].flat() };
  for (const [name, given] of Object.entries(values)) {
    if (!given[0]) findings.push(finding('missing', name));
    else if (given.length > 1) findings.push(finding('repeated', name));
  }
  const [[sentTimestamp], [sentSignature]] = [values.timestamp, values.signature];
  if (!sentTimestamp || !sentSignature) return findings;
  const timestamp = plain('timestamp', sentTimestamp, findings);
  const signature = inHex(plain('signature', sentSignature, findings), findings, shared);
  if (/^[0-9a-f]{33,40}$/.test(signature))
    findings.unshift(...(await mistakeOf(input, timestamp, signature, shared)));
  else findings.push(otherHash(signature));
  return [...findings, ...timeFindings(timestamp, input, shared)];
}

function finding(mistake: Mistake, particular: Bilingual | string | number = ''): Finding {
  const [zh, en] = TEXTS[mistake];
  const { zh: inZh, en: inEn } =
    typeof particular === 'object' ? particular : { zh: `${particular}`, en: `${particular}` };
  return { mistake, zh: zh.replace('…', () => inZh), en: en.replace('…', () => inEn) };
}

/** An address that was escaped as a whole: before any `=`, or any `?` of its own. */
const ESCAPED_WHOLE = /^(?:[^=]*%(?:25)*3d|[^?=]*%(?:25)*3f)/i;
/** `&` in HTML, and what HTML makes of `&timestamp`, in the encodings in which it arrives. */
const ESCAPED = /&(?:amp|#38|#x26);(?:amp;)*|(×|Ã\x97|%C3%97)(?=tamp)/gi;

function parameters(url: string, findings: Finding[]): { timestamp: QueryValue; signature: QueryValue } {
  const whole = url.trim().replace(/^(['"])(.*)\1$/s, '$2');
  const plain = whole.replace(ESCAPED, (_, times) => (times ? '&times' : '&'));
  if (plain !== whole) findings.push(finding('htmlEscaped', whole.match(ESCAPED)![0]));
  const address = ESCAPED_WHOLE.test(plain) ? decoded(decoded(plain)) : plain;
  if (address !== plain) findings.push(finding('urlEncoded', '? & ='));
  const search = address.replace(/#.*/s, '').replace(/^[^?]*\?/s, '');
  const apart = search.replace(/\?(?=(?:timestamp|sign\w*)=)/g, '&');
  if (apart !== search) findings.push(finding('whitespace', { zh: '? 应为 &', en: 'a ? where & belongs' }));
  const query = [...new URLSearchParams(apart)];
  const given = (name: string, like: RegExp, value: RegExp) => {
    const exact = query.filter(([key]) => key === name);
    if (exact[0]) return exact.map(([, one]) => one);
    const [key, alike] =
      query.find(([key]) => like.test(key)) ?? query.find(([, one]) => value.test(one)) ?? [];
    if (!alike) return [];
    findings.push(finding('misnamed', key!.replace(/[0-9a-f]{8,}/gi, '~').slice(0, 32)));
    return [alike];
  };
  return {
    timestamp: given('timestamp', /time|stamp|^ts?$/i, /^\d{10}(\d{3})?$/),
    signature: given('signature', /sig|hash|digest/i, /^[0-9a-f]{40}$/i),
  };
}

/** Without what was put around it: further encodings, full-width characters, white space, quotes, punctuation. */
function plain(name: string, sent: string, findings: Finding[]): string {
  const text = decoded(decoded(sent));
  if (text !== sent) findings.push(finding('urlEncoded', name));
  const left = text
    .normalize('NFKC')
    .replace(/^[^\w+/-]+|[^\w+/=-]+$/g, '')
    .replace(/^(0x|sha1=)(?=[\da-f]+$)/i, '')
    .replace(/^(..[-: ]){19}..$/, (pairs) => pairs.replace(/[-: ]/g, ''));
  if (left !== text)
    findings.push(
      finding('whitespace', { zh: `${name} 中的符号或全角字符`, en: `punctuation or full width in ${name}` }),
    );
  return left;
}

function inHex(signature: string, findings: Finding[], { hex }: Shared): string {
  if (/^[0-9a-f]+$/i.test(signature)) {
    if (/[A-F]/.test(signature)) findings.push(finding('upperCase'));
    return signature.toLowerCase();
  }
  // In a query, the + of Base64 reads as a space.
  const base64 = signature.replaceAll(' ', '+').replaceAll('-', '+').replaceAll('_', '/');
  // As long as a hash is.
  if (!/^([\w+/]{22}(==)?|[\w+/]{27}=?|[\w+/]{43}=?|[\w+/]{86}(==)?)$/.test(base64)) return signature;
  findings.push(finding('base64'));
  return hex(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer);
}

/** By the digits of their hexadecimal form. */
const HASHES: Record<number, string> = {
  32: 'MD5',
  64: 'SHA-256, HMAC-SHA256',
  128: 'SHA-512',
};

function otherHash(signature: string): Finding {
  const name = HASHES[signature.length];
  return name !== undefined && /^[0-9a-f]+$/.test(signature)
    ? finding('otherHash', name)
    : finding('malformedSignature');
}

/** Nothing when the signature is right; otherwise the mistake that gives it. */
async function mistakeOf(
  input: DiagnosisInput,
  timestamp: string,
  signature: string,
  shared: Shared,
): Promise<Finding[]> {
  const { appid, secrets, otherApps = [], otherSecrets = {} } = input;
  const short = signature.length < 40;
  // As `BigInteger.toString(16)` writes it, and `Integer.toHexString` byte by byte.
  const matches = (hash: string) =>
    hash === signature ||
    (short && (hash.replace(/^0+/, '') === signature || hash.replace(/0(.)|(..)/g, '$1$2') === signature));
  const lost = short ? [finding('lostZeros')] : [];
  const subjects = secrets.map((secret) => ({ appid, secret, timestamp }));
  for (const subject of subjects) {
    if (matches(await shared.sha1(shared.stringToSign(subject, timestamp)))) return lost;
  }
  const others = [
    ...Object.entries(otherSecrets).flatMap(([name, texts]) =>
      texts.map((secret) => ({ appid, secret, name })),
    ),
    ...otherApps.flatMap((other) => other.secrets.map((secret) => ({ appid: other.appid, secret }))),
  ];
  for (const made of [
    subjects.flatMap((subject) => [...candidates(subject, others)]),
    subjects.flatMap((subject) => [...clockCandidates(subject)]),
  ]) {
    const hashes = await Promise.all(made.map((one) => hashOf(one, shared)));
    const found = made[hashes.findIndex(matches)];
    if (found !== undefined) return [finding(found.mistake, found.detail), ...lost];
  }
  return [finding(short ? 'malformedSignature' : 'unknown')];
}

async function hashOf({ text, key }: Candidate, { hex, sha1 }: Shared): Promise<string> {
  if (key === undefined) return sha1(text);
  const encode = (one: string) => new TextEncoder().encode(one);
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const imported = await crypto.subtle.importKey('raw', encode(key), algorithm, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', imported, encode(text)));
}

function timeFindings(
  timestamp: string,
  { now = Date.now(), freshnessSeconds }: DiagnosisInput,
  { LIMITS, PATTERNS }: Shared,
): Finding[] {
  if (!PATTERNS.timestamp.test(timestamp)) return [finding('malformedTimestamp')];
  const sentAt = timestamp.length === 10 ? Number(timestamp) * 1000 : Number(timestamp);
  const skew = Math.ceil(Math.abs(sentAt - now) / 1000);
  if (skew <= (freshnessSeconds ?? LIMITS.freshnessSeconds)) return [];
  return [finding(sentAt < now ? 'stale' : 'future', skew)];
}
