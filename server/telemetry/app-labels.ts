/** Which APPs have a label of their own: a figure for each of a thousand is more than who watches a hundred servers can pay for. */

const MOST_APPS = 100;
/** Stands for the APPs without one, and for those that are configured no more. */
export const OTHER = 'other';

/** Splits APPs: the first hundred by `compare`, and the rest. */
export function splitApps<App>(
  apps: readonly App[],
  compare: (a: App, b: App) => number,
): { own: readonly App[]; rest: readonly App[] } {
  if (apps.length <= MOST_APPS) return { own: apps, rest: [] };
  const sorted = apps.toSorted(compare);
  return { own: sorted.slice(0, MOST_APPS), rest: sorted.slice(MOST_APPS) };
}

/**
 * A count by APP that only grows, whatever becomes of the APPs: the first hundred have a label each, and one that is configured
 * no more leaves its count to the others.
 */
export class AppCounts<Kind extends string> {
  readonly #kinds: readonly Kind[];
  readonly #apps = new Map<string, Map<Kind, number>>();
  readonly #others = new Map<Kind, number>();

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
  }

  add(appid: string, kind: Kind): void {
    const counts = this.#apps.get(appid) ?? this.#begin(appid);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }

  /** Where all configured APPs have a label, also those of which nothing was counted yet: what grows from nothing, no query sees. */
  list(configured: readonly string[]): { appid: string; kind: Kind; count: number }[] {
    const isConfigured = new Set(configured);
    for (const [appid, counts] of this.#apps) {
      if (isConfigured.has(appid)) continue;
      this.#apps.delete(appid);
      for (const [kind, count] of counts) this.#others.set(kind, (this.#others.get(kind) ?? 0) + count);
    }
    if (configured.length <= MOST_APPS)
      for (const appid of configured) if (!this.#apps.has(appid)) this.#begin(appid);
    const own = [...this.#apps].flatMap(([appid, counts]) =>
      this.#kinds.map((kind) => ({ appid, kind, count: counts.get(kind) ?? 0 })),
    );
    return [...own, ...[...this.#others].map(([kind, count]) => ({ appid: OTHER, kind, count }))];
  }

  #begin(appid: string): Map<Kind, number> {
    if (this.#apps.size >= MOST_APPS) return this.#others;
    const counts = new Map<Kind, number>();
    this.#apps.set(appid, counts);
    return counts;
  }
}
