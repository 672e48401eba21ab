/** One message of the talk: the customer's stands left, the agent's right, an event in the middle. */
import { Link } from '../../parts/link.tsx';
import { clock, fullTime } from '../../parts/times.ts';
import { addressOf } from '../../state/address.ts';
import { wordsFor } from '../../state/language.ts';
import { Content } from './content.tsx';
import { DeliveryState } from './delivery-state.tsx';
import { textOf } from './draft.ts';
import { MediaCard } from './media-card.tsx';
import { isEvent, isMedia } from './message-type.ts';
import type { Message } from './talk-state.ts';
import { texts } from './texts.ts';

interface Properties {
  message: Message;
  /** Whether what can be done with it has keys. */
  hasKeys: boolean;
  onEdit: (message: Message) => void;
}

export function Bubble({ message, hasKeys, onEdit }: Properties) {
  const type = textOf(message.message.MsgType) || (message.msgType ?? '');
  const side = isEvent(type) ? 'event' : message.from;
  return (
    <li class={`bubble ${side}`} data-id={message.id}>
      {isEvent(type) ? <EventChip type={type} message={message} /> : <Body type={type} message={message} />}
      <small>
        <Author message={message} />
        <Link
          href={addressOf('messages', { id: message.id })}
          title={`${fullTime(message.at)} · ${texts().details}`}
        >
          <time dateTime={message.at}>{clock(message.at)}</time>
        </Link>
        {message.direction === 'sent' ? (
          <DeliveryState message={message} hasKeys={hasKeys} onEdit={() => onEdit(message)} />
        ) : (
          <span>{texts().state.accepted}</span>
        )}
      </small>
    </li>
  );
}

function Author({ message: { from, message } }: { message: Message }) {
  const name = [textOf(message.WorkerName), textOf(message.WorkerNum)].filter((one) => one !== '').join(' ');
  const words = from === 'agent' ? name || texts().agent : textOf(message.FromUserName) || texts().customer;
  return <bdi>{words}</bdi>;
}

function Body({ type, message: { message } }: { type: string; message: Message }) {
  const content = textOf(message.Content);
  return (
    <div class="said">
      {isMedia(type) ? <MediaCard type={type} address={content} /> : <Content text={content} />}
      <TagLine tag={message.Tag} />
    </div>
  );
}

function EventChip({ type, message: { message, from } }: { type: string; message: Message }) {
  const meaning = wordsFor(texts().events, type.slice('event.'.length));
  const content = textOf(message.Content);
  return (
    <div class="event-chip">
      <span aria-hidden="true">⚑ </span>
      <span class="visually-hidden">{texts()[from]} </span>
      <code>{type}</code>
      {meaning !== undefined && ` · ${meaning}`}
      {content !== '' && <Content text={content} />}
      <TagLine tag={message.Tag} />
    </div>
  );
}

/** Additional data stays closed: it is for programs. */
function TagLine({ tag }: { tag: unknown }) {
  if (tag === undefined || tag === null) return null;
  return (
    <details class="tag-line">
      <summary>{texts().tag}</summary>
      <pre>{JSON.stringify(tag, undefined, 2)}</pre>
    </details>
  );
}
