/** Where exchanges come from: what was received, what was sent, and what was refused. */
import { isEndedByHand } from '../../store/end-pending.ts';
import type { Filter, Listed } from '../../store/history.ts';
import type { NumberedTable } from '../../store/numbering.ts';
import type { ListedInbound } from '../../store/observer.ts';
import type { InboundRow, OutboxRow } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';
import type { RefusedRequest, RefusedRequests } from '../../telemetry/refused-requests.ts';
import type { ExchangeFilter } from './exchange-filter.ts';
import type { ScanPace } from './scan-pace.ts';
import { holdsText } from './search-text.ts';
import type { ReadSlice, Slice } from './walk.ts';

/** What is enough to list one. */
export type ListedExchange =
  | { id: string; kind: 'received'; row: ListedInbound }
  | { id: string; kind: 'sent'; row: Omit<OutboxRow, 'body'> }
  | { id: string; kind: 'refused'; row: RefusedRequest };

export type ExchangeRow =
  | { id: string; kind: 'received'; row: Listed<InboundRow> }
  | { id: string; kind: 'sent'; row: Listed<OutboxRow> }
  | { id: string; kind: 'refused'; row: RefusedRequest };

/** `isOther`: it is none of those that are looked for. */
export type MessageRow = Exclude<ExchangeRow, { kind: 'refused' }> & { isOther?: boolean };

/** Longer bodies are better read one by one. */
export const SHORT_BODY_BYTES = 4096;
/** A slice ends when its long bodies took so long. */
const SLICE_MS = 10;
/** Refused requests are parsed, so few at once. */
const REFUSED_ROWS = 50;

interface Options {
  store: Store;
  refused: RefusedRequests;
  pace: ScanPace;
  filter: ExchangeFilter;
  /** How many rows are wanted; `scan`: they are among many, to be looked through. */
  limit: number | 'scan';
  /** Longer bodies are left out. */
  bodyBytes: number;
}

type MessageOptions = Omit<Options, 'refused'>;

/** What becomes of a message that is sent. */
const SENT: ReadonlySet<ExchangeFilter['verdict']> = new Set(['pending', 'delivered', 'dead', 'cancelled']);

/** Whether there is no index for it: then rows are looked through. */
export function isScan({ type, text, errcode, user, verdict }: ExchangeFilter): boolean {
  return (
    type !== undefined ||
    text !== undefined ||
    errcode !== undefined ||
    (user !== undefined && SENT.has(verdict))
  );
}

export function exchangeSources(options: Options): ReadSlice<ExchangeRow>[] {
  const { verdict, errcode } = options.filter;
  const mayBeRefused = (verdict === undefined || verdict === 'refused') && errcode !== 0;
  return [...messageSources(options), ...(mayBeRefused ? [readRefused(options)] : [])];
}

/** What was received, and what was sent. */
export function messageSources(options: MessageOptions): ReadSlice<MessageRow>[] {
  const { appid, user, endpoint, verdict, errcode } = options.filter;
  // No id that is stored holds NUL, and PostgreSQL does not take one in a query either.
  if ([appid, user].some((id) => id?.includes('\0'))) return [];
  const mayBeReceived = verdict === undefined || verdict === 'accepted';
  const mayBeSent = verdict === undefined || SENT.has(verdict);
  return [
    ...(mayBeReceived && (errcode ?? 0) === 0 ? [readReceived(options)] : []),
    ...(mayBeSent && endpoint !== 'platform' ? [readSent(options)] : []),
  ];
}

function readReceived(options: MessageOptions): ReadSlice<MessageRow> {
  const { store, filter } = options;
  return readMessages('inbound', options, async (within, bodyBytes) => {
    const rows = await store.history.listReceived(within, filter.endpoint, bodyBytes);
    return rows.map((row) => ({ id: row.id, kind: 'received', row }));
  });
}

