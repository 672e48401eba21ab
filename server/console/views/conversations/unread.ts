/** What this browser has not shown yet: beyond the last message of a conversation that it showed. */
import { signal } from '@preact/signals';
import { remember, remembered } from '../../state/remembered.ts';
import { type ConversationKey, keyText } from './conversation-key.ts';

const NAME = 'seen';
const MOST_REMEMBERED = 1_000;
const MOST_COUNTED = 99;

const seen = signal(readSeen());
/** How many came since this page was opened; of those before only the last is known. */
const arrived = signal<ReadonlyMap<string, readonly string[]>>(new Map());

/** How many messages are unread: 0 for none, undefined when it is not known how many. */
export function unreadCount(key: ConversationKey, latestId: string): number | undefined {
  const name = keyText(key);
  const last = seen.value.get(name);
  if (last !== undefined && latestId <= last) return 0;
  const here = arrived.value.get(name)?.filter((id) => last === undefined || id > last);
  return last === undefined || here === undefined || here.length === 0 ? undefined : here.length;
}

export function countArrived(latest: readonly (ConversationKey & { latest: { id: string } })[]): void {
  const next = new Map(arrived.peek());
  for (const {
    latest: { id },
    ...key
  } of latest) {
    const name = keyText(key);
    const before = next.get(name) ?? [];
    if (before.includes(id)) continue;
    next.delete(name);
    next.set(name, [...before, id].slice(-MOST_COUNTED));
  }
  arrived.value = new Map([...next].slice(-MOST_REMEMBERED));
}

export function markSeen(key: ConversationKey, id: string): void {
  const name = keyText(key);
  const last = seen.peek().get(name);
  if (last !== undefined && id <= last) return;
  const next = new Map(seen.peek());
  next.delete(name); // to the end: what was not looked at for longest is forgotten first
  next.set(name, id);
  const kept = new Map([...next].slice(-MOST_REMEMBERED));
  seen.value = kept;
  remember(NAME, JSON.stringify([...kept]));
}

function readSeen(): ReadonlyMap<string, string> {
  try {
    return new Map(JSON.parse(remembered(NAME) ?? '[]') as [string, string][]);
  } catch {
    return new Map();
  }
}

window.addEventListener('storage', () => {
  seen.value = readSeen();
});
