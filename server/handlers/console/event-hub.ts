/** Who looks on, live: what changes is told to every open event stream, a batch at a time. */
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { components } from '../../../generated/console.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { ListedInbound, Settled, StoreObserver } from '../../store/observer.ts';
import type { Logger } from '../../telemetry/log.ts';
import type { RefusedRequest } from '../../telemetry/refused-requests.ts';
import { repeatedErrors } from '../../telemetry/repeated-errors.ts';
import { TEXTS } from '../texts.ts';
import type { Access } from './access.ts';
import { type Change, ChangeRing, type Missed } from './change-ring.ts';
import { EventStream } from './event-stream.ts';
import { hasPlaceFor } from './places.ts';

/**
 * Between two events of a stream: a person sees no delay, and many messages share one. With as many as are listed in each,
 * streams that show the same cost 2 % of a core together.
 */
const FLUSH_MS = 100;
/** After the store did not answer. */
const AGAIN_MS = 1_000;
/** Exchanges in an event. */
const LISTED = 200;
const HEARTBEAT_MS = 15_000;
/** So long may a stream go on after what opened it was revoked. */
const RECHECK_MS = 1_000;
const REMEMBERED = 5_000;
/** They are kept for so long after the last reader has gone: he may only have lost his connection. */
const AWAY_MS = 60_000;

type Exchange = components['schemas']['Exchange'];

export interface EventHubOptions {
  /** Exchanges as whoever looks on may see them, in this order; what is gone is left out. */
  describe: (changes: readonly Change[], access: Access) => Promise<readonly Exchange[]>;
  /** Whether who has opened a stream may still see it. */
  mayContinue: (access: Access) => boolean | Promise<boolean>;
  log: Logger;
  /** How many changes are kept, at least, for those who come back. */
  remembered?: number;
  heartbeatMs?: number;
  /** Called when the last reader has been gone for a while. */
  onUnwatched: () => void;
}

export class EventHub implements StoreObserver {
  readonly #options: EventHubOptions;
  /** Of this process: what another one counted means nothing here. */
  readonly #process = randomBytes(4).toString('hex');
  readonly #ring: ChangeRing;
  /** Since the latest look at them, and how many of them do not wait for the next one. */
  #untold = 0;
  readonly #urgent: number;
  readonly #streams = new Set<EventStream>();
  /** Nothing is remembered for nobody. */
  #isWatched = false;
  #isClosed = false;
  #isFlushing = false;
  #flushTimer: NodeJS.Timeout | undefined;
  #awayTimer: NodeJS.Timeout | undefined;
  #heartbeat: NodeJS.Timeout | undefined;
  #recheck: NodeJS.Timeout | undefined;

  constructor(options: EventHubOptions) {
    this.#options = options;
    const remembered = options.remembered ?? REMEMBERED;
    this.#ring = new ChangeRing(remembered);
    this.#urgent = Math.ceil(remembered / 2);
  }

