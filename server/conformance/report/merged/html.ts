import type { Report } from '../../results.ts';
import { reportHeader, reportSections } from '../html.ts';
import { renderPage } from '../html-page.ts';
import { both, section, verdictCell } from '../html-parts.ts';
import { inLanguage, type ReportLanguage } from '../language.ts';
import { Markup, markup } from '../markup.ts';
import { describeCounts } from '../summary.ts';
import { TEXTS as REPORT, ROLES, VERDICT_SYMBOLS } from '../texts.ts';
import { describeMerged, describeScope, labelParts, type MergedReport } from './merged-report.ts';
import { TEXTS } from './texts.ts';

/** One file: the verdict and a table of the parts, and under it each part as a report of its own. */
export function renderMergedHtml(merged: MergedReport, language: ReportLanguage = 'both'): string {
  const { verdict, parts } = merged;
  return renderPage({
    title: `${inLanguage(TEXTS[verdict], language)} · ${inLanguage(describeScope(merged), language)}`,
    verdict,
    language,
    content: markup`<header class="${verdict}">
  <p class="kind">${both(REPORT.title)} · ${both(describeScope(merged))}</p>
  <h1><span class="mark" aria-hidden="true">${VERDICT_SYMBOLS[verdict]}</span> ${both(describeMerged(merged))}</h1>
</header>
<main>
${section('parts', TEXTS.parts, partsTable(merged), parts.length)}
${parts.map((part, at) => partOf(part, at, labelParts(merged)[at]!))}
</main>`,
  });
}

function partsTable({ parts }: MergedReport): Markup {
  const rows = parts.map(
    (part, at) => markup`<tr>
<td class="check"><a href="#part-${at + 1}">${both(ROLES[part.role])}</a><p class="quiet">${part.target}</p></td>
${verdictCell(part)}
<td class="clause">${both(describeCounts(part))}</td>
</tr>
`,
  );
  return markup`<table class="parts">
<thead><tr><th scope="col">${both(TEXTS.part)}</th><th scope="col">${both(TEXTS.verdict)}</th><th scope="col">${both(TEXTS.counts)}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

function partOf(part: Report, at: number, label: string): Markup {
  const id = `part-${at + 1}`;
  return markup`<div class="part" id="${id}" role="region" aria-label="${label}">
${withPrefixedIds(
  markup`${reportHeader(part)}
${reportSections(part)}`,
  `${id}-`,
)}
</div>`;
}

/**
 * Ids and the links to them, made different from those of the other parts. Whatever others wrote is escaped by now: it has
 * no quotation marks, so that only attributes are found.
 */
function withPrefixedIds({ text }: Markup, prefix: string): Markup {
  return new Markup(
    text.replace(/(\s(?:id|aria-labelledby)=")/g, `$1${prefix}`).replace(/(\shref="#)/g, `$1${prefix}`),
  );
}
