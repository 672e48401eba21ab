/** A B C … A B C …, one call at a time and many at once: what disturbs the machine disturbs all of them alike. */
import { resolve } from 'node:path';
import { type AskedProcess, startAsked } from '../asked-process.ts';
import { startServerProcess } from '../server-process.ts';
import type { CallerOrder, CallerResult } from './caller.ts';
import type { Contender } from './contenders.ts';

export interface ClientPlan {
  contenders: readonly Contender[];
  rounds: number;
  secondsPerRound: number;
  /** Calls at once, besides one. */
  concurrency: number;
}

export interface Sample {
  perSecond: number;
  cpuMicroseconds: number;
  failed: number;
}

export interface ClientOutcome {
  /** By contender's name, one sample a round. */
  sequential: Map<string, Sample[]>;
  concurrent: Map<string, Sample[]>;
  /** Why a client was not timed. */
  notTimed: Map<string, string>;
}

type Caller = AskedProcess<CallerOrder, CallerResult & { reason?: string }>;

const BENCH = resolve(import.meta.dirname, '..');
const WARM_UP_SECONDS = 2;

export async function runClientRounds(
  { contenders, rounds, secondsPerRound, concurrency }: ClientPlan,
  say: (line: string) => void,
): Promise<ClientOutcome> {
  const outcome: ClientOutcome = { sequential: new Map(), concurrent: new Map(), notTimed: new Map() };
  const callers = new Map<Contender, Caller>();
  const server = await startServerProcess([resolve(BENCH, 'servers/floor.ts')]);
  try {
    for (const contender of contenders) {
      const caller: Caller = startAsked([
        resolve(import.meta.dirname, 'caller.ts'),
        contender.name,
        server.origin,
      ]);
      callers.set(contender, caller);
      const reason = await caller.ask({ seconds: 0, concurrency: 0 }).then(
        (answer) => answer.reason,
        (error: Error) => error.message,
      );
      say(`${reason === undefined ? '✓' : '✗'} ${contender.label.padEnd(32)}${reason ?? 'does the job'}`);
      if (reason === undefined) {
        await caller.ask({ seconds: WARM_UP_SECONDS, concurrency });
        continue;
      }
      outcome.notTimed.set(contender.name, reason);
      callers.delete(contender);
      caller.stop();
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const [{ name, label }, caller] of callers) {
        const one = sampled(await caller.ask({ seconds: secondsPerRound, concurrency: 1 }));
        const many = sampled(await caller.ask({ seconds: secondsPerRound, concurrency }));
        outcome.sequential.set(name, [...(outcome.sequential.get(name) ?? []), one]);
        outcome.concurrent.set(name, [...(outcome.concurrent.get(name) ?? []), many]);
        const place = `round ${String(round).padStart(2)}/${String(rounds).padEnd(2)}`;
        say(`· ${place} ${label.padEnd(32)}${shown(one)}  at ${concurrency}:${shown(many)}`);
      }
    }
    return outcome;
  } finally {
    for (const caller of callers.values()) caller.stop();
    await server.stop();
  }
}

function sampled({ calls, failed, seconds, cpuMicroseconds }: CallerResult): Sample {
  return { perSecond: calls / seconds, cpuMicroseconds: cpuMicroseconds / calls, failed };
}

function shown({ perSecond, cpuMicroseconds }: Sample): string {
  return `${perSecond.toFixed(0).padStart(7)} calls/s ${cpuMicroseconds.toFixed(0).padStart(5)} µs CPU`;
}
