/** How the suite describes an answer and what was expected of it, in both languages. */
import type { Bilingual } from '@staff-service/client';
import type { Verdict } from '../../../generated/conformance.ts';
import type { WireFailure } from '../wire-types.ts';

export const VERDICTS: Record<Verdict, Bilingual> = {
  accepted: { zh: '接受（HTTP 200，errcode 为数字 0）', en: 'accepted: HTTP 200 and errcode the number 0' },
  refused: { zh: '拒绝（errcode 为非 0 的整数）', en: 'refused: errcode an integer other than 0' },
  answered: { zh: '有回复，且不是 5xx', en: 'an answer, and no 5xx' },
};

export const FAILURES: Record<WireFailure['kind'], Bilingual> = {
  unreachable: { zh: '无法连接', en: 'no connection' },
  timeout: { zh: '没有在规定时间内回复', en: 'no answer in time' },
  closed: { zh: '回复之前连接就断开了', en: 'the connection ended before an answer' },
  unreadable: { zh: '回复不是合法的 HTTP 报文', en: 'the answer is not readable HTTP' },
  aborted: { zh: '已中断', en: 'interrupted' },
};

export const TEXTS = {
  oneOf: (name: string, values: readonly number[]) => ({
    zh: `${name} ${values.join('、')}`,
    en: `${name} ${values.join(' or ')}`,
  }),
  header: (name: string) => ({ zh: `有 ${name} 头域`, en: `with the header ${name}` }),
  errmsgNames: (name: string) => ({ zh: `errmsg 指出 ${name}`, en: `errmsg names ${name}` }),
  orStatus: (status: number) => ({ zh: `或 HTTP ${status}`, en: `or HTTP ${status}` }),
  failure: ({ zh, en }: Bilingual, message: string) => ({
    zh: `${zh}（${message}）`,
    en: `${en} (${message})`,
  }),
  compressed: (status: number, coding: string) => ({
    zh: `HTTP ${status}，回复经过压缩，无法解读（Content-Encoding: ${coding}）`,
    en: `HTTP ${status}, the answer is compressed and cannot be read (Content-Encoding: ${coding})`,
  }),
  misnamedCode: (name: string) => ({
    zh: `返回码写在 "${name}" 里：属性名必须是 errcode`,
    en: `the code stands in "${name}": the property must be called errcode`,
  }),
  nestedCode: (path: string) => ({
    zh: `返回码写在 "${path}" 里：errcode 必须位于最外层的对象中`,
    en: `the code stands in "${path}": it must be errcode of the outermost object`,
  }),
  codeAsText: (value: string) => ({
    zh: `errcode 是字符串 "${value}"：必须是数字 ${value}`,
    en: `errcode is the string "${value}": it must be the number ${value}`,
  }),
  codeNoNumber: {
    zh: 'errcode 不是数字：必须是整数，成功时为 0',
    en: 'errcode is no number: it must be an integer, 0 for success',
  },
  accepted: { zh: '已接受', en: 'accepted' },
  refused: { zh: '已拒绝', en: 'refused' },
  neither: {
    zh: '既未成功，也没有返回有效的返回码',
    en: 'neither acceptance nor a readable refusal',
  },
  answer: (status: number, { zh, en }: Bilingual, text: string) => ({
    zh: `HTTP ${status}，${zh}：${text || '消息体为空'}`,
    en: `HTTP ${status}, ${en}: ${text || 'empty body'}`,
  }),
  because: (answer: Bilingual, { zh, en }: Bilingual) => ({
    zh: `${zh}。${answer.zh}`,
    en: `${en}. ${answer.en}`,
  }),
};
