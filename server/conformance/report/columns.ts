import stringWidth from 'string-width';

export function padToWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

// A Chinese line may break between any two characters, but none begins with a closing mark or ends with an opening one.
const UNITS =
  /[（「『《【“]*(?:[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60](?<![（「『《【])|[^\s\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+)[、。，；：！？）」』》】”…]*|[（「『《【“]+|\s+/g;

/** Lines of at most so many columns; a word that is longer than a line is cut. */
export function wrapLines(text: string, columns: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const unit of paragraph.match(UNITS) ?? []) {
      if (stringWidth(line + unit.trimEnd()) <= columns) {
        line += unit;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      const pieces = cut(unit.trimStart(), columns);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
    return [...lines, line.trimEnd()];
  });
}

function cut(word: string, columns: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (stringWidth(piece + segment) > columns) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
