import type { Bilingual, Refusal, Violation } from '@staff-service/client';
import { describeViolations, inLanguage } from '@staff-service/client/internal';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';

/** 400, with the place of each. */
export function refuseViolations(violations: readonly Violation[]): Refusal {
  return refuseWithStatus(400, 'invalid', describeViolations(violations), { violations });
}

export function violationAt(property: string, rule: string, text: Bilingual): Violation {
  return { pointer: `/${property}`, rule, message: inLanguage(text) };
}
