import type { Bilingual } from '@staff-service/client';
import type { CheckResult } from '../results.ts';
import { describeMark } from './baseline/marks.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import { TEXTS } from './texts.ts';

/** What is said of a finding where there is only text, a line each: the baseline’s mark, expected, actual, how to fix it. */
export function listFindingLines(
  result: CheckResult,
  language: ReportLanguage,
  show: (text: string) => string,
): string[] {
  const { check, expected, actual, outcome } = result;
  const isPassing = outcome === 'pass';
  const fields: Fields = [
    [null, describeMark(result)],
    [TEXTS.expected, isPassing ? null : expected],
    [TEXTS.actual, isPassing ? null : actual],
    [TEXTS.remedy, isPassing || outcome === 'error' ? null : check.remedy],
  ];
  return listLines(fields, language, show);
}

export type Fields = readonly (readonly [label: Bilingual | null, text: Bilingual | null])[];

export const COLON: Record<ReportLanguage, string> = { zh: '：', en: ': ', both: ': ' };

/** A line for each that has a text, with its label before it. */
export function listLines(
  fields: Fields,
  language: ReportLanguage,
  show: (text: string) => string,
): string[] {
  return fields.flatMap(([label, text]) => {
    if (text === null) return [];
    const line = show(inLanguage(text, language));
    return label === null ? line : `${inLanguage(label, language)}${COLON[language]}${line}`;
  });
}
