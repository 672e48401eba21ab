/** What a check of a caller showed, with the requests that show it. */
import type { Bilingual } from '@staff-service/client';
import type { ReceivedRequest } from '../play/play.ts';

export interface CallerFinding {
  result: 'passed' | 'failed' | 'skipped' | 'error';
  expected: Bilingual | null;
  actual: Bilingual | null;
  /** The most telling first. */
  requests: readonly ReceivedRequest[];
}

export function pass(requests: readonly ReceivedRequest[], expected: Bilingual | null = null): CallerFinding {
  return { result: 'passed', expected, actual: null, requests };
}

export function fail(
  expected: Bilingual,
  actual: Bilingual,
  requests: readonly ReceivedRequest[],
): CallerFinding {
  return { result: 'failed', expected, actual, requests };
}

export function skip(why: Bilingual, requests: readonly ReceivedRequest[] = []): CallerFinding {
  return { result: 'skipped', expected: null, actual: why, requests };
}

export function reportError(why: Bilingual, requests: readonly ReceivedRequest[] = []): CallerFinding {
  return { result: 'error', expected: null, actual: why, requests };
}

/** Of several findings about one check: a failure says most, a skip least. */
export function worstOf(findings: readonly CallerFinding[]): CallerFinding {
  for (const result of ['failed', 'error'] as const) {
    const found = findings.find((one) => one.result === result);
    if (found) return found;
  }
  const passed = findings.filter(({ result }) => result === 'passed');
  const [first] = passed.length > 0 ? passed : findings;
  return { ...first!, requests: findings.flatMap(({ requests }) => requests) };
}
