/** The half of `中文 / English` in this language; a text that is not of this form as it is. */
export function takeLanguage(text: string, language: 'zh' | 'en'): string {
  for (let at = text.indexOf(' / '); at >= 0; at = text.indexOf(' / ', at + 1)) {
    const [zh, en] = [text.slice(0, at), text.slice(at + 3)];
    if (/\p{Script=Han}/u.test(zh) && !/\p{Script=Han}/u.test(en)) return language === 'zh' ? zh : en;
  }
  return text;
}
