import type { JudgementName } from '../../../../generated/conformance.ts';
import type { Evaluator } from './evaluator.ts';
import { REPETITION_EVALUATORS } from './repetition-evaluators.ts';
import { REQUEST_EVALUATORS } from './request-evaluators.ts';
import { SIGNATURE_EVALUATORS } from './signature-evaluators.ts';

/** An evaluator for every judgement that the catalogue names, and no other: either mistake does not compile. */
export const EVALUATORS: { readonly [Name in JudgementName]: Evaluator } = {
  ...SIGNATURE_EVALUATORS,
  ...REQUEST_EVALUATORS,
  ...REPETITION_EVALUATORS,
} satisfies Record<JudgementName, Evaluator>;
