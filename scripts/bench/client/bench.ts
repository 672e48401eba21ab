/** `npm run bench client`: our client beside others that make the same call. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { installOnce } from '../../install-once.ts';
import { chart } from '../chart.ts';
import { canPin } from '../cores.ts';
import { bounded, chosen, parsed } from '../options.ts';
import { CONTENDERS } from './contenders.ts';
import { clientFigures, failures, markdown, rows, targetLines, terminalTable } from './report.ts';
import { runClientRounds } from './rounds.ts';

const BENCH = resolve(import.meta.dirname, '..');
const RESULTS = resolve(BENCH, 'results');

export const CLIENT_HELP = `npm run bench client -- [options]

  --rounds <n>        rounds, every client in each (default 7)
  --seconds <n>       seconds per client, way of calling and round (default 1)
  --concurrency <n>   calls at once, besides one at a time (default 50)
  --only <a,b,…>      only these clients: ${CONTENDERS.map(({ name }) => name).join(', ')}
  --help

Writes scripts/bench/results/client.md and client.svg, unless --only is given.
`;

/** @throws Usage */
export async function benchClient(args: string[], say: (line: string) => void): Promise<void> {
  const values = parsed(args, {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '50' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return say(CLIENT_HELP.trimEnd());
  const plan = {
    contenders: chosen(CONTENDERS, values.only),
    rounds: bounded('rounds', values.rounds, 100),
    secondsPerRound: bounded('seconds', values.seconds, 60),
    concurrency: bounded('concurrency', values.concurrency, 1000),
  };
  installOnce(BENCH, '150 MB', say);
  if (!canPin) say('taskset or a second core is missing: client and server share what there is.');
  const outcome = await runClientRounds(plan, say);
  const figures = clientFigures(outcome);
  const table = rows(plan, figures, outcome);
  const [heading, ...body] = terminalTable(table);
  say(`\n${styleText('bold', heading!)}\n${body.join('\n')}\n`);
  for (const { ok, line } of targetLines(figures)) say(styleText(ok ? 'green' : 'red', line));
  for (const line of failures(plan, figures)) say(line);
  say('Trust the ratios; the absolute figures are from a shared, noisy machine.');
  if (plan.contenders.length < CONTENDERS.length) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resolve(RESULTS, 'client.md'), markdown(table, figures, plan));
  const bars = plan.contenders.map(({ name, label }) => ({
    label,
    value: figures.get(name)?.concurrent.cpuRatio,
    ours: name.startsWith('ours'),
  }));
  const title = `Calls per CPU second at ${plan.concurrency} at once, relative to bare undici.request`;
  writeFileSync(resolve(RESULTS, 'client.svg'), chart(title, bars));
  say('Written: scripts/bench/results/client.md, client.svg');
}
