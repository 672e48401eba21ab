import type { Signal } from '@preact/signals';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { count, dayAndTime, fullTime } from '../../../parts/times.ts';
import { mayChange } from '../../../state/session.ts';
import { texts } from '../texts.ts';
import { MOST_ROWS } from './exchange-rows.ts';
import type { MessageList } from './message-list.ts';
import { RedeliverMany } from './redeliver-many.tsx';

export const HAR_NAME = 'staff-service.har';

/** All that the search finds, in one file. */
export function harAddress(query: string): string {
  return `/console/api/har${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
}

/** How far the list goes, and the keys that move in it. */
export function Foot({ list, isPaused }: { list: MessageList; isPaused: Signal<boolean> }) {
  return (
    <footer class="foot">
      <div class="progress">
        <Progress list={list} />
      </div>
      <span class="keys-hint">
        <kbd>j</kbd> <kbd>k</kbd> {texts().upAndDown}
      </span>
      <button
        type="button"
        class="link"
        aria-pressed={isPaused.value}
        onClick={() => {
          isPaused.value = !isPaused.value;
        }}
      >
        {isPaused.value ? texts().goOn : texts().pause} <kbd>p</kbd>
      </button>
      <RedeliverMany filter={list.filter} />
      {mayChange.value && (
        <span>
          <a href={harAddress(list.query)} download={HAR_NAME}>
            {texts().harOfAll}
          </a>{' '}
          <KeyCap of="S" />
        </span>
      )}
    </footer>
  );
}

function Progress({ list }: { list: MessageList }) {
  list.version.value;
  const searchedTo = list.searchedTo.value;
  const goOn = (label: string) => (
    <button type="button" class="link" onClick={() => void list.loadMore()}>
      {label}
    </button>
  );
  if (list.problem.value) {
    return (
      <span class="bad-text" role="alert">
        {texts().failed} {goOn(texts().again)}
      </span>
    );
  }
  if (list.rows.size >= MOST_ROWS) return <span>{texts().mostRows(count(MOST_ROWS))}</span>;
  const how = searchedTo !== null && (
    <span title={fullTime(searchedTo)}>{texts().searchedTo(dayAndTime(searchedTo))}</span>
  );
  if (list.isLoading.value && searchedTo !== null) {
    return (
      <span role="status">
        {texts().searching} {how}{' '}
        <button type="button" class="link" onClick={() => list.stopSearch()}>
          {texts().stop}
        </button>
      </span>
    );
  }
  if (list.isLoading.value) return <span>{texts().loading}</span>;
  if (list.isStopped.value && list.hasMore.value) {
    return (
      <span role="status">
        {how} {goOn(texts().searchOn)}
      </span>
    );
  }
  return (
    <span>
      {count(list.rows.size)}
      {list.hasMore.value ? '+' : ''}
    </span>
  );
}
