import { Refusal, type RefusalDetails } from '@staff-service/client';

/** A refusal of the control API, which answers by HTTP status alone: `errcode` is the status. */
export function refuseWithStatus(
  status: number,
  rule: string,
  errmsg: string,
  details?: RefusalDetails,
): Refusal {
  return new Refusal(status, errmsg, { ...details, status, rule });
}
