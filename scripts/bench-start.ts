/** `npm run bench:start`: how long the server takes until it listens, as a package and from its sources, beside bare koa. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MACHINE } from './bench/machine.ts';
import { bounded, parsed, Usage } from './bench/options.ts';
import { buildServer } from './build/server.ts';
import { ROOT } from './codegen/outputs.ts';

const RESULTS = join(ROOT, 'scripts/bench/results/start.md');
const HELP = `npm run bench:start -- [--rounds 15]

Builds the server's package, then starts each in turn, every round. Writes scripts/bench/results/start.md.
`;
/** As short as koa can be had, with Node's compile cache as the package has it. */
const KOA = `
import module from 'node:module';
module.enableCompileCache();
const { default: Koa } = await import(${JSON.stringify(import.meta.resolve('koa'))});
new Koa().use((ctx) => { ctx.body = 'ok'; }).listen(0, '127.0.0.1', () => console.log('listening'));
`;

interface Start {
  ms: number;
  /** Of the main thread; undefined but on Linux. */
  cpuMs: number | undefined;
}

async function measure(args: readonly string[]): Promise<Start> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    if (output.includes('listening')) break;
  }
  const start = { ms: performance.now() - started, cpuMs: cpuOf(child) };
  child.kill('SIGTERM');
  await exited;
  if (!output.includes('listening')) throw new Error(`${args.join(' ')}: ended before it listened`);
  return start;
}

function cpuOf({ pid }: ChildProcess): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

function row(name: string, starts: readonly Start[]): string {
  const cell = (values: (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
    return known.length === 0
      ? '| – | – '
      : `| ${known[0]!.toFixed(0)} | ${known[known.length >> 1]!.toFixed(0)} `;
  };
  return `| ${name} ${cell(starts.map(({ ms }) => ms))}${cell(starts.map(({ cpuMs }) => cpuMs))}|`;
}

async function main(): Promise<void> {
  const { rounds, help } = parsed(process.argv.slice(2), {
    rounds: { type: 'string', default: '15' },
    help: { type: 'boolean', default: false },
  });
  if (help) return void process.stdout.write(HELP);
  const count = bounded('rounds', rounds, 1_000);
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-start-'));
  try {
    const dist = join(folder, 'dist');
    mkdirSync(dist);
    await buildServer(dist, { hasDocs: false });
    const koa = join(folder, 'koa.mjs');
    writeFileSync(koa, KOA);
    const serve = ['serve', '--port', '0', '--data', join(folder, 'data')];
    const contenders: Record<string, string[]> = {
      'Node alone': ['--eval', "console.log('listening')"],
      'bare koa': [koa],
      'the package': [join(dist, 'staff-service.js'), ...serve],
      'its sources': [join(ROOT, 'server/cli.ts'), ...serve],
    };
    const starts = new Map(Object.keys(contenders).map((name) => [name, [] as Start[]]));
    // The first one fills the compile cache.
    for (let round = 0; round <= count; round++)
      for (const [name, args] of Object.entries(contenders)) {
        const start = await measure(args);
        if (round > 0) starts.get(name)!.push(start);
      }
    const text = `# From the start until it listens

\`npm run bench:start\`, ${count} rounds, milliseconds, with Node’s compile cache filled. ${MACHINE}, shared and noisy:
trust the ratios, and the CPU time of the main thread more than the clock.

| | shortest | median | CPU, least | CPU, median |
| --- | --- | --- | --- | --- |
${[...starts].map(([name, all]) => row(name, all)).join('\n')}
`;
    writeFileSync(RESULTS, text);
    process.stdout.write(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  process.stderr.write(error instanceof Usage ? `${error.message}\n\n${HELP}` : `${error.stack}\n`);
  process.exitCode = error instanceof Usage ? 2 : 1;
});
