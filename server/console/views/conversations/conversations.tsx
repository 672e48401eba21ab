/** The second view: by APP and customer, as the two of them see it. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { go, parameter } from '../../state/address.ts';
import { useLatestApps } from '../../state/apps.ts';
import { useKeys } from '../../state/keys.ts';
import { listen, liveState } from '../../state/live.ts';
import { mayChange } from '../../state/session.ts';
import { COMPOSER_FIELD } from './composer.tsx';
import { addressOfConversation, addressOfList, keyText, selectedKey } from './conversation-key.ts';
import { conversations, followList, loadList, reloadList } from './conversation-list.ts';
import { NewConversation } from './new-conversation.tsx';
import { People } from './people.tsx';
import { Talk } from './talk.tsx';
import { followTalk, rereadTalk } from './talk-state.ts';
import { texts } from './texts.ts';

export function Conversations() {
  const apps = useLatestApps();
  const isStarting = useSignal(false);
  const selected = selectedKey();
  const selectedText = selected && keyText(selected);
  const only = parameter('only');
  const words = texts();

  useEffect(() => void loadList(only), [only]);
  useEffect(() => {
    return listen({
      onExchanges(exchanges, skipped) {
        followList(exchanges);
        followTalk(exchanges);
        if (skipped > 0) reread();
      },
      onReset: reread,
    });
  }, []);
  // What came between the first read and the beginning of the stream; where it has begun already, nothing did.
  const wasLive = useRef(liveState.peek() === 'on');
  useSignalEffect(() => {
    const isLive = liveState.value === 'on';
    if (isLive && !wasLive.current) reread();
    wasLive.current = isLive;
  });

  const start = () => {
    if (mayChange.value) isStarting.value = true;
  };
  useKeys([
    { key: 'j', label: words.keys.next, run: () => step(1, selectedText) },
    { key: 'k', label: words.keys.previous, run: () => step(-1, selectedText) },
    { key: 'Enter', label: words.keys.write, run: () => document.getElementById(COMPOSER_FIELD)?.focus() },
    { key: 'n', label: words.keys.new, run: start },
    { key: 'Escape', label: words.keys.back, run: () => go(addressOfList()) },
  ]);
  return (
    <main class={selected === undefined ? 'conversations' : 'conversations has-talk'}>
      <h1 class="visually-hidden">{words.title}</h1>
      <People selected={selectedText} apps={apps} onStart={start} />
      {selected === undefined ? (
        <p class="talk talk-empty muted">{words.pickOne}</p>
      ) : (
        <Talk conversation={selected} app={apps.find(({ appid }) => appid === selected.appid)} />
      )}
      {isStarting.value && <NewConversation apps={apps} onClose={() => (isStarting.value = false)} />}
    </main>
  );
}

function reread(): void {
  void reloadList();
  void rereadTalk();
}

function step(by: number, selected: string | undefined): void {
  const list = conversations.value;
  const at = list.findIndex((one) => keyText(one) === selected);
  const next = list[at === -1 ? 0 : at + by];
  if (next !== undefined) go(addressOfConversation(next));
}
