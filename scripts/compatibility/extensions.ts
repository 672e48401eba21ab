/** Changes of what the contract says in extensions: no tool compares them. */
import type { Bilingual, Document } from '../codegen/documents.ts';
import { RETRIES } from '../codegen/return-codes.ts';
import type { Change, Impact } from './change.ts';
import { describeValue } from './texts.ts';

type Listed = Record<string, unknown>;

/** Less is repeated: what an APP answers at endpoint B today is given up sooner. */
function retryImpact(before: unknown, after: unknown): Impact {
  const order = RETRIES as readonly unknown[];
  return order.indexOf(after) > order.indexOf(before) ? 'major' : 'minor';
}

interface List {
  kind: Bilingual;
  entries: (document: Document) => Map<string, Listed>;
  added: Impact;
  impacts: Record<string, (before: unknown, after: unknown) => Impact>;
}

const LISTS: List[] = [
  {
    kind: { zh: '返回码', en: 'return code' },
    entries: (document) => byName(document['x-return-codes'], 'code'),
    // A program that meets a code that it does not know takes it for a failure: that is the contract.
    added: 'minor',
    // The name stands in generated code.
    impacts: { status: () => 'major', name: () => 'major', retry: retryImpact },
  },
  {
    kind: { zh: '失败', en: 'failure' },
    entries: (document) => byName(document['x-failures'], 'name'),
    added: 'minor',
    impacts: { retry: retryImpact },
  },
  {
    kind: { zh: '限制', en: 'limit' },
    entries: (document) => new Map(Object.entries(document['x-limits'] ?? {})),
    added: 'major',
    // Lower, the APP's request is refused; higher, the APP gets what it does not take. It sends and receives.
    impacts: { value: () => 'major' },
  },
];

function byName(list: object[] = [], key: string): Map<string, Listed> {
  return new Map(list.map((entry) => [String((entry as Listed)[key]), entry as Listed]));
}

export function extensionChanges(base: Document, now: Document): Change[] {
  return LISTS.flatMap(({ kind, entries, added, impacts }) => {
    const [before, after] = [entries(base), entries(now)];
    const change = (name: string, impact: Impact, what: Bilingual): Change => ({
      side: 'both',
      place: name,
      impact,
      what: { zh: `${kind.zh}${/^\w/.test(what.zh) ? ' ' : ''}${what.zh}`, en: `${kind.en} ${what.en}` },
    });
    const gone = [...before.keys()].filter((name) => !after.has(name));
    const fresh = [...after.keys()].filter((name) => !before.has(name));
    const modified = [...before].flatMap(([name, old]) =>
      Object.entries(after.get(name) ?? {})
        .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(old[key]))
        .map(([key, value]) =>
          change(name, impacts[key]?.(old[key], value) ?? 'patch', describeValue(key, old[key], value)),
        ),
    );
    return [
      ...gone.map((name) => change(name, 'major', { zh: '被删除', en: 'removed' })),
      ...fresh.map((name) => change(name, added, { zh: '新增', en: 'added' })),
      ...modified,
    ];
  });
}
