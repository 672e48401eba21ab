/**
 * `npm run bench`: our server beside others that do the same job; `npm run bench client`: our client.
 * Exit codes: 0 done, 1 could not run, 2 wrong usage.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { chart } from './bench/chart.ts';
import { benchClient, CLIENT_HELP } from './bench/client/bench.ts';
import { CONTENDERS, FOLDER } from './bench/contenders.ts';
import { canPin } from './bench/cores.ts';
import { bounded, chosen, parsed, Usage } from './bench/options.ts';
import { markdown, notes, rows, targetLines, terminalTable } from './bench/report.ts';
import { type Plan, runRounds } from './bench/rounds.ts';
import { figures } from './bench/statistics.ts';
import { installOnce } from './install-once.ts';

const NAMES = CONTENDERS.map(({ name }) => name);
const RESULTS = resolve(FOLDER, 'results');

const HELP = `npm run bench -- [options]        our server beside others
npm run bench client -- [options] our client beside others; its options: npm run bench client -- --help

  --rounds <n>        rounds, every server in each (default 7)
  --seconds <n>       seconds of load per server and round (default 3)
  --connections <n>   keep-alive connections (default 50)
  --only <a,b,…>      only these servers: ${NAMES.join(', ')}
  --help

Writes scripts/bench/results/server.md and server.svg, unless --only is given.
`;

const [subject, ...rest] = process.argv.slice(2);
const help = subject === 'client' ? CLIENT_HELP : HELP;
try {
  if (subject === 'client') await benchClient(rest, (line) => process.stdout.write(`${line}\n`));
  else {
    const plan = planFrom(process.argv.slice(2));
    if (plan !== undefined) await bench(plan);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Usage ? `${error.message}\n\n${help}` : error}\n`);
  process.exitCode = error instanceof Usage ? 2 : 1;
}

async function bench(plan: Plan): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  installOnce(FOLDER, '150 MB', say);
  if (!canPin) say('taskset or a second core is missing: load and servers share what there is.');
  const outcome = await runRounds(plan, say);
  const found = figures(outcome.samples);
  const table = rows(plan.contenders, found, outcome);
  const [heading, ...body] = terminalTable(table).split('\n');
  say(`\n${styleText('bold', heading!)}\n${body.join('\n')}\n`);
  for (const { ok, line } of targetLines(found)) say(styleText(ok ? 'green' : 'red', line));
  for (const note of notes(plan.contenders)) say(note);
  say('Trust the ratios; the absolute figures are from a shared, noisy machine.');
  const failed = plan.contenders.filter(({ name }) => (found.get(name)?.failed ?? 0) > 0);
  for (const { name, label } of failed)
    say(`! ${label}: ${found.get(name)!.failed} requests failed under load`);
  if (plan.contenders.length < CONTENDERS.length) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resolve(RESULTS, 'server.md'), markdown(table, found, plan));
  writeFileSync(
    resolve(RESULTS, 'server.svg'),
    chart(
      'Requests per second, relative to bare node:http doing the same job',
      plan.contenders.map(({ name, label }) => ({
        label,
        value: found.get(name)?.toFloor,
        ours: name.startsWith('ours'),
      })),
    ),
  );
  say('Written: scripts/bench/results/server.md, server.svg');
}

/** Undefined when only help was wanted. @throws Usage */
function planFrom(args: string[]): Plan | undefined {
  const values = parsed(args, {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '50' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return undefined;
  }
  return {
    contenders: chosen(CONTENDERS, values.only),
    rounds: bounded('rounds', values.rounds, 100),
    secondsPerRound: bounded('seconds', values.seconds, 60),
    connections: bounded('connections', values.connections, 1000),
    warmUpSeconds: 6,
  };
}
