import { useLayoutEffect, useRef } from 'preact/hooks';
import { count } from '../../../parts/times.ts';
import { texts } from '../texts.ts';
import type { MessageList } from './message-list.ts';
import { ROW_HEIGHT, Row, rowId } from './row.tsx';
import { useVirtualRows } from './virtual-rows.ts';

/** So near the end the next page is read. */
const ROWS_AHEAD = 30;

interface Properties {
  list: MessageList;
  /** Id of the row that the keys move; '' without one. */
  active: string;
  onSelect: (id: string) => void;
  onKey: (event: KeyboardEvent) => void;
  /** Whether what is newest is on screen. */
  onScroll: (isAtTop: boolean) => void;
}

/** Only the rows on screen are in the page, however long the list is. */
export function List({ list, active, onSelect, onKey, onScroll }: Properties) {
  const scroller = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  list.version.value; // each change of the rows is a new picture
  const { rows } = list;
  const activeIndex = active === '' ? -1 : rows.indexOf(active);
  const virtualizer = useVirtualRows({
    count: rows.size,
    rowHeight: ROW_HEIGHT,
    scroller,
    pinned: activeIndex,
  });
  const items = virtualizer.getVirtualItems();
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  list.firstShown = startIndex;

  // When another row becomes the active one, or its place is known at last: into sight with it.
  const isListed = activeIndex >= 0;
  useLayoutEffect(() => {
    if (isListed) virtualizer.scrollToIndex(activeIndex);
  }, [active, isListed, list]);
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [list]);
  useLayoutEffect(() => {
    if (
      list.hasMore.value &&
      endIndex >= rows.size - ROWS_AHEAD &&
      !list.isStopped.value &&
      !list.problem.value
    )
      void list.loadMore();
  }, [endIndex, rows.size]);

  const size = list.hasMore.value ? -1 : rows.size;
  const selectRowOf = ({ target }: Event) => {
    const id = (target as Element).closest<HTMLElement>('.row')?.dataset.id;
    if (id !== undefined) onSelect(id);
  };
  return (
    <div
      class="rows"
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={texts().messages}
      aria-activedescendant={isListed ? rowId(active) : undefined}
      onScroll={({ currentTarget }) => onScroll(currentTarget.scrollTop < ROW_HEIGHT / 2)}
      onKeyDown={onKey}
      onPointerEnter={({ pointerType }) => {
        list.isPointed = pointerType === 'mouse';
      }}
      onPointerLeave={() => {
        list.isPointed = false;
      }}
      // At once: while many arrive, the row would be another when the button comes up again.
      onPointerDown={(event) => {
        isPressed.current = event.pointerType === 'mouse' && event.button === 0;
        if (isPressed.current) selectRowOf(event);
      }}
      onClick={(event) => {
        if (!isPressed.current) selectRowOf(event);
        isPressed.current = false;
      }}
    >
      <div role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {items.map(({ index, start }) => {
          const exchange = rows.at(index);
          return (
            exchange && (
              <Row
                key={exchange.id}
                exchange={exchange}
                index={index}
                size={size}
                top={start}
                isActive={exchange.id === active}
                isFresh={list.fresh.has(exchange.id)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** New ones that wait, so that nothing moves while one reads. */
export function NewBar({ list, onShow }: { list: MessageList; onShow: () => void }) {
  const held = list.heldCount.value;
  return (
    <div role="status" class="new-bar">
      {held > 0 && (
        <button type="button" onClick={onShow}>
          ↑ {texts().newMessages(count(held))} <kbd>n</kbd>
        </button>
      )}
    </div>
  );
}
