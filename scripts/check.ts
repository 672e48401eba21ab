/** Everything that can be checked without running the product: types, lint and format, imports between rooms, drift of generated files, changes that break partners, locks. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './codegen/outputs.ts';
import { Problem } from './codegen/problem.ts';
import { progress } from './codegen/progress.ts';
import { withoutIntegrity } from './lockfiles.ts';

/** Arguments of Node, not names of commands: what npm puts on the PATH for those differs between systems. */
const CHECKS: Record<string, { command: string[]; mend: string }> = {
  // TypeScript 7 checks in a fifth of the time; 5.9 is there for openapi-typescript, which needs its API.
  types: { command: ['node_modules/typescript7/bin/tsc', '-p', '.'], mend: '' },
  'types of the console': {
    command: ['node_modules/typescript7/bin/tsc', '-p', 'server/console'],
    mend: '',
  },
  lint: {
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    mend: 'npx biome check --write .',
  },
  rooms: {
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['--config', '.dependency-cruiser.mjs', 'client', 'server', 'scripts', 'tests'],
    ],
    mend: 'which room may import which: .dependency-cruiser.mjs',
  },
  // The documentation that npm run build makes: a public symbol without a comment, or a link to nowhere, ends it.
  docs: {
    command: ['node_modules/typedoc/bin/typedoc', '--options', 'client/typedoc.json', '--emit', 'none'],
    mend: '',
  },
  codegen: { command: ['scripts/codegen.ts', '--check'], mend: 'npm run codegen' },
  // Against the last release: what would break a partner, and releases that were edited.
  contract: { command: ['scripts/changes.ts', '--check'], mend: '' },
};

/** @throws Problem with what the check printed */
function run(args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Problem(output))));
  });
}

async function check(name: string, fix: string, work: () => Promise<void>): Promise<void> {
  try {
    await progress(name, work);
  } catch (error) {
    process.stderr.write(
      `\n✗ ${name}\n${error instanceof Problem ? error.message : error}\n${fix && `→ ${fix}\n`}`,
    );
    process.exitCode = 1;
  }
}

if (!existsSync(resolve(ROOT, 'node_modules/typescript7'))) {
  process.stderr.write('未安装开发依赖 / the dev dependencies are not installed\n→ npm ci --include=dev\n');
  process.exit(1);
}
for (const [name, { command, mend }] of Object.entries(CHECKS)) await check(name, mend, () => run(command));
await check(
  'locks',
  'delete these entries, rm -rf node_modules, npm install --package-lock-only',
  async () => {
    const bare = withoutIntegrity();
    if (bare.length > 0) throw new Problem(`no integrity:\n${bare.join('\n')}`);
  },
);
