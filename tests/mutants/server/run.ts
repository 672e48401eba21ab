/** `npm run mutants:server`: what no test holds. See `--help`. */
import { availableParallelism } from 'node:os';
import { parseArgs, styleText } from 'node:util';
import { MUTANTS } from './index.ts';
import { type Mutant, Problem } from './mutant.ts';
import { killRuns, runTests } from './test-run.ts';
import { findStale, TreeCopy } from './tree-copy.ts';

const AT_ONCE = Math.min(2, availableParallelism());
const HELP = `npm run mutants:server -- [options]

Breaks the server in one place at a time, in a copy of the working tree, and runs the tests that should notice.
They are run without any mutant first.

  --only <id>   only this one; may be given several times
  --list        which mutants there are, and whether they fit the sources; runs nothing
  --help

Exit codes: 0 each was caught, 1 one survived, 2 wrong usage, or a mutant does not fit the sources,
or the tests fail without one.
`;

const say = (text: string) => process.stdout.write(`${text}\n`);
const copies: TreeCopy[] = [];
process.on('exit', () => {
  killRuns();
  for (const copy of copies) copy.remove();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

try {
  const { only, list, help } = parseOptions();
  if (help) process.stdout.write(HELP);
  else {
    const mutants = choose(only);
    if (list)
      for (const { id, file, breaks } of mutants) say(`${id.padEnd(42)} ${file.padEnd(34)} ${breaks}`);
    const stale = findStale(mutants);
    if (stale.length > 0) throw new Problem(stale.join('\n'));
    if (!list) process.exitCode = (await hunt(mutants)).length > 0 ? 1 : 0;
  }
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** @throws Problem */
function parseOptions() {
  const options = {
    only: { type: 'string', multiple: true },
    list: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n\n${HELP}`);
  }
}

/** @throws Problem */
function choose(only: readonly string[] | undefined): readonly Mutant[] {
  const unknown = only?.find((wanted) => !MUTANTS.some(({ id }) => id === wanted));
  if (unknown !== undefined) throw new Problem(`--only ${unknown}: there is no such mutant; see --list`);
  return only === undefined ? MUTANTS : MUTANTS.filter(({ id }) => only.includes(id));
}

/** @returns those that survived @throws Problem */
async function hunt(mutants: readonly Mutant[]): Promise<Mutant[]> {
  const waiting = [...mutants];
  const survivors: Mutant[] = [];
  for (let at = 0; at < Math.min(AT_ONCE, mutants.length); at += 1) copies.push(new TreeCopy());
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
  say(`${tests.length} test files without a mutant …`);
  const { passed, failure } = await runTests(copies[0]!.folder, tests, AT_ONCE);
  if (!passed) throw new Problem(`without a mutant a test fails, so nothing can be learnt: ${failure}`);
  let done = 0;
  const work = async (copy: TreeCopy) => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const started = performance.now();
      const putBack = copy.apply(mutant);
      const run = await runTests(copy.folder, mutant.tests, 1);
      putBack();
      done += 1;
      if (run.passed) survivors.push(mutant);
      const what = run.passed
        ? styleText('red', `✗ ${mutant.id}: survives`)
        : `${styleText('green', '✓')} ${mutant.id}: ${run.failure}`;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`${String(done).padStart(3)}/${mutants.length} ${seconds.padStart(5)} s  ${what}`);
    }
  };
  await Promise.all(copies.map(work));
  say(
    `\n${mutants.length} mutants, ${mutants.length - survivors.length} caught, ${survivors.length} survive`,
  );
  for (const { id, file, breaks, tests } of survivors)
    say(`  ${id} in ${file}\n    no longer: ${breaks}\n    not noticed by ${tests.join(', ')}`);
  return survivors;
}
