import { useState } from 'preact/hooks';
import { writeSearch } from '../../../../handlers/console/search-language.ts';
import { problemsOf } from '../../../parts/problems.ts';
import { api, bodyOf } from '../../../state/api.ts';
import { useApps } from '../../../state/apps.ts';
import { notify } from '../../../state/notice.ts';
import { mayChange, session } from '../../../state/session.ts';
import { texts } from '../texts.ts';
import { FirstCurl } from './first-curl.tsx';
import type { MessageList } from './message-list.ts';
import { dropCondition, Token, tokensOf } from './search-tokens.tsx';

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
            {tokens.map(([key, token]) => (
              <Token key={key} token={token} onDrop={() => onSearch(dropCondition(filter, key))} />
            ))}
          </p>
        </>
      )}
      <button type="button" class="button" onClick={() => onSearch('')}>
        {texts().clear} <kbd>x</kbd>
      </button>
    </div>
  );
}

const FIRST = JSON.stringify({ FromUserId: '123', MsgType: 'text', Content: 'Hello World!' });

/** No message yet: how to send the first. */
export function NoMessages() {
  const [app] = useApps(); // without it there is no button
  const [isSending, setSending] = useState(false);
  const send = async (appid: string) => {
    setSending(true);
    await bodyOf(
      api.POST('/console/api/requests', { body: { endpoint: 'platform', appid, body: FIRST } }),
    ).catch((error: unknown) => notify(problemsOf(error).whole));
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
