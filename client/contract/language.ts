/** A text in both languages, as the contract's tables have it. */
export interface Bilingual {
  /** Chinese. */
  zh: string;
  /** English. */
  en: string;
}

/** The language of a text: Chinese or English. */
export type Language = keyof Bilingual;

/** The text in one language, or in both: `中文 / English`. */
export function inLanguage(text: Bilingual, language?: Language): string {
  return (language && text[language]) || `${text.zh} / ${text.en}`;
}
