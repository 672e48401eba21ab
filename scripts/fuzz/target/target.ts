/** What is fuzzed, as a process of its own on 127.0.0.1: the reference server, or the package's receivers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { APPS, findSecret, type TargetName } from '../inputs/signing.ts';
import type { Probed, Stalled } from './probe.ts';
import type { FetchAnswered, FetchAsked } from './receiver-process.ts';
import { type Stored, StoredMessages } from './stored-messages.ts';

const CLI = resolve(import.meta.dirname, '../../../server/cli.ts');
const RECEIVER = resolve(import.meta.dirname, 'receiver-process.ts');
const PROBE = resolve(import.meta.dirname, 'probe.ts');
/** Without an answer to a probe for so long, its event loop stands still. */
const HUNG_MS = 10_000;
const START_MS = 60_000;
const OUTPUT_KEPT = 4_000;

export interface TargetEvents {
  onStall(ms: number): void;
  /** It ended although nobody asked it to. */
  onCrash(why: string): void;
  onSecretShown(where: string, text: string): void;
}

const IGNORED: TargetEvents = { onStall() {}, onCrash() {}, onSecretShown() {} };

export class Target {
  readonly name: TargetName;
  /** Who is told; whoever runs a class puts itself here. */
  events = IGNORED;
  port = 0;
  /** Counts starts: what was sent to an earlier one has no answer. */
  generation = 0;
  readonly #folder: string;
  readonly #configuration: object;
  #child: ChildProcess | undefined;
  #stopping = false;
  #isReady = false;
  #asked = 0;
  readonly #waiting = new Map<number, (message: never) => void>();
  #stderr = '';

  constructor(name: TargetName, folder: string, configuration: object = {}) {
    this.name = name;
    this.#folder = join(folder, name);
    mkdirSync(this.#folder, { recursive: true });
    this.#configuration = configuration;
  }

  get isRunning(): boolean {
    return !this.#stopping && this.#child?.exitCode === null && this.#child.signalCode === null;
  }

  /** @throws with what it said when it does not start */
  async start(): Promise<void> {
    this.#stopping = false;
    this.#stderr = '';
    this.#isReady = false;
    this.generation += 1;
    const child = spawn(process.execPath, ['--expose-gc', '--import', PROBE, ...this.#command()], {
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
      detached: true, // Ctrl-C is for whoever fuzzes
    });
    this.#child = child;
    this.#watchOutput(child);
    child.on('message', (message: Probed & Stalled & FetchAnswered) => {
      const { probed, fetched, stalledMs } = message;
      if (stalledMs !== undefined && this.#isReady) this.events.onStall(stalledMs);
      this.#waiting.get(probed ?? fetched)?.(message as never);
    });
    child.on('exit', (code, signal) => {
      this.#waiting.clear();
      if (!this.#stopping && child === this.#child) this.events.onCrash(this.#describeEnd(code, signal));
    });
    this.port = await this.#listening(child);
    // What it takes to start, and what it says then (the banner names the demo's secret), is nobody's input.
    await this.probe(true);
    this.#isReady = true;
  }

  /** SIGKILL, and a new one over the same data. */
  async restart(): Promise<void> {
    await this.stop('SIGKILL');
    await this.start();
  }

  /** Milliseconds until it had ended. */
  async stop(signal: NodeJS.Signals): Promise<number> {
    const started = performance.now();
    this.#stopping = true;
    const child = this.#child;
    if (child?.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    }
    return performance.now() - started;
  }

  /** Undefined when its event loop stands still for ten seconds, or it has ended. @param forget the longest turn so far */
  async probe(forget = false): Promise<Probed | undefined> {
    return this.#ask<Probed>((probe) => ({ probe, forget }));
  }

  /** Whether its event loop still turns; `probe` costs a collection. */
  async isAlive(): Promise<boolean> {
    return (await this.#ask<object>((ping) => ({ ping }))) !== undefined;
  }

  /** Undefined as with `probe`. */
  async fetch(request: Omit<FetchAsked, 'fetch'>): Promise<FetchAnswered | undefined> {
    return this.#ask<FetchAnswered>((fetch) => ({ fetch, ...request }));
  }

  /** What it has accepted since this was asked last. */
  takeStored(): Stored[] {
    return this.#stored.take();
  }

  remove(): void {
    this.#stored.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  readonly #stored = new StoredMessages(() =>
    this.name === 'server'
      ? join(this.#folder, 'data/staff-service.db')
      : join(this.#folder, 'accepted.jsonl'),
  );

  #command(): string[] {
    if (this.name === 'receiver') return [RECEIVER, join(this.#folder, 'accepted.jsonl')];
    const config = join(this.#folder, 'config.json');
    const defaults = {
      apps: APPS.map(({ appid, secret }) => ({ appid, secrets: [secret] })),
      freshnessSeconds: 86_400,
    };
    writeFileSync(config, JSON.stringify({ ...defaults, ...this.#configuration }));
    return [CLI, 'serve', '--port', '0', '--data', join(this.#folder, 'data'), '--config', config];
  }

  #listening(child: ChildProcess): Promise<number> {
    return new Promise((done, fail) => {
      const give = (port: unknown) => {
        clearTimeout(timer);
        done(Number(port));
      };
      const timer = setTimeout(
        () => fail(new Error(`${this.name} does not start: ${this.#stderr}`)),
        START_MS,
      );
      child.on('message', (message: { port?: number }) => message.port !== undefined && give(message.port));
      child.stdout!.on('data', (chunk: Buffer) => {
        const [, port] = /"port":(\d+)/.exec(chunk.toString()) ?? [];
        if (port !== undefined) give(port);
      });
      child.once('exit', () => {
        clearTimeout(timer);
        fail(new Error(`${this.name} does not start: ${this.#stderr}`));
      });
    });
  }

  #watchOutput(child: ChildProcess): void {
    for (const where of ['stdout', 'stderr'] as const) {
      let tail = '';
      child[where]!.on('data', (chunk: Buffer) => {
        const text = tail + chunk.toString();
        tail = text.slice(-64);
        if (where === 'stderr') this.#stderr = (this.#stderr + chunk.toString()).slice(-OUTPUT_KEPT);
        const shown = findSecret(text);
        if (shown === undefined || !this.#isReady) return;
        tail = '';
        this.events.onSecretShown(where, text.slice(Math.max(0, text.indexOf(shown) - 300)).slice(0, 400));
      });
    }
  }

  #describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
    const reason =
      /^\s*(?:\w*Error\b.*|.*\bcode: '.*)$/m.exec(this.#stderr)?.[0]?.trim() ?? this.#stderr.slice(-300);
    return `ended with ${signal ?? code}: ${reason}`;
  }

  #ask<Answer>(message: (id: number) => object): Promise<Answer | undefined> {
    const child = this.#child;
    if (child === undefined || !this.isRunning) return Promise.resolve(undefined);
    const id = ++this.#asked;
    return new Promise((done) => {
      const end = (answer: Answer | undefined) => {
        clearTimeout(timer);
        child.off('exit', gone);
        this.#waiting.delete(id);
        done(answer);
      };
      const gone = () => end(undefined);
      const timer = setTimeout(gone, HUNG_MS);
      child.once('exit', gone);
      this.#waiting.set(id, end as never);
      child.send(message(id), (error) => error && gone());
    });
  }
}
