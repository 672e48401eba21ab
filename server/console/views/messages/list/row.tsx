import { useMemo } from 'preact/hooks';
import { clock, day, fullTime, isToday } from '../../../parts/times.ts';
import { VerdictTag } from '../../../parts/verdict-tag.tsx';
import type { Exchange } from '../../../state/api.ts';
import { inPageLanguage, language, say, wordsFor } from '../../../state/language.ts';
import { texts } from '../texts.ts';

export const ROW_HEIGHT = 54;

export function rowId(id: string): string {
  return `row-${id}`;
}

interface Properties {
  exchange: Exchange;
  index: number;
  /** How many there are; -1 when that is not known. */
  size: number;
  top: number;
  isActive: boolean;
  isFresh: boolean;
}

/** One exchange as a sentence. It is a listbox's option: what one can do with it stands in the detail. */
export function Row({ exchange, index, size, top, isActive, isFresh }: Properties) {
  const content = useMemo(() => <Sentence exchange={exchange} />, [exchange, language.value]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus
    <div
      class={isFresh ? 'row new' : 'row'}
      role="option"
      id={rowId(exchange.id)}
      data-id={exchange.id}
      aria-selected={isActive}
      aria-posinset={index + 1}
      aria-setsize={size}
      style={{ transform: `translateY(${top}px)`, height: `${ROW_HEIGHT}px` }}
    >
      {content}
    </div>
  );
}

function Sentence({ exchange }: { exchange: Exchange }) {
  const { at } = exchange;
  return (
    <>
      <time dateTime={at} title={fullTime(at)}>
        {clock(at)}
        {!isToday(at) && <small>{day(at).slice(5)}</small>}
      </time>
      <Way exchange={exchange} />
      <p>
        <span>{describe(exchange)}</span>
        <span class="who">
          <Story exchange={exchange} />
        </span>
      </p>
      <VerdictTag exchange={exchange} />
    </>
  );
}

/** `A ←`: received at endpoint A. */
export function Way({ exchange: { endpoint, direction } }: { exchange: Exchange }) {
  const letter = endpoint === 'platform' ? 'A' : endpoint === 'app' ? 'B' : '?';
  return (
    <span class={`way ${endpoint ?? ''}`}>
      {letter} {direction === 'received' ? '←' : '→'}
    </span>
  );
}

/** What was said, or what it was if it was not a text. */
export function describe({ msgType, excerpt }: Exchange): string {
  const isEvent = msgType?.startsWith('event') ?? false;
  const label =
    isEvent && msgType !== 'event' ? `⚑ ${msgType}` : msgType && (wordsFor(texts().types, msgType) ?? '');
  const content = excerpt === null || excerpt === '' ? '' : excerpt;
  return [label, content].filter((one) => one).join(' · ') || msgType || texts().noContent;
}

/** Why it did not work out, when it will be tried again, and whose it is. */
function Story({ exchange }: { exchange: Exchange }) {
  const { verdict, attemptCount, nextAttemptAt, appid, user } = exchange;
  const cause = causeOf(exchange);
  const colour = verdict === 'pending' ? 'wait-text' : 'bad-text';
  const tries = [
    nextAttemptAt !== null && texts().nextAt(clock(nextAttemptAt)),
    attemptCount > 0 && texts().attempt(attemptCount),
  ];
  const who = [user, appid === null ? null : texts().app(appid)].filter((one) => one !== null).join(' · ');
  // When it is tried again stands first: the end of the line may be cut.
  const story = [...(verdict === 'pending' ? tries : []), cause].filter((one) => one).join(' · ');
  return (
    <>
      {story !== '' && <span class={colour}>{story}</span>}
      {story !== '' && who !== '' && ' · '}
      {who}
    </>
  );
}

/** In the language of the page where it is known in both. */
export function causeOf({ verdict, cause, errmsg }: Exchange): string {
  if (verdict === 'accepted' || verdict === 'delivered') return '';
  return cause ? say(cause) : inPageLanguage(errmsg ?? '');
}
