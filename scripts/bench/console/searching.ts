/** Searches through all that is stored, as the page asks. */
import { median } from '../statistics.ts';

interface Page {
  exchanges: unknown[];
  next: string | null;
}

export interface Search {
  query: string;
  /** Milliseconds until the first answer, which tells how far the search got, or holds what was found. */
  first: number;
  slowest: number;
  /** Until the first that was found; undefined when there is none. */
  found: number | undefined;
  requests: number;
}

const TIMES = 5;

async function ask(origin: string, query: string, cursor: string | null): Promise<Page> {
  const parameters = new URLSearchParams({ q: query, limit: '100', ...(cursor === null ? {} : { cursor }) });
  const answer = await fetch(`${origin}/console/api/exchanges?${parameters}`);
  if (!answer.ok) throw new Error(`${query}: HTTP ${answer.status}`);
  return (await answer.json()) as Page;
}

export async function measureSearch(origin: string, query: string): Promise<Search> {
  const firsts: number[] = [];
  let found: number | undefined;
  let requests = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now();
    let page = await ask(origin, query, null);
    firsts.push(performance.now() - started);
    if (time > 0) continue;
    for (requests = 1; page.exchanges.length === 0 && page.next !== null; requests += 1)
      page = await ask(origin, query, page.next);
    if (page.exchanges.length > 0) found = performance.now() - started;
  }
  return { query, first: median(firsts), slowest: Math.max(...firsts), found, requests };
}

/** One search after the other, each to its end. @returns what ends it */
export async function searchOn(origin: string, query: string): Promise<() => Promise<void>> {
  let isEnded = false;
  const searching = (async () => {
    let cursor: string | null = null;
    while (!isEnded) cursor = (await ask(origin, query, cursor)).next;
  })();
  return async () => {
    isEnded = true;
    await searching;
  };
}

/** Round trips of a request that does next to nothing; milliseconds, the median. */
export async function measureSearchFloor(origin: string): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < 50; time += 1) {
    const started = performance.now();
    await (await fetch(`${origin}/healthz`)).arrayBuffer();
    taken.push(performance.now() - started);
  }
  return median(taken);
}
