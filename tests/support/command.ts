/** The command `staff-service` as a person runs it: a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { endWithTests } from './child-processes.ts';

export const CLI = resolve(import.meta.dirname, '../../server/cli.ts');

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  process: ChildProcess;
  output: () => { stdout: string; stderr: string };
  finished: Promise<Finished>;
}

/** @param cli the program; by default that of the sources */
export function start(args: string[], environment: Record<string, string> = {}, cli = CLI): Running {
  const { PATH = '' } = process.env;
  const child = endWithTests(spawn(process.execPath, [cli, ...args], { env: { PATH, ...environment } }));
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const finished = new Promise<Finished>((done) =>
    child.on('close', (code) => done({ code, stdout, stderr })),
  );
  return { process: child, output: () => ({ stdout, stderr }), finished };
}

export function run(args: string[], environment?: Record<string, string>, cli?: string): Promise<Finished> {
  return start(args, environment, cli).finished;
}

/** Starts `serve` on a free port; resolves with its origin once it listens. */
export async function serve(
  dataFolder: string,
  args: string[] = [],
  environment: Record<string, string> = {},
  cli = CLI,
): Promise<Running & { url: string }> {
  const running = start(['serve', '--port', '0', '--data', dataFolder, ...args], environment, cli);
  for (;;) {
    const port = /"port":(\d+)/.exec(running.output().stdout)?.[1];
    if (port !== undefined) return { ...running, url: `http://127.0.0.1:${port}` };
    if (running.process.exitCode !== null) throw new Error(`serve ended: ${running.output().stderr}`);
    await new Promise((wait) => setTimeout(wait, 20));
  }
}
