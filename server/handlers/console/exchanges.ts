/** What was exchanged, from the journal and the refused requests, as the control API shows it. */
import type { components, operations } from '../../../generated/console.ts';
import type { Filter } from '../../store/history.ts';
import type { ListedInbound } from '../../store/observer.ts';
import type { AttemptRow, InboundRow, OutboxRow } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';
import type { RefusedRequest, RefusedRequests } from '../../telemetry/refused-requests.ts';

type Schemas = components['schemas'];
type Exchange = Schemas['Exchange'];
type Detail = Schemas['ExchangeDetail'];
type Query = NonNullable<operations['listExchanges']['parameters']['query']>;

const DEFAULT_LIMIT = 50;
/** Of what was received. */
const NOT_SENT = { durationMs: null, attemptCount: 0, nextAttemptAt: null };

export class Exchanges {
  readonly #store: Store;
  readonly #refused: RefusedRequests;

  constructor(store: Store, refused: RefusedRequests) {
    this.#store = store;
    this.#refused = refused;
  }

  async list(query: Query): Promise<Schemas['ExchangePage']> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter: Filter = {
      limit: limit + 1, // one more tells whether there is a next page
      ...(query.appid === undefined ? {} : { appid: query.appid }),
      ...(query.user === undefined ? {} : { user: query.user }),
      ...(query.cursor === undefined ? {} : { before: query.cursor }),
    };
    // No id that is stored holds NUL, and PostgreSQL does not take one in a query either.
    const mayBeStored = ![query.appid, query.user].some((id) => id?.includes('\0'));
    const stored = mayBeStored ? [this.#listReceived(query, filter), this.#listSent(query, filter)] : [];
    const found = (await Promise.all([...stored, this.#listRefused(query)])).flat();
    const sorted = found.sort((a, b) => (a.id < b.id ? 1 : -1));
    const exchanges = sorted.slice(0, limit);
    return { exchanges, next: sorted.length > limit ? exchanges.at(-1)!.id : null, searchedTo: null };
  }

  async find(id: string): Promise<Detail | undefined> {
    const refused = this.#refused.get(id);
    if (refused !== undefined) return toRefusedDetail(refused);
    const received = await this.#store.history.receivedOne(id);
    if (received !== undefined) return toReceivedDetail(received);
    const sent = await this.#store.history.sentOne(id);
    return sent && toSentDetail(sent, await this.#store.history.attempts([id]));
  }

  async #listReceived({ endpoint, verdict }: Query, filter: Filter): Promise<Exchange[]> {
    if (verdict !== undefined && verdict !== 'accepted') return [];
    return (await this.#store.history.received(filter, endpoint)).map(toReceivedExchange);
  }

  async #listSent({ endpoint, verdict }: Query, filter: Filter): Promise<Exchange[]> {
    if (endpoint === 'platform' || verdict === 'accepted' || verdict === 'refused') return [];
    const rows = await this.#store.history.sent(filter, verdict);
    const attempts = rows.length > 0 ? await this.#store.history.attempts(rows.map((row) => row.id)) : [];
    const last = new Map(attempts.map((attempt) => [attempt.outbox_id, attempt]));
    return rows.map((row) => toSentExchange(row, last.get(row.id)));
  }

  #listRefused({ appid, user, endpoint, verdict, cursor }: Query): Exchange[] {
    if (verdict !== undefined && verdict !== 'refused') return [];
    return this.#refused
      .list()
      .filter(
        (one) =>
          (appid === undefined || one.appid === appid) &&
          (user === undefined || one.user === user) &&
          (endpoint === undefined || one.endpoint === endpoint) &&
          (cursor === undefined || one.id < cursor),
      )
      .map(toRefusedExchange);
  }
}

export function toReceivedExchange(row: ListedInbound): Exchange {
  return {
    ...describeMessage(row),
    endpoint: row.endpoint,
    direction: 'received',
    verdict: 'accepted',
    errcode: 0,
    errmsg: 'ok',
    ...NOT_SENT,
    cause: null,
  };
}

export function toSentExchange(row: Omit<OutboxRow, 'body'>, last: AttemptRow | undefined): Exchange {
  return {
    ...describeMessage(row),
    endpoint: 'app',
    direction: 'sent',
    verdict: row.state,
    errcode: last?.errcode ?? null,
    errmsg: last?.error ?? null,
    cause: null,
    durationMs: last?.duration_ms ?? null,
    attemptCount: row.attempts,
    nextAttemptAt: null,
  };
}

export function toRefusedExchange(one: RefusedRequest): Exchange {
  const { id, at, endpoint, appid, user, msgType, excerpt, errcode, errmsg } = one;
  return {
    id,
    at: new Date(at).toISOString(),
    endpoint,
    direction: 'received',
    appid,
    user,
    msgType,
    excerpt,
    verdict: 'refused',
    errcode,
    errmsg,
    ...NOT_SENT,
    cause: null,
  };
}

function describeMessage(row: ListedInbound | Omit<OutboxRow, 'body'>) {
  return {
    id: row.id,
    at: new Date(row.created_at).toISOString(),
    appid: row.app_id,
    user: row.user_id,
    msgType: row.msg_type,
    excerpt: row.excerpt,
  };
}

function toReceivedDetail(row: InboundRow): Detail {
  const exchange = toReceivedExchange(row);
  return {
    ...exchange,
    request: describePost(row.target, row.body),
    response: { status: 200, body: JSON.stringify({ errcode: exchange.errcode, errmsg: exchange.errmsg }) },
    violations: [],
    diagnosis: [],
    attempts: [],
    ...UNKNOWN,
  };
}

function toSentDetail(row: OutboxRow, attempts: AttemptRow[]): Detail {
  const last = attempts.at(-1);
  return {
    ...toSentExchange(row, last),
    // Versions before kept the slash that a callbackUrl ended in.
    request: describePost(last ? `${last.url.replace(/\/+$/, '')}/staffService/message` : '', row.body),
    response: last?.status == null ? null : { status: last.status, body: last.answer ?? '' },
    violations: [],
    diagnosis: [],
    attempts: attempts.map(({ at, status, errcode, duration_ms, answer, error }) => ({
      at: new Date(at).toISOString(),
      status,
      errcode,
      durationMs: duration_ms,
      answer,
      error,
      cause: null,
    })),
    ...UNKNOWN,
  };
}

function toRefusedDetail(one: RefusedRequest): Detail {
  const { method, target: url, contentType, body, bodyTruncated, status, errcode, errmsg } = one;
  return {
    ...toRefusedExchange(one),
    request: {
      method,
      url,
      contentType,
      headers: [],
      body,
      bodyBytes: null,
      bodyTruncated,
    },
    response: status === null ? null : { status, body: one.answer ?? JSON.stringify({ errcode, errmsg }) },
    violations: [...one.violations],
    diagnosis: [...one.diagnosis],
    attempts: [],
    ...UNKNOWN,
  };
}

const UNKNOWN = { clockSkewMs: null, traceId: null };

function describePost(url: string, body: string): Detail['request'] {
  return {
    method: 'POST',
    url,
    contentType: 'application/json',
    headers: [],
    body,
    bodyBytes: Buffer.byteLength(body),
    bodyTruncated: false,
  };
}
