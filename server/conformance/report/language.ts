import type { Bilingual, Language } from '@staff-service/client';

export type ReportLanguage = Language | 'both';

/** In one language, or in both, one after the other. */
export function inLanguage({ zh, en }: Bilingual, language: ReportLanguage, between = ' / '): string {
  if (language === 'both') return zh === en ? zh : zh + between + en;
  return language === 'zh' ? zh : en;
}
