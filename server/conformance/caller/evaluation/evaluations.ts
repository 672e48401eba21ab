import type { JudgementName } from '../../../../generated/conformance.ts';
import type { Judgement } from './evaluation.ts';
import { REPETITION_JUDGEMENTS } from './repetition-evaluations.ts';
import { REQUEST_JUDGEMENTS } from './request-evaluations.ts';
import { SIGNATURE_JUDGEMENTS } from './signature-evaluations.ts';

/** Every judgement that the catalogue names, and no other: either mistake does not compile. */
export const JUDGEMENTS: { readonly [Name in JudgementName]: Judgement } = {
  ...SIGNATURE_JUDGEMENTS,
  ...REQUEST_JUDGEMENTS,
  ...REPETITION_JUDGEMENTS,
} satisfies Record<JudgementName, Judgement>;
