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
  const split = [...middle, ...others].find(isClear);
  return split === undefined ? { zh: text, en: text } : { ...split, zh: translateParser(split.zh) };
}

/** The JSON parser speaks English alone, also in the Chinese half: of its words the place or the character is what one needs. */
function translateParser(zh: string): string {
  const [, begin, words] = /^(消息体不是 JSON：)(.+)$/s.exec(zh) ?? [];
  if (begin === undefined || words === undefined) return zh;
  const said = words
    .replace(/^.*\(line (\d+) column (\d+)\)$/s, '第 $1 行第 $2 列有误')
    .replace(/^Unexpected end of JSON input$/, '内容不完整')
    .replace(/^Unexpected token (.+?), .*$/s, '不应出现 $1');
  return begin + said;
}
