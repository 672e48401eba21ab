/** The receiving half of the minimal APPs, started as their README says. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import type { Example } from './examples.ts';
import { DEMO } from './requests.ts';

export const SECOND_SECRET = 'the next secret';

const running: ChildProcess[] = [];
const folders: string[] = [];

/** A folder that `stopExamples` removes. */
export function exampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-example-'));
  folders.push(folder);
  return folder;
}

/** All that were started. */
export function stopExamples(): void {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** In a folder of its own, until it answers. */
export async function startExample(receive: Example['receive'], given: NodeJS.ProcessEnv = {}) {
  const folder = exampleFolder();
  const port = await getPort({ host: '127.0.0.1' });
  const [program = '', ...args] = await receive(folder, port);
  const own = {
    STAFF_SERVICE_SECRET: DEMO.secret,
    STAFF_SERVICE_SECRET_2: SECOND_SECRET,
    STAFF_SERVICE_MESSAGES: join(folder, 'messages.ndjson'),
    PORT: String(port),
    PYTHONDONTWRITEBYTECODE: '1',
  };
  const env = { ...process.env, ...own, ...given };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  running.push(child);
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-2_000);
  });
  const url = `http://127.0.0.1:${port}/qmtapi`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break;
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return { url, folder, child };
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`${program} does not answer at ${url}: ${errors}`);
}
