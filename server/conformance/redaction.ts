export const REDACTED = '[redacted]';

/**
 * Takes out of what was captured, before it is cut to length, all that must stand in no report: the secrets, in every
 * notation in which an answer may echo them, and signatures. Any 40 hexadecimal digits may be one, also one that was
 * never sent: a target may say which it had expected, and may write the timestamp's digits before or after it.
 */
export class Redaction {
  readonly #known: { length: number; echoes: RegExp }[] = [];

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.#add(secret, echoesOf(secret));
  }

  /** Also a signature that was sent, whose end cannot be told in `signature + timestamp`. No encoder escapes its digits. */
  addSignature(signature: string): void {
    this.#add(signature, new RegExp(signature.replace(/[^0-9a-z]/gi, '\\$&'), 'gi'));
  }

  #add(text: string, echoes: RegExp): void {
    if (text === '') return;
    this.#known.push({ length: text.length, echoes });
    // A secret may contain another one: the longer first.
    this.#known.sort((a, b) => b.length - a.length);
  }

  text(text: string): string {
    let left = text;
    for (const { echoes } of this.#known) left = left.replace(echoes, REDACTED);
    return left
      .replace(/(?<=\bsignature=)(?!\[redacted\]|\$\()[^&#\s"'<>\\]+/gi, REDACTED)
      .replace(/(?<![0-9a-f])[0-9a-f]{40,80}(?![0-9a-f])/gi, REDACTED);
  }
}

/** Of the few secrets of a process: they are long, and looked for in every exchange. */
const ECHOES = new Map<string, RegExp>();

/**
 * The text in any notation, in any case. Encoders differ in which characters they escape (PHP writes `\/`, Gson
 * `\u003d`), so that each character may or may not be.
 */
function echoesOf(text: string): RegExp {
  const before = ECHOES.get(text);
  if (before) return before;
  const bytes = Buffer.from(text);
  const notations = [
    text,
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ];
  const longestFirst = [...new Set(notations)].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((one) => Array.from(one, escapedOrNot).join('')).join('|');
  const echoes = new RegExp(pattern, 'gi');
  ECHOES.set(text, echoes);
  return echoes;
}

const SHORT_ESCAPES: Record<string, string> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

/** As a pattern. Every repetition is bounded: the text to be searched is a stranger's. */
function escapedOrNot(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at), 4));
  const bytes = Array.from(Buffer.from(character), (byte) => hex(byte, 2));
  const point = character.codePointAt(0)!;
  const each = (before: string, digits: string[]) => digits.map((one) => before + one).join('');
  const short = SHORT_ESCAPES[character];
  const forms = [
    `\\\\{0,4}${each('\\u', units)}`,
    each('\\\\{1,4}u', units),
    `\\\\{1,4}u\\{0{0,6}${hex(point, 1)}\\}`,
    each('\\\\{1,4}x', bytes),
    each('%(?:25){0,3}', bytes),
    `&(?:amp;){0,3}(?:#0{0,6}${point}|#x0{0,6}${hex(point, 1)}${/\w/.test(character) ? '' : '|[a-z][a-z0-9]{1,31}'});`,
    ...(character === ' ' ? ['\\+'] : []),
    ...(short ? [`\\\\{1,4}${short}`] : []),
  ];
  return `(?:${forms.join('|')})`;
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
