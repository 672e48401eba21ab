import { useEffect, useRef, useState } from 'preact/hooks';
import {
  ENDPOINTS,
  parseSearch,
  type SearchFilter,
  VERDICTS,
  writeSearch,
} from '../../../../handlers/console/search-language.ts';
import { say } from '../../../state/language.ts';
import { texts } from '../texts.ts';
import { dropCondition, Token, tokensOf } from './search-tokens.tsx';

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
    onSearch(dropCondition(filter, key));
    input.current?.focus();
  };
  const tokens = tokensOf(conditions);
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
          <Token key={key} token={token} onDrop={() => remove(key)} />
        ))}
        <input
          ref={input}
          id="search"
          type="search"
          value={draft}
          maxLength={MOST_CHARACTERS}
          placeholder={tokens.length === 0 ? texts().search : ''}
          aria-label={texts().searchLabel}
          aria-invalid={typed.faults.length > 0}
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
            taken.current = token;
            onSearch(dropCondition(conditions, key));
          }}
        />
        <datalist id="search-examples">
          {EXAMPLES.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {query !== '' && (
          <>
            <button type="button" class="clear" aria-label={texts().clear} onClick={() => onSearch('')}>
              ×
            </button>
            <kbd>x</kbd>
          </>
        )}
        <kbd>/</kbd>
      </div>
      <p id="search-faults" role="alert" class="bad-text">
        {typed.faults.map(say).join(' ')}
      </p>
    </form>
  );
}
