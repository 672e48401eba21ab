/** Starts the load generator and hands it one order after the other. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { LOAD_CORE, pinned } from './cores.ts';
import type { LoadOrder, LoadResult } from './load.ts';

export interface LoadProcess {
  run(order: LoadOrder): Promise<LoadResult>;
  stop(): void;
}

export function startLoadProcess(): LoadProcess {
  const [program, ...args] = pinned(LOAD_CORE, [process.execPath, resolve(import.meta.dirname, 'load.ts')]);
  const child = spawn(program!, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the load generator ended, exit code ${code}`);
  });
  died.catch(() => {});
  return {
    async run(order) {
      const answer = once(child, 'message');
      child.send(order);
      return (await Promise.race([answer, died]))[0] as LoadResult;
    },
    stop() {
      child.kill('SIGTERM');
    },
  };
}
