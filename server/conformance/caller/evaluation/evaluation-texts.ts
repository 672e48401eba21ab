/** What every request of a caller is expected to be, and what is wrong with one, in both languages. */
import type { Bilingual } from '@staff-service/client';
import { IDEMPOTENCY_KEY } from '../../../../generated/pattern-texts.ts';
import { FRESHNESS_SECONDS } from '../../../../generated/return-codes.ts';

export const EXPECTED = {
  signature: {
    zh: '每个请求的 signature 都是 appid、密钥、timestamp 依次拼接后的 SHA-1',
    en: 'in every request, signature is SHA-1 of appid, secret and timestamp in this order',
  },
  lowerCase: { zh: '每个 signature 都是小写十六进制', en: 'every signature in lower-case hexadecimal' },
  inQuery: {
    zh: '每个请求的查询字符串中，timestamp 和 signature 各出现一次',
    en: 'timestamp and signature once each in the query of every request',
  },
  fresh: { zh: '每次尝试都有新的 timestamp 和签名', en: 'a new timestamp and signature for each attempt' },
  form: { zh: '每个 timestamp 都是 13 位或 10 位数字', en: 'every timestamp has 13 digits, or 10' },
  milliseconds: { zh: '每个 timestamp 都是 13 位毫秒', en: 'every timestamp in milliseconds, 13 digits' },
  skew: {
    zh: `每个 timestamp 与收到的时刻相差不到 ${FRESHNESS_SECONDS} 秒`,
    en: `every timestamp within ${FRESHNESS_SECONDS} seconds of when it arrived`,
  },
  path: (path: string) => ({ zh: `每个请求都是 POST ${path}`, en: `every request is a POST to ${path}` }),
  contentType: {
    zh: '每个请求的 Content-Type 都是 application/json，没有压缩',
    en: 'Content-Type application/json on every request, and no compression',
  },
  json: {
    zh: '每个消息体都是 UTF-8 编码的 JSON 对象，没有 BOM',
    en: 'every body is a JSON object in UTF-8 without a byte order mark',
  },
  required: { zh: '每条消息都有全部必填属性', en: 'every message has all required properties' },
  types: { zh: '每个属性的类型和形式都符合规范', en: 'every property has the contract’s type and form' },
  names: { zh: '每个属性名都与规范一致', en: 'every property’s name is the contract’s' },
  messageType: { zh: '每条消息的 MsgType 都是规范的', en: 'every message has a MsgType of the contract' },
  noSecret: { zh: '请求中没有密钥', en: 'the secret is nowhere in a request' },
  uncertain: {
    zh: '结果不明的消息只以同一个 Idempotency-Key 重试',
    en: 'what may have been processed is repeated under an Idempotency-Key, or not at all',
  },
  sameKey: {
    zh: '同一条消息的各次尝试使用同一个 Idempotency-Key',
    en: 'one Idempotency-Key across the attempts of a message',
  },
  distinctKeys: {
    zh: '不同的消息使用不同的 Idempotency-Key',
    en: 'another Idempotency-Key for each message',
  },
  keyForm: {
    zh: `每个 Idempotency-Key ${IDEMPOTENCY_KEY.zh}`,
    en: `every Idempotency-Key ${IDEMPOTENCY_KEY.en}`,
  },
  keySent: { zh: '每个请求都有 Idempotency-Key', en: 'an Idempotency-Key on every request' },
  sameMessage: {
    zh: '每次重试的客户、类型和正文都与第一次相同；带同一个 Idempotency-Key 时，整个消息体相同',
    en: 'customer, type and content of each repetition are those of the first attempt; under one Idempotency-Key, the whole body is',
  },
} satisfies Record<string, Bilingual | ((text: string) => Bilingual)>;

export const FAULTS = {
  contentType: (given: string | undefined) =>
    given === undefined
      ? { zh: '没有 Content-Type', en: 'there is no Content-Type' }
      : { zh: `Content-Type 是 ${given}`, en: `Content-Type is ${given}` },
  encoding: (given: string) => ({
    zh: `消息体经过压缩（Content-Encoding: ${given}）`,
    en: `the body is compressed (Content-Encoding: ${given})`,
  }),
  emptyBody: { zh: '消息体为空', en: 'the body is empty' },
  gbk: { zh: '消息体是 GBK 编码', en: 'the body is in GBK' },
  notUtf8: { zh: '消息体不是 UTF-8', en: 'the body is not UTF-8' },
  byteOrderMark: { zh: '消息体以 BOM 开头', en: 'the body begins with a byte order mark' },
  notJson: (text: string) => ({ zh: `消息体不是 JSON：${text}`, en: `the body is not JSON: ${text}` }),
  notObject: { zh: '消息体不是 JSON 对象', en: 'the body is no JSON object' },
  sameTimestamp: (attempt: number, afterMs: number) => ({
    zh: `第 ${attempt} 次尝试在 ${afterMs} ms 之后，timestamp 与之前的一次相同`,
    en: `attempt ${attempt}, ${afterMs} ms later, has the timestamp of an earlier one`,
  }),
  digits: (count: number) => ({ zh: `timestamp 有 ${count} 位数字`, en: `timestamp has ${count} digits` }),
  method: (method: string) => ({ zh: `方法是 ${method}`, en: `the method is ${method}` }),
  pathIs: (path: string, { zh, en }: Bilingual) => ({
    zh: `路径是 ${path}。${zh}`,
    en: `the path is ${path}. ${en}`,
  }),
  misnamed: (given: string, right: string) => ({
    zh: `属性名是 ${given}，应为 ${right}`,
    en: `a property is named ${given} instead of ${right}`,
  }),
  secretIn: (place: Bilingual) => ({ zh: `密钥在${place.zh}中`, en: `the secret is in the ${place.en}` }),
  place: {
    url: { zh: '地址', en: 'address' },
    headers: { zh: '头域', en: 'headers' },
    body: { zh: '消息体', en: 'body' },
  },
  shortSecret: {
    zh: '密钥太短，无法在请求中辨认',
    en: 'the secret is too short to be told from other text',
  },
  noKeys: { zh: '程序不发送 Idempotency-Key', en: 'the program sends no Idempotency-Key' },
  noKey: { zh: '没有 Idempotency-Key', en: 'there is no Idempotency-Key' },
  repeatedWithout: ({ zh, en }: Bilingual) => ({
    zh: `在“${zh}”之后重试，没有 Idempotency-Key`,
    en: `sent again without an Idempotency-Key after this answer: ${en}`,
  }),
  repeatedWithOther: ({ zh, en }: Bilingual) => ({
    zh: `在“${zh}”之后重试，换了 Idempotency-Key`,
    en: `sent again under another Idempotency-Key after this answer: ${en}`,
  }),
  otherKey: (attempt: number) => ({
    zh: `第 ${attempt} 次尝试换了 Idempotency-Key`,
    en: `attempt ${attempt} has another Idempotency-Key`,
  }),
  keyReused: {
    zh: '两条不同的消息使用同一个 Idempotency-Key',
    en: 'two different messages have one Idempotency-Key',
  },
  keyLength: (length: number) => ({ zh: `长度是 ${length} 个字符`, en: `it has ${length} characters` }),
  keyCharacters: {
    zh: '含有不可打印或非 ASCII 的字符',
    en: 'it has characters that are not printable ASCII',
  },
  keyTwice: { zh: '头域出现了多次', en: 'the header is given several times' },
  otherProperty: (attempt: number, name: string) => ({
    zh: `第 ${attempt} 次尝试的 ${name} 不同`,
    en: `${name} of attempt ${attempt} is another`,
  }),
};
