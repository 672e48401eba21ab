/** What the server says in both languages at once, `中文 / English`, in the one of the page. */
import { language } from '../state/language.ts';

/** A text that is not of this form stays as it is. */
export function inPageLanguage(text: string): string {
  for (let at = text.indexOf(' / '); at !== -1; at = text.indexOf(' / ', at + 1)) {
    const [zh, en] = [text.slice(0, at), text.slice(at + 3)];
    if (/\p{Script=Han}/u.test(zh) && !/\p{Script=Han}/u.test(en)) return language.value === 'zh' ? zh : en;
  }
  return text;
}
