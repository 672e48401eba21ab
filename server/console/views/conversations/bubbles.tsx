/** The talk, oldest first. It stays at its end while one reads there, and where it is while one reads further up. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { day, isToday } from '../../parts/times.ts';
import { Bubble } from './bubble.tsx';
import {
  dropOldest,
  isLoadingOlder,
  loadOlder,
  type Message,
  messages,
  olderPage,
  sentCount,
} from './talk-state.ts';
import { texts } from './texts.ts';

/** So near to the end counts as the end, in px; so near to the beginning asks for what came before. */
const AT_END = 48;
const NEAR_BEGINNING = 240;

interface Properties {
  /** The newest that did not arrive: the keys are for it. */
  stuckId: string | undefined;
  onEdit: (message: Message) => void;
}

export function Bubbles({ stuckId, onEdit }: Properties) {
  const element = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const knownTop = useRef(0);
  const before = useRef({ firstId: '', firstTop: 0, lastId: '' });
  const [newCount, setNewCount] = useState(0);
  const shown = messages.value;

  useLayoutEffect(() => {
    const box = element.current!;
    const { firstId, firstTop, lastId } = before.current;
    if (isReadAtEnd()) {
      goToEnd();
      dropOldest();
    } else {
      // What was put above pushes down what one reads: as much is scrolled.
      const first = box.querySelector<HTMLElement>(`[data-id="${firstId}"]`);
      if (first !== null) box.scrollTop += first.offsetTop - firstTop;
      setNewCount(newCount + shown.filter(({ id }) => id > lastId).length);
    }
    before.current = {
      firstId: shown[0]?.id ?? '',
      firstTop: box.querySelector<HTMLElement>('[data-id]')?.offsetTop ?? 0,
      lastId: shown.at(-1)?.id ?? '',
    };
    askForOlder();
  }, [shown]);

  // A picture that has been loaded makes the talk longer.
  useLayoutEffect(() => {
    const box = element.current!;
    const observer = new ResizeObserver(() => {
      if (isReadAtEnd()) goToEnd();
    });
    observer.observe(box);
    observer.observe(box.firstElementChild!);
    return () => observer.disconnect();
  }, []);

  // Whoever has sent something sees it.
  useLayoutEffect(() => {
    isAtEnd.current = true;
    goToEnd();
  }, [sentCount.value]);

  /** Who has begun to scroll up is not pulled back before the browser tells of it. */
  function isReadAtEnd(): boolean {
    if (isAtEnd.current && element.current!.scrollTop < knownTop.current - AT_END) follow();
    return isAtEnd.current;
  }

  function askForOlder() {
    const box = element.current!;
    if (box.scrollTop < NEAR_BEGINNING && olderPage.peek() !== null) void loadOlder();
  }

  function follow() {
    const box = element.current!;
    knownTop.current = box.scrollTop;
    isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < AT_END;
    if (isAtEnd.current) setNewCount(0);
    askForOlder();
  }

  function goToEnd() {
    const box = element.current!;
    box.scrollTop = box.scrollHeight;
    knownTop.current = box.scrollTop;
  }

  return (
    <div class="bubbles-frame">
      <div
        class="bubbles"
        ref={element}
        onScroll={follow}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        role="log"
        aria-label={texts().messages}
      >
        <ol>
          {shown.length > 0 && (
            <li class="day">
              {isLoadingOlder.value ? texts().older : olderPage.value === null ? texts().noOlder : '\u00a0'}
            </li>
          )}
          {shown.flatMap((message, at) => [
            <Day key={`day ${message.id}`} at={message.at} previous={shown[at - 1]?.at} />,
            <Bubble key={message.id} message={message} hasKeys={message.id === stuckId} onEdit={onEdit} />,
          ])}
        </ol>
      </div>
      {newCount > 0 && (
        <button type="button" class="button new-messages" onClick={goToEnd}>
          {texts().newMessages(newCount)}
        </button>
      )}
    </div>
  );
}

function Day({ at, previous }: { at: string; previous: string | undefined }) {
  if (previous !== undefined && day(previous) === day(at)) return null;
  return (
    <li class="day">
      <time dateTime={at}>{describeDay(at)}</time>
    </li>
  );
}

function describeDay(at: string): string {
  if (isToday(at)) return texts().today;
  const now = new Date();
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return new Date(at).toDateString() === yesterday.toDateString() ? texts().yesterday : day(at);
}
