import { useEffect, useRef, useState } from 'preact/hooks';
import {
  ENDPOINTS,
  parseSearch,
  type SearchFilter,
  VERDICTS,
  writeSearch,
} from '../../../handlers/console/search-language.ts';
import { say } from '../../state/language.ts';
import { texts } from './texts.ts';

const TYPED_MS = 400;
const MOST_CHARACTERS = 512;
const EXAMPLES = [
  ...VERDICTS.map((one) => `verdict:${one}`),
  ...ENDPOINTS.map((one) => `endpoint:${one}`),
  'appid:',
  'user:',
  'errcode:',
  'type:event',
  'since:10m',
  'since:1d',
  'until:1h',
];

interface Properties {
  query: string;
  onSearch: (query: string, keep?: 'push' | 'replace') => void;
}

/** The conditions of a filter, each as it is written, without the text. */
export function tokensOf(filter: SearchFilter): [key: keyof SearchFilter, token: string][] {
  return (Object.keys(filter) as (keyof SearchFilter)[])
    .filter((key) => key !== 'text')
    .map((key) => [key, writeSearch({ [key]: filter[key] })]);
}

/** What is written `key:value` becomes a token when it is done; the text is searched for while one types. */
export function SearchField({ query, onSearch }: Properties) {
  const input = useRef<HTMLInputElement>(null);
  const { filter, faults } = parseSearch(query);
  const isBroken = faults.length > 0;
  const { text: _, ...conditions } = isBroken ? {} : filter;
  const [draft, setDraft] = useState('');
  /** A token that goes back into the field. */
  const taken = useRef<string>(undefined);
  // The address is another one: by a link, a chip, or back.
  useEffect(() => {
    setDraft(taken.current ?? (isBroken ? query : writeSearch({ text: filter.text ?? '' })));
    taken.current = undefined;
  }, [query]);

  const typed = parseSearch(draft);
  const isPlain = typed.faults.length === 0 && Object.keys(typed.filter).every((key) => key === 'text');
  const search = (keep: 'push' | 'replace') => {
    if (typed.faults.length > 0) return;
    const next = writeSearch({ ...conditions, ...typed.filter });
    onSearch(next, keep);
    // Where the address stays the same, what was typed may still be another way to write it.
    if (next === query) setDraft(writeSearch({ text: filter.text ?? '' }));
  };
  useEffect(() => {
    if (!isPlain || typed.filter.text === filter.text) return;
    const timer = setTimeout(() => search('replace'), TYPED_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  const remove = (key: keyof SearchFilter) => {
    const { [key]: _gone, ...others } = filter;
    onSearch(writeSearch(others));
    input.current?.focus();
  };
  const tokens = tokensOf(conditions);
  const shown = typed.faults;
  return (
    // biome-ignore lint/a11y/useSemanticElements: axe and older browsers do not know <search> yet
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search('push');
      }}
    >
      <div>
        {tokens.map(([key, token]) => (
          <button
            type="button"
            key={key}
            class="token"
            aria-label={texts().without(token)}
            onClick={() => remove(key)}
          >
            <span>{token}</span> ×
          </button>
        ))}
        <input
          ref={input}
          id="search"
          type="search"
          value={draft}
          maxLength={MOST_CHARACTERS}
          placeholder={tokens.length === 0 ? texts().search : ''}
          aria-label={texts().searchLabel}
          aria-invalid={shown.length > 0}
          aria-describedby="search-faults"
          autocomplete="off"
          spellcheck={false}
          list="search-examples"
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          onBlur={() => {
            if (!isPlain) search('push');
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Backspace' || draft !== '' || tokens.length === 0) return;
            event.preventDefault();
            const [key, token] = tokens.at(-1)!;
            const { [key]: _gone, ...others } = conditions as SearchFilter;
            taken.current = token;
            onSearch(writeSearch(others));
          }}
        />
        <datalist id="search-examples">
          {EXAMPLES.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <kbd>/</kbd>
      </div>
      <p id="search-faults" role="alert" class="bad-text">
        {shown.map(say).join(' ')}
      </p>
    </form>
  );
}
