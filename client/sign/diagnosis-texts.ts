/** What the diagnosis of a signature says. Loaded when one is asked for, and so apart from `texts.ts`. */
import type { Bilingual } from '../contract/language.ts';

/** A mistake in signing, by its name; the texts of a finding say what is right. */
export type Mistake =
  | 'missing'
  | 'repeated'
  | 'misnamed'
  | 'htmlEscaped'
  | 'urlEncoded'
  | 'whitespace'
  | 'trimmed'
  | 'quotedSecret'
  | 'upperCase'
  | 'base64'
  | 'lostZeros'
  | 'otherHash'
  | 'malformedSignature'
  | 'malformedTimestamp'
  | 'wrongOrder'
  | 'separator'
  | 'secondsForMilliseconds'
  | 'secretLeftOut'
  | 'appidLeftOut'
  | 'timestampLeftOut'
  | 'hmac'
  | 'otherSecret'
  | 'otherApp'
  | 'clockReadTwice'
  | 'stale'
  | 'future'
  | 'unknown';

/** Of each mistake: what was done, and what would be right. `…` stands for the particular. */
export const TEXTS: Record<Mistake, Bilingual> = {
  missing: { zh: '查询字符串中缺少 …：加上它', en: '… missing from the query: add it' },
  repeated: { zh: '… 出现了多次：只给一次', en: '… is given several times: give it once' },
  misnamed: {
    zh: '参数名 … 不对：应为 timestamp、signature',
    en: 'The name … is wrong: it is timestamp or signature',
  },
  htmlEscaped: { zh: '地址被 HTML 转义（…）：应为 &', en: 'The address was escaped for HTML (…): it is &' },
  urlEncoded: {
    zh: '… 被 URL 编码了一次以上：对原文签名，只在放进 URL 时编码一次',
    en: '… was URL-encoded once too often: sign the plain text, and encode once, for the URL',
  },
  whitespace: {
    zh: '签名中混入了多余的字符（…）：去掉它',
    en: 'A stray character was signed or sent (…): leave it out',
  },
  trimmed: {
    zh: '签名方去掉了 … 首尾的空白：请按原样使用，或双方改用首尾不含空白的',
    en: 'The white space around the … was left out of what is signed: sign the value as it is, or agree on one without',
  },
  quotedSecret: {
    zh: '验签方配置的密钥带引号：请去掉配置中的引号',
    en: "The verifier's own secret is in quotes: take them out of its configuration",
  },
  upperCase: {
    zh: 'signature 是大写：改为小写十六进制',
    en: 'signature is in capitals: write lower-case hexadecimal',
  },
  base64: {
    zh: 'signature 是 Base64：改为小写十六进制',
    en: 'signature is Base64: write lower-case hexadecimal',
  },
  lostZeros: {
    zh: 'signature 丢了 0：每个字节写成两位',
    en: 'signature lost zeros: write two digits a byte',
  },
  otherHash: { zh: 'signature 的长度像 …：使用 SHA-1', en: 'signature has the length of …: use SHA-1' },
  malformedSignature: {
    zh: 'signature 不是 40 位十六进制：它应是 SHA-1 的小写十六进制',
    en: 'signature is not 40 hexadecimal digits: it is SHA-1, in lower-case hexadecimal',
  },
  malformedTimestamp: {
    zh: 'timestamp 不是 13 位（毫秒）或 10 位（秒）数字：发送整数毫秒',
    en: 'timestamp is not 13 digits (milliseconds) or 10 (seconds): send whole milliseconds',
  },
  wrongOrder: {
    zh: '拼接顺序错误（…）：应为 appid + secret + timestamp',
    en: 'Joined in the wrong order (…): it is appid + secret + timestamp',
  },
  separator: {
    zh: '各部分之间有分隔符（…）：应直接相连',
    en: 'There is something between the parts (…): join them with nothing between',
  },
  secondsForMilliseconds: {
    zh: '签名用的是秒，发送的是毫秒，或者相反：签名与发送用同一个字符串',
    en: 'Signed in seconds and sent in milliseconds, or the other way round: sign the very string that is sent',
  },
  secretLeftOut: { zh: '签名中没有密钥', en: 'The secret was left out of what is signed' },
  appidLeftOut: { zh: '签名中没有 appid', en: 'The appid was left out of what is signed' },
  timestampLeftOut: { zh: '签名中没有 timestamp', en: 'The timestamp was left out of what is signed' },
  hmac: {
    zh: '使用了 HMAC-SHA1：应对拼接的文本做普通 SHA-1',
    en: 'HMAC-SHA1 was used: it is plain SHA-1 of the joined text',
  },
  otherSecret: { zh: '使用了另一个接口的密钥（…）', en: "The other endpoint's secret was used (…)" },
  otherApp: { zh: '混用了另一个 APP（…）的 appid 或密钥', en: "Another app's appid or secret was used (…)" },
  clockReadTwice: {
    zh: '签名与发送各读了一次时钟，相差 …：只读一次，用同一个字符串',
    en: 'The clock was read twice, … apart: read it once, and sign the very string that is sent',
  },
  stale: {
    zh: 'timestamp 比接收时间早 … 秒：校准发送方的时钟，每次请求重新签名',
    en: "timestamp is … s before it was received: set the sender's clock, and sign each request anew",
  },
  future: {
    zh: 'timestamp 比接收时间晚 … 秒：校准双方的时钟',
    en: 'timestamp is … s after it was received: set the clocks',
  },
  unknown: {
    zh: '不是任何常见的错误：多半是双方的密钥或 appid 不同，或签名的 timestamp 不是发送的那个',
    en: 'None of the usual mistakes: most likely the two sides have different secrets or appids, or another timestamp was signed',
  },
};

/** What was done, in particular. */
export const DETAILS = {
  stray: {
    '\n': { zh: '换行', en: 'a line break' },
    '\r\n': { zh: '换行（CRLF）', en: 'a line break (CRLF)' },
    ' ': { zh: '空格', en: 'a space' },
    '\t': { zh: '制表符', en: 'a tab' },
    '\0': { zh: 'NUL 字符', en: 'a NUL character' },
  } satisfies Record<string, Bilingual>,
  after: (name: string, { zh, en }: Bilingual) => ({
    zh: `${name} 之后有${zh}`,
    en: `${en} after the ${name}`,
  }),
  beforeAppid: ({ zh, en }: Bilingual) => ({ zh: `appid 之前有${zh}`, en: `${en} before the appid` }),
  quotes: { zh: '密钥两边的引号', en: 'quotes around the secret' },
  questionMark: { zh: '? 应为 &', en: 'a ? where & belongs' },
  punctuation: (name: string) => ({
    zh: `${name} 中的符号或全角字符`,
    en: `punctuation or full width in ${name}`,
  }),
};
