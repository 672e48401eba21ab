import type { Bilingual, Refusal } from '@staff-service/client';
import { type BrokenRule, describeViolations, tellViolations } from '@staff-service/client/internal';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';

/** 400, with the place of each. */
export function refuseViolations(broken: readonly BrokenRule[]): Refusal {
  return refuseWithStatus(400, 'invalid', describeViolations(broken), { violations: tellViolations(broken) });
}

export function violationAt(property: string, rule: string, text: Bilingual): BrokenRule {
  return { pointer: `/${property}`, rule, ...text };
}
