/** What customers and agents wrote to each other: a conversation is one customer of one APP. */
import type { components } from '../../../generated/console.ts';
import type { Store } from '../../store/store.ts';
import { isId } from '../../store/uuid-v7.ts';
import { findField } from '../../telemetry/keep-headers.ts';
import type { Access } from './access.ts';
import type { ExchangeFilter } from './exchange-filter.ts';
import { type MessageRow, messageSources, SHORT_BODY_BYTES } from './exchange-sources.ts';
import { type Exchanges, SEARCH_MS } from './exchanges.ts';
import { type ReadSlice, takePage, walk } from './walk.ts';

type Schemas = components['schemas'];

/** Of the bodies of a page: then it ends. They are parsed and written at once, and whoever holds a link may ask for as many as he likes. */
const PAGE_CHARACTERS = 512 * 1024;

interface Options {
  store: Store;
  exchanges: Exchanges;
}

interface PageOptions {
  caller: Access;
  limit: number;
  cursor?: string | undefined;
}

export class Conversations {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  async list(
    appid: string | undefined,
    { caller, limit, cursor }: PageOptions,
  ): Promise<Schemas['ConversationPage']> {
    const seen = new Set<string>();
    const { rows, next } = await takePage(
      this.#walk({ ...(appid === undefined ? {} : { appid }) }, 'scan', cursor),
      {
        limit,
        until: performance.now() + SEARCH_MS,
        takes({ row }) {
          const customer = JSON.stringify([row.app_id, row.user_id]);
          return !seen.has(customer) && seen.add(customer) !== undefined;
        },
      },
    );
    const latest = await this.#options.exchanges.describe(rows, caller);
    return {
      conversations: rows.map(({ row }, at) => ({
        appid: row.app_id,
        user: row.user_id,
        latest: latest[at]!,
      })),
      next,
    };
  }

  async messages(
    customer: { appid: string; user: string },
    { caller, limit, cursor }: PageOptions,
  ): Promise<Schemas['MessagePage']> {
    const page = await takePage(this.#walk(customer, limit + 1, cursor), {
      limit,
      until: Number.POSITIVE_INFINITY,
    });
    const messages: Record<string, unknown>[] = [];
    for (let characters = 0; messages.length < page.rows.length && characters < PAGE_CHARACTERS; ) {
      const body = await this.#body(page.rows[messages.length]!);
      messages.push(JSON.parse(body));
      characters += body.length;
    }
    const rows = page.rows.slice(0, messages.length);
    const exchanges = await this.#options.exchanges.describe(rows, caller);
    return {
      messages: exchanges.map((exchange, at) => ({
        ...exchange,
        from: exchange.endpoint === 'platform' ? 'customer' : 'agent',
        message: messages[at]!,
      })),
      next: rows.length < page.rows.length ? rows.at(-1)!.id : page.next,
    };
  }

  #walk(filter: ExchangeFilter, limit: number | 'scan', cursor: string | undefined) {
    const { store, exchanges } = this.#options;
    const options = {
      store,
      pace: exchanges.pace,
      limit,
      bodyBytes: limit === 'scan' ? 0 : SHORT_BODY_BYTES,
    };
    const [received, sent] = messageSources({ ...options, filter });
    // Of one that cannot be stored there is none.
    if (received === undefined || sent === undefined) return walk<MessageRow>([], cursor);
    const others: ReadSlice<MessageRow> = async (before) => {
      const { rows, to } = await received(before);
      const own = await this.#findOwn(rows);
      return { rows: rows.filter(({ id }) => !own.has(id)), to };
    };
    return walk([others, sent], cursor);
  }

  /** What the reference APP received from this server's own delivery: the message that was sent says the same. */
  async #findOwn(rows: readonly MessageRow[]): Promise<Set<string>> {
    const { history } = this.#options.store;
    const atApp = rows.flatMap((one) =>
      one.kind === 'received' && one.row.endpoint === 'app' ? [one.id] : [],
    );
    const keys = new Map<string, string>();
    for (const [id, headers] of await history.headers(atApp)) {
      const key = headers === null ? undefined : findField(JSON.parse(headers), 'idempotency-key');
      if (key !== undefined && isId(key)) keys.set(id, key);
    }
    const sent = await history.sentIds([...new Set(keys.values())]);
    return new Set([...keys].flatMap(([id, key]) => (sent.has(key) ? [id] : [])));
  }

  /** `{}` when it went in the meantime. */
  async #body({ kind, id, row }: MessageRow): Promise<string> {
    if (row.body !== null) return row.body;
    const table = kind === 'sent' ? 'outbox' : 'inbound';
    return (await this.#options.store.history.body(table, id)) ?? '{}';
  }
}
