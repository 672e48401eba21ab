import type { CodeCheckName } from '../../../generated/conformance.ts';
import { BODY_CHECKS } from './body-checks.ts';
import { ENVELOPE_CHECKS } from './envelope-checks.ts';
import type { CodeCheck } from './finding.ts';
import { GENERATED_CHECKS } from './generated-checks.ts';
import { TIMING_CHECKS } from './timing-checks.ts';
import { USER_CHECKS } from './user-checks.ts';

/** Every check in code that the catalogue lists, and no other: either mistake does not compile. */
export const CODE_CHECKS: { readonly [Name in CodeCheckName]: CodeCheck } = {
  ...BODY_CHECKS,
  ...ENVELOPE_CHECKS,
  ...GENERATED_CHECKS,
  ...TIMING_CHECKS,
  ...USER_CHECKS,
} satisfies Record<CodeCheckName, CodeCheck>;
