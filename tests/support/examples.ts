/** The minimal APPs that partners copy, `openapi/examples`, and how each half is started where its runtime is there. */
import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const EXAMPLES = resolve(import.meta.dirname, '../../openapi/examples');

export interface Example {
  language: 'python' | 'php' | 'java' | 'go';
  needs: string;
  /** Whether its runtime is on this machine. */
  isThere: boolean;
  /** Compiles, if that is needed. Returns the command that listens on the port. */
  receive: (folder: string, port: number) => Promise<string[]> | string[];
  /** Compiles, if that is needed. Returns the command that sends, without customer and text. */
  send: (folder: string) => Promise<string[]> | string[];
  /** Compiles, if that is needed. Returns the command that takes a first look at an APP, without its address. */
  check: (folder: string) => Promise<string[]> | string[];
}

export const exampleFile = (file: string) => join(EXAMPLES, file);

export const EXAMPLES_BY_LANGUAGE: Example[] = [
  {
    language: 'python',
    needs: 'python3',
    isThere: works('python3', ['--version'], 'Python 3.'),
    receive: () => ['python3', exampleFile('python/app.py')],
    send: () => ['python3', exampleFile('python/send.py')],
    check: () => ['python3', exampleFile('python/check.py')],
  },
  {
    language: 'php',
    needs: 'php, 8.1 or later, with curl',
    isThere: works(
      'php',
      ['-r', 'echo PHP_VERSION_ID >= 80100 && extension_loaded("curl") ? "usable" : "not";'],
      /^usable/,
    ),
    receive: (_folder, port) => [
      ...['php', '-d', 'display_errors=stderr', '-S', `127.0.0.1:${port}`],
      exampleFile('php/app.php'),
    ],
    send: () => ['php', exampleFile('php/send.php')],
    check: () => ['php', exampleFile('php/check.php')],
  },
  {
    language: 'java',
    needs: 'a JDK, 17 or later',
    isThere: works('javac', ['-version'], /javac (1[7-9]|[2-9]\d)/),
    receive: async (folder) => ['java', '-cp', await compileJava(folder), 'App'],
    send: async (folder) => ['java', '-cp', await compileJava(folder), 'Send'],
    check: async (folder) => ['java', '-cp', await compileJava(folder), 'Check'],
  },
  {
    language: 'go',
    needs: 'go, 1.19 or later',
    isThere: works('go', ['version'], /go1\.(19|[2-9]\d)/),
    receive: async (folder) => [await compileGo(folder)],
    send: async (folder) => [await compileGo(folder), 'send'],
    check: async (folder) => [await compileGo(folder), 'check'],
  },
];

async function compileJava(folder: string): Promise<string> {
  const classes = join(folder, 'out');
  const files = readdirSync(exampleFile('java')).filter((file) => file.endsWith('.java'));
  const sources = files.map((file) => exampleFile(`java/${file}`));
  await promisify(execFile)('javac', ['-encoding', 'UTF-8', '-d', classes, ...sources]);
  return classes;
}

async function compileGo(folder: string): Promise<string> {
  const program = join(folder, 'app');
  await promisify(execFile)('go', ['build', '-o', program, '.'], { cwd: exampleFile('go') });
  return program;
}

function works(program: string, args: string[], expected: string | RegExp): boolean {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return new RegExp(expected).test(`${stdout}${stderr}`);
}
