/** `npm run bench:data`: what grows with the data. Makes journals of millions of messages on both engines, and removes them. */
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { postgresEngine } from '../server/store/postgres/postgres-engine.ts';
import { sqliteEngine } from '../server/store/sqlite/sqlite-engine.ts';
import { createLogger } from '../server/telemetry/log.ts';
import { fill } from './bench/data/fill.ts';
import { measureServer, measureStore } from './bench/data/measure.ts';
import { MACHINE } from './bench/machine.ts';
import { startOwnPostgres } from './bench/own-postgres.ts';

const RESULTS = resolve(import.meta.dirname, 'bench/results');
const CUSTOMERS = 100_000;
const DAYS = 40;
/** Of a message with its indexes, its part of the log, and once more in a backup. */
const BYTES = 2_500;

const HELP = `npm run bench:data -- [--rows 1000000,10000000] [--engine sqlite|postgres] [--seconds 20]

Messages, half of them received and half of them sent, of ${CUSTOMERS} customers over ${DAYS} days. Needs ${BYTES} bytes of disk for each
in the folder for temporary files. Writes scripts/bench/results/data.md. Exit codes: 0 done, 1 failed, 2 wrong usage.
`;

interface Options {
  rows: number[];
  engines: string[];
  seconds: number;
}

function parseOptions(): Options | undefined {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000,10000000' },
      engine: { type: 'string' },
      seconds: { type: 'string', default: '20' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const rows = values.rows.split(',').map(Number);
  const engines = values.engine === undefined ? ['sqlite', 'postgres'] : [values.engine];
  const seconds = Number(values.seconds);
  const isRight =
    rows.every((count) => Number.isInteger(count) && count >= 2 * CUSTOMERS) &&
    engines.every((engine) => ['sqlite', 'postgres'].includes(engine)) &&
    seconds > 0;
  if (!isRight)
    throw Object.assign(new Error(`--rows: ${2 * CUSTOMERS} at least; --engine; --seconds`), {
      code: 'ERR_PARSE_ARGS',
    });
  return { rows, engines, seconds };
}

/** What was measured, by what it is; a column for each journal. */
const table = new Map<string, Map<string, string>>();
const columns: string[] = [];

async function measure(engineName: string, messages: number, seconds: number): Promise<void> {
  const column = `${engineName}, ${messages / 1e6} M`;
  columns.push(column);
  const say = (what: string, figure: string) => {
    process.stdout.write(`${column}: ${what}: ${figure}\n`);
    let key = what;
    for (let more = 2; table.get(key)?.has(column); more += 1) key = `${what} (${more})`;
    table.set(key, (table.get(key) ?? new Map()).set(column, figure));
  };
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < messages * BYTES)
    throw new Error(`${tmpdir()}: ${((messages * BYTES) / 1e9).toFixed(0)} GB are needed`);
  const log = await createLogger('warn', false);
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-bench-'));
  const postgres = engineName === 'postgres' ? await startOwnPostgres() : undefined;
  const data = join(folder, 'data');
  const open = () => (postgres === undefined ? sqliteEngine(data, log) : postgresEngine(postgres.url, log));
  try {
    const started = performance.now();
    const bytes = await fill(open, { messages, customers: CUSTOMERS, days: DAYS });
    say('made in', `${((performance.now() - started) / 1000).toFixed(0)} s`);
    say('takes, as retention counts it', `${(bytes / 1e9).toFixed(2)} GB`);
    await measureServer({ folder, databaseUrl: postgres?.url }, seconds, say);
    await measureStore(open, seconds, say);
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# What grows with the data',
    '',
    `Written by \`npm run bench:data\`. Messages of ${CUSTOMERS} customers over ${DAYS} days, half of them received, half of them sent.`,
    `${MACHINE}; the load and PostgreSQL are on the same machine.`,
    '',
    row(['', ...columns]),
    `|---|${columns.map(() => '--:|').join('')}`,
    ...[...table].map(([what, figures]) =>
      row([what, ...columns.map((column) => figures.get(column) ?? '')]),
    ),
    '',
  ].join('\n');
}

try {
  const options = parseOptions();
  if (options === undefined) process.stdout.write(HELP);
  else {
    for (const messages of options.rows)
      for (const engine of options.engines) await measure(engine, messages, options.seconds);
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, 'data.md'), report());
  }
} catch (error) {
  const usage = String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(usage ? `${(error as Error).message}\n\n${HELP}` : `${(error as Error).stack}\n`);
  process.exitCode = usage ? 2 : 1;
}
