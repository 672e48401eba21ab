import type { Random } from './random.ts';

/** JSON in one of its many spellings: spaces, escapes, repeated names, members that nobody asked for. */
export function writeJson(random: Random, value: unknown): string {
  const spaces = random.isTrue(0.3);
  const escapes = random.isTrue(0.3);
  const space = () =>
    spaces && random.isTrue(0.3) ? random.pick([' ', '\n', '\r', '\t', '  ']).repeat(random.size(1, 5)) : '';
  const text = (one: string) => {
    if (!escapes || one.length > 1_000) return JSON.stringify(one);
    const written = Array.from({ length: one.length }, (_, at) => {
      const hex = one.charCodeAt(at).toString(16).padStart(4, '0');
      if (random.isTrue(0.3)) return `\\u${random.isTrue() ? hex : hex.toUpperCase()}`;
      return JSON.stringify(one[at]).slice(1, -1);
    });
    // Halves of a pair that were written one by one are escapes now, which is the same text.
    return `"${written.join('')}"`;
  };
  const write = (one: unknown): string => {
    if (typeof one === 'string') return text(one);
    if (Array.isArray(one)) return `[${space()}${one.map(write).join(`,${space()}`)}${space()}]`;
    if (typeof one !== 'object' || one === null) return JSON.stringify(one) ?? 'null';
    const members = Object.entries(one).map(
      ([name, member]) => `${space()}${text(name)}${space()}:${space()}${write(member)}`,
    );
    if (members.length > 0 && random.isTrue(0.1))
      members.splice(random.integer(0, members.length), 0, random.pick(members));
    // The last of equal names counts, here the first or the other.
    if (members.length > 0 && random.isTrue(0.05)) {
      const again = `${text(random.pick(Object.keys(one)))}:${random.pick(['null', '1', '"x"'])}`;
      if (random.isTrue()) members.push(again);
      else members.unshift(again);
    }
    if (random.isTrue(0.05)) members.push(`"Tag":${writeDeep(random)}`);
    if (random.isTrue(0.03))
      members.push(
        `"n":${random.pick(['1e999', '-0', '0.1e-400', '123456789012345678901234567890', '1E+2', '-0.0'])}`,
      );
    return `{${members.join(`${space()},`)}${space()}}`;
  };
  return `${space()}${write(value)}${space()}`;
}

/** Arrays and objects in each other, around the limit of 64. */
function writeDeep(random: Random): string {
  const levels = random.pick([1, 10, 60, 61, 62, 63, 64, 65, 66, 200, 1_900]);
  const shapes = Array.from({ length: levels }, () => random.isTrue(0.7));
  return `${shapes.map((isArray) => (isArray ? '[' : '{"a":')).join('')}${random.pick(['0', '{}', '[]', '""'])}${shapes
    .reverse()
    .map((isArray) => (isArray ? ']' : '}'))
    .join('')}`;
}
