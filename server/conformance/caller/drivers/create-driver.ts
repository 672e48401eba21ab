import { parseCommandLine } from './command-line.ts';
import type { Driver } from './driver.ts';
import { KeptRunningDriver } from './kept-running-driver.ts';
import { PerMessageDriver } from './per-message-driver.ts';

export interface CommandOptions {
  /** How long the program may take over a message, milliseconds. */
  limitMs: number;
  /** Programs that run at once, where each message has one of its own. */
  concurrency: number;
}

/** The driver of a command: with `{text}` it is run once a message, without it is kept running. @throws DriverProblem */
export function createCommandDriver(command: string, options: CommandOptions): Driver {
  const { words, isRunPerMessage } = parseCommandLine(command);
  const Kind = isRunPerMessage ? PerMessageDriver : KeptRunningDriver;
  return new Kind({ command, words, ...options });
}