function readSent(options: MessageOptions): ReadSlice<MessageRow> {
  const { store, filter } = options;
  const { user, verdict, errcode } = filter;
  const state = verdict as OutboxRow['state'] | undefined;
  return readMessages('outbox', options, async (within, bodyBytes) => {
    const rows = await store.history.listSent(within, user === undefined ? state : undefined, bodyBytes);
    const ids = errcode === undefined ? [] : rows.map(({ id }) => id);
    const attempts = await store.history.lastAttempts(ids);
    return rows.map((row) => ({
      id: row.id,
      kind: 'sent',
      row,
      isOther:
        (state !== undefined && row.state !== state) ||
        (errcode !== undefined && (isEndedByHand(row) || attempts.get(row.id)?.errcode !== errcode)),
    }));
  });
}

function readMessages(
  table: NumberedTable,
  { store, pace, filter, limit, bodyBytes }: MessageOptions,
  read: (filter: Filter, bodyBytes: number) => Promise<MessageRow[]>,
): ReadSlice<MessageRow> {
  const { appid, user, since, type, text } = filter;
  const within = {
    ...(appid === undefined ? {} : { appid }),
    ...(user === undefined ? {} : { user }),
    ...(since === undefined ? {} : { since }),
  };
  const readSlice = async (before: string | undefined, rows: number): Promise<Slice<MessageRow>> => {
    const place = { ...within, ...(before === undefined ? {} : { before }), limit: rows };
    const found = await read(place, bodyBytes);
    // Not of what the rows themselves took: a slice of one row would cost as much, and the next one again.
    const until = performance.now() + SLICE_MS;
    const matching: MessageRow[] = [];
    for (const one of found) {
      if (one.isOther || (type !== undefined && one.row.msg_type !== type)) continue;
      if (text === undefined || (await holds(one, text))) matching.push(one);
      if (performance.now() > until && one !== found.at(-1)) return { rows: matching, to: one.id };
    }
    return { rows: matching, to: found.length < rows ? null : found.at(-1)!.id };
  };
  const holds = async ({ id, row }: MessageRow, wanted: string) => {
    if (holdsText(wanted, [id, row.app_id, row.user_id], row.body)) return true;
    if (row.body !== null) return false;
    return holdsText(wanted, [], (await store.history.body(table, id)) ?? null);
  };
  if (limit !== 'scan') return (before) => readSlice(before, limit);
  return (before) =>
    pace.next(async () => {
      let slice: Slice<MessageRow> = { rows: [], to: null };
      await store.history.scanSize.measure(async (rows) => {
        slice = await readSlice(before, rows);
        return slice.to === null ? 0 : rows;
      });
      return slice;
    });
}

/** Those in memory, and those that only the store has: of before the start, and of other servers. */
function readRefused({ store, refused, filter }: Options): ReadSlice<ExchangeRow> {
  const { since } = filter;
  return async (before) => {
    const place = {
      ...(before === undefined ? {} : { before }),
      ...(since === undefined ? {} : { since }),
      limit: REFUSED_ROWS,
    };
    const stored = await store.refused.newest(place).catch((error: unknown) => {
      // Without the store there is nothing else to show, and these are what somebody wants to see.
      if (filter.verdict === 'refused') return [];
      throw error;
    });
    const to = stored.length < REFUSED_ROWS ? null : stored.at(-1)!.id;
    const isWithin = ({ id }: { id: string }) =>
      (before === undefined || id < before) && id >= (to ?? since ?? '');
    const inMemory = refused.list().filter(isWithin);
    const known = new Set(inMemory.map(({ id }) => id));
    const others = stored.filter(({ id }) => !known.has(id)).map(({ request }) => parseRefused(request));
    const rows = [...inMemory, ...others].filter((request) => isWanted(filter, request));
    return { rows: rows.map((row) => ({ id: row.id, kind: 'refused', row })), to };
  };
}

export function parseRefused(request: string): RefusedRequest {
  return JSON.parse(request);
}

function isWanted(filter: ExchangeFilter, request: RefusedRequest): boolean {
  const { appid, user, endpoint, errcode, type, text } = filter;
  return (
    (appid === undefined || request.appid === appid) &&
    (user === undefined || request.user === user) &&
    (endpoint === undefined || request.endpoint === endpoint) &&
    (errcode === undefined || request.errcode === errcode) &&
    (type === undefined || request.msgType === type) &&
    (text === undefined || holdsText(text, [request.id, request.appid, request.user], request.body))
  );
}
