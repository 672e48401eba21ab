/** Pieces that several sections of the HTML report are made of. */
import type { Bilingual } from '@staff-service/client';
import type { Check, Clause, Exchange, Outcome, Report } from '../results.ts';
import { type Markup, markup, type Part } from './markup.ts';
import { describeVerdict, findClause, formatDuration } from './summary.ts';
import { TEXTS, VERDICT_SYMBOLS } from './texts.ts';

/** Both texts; the style shows the one that is chosen. */
export function both({ zh, en }: Bilingual): Part {
  return zh === en ? zh : markup`<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`;
}

export function section(id: string, heading: Bilingual, content: Part, count?: number): Markup {
  const number = count === undefined ? null : markup` <span class="count">${count}</span>`;
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${both(heading)}${number}</h2>
${content}
</section>`;
}

/** Verdicts have the colours of outcomes in tables. */
const VERDICT_TONES: Record<Report['verdict'], Outcome> = {
  conforms: 'pass',
  doesNotConform: 'fail',
  couldNotRun: 'error',
};

/** Of a table of several reports. */
export function verdictCell(report: Report): Markup {
  const { verdict } = report;
  return markup`<td class="verdict ${VERDICT_TONES[verdict]}"><span aria-hidden="true">${VERDICT_SYMBOLS[verdict]}</span> ${both(describeVerdict(report))}</td>`;
}

/** To the clause's own text, and its marks to what they stand for, in the same file: a report is read where the document is not. */
export function clauseLink({ clauses }: Report, check: Pick<Check, 'clause'>): Markup {
  const { id, title, sources } = findClause(clauses, check);
  return markup`<a href="#clause-${id}">${both(title)}</a>${sourceMarks(sources)}`;
}

/** ` [S] [D]` */
export function sourceMarks(sources: Clause['sources']): Markup[] {
  return sources.map((mark) => markup` <a class="mark-of-source" href="#source-${mark}">[${mark}]</a>`);
}

/** The script adds a button that copies it. */
export function command(text: string): Markup {
  return markup`<div class="box"><pre class="command" tabindex="0"><code>${text}</code></pre></div>`;
}

/** @param isReceived of a caller: the suite got the request and gave the answer */
export function exchangeBlock(
  { request, response, failure, answeredMs }: Exchange,
  isReceived: boolean,
): Markup {
  const took = answeredMs === null ? null : markup` <span class="quiet">${formatDuration(answeredMs)}</span>`;
  const notes = [
    ...(request.bodyIsHex ? [both(TEXTS.hexadecimal)] : []),
    ...(request.bodyTruncated ? [both(TEXTS.truncated)] : []),
  ];
  const answer =
    response === null
      ? markup`<p class="none">${both(TEXTS.noResponse)}: ${failure ?? ''}</p>`
      : message(`HTTP ${response.status} ${response.statusText}`, response.headers, response.body);
  return markup`<div class="exchange">
<div><p class="label">${both(isReceived ? TEXTS.received : TEXTS.request)}${notes.map((note) => markup` <span class="quiet">${note}</span>`)}</p>
${message(`${request.method} ${request.url}`, request.headers, request.body)}</div>
<div><p class="label">${both(isReceived ? TEXTS.given : TEXTS.response)}${took}${response?.bodyTruncated ? markup` <span class="quiet">${both(TEXTS.truncated)}</span>` : null}</p>
${answer}</div>
</div>`;
}

function message(line: string, headers: [name: string, value: string][], body: string): Markup {
  const names = headers.map(
    ([name, value]) => markup`<span class="quiet">${name}:</span> ${value}
`,
  );
  const content = body === '' ? markup`<span class="quiet">${both(TEXTS.noBody)}</span>` : body;
  return markup`<pre tabindex="0"><b>${line}</b>
${names}
${content}</pre>`;
}
