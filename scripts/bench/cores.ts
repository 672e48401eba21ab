/** Server and load generator each on a core of its own, so that neither takes from the other (Linux, `taskset`). */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

export const LOAD_CORE = 0;
export const SERVER_CORE = 1;

export const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', String(SERVER_CORE), 'true']).status === 0;

export function pinned(core: number, command: string[]): string[] {
  return canPin ? ['taskset', '-c', String(core), ...command] : command;
}
