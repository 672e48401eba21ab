/** A text in both languages, as the contract's tables have it. */
export interface Bilingual {
  zh: string;
  en: string;
}

export type Language = keyof Bilingual;

/** The text in one language, or in both: `中文 / English`. */
export function inLanguage({ zh, en }: Bilingual, language?: Language): string {
  if (language === undefined) return `${zh} / ${en}`;
  return language === 'zh' ? zh : en;
}
