/** The conversations, newest first. */
import { signal } from '@preact/signals';
import { api, bodyOf, type Exchange, type Schemas } from '../../state/api.ts';
import { type ConversationKey, isSameAgain, keyOf, keyText } from './conversation-key.ts';
import { countArrived } from './unread.ts';

type Conversation = Schemas['Conversation'];

/** A page that stays open for days lists no more than these; the others come again with "earlier". */
const MOST_LISTED = 200;

export const conversations = signal<readonly Conversation[]>([]);
export const listState = signal<'loading' | 'ready' | 'failed'>('loading');
/** Where to go on; null when all are listed. */
export const nextPage = signal<string | null>(null);

/** Of one APP, or of all. */
let only = '';
/** Of the reads that are under way only the last counts. */
let reading = 0;
/** What happened during a read: newer than what the read gives. */
let followed: Conversation[] = [];

/** Reads the list from its beginning; what is shown stays until then, unless it is another APP's. */
export async function loadList(appid: string): Promise<void> {
  if (appid !== only) conversations.value = [];
  only = appid;
  await read(null);
}

export async function loadMore(): Promise<void> {
  if (listState.value !== 'loading' && nextPage.value !== null) await read(nextPage.value);
}

export async function reloadList(): Promise<void> {
  await read(null);
}

async function read(cursor: string | null): Promise<void> {
  reading += 1;
  const mine = reading;
  followed = [];
  listState.value = 'loading';
  try {
    const query = { ...(only === '' ? {} : { appid: only }), ...(cursor === null ? {} : { cursor }) };
    const page = await bodyOf(api.GET('/console/api/conversations', { params: { query } }));
    if (mine !== reading) return;
    nextPage.value = page.next;
    show([...followed, ...page.conversations, ...(cursor === null ? [] : conversations.value)]);
    listState.value = 'ready';
  } catch {
    if (mine === reading) listState.value = 'failed';
  }
}

/** What has just happened, to the conversations that it happened in. */
export function followList(exchanges: readonly Exchange[]): void {
  const latest = new Map(conversations.value.map((one) => [keyText(one), one.latest]));
  const changed = exchanges.flatMap((exchange) => {
    const key = keyOf(exchange);
    if (key === undefined || (only !== '' && key.appid !== only)) return [];
    const name = keyText(key);
    if (isSameAgain(exchange, latest.get(name))) return [];
    latest.set(name, exchange);
    return [{ ...key, latest: exchange }];
  });
  if (changed.length === 0) return;
  changed.reverse(); // of one that changed twice, the last is newer
  countArrived(changed);
  if (listState.value === 'loading') followed = keepLatest([...changed, ...followed]);
  show([...changed, ...conversations.value]);
}

/** The last exchange of a conversation that is listed. */
export function latestId(key: ConversationKey): string {
  const name = keyText(key);
  return conversations.value.find((one) => keyText(one) === name)?.latest.id ?? '';
}

function show(all: readonly Conversation[]): void {
  const latest = keepLatest(all);
  if (latest.length > MOST_LISTED) nextPage.value = latest[MOST_LISTED - 1]!.latest.id;
  conversations.value = latest.slice(0, MOST_LISTED);
}

/** Each conversation once, newest first; where two tell of the same exchange, the one that stands first is newer. */
function keepLatest(all: readonly Conversation[]): Conversation[] {
  const byKey = new Map<string, Conversation>();
  for (const one of all) {
    const known = byKey.get(keyText(one));
    if (known === undefined || one.latest.id > known.latest.id) byKey.set(keyText(one), one);
  }
  return [...byKey.values()].sort((a, b) => (a.latest.id < b.latest.id ? 1 : -1));
}
