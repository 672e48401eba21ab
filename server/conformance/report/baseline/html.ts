import type { CheckResult, Report } from '../../results.ts';
import { both, section } from '../html-parts.ts';
import { type Markup, markup } from '../markup.ts';
import { describeBaseline, describeMark, selectState } from './marks.ts';
import { TEXTS } from './texts.ts';

/** Whether the run is as the baseline has it. */
export function baselineLine(report: Report): Markup | null {
  const text = describeBaseline(report);
  if (text === null) return null;
  const met = report.baseline!.met;
  return markup`<p class="baseline ${met ? 'pass' : 'fail'}"><span aria-hidden="true">${met ? '✓' : '✗'}</span> ${both(text)}</p>`;
}

/** Of a check's card or row. */
export function markLine(result: CheckResult): Markup | null {
  const text = describeMark(result);
  return text === null ? null : markup`<p class="mark-${result.baseline!.state}">${both(text)}</p>`;
}

/** What needs no card: checks that fail as they are known to, and those that pass although they are known to fail. */
export function baselineSections(report: Report): Markup[] {
  return (['passing', 'known'] as const).flatMap((state) => {
    const results = selectState(report, state);
    const items = results.map(
      (
        result,
      ) => markup`<li>${both(result.check.title)} <code>${result.check.id}</code>${markLine(result)}</li>
`,
    );
    return results.length === 0
      ? []
      : section(`baseline-${state}`, TEXTS[state], markup`<ul class="known">${items}</ul>`, results.length);
  });
}
