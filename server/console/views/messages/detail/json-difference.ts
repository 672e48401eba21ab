/** What differs between two JSON values: key order, white space and ways of writing do not count, each digit does. */
import { type Json, pointerTo, writeJson } from './json-text.ts';

export interface Difference {
  /** Where, as a JSON pointer; '' is the whole. */
  pointer: string;
  /** Absent: it was added. */
  before?: string;
  /** Absent: it was removed. */
  after?: string;
}

/** Arrays are compared index by index. */
export function compareJson(before: Json, after: Json, pointer = ''): Difference[] {
  const [old, now] = [childrenOf(before), childrenOf(after)];
  if (old === undefined || now === undefined || before.kind !== after.kind) {
    return isSame(before, after) ? [] : [{ pointer, before: writeJson(before), after: writeJson(after) }];
  }
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is, at] = [old.get(name), now.get(name), pointerTo(pointer, name)];
    if (was === undefined) return [{ pointer: at, after: writeJson(is!) }];
    if (is === undefined) return [{ pointer: at, before: writeJson(was) }];
    return compareJson(was, is, at);
  });
}

/** Names are those of headers or of parameters; each may come several times. */
export function compareFields(
  before: readonly { name: string; value: string }[],
  after: readonly { name: string; value: string }[],
): Difference[] {
  const [old, now] = [groupByName(before), groupByName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === is) return [];
    return [
      {
        pointer: name,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

function groupByName(fields: readonly { name: string; value: string }[]): Map<string, string> {
  const groups = Map.groupBy(fields, ({ name }) => name.toLowerCase());
  return new Map([...groups].map(([name, all]) => [name, all.map(({ value }) => value).join('\n')]));
}

/** Of a name that comes twice the last counts, as everywhere. */
function childrenOf(json: Json): Map<string | number, Json> | undefined {
  if (json.kind === 'object') return new Map(json.members.map(({ name, value }) => [name, value]));
  return json.kind === 'array' ? new Map(json.items.entries()) : undefined;
}

function isSame(one: Json, other: Json): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'number') return normalize(one.text) === normalize((other as { text: string }).text);
  return 'text' in one && one.text === (other as { text: string }).text;
}

/** `1.50e3` and `1500` are one number; 9007199254740993 and 9007199254740992 are two. */
function normalize(number: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,20}))?$/.exec(number);
  if (parts === null) return number;
  const [, sign, whole, fraction = '', exponent = '0'] = parts;
  const digits = (whole! + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const scale = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `${sign}${significant}e${scale}`;
}
