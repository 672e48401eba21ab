interface Properties {
  state: 'loading' | 'ready' | 'failed';
  isEmpty: boolean;
  words: { failed: string; none: string };
}

/** What is said of a list that cannot be read, or has nothing in it. */
export function ListNote({ state, isEmpty, words }: Properties) {
  if (state === 'failed') return <p class="bad-text">{words.failed}</p>;
  return state === 'ready' && isEmpty ? <p class="muted">{words.none}</p> : null;
}
