/** A B C … A B C …: what disturbs the machine disturbs all of them alike. */
import { resolve } from 'node:path';
import { startAsked } from './asked-process.ts';
import { failedChecks } from './checks.ts';
import type { Contender } from './contenders.ts';
import type { LoadOrder, LoadResult } from './load.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import type { Sample } from './statistics.ts';

export interface Plan {
  contenders: readonly Contender[];
  rounds: number;
  secondsPerRound: number;
  connections: number;
  /** Seconds under load before the first round, so that the compilers are done. */
  warmUpSeconds: number;
}

export interface Outcome {
  samples: Map<string, Sample[]>;
  /** Why a server was not timed. */
  notTimed: Map<string, string>;
}

export async function runRounds(plan: Plan, say: (line: string) => void): Promise<Outcome> {
  const { rounds, secondsPerRound, connections } = plan;
  const running = new Map<Contender, ServerProcess>();
  const outcome: Outcome = { samples: new Map(), notTimed: new Map() };
  const load = startAsked<LoadOrder, LoadResult>([resolve(import.meta.dirname, 'load.ts')]);
  try {
    for (const contender of plan.contenders) {
      const reason = await startChecked(contender, running);
      if (reason !== undefined) outcome.notTimed.set(contender.name, reason);
      say(
        `${reason === undefined ? '✓' : '✗'} ${contender.label.padEnd(32)}${reason ?? 'started, does the job'}`,
      );
    }
    for (const [{ label }, { origin }] of running) {
      const { perSecond } = await load.ask({ origin, connections, seconds: plan.warmUpSeconds });
      say(`· warm-up      ${label.padEnd(32)}${perSecond.toFixed(0).padStart(7)} requests/s`);
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const [{ name, label }, server] of running) {
        const before = await server.usage();
        const result = await load.ask({ origin: server.origin, connections, seconds: secondsPerRound });
        const after = await server.usage();
        const cpu = (after.cpuMicroseconds - before.cpuMicroseconds) / result.requests;
        const sample = { ...result, cpuMicrosecondsPerRequest: cpu, residentBytes: after.residentBytes };
        outcome.samples.set(name, [...(outcome.samples.get(name) ?? []), sample]);
        const speed = `${result.perSecond.toFixed(0).padStart(7)} requests/s ${cpu.toFixed(1).padStart(7)} µs CPU`;
        say(`· round ${String(round).padStart(2)}/${String(rounds).padEnd(2)} ${label.padEnd(32)}${speed}`);
      }
    }
    return outcome;
  } finally {
    load.stop();
    await Promise.all([...running.values()].map((server) => server.stop()));
  }
}

/** Why it cannot be timed; undefined when it runs and does the job. */
async function startChecked(
  contender: Contender,
  running: Map<Contender, ServerProcess>,
): Promise<string | undefined> {
  try {
    const server = await startServerProcess(contender.run);
    running.set(contender, server);
    const failed = (await failedChecks(server.origin)).filter((name) => !contender.cannot?.includes(name));
    if (failed.length === 0) return undefined;
    running.delete(contender);
    await server.stop();
    return `fails: ${failed.join(', ')}`;
  } catch (error) {
    return (error as Error).message;
  }
}
