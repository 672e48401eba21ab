/** The programs of all generators of TypeScript, with what they generated: one compiler, one bundler. */
import { execFile } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const TSC = resolve(import.meta.dirname, '../../node_modules/typescript7/bin/tsc');

export interface BuiltPrograms {
  /** What the compiler says of files in the trial's folder. */
  findings(trial: string): string;
  import(trial: string): Promise<object>;
}

/** As a partner's project would have it: strict, with a bundler, for Node. */
const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: ['node'],
    strict: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['*/program.ts', '*/generated/**/*.ts', '*/others/*/generated/**/*.ts'],
};

/** @param run the folder that has a folder of each trial */
export async function buildPrograms(run: string): Promise<BuiltPrograms> {
  const programs = globSync('*/program.ts', { cwd: run }).map((file) => dirname(file));
  if (programs.length === 0) throw new Error('no program.ts in the folder of any trial');
  writeFileSync(join(run, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  const [output, broken] = await Promise.all([compile(run), bundle(run, programs)]);
  return {
    findings: (trial) => findingsOf(output, trial),
    async import(trial) {
      if (broken.has(trial)) throw broken.get(trial);
      return import(/* @vite-ignore */ pathToFileURL(join(run, 'bundled', `${trial}.mjs`)).href);
    },
  };
}

function compile(run: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [TSC, '-p', run, '--pretty', 'false'],
      { cwd: run, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        // It ends with 1 or 2 when it has findings.
        if (typeof error?.code === 'number' || error === null) done(stdout + stderr);
        else fail(error);
      },
    );
  });
}

/** Findings begin with the file's path; the lines that go on are indented. */
function findingsOf(output: string, trial: string): string {
  const findings = output.split(/\n(?=\S)/);
  const elsewhere = findings.filter((one) => one !== '' && !/^[^\s(]+\//.test(one));
  return [...elsewhere, ...findings.filter((one) => one.startsWith(`${trial}/`))].join('\n').trim();
}

/** One bundle each, so that one that does not bundle spoils no other. @returns what was thrown for those that do not */
async function bundle(run: string, programs: readonly string[]): Promise<Map<string, Error>> {
  const broken = new Map<string, Error>();
  const bundling = programs.map(async (name) => {
    const bundled = await rolldown({
      input: join(run, name, 'program.ts'),
      platform: 'node',
      external: (id) => !id.startsWith('.') && !isAbsolute(id),
      // What is generated may import `./x.js` and mean `./x.ts`.
      resolve: { extensionAlias: { '.js': ['.js', '.ts'] } },
      logLevel: 'silent',
    });
    await bundled.write({ file: join(run, 'bundled', `${name}.mjs`), format: 'esm', codeSplitting: false });
    await bundled.close();
  });
  for (const [at, { status, ...settled }] of (await Promise.allSettled(bundling)).entries()) {
    if (status === 'rejected') broken.set(programs[at]!, (settled as PromiseRejectedResult).reason);
  }
  return broken;
}
