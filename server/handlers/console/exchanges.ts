/** What was exchanged, from the journal and the refused requests, as the control API shows it. */
import type { components } from '../../../generated/console.ts';
import type { LastAttempt } from '../../store/history.ts';
import type { OutboxRow } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';
import { timeOfId } from '../../store/uuid-v7.ts';
import type { AnswerTimes } from '../../telemetry/answer-times.ts';
import type { RefusedRequest, RefusedRequests } from '../../telemetry/refused-requests.ts';
import { type Access, appidOf } from './access.ts';
import type { ExchangeFilter } from './exchange-filter.ts';
import {
  type Detail,
  type Exchange,
  hideOtherApps,
  toReceivedDetail,
  toReceivedExchange,
  toRefusedDetail,
  toRefusedExchange,
  toSentDetail,
  toSentExchange,
} from './exchange-rows.ts';
import {
  exchangeSources,
  isScan,
  type ListedExchange,
  parseRefused,
  SHORT_BODY_BYTES,
} from './exchange-sources.ts';
import { ScanPace } from './scan-pace.ts';
import { takePage, walk } from './walk.ts';

/** So long a search may look before it says how far it got. */
export const SEARCH_MS = 150;

interface Options {
  store: Store;
  refused: RefusedRequests;
  answerTimes: AnswerTimes;
  /** Whether nothing is delivered to an APP for now. */
  isPaused: (appid: string) => boolean;
}

interface ListOptions {
  caller: Access;
  limit: number;
  cursor?: string | undefined;
  searchMs?: number;
}

export class Exchanges {
  readonly #options: Options;
  /** Of all that look through rows. */
  readonly pace = new ScanPace();

  constructor(options: Options) {
    this.#options = options;
  }

  /** @param filter as `readFilter` gives it for this caller */
  async list(
    filter: ExchangeFilter,
    { caller, limit, cursor, searchMs = SEARCH_MS }: ListOptions,
  ): Promise<components['schemas']['ExchangePage']> {
    const places = [cursor, filter.before].filter((place) => place !== undefined).sort();
    const scan = isScan(filter);
    const until = scan ? performance.now() + searchMs : Number.POSITIVE_INFINITY;
    const sources = exchangeSources({
      ...this.#options,
      pace: this.pace,
      filter,
      limit: scan ? 'scan' : limit + 1, // one more tells whether there is a next page
      bodyBytes: filter.text === undefined ? 0 : SHORT_BODY_BYTES,
    });
    const { rows, next } = await takePage(walk(sources, places[0]), { limit, until });
    return {
      exchanges: await this.describe(rows, caller),
      next,
      searchedTo: next === null ? null : new Date(timeOfId(next)).toISOString(),
    };
  }

  /** Undefined: there is none that the caller may see. */
  async find(id: string, caller: Access): Promise<Detail | undefined> {
    const { store, refused } = this.#options;
    const own = appidOf(caller);
    const inMemory = refused.get(id);
    if (inMemory !== undefined) return this.#toRefusedDetail(inMemory, caller);
    const received = await store.history.receivedOne(id);
    if (received !== undefined) {
      if (own !== undefined && received.app_id !== own) return undefined;
      const [exchange] = await this.describe([{ id, kind: 'received', row: received }], caller);
      return toReceivedDetail(received, exchange!);
    }
    const sent = await store.history.sentOne(id);
    if (sent !== undefined) {
      if (own !== undefined && sent.app_id !== own) return undefined;
      const [exchange] = await this.describe([{ id, kind: 'sent', row: sent }], caller);
      return toSentDetail(sent, await store.history.attempts([id]), exchange!);
    }
    const stored = await store.refused.find(id);
    return stored && this.#toRefusedDetail(parseRefused(stored.request), caller);
  }

  /** As lists show them, in their order. */
  async describe(rows: readonly ListedExchange[], caller: Access): Promise<Exchange[]> {
    const { history } = this.#options.store;
    const sent = rows.flatMap((one) => (one.kind === 'sent' ? [one.row] : []));
    const [attempts, due] = await Promise.all([
      history.lastAttempts(sent.map(({ id }) => id)),
      this.#nextDue(sent.filter(({ state }) => state === 'pending')),
    ]);
    return rows.map((one) => this.#describeOne(one, caller, attempts, due));
  }

  #describeOne(
    one: ListedExchange,
    caller: Access,
    attempts: ReadonlyMap<string, LastAttempt>,
    due: ReadonlyMap<number, number>,
  ): Exchange {
    const { answerTimes, isPaused } = this.#options;
    switch (one.kind) {
      case 'received':
        return toReceivedExchange(one.row, answerTimes.get(one.id));
      case 'sent':
        return toSentExchange(one.row, attempts.get(one.id), due.get(one.row.seq), isPaused(one.row.app_id));
      case 'refused':
        return toRefusedExchange(asSeenBy(caller, one.row), answerTimes.get(one.id));
    }
  }

  #nextDue(pending: readonly Pick<OutboxRow, 'lane_id'>[]): Promise<Map<number, number>> {
    return this.#options.store.history.nextDue([...new Set(pending.map(({ lane_id }) => lane_id))]);
  }

  #toRefusedDetail(request: RefusedRequest, caller: Access): Detail | undefined {
    const own = appidOf(caller);
    if (own !== undefined && request.appid !== own) return undefined;
    const seen = asSeenBy(caller, request);
    return toRefusedDetail(seen, toRefusedExchange(seen, this.#options.answerTimes.get(request.id)));
  }
}

function asSeenBy(caller: Access, request: RefusedRequest): RefusedRequest {
  return caller.all ? request : hideOtherApps(request);
}
