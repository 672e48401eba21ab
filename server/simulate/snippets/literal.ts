/** Any text as a literal of a language: what is not plain to see is escaped, also what would reorder the lines of an editor. */

interface Style {
  quote: '"' | "'";
  /** Beside the quote and the backslash. */
  special?: readonly string[];
  /** Of a code point that is not written as it is. */
  escapeCode: (code: number) => string;
  /** Where sources are read in whatever encoding the machine has. */
  isAscii?: boolean;
}

const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');
const braced = (code: number) => `\\u{${hex(code, 1)}}`;
const fixed = (code: number) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`);

export const php = writer({ quote: '"', special: ['$'], escapeCode: braced });
export const typescript = writer({ quote: "'", escapeCode: braced });
export const python = writer({ quote: '"', escapeCode: fixed });
export const go = writer({ quote: '"', escapeCode: fixed });

/** A \u escape is read before anything else, a line break too; and no constant has more than 65,535 bytes. */
export function java(text: string): string {
  const parts: string[] = [];
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at += JAVA_CONSTANT)
    parts.push(javaConstant(characters.slice(at, at + JAVA_CONSTANT).join('')));
  return parts.length > 1 ? `String.join("", ${parts.join(', ')})` : (parts[0] ?? '""');
}

/** A character has six bytes at most. */
const JAVA_CONSTANT = 10_000;

const javaConstant = writer({
  quote: '"',
  isAscii: true,
  escapeCode: (code) =>
    code < 0x80
      ? `\\${code.toString(8).padStart(3, '0')}`
      : String.fromCodePoint(code)
          .split('')
          .map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)
          .join(''),
});

function writer({ quote, special = [], escapeCode, isAscii = false }: Style): (text: string) => string {
  const escaped = new Set([quote, '\\', ...special]);
  const write = (character: string) => {
    if (escaped.has(character)) return `\\${character}`;
    const code = character.codePointAt(0)!;
    if (PLAIN.test(character) && (code < 0x80 || !isAscii)) return character;
    return NAMED[character] ?? escapeCode(code);
  };
  return (text) => `${quote}${Array.from(text.toWellFormed(), write).join('')}${quote}`;
}
