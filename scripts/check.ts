/** Everything that can be checked without running the product: types, lint and format, drift of generated files. */
import { spawn } from 'node:child_process';
import { ROOT } from './codegen/outputs.ts';
import { progress } from './codegen/progress.ts';

const CHECKS: Record<string, { command: string[]; mend: string }> = {
  // TypeScript 7 checks in a fifth of the time; 5.9 is there for openapi-typescript, which needs its API.
  types: { command: ['node', 'node_modules/typescript7/bin/tsc', '-p', '.'], mend: '' },
  lint: { command: ['biome', 'check', '--error-on-warnings', '.'], mend: 'npx biome check --write .' },
  codegen: { command: ['node', 'scripts/codegen.ts', '--check'], mend: 'npm run codegen' },
};

function run([program, ...args]: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(program!, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ ok: false, output: String(error) }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

for (const [name, { command, mend }] of Object.entries(CHECKS)) {
  const { ok, output } = await progress(name, () => run(command));
  if (ok) continue;
  process.stderr.write(`\n✗ ${name}\n${output}\n${mend && `→ ${mend}\n`}`);
  process.exitCode = 1;
}
