/** Text cut to columns of a terminal, of which East Asian characters and emoji take two. */
import stringWidth from 'string-width';

const ELLIPSIS = '…';
/** Made when it is first needed: it takes 10 ms. */
let segmenter: Intl.Segmenter | undefined;

export { stringWidth as widthOf };

export function cutEnd(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return columns < 1 ? '' : takeColumns(text, columns - 1) + ELLIPSIS;
}

/** Of an id, the beginning and the end tell more than either. */
export function cutMiddle(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  if (columns < 1) return '';
  const end = takeColumns(text, Math.floor((columns - 1) / 2), 'fromEnd');
  return takeColumns(text, columns - 1 - stringWidth(end)) + ELLIPSIS + end;
}

/** As many whole characters as the columns hold. */
function takeColumns(text: string, columns: number, side: 'fromStart' | 'fromEnd' = 'fromStart'): string {
  segmenter ??= new Intl.Segmenter();
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (side === 'fromEnd') characters.reverse();
  let left = columns;
  const end = characters.findIndex((character) => {
    left -= stringWidth(character);
    return left < 0;
  });
  const taken = end < 0 ? characters : characters.slice(0, end);
  return (side === 'fromEnd' ? taken.reverse() : taken).join('');
}
