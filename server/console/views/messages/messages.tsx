/** Every message with its verdict and its cause, as they come; the search, the selection and its tab stand in the address. */
import { signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { writeSearch } from '../../../handlers/console/search-language.ts';
import { openLink } from '../../parts/open-link.ts';
import { parameter, setParameters } from '../../state/address.ts';
import { useKeys } from '../../state/keys.ts';
import { mayChange } from '../../state/session.ts';
import { Uncopied } from './detail/copying.tsx';
import { Detail } from './detail/detail.tsx';
import { Chart } from './list/chart.tsx';
import { NoMatch, NoMessages } from './list/empty.tsx';
import { List, NewBar } from './list/list.tsx';
import { Foot, HAR_NAME, harAddress } from './list/list-foot.tsx';
import { MessageList } from './list/message-list.ts';
import { PausedApps } from './list/paused-apps.tsx';
import { SavedSearches } from './list/saved-searches.tsx';
import { SearchField } from './list/search-field.tsx';
import { texts } from './texts.ts';

/** While a key is held down, the rows go by unread. */
const SETTLED_MS = 120;
const PAGE_ROWS = 10;
const NARROW = window.matchMedia('(max-width: 900px)');

const active = signal('');
const isPaused = signal(false);
const isAtTop = signal(true);

export function Messages() {
  const query = parameter('q');
  const id = parameter('id');
  const list = useMemo(() => new MessageList(query), [query]);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    isAtTop.value = true;
    return list.start();
  }, [list]);
  useEffect(() => {
    if (id !== '') active.value = id;
  }, [id]);
  useEffect(() => () => clearTimeout(settling.current), []);
  const isReading = !isAtTop.value || id !== '' || isPaused.value;
  useEffect(() => list.setReading(isReading), [list, isReading]);

  const search = (next: string, keep: 'push' | 'replace' = 'push') => setParameters({ q: next }, keep);
  const select = (next: string, keep: 'push' | 'replace') => {
    clearTimeout(settling.current);
    const isEdit = parameter('tab') === 'edit';
    setParameters({ id: next, ...(isEdit || next === '' ? { tab: '', with: '' } : {}) }, keep);
  };
  const open = (next: string) => {
    active.value = next;
    select(next, 'push');
    if (NARROW.matches) focusDetail();
  };
  const close = () => {
    select('', 'push');
    focusList();
  };
  const move = (step: number) => {
    const { rows } = list;
    if (rows.size === 0) return;
    const from = rows.indexOf(active.value);
    const to = from < 0 ? (Number.isFinite(step) ? 0 : step) : from + step;
    const next = rows.at(Math.min(Math.max(to, 0), rows.size - 1))!.id;
    active.value = next;
    clearTimeout(settling.current);
    // Where the detail would cover the list, it is opened by Enter.
    if (!NARROW.matches) settling.current = setTimeout(() => select(next, 'replace'), SETTLED_MS);
  };
  const enter = () => {
    if (active.value === '') return;
    if (active.value !== parameter('id')) open(active.value);
    focusDetail();
  };
  const showNew = () => {
    select('', 'replace');
    active.value = '';
    isPaused.value = false;
    document.querySelector('.rows')?.scrollTo({ top: 0 });
    list.showNew();
    focusList();
  };
  const goBack = () => {
    if (parameter('tab') === 'edit') setParameters({ tab: '' });
    else if (id !== '') close();
    else active.value = '';
  };
  useKeys([
    { key: 'j', label: texts().next, run: () => move(1) },
    { key: 'k', label: texts().previous, run: () => move(-1) },
    { key: 'Enter', label: texts().open, run: enter },
    { key: 'Escape', label: texts().close, run: goBack },
    { key: '/', label: texts().searchLabel, run: () => document.getElementById('search')?.focus() },
    { key: 'x', label: texts().clear, run: () => search('') },
    { key: 'n', label: texts().showNew, run: showNew },
    {
      key: 'p',
      label: isPaused.value ? texts().goOn : texts().pause,
      run: () => (isPaused.value = !isPaused.value),
    },
    ...(mayChange.value
      ? [
          {
            key: 'S',
            label: texts().harOfAll,
            run: () => openLink(harAddress(list.query), HAR_NAME),
          },
        ]
      : []),
  ]);
  const onListKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: PAGE_ROWS,
      PageUp: -PAGE_ROWS,
      Home: Number.NEGATIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(step);
  };

  const { filter } = list;
  return (
    <main class={id === '' ? 'messages' : 'messages has-detail'}>
      <div class="filters">
        <SearchField query={query} onSearch={search} />
        <SavedSearches query={query} onSearch={search} />
        <Chart
          appid={filter.appid}
          since={filter.since}
          onChoose={(since, until) => {
            const { since: chosen, until: _, ...others } = filter;
            search(writeSearch(chosen === since ? others : { ...others, since, until }));
          }}
        />
        <PausedApps appid={filter.appid} />
      </div>
      <h1 class="visually-hidden">{texts().messages}</h1>
      <section class="list" aria-label={texts().messages}>
        <NewBar list={list} onShow={showNew} />
        <Content {...{ list, search, onListKey }} onSelect={open} />
        <Foot list={list} isPaused={isPaused} />
      </section>
      {id === '' ? (
        <p class="detail none muted">{texts().choose}</p>
      ) : (
        <Detail id={id} list={list} onOpen={open} onClose={close} onSearch={search} />
      )}
      <Uncopied />
    </main>
  );
}

interface ContentProperties {
  list: MessageList;
  search: (query: string) => void;
  onListKey: (event: KeyboardEvent) => void;
  onSelect: (id: string) => void;
}

function Content({ list, search, onListKey, onSelect }: ContentProperties) {
  list.version.value;
  const isSure = list.isLoaded.value && !list.isLoading.value && !list.problem.value;
  if (list.rows.size === 0 && isSure && !list.hasMore.value) {
    return list.query === '' ? <NoMessages /> : <NoMatch list={list} onSearch={search} />;
  }
  return (
    <List
      list={list}
      active={active.value}
      onSelect={onSelect}
      onKey={onListKey}
      onScroll={(isTop) => {
        isAtTop.value = isTop;
      }}
    />
  );
}

function focusList(): void {
  focusSoon('.rows');
}

function focusDetail(): void {
  focusSoon('.detail');
}

/** What is to have the focus is only shown in a moment. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
}
