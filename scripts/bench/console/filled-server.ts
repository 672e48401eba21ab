/** The product with messages stored, on a core of its own where the system can do that. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sqliteEngine } from '../../../server/store/sqlite/sqlite-engine.ts';
import { createLogger } from '../../../server/telemetry/log.ts';
import { canPin, SERVER_CORE } from '../cores.ts';
import { fill } from '../data/fill.ts';
import { type ProductServer, startProductServer } from '../product-server.ts';
import { askUsage } from '../server-process.ts';
import { APPID, SECRET } from '../servers/job.ts';

const PROBE = resolve(import.meta.dirname, '../usage-probe.ts');

export interface FilledServer {
  origin: string;
  /** What the process has used so far, µs. */
  cpuMicroseconds(): Promise<number>;
  stop(): Promise<void>;
}

/** On SQLite, in a temporary folder that goes with it. */
export async function startFilledServer(messages: number): Promise<FilledServer> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-bench-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const server = await startIn(folder, messages).catch((error: unknown) => {
    removeFolder();
    throw error;
  });
  if (canPin) spawnSync('taskset', ['-acp', String(SERVER_CORE), String(server.process.pid)]);
  return {
    origin: server.origin,
    cpuMicroseconds: async () => (await askUsage(server.process)).cpuMicroseconds,
    async stop() {
      await server.stop('SIGKILL');
      removeFolder();
    },
  };
}

async function startIn(folder: string, messages: number): Promise<ProductServer> {
  const log = await createLogger('warn', false);
  const contents = { messages, customers: Math.min(10_000, messages / 10), days: 1 };
  await fill(() => sqliteEngine(join(folder, 'data'), log), contents);
  const configuration = {
    apps: [{ appid: APPID, secrets: [SECRET] }],
    demoAgent: false,
    retentionGiB: 1000,
  };
  return startProductServer({ folder, databaseUrl: undefined, configuration, nodeArgs: ['--import', PROBE] });
}
