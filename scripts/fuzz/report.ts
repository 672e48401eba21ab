/** What a run prints. */
import type { ClassResult } from './byte-run.ts';
import { type Finding, type Kind, printable } from './findings.ts';

const COUNTED: Kind[] = ['accepted wrongly', 'refused wrongly', 'crash', 'stall'];
const COLUMNS = [
  'class',
  'target',
  'inputs',
  'accepted',
  'acc. wrongly',
  'ref. wrongly',
  'crashes',
  'stalls',
  'other',
  'longest turn',
  'descriptors',
  'memory',
  'time',
];
const WIDTHS = [13, 9, 7, 9, 13, 13, 8, 7, 6, 13, 12, 9, 7];
/** Of one class, different ones. */
const MOST_SHOWN = 12;

export const HEADING = line(COLUMNS);

function line(cells: string[]): string {
  return cells.map((cell, at) => (at < 2 ? cell.padEnd(WIDTHS[at]!) : cell.padStart(WIDTHS[at]!))).join('');
}

export function row({ name, target, inputs, accepted, findings, ...more }: ClassResult): string {
  const count = (kind: Kind) => findings.filter((finding) => finding.kind === kind).length;
  const other = findings.filter(({ kind }) => !COUNTED.includes(kind)).length;
  return line([
    name,
    target,
    String(inputs),
    String(accepted),
    ...COUNTED.map((kind) => String(count(kind))),
    String(other),
    `${more.longestTurnMs.toFixed(1)} ms`,
    signed(more.descriptors),
    `${signed(Math.round((more.keptBytes / 2 ** 20) * 10) / 10)} MB`,
    `${more.seconds.toFixed(1)} s`,
  ]);
}

export function total(results: readonly ClassResult[]): string {
  const inputs = results.reduce((sum, result) => sum + result.inputs, 0);
  const findings = results.reduce((sum, result) => sum + result.findings.length, 0);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return `${inputs} inputs in ${Math.round(seconds)} s, ${findings} findings`;
}

/** Each different finding once, with how to get its input again. */
export function describe({ name, target, findings }: ClassResult, seed: string): string[] {
  const groups = Map.groupBy(findings, alike);
  const lines = [...groups.values()].slice(0, MOST_SHOWN).flatMap((group) => {
    const finding = group.find(({ input }) => input !== undefined) ?? group[0]!;
    const times = group.length > 1 ? ` (${group.length} times)` : '';
    const lines = [`✗ ${name}, ${target}: ${finding.kind}${times}: ${printable(finding.what).slice(0, 400)}`];
    if (finding.shown !== undefined) lines.push(`    ${printable(finding.shown)}`);
    if (finding.input !== undefined)
      lines.push(
        `    npm run fuzz -- --seed ${seed} --class ${name} --target ${target} --only ${finding.input}`,
      );
    return lines;
  });
  if (groups.size > MOST_SHOWN) lines.push(`  … and ${groups.size - MOST_SHOWN} others`);
  return lines;
}

/** Numbers and quotations differ, what is wrong does not. */
function alike({ kind, what }: Finding): string {
  return `${kind} ${what
    .replace(/["'[{(].*/s, '')
    .replace(/[0-9]+/g, '#')
    .slice(0, 60)}`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
