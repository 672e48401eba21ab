/** The root causes in both languages: what is wrong, and how to fix it. */
import type { Bilingual } from '@staff-service/client';
import { LIMITS } from '../../../generated/return-codes.ts';
import schema from '../../../generated/schemas/CustomerMessage.schema.json' with { type: 'json' };
import { RIGHT_FORMULA } from '../probe/signature-trials.ts';

const CHARACTERS = schema.$defs.Content.maxLength.toLocaleString('en');

interface CauseTexts {
  title: Bilingual;
  remedy: Bilingual;
}

export const TEXTS = {
  'looks-at-nothing': {
    title: {
      zh: '不看请求，一律回复成功',
      en: 'It accepts whatever arrives, without looking at the request',
    },
    remedy: {
      zh: '依次验签、解析 JSON、校验属性；每一步失败都以 30001、30003 或 30005 拒绝，全部通过才回复 errcode 0。',
      en: 'Verify the signature, parse the JSON, check the properties; refuse with 30001, 30003 or 30005 where one of them fails, and answer errcode 0 only after all of them.',
    },
  },
  'signature-not-verified': {
    title: { zh: '没有验签', en: 'It does not verify the signature' },
    remedy: {
      zh: `用收到的 timestamp 原文计算 ${RIGHT_FORMULA}，与 signature 比较，并检查 timestamp 的格式和时间窗口；有一项不符就回复 30001 或 30003。`,
      en: `Compute ${RIGHT_FORMULA} over the timestamp as it was sent, compare it with signature, check the form and the age of timestamp, and answer 30001 or 30003 where one of them is wrong.`,
    },
  },
  'message-not-validated': {
    title: { zh: '没有校验消息', en: 'It does not check the message' },
    remedy: {
      zh: '按规范的 JSON Schema 校验消息，不符合的以 30005 拒绝。',
      en: 'Validate messages by the JSON Schema of the contract, and refuse what breaks it with 30005.',
    },
  },
  'fails-instead-of-refusing': {
    title: {
      zh: '遇到错误的请求时出错（5xx），而不是拒绝',
      en: 'It fails with 5xx where it should refuse a wrong request',
    },
    remedy: {
      zh: '捕获解析和校验的异常，以 HTTP 200 和 30005 回复；调用方会反复重试 5xx。',
      en: 'Catch what parsing and checking throw, and answer 30005 under HTTP 200: callers send again and again what gets a 5xx.',
    },
  },
  'refuses-by-status': {
    title: {
      zh: '以 HTTP 状态码拒绝，而不是以 errcode',
      en: 'It refuses by HTTP status, not by errcode',
    },
    remedy: {
      zh: '到达接口的请求一律回复 HTTP 200，由 errcode 说明结果：签名 30001、30003，消息 30005。',
      en: 'Answer what reaches the endpoint with HTTP 200, and say the outcome in errcode: 30001 and 30003 for the signature, 30005 for the message.',
    },
  },
  'refusals-without-errcode': {
    title: {
      zh: '拒绝时的回复没有整数 errcode',
      en: 'Its refusals have no integer errcode',
    },
    remedy: {
      zh: '拒绝时使用与成功相同的返回码格式：{"errcode": 30005, "errmsg": "…"}。',
      en: 'Refuse in the form of the success: {"errcode": 30005, "errmsg": "…"}.',
    },
  },
  'text-not-utf8': {
    title: {
      zh: '不接受 ASCII 以外的文本',
      en: 'It takes no text beyond ASCII',
    },
    remedy: {
      zh: '多半没有按 UTF-8 读取消息体：不论系统的默认编码（GBK、Latin-1、ASCII）是什么，一律按 UTF-8 解码。',
      en: 'Most likely it does not read the body as UTF-8: decode it so, whatever the default encoding of the system is (GBK, Latin-1, ASCII).',
    },
  },
  'beyond-bmp': {
    title: {
      zh: '不接受 4 字节的字符（emoji）',
      en: 'It does not take characters of four bytes, such as emoji',
    },
    remedy: {
      zh: '数据库的字符集用 utf8mb4；不要按 UTF-16 的一半处理字符。',
      en: 'Use utf8mb4 as the character set of the database, and do not split surrogate pairs.',
    },
  },
  'body-limit': {
    title: { zh: '消息体的大小上限太小', en: 'Its limit on the size of a body is too low' },
    remedy: {
      zh: `服务器、框架和前面的代理都允许 ${LIMITS.bodyBytes} 字节的消息体，Content 的存储至少容纳 ${CHARACTERS} 个字符。`,
      en: `Allow bodies of ${LIMITS.bodyBytes} bytes in the server, the framework and the proxy in front, and room for ${CHARACTERS} characters of Content.`,
    },
  },
  'truth-value': {
    title: {
      zh: '把 "0" 等值当作没有给出',
      en: 'It takes values such as "0" for missing',
    },
    remedy: {
      zh: '检查属性是否存在和类型（PHP 用 isset 或 array_key_exists，不用 empty），不要用“真值”判断。',
      en: 'Look whether a property is there and of its type (PHP: isset or array_key_exists, not empty), not whether it is true.',
    },
  },
  'null-not-absent': {
    title: {
      zh: '不接受值为 null 的选填属性',
      en: 'It refuses optional properties that are null',
    },
    remedy: {
      zh: '选填属性为 null，与没有这个属性一样：常见的 JSON 库会这样写。',
      en: 'Take null of an optional property for absent: common JSON libraries write it.',
    },
  },
  'too-slow': {
    title: { zh: '回复太慢', en: 'It answers too slowly' },
    remedy: {
      zh: '先落盘并立即回复，其余的处理放到回复之后。',
      en: 'Store the message and answer at once; do the rest afterwards.',
    },
  },
  'other-signature': {
    title: { zh: '验证的是另一种签名', en: 'It verifies another signature than the contract’s' },
    remedy: {
      zh: `验证 ${RIGHT_FORMULA}：各部分直接相连，不是 HMAC，结果为小写十六进制；timestamp 按收到的原文参与计算，接受毫秒（13 位）和秒（10 位）。`,
      en: `Verify ${RIGHT_FORMULA}: the parts joined with nothing between, no HMAC, in lower-case hexadecimal; timestamp as it was sent, in milliseconds (13 digits) or seconds (10).`,
    },
  },
  'other-envelope': {
    title: {
      zh: '成功的回复不是规范的返回码格式',
      en: 'Its answer of success is not in the contract’s form',
    },
    remedy: {
      zh: '以 HTTP 200 回复 {"errcode": 0, "errmsg": "ok"}：errcode 是最外层的数字，名称全部小写。',
      en: 'Answer {"errcode": 0, "errmsg": "ok"} under HTTP 200: errcode is a number of the outermost object, its name in lower case.',
    },
  },
  'optional-required': {
    title: {
      zh: '把选填的内容当作必填',
      en: 'It requires what is optional',
    },
    remedy: {
      zh: '只要求规范中必填的属性（客户 ID、MsgType、Content），其余的没有给出也接受。',
      en: 'Require only what the contract requires (the customer id, MsgType, Content), and accept messages without the rest.',
    },
  },
} satisfies Record<string, CauseTexts>;

export type CauseId = keyof typeof TEXTS;
