/** What accepting costs beside something else: rounds with and without it, one after the other. */
import { resolve } from 'node:path';
import { startAsked } from '../asked-process.ts';
import type { LoadOrder, LoadResult } from '../load.ts';
import { median } from '../statistics.ts';
import type { FilledServer } from './filled-server.ts';

export interface Beside {
  name: string;
  server: FilledServer;
  /** Begins it; resolves to what ends it. */
  begin(): Promise<() => Promise<void>>;
}

export interface Cost {
  name: string;
  perSecond: number;
  /** To the rounds without it, each to the one of the same turn; the median. */
  rate: number;
  /** The lowest and the highest of them: far apart, something else was at work on the machine. */
  rates: readonly [lowest: number, highest: number];
  cpuMicroseconds: number;
  cpu: number;
}

export interface Rounds {
  rounds: number;
  seconds: number;
  connections: number;
}

/** @param bare the server of the rounds with nothing beside, of which the first cost is */
export async function measureBeside(
  bare: FilledServer,
  besides: readonly Beside[],
  { rounds, seconds, connections }: Rounds,
): Promise<Cost[]> {
  const all: Beside[] = [{ name: 'nothing', server: bare, begin: async () => async () => {} }, ...besides];
  const samples = new Map(all.map(({ name }) => [name, [] as { perSecond: number; cpu: number }[]]));
  const load = startAsked<LoadOrder, LoadResult>([resolve(import.meta.dirname, '../load.ts')]);
  try {
    for (const { origin } of new Set(all.map(({ server }) => server)))
      await load.ask({ origin, connections, seconds: 5 }); // warm
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, server, begin } of round % 2 === 0 ? all : all.toReversed()) {
        const end = await begin();
        const before = await server.cpuMicroseconds();
        const { requests, perSecond, failed } = await load.ask({
          origin: server.origin,
          connections,
          seconds,
        });
        const used = (await server.cpuMicroseconds()) - before;
        await end();
        if (failed > 0) throw new Error(`${failed} requests failed beside: ${name}`);
        samples.get(name)!.push({ perSecond, cpu: used / requests });
      }
    }
  } finally {
    load.stop();
  }
  const others = samples.get('nothing')!;
  return [...samples].map(([name, own]) => {
    const rates = own.map(({ perSecond }, at) => perSecond / others[at]!.perSecond);
    return {
      name,
      perSecond: median(own.map(({ perSecond }) => perSecond)),
      rate: median(rates),
      rates: [Math.min(...rates), Math.max(...rates)],
      cpuMicroseconds: median(own.map(({ cpu }) => cpu)),
      cpu: median(own.map(({ cpu }, at) => cpu / others[at]!.cpu)),
    };
  });
}
