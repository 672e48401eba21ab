/** What was accepted, read forwards by a program that consumes it. */
import type { components, operations } from '../../../generated/console.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { ForwardRow, ForwardSlice, Head, Position } from '../../store/forward-reader.ts';
import type { Store } from '../../store/store.ts';
import { keepNumbers } from '../lossless-json.ts';
import { TEXTS } from '../texts.ts';
import { type Access, appidOf } from './access.ts';
import type { ConsoleAccess } from './console-access.ts';
import { DEFAULT_MESSAGES } from './defaults.ts';
import { SEARCH_MS } from './exchanges.ts';
import type { MessageWaiters } from './message-waiters.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import type { ScanPace } from './scan-pace.ts';
import { SealedCursors } from './sealed-cursor.ts';

type Page = components['schemas']['AcceptedPage'];
type Query = NonNullable<operations['readMessages']['parameters']['query']>;

/** Of the bodies of an answer, which are parsed and written at once. */
const PAGE_BYTES = 512 * 1024;
/** Rows that are looked at for each that is wanted: the other endpoint's lie between. */
const LOOKED_AT = 2;

interface Options {
  store: Store;
  access: ConsoleAccess;
  waiters: MessageWaiters;
  /** Shared with the searches: whoever looks for one APP's among many walks through the others'. */
  pace: ScanPace;
}

type Found = ForwardSlice<'inbound'>;

export class AcceptedMessages {
  readonly #options: Options;
  readonly #cursors: SealedCursors;

  constructor(options: Options) {
    this.#options = options;
    this.#cursors = new SealedCursors(() => options.store.sharedKey('cursor'));
  }

  /** @throws Refusal 400, 401, 503, or what the store does */
  async read(query: Query, caller: Access, onGone: (listener: () => void) => void): Promise<Page> {
    const { wait = DEFAULT_MESSAGES.wait } = query;
    const { waiters, access } = this.#options;
    const gone = new AbortController();
    if (wait > 0) onGone(() => gone.abort());
    const until = performance.now() + wait * 1000;
    let position = await this.#start(query.after);
    for (;;) {
      const found = await this.#search(position, query, caller);
      const ms = until - performance.now();
      const isOver = ms <= 0 || gone.signal.aborted || waiters.isStopped;
      if (found.rows.length > 0 || found.isLost || !found.isEnd || isOver) return this.#page(found);
      position = found.position;
      await waiters.wait({ access: caller, seen: found.horizon, ms, gone: gone.signal });
      // What let the caller in may have ended meanwhile.
      if (!(await access.holds(caller))) throw refuseWithStatus(401, 'unauthorized', TEXTS.ended);
    }
  }

  async #start(after: string | undefined): Promise<Position> {
    const { inbound } = this.#options.store.forwards;
    if (after === undefined) return inbound.oldest();
    if (after === 'now') return inbound.newest();
    const position = await this.#cursors.open(after);
    if (position === undefined)
      throw refuseViolations([violationAt('query/after', 'cursor', TEXTS.noCursor)]);
    return position;
  }

  /** Slice by slice, until there are enough, or it has taken long enough. */
  async #search(start: Position, query: Query, caller: Access): Promise<Found> {
    const { appid, limit = DEFAULT_MESSAGES.limit, endpoint = DEFAULT_MESSAGES.endpoint } = query;
    const own = appidOf(caller);
    const wanted = own ?? appid;
    const isNobodys = own !== undefined && appid !== undefined && appid !== own;
    const takes = (head: Head) =>
      !isNobodys && head.kind === endpoint && (wanted === undefined || head.app_id === wanted);
    const until = performance.now() + SEARCH_MS;
    const rows: ForwardRow<'inbound'>[] = [];
    let [position, bytes, isLost] = [start, 0, false];
    let isScan = wanted !== undefined || endpoint === 'app';
    for (;;) {
      const left = { limit: limit - rows.length, bytes: PAGE_BYTES - bytes, takes };
      const slice = await this.#slice(position, left, isScan);
      isScan = true; // what is wanted is not next to each other
      rows.push(...slice.rows);
      position = slice.position;
      isLost ||= slice.isLost;
      for (const { body } of slice.rows) bytes += Buffer.byteLength(body);
      const isEnough = rows.length === limit || bytes > PAGE_BYTES / 2 || performance.now() > until;
      if (slice.isEnd || isEnough) return { ...slice, rows, isLost };
    }
  }

  #slice(
    position: Position,
    wanted: { limit: number; bytes: number; takes: (head: Head) => boolean },
    isScan: boolean,
  ) {
    const { store, pace } = this.#options;
    const { inbound } = store.forwards;
    if (!isScan) return inbound.read(position, { ...wanted, scanned: LOOKED_AT * wanted.limit });
    return pace.next(async () => {
      let slice: Found | undefined;
      await store.history.scanSize.measure(async (scanned) => {
        slice = await inbound.read(position, { ...wanted, scanned });
        return slice.isEnd ? 0 : scanned;
      });
      return slice!;
    });
  }

  async #page({ rows, position, isLost, isEnd }: Found): Promise<Page> {
    return {
      items: rows.map(({ id, created_at, kind, app_id, user_id, msg_type, body }) => ({
        id,
        at: new Date(created_at).toISOString(),
        endpoint: kind as Page['items'][number]['endpoint'],
        appid: app_id,
        user: user_id,
        msgType: msg_type,
        message: keepNumbers(JSON.parse(body), body),
      })),
      next: await this.#cursors.seal(position),
      more: !isEnd,
      lost: isLost,
    };
  }
}
