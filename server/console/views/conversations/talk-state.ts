/** The messages of the conversation that is open, oldest first. */
import { signal } from '@preact/signals';
import { api, bodyOf, type Exchange, type Schemas } from '../../state/api.ts';
import { type ConversationKey, keyOf, keyText } from './conversation-key.ts';

export type Message = Schemas['ConversationMessage'];

/** While nobody scrolls back, more are dropped from the beginning, and come again to whoever does. */
const MOST_KEPT = 400;
/** Messages that come in one burst are read together. */
const TOGETHER_MS = 80;
/** All that changes of a message. */
const STATE = [
  'verdict',
  'errcode',
  'errmsg',
  'durationMs',
  'attemptCount',
  'nextAttemptAt',
  'endedByHand',
] as const;

export const messages = signal<readonly Message[]>([]);
export const talkState = signal<'loading' | 'ready' | 'failed'>('loading');
/** Where earlier ones begin; null when there are none. */
export const olderPage = signal<string | null>(null);
export const isLoadingOlder = signal(false);
/** How many messages were sent from here. */
export const sentCount = signal(0);

let open: ConversationKey | undefined;
let refreshing: Promise<void> | undefined;
let isStale = false;
/** What the stream told of these messages: newer than what was read while it came. */
let told = new Map<string, Exchange>();

/** Opens a conversation, and reads its newest messages. */
export function openTalk(key: ConversationKey): void {
  open = key;
  messages.value = [];
  olderPage.value = null;
  talkState.value = 'loading';
  refreshing = undefined;
  isStale = false;
  told = new Map();
  void refreshTalk();
}

/** The stream may have left something out: what is read now counts. */
export async function rereadTalk(): Promise<void> {
  told = new Map();
  await refreshTalk();
}

/** Reads the newest messages again. At most one read is under way, and one more waits. */
export async function refreshTalk(): Promise<void> {
  isStale = true;
  refreshing ??= refresh(open);
  await refreshing;
}

async function refresh(key: ConversationKey | undefined): Promise<void> {
  while (isStale && key !== undefined && key === open) {
    isStale = false;
    await readNewest(key);
    if (isStale) await new Promise((resolve) => setTimeout(resolve, TOGETHER_MS));
  }
  if (key === open) refreshing = undefined;
}

async function readNewest(key: ConversationKey): Promise<void> {
  try {
    const page = await readPage(key, null);
    if (key !== open) return;
    const known = new Set(messages.value.map(({ id }) => id));
    // Nothing in common with what is shown: there is more between the two than a page, and what is shown begins anew.
    const isApart = !page.messages.some(({ id }) => known.has(id));
    if (isApart) olderPage.value = page.next;
    show(isApart ? page.messages : [...messages.value, ...page.messages]);
    talkState.value = 'ready';
  } catch {
    if (key === open && messages.value.length === 0) talkState.value = 'failed';
  }
}

export async function loadOlder(): Promise<void> {
  const [key, cursor] = [open, olderPage.value];
  if (key === undefined || cursor === null || isLoadingOlder.value) return;
  isLoadingOlder.value = true;
  try {
    const page = await readPage(key, cursor);
    if (key !== open) return;
    olderPage.value = page.next;
    show([...page.messages, ...messages.value]);
  } catch {
    // whoever scrolls again tries again
  } finally {
    isLoadingOlder.value = false;
  }
}

/** Forgets the oldest, for those who read at the end. */
export function dropOldest(): void {
  if (messages.value.length <= MOST_KEPT) return;
  messages.value = messages.value.slice(-MOST_KEPT);
  olderPage.value = messages.value[0]!.id;
}

/** What has just happened: a message that is shown changes where it stands, a new one is read whole. */
export function followTalk(exchanges: readonly Exchange[]): void {
  if (open === undefined) return;
  const name = keyText(open);
  const mine = exchanges.filter((one) => {
    const key = keyOf(one);
    return key !== undefined && keyText(key) === name;
  });
  if (mine.length === 0) return;
  for (const one of mine) {
    told.delete(one.id);
    told.set(one.id, one);
  }
  told = new Map([...told].slice(-MOST_KEPT));
  const known = new Set(messages.value.map(({ id }) => id));
  show(messages.value);
  if (mine.some(({ id }) => !known.has(id))) void refreshTalk();
}

function readPage({ appid, user }: ConversationKey, cursor: string | null): Promise<Schemas['MessagePage']> {
  const query = { appid, user, ...(cursor === null ? {} : { cursor }) };
  return bodyOf(api.GET('/console/api/conversation', { params: { query } }));
}

/** In the order of their ids, each once. What has not changed stays the same object, and is not drawn again. */
function show(all: readonly Message[]): void {
  const before = new Map(messages.value.map((one) => [one.id, one]));
  const byId = new Map(all.map((one) => [one.id, one]));
  messages.value = [...byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => {
      const change = told.get(one.id);
      const known = before.get(one.id);
      const isKnown = known !== undefined && hasSameState(known, change ?? one);
      return isKnown ? known : { ...one, ...change };
    });
}

function hasSameState(one: Exchange, other: Exchange): boolean {
  return STATE.every((name) => one[name] === other[name]);
}
