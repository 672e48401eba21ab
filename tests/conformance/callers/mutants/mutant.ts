import type { CallerRole } from '../../../../server/conformance/results.ts';
import type { DescribedMutant } from '../../mutants/mutant.ts';
import type { Caller, Patience } from '../caller.ts';

/** A caller that is broken in one way. */
export interface CallerMutant extends DescribedMutant {
  roles: readonly CallerRole[];
  /** Checks whose messages bring the fault to light, where what names it is judged over all requests. */
  beside?: readonly string[];
  Broken: new (role: CallerRole, patience?: Partial<Patience>) => Caller;
}

export const BOTH: readonly CallerRole[] = ['caller-of-platform', 'caller-of-app'];
