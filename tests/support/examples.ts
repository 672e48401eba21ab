/** The minimal APPs that partners copy, as their README starts them. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import getPort from 'get-port';
import { DEMO } from './requests.ts';

export const EXAMPLES = resolve(import.meta.dirname, '../../openapi/examples');
export const SECOND_SECRET = 'the next secret';

export interface Example {
  language: string;
  needs: string;
  /** Whether its runtime is on this machine. */
  isThere: boolean;
  /** Compiles, if that is needed. Returns the command that listens on the port. */
  command: (folder: string, port: number) => Promise<string[]> | string[];
}

export const source = (file: string) => join(EXAMPLES, file);

export const EXAMPLES_BY_LANGUAGE: Example[] = [
  {
    language: 'python',
    needs: 'python3',
    isThere: works('python3', ['--version'], 'Python 3.'),
    command: () => ['python3', source('python/app.py')],
  },
  {
    language: 'php',
    needs: 'php, 8.1 or later',
    isThere: works('php', ['-r', 'echo PHP_VERSION_ID >= 80100 ? "recent" : "old";'], 'recent'),
    command: (_folder, port) => [
      ...['php', '-d', 'display_errors=stderr', '-S', `127.0.0.1:${port}`],
      source('php/app.php'),
    ],
  },
  {
    language: 'java',
    needs: 'a JDK, 17 or later',
    isThere: works('javac', ['-version'], /javac (1[7-9]|[2-9]\d)/),
    async command(folder) {
      const classes = join(folder, 'out');
      const files = readdirSync(source('java')).filter((file) => file.endsWith('.java'));
      await promisify(execFile)('javac', [
        '-encoding',
        'UTF-8',
        '-d',
        classes,
        ...files.map((file) => source(`java/${file}`)),
      ]);
      return ['java', '-cp', classes, 'App'];
    },
  },
  {
    language: 'go',
    needs: 'go, 1.19 or later',
    isThere: works('go', ['version'], /go1\.(19|[2-9]\d)/),
    async command(folder) {
      const program = join(folder, 'app');
      await promisify(execFile)('go', ['build', '-o', program, '.'], { cwd: source('go') });
      return [program];
    },
  },
];

const running: ChildProcess[] = [];
const folders: string[] = [];

/** All that were started. */
export function stopExamples(): void {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** In a folder of its own, until it answers. */
export async function startExample(command: Example['command'], given: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-example-'));
  folders.push(folder);
  const port = await getPort({ host: '127.0.0.1' });
  const [program = '', ...args] = await command(folder, port);
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

function works(program: string, args: string[], expected: string | RegExp): boolean {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return new RegExp(expected).test(`${stdout}${stderr}`);
}
