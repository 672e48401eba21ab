/**
 * What others wrote, made harmless to look at: control characters, escape sequences, bidirectional overrides and
 * invisible characters stand there as `\x1b` or `\u202e`. Line breaks and tabs stay, and so do the joiners that emoji
 * and some scripts need.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, notation);
}

/** The same for text that must stay in its line. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** JSON that is harmless to `cat`: the same characters are escaped, and a reader gets them back unchanged. */
export function visibleJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(INVISIBLE, escapedUnits)}\n`;
}

// U+FFFE and U+FFFF may stand in no XML document, lone surrogates (Cs) in no UTF-8 file.
const INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

function notation(character: string): string {
  const code = character.codePointAt(0)!;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

function escapedUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
