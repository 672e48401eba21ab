/** The conversations, newest first, with what is unread in them. */
import { useEffect } from 'preact/hooks';
import { Link } from '../../parts/link.tsx';
import { clock, day, fullTime, isToday } from '../../parts/times.ts';
import { VerdictTag } from '../../parts/verdict-tag.tsx';
import { parameter, setParameters } from '../../state/address.ts';
import type { Schemas } from '../../state/api.ts';
import { labelOf } from '../../state/apps.ts';
import { mayChange, session } from '../../state/session.ts';
import { plainText } from './content-parts.ts';
import { addressOfConversation, keyText } from './conversation-key.ts';
import { conversations, listState, loadMore, nextPage, reloadList } from './conversation-list.ts';
import { showExpressions } from './expressions.ts';
import { fileName } from './media-card.tsx';
import { isEvent, isMedia, MEDIA_ICONS } from './message-type.ts';
import { texts } from './texts.ts';
import { unreadCount } from './unread.ts';

type Conversation = Schemas['Conversation'];

interface Properties {
  selected: string | undefined;
  apps: readonly Schemas['App'][];
  onStart: () => void;
}

export function People({ selected, apps, onStart }: Properties) {
  const words = texts();
  useEffect(() => {
    document.querySelector('.person[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <section class="people" aria-label={words.list}>
      <header>
        <h2>{words.list}</h2>
        {session.value?.access === 'all' && apps.length > 1 && (
          <select
            aria-label={words.onlyApp}
            value={parameter('only')}
            onChange={({ currentTarget }) => setParameters({ only: currentTarget.value })}
          >
            <option value="">{words.allApps}</option>
            {apps.map((app) => (
              <option key={app.appid} value={app.appid}>
                {labelOf(app)}
              </option>
            ))}
          </select>
        )}
        {mayChange.value && (
          <button type="button" class="button" onClick={onStart}>
            {words.newConversation} <kbd>n</kbd>
          </button>
        )}
      </header>
      <ul>
        {conversations.value.map((one) => (
          <Person key={keyText(one)} conversation={one} isSelected={keyText(one) === selected} />
        ))}
      </ul>
      <ListFoot />
    </section>
  );
}

function ListFoot() {
  const words = texts();
  if (listState.value === 'failed')
    return (
      <p class="list-foot">
        <span class="bad-text">{words.failed}</span>
        <button type="button" class="button" onClick={() => reloadList()}>
          {words.retry}
        </button>
      </p>
    );
  if (listState.value === 'loading') return <p class="list-foot muted">{words.loading}</p>;
  if (nextPage.value !== null)
    return (
      <p class="list-foot">
        <button type="button" class="button" onClick={() => loadMore()}>
          {words.more}
        </button>
      </p>
    );
  return conversations.value.length === 0 ? <p class="list-foot muted">{words.noConversations}</p> : null;
}

function Person({ conversation, isSelected }: { conversation: Conversation; isSelected: boolean }) {
  const { appid, user, latest } = conversation;
  const unread = isSelected ? 0 : unreadCount(conversation, latest.id);
  return (
    <li>
      <Link
        class={unread === 0 ? 'person' : 'person unread'}
        href={addressOfConversation(conversation)}
        aria-current={isSelected ? 'true' : undefined}
      >
        <strong>
          <bdi>{user}</bdi>
        </strong>
        <time dateTime={latest.at} title={fullTime(latest.at)}>
          {shortTime(latest.at)}
        </time>
        <span class="last">
          <bdi>{describeLatest(latest)}</bdi>
        </span>
        {unread !== 0 && (
          <span class="unread-count">
            <span aria-hidden="true">{unread ?? '•'}</span>
            <span class="visually-hidden">{texts().unread(unread ?? 0)}</span>
          </span>
        )}
        <small class="muted">APP {appid}</small>
        {(latest.verdict === 'dead' || latest.verdict === 'pending') && <VerdictTag exchange={latest} />}
      </Link>
    </li>
  );
}

/** The time of today, the day of what is older. */
function shortTime(iso: string): string {
  return isToday(iso) ? clock(iso) : day(iso).slice(5);
}

function describeLatest({ msgType, excerpt }: Schemas['Exchange']): string {
  const type = msgType ?? '';
  const content = excerpt ?? '';
  if (isEvent(type)) return `⚑ ${type}`;
  return isMedia(type) ? `${MEDIA_ICONS[type]} ${fileName(content)}` : showExpressions(plainText(content));
}
