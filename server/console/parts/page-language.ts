/** What the server says in both languages at once, `中文 / English`, in the one of the page. */
import { language } from '../state/language.ts';

export function inPageLanguage(text: string): string {
  const parts = text.split(' / ');
  if (parts.length % 2 === 1) return text;
  const half = parts.length / 2;
  return (language.value === 'zh' ? parts.slice(0, half) : parts.slice(half)).join(' / ');
}
