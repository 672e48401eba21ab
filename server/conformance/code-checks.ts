import type { CodeCheckName } from '../../generated/conformance.ts';
import { ENVELOPE_CHECKS } from './envelope-checks.ts';
import type { CodeCheck } from './finding.ts';

/** Every check in code that the catalogue lists, and no other: either mistake does not compile. */
export const CODE_CHECKS: { readonly [Name in CodeCheckName]: CodeCheck } = {
  ...ENVELOPE_CHECKS,
} satisfies Record<CodeCheckName, CodeCheck>;
