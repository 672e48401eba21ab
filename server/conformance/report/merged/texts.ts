/** What a report of several runs says in its own words, in both languages. */
import type { Bilingual } from '@staff-service/client';
import { TEXTS as REPORT } from '../texts.ts';

export const TEXTS = {
  conforms: REPORT.conforms,
  doesNotConform: REPORT.doesNotConform,
  couldNotRun: { zh: '有一部分没有结论', en: 'A part could not be run: nothing was proven of it' },
  partial: { zh: '只有部分检查项', en: 'some checks only' },
  parts: { zh: '各部分', en: 'Parts' },
  part: { zh: '部分', en: 'Part' },
  verdict: { zh: '结论', en: 'Verdict' },
  counts: { zh: '检查项', en: 'Checks' },
  failed: (count: number) => ({ zh: `${count} 项未通过`, en: `${count} failed` }),
};

export const SCOPES: Record<'both' | 'app' | 'platform', Bilingual> = {
  both: { zh: '平台与 APP · 双向', en: 'platform and APP · both directions' },
  app: { zh: 'APP · 双向', en: 'APP · both directions' },
  platform: { zh: '平台 · 双向', en: 'platform · both directions' },
};
