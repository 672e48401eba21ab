/** Reads `mutations.yaml`: changes of the contract that are tried, each with what it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../codegen/documents.ts';
import type { Impact } from './change.ts';
import type { Side } from './comparable.ts';

export interface Mutation {
  name: string;
  /** Where it breaks an APP; without, it breaks none, and `impact` says what it is. */
  breaks?: (Side | 'both')[];
  impact?: Impact;
  remove?: string[];
  set?: Record<string, unknown>;
  add?: Record<string, unknown>;
  rename?: Record<string, [from: string, to: string]>;
  removeItem?: Record<string, string>;
  setItem?: Record<string, [item: string, name: string, value: unknown]>;
}

export const MUTATIONS: Mutation[] = parse(readFileSync(join(import.meta.dirname, 'mutations.yaml'), 'utf8'));

type Node = Record<string, unknown>;

const PLACES: Record<string, string[]> = {
  A: ['paths', '/api/{version}/{appid}/staffService/message', 'post'],
  B: ['paths', '/staffService/message', 'post'],
  ...Object.fromEntries(
    ['schemas', 'parameters', 'headers', 'responses'].map((name) => [name, ['components', name]]),
  ),
};

/** @throws Error where a place is not there */
export function mutate(document: Document, mutation: Mutation): Document {
  const copy = structuredClone(document) as unknown as Node;
  const at = (place: string) => {
    const [first, ...rest] = place.split('/').map((part) => part.replaceAll('~1', '/'));
    const path = [...(PLACES[first!] ?? [first!]), ...rest];
    const name = path.pop()!;
    const parent = path.reduce((node, part) => node[part] as Node, copy);
    if (parent === undefined) throw new Error(`${mutation.name}: ${place} is nowhere`);
    return { parent, name, list: parent[name] as Node[] };
  };
  for (const place of mutation.remove ?? []) {
    const { parent, name } = at(place);
    if (!(name in parent)) throw new Error(`${mutation.name}: ${place} is not there`);
    delete parent[name];
  }
  for (const [place, value] of Object.entries(mutation.set ?? {})) {
    const { parent, name } = at(place);
    parent[name] = value;
  }
  for (const [place, item] of Object.entries(mutation.add ?? {})) at(place).list.push(item as Node);
  for (const [place, [from, to]] of Object.entries(mutation.rename ?? {})) {
    const { parent, name } = at(place);
    const renamed = Object.entries(parent[name] as Node).map(([key, value]) => [
      key === from ? to : key,
      value,
    ]);
    parent[name] = Object.fromEntries(renamed);
  }
  for (const [place, item] of Object.entries(mutation.removeItem ?? {})) {
    const { parent, name, list } = at(place);
    parent[name] = list.filter((one) => !isNamed(one, item));
  }
  for (const [place, [item, key, value]] of Object.entries(mutation.setItem ?? {}))
    at(place).list.find((one) => isNamed(one, item))![key] = value;
  return copy as unknown as Document;
}

function isNamed(one: Node, name: string): boolean {
  return [String(one.code), one.name].includes(name) || String(one.$ref).endsWith(`/${name}`);
}
