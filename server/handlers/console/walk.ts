/** Reads what comes from several places, each newest first, as one list: slice by slice, and as far as the caller wants. */

/** What matched among the rows down to the id `to`; null: there are no more. */
export interface Slice<T> {
  rows: T[];
  to: string | null;
}

/** Reads on below an id; without one, from the newest. */
export type ReadSlice<T> = (before: string | undefined) => Promise<Slice<T>>;

/** Above every id: they are hexadecimal. */
const TOP = 'g';

/** Each slice goes on where the one before ended, whatever place its rows come from. The first comes when all were read once. */
export async function* walk<T extends { id: string }>(
  places: readonly ReadSlice<T>[],
  before: string | undefined,
): AsyncGenerator<Slice<T>> {
  const start = before ?? TOP;
  const open = new Map<ReadSlice<T>, string>(places.map((read) => [read, start]));
  let waiting: T[] = [];
  while (open.size > 0) {
    // The one that is least far back.
    const [read, from] = [...open].reduce((one, other) => (other[1] > one[1] ? other : one));
    const { rows, to } = await read(from === TOP ? undefined : from);
    waiting.push(...rows);
    if (to === null) open.delete(read);
    else open.set(read, to);
    const reached = [...open.values()].reduce((one, other) => (other > one ? other : one), '');
    if (reached === start) continue;
    const seen = waiting.filter(({ id }) => id >= reached).sort((a, b) => (a.id < b.id ? 1 : -1));
    waiting = waiting.filter(({ id }) => id < reached);
    yield { rows: seen, to: reached === '' ? null : reached };
  }
  if (places.length === 0) yield { rows: [], to: null };
}

/** A page: at most `limit` rows, and below which id the next one goes on; null: nowhere. */
export interface Page<T> {
  rows: T[];
  next: string | null;
}

interface PageOptions<T> {
  limit: number;
  /** By `performance.now()`: then the page ends, however little is on it. */
  until: number;
  /** Which of them the page has. */
  takes?: (row: T) => boolean;
}

export async function takePage<T extends { id: string }>(
  slices: AsyncIterable<Slice<T>>,
  { limit, until, takes = () => true }: PageOptions<T>,
): Promise<Page<T>> {
  const rows: T[] = [];
  for await (const slice of slices) {
    for (const row of slice.rows) {
      if (!takes(row)) continue;
      if (rows.length === limit) return { rows, next: rows.at(-1)!.id };
      rows.push(row);
    }
    if (slice.to === null) break;
    if (performance.now() > until) return { rows, next: slice.to };
  }
  return { rows, next: null };
}
