/** `npm run bench:fairness`: what a healthy APP's messages wait beside APPs that are down or slow, on both engines. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureDepartedCustomers, measureDownApp, measureSlowApps } from './bench/fairness.ts';
import { startOwnPostgres } from './bench/own-postgres.ts';

const RESULTS = resolve(import.meta.dirname, 'bench/results');
const HELP = `npm run bench:fairness -- [--seconds 10] [--engine sqlite|postgres|both]

Starts a PostgreSQL of its own. Writes scripts/bench/results/fairness.md.
`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    engine: { type: 'string', default: 'both' },
    help: { type: 'boolean', default: false },
  },
});

const options = { seconds: Number(values.seconds) };

async function measure(name: string, databaseUrl: string | undefined): Promise<void> {
  for (const table of [measureDownApp, measureSlowApps, measureDepartedCustomers])
    for (const { beside, p50, p99, undisturbed } of await table({ databaseUrl }, options)) {
      const ratio = (p99 / undisturbed.p99).toFixed(2);
      add(`| ${name} | ${beside} | ${p50} | ${p99} | ${undisturbed.p50} | ${undisturbed.p99} | × ${ratio} |`);
    }
}

const lines: string[] = [];
function add(line: string): void {
  process.stdout.write(`${line}\n`);
  lines.push(line);
}

if (values.help) process.stdout.write(HELP);
else {
  add('# Who waits for whom');
  add('');
  add(
    '`npm run bench:fairness`, one run: 100 messages a second to healthy APPs of each of two servers at the same',
  );
  add(
    'time, one of them undisturbed; from hand-over to arrival, milliseconds. From a shared, noisy machine with 2 cores:',
  );
  add('trust the ratios.');
  add('');
  add('| engine | beside | p50 | p99 | undisturbed p50 | p99 | p99 to undisturbed |');
  add('| --- | --- | --- | --- | --- | --- | --- |');
  if (values.engine !== 'postgres') await measure('SQLite', undefined);
  if (values.engine !== 'sqlite') {
    const own = await startOwnPostgres();
    await measure('PostgreSQL', own.url).finally(() => own.stop());
  }
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, 'fairness.md'), `${lines.join('\n')}\n`);
}
