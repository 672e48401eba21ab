/** A bar chart as SVG, readable on light and on dark pages. */
import type { Contender } from './contenders.ts';
import type { Figures } from './statistics.ts';

const ROW = 30;
const LABEL_WIDTH = 240;
const BAR_WIDTH = 440;
const WIDTH = LABEL_WIDTH + BAR_WIDTH + 80;
const TOP = 44;

export function chart(contenders: readonly Contender[], figures: ReadonlyMap<string, Figures>): string {
  const bars = contenders.flatMap(({ name, label }) => {
    const toFloor = figures.get(name)?.toFloor;
    return toFloor === undefined ? [] : [{ label, toFloor, ours: name.startsWith('ours') }];
  });
  const longest = Math.max(1, ...bars.map(({ toFloor }) => toFloor));
  const height = TOP + bars.length * ROW + 10;
  const rows = bars.map(({ label, toFloor, ours }, at) => {
    const y = TOP + at * ROW;
    const width = ((toFloor / longest) * BAR_WIDTH).toFixed(1);
    return [
      `  <text x="${LABEL_WIDTH - 10}" y="${y + 15}" text-anchor="end">${escaped(label)}</text>`,
      `  <rect x="${LABEL_WIDTH}" y="${y}" width="${width}" height="20" rx="3" class="${ours ? 'ours' : 'other'}"/>`,
      `  <text x="${(LABEL_WIDTH + Number(width) + 8).toFixed(1)}" y="${y + 15}">${toFloor.toFixed(2)}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
  <title>Requests per second, relative to bare node:http doing the same job</title>
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f; }
    .ours { fill: #0969da; }
    .other { fill: #8c959f; }
    @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .ours { fill: #4493f8; } .other { fill: #6e7681; } }
  </style>
  <text x="10" y="24">Requests per second, relative to bare node:http doing the same job (1.00). Longer is better.</text>
${rows.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
