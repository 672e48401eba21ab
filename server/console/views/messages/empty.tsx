import { useEffect, useState } from 'preact/hooks';
import { writeSearch } from '../../../handlers/console/search-language.ts';
import { problemsOf } from '../../parts/problems.ts';
import { api, bodyOf, type Schemas } from '../../state/api.ts';
import { notify } from '../../state/notice.ts';
import { mayChange, session } from '../../state/session.ts';
import { FirstCurl } from './first-curl.tsx';
import type { MessageList } from './message-list.ts';
import { tokensOf } from './search-field.tsx';
import { texts } from './texts.ts';

/** Nothing was found: what to leave out, to find more. */
export function NoMatch({ list, onSearch }: { list: MessageList; onSearch: (query: string) => void }) {
  const { filter } = list;
  const tokens: [key: keyof typeof filter, token: string][] = [
    ...tokensOf(filter),
    ...(filter.text === undefined ? [] : [['text', writeSearch({ text: filter.text })] as ['text', string]]),
  ];
  return (
    <div class="empty">
      <h2>{texts().noMatch}</h2>
      {tokens.length > 1 && (
        <>
          <p class="muted">{texts().loosen}</p>
          <p>
            {tokens.map(([key, token]) => {
              const { [key]: _, ...others } = filter;
              return (
                <button
                  type="button"
                  key={key}
                  class="token"
                  aria-label={texts().without(token)}
                  onClick={() => onSearch(writeSearch(others))}
                >
                  <span>{token}</span> ×
                </button>
              );
            })}
          </p>
        </>
      )}
      <button type="button" class="button" onClick={() => onSearch('')}>
        {texts().clear}
      </button>
    </div>
  );
}

const FIRST = JSON.stringify({ FromUserId: '123', MsgType: 'text', Content: 'Hello World!' });

/** No message yet: how to send the first. */
export function NoMessages() {
  const [app, setApp] = useState<Schemas['App'] | undefined>();
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    bodyOf(api.GET('/console/api/apps')).then(
      ({ apps }) => setApp(apps[0]),
      () => {}, // then without the button
    );
  }, []);
  const send = async (appid: string) => {
    setSending(true);
    await bodyOf(
      api.POST('/console/api/requests', { body: { endpoint: 'platform', appid, body: FIRST } }),
    ).catch((error: unknown) => notify(problemsOf(error).whole ?? ''));
    setSending(false);
  };
  return (
    <div class="empty">
      <h2>{texts().noMessages}</h2>
      {session.value?.demo === true && mayChange.value && <FirstCurl body={FIRST} />}
      {mayChange.value && app && (
        <button type="button" class="button first" disabled={isSending} onClick={() => send(app.appid)}>
          {texts().sendFirst(app.appid)}
        </button>
      )}
      <p class="muted">{texts().noMessagesYet}</p>
    </div>
  );
}
