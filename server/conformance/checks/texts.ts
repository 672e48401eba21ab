/** What the checks in code expect and find, in both languages. What a check is for stands in the catalogue. */
import type { Bilingual } from '@staff-service/client';
import type { Role } from '../results.ts';

export const TEXTS = {
  place: (at: number, count: number, { zh, en }: Bilingual) => ({
    zh: `第 ${at} 个请求（共 ${count} 个）：${zh}`,
    en: `request ${at} of ${count}: ${en}`,
  }),

  // customers
  unknownAlike: {
    zh: '被测服务对其他不存在的客户也是这样拒绝的，无法判断',
    en: 'it refuses other customers whom it does not know in the same way: nothing can be told',
  },
  asUnknown: ({ zh, en }: Bilingual) => ({
    zh: `接受，或与其他不存在的客户一样回复（${zh}）`,
    en: `accepted, or answered as another unknown customer is (${en})`,
  }),

  // generated messages
  nothingGenerated: { zh: '没有生成消息（--generated 0）', en: 'nothing was generated (--generated 0)' },
  validMessage: { zh: '有效的消息', en: 'a valid message' },
  generated: (expected: Bilingual, rule: Bilingual, seed: number) => ({
    zh: `${expected.zh}；${rule.zh}，种子 ${seed}`,
    en: `${expected.en} (${rule.en}, seed ${seed})`,
  }),

  // every answer
  noSuchAnswer: { zh: '没有这样的回复可看', en: 'there was no such answer to look at' },
  badAnswers: (bad: number, count: number, { zh, en }: Bilingual) => ({
    zh: `共 ${count} 个回复，其中 ${bad} 个不符合，例如：${zh}`,
    en: `${bad} of ${count} answers are not; for one: ${en}`,
  }),

  // time and connections
  noEarlySuccess: {
    zh: '收完消息体之前没有成功的回复',
    en: 'no answer of success before the body is complete',
  },
  earlySuccess: {
    zh: '消息体还没有发完，就回复了 errcode 0',
    en: 'errcode 0 came while the body was still being sent',
  },
  afterHangUps: ({ zh, en }: Bilingual, count: number) => ({
    zh: `在 ${count} 个中途断开的请求之后，仍然${zh}`,
    en: `${en} (after ${count} requests cut off midway)`,
  }),
  connectionEnded: (seconds: number) => ({
    zh: `连接在 ${seconds} 秒内结束`,
    en: `the connection is ended within ${seconds} s`,
  }),
  connectionOpen: (seconds: number) => ({
    zh: `只发了一半的头域，${seconds} 秒后连接仍然开着`,
    en: `half of the headers were sent, and after ${seconds} s the connection is still open`,
  }),
  noConnection: (code: string) => ({ zh: `无法连接：${code}`, en: `no connection: ${code}` }),
  answeredWithin: (ms: number) => ({
    zh: `每个回复都在 ${ms} ms 之内`,
    en: `every answer within ${ms} ms`,
  }),
  slower: ({ slow, count, p95, slowestMs }: Record<'slow' | 'count' | 'p95' | 'slowestMs', number>) => ({
    zh: `${count} 个回复中有 ${slow} 个更慢，P95 ${p95} ms，最慢 ${slowestMs} ms`,
    en: `${slow} of ${count} answers are slower, p95 ${p95} ms, the slowest ${slowestMs} ms`,
  }),
  givesUp: ({ zh, en }: Bilingual, role: Role, seconds: number) => ({
    zh: `${zh}；${role === 'app' ? '平台' : 'APP'}等待 ${seconds} 秒即放弃，消息按失败处理`,
    en: `${en}; ${role === 'app' ? 'the platform' : 'the APP'} gives up at ${seconds} s and takes the message for failed`,
  }),
};

/** What every answer of a run is expected to be, by the check that says so. */
export const EVERY_ANSWER = {
  'envelope-json-object': {
    zh: '每个到达接口的请求都以 JSON 对象回复',
    en: 'a JSON object for every request that reaches the endpoint',
  },
  'envelope-errcode-integer': { zh: '每个 errcode 都是整数', en: 'an integer errcode in every answer' },
  'envelope-errmsg-string': { zh: '每个 errmsg 都是字符串', en: 'a string errmsg in every answer' },
  'envelope-status-200': {
    zh: '每个到达接口的请求都以 HTTP 200 回复',
    en: 'HTTP 200 for every request that reaches the endpoint',
  },
  'envelope-utf8': { zh: '每个回复都是 UTF-8', en: 'UTF-8 in every answer' },
  'envelope-no-bom': {
    zh: '回复以 JSON 对象的花括号开头',
    en: 'answers that begin with the brace of the JSON object',
  },
  'envelope-content-type': {
    zh: '每个回复的 Content-Type 都是 application/json，编码是 UTF-8',
    en: 'Content-Type application/json, in UTF-8, on every answer',
  },
  'envelope-every-status': {
    zh: '其他 HTTP 状态码的回复也是返回码，errcode 等于 HTTP 状态码',
    en: 'the envelope under other HTTP statuses too, with the status as errcode',
  },
  'refusals-final': {
    zh: '错误的请求以不重试的返回码拒绝',
    en: 'wrong requests refused by codes that are not retried',
  },
  'no-server-error': { zh: 'POST 的回复中没有 5xx', en: 'no 5xx in answer to a POST' },
  'signature-not-told': { zh: '回复中没有正确的签名', en: 'the right signature in no answer' },
};
