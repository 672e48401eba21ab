import { ANSWER_MUTANTS } from './answers.ts';
import { BODY_MUTANTS } from './bodies.ts';
import { CONNECTION_MUTANTS } from './connections.ts';
import { HTTP_MUTANTS } from './http.ts';
import { IDEMPOTENCY_MUTANTS } from './idempotency.ts';
import { LAX_MUTANTS } from './lax.ts';
import type { Mutant } from './mutant.ts';
import { NARROW_MUTANTS } from './narrow.ts';
import { SIGNATURE_MUTANTS } from './signature.ts';
import { SIGNING_SCHEME_MUTANTS } from './signing-schemes.ts';
import { TEXT_MUTANTS } from './texts.ts';
import { TIMESTAMP_MUTANTS } from './timestamp.ts';
import { VERDICT_MUTANTS } from './verdicts.ts';

export const MUTANTS: readonly Mutant[] = [
  ...SIGNATURE_MUTANTS,
  ...SIGNING_SCHEME_MUTANTS,
  ...TIMESTAMP_MUTANTS,
  ...NARROW_MUTANTS,
  ...TEXT_MUTANTS,
  ...LAX_MUTANTS,
  ...BODY_MUTANTS,
  ...ANSWER_MUTANTS,
  ...VERDICT_MUTANTS,
  ...HTTP_MUTANTS,
  ...CONNECTION_MUTANTS,
  ...IDEMPOTENCY_MUTANTS,
];
