import type { Report } from '../../conformance/results.ts';
import { INTERRUPTED } from '../terminal.ts';

const EXIT_CODES: Record<Report['verdict'], number> = { conforms: 0, doesNotConform: 1, couldNotRun: 2 };

/**
 * Of `conform`: 0 conforms, 1 does not, 2 could not be run, 130 interrupted. With a baseline 0 means that nothing failed but
 * what is known, and 1 that something else did, has expired, or passes now; what could not be run is no more excused than
 * without one.
 */
export function exitCodeOf({ interrupted, verdict, baseline, results }: Report): number {
  if (interrupted) return INTERRUPTED;
  if (baseline === undefined) return EXIT_CODES[verdict];
  if (!baseline.met) return 1;
  return verdict === 'couldNotRun' || results.some(({ outcome }) => outcome === 'error') ? 2 : 0;
}

/** Of several: what fails counts before what could not be run. */
export function exitCodeOfParts(parts: readonly Report[]): number {
  const codes = parts.map(exitCodeOf);
  if (codes.includes(1)) return 1;
  return codes.every((code) => code === 0) ? 0 : 2;
}
