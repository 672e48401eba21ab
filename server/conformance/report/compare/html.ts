import { renderPage } from '../html-page.ts';
import { both, section, verdictCell } from '../html-parts.ts';
import { inLanguage, type ReportLanguage } from '../language.ts';
import { type Markup, markup } from '../markup.ts';
import { describeCounts, worstVerdict } from '../summary.ts';
import { OUTCOMES, ROLES } from '../texts.ts';
import type { Cell, Comparison, Row } from './comparison.ts';
import { describeSince, legendOf, listChanges } from './render.ts';
import { CHANGES, SYMBOLS, TEXTS } from './texts.ts';

/** One file that needs no network; a box above the table leaves the checks that differ. */
export function renderComparisonHtml(comparison: Comparison, language: ReportLanguage = 'both'): string {
  const { columns, groups } = comparison;
  return renderPage({
    title: `${inLanguage(TEXTS.title, language)} · ${columns.map(({ name }) => name).join(', ')}`,
    verdict: worstVerdict(columns.map(({ report }) => report)),
    language,
    content: markup`<header class="neutral">
  <h1>${both(TEXTS.title)}</h1>
</header>
<main>
${implementations(comparison)}
${section(
  'checks',
  TEXTS.checks,
  markup`<fieldset class="filter"><label><input type="checkbox" class="differing">${both(TEXTS.onlyDifferences)}</label></fieldset>
<p class="quiet">${legendOf(comparison).map(({ symbol, name }) => markup`<span class="legend">${symbol} ${both(name)}</span> `)}</p>
<div class="wide"><table class="comparison">
<thead><tr><th scope="col">${both(TEXTS.check)}</th>${columns.map(({ name }) => markup`<th scope="col">${name}</th>`)}</tr></thead>
${groups.map(
  ({ title, rows }) => markup`<tbody>
<tr class="${rows.some(({ differs }) => differs) ? 'group' : 'group alike'}"><th scope="rowgroup" colspan="${columns.length + 1}">${both(title)}</th></tr>
${rows.map((row) =>
  rowOf(
    row,
    columns.map(({ name }) => name),
  ),
)}</tbody>
`,
)}</table></div>`,
  groups.reduce((sum, { rows }) => sum + rows.length, 0),
)}
</main>`,
  });
}

function implementations(comparison: Comparison): Markup {
  const { columns } = comparison;
  const changed = columns.some(({ since }) => since !== null);
  const rows = columns.map((column, at) => {
    const { name, report } = column;
    return markup`<tr>
<td class="check">${name}<p class="quiet">${both(ROLES[report.role])} · ${report.target}</p></td>
${verdictCell(report)}
<td class="clause">${both(describeCounts(report))}${changed ? changesOf(comparison, at) : null}</td>
</tr>
`;
  });
  return section(
    'implementations',
    TEXTS.implementations,
    markup`<table class="parts">
<thead><tr><th scope="col">${both(TEXTS.implementation)}</th><th scope="col">${both(TEXTS.verdict)}</th><th scope="col">${both(TEXTS.counts)}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`,
    columns.length,
  );
}

function changesOf(comparison: Comparison, at: number): Markup | null {
  const since = describeSince(comparison.columns[at]!);
  if (since === null) return null;
  const changes = listChanges(comparison, at);
  const lines = changes.map(
    ({ name, ids }) => markup`<p>${both(name)}: ${ids.map((id) => markup`<code>${id}</code> `)}</p>`,
  );
  return markup`<p><b>${both(since)}</b></p>${lines.length === 0 ? markup`<p>${both(TEXTS.unchanged)}</p>` : lines}`;
}

function rowOf({ check, cells, differs }: Row, names: readonly string[]): Markup {
  return markup`<tr${differs ? null : markup` class="alike"`}>
<th scope="row">${both(check.title)}<p class="quiet"><code>${check.id}</code></p></th>
${cells.map((cell, at) => cellOf(cell, names[at]!))}</tr>
`;
}

/** The name of the column is there for narrow screens, where there is no head. */
function cellOf(cell: Cell | null, name: string): Markup {
  if (cell === null)
    return markup`<td class="none"><span class="column">${name}</span> ${both(TEXTS.notThere)}</td>
`;
  const { name: outcome } = OUTCOMES[cell.outcome];
  const change =
    cell.change === null
      ? null
      : markup` <b class="change">${CHANGES[cell.change].symbol} ${both(CHANGES[cell.change].name)}</b>`;
  const text = markup`<span class="column">${name}</span> <span aria-hidden="true">${SYMBOLS[cell.outcome]}</span> ${both(outcome)}${change}`;
  return cell.actual === null
    ? markup`<td class="outcome ${cell.outcome}">${text}</td>
`
    : markup`<td class="outcome ${cell.outcome}"><details><summary>${text}</summary><p class="reason">${both(cell.actual)}</p></details></td>
`;
}