  received(rows: readonly ListedInbound[]): void {
    if (!this.#isWatched) return;
    for (const { id, endpoint, app_id, user_id, msg_type, excerpt, created_at } of rows) {
      const row = { id, endpoint, app_id, user_id, msg_type, excerpt, created_at }; // without the body
      this.#add({ id, appid: app_id, kind: 'received', row });
    }
  }

  refused({ id, appid }: Pick<RefusedRequest, 'id' | 'appid'>): void {
    this.#add({ id, appid, kind: 'refused', row: undefined });
  }

  enqueued(messages: readonly { id: string; appid: string }[]): void {
    for (const { id, appid } of messages) this.#addSent(id, appid);
  }

  settled(settlements: readonly Settled[]): void {
    for (const { job } of settlements) this.#addSent(job.id, job.appid);
  }

  redelivered(id: string, appid: string): void {
    this.#addSent(id, appid);
  }

  ended(id: string, appid: string): void {
    this.#addSent(id, appid);
  }

  /** @param lastId of the last event that the reader has got @throws Refusal 503 when there are too many */
  open(access: Access, lastId: string | undefined): Readable {
    if (this.#isClosed || !this.#hasPlaceFor(access)) {
      const headers = { 'Retry-After': '10' };
      throw refuseWithStatus(503, 'tooManyStreams', TEXTS.tooManyStreams, { headers });
    }
    const last = lastId ? this.#readId(lastId) : undefined;
    const isMissing = Boolean(lastId) && last === undefined;
    this.#watch();
    const now = this.#ring.mark();
    const stream = new EventStream({
      access,
      cursor: last ?? now,
      missedUntil: now,
      formatId: (cursor) => `${this.#process}-${cursor.toString(36)}`,
      onRoom: () => this.#schedule(),
      onClosed: () => this.#remove(stream),
    });
    if (isMissing) stream.sendEvent('reset', '{}');
    this.#streams.add(stream);
    return stream;
  }

  /** Streams that are open. */
  count(): { all: number; link: number } {
    const all = [...this.#streams].filter(({ access }) => access.all).length;
    return { all, link: this.#streams.size - all };
  }

  /** Tells every reader that he has missed something. */
  reset(): void {
    this.#ring.clear();
    this.#schedule();
  }

  /** Ends every stream: a browser comes back by itself, to whoever serves then. */
  close(): void {
    this.#isClosed = true;
    for (const stream of this.#streams) stream.end();
    clearTimeout(this.#awayTimer);
    this.#stopTimers();
    this.#options.onUnwatched();
  }

  #addSent(id: string, appid: string): void {
    this.#add({ id, appid, kind: 'sent', row: undefined });
  }

  #add(change: Omit<Change, 'cursor'>): void {
    if (!this.#isWatched) return;
    this.#ring.add(change);
    this.#untold += 1;
    if (this.#streams.size > 0) this.#schedule();
  }

  #hasPlaceFor(access: Access): boolean {
    return hasPlaceFor(
      access,
      [...this.#streams].map((stream) => stream.access),
    );
  }

  /** Undefined where it is not of this process, or what came after it is not remembered. */
  #readId(id: string): number | undefined {
    const [, process, cursor] = /^([0-9a-f]{8})-([0-9a-z]{1,11})$/.exec(id) ?? [];
    if (process !== this.#process || !this.#isWatched) return undefined;
    const read = Number.parseInt(cursor!, 36);
    return this.#ring.reaches(read) ? read : undefined;
  }

  #watch(): void {
    clearTimeout(this.#awayTimer);
    this.#heartbeat ??= setInterval(() => this.#beat(), this.#options.heartbeatMs ?? HEARTBEAT_MS).unref();
    this.#recheck ??= setInterval(() => this.#endRevoked(), RECHECK_MS).unref();
    this.#isWatched = true;
  }

  #remove(stream: EventStream): void {
    this.#streams.delete(stream);
    if (this.#streams.size > 0 || this.#isClosed) return;
    this.#stopTimers();
    clearTimeout(this.#awayTimer);
    this.#awayTimer = setTimeout(() => this.#forget(), AWAY_MS).unref();
  }

  #forget(): void {
    this.#isWatched = false;
    this.#ring.clear();
    this.#options.onUnwatched();
  }

  #stopTimers(): void {
    clearInterval(this.#heartbeat);
    clearInterval(this.#recheck);
    this.#heartbeat = undefined;
    this.#recheck = undefined;
  }

  #beat(): void {
    const now = this.#ring.mark();
    for (const stream of this.#streams) {
      if (!this.#ring.hasAfter(stream.cursor)) stream.cursor = now;
      stream.sendHeartbeat();
    }
  }

  #endRevoked(): void {
    for (const stream of this.#streams) {
      Promise.resolve(stream.access)
        .then(this.#options.mayContinue)
        .then((may) => {
          if (!may) stream.end();
        })
        .catch((error: unknown) => repeatedErrors(this.#options.log).log(error, 'access cannot be checked'));
    }
  }

  #schedule(afterMs = FLUSH_MS): void {
    // In a burst, before so many have come that the first of them are forgotten.
    const isUrgent = this.#untold === this.#urgent;
    if (this.#isFlushing || (this.#flushTimer !== undefined && !isUrgent)) return;
    if (!this.#streams.values().some((stream) => this.#isBehind(stream))) return;
    clearTimeout(this.#flushTimer);
    this.#flushTimer = setTimeout(() => this.#flushNow(), isUrgent ? 0 : afterMs).unref();
  }

  async #flushNow(): Promise<void> {
    this.#flushTimer = undefined;
    this.#isFlushing = true;
    this.#untold = 0;
    let pauseMs = FLUSH_MS;
    try {
      await this.#flush();
      if (this.#untold > this.#urgent) pauseMs = 0;
    } catch (error) {
      repeatedErrors(this.#options.log).log(error, 'events cannot be read');
      pauseMs = AGAIN_MS;
    }
    this.#isFlushing = false;
    this.#schedule(pauseMs);
  }

  #isBehind(stream: EventStream): boolean {
    return stream.hasRoom && this.#ring.hasAfter(stream.cursor);
  }

  /** One event for each stream that takes one. Streams that have read equally far, of the same APP, get the same text. */
  async #flush(): Promise<void> {
    const groups = Map.groupBy(
      [...this.#streams].filter((stream) => this.#isBehind(stream)),
      ({ appid, cursor, missedUntil }) => JSON.stringify([appid, cursor, cursor < missedUntil]),
    );
    const now = this.#ring.mark();
    // All of them at once, so that who has read all has read equally far.
    const told = [...groups.values()].map((streams) => ({ streams, missed: this.#missedBy(streams[0]!) }));
    for (const { streams, missed } of told) {
      const text = missed && (await this.#writeEvent(missed, streams[0]!.access));
      for (const stream of streams) {
        if (!stream.hasRoom) continue;
        stream.cursor = missed?.cursor ?? now;
        if (missed === undefined) stream.sendEvent('reset', '{}');
        else if (text !== undefined) stream.sendEvent('exchanges', text);
      }
    }
  }

  /** Undefined when it is not remembered any more. */
  #missedBy({ cursor, appid, missedUntil }: EventStream): Missed | undefined {
    if (!this.#ring.reaches(cursor)) return undefined;
    return this.#ring.after(cursor, appid, LISTED, cursor < missedUntil);
  }

  /** Undefined when there is nothing to tell. */
  async #writeEvent({ changes, skipped }: Missed, access: Access): Promise<string | undefined> {
    const exchanges = changes.length === 0 ? [] : await this.#options.describe(changes, access);
    return exchanges.length + skipped === 0 ? undefined : JSON.stringify({ exchanges, skipped });
  }
}
