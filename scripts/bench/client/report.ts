/** The client's figures as a table, for the terminal and as Markdown. */
import { MACHINE } from '../machine.ts';
import { median } from '../statistics.ts';
import { FLOOR } from './contenders.ts';
import type { ClientOutcome, ClientPlan, Sample } from './rounds.ts';

/** Medians of all rounds; a ratio compares with the floor in the same round. 1 is as good as the floor, less is worse. */
export interface WayFigures {
  perSecond: number;
  speedRatio: number | undefined;
  cpuMicroseconds: number;
  cpuRatio: number | undefined;
  failed: number;
}

export interface ClientFigures {
  sequential: WayFigures;
  concurrent: WayFigures;
}

export type AllFigures = ReadonlyMap<string, ClientFigures>;

const TARGET = 0.9;
const WAYS = ['sequential', 'concurrent'] as const;

export function clientFigures({ sequential, concurrent }: ClientOutcome): AllFigures {
  return new Map(
    [...sequential.keys()].map((name) => [
      name,
      { sequential: wayFigures(sequential, name), concurrent: wayFigures(concurrent, name) },
    ]),
  );
}

function wayFigures(samples: ReadonlyMap<string, readonly Sample[]>, name: string): WayFigures {
  const own = samples.get(name)!;
  const floor = samples.get(FLOOR);
  return {
    perSecond: median(own.map(({ perSecond }) => perSecond)),
    speedRatio: floor && median(own.map(({ perSecond }, round) => perSecond / floor[round]!.perSecond)),
    cpuMicroseconds: median(own.map(({ cpuMicroseconds }) => cpuMicroseconds)),
    cpuRatio:
      floor &&
      median(own.map(({ cpuMicroseconds }, round) => floor[round]!.cpuMicroseconds / cpuMicroseconds)),
    failed: own.reduce((sum, { failed }) => sum + failed, 0),
  };
}

const COLUMNS = ['calls/s', '× undici', 'CPU µs', '× undici'];

/** Rows of cells, the heading first. */
export function rows(
  { contenders, concurrency }: ClientPlan,
  figures: AllFigures,
  { notTimed }: ClientOutcome,
): string[][] {
  const body = contenders.map(({ name, label }) => {
    const found = figures.get(name);
    if (found === undefined) return [label, `not timed: ${notTimed.get(name)}`];
    return [label, ...WAYS.flatMap((way) => cells(found[way]))];
  });
  const headings = COLUMNS.map((column, at) => (at === 0 ? `1: ${column}` : column));
  return [['client', ...headings, `${concurrency}: ${COLUMNS[0]}`, ...COLUMNS.slice(1)], ...body];
}

function cells({ perSecond, speedRatio, cpuMicroseconds, cpuRatio }: WayFigures): string[] {
  return [perSecond.toFixed(0), ratio(speedRatio), cpuMicroseconds.toFixed(0), ratio(cpuRatio)];
}

export function terminalTable([heading, ...body]: string[][]): string[] {
  const labelWidth = Math.max(...body.map(([label]) => label!.length));
  const line = ([label, ...rest]: string[]) => {
    const widths = heading!.slice(1).map((text) => text.length + 2);
    if (rest.length < widths.length) return `${label!.padEnd(labelWidth)}  ${rest.join('')}`.slice(0, 100);
    return label!.padEnd(labelWidth) + rest.map((cell, at) => cell.padStart(widths[at]!)).join('');
  };
  return [heading!, ...body].map(line);
}

export function targetLines(figures: AllFigures): { ok: boolean; line: string }[] {
  const ours = figures.get('ours');
  if (ours?.sequential.cpuRatio === undefined) return [];
  return WAYS.map((way) => {
    const { cpuRatio } = ours[way];
    const ok = cpuRatio! >= TARGET;
    const what = `ours, Node entry, CPU per call, ${way}, of bare undici.request`;
    return { ok, line: `${ok ? '✓' : '✗'} ${what}: ${ratio(cpuRatio)} (at least ${ratio(TARGET)})` };
  });
}

export function failures({ contenders }: ClientPlan, figures: AllFigures): string[] {
  return contenders.flatMap(({ name, label }) => {
    const found = figures.get(name);
    const failed = (found?.sequential.failed ?? 0) + (found?.concurrent.failed ?? 0);
    return failed === 0 ? [] : [`! ${label}: ${failed} calls failed`];
  });
}

export function markdown(table: string[][], figures: AllFigures, plan: ClientPlan): string {
  const [heading, ...body] = table;
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  const { rounds, secondsPerRound, concurrency } = plan;
  return [
    '# Client benchmark',
    '',
    'Written by `npm run bench client`. All figures come from one run. Trust the ratios: the machine is shared and',
    'noisy, so the absolute figures hold for the moment of the run only.',
    '',
    '![calls per CPU second, relative to bare undici.request](client.svg)',
    '',
    `One call at a time (1), and ${concurrency} at once (${concurrency}). \`× undici\`: 1.00 is as good as bare \`undici.request\`, less is worse.`,
    '',
    line(heading!),
    `|:--|${heading!
      .slice(1)
      .map(() => '--:')
      .join('|')}|`,
    ...body.map((row) => line([...row, ...Array(heading!.length - row.length).fill('')])),
    '',
    ...targetLines(figures).map(({ line: text }) => `- ${text}`),
    ...failures(plan, figures).map((text) => `- ${text}`),
    '',
    '- The job: sign with the current time, serialise, post over a connection that is kept, read the answer, parse it,',
    '  with 10 s to answer and no retries. Ours validates the message against the contract and judges the answer as well.',
    '- Calls at once are for a customer each: ours sends those for one customer one after another.',
    '- Each client proves before it is timed that the server, which verifies and validates, accepts what it sends, and',
    '  that it is refused with another secret.',
    `- ${rounds} rounds of ${secondsPerRound} s for each way of calling, one client after the other in every round. Each client is a`,
    '  process of its own, on another core than the server, which is bare `node:http`; loopback.',
    '- Ratios: against bare `undici.request` in the same round, the median of all rounds.',
    '- CPU: user and system time of the client process per call, all its threads.',
    `- ${MACHINE}.`,
    '',
  ].join('\n');
}

function ratio(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
