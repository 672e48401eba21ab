import type { Bilingual } from '@staff-service/client';
import { isCaller } from '../catalogue/proofs.ts';
import type { CheckResult, Report } from '../results.ts';
import { markLine } from './baseline/html.ts';
import { both, clauseLink, command, exchangeBlock } from './html-parts.ts';
import { type Markup, markup } from './markup.ts';
import { findCurl } from './summary.ts';
import { TEXTS } from './texts.ts';

const SHOWN_EXCHANGES = 3;

/** Everything that somebody needs who is to fix it. */
export function findingCard(report: Report, result: CheckResult): Markup {
  const { check, outcome } = result;
  const curl = findCurl(result);
  return markup`<article class="card ${outcome}" id="card-${check.id}" aria-labelledby="title-${check.id}">
<h3 id="title-${check.id}">${both(check.title)}</h3>
<p class="quiet"><code>${check.id}</code> · ${both(TEXTS.clause)} ${clauseLink(report, check)}</p>
${markLine(result)}
${expectedAndActual(result)}
<div class="text">
${outcome === 'error' ? null : markup`<div><h4>${both(TEXTS.remedy)}</h4><p>${both(check.remedy)}</p></div>`}
<div><h4>${both(TEXTS.why)}</h4><p>${both(check.explanation)}</p></div>
</div>
${curl === null ? null : markup`<h4>${both(TEXTS.reproduce)}</h4>${command(curl)}`}
${evidence(result, SHOWN_EXCHANGES)}
</article>
`;
}

export function expectedAndActual({ expected, actual }: CheckResult): Markup | null {
  if (expected === null && actual === null) return null;
  return markup`<dl class="facing">
${expected === null ? null : markup`<div class="expected"><dt>${both(TEXTS.expected)}</dt><dd>${both(expected)}</dd></div>`}
${actual === null ? null : markup`<div class="actual"><dt>${both(TEXTS.actual)}</dt><dd>${both(actual)}</dd></div>`}
</dl>`;
}

export function actualOnly(actual: Bilingual | null): Markup | null {
  if (actual === null) return null;
  return markup`<dl class="facing"><div class="actual"><dt>${both(TEXTS.actual)}</dt><dd>${both(actual)}</dd></div></dl>`;
}

export function evidence({ exchanges, check }: CheckResult, atMost: number): Markup | null {
  if (exchanges.length === 0) return null;
  const rest = exchanges.length - atMost;
  return markup`<details class="evidence"><summary>${both(TEXTS.evidence)} <span class="count">${exchanges.length}</span></summary>
${exchanges.slice(0, atMost).map((exchange) => exchangeBlock(exchange, check.roles.some(isCaller)))}
${rest > 0 ? markup`<p class="quiet">${both(TEXTS.moreExchanges(rest))}</p>` : null}
</details>`;
}
