/**
 * `npm run fuzz`: hostile inputs of many classes against the reference server and the package's receivers. Exit codes: see
 * `--help`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { ClassResult } from './fuzz/byte-run.ts';
import { ACCEPTS } from './fuzz/inputs/hostile-answers.ts';
import { APPS, type TargetName } from './fuzz/inputs/signing.ts';
import { HELP, type Options, parseOptions, Usage } from './fuzz/options.ts';
import { planJobs } from './fuzz/plan.ts';
import { describe, HEADING, row, total } from './fuzz/report.ts';
import { HostileApp } from './fuzz/target/hostile-app.ts';
import { Target } from './fuzz/target/target.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
process.stdout.on('error', () => process.exit(1)); // nobody reads on
let shownAt = 0;

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === undefined) process.stdout.write(HELP);
  else process.exitCode = await fuzz(options);
} catch (error) {
  process.stderr.write(`${error instanceof Usage ? `${error.message}\n\n${HELP}` : error}\n`);
  process.exitCode = error instanceof Usage ? 2 : 1;
}

/** Returns the exit code. */
async function fuzz(options: Options): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const stop = stopOnSignal();
  const targets = new Map<TargetName, Target>();
  const results: ClassResult[] = [];
  // Where the control API's messages go.
  const app = new HostileApp(() => ACCEPTS);
  const callbackUrl = await app.start();
  say(`seed ${options.seed}\n\n${styleText('bold', HEADING)}`);
  try {
    for (const job of planJobs(options)) {
      if (stop.isStopped()) break;
      const target = targets.get(job.target) ?? (await startTarget(job.target, folder, targets, callbackUrl));
      const result = await job.run(target, folder, {
        seed: options.seed,
        inputs: job.inputs,
        isStopped: stop.isStopped,
        onProgress: (done, findings) => showProgress(job, done, findings),
      });
      clearProgress();
      results.push(result);
      say(result.findings.length > 0 ? styleText('red', row(result)) : row(result));
    }
  } finally {
    clearProgress();
    app.stop();
    for (const target of targets.values()) {
      await target.stop('SIGKILL');
      target.remove();
    }
  }
  say(`\n${stop.isStopped() ? 'interrupted: ' : ''}${total(results)}`);
  for (const result of results) for (const line of describe(result, options.seed)) say(line);
  if (results.some(({ findings }) => findings.length > 0)) return 1;
  return stop.isStopped() ? 130 : 0;
}

async function startTarget(
  name: TargetName,
  folder: string,
  targets: Map<TargetName, Target>,
  callbackUrl: string,
): Promise<Target> {
  const apps = APPS.map(({ appid, secret }) => ({ appid, secrets: [secret], callbackUrl }));
  const target = new Target(name, folder, { apps, allowCallbackNetworks: ['127.0.0.1/32'] });
  targets.set(name, target);
  await target.start();
  return target;
}

/** Ctrl-C: what runs comes to its end, and what was found is told. A second one ends at once. */
function stopOnSignal(): { isStopped: () => boolean } {
  let stopped = false;
  const stop = () => {
    if (stopped) process.exit(130);
    stopped = true;
    process.stderr.write('\nstopping with this class; Ctrl-C again to stop now\n');
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { isStopped: () => stopped };
}

function showProgress(
  { name, target, inputs }: { name: string; target: string; inputs: readonly number[] },
  done: number,
  findings: number,
): void {
  if (!process.stderr.isTTY || performance.now() - shownAt < 100) return;
  shownAt = performance.now();
  process.stderr.write(
    `\r\x1b[K${name}, ${target}: ${done} of ${inputs.length}${findings > 0 ? `, ${findings} found` : ''}`,
  );
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
