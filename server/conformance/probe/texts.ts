/** What the suite says of its probes, in both languages: why it stopped, and what is wrong with a generated message. */
import type { Bilingual } from '@staff-service/client';

/** Why a run goes no further. */
export type StopReason = 'silent' | 'gone' | 'deadline' | 'interrupted';

export const STOPPED: Record<StopReason, Bilingual> = {
  silent: {
    zh: '未检查：被测服务连续多次没有回复',
    en: 'not asked: the target did not answer several times in a row',
  },
  gone: {
    zh: '未检查：被测服务已无法连接，可能是失败的检查项之一使它停止了',
    en: 'not asked: the target cannot be reached any more; one of the failed checks may have stopped it',
  },
  deadline: { zh: '未检查：整个运行的时间用完了', en: 'not asked: the time for the whole run was used up' },
  interrupted: { zh: '未检查：运行被中断', en: 'not asked: the run was interrupted' },
};

/** The rule that a generated message breaks. */
export const RULES = {
  missing: (name: string) => ({ zh: `缺少 ${name}`, en: `${name} is missing` }),
  isNull: (name: string) => ({ zh: `${name} 为 null`, en: `${name} is null` }),
  wrongType: (name: string) => ({ zh: `${name} 的类型错误`, en: `${name} is of a wrong type` }),
  unknownType: { zh: '未知的 MsgType', en: 'an unknown MsgType' },
  notObject: { zh: '不是对象', en: 'not an object' },
  tooLong: (name: string, most: number) => ({
    zh: `${name} 超过 ${most} 个字符`,
    en: `${name} of more than ${most} characters`,
  }),
  forbiddenCharacter: (name: string) => ({
    zh: `${name} 含不允许的字符`,
    en: `${name} with a character that is not allowed`,
  }),
  empty: (name: string) => ({ zh: `${name} 为空`, en: `${name} is empty` }),
};
