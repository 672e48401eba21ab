import type { JudgementName } from '../../../generated/conformance.ts';
import type { Judgement } from './judgement.ts';
import { SIGNATURE_JUDGEMENTS } from './signature-judgements.ts';

/** Every judgement that the catalogue names, and no other: either mistake does not compile. */
export const JUDGEMENTS: { readonly [Name in JudgementName]: Judgement } = {
  ...SIGNATURE_JUDGEMENTS,
} satisfies Record<JudgementName, Judgement>;
