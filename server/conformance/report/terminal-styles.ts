/** How what is printed on a terminal looks. */
import type { styleText } from 'node:util';
import type { Outcome, Report } from '../results.ts';
import type { ReportLanguage } from './language.ts';

export interface PrettyOptions {
  /** Escape sequences for colours; off by default, as in a file. */
  color?: boolean;
  /** Default 80. Commands to copy are never broken, and may be wider. */
  columns?: number;
  language?: ReportLanguage;
}

export type Style = Parameters<typeof styleText>[0];

export const OUTCOME_STYLES: Record<Outcome, Style> = {
  fail: ['red', 'bold'],
  error: ['magenta', 'bold'],
  warning: ['yellow', 'bold'],
  note: 'cyan',
  pass: 'green',
  skipped: 'dim',
  disabled: 'dim',
};
export const VERDICT_STYLES: Record<Report['verdict'], Style> = {
  conforms: ['green', 'bold'],
  doesNotConform: ['red', 'bold'],
  couldNotRun: ['magenta', 'bold'],
};
