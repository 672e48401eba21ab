/** The latest changes of exchanges, for those who look on and for those who were away for a moment. */
import type { ListedInbound } from '../../store/observer.ts';

/** An exchange that is new or has changed. */
export interface Change {
  /** Grows with each change. */
  cursor: number;
  id: string;
  appid: string | null;
  kind: 'received' | 'refused' | 'sent';
  /** Of what was received, for it never changes. The others are looked up when they are shown, as they are then. */
  row: ListedInbound | undefined;
}

/** What a reader has missed: each exchange once, as of its latest change. */
export interface Missed {
  changes: readonly Change[];
  /** How many more there were. */
  skipped: number;
  /** Where the reader goes on. */
  cursor: number;
}

export class ChangeRing {
  readonly #limit: number;
  #changes: Change[] = [];
  /** The number that was given last. */
  #last = 0;
  /** Who has read less far has missed what is not here any more. */
  #oldest = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.clear();
  }

  /** Whether anything has come after this cursor. */
  hasAfter(cursor: number): boolean {
    return cursor < (this.#changes.at(-1)?.cursor ?? this.#oldest);
  }

  /** Where a reader is who has read all: by the time, because the latest change may be another APP's. */
  mark(): number {
    return this.#next();
  }

  add(change: Omit<Change, 'cursor'>): void {
    const { id, appid, kind, row } = change;
    this.#changes.push({ cursor: this.#next(), id, appid, kind, row });
    // In one go, because an array that loses its first element moves all the others.
    if (this.#changes.length >= 2 * this.#limit) {
      const dropped = this.#changes.splice(0, this.#limit);
      this.#oldest = dropped.at(-1)!.cursor;
    }
  }

  /** Forgets all of it: whoever comes back is told that he has missed something. */
  clear(): void {
    this.#changes = [];
    this.#oldest = this.#next();
  }

  /** Whether everything after this cursor is still here. */
  reaches(cursor: number): boolean {
    return cursor >= this.#oldest && cursor <= this.#last;
  }

  /**
   * What came after a cursor that this ring reaches; of one APP, or of all.
   * @param limit how many exchanges at most: the latest, or where `isComplete` is wanted the first, so that the reader can go on
   */
  after(cursor: number, appid: string | undefined, limit: number, isComplete: boolean): Missed {
    const start = this.#changes.findLastIndex((change) => change.cursor <= cursor) + 1;
    const latest = new Map<string, Change>();
    let reached = cursor;
    for (let at = start; at < this.#changes.length; at += 1) {
      const change = this.#changes[at]!;
      if (appid !== undefined && change.appid !== appid) continue;
      if (isComplete && latest.size === limit && !latest.has(change.id))
        return { changes: [...latest.values()], skipped: 0, cursor: reached };
      latest.delete(change.id); // to the end: its latest change counts
      latest.set(change.id, change);
      reached = change.cursor;
    }
    const changes = [...latest.values()].slice(-limit);
    return { changes, skipped: latest.size - changes.length, cursor: this.#last };
  }

  /** From the time, so that it tells one APP's partner nothing of how much the others send, nor when. */
  #next(): number {
    this.#last = Math.max(this.#last + 1, Date.now() * 1000);
    return this.#last;
  }
}
