/** What the server says in both languages at once, `中文 / English`, in the one of the page. */
import { splitLanguages } from '../../handlers/console/split-languages.ts';
import { say } from '../state/language.ts';

/** A text that is not of this form stays as it is. */
export function inPageLanguage(text: string): string {
  return say(splitLanguages(text));
}
