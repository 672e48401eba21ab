/** A program under test, with the processes that it starts: all of them end when it is ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { DriverProblem } from './driver-problem.ts';
import { LineReader, OutputTail } from './output-tail.ts';
import { TEXTS } from './texts.ts';

/** How long a program that is asked to end may take, before it is made to. */
const GRACE_MS = 1_000;
/** How long what a program left behind may go on writing after its end. */
const LINGER_MS = 1_000;
/** There a process has no group: only the program itself can be ended. */
const HAS_GROUPS = process.platform !== 'win32';

export interface Ending {
  /** Null: it was ended by a signal. */
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface ProgramOptions {
  environment: NodeJS.ProcessEnv;
  /** Whether lines are written to it; without, its standard input is empty. */
  readsInput?: boolean;
  /** Each line of its standard output, without white space at its ends. */
  onLine?: (line: string) => void;
}

/** Those that run. A process that ends takes its programs with it, whatever ends it but SIGKILL. */
const running = new Set<Program>();
process.on('exit', () => {
  for (const program of running) program.signal('SIGKILL');
});

export class Program {
  readonly output = new OutputTail();
  /** Resolves once the program has ended, and what it left behind too. */
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;

  /**
   * Never through a shell: a word is an argument.
   *
   * @throws DriverProblem: there is no such program, or it may not be run
   */
  static async start(words: readonly string[], options: ProgramOptions): Promise<Program> {
    const [file = '', ...args] = words;
    const { environment: env, readsInput = false } = options;
    try {
      const child = spawn(file, args, {
        env,
        stdio: [readsInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
        detached: HAS_GROUPS, // a group of its own, so that its children can be ended with it
        windowsHide: true,
      });
      const program = new Program(child, options.onLine ?? (() => {}));
      await new Promise<void>((done, fail) => child.once('spawn', done).once('error', fail));
      return program;
    } catch (error) {
      throw new DriverProblem(TEXTS.notStarted(file, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  }

  private constructor(child: ChildProcess, onLine: (line: string) => void) {
    this.#child = child;
    child.on('error', () => {}); // `start` has told it, or it is a signal to a process that has just ended
    child.stdin?.on('error', () => {}); // it has ended, which `ended` tells
    const lines = new LineReader((line) => {
      this.output.add(line);
      onLine(line);
    });
    const errors = new LineReader((line) => this.output.add(line));
    child.stdout!.on('data', (chunk) => lines.write(chunk)).on('end', () => lines.end());
    child.stderr!.on('data', (chunk) => errors.write(chunk)).on('end', () => errors.end());
    if (child.pid !== undefined) running.add(this);
    this.ended = this.#end();
  }

  async #end(): Promise<Ending> {
    const closed = new Promise<void>((done) => this.#child.once('close', () => done()));
    const ending = await new Promise<Ending>((done) =>
      this.#child.once('exit', (code, signal) => done({ code, signal })),
    );
    // Not later: the number of a group in which nobody is left may soon be another's.
    if (this.#isGroupAlive()) {
      await Promise.race([closed, sleep(LINGER_MS)]);
      this.signal('SIGKILL');
    }
    running.delete(this);
    await Promise.race([closed, sleep(LINGER_MS)]);
    // A process that has left the group may hold them: this one would not come to its end.
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream?.destroy();
    return ending;
  }

  /** Of a program that reads its input. */
  writeLine(line: string): void {
    this.#child.stdin?.write(`${line}\n`);
  }

  /** Ends its input, asks it to end, and makes it. Resolves once it has. */
  async stop(): Promise<void> {
    if (!running.has(this)) return;
    this.#child.stdin?.end();
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      this.signal(signal);
      if (await endsWithin(GRACE_MS, this.ended)) return;
    }
  }

  signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (HAS_GROUPS) process.kill(-pid, signal);
      else this.#child.kill(signal);
    } catch {
      // It has just ended.
    }
  }

  #isGroupAlive(): boolean {
    try {
      return HAS_GROUPS && process.kill(-this.#child.pid!, 0);
    } catch {
      return false;
    }
  }
}

/** `exit 1`, `SIGSEGV` */
export function describeEnding({ code, signal }: Ending): string {
  return code === null ? `${signal}` : `exit ${code}`;
}

/** With the last line that the program wrote. */
export function withLine(ending: string, { lastLine }: OutputTail): string {
  return lastLine === '' ? ending : `${ending}: ${lastLine}`;
}

async function endsWithin(ms: number, ended: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const timeUp = sleep(ms, false, { signal: timer.signal }).catch(() => false);
  const hasEnded = await Promise.race([ended.then(() => true), timeUp]);
  timer.abort();
  return hasEnded;
}
