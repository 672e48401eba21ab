/** Runs of the conformance suite that the console begins: each a process of its own, whose end is not ours. */
import { type ChildProcess, spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bilingual } from '@staff-service/client';
import type { components } from '../../../generated/console.ts';
import { addressCheck } from '../../config/callback-addresses.ts';
import { CLI } from '../../config/installed-files.ts';
import type { LiveSettings } from '../../config/live-settings.ts';
import { isLoopback } from '../../config/settings.ts';
import type { ConformanceRuns } from '../../store/conformance-runs.ts';
import { newId } from '../../store/uuid-v7.ts';
import type { Logger } from '../../telemetry/log.ts';
import { TEXTS } from './texts.ts';

export type Run = components['schemas']['ConformanceRun'];
type Plan = components['schemas']['NewConformanceRun'] & { secret: string };

const WRITE_MS = 1_000;
/** A run of which nothing was heard for so long went with its server. */
const SILENT_MS = 60_000;
const MAX_REPORT_BYTES = 8 * 1024 * 1024;
const STATES = { 0: 'passed', 1: 'failed', 2: 'broken', 130: 'stopped' } as const;
const MAX_COMPLAINT = 2_000;

interface Running {
  run: Run;
  child: ChildProcess;
}

/** What the suite's process tells after each check, and at the end where nothing was proven. */
type Told = Progress | { problem: Bilingual };
interface Progress {
  done: number;
  total: number;
  outcome: string;
}

interface Options {
  runs: ConformanceRuns;
  live: LiveSettings;
  log: Logger;
}

export class ConformanceRunner {
  readonly #options: Options;
  #running: Running | undefined;
  #isStarting = false;

  constructor(options: Options) {
    this.#options = options;
  }

  get isBusy(): boolean {
    return this.#isStarting || this.#running !== undefined;
  }

  async list(): Promise<Run[]> {
    return (await this.#options.runs.list()).map((text) => this.#current(text));
  }

  async find(id: string): Promise<Run | undefined> {
    const text = await this.#options.runs.find(id);
    return text === undefined ? undefined : this.#current(text);
  }

  report(id: string): Promise<string | undefined> {
    return this.#options.runs.report(id);
  }

  /** The addresses that the host stands for and that may not be tested; none: it may. */
  async refusedAddresses(baseUrl: string): Promise<string[]> {
    const host = new URL(baseUrl).hostname.replace(/^\[(.*)\]$/, '$1');
    const permitted = addressCheck(this.#options.live.current.allowCallbackNetworks);
    const addresses =
      isIP(host) === 0 ? (await lookup(host, { all: true })).map(({ address }) => address) : [host];
    return addresses.filter((address) => !isLoopback(address) && !permitted(address));
  }

  /** @throws when the store does not answer */
  async start(plan: Plan): Promise<Run> {
    const { target, baseUrl, appid } = plan;
    const run: Run = {
      id: newId(),
      at: new Date().toISOString(),
      target,
      baseUrl,
      appid,
      state: 'running',
      done: 0,
      total: null,
      passed: 0,
      failed: 0,
      skipped: 0,
      problem: null,
    };
    this.#isStarting = true;
    try {
      await this.#write(run);
      const folder = await mkdtemp(join(tmpdir(), 'staff-service-run-'));
      const report = join(folder, 'report.html');
      const child = spawnSuite(plan, report);
      this.#running = { run, child };
      this.#follow(run, child, folder, report);
    } finally {
      this.#isStarting = false;
    }
    return run;
  }

  /** Ends the run. False: it had ended. */
  stop(id: string): boolean {
    if (this.#running?.run.id !== id || this.#running.run.state !== 'running') return false;
    this.#running.run.state = 'stopped';
    this.#running.child.kill('SIGTERM');
    return true;
  }

  /** With the server. */
  close(): void {
    this.#running?.child.kill('SIGKILL');
  }

  #follow(run: Run, child: ChildProcess, folder: string, report: string): void {
    let complaint = '';
    let problem: Bilingual | undefined;
    let lastWrite = performance.now();
    let written: Promise<void> = Promise.resolve();
    child.stderr!.on('data', (chunk: Buffer) => {
      if (complaint.length < MAX_COMPLAINT) complaint += chunk.toString();
    });
    child.on('message', (told: Told) => {
      if ('problem' in told) {
        problem = told.problem;
        return;
      }
      count(run, told);
      if (performance.now() - lastWrite < WRITE_MS) return;
      lastWrite = performance.now();
      written = this.#write(run).catch(() => {}); // the last one tells all
    });
    const end = async (code: number | null) => {
      const state = run.state === 'running' ? (STATES[code as keyof typeof STATES] ?? 'broken') : run.state;
      const html = await readFile(report, 'utf8').catch(() => null);
      const why = state === 'broken' ? (problem ?? describeProblem(complaint)) : null;
      await rm(folder, { recursive: true, force: true });
      await written; // PostgreSQL has several connections: the last one has to be the last
      const isShort = html !== null && html.length <= MAX_REPORT_BYTES;
      await this.#write({ ...run, state, problem: why }, isShort ? html : null);
    };
    child.once('error', () => child.emit('close', null));
    // Not `exit`: what it said last may come after that.
    child.once('close', (code) => {
      end(code)
        .catch((err: unknown) => this.#options.log.error({ err, run: run.id }, 'conformance run is lost'))
        // Not before: until it is written, with its report, it is under way.
        .finally(() => {
          this.#running = undefined;
        });
    });
  }

  #write(run: Run, report: string | null = null): Promise<void> {
    return this.#options.runs.write(run.id, JSON.stringify({ ...run, heardAt: Date.now() }), report);
  }

  /** As it is now, if this server runs it; as it was written last, otherwise. */
  #current(text: string): Run {
    const { heardAt, ...run } = JSON.parse(text) as Run & { heardAt: number };
    if (this.#running?.run.id === run.id) return this.#running.run;
    if (run.state === 'running' && Date.now() - heardAt > SILENT_MS) run.state = 'stopped';
    return run;
  }
}

function count(run: Run, { done, total, outcome }: Progress): void {
  run.done = done;
  run.total = total;
  if (outcome === 'fail' || outcome === 'error') run.failed += 1;
  else if (outcome === 'skipped' || outcome === 'disabled') run.skipped += 1;
  else run.passed += 1;
}

/** The secret goes by the environment, which other users of the machine do not see. */
function spawnSuite({ target, baseUrl, appid, secret, profile }: Plan, report: string): ChildProcess {
  const flags = ['--url', baseUrl, '--appid', appid, '--report', `html=${report}`, '--quiet'];
  if (profile !== undefined) flags.push('--profile', profile);
  const { PATH, SystemRoot, TMPDIR } = process.env;
  return spawn(process.execPath, [CLI, 'conform', target, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { PATH, SystemRoot, TMPDIR, LC_ALL: 'C', STAFF_SERVICE_SECRET: secret },
  });
}

/** What the command complained of; it names no secret. */
function describeProblem(complaint: string): Bilingual {
  const text = complaint.trim().slice(0, MAX_COMPLAINT);
  return text === '' ? TEXTS.couldNotRun : { zh: text, en: text };
}
