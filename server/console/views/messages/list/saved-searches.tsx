import { signal } from '@preact/signals';
import { parseSearch, writeSearch } from '../../../../handlers/console/search-language.ts';
import type { Schemas } from '../../../state/api.ts';
import { notify } from '../../../state/notice.ts';
import { remember, remembered } from '../../../state/remembered.ts';
import { texts } from '../texts.ts';

const NAME = 'searches';
const MOST = 20;
const saved = signal<readonly string[]>(readSaved());

function readSaved(): string[] {
  try {
    const list: unknown = JSON.parse(remembered(NAME) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function keep(next: readonly string[]): void {
  saved.value = next.slice(-MOST);
  remember(NAME, JSON.stringify(saved.value));
}

interface Properties {
  query: string;
  onSearch: (query: string) => void;
}

/** Those that everybody needs change the verdict alone; one's own are taken whole. */
export function SavedSearches({ query, onSearch }: Properties) {
  const { filter, faults } = parseSearch(query);
  const own = saved.value;
  const mayBeSaved =
    faults.length === 0 && !own.includes(query) && Object.keys(filter).some((key) => key !== 'verdict');
  const verdicts: [label: string, verdict: Schemas['Verdict'] | undefined][] = [
    [texts().all, undefined],
    [texts().refused, 'refused'],
    [texts().waiting, 'pending'],
    [texts().dead, 'dead'],
  ];
  return (
    <fieldset class="chips" aria-label={texts().savedSearches}>
      {verdicts.map(([label, verdict]) => (
        <button
          type="button"
          key={label}
          class="chip"
          aria-pressed={filter.verdict === verdict}
          onClick={() => {
            const { verdict: _, ...others } = filter;
            onSearch(writeSearch(verdict === undefined ? others : { ...others, verdict }));
          }}
        >
          {label}
        </button>
      ))}
      {own.map((one) => (
        <span key={one} class="chip own">
          <button type="button" aria-pressed={one === query} title={one} onClick={() => onSearch(one)}>
            {one}
          </button>
          <button
            type="button"
            aria-label={texts().forget(one)}
            onClick={() => keep(own.filter((other) => other !== one))}
          >
            ×
          </button>
        </span>
      ))}
      {mayBeSaved && (
        <button
          type="button"
          class="chip"
          onClick={() => {
            keep([...own, query]);
            notify(texts().saved);
          }}
        >
          + {texts().saveSearch}
        </button>
      )}
    </fieldset>
  );
}
