/** What the reports say of a baseline, in both languages. */
import type { Bilingual } from '@staff-service/client';
import type { BaselineState } from '../../results.ts';

export const TEXTS = {
  baseline: { zh: '基线', en: 'Baseline' },
  known: { zh: '已知未通过', en: 'Known failures' },
  passing: { zh: '已通过，应从基线中删除', en: 'Pass now: to be taken out of the baseline' },
};

/** Of one check. */
export const MARKS: Record<BaselineState, (reason: string, expires: string) => Bilingual> = {
  known: (reason, expires) => ({
    zh: `已知（${reason}，至 ${expires}）`,
    en: `known (${reason}, until ${expires})`,
  }),
  new: () => ({ zh: '新出现，不在基线中', en: 'new, not in the baseline' }),
  passing: (reason) => ({
    zh: `已通过，请从基线中删除（${reason}）`,
    en: `passes now, take it out of the baseline (${reason})`,
  }),
  expired: (reason, expires) => ({
    zh: `已知，但已于 ${expires} 过期（${reason}）`,
    en: `known until ${expires}, which is over (${reason})`,
  }),
};

/** So many checks in each state, those that need somebody first. */
export const COUNTS: Record<BaselineState, (count: number) => Bilingual> = {
  new: (count) => ({ zh: `${count} 项新出现`, en: `${count} new` }),
  expired: (count) => ({ zh: `${count} 项已过期`, en: `${count} expired` }),
  passing: (count) => ({
    zh: `${count} 项已通过、应删除`,
    en: `${count} passing now, to be taken out`,
  }),
  known: (count) => ({ zh: `${count} 项已知`, en: `${count} known` }),
};

export const MET: Record<'met' | 'notMet', (file: string) => Bilingual> = {
  met: (file) => ({ zh: `与基线 ${file} 一致`, en: `Matches the baseline ${file}` }),
  notMet: (file) => ({ zh: `与基线 ${file} 不一致`, en: `Differs from the baseline ${file}` }),
};
