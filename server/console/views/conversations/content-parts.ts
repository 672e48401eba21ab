/** The `Content` of a text, as the contract has it shown: `<a href>` is a link, all else is text. */

interface ContentPart {
  /** What is shown; of a link, what stands between its tags. */
  text: string;
  /** Of a link its start tag, which says where it leads, and the whole as it was written. */
  link?: { tag: string; source: string };
}

/** A start tag that ends; the values of its attributes may hold `>`. */
const START = /<a(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+))?)*\s*\/?>/iy;
const HREF = /\shref\s*=/i;

/** One pass over the text, however many tags stand in it. */
export function contentParts(text: string): ContentPart[] {
  const parts: ContentPart[] = [];
  let shown = 0;
  let end: RegExpExecArray | null = null;
  const ends = /<\/a>/gi;
  for (const { index } of text.matchAll(/<a\s/gi)) {
    if (index < shown) continue;
    if (end === null || end.index < index) {
      ends.lastIndex = index;
      end = ends.exec(text);
    }
    if (end === null) break; // neither this one nor any that follows is closed
    START.lastIndex = index;
    const tag = START.exec(text)?.[0];
    if (tag === undefined || index + tag.length > end.index || !HREF.test(tag)) continue;
    if (index > shown) parts.push({ text: text.slice(shown, index) });
    shown = end.index + end[0].length;
    const source = text.slice(index, shown);
    parts.push({ text: text.slice(index + tag.length, end.index), link: { tag, source } });
  }
  if (shown < text.length) parts.push({ text: text.slice(shown) });
  return parts;
}

/** What is shown, without the tags of links. */
export function plainText(text: string): string {
  return contentParts(text)
    .map((part) => part.text)
    .join('');
}
