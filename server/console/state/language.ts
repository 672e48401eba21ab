/** One language at a time: the browser's, or the one that was chosen. */
import { signal } from '@preact/signals';
import { splitLanguages } from '../../telemetry/split-languages.ts';
import { remember, remembered } from './remembered.ts';

type Language = 'zh' | 'en';

/** The same in both languages, as the control API gives it. */
interface Words {
  zh: string;
  en: string;
}

function browserLanguage(): Language {
  const first = navigator.languages.find((one) => /^(?:zh|en)\b/i.test(one));
  return first?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

const chosen = remembered('language');
export const language = signal<Language>(chosen === 'zh' || chosen === 'en' ? chosen : browserLanguage());

export function chooseLanguage(next: Language): void {
  language.value = next;
  remember('language', next);
}

/** What the control API says, in the language of the page. */
export function say(words: Words): string {
  return words[language.value];
}

/** What the server says in both languages at once, `中文 / English`; a text that is not of this form stays as it is. */
export function inPageLanguage(text: string): string {
  return say(splitLanguages(text));
}

/**
 * A view's texts. English has what Chinese has, or does not compile.
 * @returns what gives them in the language of the page
 */
export function dictionary<Texts>(both: { zh: Texts; en: NoInfer<Texts> }): () => Texts {
  return () => both[language.value];
}

/** The words for a name that a stranger gives, `constructor` among them; undefined if there are none. */
export function wordsFor(words: Record<string, string>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

language.subscribe((now) => {
  document.documentElement.lang = now === 'zh' ? 'zh-CN' : 'en';
});
