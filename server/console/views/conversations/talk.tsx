/** The conversation that is open: who it is, what was said, and where one writes. */
import { useCallback, useEffect } from 'preact/hooks';
import { JoinedFacts } from '../../parts/joined-facts.tsx';
import { Link } from '../../parts/link.tsx';
import { PauseButton, PauseMark, usePauseKey } from '../../parts/pause.tsx';
import { addressOf, go } from '../../state/address.ts';
import type { Schemas } from '../../state/api.ts';
import { useKeys } from '../../state/keys.ts';
import { mayChange } from '../../state/session.ts';
import { Bubbles } from './bubbles.tsx';
import { COMPOSER_FIELD, Composer } from './composer.tsx';
import { addressOfList, type ConversationKey, keyText } from './conversation-key.ts';
import { latestId } from './conversation-list.ts';
import { isStuck, redeliverNow } from './delivery-state.tsx';
import { changeDraft, draftOfMessage, lastText } from './draft.ts';
import { type Message, messages, openTalk, refreshTalk, talkState } from './talk-state.ts';
import { texts } from './texts.ts';
import { markSeen } from './unread.ts';

interface Properties {
  conversation: ConversationKey;
  app: Schemas['App'] | undefined;
}

export function Talk({ conversation, app }: Properties) {
  const words = texts();
  // The list may know of a later one that the talk does not repeat.
  const lastId = [messages.value.at(-1)?.id ?? '', latestId(conversation)].sort().at(-1) ?? '';
  useEffect(() => openTalk(conversation), [keyText(conversation)]);
  useEffect(() => {
    const mark = () => {
      if (talkState.value === 'ready' && lastId !== '' && document.visibilityState === 'visible')
        markSeen(conversation, lastId);
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [lastId, talkState.value]);

  const edit = useCallback(
    (message: Message) => {
      changeDraft(conversation, messages.peek(), draftOfMessage(message));
      document.getElementById(COMPOSER_FIELD)?.focus();
    },
    [keyText(conversation)],
  );
  const stuck = mayChange.value ? messages.value.findLast(isStuck) : undefined;
  useKeys([
    ...(stuck === undefined
      ? []
      : [
          {
            key: 't',
            label: stuck.verdict === 'dead' ? words.redeliver : words.tryNow,
            run: () => void redeliverNow(stuck.id),
          },
          { key: 'e', label: words.edit, run: () => edit(stuck) },
        ]),
    ...(mayChange.value
      ? [{ key: 's', label: words.simulate, run: () => go(addressOf('simulate', { ...conversation })) }]
      : []),
  ]);
  return (
    <section class="talk" aria-label={`${words.title} ${conversation.user}`}>
      <Header conversation={conversation} app={app} />
      {talkState.value === 'ready' && messages.value.length > 0 ? (
        <Bubbles key={keyText(conversation)} stuckId={stuck?.id} onEdit={edit} />
      ) : (
        <div class="talk-empty muted">
          {talkState.value === 'loading' && <p>{words.loading}</p>}
          {talkState.value === 'ready' && <p>{mayChange.value ? words.noMessages : words.noMessagesYet}</p>}
          {talkState.value === 'failed' && (
            <p>
              <span class="bad-text">{words.failed}</span>{' '}
              <button type="button" class="button" onClick={() => refreshTalk()}>
                {words.retry}
              </button>
            </p>
          )}
        </div>
      )}
      {mayChange.value ? (
        <Composer key={keyText(conversation)} conversation={conversation} app={app} />
      ) : (
        <p class="composer muted">{words.compose.readOnly}</p>
      )}
    </section>
  );
}

function Header({ conversation, app }: Properties) {
  const words = texts();
  usePauseKey(app);
  const { appid, user } = conversation;
  const name = lastText(messages.value, 'FromUserName');
  const serviceId = lastText(messages.value, 'ServiceId');
  const about = [
    name === '' ? '' : user,
    `APP ${appid}${app?.name == null ? '' : ` ${app.name}`}`,
    serviceId === '' ? '' : `${words.session} ${serviceId}`,
  ].filter((one) => one !== '');
  return (
    <header>
      <Link class="button back" href={addressOfList()}>
        ← <span class="visually-hidden">{words.back}</span>
      </Link>
      <div>
        <h2>
          <bdi>{name || user}</bdi>
        </h2>
        <p class="muted">
          <JoinedFacts facts={about} />
        </p>
        {app && <PauseMark app={app} />}
      </div>
      {app && <PauseButton app={app} hasKey />}
      {mayChange.value && (
        <Link class="button" href={addressOf('simulate', { appid, user })}>
          {words.simulate} <kbd>s</kbd>
        </Link>
      )}
    </header>
  );
}
