/** What is said of the answers that the suite gives, in both languages. */
import type { Bilingual } from '@staff-service/client';

/** Why a caller got no whole answer. */
export const NO_ANSWER = {
  silence: { zh: '没有回复', en: 'no answer was given' },
  close: { zh: '没有回复，连接被关闭', en: 'the connection was closed without an answer' },
  garbage: { zh: '回复不是 HTTP：SSH-2.0-conformance', en: 'the answer was not HTTP: SSH-2.0-conformance' },
  endless: { zh: '回复没有尽头', en: 'the answer had no end' },
  gone: { zh: '回复之前调用方结束了连接', en: 'the caller ended the connection before the answer' },
  partial: { zh: '请求没有收完', en: 'the request did not arrive whole' },
  pending: { zh: '还没有回复', en: 'no answer was given yet' },
} satisfies Record<string, Bilingual>;

export type NoAnswer = keyof typeof NO_ANSWER;

/** What is wrong, or special, with one that has a status and a body. */
export const TRAITS = {
  interim: { zh: '之前先发送了 103', en: 'with a 103 before it' },
  short: {
    zh: 'Content-Length 只有实际的一半，JSON 因此残缺',
    en: 'with a Content-Length of half the body, so that the JSON is cut',
  },
  long: {
    zh: 'Content-Length 比实际的多 100，连接随即关闭',
    en: 'with a Content-Length of 100 more than came before the connection ended',
  },
  thenClose: { zh: '随即关闭连接', en: 'and the connection closed' },
} satisfies Record<string, Bilingual>;
