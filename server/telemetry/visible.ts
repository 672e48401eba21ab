/**
 * What others wrote, made harmless to look at: control characters, escape sequences, bidirectional overrides and
 * invisible characters stand there as `\x1b` or `\u202e`. Line breaks and tabs stay, and so do joiners and variation
 * selectors where emoji and some scripts need them.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, notation);
}

/** The same for text that must stay in its line. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** The tag for all that a command prints: whatever is put in stays in its line and steers no terminal. */
export function printable(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  return String.raw({ raw: strings }, ...values.map((value) => visibleLine(String(value))));
}

/** JSON that is harmless to `cat`: the same characters are escaped, and a reader gets them back unchanged. */
export function visibleJson(value: unknown, indentation = 2): string {
  return `${escapeJson(JSON.stringify(value, null, indentation))}\n`;
}

/** The same for JSON that is written already. */
export function escapeJson(text: string): string {
  // Each line of the log passes here, and most have nothing but ASCII.
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, escapedUnits);
}

const PLAIN = /^[\n -~]*$/;
// A joiner between two characters that it may join, a variation selector behind a character that it may vary.
const WANTED = String.raw`(?<=[[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}]--\p{Default_Ignorable_Code_Point}]\ufe0f?)[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])|(?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}]`;
// U+FFFE and U+FFFF may stand in no XML document, lone surrogates (Cs) in no UTF-8 file.
const INVISIBLE = new RegExp(
  String.raw`(?!${WANTED}|[\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`,
  'gv',
);

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
