/** A server of the benchmark as a process of its own, on a core of its own where the system can do that. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import getPort from 'get-port';
import { pinned, SERVER_CORE } from './cores.ts';
import type { Usage } from './usage-probe.ts';

const READY_MS = 30_000;
const STOP_MS = 5_000;

export interface ServerProcess {
  origin: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** @throws with the end of its output when it does not answer in time */
export async function startServerProcess(run: readonly string[]): Promise<ServerProcess> {
  const port = String(await getPort({ host: '127.0.0.1' }));
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-bench-log-'));
  const output = openSync(join(folder, 'output.log'), 'w+');
  const args = run.map((arg) => (arg === 'PORT' ? port : arg));
  const probe = resolve(import.meta.dirname, 'usage-probe.ts');
  const [program, ...rest] = pinned(SERVER_CORE, [process.execPath, '--import', probe, ...args]);
  const child = spawn(program!, rest, {
    env: { ...process.env, PORT: port, NODE_ENV: 'production' },
    stdio: ['ignore', output, 'inherit', 'ipc'],
  });
  closeSync(output);
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await exited;
      clearTimeout(timer);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(origin, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin,
    stop,
    usage: () => askUsage(child),
  };
}

/** Of a process into which `usage-probe.ts` was preloaded. */
export async function askUsage(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message');
  child.send('usage');
  return (await answer)[0] as Usage;
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + READY_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`did not start, exit code ${child.exitCode}`);
    const response = await fetch(origin, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
    if (response !== undefined) {
      await response.arrayBuffer();
      return;
    }
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`did not answer within ${READY_MS / 1000} s`);
}
