/** What the suite expects of a caller and what it found, in both languages. What a check is for stands in the catalogue. */
import type { Bilingual } from '@staff-service/client';

const list = (numbers: readonly number[]) => numbers.join(', ');

export const SAID = {
  accepted: { zh: '已接受', en: 'accepted' },
  failed: { zh: '失败', en: 'failed' },
  unknown: { zh: '没有说明', en: 'not told' },
  pending: { zh: '还没有结果', en: 'still at it' },
} satisfies Record<string, Bilingual>;

export const TEXTS = {
  // arrival
  arrives: { zh: '消息到达', en: 'the message arrives' },
  didNotArrive: (seconds: number) => ({
    zh: `消息在 ${seconds} 秒内没有到达`,
    en: `the message did not arrive within ${seconds} s`,
  }),
  neverSent: (said: Bilingual, detail: string) => ({
    zh: `消息没有到达，程序说：${said.zh}${detail && `（${detail}）`}`,
    en: `the message did not arrive, and the program says: ${said.en}${detail && ` (${detail})`}`,
  }),
  blocked: (seconds: number) => ({
    zh: `${seconds} 秒后仍未发送，而这位客户之前的消息已有结果，其他客户之后的消息也已到达`,
    en: `after ${seconds} s it had not been sent, though the customer’s earlier message was done with, and a later one of another customer had come`,
  }),
  allHeldBack: {
    zh: '程序在失败之后暂停了全部发送，恢复后一起发出：看不出重试是否分散',
    en: 'after failures the program held everything back, and sent all of it once it went on: whether repetitions are spread is not seen',
  },
  heldBack: (seconds: number) => ({
    zh: `${seconds} 秒后程序仍未发送这条消息，也没有说失败：无从判断`,
    en: `after ${seconds} s the program had neither sent this message nor given it up: there is nothing to judge`,
  }),
  silent: (seconds: number) => ({
    zh: `${seconds} 秒内程序没有发送任何消息，此前的回复也没有让它暂停的理由：它可能不再读取标准输入，或者停住了`,
    en: `for ${seconds} s the program sent nothing at all, and no answer gave it a reason to pause: it may read its input no more, or hang`,
  }),
  notRepeatedYet: (seconds: number) => ({
    zh: `${seconds} 秒内没有重试，程序也没有说失败：间隔可能更长，无从判断`,
    en: `it was not sent again within ${seconds} s, and the program has not given it up: its pauses may be longer`,
  }),
  notOrdered: {
    zh: '没有执行到这条消息：前一条一直没有结束',
    en: 'this message was never begun, because the one before it did not end',
  },

  // how often
  arrivesTimes: (min: number, max: number) => ({
    zh:
      max === Number.POSITIVE_INFINITY
        ? `消息至少到达 ${min} 次`
        : `消息到达 ${min === max ? min : `${min} 到 ${max}`} 次`,
    en:
      max === Number.POSITIVE_INFINITY
        ? `the message arrives at least ${min} times`
        : `the message arrives ${min === max ? min : `${min} to ${max}`} ${max === 1 ? 'time' : 'times'}`,
  }),
  arrivedOnly: (count: number, { zh, en }: Bilingual) => ({
    zh: `只到达 ${count} 次，得到的回复是：${zh}`,
    en: `it arrived ${count === 1 ? 'once' : `${count} times`} only, and was answered ${en}`,
  }),
  arrivedTimes: (count: number, { zh, en }: Bilingual) => ({
    zh: `到达 ${count} 次；在此之后又来了：${zh}`,
    en: `it arrived ${count} times, again after this answer: ${en}`,
  }),

  // what it takes an answer for
  takenForSuccess: { zh: '程序当作已接受', en: 'the program takes it for accepted' },
  takenForFailure: { zh: '程序不当作已接受', en: 'the program does not take it for accepted' },
  answeredAndSaid: (answer: Bilingual, said: Bilingual, detail: string) => ({
    zh: `回复：${answer.zh}；程序说：${said.zh}${detail && `（${detail}）`}`,
    en: `answer: ${answer.en}; the program says: ${said.en}${detail && ` (${detail})`}`,
  }),
  doesNotTell: {
    zh: '程序不说明结果，也没有重试：看不出它把这个回复当作什么',
    en: 'the program does not tell the outcome and does not send again: what it takes this answer for cannot be seen',
  },

  // waiting
  waits: (ms: number) => ({ zh: `至少 ${ms} ms 之后才重试`, en: `no repetition within ${ms} ms` }),
  waited: (ms: number) => ({ zh: `${ms} ms 之后就重试了`, en: `it was sent again after ${ms} ms` }),
  notRepeated: { zh: '程序没有重试，无从判断', en: 'it was not sent again, so there is nothing to judge' },

  // texts
  intact: { zh: '客户 ID 和文本与要求发送的完全相同', en: 'customer and text are exactly as ordered' },
  otherUser: (name: string, expected: string, got: string) => ({
    zh: `${name} 应为 ${expected}，实际是 ${got}`,
    en: `${name} is ${got} instead of ${expected}`,
  }),
  otherText: (at: number, expected: string, got: string) => ({
    zh: `Content 从第 ${at} 个字符起不同：应为 ${expected}，实际是 ${got}`,
    en: `Content differs from character ${at} on: ${got} instead of ${expected}`,
  }),
  missing: {
    zh: '没有客户 ID 或 Content，见 caller-required-properties、caller-property-names',
    en: 'the customer’s id or Content is missing, see caller-required-properties and caller-property-names',
  },
  noReadableBody: {
    zh: '消息体不是 UTF-8 的 JSON 对象，见 caller-json',
    en: 'the body is no JSON object in UTF-8, see caller-json',
  },

  // order
  inOrder: {
    zh: '同一客户的前一条消息结束之后，后一条才到达',
    en: 'a message arrives when the one before it, of the same customer, is done with',
  },
  overtaken: (later: number, earlier: number) => ({
    zh: `第 ${later} 条消息已经到达之后，第 ${earlier} 条又来了`,
    en: `message ${earlier} came again after message ${later} had arrived`,
  }),
  atOnce: (later: number, earlier: number) => ({
    zh: `第 ${earlier} 条消息还没有得到回复，第 ${later} 条就来了`,
    en: `message ${later} came while message ${earlier} was not answered yet`,
  }),
  othersGoOn: {
    zh: '一位客户的消息在等待时，另一位客户的消息照常到达',
    en: 'another customer’s message arrives while the first one’s still waits',
  },
  noPauseSeen: {
    zh: '程序没有重试，或者重试得太快：看不出其他客户是否一起等待',
    en: 'it was not sent again, or at once: whether other customers wait as well is not seen',
  },
  didNotArriveAtAll: {
    zh: '另一位客户的消息没有到达，无从判断',
    en: 'the other customer’s message did not arrive, so there is nothing to judge',
  },
  oneAtATime: {
    zh: '本次测试一次只交给程序一条消息（--concurrency 1）',
    en: 'the program is given one message at a time (--concurrency 1)',
  },
  heldUp: {
    zh: '另一位客户的消息等到前一位的结束才到达',
    en: 'it arrived only after the other customer’s was done with',
  },

  // pauses
  pauses: {
    zh: '重试之前有等待，并逐次变长',
    en: 'a pause before each repetition, and growing ones',
  },
  noPause: (median: number, count: number) => ({
    zh: `${count} 次重试等待的中位数只有 ${median} ms`,
    en: `the median pause before ${count} repetitions is ${median} ms`,
  }),
  noGrowth: (first: number, last: number) => ({
    zh: `间隔没有变长：前几次的中位数是 ${first} ms，后几次的是 ${last} ms`,
    en: `the pauses do not grow: a median of ${first} ms in the first half, ${last} ms in the second`,
  }),
  spread: {
    zh: '同时失败的客户在不同的时刻重试',
    en: 'customers that failed at once come back at different times',
  },
  notSpread: (pauses: readonly number[]) => ({
    zh: `各位客户的等待几乎相同：${list(pauses)} ms`,
    en: `they waited for nearly the same time: ${list(pauses)} ms`,
  }),
  tooFewRepeated: {
    zh: '同时重试的客户太少，无从判断',
    en: 'too few customers came back to judge by',
  },
  ends: {
    zh: '重试有终点，或者间隔越来越长',
    en: 'repetitions end, or come ever more slowly',
  },
  goesOn: (count: number, seconds: number, pause: number) => ({
    zh: `${seconds} 秒内到达 ${count} 次，没有结束，间隔一直约为 ${pause} ms`,
    en: `${count} arrivals in ${seconds} s and no end, with pauses that stay about ${pause} ms`,
  }),

  // connections
  givesUp: (least: number, most: number) => ({
    zh: `等待 ${least} 到 ${most} 秒后放弃`,
    en: `the answer is given up after ${least} to ${most} s`,
  }),
  givesUpInTime: (most: number) => ({
    zh: `最迟 ${most} 秒后放弃`,
    en: `the answer is given up within ${most} s`,
  }),
  gaveUpAfter: (seconds: number) => ({
    zh: `${seconds} 秒后就放弃了`,
    en: `it was given up after ${seconds} s`,
  }),
  neverGaveUp: (seconds: number) => ({
    zh: `${seconds} 秒后仍在等待`,
    en: `it was still waited for after ${seconds} s`,
  }),
  notElsewhere: {
    zh: '重定向的地址上没有请求',
    en: 'nothing arrives where the redirect points to',
  },
  cameElsewhere: (signed: boolean) => ({
    zh: `重定向的地址收到了请求${signed ? '，带着签名' : ''}`,
    en: `a request arrived where the redirect points to${signed ? ', with the signature' : ''}`,
  }),
  noRequests: { zh: '没有收到可以评判的请求', en: 'no request was received that could be judged' },
  ofRequests: (bad: number, count: number, { zh, en }: Bilingual) => ({
    zh: `共 ${count} 个请求，其中 ${bad} 个不符合，例如：${zh}`,
    en: `${bad} of ${count} requests are not; for one: ${en}`,
  }),
};
