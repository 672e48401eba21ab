import type { CheckResult, Outcome, Report } from '../results.ts';
import { markLine } from './baseline/html.ts';
import { isKnown } from './baseline/marks.ts';
import { evidence, expectedAndActual } from './html-card.ts';
import { both, clauseLink, section } from './html-parts.ts';
import { Markup, markup } from './markup.ts';
import { countOutcomes, formatDuration, wasNotBegun } from './summary.ts';
import { OUTCOMES, TEXTS } from './texts.ts';

/** Every check with its outcome; the boxes above choose which outcomes are shown, without a script. */
export function checksTable(report: Report): Markup | null {
  if (report.results.length === 0) return null;
  return section(
    'checks',
    TEXTS.allChecks,
    markup`${filter(report)}
<table>
<thead><tr><th scope="col">${both(TEXTS.outcome)}</th><th scope="col">${both(TEXTS.check)}</th><th scope="col">${both(TEXTS.clause)}</th><th scope="col" class="number">${both(TEXTS.duration)}</th></tr></thead>
<tbody>
${report.results.map((result) => row(report, result))}</tbody>
</table>`,
    report.results.length,
  );
}

function filter(report: Report): Markup {
  const boxes = countOutcomes(report)
    .filter(([, count]) => count > 0)
    .map(
      ([outcome, count]) =>
        markup`<label class="${outcome}"><input type="checkbox" id="show-${outcome}" class="show-${outcome}" checked>${both(OUTCOMES[outcome].name)} <span class="count">${count}</span></label>`,
    );
  return markup`<fieldset class="filter"><legend>${both(TEXTS.show)}</legend>${boxes}</fieldset>`;
}

const HAS_CARD: Outcome[] = ['fail', 'error', 'warning'];

function hasCard(result: CheckResult): boolean {
  return HAS_CARD.includes(result.outcome) && !wasNotBegun(result) && !isKnown(result);
}

/** Why it was skipped or not run, or what was noted: in the row, because there is no card. */
function reason(result: CheckResult): Markup | null {
  const { actual } = result;
  if (actual === null || hasCard(result)) return null;
  return markup`<p class="reason">${both(actual)}</p>`;
}

function row(report: Report, result: CheckResult): Markup {
  const { check, outcome, durationMs } = result;
  const { symbol, name } = OUTCOMES[outcome];
  const ran = outcome !== 'skipped' && outcome !== 'disabled';
  return markup`<tr class="${outcome}">
<td class="outcome"><span aria-hidden="true">${symbol}</span> ${both(name)}</td>
<td class="check">${
    hasCard(result)
      ? markup`<a href="#card-${check.id}">${both(check.title)}</a>`
      : markup`<details><summary>${both(check.title)}</summary>
<p>${both(check.explanation)}</p>
${expectedAndActual(result)}
${evidence(result, 1)}
</details>`
  }${reason(result)}${markLine(result)}<p class="quiet">${check.group} · <code>${check.id}</code></p></td>
<td class="clause">${clauseLink(report, check)}</td>
<td class="number">${ran ? formatDuration(durationMs) : new Markup('&ndash;')}</td>
</tr>
`;
}
