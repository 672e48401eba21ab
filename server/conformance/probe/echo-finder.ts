/** Finds a text that an answer echoes, in whatever notation encoders write it. */

/** One character, in every way in which it is written. */
interface Character {
  /** As it is, in lower case; more than one where alphabets differ. */
  plain: string[];
  /** After so many backslashes, which stand again within where it takes two: `u00e9`, `xc3\xa9`, `n`. */
  escapes: string[][];
  /** `u{e9}` */
  braced: RegExp;
  /** `%c3%a9`, also with `%25` for each `%`. */
  bytes: string[];
  entities: RegExp[];
}

/** Encoders within encoders: so many backslashes, `25` or `amp;` at most. */
const BACKSLASHES = 4;
const LAYERS = 3;
const SHORT_ESCAPES: Record<string, string> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

/** Where a text stands in another one, from one place to the next. */
export type EchoFinder = (text: string) => [start: number, end: number][];

/**
 * Each character may or may not be escaped, because encoders differ in which they escape (PHP writes `\/`, Gson `\u003d`).
 * What a place cannot begin is remembered, so that the time is linear in the text that is searched, whatever it says.
 */
export function makeEchoFinder(sought: string, plainOf = (character: string) => [character]): EchoFinder {
  const characters = Array.from(sought, (one) => describe(one, plainOf(one)));
  const [first] = characters;
  const beginnings = new Set(['\\', '%', '&', ...(first?.plain ?? []).map((one) => one[0])]);
  return (text) => {
    const folded = foldCase(text);
    const visited = new Bits((folded.length + 1) * (characters.length + 1));
    const found: [number, number][] = [];
    for (let at = 0; at < folded.length; at += 1) {
      const end = beginnings.has(folded[at]) ? endOf(characters, folded, at, visited) : -1;
      if (end < 0) continue;
      found.push([at, end]);
      at = end - 1;
    }
    return found;
  };
}

/**
 * Where the text ends that begins here; -1 where it does not. `visited` has the places after each character from which the
 * rest was looked for: what was in vain from one beginning is so from another.
 */
function endOf(characters: Character[], text: string, start: number, visited: Bits): number {
  let places = [start];
  for (let at = 0; at < characters.length && places.length > 0; at += 1) {
    const next: number[] = [];
    const reach = (end: number) => {
      const state = end * (characters.length + 1) + at + 1;
      if (visited.add(state)) next.push(end);
    };
    for (const place of places) eachEnd(characters[at]!, text, place, reach);
    places = next;
  }
  return places.length > 0 ? Math.max(...places) : -1;
}

/** A set of numbers below a limit; takes memory when the first is added. */
class Bits {
  readonly #limit: number;
  #bytes: Uint8Array | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False where it was in before. */
  add(number: number): boolean {
    this.#bytes ??= new Uint8Array(Math.ceil(this.#limit / 8));
    const [at, bit] = [Math.floor(number / 8), 1 << (number % 8)];
    const before = this.#bytes[at]!;
    this.#bytes[at] = before | bit;
    return (before & bit) === 0;
  }
}

/** Tells every place where the character ends that begins here. */
function eachEnd(
  { plain, escapes, braced, bytes, entities }: Character,
  text: string,
  start: number,
  reach: (end: number) => void,
): void {
  const take = (form: string, at: number) => {
    if (text.startsWith(form, at)) reach(at + form.length);
  };
  const match = (form: RegExp, at: number) => {
    form.lastIndex = at;
    if (form.test(text)) reach(form.lastIndex);
  };
  for (let slashes = 0; slashes <= BACKSLASHES; slashes += 1) {
    const at = start + slashes;
    for (const one of plain) take(one, at);
    if (slashes > 0) {
      for (const forms of escapes) take(forms[slashes]!, at);
      if (text[at] === 'u') match(braced, at);
    }
    if (text[at] !== '\\') break;
  }
  if (text[start] === '%') for (const form of bytes) take(form, start);
  if (text[start] === '&') for (const entity of entities) match(entity, start);
}

function describe(character: string, plain: string[]): Character {
  const units = Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at), 4));
  const bytes = Array.from(Buffer.from(character), (byte) => hex(byte, 2));
  const point = character.codePointAt(0)!;
  const short = SHORT_ESCAPES[character];
  const named = /\w/.test(character) ? '' : '|[a-z][a-z0-9]{1,31}';
  const afterBackslashes = (letter: string, parts: string[]) =>
    Array.from({ length: BACKSLASHES + 1 }, (_, slashes) =>
      parts.map((part) => letter + part).join('\\'.repeat(slashes)),
    );
  const layers = Array.from({ length: LAYERS + 1 }, (_, layer) => layer);
  return {
    plain: [...plain.map(foldCase), ...(character === ' ' ? ['+'] : [])],
    escapes: [
      afterBackslashes('u', units),
      afterBackslashes('x', bytes),
      ...(short ? [afterBackslashes('', [short])] : []),
    ],
    braced: new RegExp(`u\\{0{0,6}${hex(point, 1)}\\}`, 'y'),
    bytes: layers.map((layer) => bytes.map((byte) => `%${'25'.repeat(layer)}${byte}`).join('')),
    entities: layers.map(
      (layer) => new RegExp(`&(?:amp;){${layer}}(?:#0{0,6}${point}|#x0{0,6}${hex(point, 1)}${named});`, 'y'),
    ),
  };
}

/** Without changing any place in the text. */
function foldCase(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text.replace(/[A-Z]/g, (one) => one.toLowerCase());
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
