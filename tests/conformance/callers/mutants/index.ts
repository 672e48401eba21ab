import { ANSWER_MUTANTS } from './answers.ts';
import { BODY_MUTANTS } from './bodies.ts';
import { CONNECTION_MUTANTS } from './connections.ts';
import { KEY_MUTANTS } from './keys.ts';
import type { CallerMutant } from './mutant.ts';
import { ORDER_MUTANTS } from './order.ts';
import { PAUSE_MUTANTS } from './pauses.ts';
import { REQUEST_MUTANTS } from './requests.ts';
import { RETRY_MUTANTS } from './retries.ts';
import { SIGNATURE_MUTANTS } from './signature.ts';
import { TIMESTAMP_MUTANTS } from './timestamp.ts';

export const CALLER_MUTANTS: readonly CallerMutant[] = [
  ...SIGNATURE_MUTANTS,
  ...TIMESTAMP_MUTANTS,
  ...REQUEST_MUTANTS,
  ...BODY_MUTANTS,
  ...ANSWER_MUTANTS,
  ...RETRY_MUTANTS,
  ...KEY_MUTANTS,
  ...PAUSE_MUTANTS,
  ...ORDER_MUTANTS,
  ...CONNECTION_MUTANTS,
];
