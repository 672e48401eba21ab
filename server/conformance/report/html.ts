import type { Bilingual } from '@staff-service/client';
import { isCaller } from '../catalogue/proofs.ts';
import type { Outcome, Report } from '../results.ts';
import { baselineLine, baselineSections } from './baseline/html.ts';
import { isKnown } from './baseline/marks.ts';
import { arrangeFindings, describeCauses, describeCompat } from './cause-groups.ts';
import { findingCard } from './html-card.ts';
import { causeCard } from './html-cause.ts';
import { clausesSection } from './html-clauses.ts';
import { renderPage } from './html-page.ts';
import { both, command, section } from './html-parts.ts';
import { checksTable } from './html-table.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import { type Markup, markup, type Part } from './markup.ts';
import {
  countOutcome,
  countOutcomes,
  describeAnswerTimes,
  describeSlowness,
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
import { ROLES, TEXTS, VERDICT_SYMBOLS } from './texts.ts';

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
  <h1><span class="mark" aria-hidden="true">${VERDICT_SYMBOLS[report.verdict]}</span> ${both(describeVerdict(report))}</h1>
  <p class="target">${report.target}</p>
  ${report.problem === null ? null : markup`<p class="problem">${both(report.problem)}</p>`}
  ${baselineLine(report)}
  ${headlines(report)}
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
  // Warnings may all stand under the cause of failures.
  const { count: warnings } = arrangeFindings(report, 'warning');
  const sections: Partial<Record<Outcome, string>> = {
    fail: selectOutcome(report, 'fail').every(isKnown) ? 'baseline-known' : 'fail',
    error: 'error',
    warning: warnings > 0 ? 'warning' : 'fail',
  };
  const tiles = counts.map(([outcome, count]) => {
    const text = markup`<b>${count}</b> ${both(nameOutcome(outcome, count))}`;
    const section = sections[outcome];
    return section
      ? markup`<li class="${outcome}"><a href="#${section}">${text}</a></li>`
      : markup`<li class="${outcome}">${text}</li>`;
  });
  return markup`<svg class="bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}</svg>
<ul class="tally">${tiles}</ul>`;
}

function headlines(report: Report): Markup[] {
  const lines = [describeCauses(report), describeCompat(report)];
  return lines.flatMap((line) => (line === null ? [] : markup`<p class="headline">${both(line)}</p>`));
}

function index(report: Report): Markup | null {
  const { groups, alone } = arrangeFindings(report, 'fail');
  const results = [...alone, ...splitErrors(report).tried];
  if (groups.length === 0 ? !needsIndex(results) : groups.length + results.length < 2) return null;
  const items = [
    ...groups.map(
      ({ cause, results }) =>
        markup`<li class="fail"><a href="#cause-${cause.id}">${both(cause.title)}</a> <span class="count">${results.length}</span></li>`,
    ),
    ...results.map(
      ({ check, outcome }) =>
        markup`<li class="${outcome}"><a href="#card-${check.id}">${both(check.title)}</a></li>`,
    ),
  ];
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
  const slow = describeSlowness(answerTimes);
  const limit = slow && markup` <span class="slow">(${both(slow)})</span>`;
  return markup`${both(describeAnswerTimes(answerTimes))}${limit}`;
}

function findings(report: Report, outcome: 'fail' | 'warning', heading: Bilingual): Markup | null {
  const { groups, alone, count } = arrangeFindings(report, outcome);
  return count === 0
    ? null
    : section(
        outcome,
        heading,
        [
          ...groups.map((group) => causeCard(report, group)),
          ...alone.map((result) => findingCard(report, result)),
        ],
        count,
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
