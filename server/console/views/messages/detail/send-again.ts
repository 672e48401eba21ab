import { problemsOf } from '../../../parts/problems.ts';
import { api, bodyOf, type ExchangeDetail, type Schemas } from '../../../state/api.ts';

export type Resend = Schemas['Resend'];

export type Outcome =
  | {
      result: Schemas['RequestResult'];
      /** It is delivered as a new message, and the result is not known yet. */
      isQueued: boolean;
    }
  | { problem: string };

/** Sends an exchange's request again. */
export function sendAgain(detail: ExchangeDetail, changes: Resend): Promise<Outcome> {
  const path = { id: detail.id };
  return bodyOf(api.POST('/console/api/exchanges/{id}/resend', { params: { path }, body: changes })).then(
    (result) => ({ result, isQueued: detail.direction === 'sent' }),
    (error: unknown) => ({ problem: problemsOf(error).whole }),
  );
}
