/** The conditions of a search, each of which can be taken out. */
import { type SearchFilter, writeSearch } from '../../../../handlers/console/search-language.ts';
import { texts } from '../texts.ts';

/** The conditions of a filter, each as it is written, without the text. */
export function tokensOf(filter: SearchFilter): [key: keyof SearchFilter, token: string][] {
  return (Object.keys(filter) as (keyof SearchFilter)[])
    .filter((key) => key !== 'text')
    .map((key) => [key, writeSearch({ [key]: filter[key] })]);
}

/** The search that is left without one condition. */
export function dropCondition(filter: SearchFilter, key: keyof SearchFilter): string {
  const { [key]: _, ...others } = filter;
  return writeSearch(others);
}

export function Token({ token, onDrop }: { token: string; onDrop: () => void }) {
  return (
    <button type="button" class="token" aria-label={texts().without(token)} onClick={onDrop}>
      <span>{token}</span> ×
    </button>
  );
}
