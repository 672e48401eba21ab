/**
 * `npm run soak`: the server at half load for half an hour. Exit codes: 0 memory and lag stay flat and nothing is
 * refused or lost, 1 they do not, or it could not run, 2 wrong usage.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { startLagApp } from './bench/lag-app.ts';
import { startProductServer } from './bench/product-server.ts';
import { fullLoadLine, HEADING, mark, markdown, sampleLine } from './soak/report.ts';
import { Soak } from './soak/run.ts';
import { APP, Traffic } from './soak/traffic.ts';
import { verdict } from './soak/verdict.ts';

const RESULTS = resolve(import.meta.dirname, 'bench/results/soak.md');
const PROBE = resolve(import.meta.dirname, 'soak/probe.ts');
const COLOURS = { '✓': 'green', '✗': 'red', '?': 'yellow' } as const;

const HELP = `npm run soak -- [options]

  --minutes <n>   how long (default 30; fractions are fine)
  --rate <n>      customer messages per second, each answered and the answer delivered
                  (default: half of what ten seconds of full load show)
  --out <file>    where the report goes (default scripts/bench/results/soak.md)
  --help

Without DATABASE_URL on SQLite, in a temporary folder; with DATABASE_URL=postgres://… there: give it an empty database.
`;

class Usage extends Error {}

interface Plan {
  minutes: number;
  /** Undefined: calibrate. */
  rate: number | undefined;
  out: string;
}

const say = (text: string) => process.stdout.write(`${text}\n`);
process.stdout.on('error', () => {}); // nobody reads on: the report is written all the same

try {
  const plan = planFrom(process.argv.slice(2));
  if (plan !== undefined) await soak(plan);
} catch (error) {
  process.stderr.write(`${error instanceof Usage ? `${error.message}\n\n${HELP}` : error}\n`);
  process.exitCode = error instanceof Usage ? 2 : 1;
}

async function soak({ minutes, rate: wanted, out }: Plan): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-soak-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  const databaseUrl = process.env.DATABASE_URL || undefined;
  const app = await startLagApp();
  const server = await startProductServer({
    folder,
    databaseUrl,
    configuration: {
      apps: [{ appid: APP.appid, secrets: [APP.secret], callbackUrl: app.url }],
      allowCallbackNetworks: ['127.0.0.0/8'],
      demoAgent: true,
    },
    nodeArgs: ['--expose-gc', '--import', PROBE],
  });
  const traffic = new Traffic(server.origin);
  try {
    const run = new Soak(server, traffic, app);
    const full = wanted === undefined ? await run.fullLoad() : undefined;
    if (full !== undefined) say(fullLoadLine(full));
    const rate = wanted ?? Math.max(1, Math.round(full!.perSecond / 2));
    say(`${rate} messages a second for ${minutes} minutes\n\n${styleText('bold', HEADING)}`);
    const samples = await run.run(minutes, rate, (sample) => say(sampleLine(sample)));
    const findings = verdict(samples, await run.drain());
    say('');
    for (const { ok, line } of findings) say(styleText(COLOURS[mark(ok)], `${mark(ok)} ${line}`));
    for (const [reason, times] of traffic.reasons) say(`  refused with ${reason}: ${times}`);
    const engine = databaseUrl === undefined ? 'SQLite' : 'PostgreSQL';
    mkdirSync(dirname(resolve(out)), { recursive: true });
    writeFileSync(out, markdown({ engine, minutes, rate, full, samples, findings }));
    say(`Written: ${out}`);
    if (findings.some(({ ok }) => ok === false)) process.exitCode = 1;
  } finally {
    await traffic.stop();
    await server.stop('SIGTERM');
    app.stop();
  }
}

/** Undefined when only help was wanted. @throws Usage */
function planFrom(args: string[]): Plan | undefined {
  const values = parsed(args);
  if (values.help) {
    process.stdout.write(HELP);
    return undefined;
  }
  return {
    minutes: positive('minutes', values.minutes),
    rate: values.rate === undefined ? undefined : positive('rate', values.rate),
    out: values.out,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        minutes: { type: 'string', default: '30' },
        rate: { type: 'string' },
        out: { type: 'string', default: RESULTS },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Usage((error as Error).message);
  }
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 100_000) return value;
  throw new Usage(`--${name}: a number above 0; got ${text}`);
}
