import { type Bilingual, Refusal, type RefusalDetails } from '@staff-service/client';
import { inLanguage } from '@staff-service/client/internal';

/** A refusal of the control API, which answers by HTTP status alone: `errcode` is the status. */
export function refuseWithStatus(
  status: number,
  rule: string,
  text: Bilingual | string,
  details?: RefusalDetails,
): Refusal {
  return new Refusal(status, typeof text === 'string' ? text : inLanguage(text), {
    ...details,
    status,
    rule,
  });
}
