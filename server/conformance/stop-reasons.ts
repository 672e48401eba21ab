import type { Bilingual } from './results.ts';

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
