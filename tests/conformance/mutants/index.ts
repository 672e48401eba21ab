import { ANSWER_MUTANTS } from './answers.ts';
import { HTTP_MUTANTS } from './http.ts';
import { IDEMPOTENCY_MUTANTS } from './idempotency.ts';
import { LAX_MUTANTS } from './lax.ts';
import type { Mutant } from './mutant.ts';
import { NARROW_MUTANTS } from './narrow.ts';
import { SIGNATURE_MUTANTS } from './signature.ts';
import { TIMESTAMP_MUTANTS } from './timestamp.ts';

export const MUTANTS: readonly Mutant[] = [
  ...SIGNATURE_MUTANTS,
  ...TIMESTAMP_MUTANTS,
  ...NARROW_MUTANTS,
  ...LAX_MUTANTS,
  ...ANSWER_MUTANTS,
  ...HTTP_MUTANTS,
  ...IDEMPOTENCY_MUTANTS,
];
