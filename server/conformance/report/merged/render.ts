import { visibleJson } from '../../../telemetry/visible.ts';
import type { Report } from '../../results.ts';
import { drawBadge } from '../badge.ts';
import { renderHar } from '../har.ts';
import { junitDocument } from '../junit.ts';
import type { ReportLanguage } from '../language.ts';
import { selectOutcome } from '../summary.ts';
import { TEXTS as REPORT } from '../texts.ts';
import {
  describeMerged,
  describeScope,
  isPartial,
  labelParts,
  lowestProfile,
  type MergedReport,
} from './merged-report.ts';

/** `verdict`, and each part as the run wrote it. */
export function renderMergedJson({ verdict, parts }: MergedReport): string {
  return visibleJson({ verdict, parts });
}

export function renderMergedJunit(merged: MergedReport, language: ReportLanguage): string {
  const { name } = merged.parts[0]!.suite;
  return junitDocument(`${name} ${describeScope(merged).en}`, merged.parts, language, labelParts(merged));
}

/** One badge: whose it is, in which directions, and the least that holds for all parts. */
export function renderMergedBadge(merged: MergedReport): string {
  const scope = describeScope(merged);
  return drawBadge(`staff-service · ${scope.en}`, {
    verdict: merged.verdict,
    profile: lowestProfile(merged),
    isPartial: isPartial(merged),
    failed: merged.parts.reduce((sum, part) => sum + selectOutcome(part, 'fail').length, 0),
    said: [REPORT.title, scope, describeMerged(merged)],
  });
}

/** All exchanges of all parts, in the order in which they began. */
export function renderMergedHar({ parts }: MergedReport): string {
  const exchanges = parts.flatMap((part) => part.exchanges).sort((a, b) => a.startedAt - b.startedAt);
  const results: Report['results'] = parts.flatMap((part) => part.results);
  return renderHar({ ...parts[0]!, exchanges, results });
}
