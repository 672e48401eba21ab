/** Runs trials: all at once, against one reference server; what was generated in TypeScript is compiled together. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startLiveServer } from '../support/live-server.ts';
import { DEMO } from '../support/requests.ts';
import { type BuiltPrograms, buildPrograms } from './build-programs.ts';
import {
  COMMAND_MS,
  type CommandOptions,
  STEPS,
  type Step,
  type StepName,
  type Target,
  type Trial,
  type TrialContext,
} from './trial.ts';

const FOLDER = import.meta.dirname;
const ROOT = resolve(FOLDER, '../..');
const STEP_NAMES = Object.keys(STEPS) as StepName[];
const ODD = { ...DEMO, appid: '门店/1?' };

export interface TrialResult {
  /** Of each step that the trial has or of which it is known that it fails: nothing if it works, or what it threw. */
  steps: Map<StepName, Error | undefined>;
  /** ms of each step, for whoever looks for what takes long. */
  durations: Map<StepName, number>;
  /** Remarks that are not true any more, and what shows it. */
  outdated: string[];
}

/** What the tools need is installed first, unless it is there. @returns nothing of a trial that cannot run on this machine */
export async function runTrials(trials: readonly Trial[]): Promise<Map<string, TrialResult>> {
  execFileSync(process.execPath, [join(ROOT, 'scripts/install-once.ts'), FOLDER, '700 MB'], {
    stdio: 'inherit',
  });
  const run = mkdtempSync(join(FOLDER, 'run-'));
  const apps = [DEMO, ODD].map(({ appid, secret }) => ({ appid, name: appid, secrets: [secret] }));
  const server = await startLiveServer({ apps });
  const target = { platformUrl: server.url, appUrl: `${server.url}/qmtapi`, ...DEMO };
  try {
    const here = trials.filter(({ needs }) => needs?.isHere() ?? true);
    const read = barrier(here.filter(hasProgram).length);
    const built = read.all.then(() => buildPrograms(run));
    const generated = here.some(hasProgram) ? read.all : Promise.resolve();
    built.catch(() => {}); // Each trial that needs it says so.
    const results = here.map(async (trial): Promise<[string, TrialResult]> => {
      return [trial.name, await runTrial(trial, { run, target, built, onRead: read.arrive, generated })];
    });
    return new Map(await Promise.all(results));
  } finally {
    await server.stop();
    rmSync(run, { recursive: true, force: true });
  }
}

interface Shared {
  run: string;
  target: Target;
  built: Promise<BuiltPrograms>;
  /** Is told once when a trial with a program has read the document, or has failed to. */
  onRead: () => void;
  /** Generators keep this process busy for seconds: what has a time-out waits for them. */
  generated: Promise<void>;
}

async function runTrial(trial: Trial, shared: Shared): Promise<TrialResult> {
  const { context, stop } = contextOf(trial, shared);
  const result: TrialResult = { steps: new Map(), durations: new Map(), outdated: [] };
  try {
    for (const name of STEP_NAMES) {
      await runStep(name, trial, context, result);
      if (name === 'reads' && hasProgram(trial)) shared.onRead();
      if (name === 'compiles') await shared.generated;
    }
    if (result.steps.get('reads') === undefined) await checkRemarks(trial, context, result);
  } finally {
    await stop();
  }
  return result;
}

/** That of a generator of TypeScript: see `typescript.ts`. */
const hasProgram = ({ name }: Trial) => existsSync(join(FOLDER, 'programs', `${name}.ts`));

async function runStep(name: StepName, trial: Trial, context: TrialContext, result: TrialResult) {
  const step = trial.steps[name];
  const knownReason = trial.fails?.[name];
  if (step === undefined) {
    if (knownReason !== undefined) result.steps.set(name, new Error(knownReason.en));
    return;
  }
  if (name !== 'reads' && result.steps.get('reads') !== undefined) {
    result.steps.set(name, new Error('not run, for the document could not be read'));
    return;
  }
  const start = performance.now();
  result.steps.set(name, await errorOf(step, context));
  result.durations.set(name, performance.now() - start);
}

async function checkRemarks({ mind = [] }: Trial, context: TrialContext, { outdated }: TrialResult) {
  for (const { en, holds } of mind) {
    const error = holds && (await errorOf(holds, context));
    if (error !== undefined) outdated.push(`${en}: ${error.message}`);
  }
}

async function errorOf(step: Step, context: TrialContext): Promise<Error | undefined> {
  try {
    await step(context);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function contextOf(trial: Trial, { run, target, built }: Shared) {
  const folder = join(run, trial.name);
  mkdirSync(folder);
  const stops: (() => unknown)[] = [];
  const context: TrialContext = {
    folder,
    document: join(ROOT, trial.document),
    otherDocuments: (trial.otherDocuments ?? []).map((document) => join(ROOT, document)),
    target,
    oddTarget: { ...target, ...ODD },
    content: `你好，来自 ${trial.name}`,
    run: (command, args, options) => runCommand(command, args, { cwd: folder, ...options }),
    atEnd: (stop) => stops.push(stop),
    expectStored: (content, endpoint) => expectStored(target.platformUrl, content, endpoint),
    async expectTypes() {
      const findings = (await built).findings(trial.name);
      if (findings !== '') throw new Error(findings);
    },
    importProgram: async () => (await built).import(trial.name),
  };
  const stop = async () => {
    for (const one of stops.toReversed()) await one();
  };
  return { context, stop };
}

async function expectStored(origin: string, content: string, endpoint: 'A' | 'B' = 'A'): Promise<void> {
  const at = endpoint === 'A' ? 'platform' : 'app';
  const answer = await fetch(`${origin}/console/api/exchanges?verdict=accepted&endpoint=${at}&limit=200`);
  const { exchanges } = (await answer.json()) as { exchanges: { excerpt: string | null }[] };
  const found = exchanges.filter(({ excerpt }) => excerpt === content).length;
  if (found !== 1) throw new Error(`${found} messages with the content ${content} are stored, expected 1`);
}

function runCommand(command: string, args: readonly string[], { input, env, cwd }: CommandOptions) {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise<string>((done, fail) => {
    const child = spawn(command, args, { cwd, env: { PATH, HOME, ...env }, timeout: COMMAND_MS });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === 0) done(output);
      else fail(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${output}`));
    });
    child.stdin.on('error', () => {}); // It may end without reading.
    child.stdin.end(input);
  });
}

/** `all` resolves when `count` have arrived. */
function barrier(count: number): { all: Promise<void>; arrive: () => void } {
  const { promise: all, resolve: open } = Promise.withResolvers<void>();
  let missing = count;
  return {
    all,
    arrive() {
      missing -= 1;
      if (missing === 0) open();
    },
  };
}

/** Of the package that is installed for the trials, by the name that it is installed by. */
export function installedPackage(name: string): { name: string; version: string } {
  return JSON.parse(readFileSync(join(FOLDER, 'node_modules', name, 'package.json'), 'utf8'));
}
