import { TEXTS } from '../texts.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import { parseMoment } from './search-language.ts';

/** Returns milliseconds since 1970; undefined where none is given. @throws Refusal 400 for a date that is none */
export function readMoment(property: string, moment: string | undefined, now: number): number | undefined {
  const ms = moment === undefined ? undefined : parseMoment(moment, now);
  if (Number.isNaN(ms)) throw refuseViolations([violationAt(property, 'date', TEXTS.noDate)]);
  return ms;
}
