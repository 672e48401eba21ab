/** Takes apart what `inLanguage` has joined; the page does so too. */
const BETWEEN = ' / ';
const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]/i;

/**
 * @param text `中文 / English`; what was sent may hold the same sign, then in each of them
 * @returns the whole text for both languages where it is not of this form
 */
export function splitLanguages(text: string): { zh: string; en: string } {
  const parts = text.split(BETWEEN);
  const splits = parts.map((_, at) => ({
    zh: parts.slice(0, at).join(BETWEEN),
    en: parts.slice(at).join(BETWEEN),
  }));
  const isClear = ({ zh, en }: (typeof splits)[number]) => HAN.test(zh) && LATIN.test(en);
  const middle = parts.length % 2 === 0 ? splits.slice(parts.length / 2, parts.length / 2 + 1) : [];
  const others = splits.filter(({ en }) => !HAN.test(en));
  return [...middle, ...others].find(isClear) ?? { zh: text, en: text };
}
