import type { JudgementName } from '../../../generated/conformance.ts';
import type { Judgement } from './judgement.ts';
import { REPETITION_JUDGEMENTS } from './repetition-judgements.ts';
import { REQUEST_JUDGEMENTS } from './request-judgements.ts';
import { SIGNATURE_JUDGEMENTS } from './signature-judgements.ts';

/** Every judgement that the catalogue names, and no other: either mistake does not compile. */
export const JUDGEMENTS: { readonly [Name in JudgementName]: Judgement } = {
  ...SIGNATURE_JUDGEMENTS,
  ...REQUEST_JUDGEMENTS,
  ...REPETITION_JUDGEMENTS,
} satisfies Record<JudgementName, Judgement>;
