/** The figures as a table, for the terminal and as Markdown. */
import { type Contender, FASTIFY, README } from './contenders.ts';
import { MACHINE } from './machine.ts';
import type { Outcome, Plan } from './rounds.ts';
import type { Figures } from './statistics.ts';

const COLUMNS: readonly [heading: string, cell: (figures: Figures) => string][] = [
  ['req/s', ({ perSecond }) => perSecond.toFixed(0)],
  ['× floor', ({ toFloor }) => ratio(toFloor)],
  ['× fastify', ({ toFastify }) => ratio(toFastify)],
  ['× README', ({ toReadme }) => ratio(toReadme)],
  ['CPU µs', ({ cpuMicroseconds }) => cpuMicroseconds.toFixed(0)],
  ['p50 ms', ({ p50Ms }) => p50Ms.toFixed(1)],
  ['p99 ms', ({ p99Ms }) => p99Ms.toFixed(1)],
  ['RSS MB', ({ residentMegabytes }) => residentMegabytes.toFixed(0)],
];

export interface Target {
  name: string;
  what: string;
  reached: (figures: Figures) => number | undefined;
  atLeast: number;
}

const TO_README = (figures: Figures) => figures.toReadme;

export const TARGETS: readonly Target[] = [
  { name: 'ours', what: 'ours without the store, of the floor', reached: (f) => f.toFloor, atLeast: 0.7 },
  { name: 'ours', what: 'ours without the store, of fastify', reached: (f) => f.toFastify, atLeast: 0.8 },
  {
    name: 'ours',
    what: 'ours without the store, of the README way',
    reached: TO_README,
    atLeast: 2.8,
  },
  {
    name: 'ours-store',
    what: 'ours with the durable store, of the floor',
    reached: (f) => f.toFloor,
    atLeast: 0.5,
  },
];

/** Rows of cells, the heading first. */
export function rows(
  contenders: readonly Contender[],
  figures: ReadonlyMap<string, Figures>,
  { notTimed }: Outcome,
): string[][] {
  const body = contenders.map(({ name, label, cannot }) => {
    const found = figures.get(name);
    const shown = cannot === undefined ? label : `${label} *`;
    if (found === undefined) return [shown, `not timed: ${notTimed.get(name)}`];
    return [shown, ...COLUMNS.map(([, cell]) => cell(found))];
  });
  return [['server', ...COLUMNS.map(([heading]) => heading)], ...body];
}

/** At most 100 columns wide. */
export function terminalTable([heading, ...body]: string[][]): string {
  const labelWidth = Math.max(...body.map(([label]) => label!.length));
  const line = ([label, ...cells]: string[]) =>
    cells.length === COLUMNS.length
      ? label!.padEnd(labelWidth) +
        cells.map((cell, at) => cell.padStart(COLUMNS[at]![0].length + 2)).join('')
      : `${label!.padEnd(labelWidth)}  ${cells.join('')}`.slice(0, 100);
  return [heading!, ...body].map(line).join('\n');
}

export function targetLines(figures: ReadonlyMap<string, Figures>): { ok: boolean; line: string }[] {
  return TARGETS.flatMap(({ name, what, reached, atLeast }) => {
    const found = figures.get(name);
    const value = found && reached(found);
    if (value === undefined) return [];
    const ok = value >= atLeast;
    return [{ ok, line: `${ok ? '✓' : '✗'} ${what}: ${ratio(value)} (at least ${ratio(atLeast)})` }];
  });
}

/**
 * What a missed target would take. The README way did between 0.24 and 0.35 of the floor on the machines that were tried,
 * so a multiple of it is another target on each.
 */
export function outOfReach(figures: ReadonlyMap<string, Figures>): string[] {
  const [readme, fastify] = [figures.get(README)?.toFloor, figures.get(FASTIFY)?.toFloor];
  const { atLeast } = TARGETS.find(({ reached }) => reached === TO_README)!;
  if (readme === undefined || fastify === undefined || readme * atLeast <= fastify) return [];
  const would = ratio(readme * atLeast);
  return [
    `The README way does ${ratio(readme)} of the floor on this machine: ${ratio(atLeast)} times that is ${would} of the floor, where`,
    `  fastify, which has no koa and no openapi-backend, does ${ratio(fastify)}.`,
  ];
}

export function notes(contenders: readonly Contender[]): string[] {
  return contenders.flatMap(({ label, cannot }) =>
    cannot === undefined ? [] : [`* ${label} does less: it does not refuse ${cannot.join(', ')}.`],
  );
}

export function markdown(
  table: string[][],
  figures: ReadonlyMap<string, Figures>,
  { contenders, rounds, secondsPerRound, connections }: Plan,
): string {
  const [heading, ...body] = table;
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Server benchmark',
    '',
    'Written by `npm run bench`. All figures come from one run. Trust the ratios: the machine is shared and noisy, so',
    'the absolute figures hold for the moment of the run only.',
    '',
    '![requests per second, relative to the floor](server.svg)',
    '',
    line(heading!),
    `|:--|${COLUMNS.map(() => '--:').join('|')}|`,
    ...body.map((cells) => line([...cells, ...Array(heading!.length - cells.length).fill('')])),
    '',
    ...notes(contenders).map((note) => `${note.replace('*', '\\*')}\n`),
    ...targetLines(figures).map(({ line: text }) => `- ${text}`),
    '',
    ...outOfReach(figures).map((text, at) => (at === 0 ? `- ${text}` : text)),
    '- The job: match the path, verify timestamp and signature, read a bounded body, parse it, validate it against the',
    '  contract, answer the envelope. Each server proves before it is timed that it accepts and refuses as it should.',
    '- The floor does that on bare `node:http` with the same generated validator.',
    `- ${rounds} rounds of ${secondsPerRound} s each, one server after the other in every round; ${connections} connections,`,
    '  keep-alive, loopback. Each server is a process of its own, on another core than the load generator.',
    '- Ratios: requests per second against the other server in the same round, the median of all rounds.',
    '- CPU: user and system time of the server process per request, all its threads.',
    '- Where the time goes, and what was tried: server/decisions/10-routing-and-the-hot-path.md.',
    `- ${MACHINE}.`,
    '',
  ].join('\n');
}

function ratio(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
