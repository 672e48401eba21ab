/** The runtimes that npm ships here, and how each runs a program. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const FOLDER = import.meta.dirname;
const MODULES = join(FOLDER, 'node_modules');
const INSTALL_ONCE = resolve(FOLDER, '../../scripts/install-once.ts');
const READY_MS = 20_000;

export type RuntimeName = 'node 20' | 'node 22' | 'node 24' | 'bun' | 'deno' | 'workerd';

/** The program of each runtime; absent where npm has none that runs here, which the tests then say. */
export function installRuntimes(): Map<RuntimeName, string> {
  execFileSync(process.execPath, [INSTALL_ONCE, FOLDER, '1 GB'], { stdio: 'inherit' });
  const programs: [RuntimeName, string | undefined][] = [
    ['node 20', join(MODULES, 'node20/bin/node')],
    ['node 22', join(MODULES, 'node22/bin/node')],
    ['node 24', process.execPath],
    ['bun', ofPlatform('@oven', 'bin/bun')],
    ['deno', ofPlatform('@deno', 'deno')],
    ['workerd', ofPlatform('@cloudflare', 'bin/workerd')],
  ];
  return new Map(programs.flatMap(([name, file]) => (file && runs(file) ? [[name, file] as const] : [])));
}

function runs(file: string): boolean {
  return spawnSync(file, ['--version'], { timeout: READY_MS }).status === 0;
}

/** npm installs the package of this platform only. */
function ofPlatform(scope: string, file: string): string | undefined {
  const folder = join(MODULES, scope);
  const found = existsSync(folder) ? readdirSync(folder)[0] : undefined;
  return found && join(folder, found, file);
}

/** The arguments that run a file: Deno alone asks for leave. */
export function runArguments(runtime: RuntimeName, file: string): string[] {
  return runtime === 'deno'
    ? ['run', '--quiet', '--no-prompt', '--allow-net', '--allow-env', '--allow-read', file]
    : [file];
}

export interface RunningProgram {
  origin: string;
  output(): string;
  stop(): Promise<void>;
}

/** Starts a server and waits until it answers. @throws with its output when it does not */
export async function startProgram(
  program: string,
  args: readonly string[],
  { cwd, port, env = {} }: { cwd: string; port: number; env?: Record<string, string> },
): Promise<RunningProgram> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(program, args, { cwd, env: { PATH, HOME, ...env } });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  child.on('error', (error) => (output += error));
  const running = { origin: `http://127.0.0.1:${port}`, output: () => output, stop: () => ended(child) };
  for (const until = performance.now() + READY_MS; performance.now() < until; ) {
    if (child.exitCode !== null) break;
    const answer = await fetch(running.origin, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer !== undefined) return running;
    await new Promise((wait) => setTimeout(wait, 30));
  }
  await running.stop();
  throw new Error(`${program} ${args.join(' ')} did not answer:\n${output}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
