/** The faults that several failures of a caller come of, in both languages: what is wrong, and how to fix it. */
import type { Bilingual } from '@staff-service/client';

export const TEXTS = {
  'caller-takes-all-for-success': {
    title: { zh: '程序把一切都当作成功', en: 'The program takes everything for success' },
    remedy: {
      zh: '只有 HTTP 200、JSON 对象、errcode 为数字 0 才是成功；其余一律按失败处理，并以退出码（或 JSON 行）说明。',
      en: 'Success is HTTP 200 with a JSON object whose errcode is the number 0. Take everything else for a failure, and say so by the exit code or the line of JSON.',
    },
  },
  'caller-looks-at-status-alone': {
    title: {
      zh: '程序只看 HTTP 状态码，不看 errcode',
      en: 'The program looks at the HTTP status and not at errcode',
    },
    remedy: {
      zh: '状态码为 200 之后，解析消息体：它必须是 JSON 对象，errcode 必须是数字 0。',
      en: 'After a status of 200, parse the body: it must be a JSON object whose errcode is the number 0.',
    },
  },
  'caller-looks-at-errcode-alone': {
    title: {
      zh: '程序只看 errcode，不看 HTTP 状态码',
      en: 'The program looks at errcode and not at the HTTP status',
    },
    remedy: {
      zh: '先看 HTTP 状态码：不是 200 就是失败，不论消息体是什么。',
      en: 'Look at the HTTP status first: anything but 200 is a failure, whatever the body says.',
    },
  },
  'caller-retries-whatever-happened': {
    title: { zh: '程序不分原因地重试', en: 'The program sends again whatever happened' },
    remedy: {
      zh: '按返回码表决定：最终的返回码不重试；结果不明的只以同一个 Idempotency-Key 重试；其余（无法连接、503、429、30004）可以重试。',
      en: 'Decide by the table of return codes: never after a final one; under one Idempotency-Key alone after what is uncertain; and otherwise, after no connection, 503, 429 and 30004, send again.',
    },
  },
  'caller-ignores-retry-after': {
    title: { zh: '程序不看 Retry-After', en: 'The program does not look at Retry-After' },
    remedy: {
      zh: '429 和 503 之后读取 Retry-After（秒数或 HTTP 日期），在此之前不重试。',
      en: 'After 429 and 503, read Retry-After, in seconds or as an HTTP date, and send nothing again before it.',
    },
  },
  'caller-has-no-queue': {
    title: {
      zh: '同一客户的消息没有排队',
      en: 'Messages of one customer do not wait for each other',
    },
    remedy: {
      zh: '每位客户（appid 加客户 ID）一个队列，前一条成功或最终失败之后才发送后一条。',
      en: 'Keep a queue for each customer, which is appid and id: a message goes when the one before it has succeeded or failed for good.',
    },
  },
  'caller-has-no-time-limit': {
    title: { zh: '程序的请求没有时限', en: 'The program’s requests have no time limit' },
    remedy: {
      zh: '给整个请求设时限，10 秒左右：包括连接、发送和收完回复，而不只是空闲的时间。',
      en: 'Limit the whole request to about 10 seconds: connecting, sending, and reading all of the answer, and not idle time alone.',
    },
  },
} satisfies Record<string, { title: Bilingual; remedy: Bilingual }>;
