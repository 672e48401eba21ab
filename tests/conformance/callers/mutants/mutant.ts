import type { CallerRole } from '../../../../server/conformance/results.ts';
import type { DescribedMutant } from '../../mutants/mutant.ts';
import type { Caller, Patience } from '../caller.ts';

/** A caller that is broken in one way. */
export interface CallerMutant extends DescribedMutant {
  roles: readonly CallerRole[];
  Broken: new (role: CallerRole, patience?: Partial<Patience>) => Caller;
}

export const BOTH: readonly CallerRole[] = ['caller-of-platform', 'caller-of-app'];
