import type { Bilingual } from '@staff-service/client';
import { isCaller } from '../catalogue/proofs.ts';
import type { Outcome, Report } from '../results.ts';
import { baselineLine, baselineSections } from './baseline/html.ts';
import { isKnown } from './baseline/marks.ts';
import { findingCard } from './html-card.ts';
import { clausesSection } from './html-clauses.ts';
import { MARKS, renderPage } from './html-page.ts';
import { both, command, section } from './html-parts.ts';
import { checksTable } from './html-table.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import { type Markup, markup, type Part } from './markup.ts';
import {
  countOutcome,
  countOutcomes,
  describeAnswerTimes,
  describeVerdict,
  formatDuration,
  formatTime,
  listProofs,
  makeRerunCommand,
  nameOutcome,
  needsIndex,
  selectOutcome,
  splitErrors,
} from './summary.ts';
import { ROLES, TEXTS } from './texts.ts';

export interface HtmlOptions {
  /** What is shown first; with `both`, the default, the reader's browser decides. */
  language?: ReportLanguage;
}

/**
 * One file that needs no network. Languages, colours and the choice of outcomes work without its script, which only
 * remembers them and copies commands.
 */
export function renderHtml(report: Report, { language = 'both' }: HtmlOptions = {}): string {
  const { verdict, target } = report;
  return renderPage({
    title: `${inLanguage(TEXTS[verdict], language)} · ${target}`,
    verdict,
    language,
    content: markup`${reportHeader(report)}
<main>
${reportSections(report)}
</main>`,
  });
}

/** What it is, and the verdict. */
export function reportHeader(report: Report): Markup {
  return markup`<header class="${report.verdict}">
  <p class="kind">${both(TEXTS.title)} · ${both(ROLES[report.role])}</p>
  <h1><span class="mark" aria-hidden="true">${MARKS[report.verdict].symbol}</span> ${both(describeVerdict(report))}</h1>
  <p class="target">${report.target}</p>
  ${report.problem === null ? null : markup`<p class="problem">${both(report.problem)}</p>`}
  ${baselineLine(report)}
  ${report.interrupted ? markup`<p class="problem">${both(TEXTS.interrupted)}</p>` : null}
</header>`;
}

/** All that stands under the header. */
export function reportSections(report: Report): Markup {
  return markup`${tally(report)}
${facts(report)}
${index(report)}
${findings(report, 'fail', TEXTS.failures)}
${couldNotBeRun(report)}
${findings(report, 'warning', TEXTS.warnings)}
${baselineSections(report)}
${proven(report)}
${checksTable(report)}
${clausesSection(report)}
${section('rerun', TEXTS.rerun, markup`${command(makeRerunCommand(report))}<p class="quiet">${both(TEXTS.secretNote)}</p>`)}`;
}

/** A bar of the outcomes, and each with its number. */
function tally(report: Report): Markup | null {
  const counts = countOutcomes(report).filter(([, count]) => count > 0);
  const run = counts.filter(([outcome]) => outcome !== 'disabled');
  const total = run.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  let x = 0;
  const bars = run.map(([outcome, count]) => {
    const bar = markup`<rect class="${outcome}" x="${x}" width="${count}" height="1"/>`;
    x += count;
    return bar;
  });
  const label = run.map(([outcome, count]) => inLanguage(countOutcome(outcome, count), 'both')).join(', ');
  const cards: Outcome[] = ['fail', 'error', 'warning'];
  const failures = selectOutcome(report, 'fail');
  const tiles = counts.map(([outcome, count]) => {
    const text = markup`<b>${count}</b> ${both(nameOutcome(outcome, count))}`;
    return cards.includes(outcome)
      ? markup`<li class="${outcome}"><a href="#${outcome === 'fail' && failures.every(isKnown) ? 'baseline-known' : outcome}">${text}</a></li>`
      : markup`<li class="${outcome}">${text}</li>`;
  });
  return markup`<svg class="bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}</svg>
<ul class="tally">${tiles}</ul>`;
}

function index(report: Report): Markup | null {
  const failures = selectOutcome(report, 'fail').filter((result) => !isKnown(result));
  const results = [...failures, ...splitErrors(report).tried];
  if (!needsIndex(results)) return null;
  const items = results.map(
    ({ check, outcome }) =>
      markup`<li class="${outcome}"><a href="#card-${check.id}">${both(check.title)}</a></li>`,
  );
  return markup`<nav aria-label="${inLanguage(TEXTS.index, 'both')}"><ol class="index">${items}</ol></nav>`;
}

function facts(report: Report): Markup {
  const { suite, contract, appid, profile, idempotency, seed, generated, startedAt, durationMs } = report;
  const rows: [Bilingual, Part][] = [
    [TEXTS.appid, appid],
    [TEXTS.profile, idempotency ? `${profile} + idempotency` : profile],
    [TEXTS.started, formatTime(startedAt)],
    [TEXTS.duration, formatDuration(durationMs)],
    [isCaller(report.role) ? TEXTS.requestsReceived : TEXTS.requests, report.exchanges.length],
    [TEXTS.answerTimes, answerTimes(report)],
    [TEXTS.generated, isCaller(report.role) ? null : markup`${generated} · ${both(TEXTS.seed)} ${seed}`],
    [TEXTS.suite, markup`${suite.name} ${suite.version} · ${both(TEXTS.contract)} ${contract}`],
  ];
  const shown = rows.filter(([, value]) => value !== null);
  return markup`<dl class="facts">${shown.map(([name, value]) => markup`<div><dt>${both(name)}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function answerTimes({ answerTimes }: Report): Markup | null {
  if (answerTimes === null) return null;
  const { max, warnAboveMs } = answerTimes;
  const slow = max > warnAboveMs;
  const limit = slow
    ? markup` <span class="slow">(${both(TEXTS.tooSlow(formatDuration(warnAboveMs)))})</span>`
    : null;
  return markup`${both(describeAnswerTimes(answerTimes))}${limit}`;
}

function findings(report: Report, outcome: 'fail' | 'warning', heading: Bilingual): Markup | null {
  const results = selectOutcome(report, outcome).filter((result) => !isKnown(result));
  return results.length === 0
    ? null
    : section(
        outcome,
        heading,
        results.map((result) => findingCard(report, result)),
        results.length,
      );
}

function couldNotBeRun(report: Report): Markup | null {
  const { tried, notRun } = splitErrors(report);
  const lines = notRun.map((line) => markup`<p>${both(line)}</p>`);
  const count = selectOutcome(report, 'error').length;
  return count === 0
    ? null
    : section(
        'error',
        TEXTS.errors,
        [...tried.map((result) => findingCard(report, result)), ...lines],
        count,
      );
}

function proven(report: Report): Markup {
  const sections = listProofs(report).map(({ id, heading, items, shown }) =>
    section(
      id,
      heading,
      markup`<ul class="${shown ? 'shown' : 'open'}">${items.map((item) => markup`<li>${both(item)}</li>`)}</ul>`,
    ),
  );
  return markup`<div class="proven">
${sections}</div>`;
}
