/** JSON as indented lines, each with its place as a JSON pointer. */
import { type Json, pointerTo, writeString } from './json-text.ts';

interface JsonPart {
  kind: 'name' | 'string' | 'number' | 'word' | 'mark';
  text: string;
}

export interface JsonLine {
  depth: number;
  pointer: string;
  /** Whether it only closes what an earlier line of the same pointer opened. */
  closes: boolean;
  parts: JsonPart[];
}

const BRACKETS = { object: ['{', '}'], array: ['[', ']'] } as const;

export function layOutJson(json: Json): JsonLine[] {
  const lines: JsonLine[] = [];
  addLines(lines, json, { depth: 0, pointer: '', before: [], after: '' });
  return lines;
}

interface Place {
  depth: number;
  pointer: string;
  /** The member's name. */
  before: JsonPart[];
  /** The comma. */
  after: string;
}

function addLines(lines: JsonLine[], json: Json, { depth, pointer, before, after }: Place): void {
  const add = (closes: boolean, ...parts: JsonPart[]) => lines.push({ depth, pointer, closes, parts });
  const mark = (text: string): JsonPart => ({ kind: 'mark', text });
  const comma = after === '' ? [] : [mark(after)];
  if (json.kind !== 'object' && json.kind !== 'array') {
    const text = json.kind === 'string' ? writeString(json.text) : json.text;
    add(false, ...before, { kind: json.kind, text }, ...comma);
    return;
  }
  const [open, close] = BRACKETS[json.kind];
  const children: [name: string | number, value: Json][] =
    json.kind === 'object'
      ? json.members.map(({ name, value }) => [name, value])
      : json.items.map((value, at) => [at, value]);
  if (children.length === 0) {
    add(false, ...before, mark(open + close), ...comma);
    return;
  }
  add(false, ...before, mark(open));
  children.forEach(([name, value], at) => {
    addLines(lines, value, {
      depth: depth + 1,
      pointer: pointerTo(pointer, name),
      before: typeof name === 'string' ? [{ kind: 'name', text: writeString(name) }, mark(': ')] : [],
      after: at === children.length - 1 ? '' : ',',
    });
  });
  add(true, mark(close), ...comma);
}

/** The text of laid out lines, as an editor has it. */
export function writeLines(lines: readonly JsonLine[]): string {
  return lines
    .map(({ depth, parts }) => '  '.repeat(depth) + parts.map(({ text }) => text).join(''))
    .join('\n');
}
