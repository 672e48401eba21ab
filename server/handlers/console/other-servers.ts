/** Several servers on one database: what the others store is seen here too, once a second, while somebody looks on. */
import type { Changes, Marks } from '../../store/changes.ts';
import type { StoreObserver } from '../../store/observer.ts';
import type { Refused } from '../../store/refused.ts';
import type { Logger } from '../../telemetry/log.ts';
import type { RefusedRequest } from '../../telemetry/refused-requests.ts';
import { repeatedErrors } from '../../telemetry/repeated-errors.ts';
import { parseRefused } from './exchange-sources.ts';

const EVERY_MS = 1_000;
const PAGE = 500;
/** Rows of a table in one look; where there are more, who looks on is told that he missed some. */
const MOST = 20_000;
/**
 * Rows get their number before they are committed, so each look goes back by what several servers may have been writing, but not
 * beyond where the look before the last had come.
 */
const UNCOMMITTED = 1_000;
const LOOKS_BACK = 2;

export interface OtherServersOptions {
  changes: () => Changes;
  refused: () => Refused;
  log: Logger;
  /** Told of what was not noted before. */
  observer: Pick<StoreObserver, 'received' | 'enqueued' | 'settled'> & {
    refused(requests: readonly RefusedRequest[]): void;
  };
  /** What this server has refused is stored only after a while. */
  isOwnRefused: (id: string) => boolean;
  /** Called when it is more than can be told one by one. */
  onMissed: () => void;
}

export class OtherServers {
  readonly #options: OtherServersOptions;
  /** The first look, while there are more to come. */
  #started: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Where the latest looks had come, the oldest first. */
  #marks: Marks[] = [];
  /** What was noted since: as many as go over the same rows. */
  #noted: Set<string>[] = [];

  constructor(options: OtherServersOptions) {
    this.#options = options;
  }

  /** Resolves when it is known where to begin: nothing that is stored from then on is missed. */
  start(): Promise<void> {
    if (!this.#options.changes().isShared) return Promise.resolve();
    if (this.#started !== undefined) return this.#started;
    this.#marks = [];
    this.#noted = [new Set()];
    const started: Promise<void> = this.#look().then(() => this.#lookAgain(started));
    this.#started = started;
    return started;
  }

  stop(): void {
    this.#started = undefined;
    clearTimeout(this.#timer);
  }

  /** Returns false where the same thing was noted before: by the server that did it, or by a look. */
  note(key: string): boolean {
    if (this.#started === undefined) return true;
    if (this.#noted.some((keys) => keys.has(key))) return false;
    this.#noted.at(-1)!.add(key);
    return true;
  }

  /** @param started of which start it is */
  #lookAgain(started: Promise<void>): void {
    if (this.#started !== started) return;
    this.#timer = setTimeout(() => this.#look().then(() => this.#lookAgain(started)), EVERY_MS).unref();
  }

  async #look(): Promise<void> {
    try {
      const latest = this.#marks.at(-1);
      const reached = latest === undefined ? await this.#options.changes().marks() : await this.#read(latest);
      this.#marks = [...this.#marks, reached].slice(-LOOKS_BACK);
      this.#noted = [...this.#noted, new Set<string>()].slice(-LOOKS_BACK - 1);
    } catch (error) {
      repeatedErrors(this.#options.log).log(error, 'what other servers store cannot be read');
    }
  }

  async #read(latest: Marks): Promise<Marks> {
    const { observer, isOwnRefused, onMissed } = this.#options;
    const changes = this.#options.changes();
    const reached = {
      inbound: await this.#readPages('inbound', latest, (after) => changes.receivedIds(after, PAGE), {
        keyOf: ({ id }) => id,
        tell: async (rows) => observer.received(await changes.received(rows.map(({ seq }) => seq))),
      }),
      outbox: await this.#readPages('outbox', latest, (after) => changes.enqueued(after, PAGE), {
        keyOf: ({ id }) => id,
        tell: async (rows) => observer.enqueued(rows),
      }),
      attempt: await this.#readPages('attempt', latest, (after) => changes.attempts(after, PAGE), {
        keyOf: ({ id, at }) => attemptKey(id, at),
        tell: async (rows) => observer.settled(await changes.settled(rows.map(({ seq }) => seq))),
      }),
      refused: await this.#readPages('refused', latest, (after) => changes.refusedIds(after, PAGE), {
        keyOf: ({ id }) => id,
        tell: async (rows) => {
          const others = rows.map(({ id }) => id).filter((id) => !isOwnRefused(id));
          const found = await this.#options.refused().findAll(others);
          observer.refused(found.map(({ request }) => parseRefused(request)));
        },
      }),
    };
    if (Object.values(reached).every((seq) => seq !== undefined)) return reached as Marks;
    onMissed();
    return changes.marks();
  }

  /** Returns the number of the last row; undefined where there are too many. */
  async #readPages<Row extends { seq: number }>(
    table: keyof Marks,
    latest: Marks,
    read: (after: number) => Promise<Row[]>,
    { keyOf, tell }: { keyOf: (row: Row) => string; tell: (rows: Row[]) => Promise<void> },
  ): Promise<number | undefined> {
    let after = Math.max(latest[table] - UNCOMMITTED, this.#marks[0]![table]);
    for (let count = 0; count < MOST; count += PAGE) {
      const rows = await read(after);
      const unknown = rows.filter((row) => this.note(keyOf(row)));
      if (unknown.length > 0) await tell(unknown);
      after = rows.at(-1)?.seq ?? after;
      if (rows.length < PAGE) return Math.max(after, latest[table]);
    }
    return undefined;
  }
}

/** By which an attempt is noted. */
export function attemptKey(id: string, at: number): string {
  return `${id}@${at}`;
}
