import type { Report } from '../results.ts';
import type { CauseGroup } from './cause-groups.ts';
import { actualOnly, evidence, findingCard } from './html-card.ts';
import { both, clauseLink, command } from './html-parts.ts';
import { type Markup, markup } from './markup.ts';
import { findCurl } from './summary.ts';
import { TEXTS } from './texts.ts';

/** What is wrong, once, and folded under it the card of each check that fails for it. */
export function causeCard(report: Report, { cause, results, followers }: CauseGroup): Markup {
  const [lead] = results as [CauseGroup['results'][number]];
  const curl = findCurl(lead);
  return markup`<article class="card cause ${lead.outcome}" id="cause-${cause.id}" aria-labelledby="cause-title-${cause.id}">
<h3 id="cause-title-${cause.id}">${both(cause.title)}</h3>
<p class="quiet"><code>${cause.id}</code> · ${both(TEXTS.clause)} ${clauseLink(report, cause)}</p>
${actualOnly(cause.actual ?? lead.actual)}
<div class="text"><div><h4>${both(TEXTS.remedy)}</h4><p>${both(cause.remedy)}</p></div></div>
${curl === null ? null : markup`<h4>${both(TEXTS.reproduce)}</h4>${command(curl)}`}
${evidence(lead, 1)}
<details class="follows"><summary>${both(followers)}</summary>
${results.map((result) => findingCard(report, result))}
</details>
</article>
`;
}
