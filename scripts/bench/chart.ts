/** A bar chart as SVG, readable on light and on dark pages. */

export interface Bar {
  label: string;
  /** Relative to the contender whose bar is 1.00; one that was not timed has none, and gets no bar. */
  value: number | undefined;
  ours: boolean;
}

const ROW = 30;
const LABEL_WIDTH = 240;
const BAR_WIDTH = 440;
const WIDTH = LABEL_WIDTH + BAR_WIDTH + 80;
const TOP = 44;

export function chart(title: string, bars: readonly Bar[]): string {
  const drawn = bars.flatMap(({ value, ...bar }) => (value === undefined ? [] : [{ ...bar, value }]));
  const longest = Math.max(1, ...drawn.map(({ value }) => value));
  const height = TOP + drawn.length * ROW + 10;
  const rows = drawn.map(({ label, value, ours }, at) => {
    const y = TOP + at * ROW;
    const width = ((value / longest) * BAR_WIDTH).toFixed(1);
    return [
      `  <text x="${LABEL_WIDTH - 10}" y="${y + 15}" text-anchor="end">${escaped(label)}</text>`,
      `  <rect x="${LABEL_WIDTH}" y="${y}" width="${width}" height="20" rx="3" class="${ours ? 'ours' : 'other'}"/>`,
      `  <text x="${(LABEL_WIDTH + Number(width) + 8).toFixed(1)}" y="${y + 15}">${value.toFixed(2)}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
  <title>${escaped(title)}</title>
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f; }
    .ours { fill: #0969da; }
    .other { fill: #8c959f; }
    @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .ours { fill: #4493f8; } .other { fill: #6e7681; } }
  </style>
  <text x="10" y="24">${escaped(title)} (1.00). Longer is better.</text>
${rows.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
