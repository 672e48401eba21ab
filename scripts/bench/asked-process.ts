/** A process on the load's core that is handed one order after the other over IPC, and answers each. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { LOAD_CORE, pinned } from './cores.ts';

export interface AskedProcess<Order, Result> {
  /** @throws when the process has ended */
  ask(order: Order): Promise<Result>;
  stop(): void;
}

/** @param command the program's file and its arguments */
export function startAsked<Order extends object, Result>(command: string[]): AskedProcess<Order, Result> {
  const [program, ...args] = pinned(LOAD_CORE, [process.execPath, ...command]);
  const child = spawn(program!, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`${command[0]} ended, exit code ${code}`);
  });
  died.catch(() => {});
  return {
    async ask(order) {
      const answer = once(child, 'message');
      child.send(order);
      return (await Promise.race([answer, died]))[0] as Result;
    },
    stop() {
      child.kill('SIGTERM');
    },
  };
}
