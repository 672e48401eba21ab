/** The samples as a table, for the terminal and as Markdown. */
import { MACHINE } from '../bench/machine.ts';
import type { FullLoad } from './run.ts';
import type { Finding, Sample } from './verdict.ts';

const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);

const COLUMNS: readonly [heading: string, cell: (sample: Sample) => string][] = [
  ['minute', ({ minutes }) => minutes.toFixed(1)],
  ['accepted', ({ accepted }) => String(accepted)],
  ['refused', ({ refused }) => String(refused)],
  ['delivered', ({ delivered }) => String(delivered)],
  ['pending', ({ pending }) => String(pending)],
  ['lag p50 ms', ({ lagP50Ms }) => lagP50Ms.toFixed(0)],
  ['lag p99 ms', ({ lagP99Ms }) => lagP99Ms.toFixed(0)],
  ['stall p99 ms', ({ stallP99Ms }) => stallP99Ms.toFixed(1)],
  ['SQLite p99 ms', ({ sqliteP99Ms }) => sqliteP99Ms.toFixed(1)],
  ['stall max ms', ({ stallMaxMs }) => stallMaxMs.toFixed(0)],
  ['RSS MB', ({ rssBytes }) => mb(rssBytes)],
  ['heap MB', ({ heapBytes }) => mb(heapBytes)],
  ['kept MB', ({ keptBytes }) => mb(keptBytes)],
  ['native MB', ({ nativeBytes }) => mb(nativeBytes)],
];

export const HEADING = line(COLUMNS.map(([heading]) => heading));

export function sampleLine(sample: Sample): string {
  return line(COLUMNS.map(([, cell]) => cell(sample)));
}

export function fullLoadLine({ perSecond, stallP99Ms, sqliteP99Ms }: FullLoad): string {
  const stalls = `event-loop stall p99 ${stallP99Ms.toFixed(1)} ms, SQLite's part of a turn p99 ${sqliteP99Ms.toFixed(1)} ms`;
  return `full load before: ${perSecond} messages a second all the way, ${stalls}`;
}

export function mark(ok: boolean | undefined): '✓' | '✗' | '?' {
  if (ok === undefined) return '?';
  return ok ? '✓' : '✗';
}

export interface Run {
  engine: string;
  minutes: number;
  /** Messages per second. */
  rate: number;
  /** Undefined when the rate was given. */
  full: FullLoad | undefined;
  samples: readonly Sample[];
  findings: readonly Finding[];
}

export function markdown({ engine, minutes, rate, full, samples, findings }: Run): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Soak',
    '',
    `Written by \`npm run soak\`. ${engine}; ${rate} customer messages a second for ${minutes} minutes, each answered by the demo`,
    'agent and the answer delivered to an APP.',
    '',
    ...(full === undefined ? [] : [`- ${fullLoadLine(full)}`]),
    ...findings.map((finding) => `- ${mark(finding.ok)} ${finding.line}`),
    '',
    row(COLUMNS.map(([heading]) => heading)),
    `|${COLUMNS.map(() => '--:').join('|')}|`,
    ...samples.map((sample) => row(COLUMNS.map(([, cell]) => cell(sample)))),
    '',
    '- Lag: from when the customer writes to when the APP has the answer. Stall: how late the event loop was.',
    '- Heap: used when the sample was taken. Kept: objects and buffers after a full garbage collection, which is no part',
    "  of the stalls. Native: resident beside V8's heap. RSS alone says little: V8 lets the heap of new objects grow to",
    '  128 MB when it is busy, and keeps it.',
    `- ${MACHINE}.`,
    '',
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padStart(COLUMNS[at]![0].length)).join('  ');
}
